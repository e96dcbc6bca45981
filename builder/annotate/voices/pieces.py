"""Cuts a block into words, signs and whole quotations, and tells where its sentences end."""

import re
from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import Final, NamedTuple

from builder.annotate.voices.marks import Quotation
from builder.language.voicerule import VoiceGrammar
from builder.language.words import APOSTROPHES, HYPHENS

QUOTE: Final = "«»"
"""The key of a quotation."""


class Pieces(NamedTuple):
    """Words, signs and whole quotations in a row."""

    words: list[str]
    starts: list[int]
    keys: list[str]
    """What tables know them by."""
    quotations: dict[int, Quotation]
    """By where they start."""
    hung: set[int]
    """Where pronouns start that are hung on the verb before them (dit-il)."""

    def cut(self, first: int, last: int) -> "Pieces":
        """Those of a sentence (half-open)."""
        words, starts, keys, quotations, hung = self
        stretch = slice(first, last)
        return Pieces(words[stretch], starts[stretch], keys[stretch], quotations, hung)


def read_pieces(
    text: str, start: int, end: int, quotations: Sequence[Quotation], grammar: VoiceGrammar
) -> Pieces:
    """The words and signs of `text[start:end]`; each quotation is one piece."""
    words, starts, cursor = list[str](), list[int](), start
    for quotation in quotations:
        _read_words(text[cursor : quotation.start], cursor, grammar, words, starts)
        words.append(QUOTE)
        starts.append(quotation.start)
        cursor = quotation.end
    _read_words(text[cursor:end], cursor, grammar, words, starts)
    keys, hung = "\n".join(words), set[int]()
    if any("\n" + sign in keys for sign in HYPHENS):
        hung = _part_pronouns(words, starts)
        keys = "\n".join(words)
    keys = keys.lower()
    for sign in APOSTROPHES[1:]:
        keys = keys.replace(sign, APOSTROPHES[0])
    row = keys.split("\n") if words else []
    return Pieces(words, starts, row, {one.start: one for one in quotations}, hung)


def _read_words(
    text: str, start: int, grammar: VoiceGrammar, words: list[str], starts: list[int]
) -> None:
    """Adds the words and signs of a text without quotations, which begins at `start`."""
    parts = grammar.word.split(text)  # what stands between, a word, what stands between, …
    words += parts[1::2]
    starts += [*accumulate(map(len, parts), initial=start)][1:-1:2]


def _part_pronouns(words: list[str], starts: list[int]) -> set[int]:
    """Takes the hyphens (dit | -il, a | -t-on) off pronouns; returns where these stand."""
    hung = set()
    for at, word in enumerate(words):
        if word[0] in HYPHENS and len(word) > 1:
            words[at] = _JOINED.sub("", word)
            starts[at] += len(word) - len(words[at])
            hung.add(starts[at])
    return hung


_JOINED: Final = re.compile("^[-‐‑](?:t[-‐‑])?")


_ENDS: Final = frozenset((".", "!", "?", "…", QUOTE))
_DASHES: Final = frozenset(("-", "–", "—", "_"))
_LONGEST: Final = 160
"""The most pieces of a sentence; the longest of news agencies has half as many."""


def list_ends(text: str, pieces: Pieces, grammar: VoiceGrammar) -> Iterator[int]:
    """The numbers of the pieces behind sentences, none of which ends inside a quotation.

    What goes on without a stop is cut, so that no text takes long.
    """
    begin, size = 0, len(pieces.keys)
    stops = [at for at, key in enumerate(pieces.keys) if key in _ENDS]
    for at in (*stops, size):
        while at - begin > _LONGEST:
            begin += _LONGEST
            yield begin
        if at < size and _ends_sentence(text, pieces, at, grammar):
            begin = at + 1
            yield begin
    if begin < size:
        yield size


def _ends_sentence(text: str, pieces: Pieces, at: int, grammar: VoiceGrammar) -> bool:
    words, starts, keys, quotations, _ = pieces
    if at + 1 == len(keys):
        return True
    key, following = keys[at], keys[at + 1]
    is_capital = words[at + 1][0].isupper()
    if key == QUOTE:
        return is_capital and text[quotations[starts[at]].last - 1] in grammar.closing
    if starts[at + 1] == starts[at] + 1:
        return following in _DASHES
    if key == "." and at and starts[at - 1] + len(words[at - 1]) == starts[at]:
        is_initial = len(words[at - 1]) == 1 and words[at - 1].isupper()
        if keys[at - 1] in grammar.abbreviations or is_initial:
            return False
    return is_capital or following == QUOTE or not following[0].isalpha()
