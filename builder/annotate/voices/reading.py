"""Reads a block as sentences, and tells what the words of one may be, for the rules of voices."""

from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Final

from builder.annotate.voices.pieces import QUOTE, Letters, Pieces, list_ends, read_pieces
from builder.annotate.voices.quotations import Quotation
from builder.language.voicerule import VoiceGrammar


class Sentence:
    """The pieces of a sentence, and what a language's grammar says of each."""

    key: Callable[[int], str]
    """The key of a piece; empty outside the sentence."""

    def __init__(self, letters: Letters, pieces: Pieces, grammar: VoiceGrammar) -> None:
        self.letters, self.text = letters, letters.written
        self.starts, self.keys, self._quotations, self._hung = pieces
        self.key_set = frozenset(self.keys)
        """To tell quickly what the sentence does not hold."""
        self.grammar = grammar
        self.tells_time = not grammar.words.times.isdisjoint(self.key_set)
        """Whether it holds a noun of time."""
        self.end = len(self.keys)
        """The number of the piece after the last that is no stop."""
        while self.end and self.keys[self.end - 1] in _STOPS:
            self.end -= 1
        # Rules look a little before the sentence and after it: there is nothing, not an error.
        self.key = [*self.keys, *[""] * _BEYOND].__getitem__

    def end_of(self, at: int) -> int:
        """Where a piece ends in the text."""
        quotation = self.quotation(at)
        return quotation.end if quotation else self.starts[at] + len(self.keys[at])

    def is_capital(self, at: int) -> bool:
        """Whether the piece is a word with a capital."""
        return 0 <= at < len(self.starts) and self.text[self.starts[at]].isupper()

    def is_quotation(self, at: int) -> bool:
        """Whether the piece is a quotation."""
        return self.key(at) == QUOTE

    def quotation(self, at: int) -> Quotation | None:
        """The quotation that the piece is."""
        return self._quotations.get(self.starts[at])

    def list_quotations(self, first: int = 0, last: int | None = None) -> list[Quotation]:
        """The quotations among the pieces (half-open)."""
        found = map(self._quotations.get, self.starts[first:last])
        return [quotation for quotation in found if quotation]

    def is_inverted(self, at: int) -> bool:
        """Whether the piece is a pronoun hung on the verb before it."""
        return 0 <= at < len(self.starts) and self.starts[at] in self._hung

    def is_gerund(self, at: int) -> bool:
        """Whether the piece is a participle of saying (ajoutant, adding)."""
        forms = self.grammar.forms.get(self.key(at), ())
        return any(form.mood == "gerund" and form.is_whole for form in forms) and (
            self.key(at - 1) not in self.grammar.words.determiners
        )

    def is_word(self, at: int) -> bool:
        """Whether the piece is a word or a number."""
        return self.key(at)[:1].isalnum()

    def is_finite(self, at: int) -> bool:
        """Whether the piece looks like a verb with a subject."""
        key, words = self.key(at), self.grammar.words
        if key in words.finite:
            return not (self.is_capital(at) and at > 0)
        is_verb = _may_be_finite(self.grammar, key) and not self.is_capital(at)
        return is_verb and self.key(at - 1) not in words.not_verbs_after

    def has_finite(self, first: int, last: int) -> bool:
        """Whether there is such a verb among the pieces (half-open)."""
        return any(self.is_finite(at) for at in range(first, last))

    def has_quotation(self, first: int, last: int) -> bool:
        """Whether there is a quotation among the pieces (half-open)."""
        return QUOTE in self.keys[first:last]


@lru_cache(maxsize=4096)
def _may_be_finite(grammar: VoiceGrammar, key: str) -> bool:
    """Whether a word is a verb by its ending, or one of saying."""
    forms = grammar.forms.get(key, ())
    # An English noun is often spelt like the verb (state media, a report).
    bare = grammar.bare_nouns
    return any(
        form.mood == "finite" and form.is_whole and not (bare and form.verb == key)
        for form in forms
    ) or bool(grammar.words.finite_ending.fullmatch(key))


_BEYOND: Final = 8
_STOPS: Final = frozenset((".", "!", "?", "…", ";", ":"))


def read_sentences(
    text: Letters, start: int, end: int, quotations: Sequence[Quotation], grammar: VoiceGrammar
) -> list[Sentence]:
    """The sentences of `text[start:end]`; none begins or ends inside a quotation."""
    pieces = read_pieces(text, start, end, quotations, grammar)
    sentences, begin = [], 0
    for stop in list_ends(text, pieces, grammar):
        sentences.append(Sentence(text, pieces.cut(begin, stop), grammar))
        begin = stop
    return sentences
