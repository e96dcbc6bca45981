"""Reads a block as sentences of words, signs and quotations, for the rules of who says what."""

import re
from collections.abc import Sequence
from functools import cached_property
from typing import Final

import msgspec

from builder.annotate.voices.marks import Quotation
from builder.annotate.voices.skipping import split_block
from builder.language.voicerule import VoiceGrammar
from builder.language.words import EVEN_APOSTROPHES
from builder.model import Span


class Piece(msgspec.Struct, frozen=True, gc=False):
    """A word, a sign or a whole quotation (half-open); `key` is what tables know it by."""

    start: int
    end: int
    key: str
    is_capital: bool = False
    quotation: Quotation | None = None
    is_inverted: bool = False
    """Whether it is a pronoun hung on the verb before it (dit-il)."""


class Sentence:
    """The pieces of a sentence, and what a language's grammar says of each."""

    def __init__(self, text: str, pieces: Sequence[Piece], grammar: VoiceGrammar) -> None:
        self.text = text
        self.pieces = pieces
        self.keys = [piece.key for piece in pieces]
        # Rules look a little before the sentence and after it: there is nothing, not an error.
        self._padded = [*self.keys, *[""] * _BEYOND]
        self.grammar = grammar

    @cached_property
    def key_set(self) -> frozenset[str]:
        """The keys, to tell quickly what the sentence does not hold."""
        return frozenset(self.keys)

    @cached_property
    def end(self) -> int:
        """The number of the piece after the last that is no stop."""
        end = len(self.pieces)
        while end and self.keys[end - 1] in _STOPS:
            end -= 1
        return end

    def key(self, at: int) -> str:
        """The key of a piece; empty outside the sentence."""
        return self._padded[at]

    def is_capital(self, at: int) -> bool:
        """Whether the piece is a word with a capital."""
        return 0 <= at < len(self.pieces) and self.pieces[at].is_capital

    def is_quotation(self, at: int) -> bool:
        """Whether the piece is a quotation."""
        return self.key(at) == QUOTE

    def is_inverted(self, at: int) -> bool:
        """Whether the piece is a pronoun hung on the verb before it."""
        return 0 <= at < len(self.pieces) and self.pieces[at].is_inverted

    def is_gerund(self, at: int) -> bool:
        """Whether the piece is a participle of saying (ajoutant, adding)."""
        forms = self.grammar.forms.get(self.key(at), ())
        return self.key(at - 1) not in self.grammar.words.determiners and any(
            form.mood == "gerund" and form.is_whole for form in forms
        )

    def is_word(self, at: int) -> bool:
        """Whether the piece is a word or a number."""
        return self.key(at)[:1].isalnum()

    def is_finite(self, at: int) -> bool:
        """Whether the piece looks like a verb with a subject."""
        key, words = self.key(at), self.grammar.words
        if key in words.finite:
            return not (self.is_capital(at) and at > 0)
        if not key or self.is_capital(at) or self.key(at - 1) in words.not_verbs_after:
            return False
        forms = self.grammar.forms.get(key, ())
        # An English noun is often spelt like the verb (state media, a report).
        bare = self.grammar.bare_nouns
        return any(
            form.mood == "finite" and form.is_whole and not (bare and form.verb == key)
            for form in forms
        ) or bool(words.finite_ending.fullmatch(key))

    def has_finite(self, first: int, last: int) -> bool:
        """Whether there is such a verb among the pieces (half-open)."""
        return any(self.is_finite(at) for at in range(first, last))

    def has_quotation(self, first: int, last: int) -> bool:
        """Whether there is a quotation among the pieces (half-open)."""
        return QUOTE in self.keys[first:last]


_LONGEST: Final = 160
"""The most pieces of a sentence; the longest of news agencies has half as many."""
_BEYOND: Final = 8
QUOTE: Final = "«»"
"""The key of a quotation."""
_ENDS: Final = frozenset((".", "!", "?", "…", QUOTE))
_DASHES: Final = frozenset(("-", "–", "—", "_"))
_STOPS: Final = frozenset((".", "!", "?", "…", ";", ":"))
_SPACE_AND_STOPS: Final = " \t\r\n\u00a0\u202f.!?…"


def read_sentences(
    text: str, start: int, end: int, quotations: Sequence[Quotation], grammar: VoiceGrammar
) -> list[Sentence]:
    """The sentences of `text[start:end]`; none begins or ends inside a quotation.

    Those that surely hold no voice come as one piece without a key.
    What goes on without a stop is cut, so that no text takes long.
    """
    sentences: list[Sentence] = []
    for first, last, quoted in split_block(text, (start, end), quotations, grammar):
        if quoted is not None:
            sentences += _read_sentences(text, (first, last), quoted, grammar)
        else:
            whole = Piece(first, first + len(text[first:last].rstrip(_SPACE_AND_STOPS)), "")
            sentences.append(Sentence(text, (whole,), grammar))
    return sentences


def _read_sentences(
    text: str, stretch: Span, quotations: Sequence[Quotation], grammar: VoiceGrammar
) -> list[Sentence]:
    sentences, begin = [], 0
    pieces = _read_pieces(text, *stretch, quotations, grammar)
    for at, piece in enumerate(pieces):
        is_long = at - begin >= _LONGEST
        if is_long or (piece.key in _ENDS and _ends_sentence(text, pieces, at, grammar)):
            sentences.append(Sentence(text, pieces[begin : at + 1], grammar))
            begin = at + 1
    if begin < len(pieces):
        sentences.append(Sentence(text, pieces[begin:], grammar))
    return sentences


def _read_pieces(
    text: str, start: int, end: int, quotations: Sequence[Quotation], grammar: VoiceGrammar
) -> list[Piece]:
    cursor, pieces = start, list[Piece]()
    for quotation in quotations:
        pieces += _read_words(text, cursor, quotation.start, grammar)
        pieces.append(Piece(quotation.start, quotation.end, QUOTE, quotation=quotation))
        cursor = quotation.end
    pieces += _read_words(text, cursor, end, grammar)
    return pieces


def _read_words(text: str, start: int, end: int, grammar: VoiceGrammar) -> list[Piece]:
    pieces: list[Piece] = []
    for match in grammar.word.finditer(text, start, end):
        first, last = match.span()
        word = match[0]
        key = word.lower()
        if match.lastgroup == "inverted":
            pronoun = _JOINED.sub("", key)
            pieces.append(Piece(last - len(pronoun), last, pronoun, is_inverted=True))
        elif key == word:
            pieces.append(
                Piece(first, last, key if key.isalpha() else key.translate(EVEN_APOSTROPHES))
            )
        else:
            pieces.append(Piece(first, last, key.translate(EVEN_APOSTROPHES), word[0].isupper()))
    return pieces


_JOINED: Final = re.compile("^[-‐‑](?:t[-‐‑])?")


def _ends_sentence(text: str, pieces: Sequence[Piece], at: int, grammar: VoiceGrammar) -> bool:
    if at + 1 == len(pieces):
        return True
    piece, following = pieces[at], pieces[at + 1]
    begins = following.is_capital or following.key == QUOTE or not following.key[:1].isalpha()
    if piece.key == QUOTE:
        is_closed = (
            piece.quotation is not None and text[piece.quotation.last - 1] in grammar.closing
        )
        return following.is_capital and is_closed
    if following.start == piece.end:
        return following.key in _DASHES
    if piece.key == "." and at and pieces[at - 1].end == piece.start:
        before = pieces[at - 1]
        is_initial = before.is_capital and before.end - before.start == 1
        if before.key in grammar.abbreviations or is_initial:
            return False
    return begins
