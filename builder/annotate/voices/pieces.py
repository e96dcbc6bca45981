"""Cuts a block into words, signs and whole quotations, and tells where its sentences end."""

import re
from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import Final, NamedTuple

from builder.annotate.voices.quotations import Quotation
from builder.language.voicerule import VoiceGrammar
from builder.language.words import APOSTROPHES, HYPHENS
from builder.model import Span

QUOTE: Final = "«»"
"""The key of a quotation."""


class Letters(NamedTuple):
    """A text as it is written, and in lower case with one kind of apostrophe, sign for sign."""

    written: str
    plain: str


def read_letters(text: str) -> Letters:
    """The letters of a text."""
    plain = text.lower()
    if len(plain) != len(text):  # İ is two signs in lower case
        plain = "".join(low if len(low := sign.lower()) == 1 else sign for sign in text)
    for sign in APOSTROPHES[1:]:
        plain = plain.replace(sign, APOSTROPHES[0])
    return Letters(text, plain)


class Pieces(NamedTuple):
    """Words, signs and whole quotations in a row."""

    starts: list[int]
    keys: list[str]
    """What tables know them by: their plain letters."""
    quotations: dict[int, Quotation]
    """By where they start."""
    hung: set[int]
    """Where pronouns start that are hung on the verb before them (dit-il)."""

    def cut(self, first: int, last: int) -> "Pieces":
        """Those of a sentence (half-open)."""
        starts, keys, quotations, hung = self
        return Pieces(starts[first:last], keys[first:last], quotations, hung)


def read_pieces(
    text: Letters, start: int, end: int, quotations: Sequence[Quotation], grammar: VoiceGrammar
) -> Pieces:
    """The words and signs of a stretch of the text; each quotation is one piece."""
    pieces, cursor = Pieces([], [], {one.start: one for one in quotations}, set()), start
    for quotation in quotations:
        _read_words(text, (cursor, quotation.start), grammar, pieces)
        pieces.starts.append(quotation.start)
        pieces.keys.append(QUOTE)
        cursor = quotation.end
    _read_words(text, (cursor, end), grammar, pieces)
    return pieces


def _read_words(text: Letters, stretch: Span, grammar: VoiceGrammar, pieces: Pieces) -> None:
    """Adds the words and signs of a stretch without quotations."""
    start, end = stretch
    words = text.plain[start:end]
    parts = grammar.word.split(words)  # what stands between, a word, what stands between, …
    first = len(pieces.keys)
    pieces.keys.extend(parts[1::2])
    pieces.starts.extend([*accumulate(map(len, parts), initial=start)][1:-1:2])
    if any(sign in words for sign in HYPHENS):
        _part_pronouns(pieces, first)


def _part_pronouns(pieces: Pieces, first: int) -> None:
    """Takes the hyphens (dit | -il, a | -t-on) off pronouns, and notes where these stand."""
    starts, keys, _, hung = pieces
    for at in range(first, len(keys)):
        key = keys[at]
        if key[0] in HYPHENS and len(key) > 1:
            keys[at] = _JOINED.sub("", key)
            starts[at] += len(key) - len(keys[at])
            hung.add(starts[at])


_JOINED: Final = re.compile("^[-‐‑](?:t[-‐‑])?")


_ENDS: Final = frozenset((".", "!", "?", "…", QUOTE))
_DASHES: Final = frozenset(("-", "–", "—", "_"))
_WHOLE: Final = 6
_LONGEST: Final = 160
"""The most pieces of a sentence; the longest of news agencies has half as many."""


def list_ends(text: Letters, pieces: Pieces, grammar: VoiceGrammar) -> Iterator[int]:
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


def _ends_sentence(text: Letters, pieces: Pieces, at: int, grammar: VoiceGrammar) -> bool:
    starts, keys, quotations, _ = pieces
    if at + 1 == len(keys):
        return True
    key, following = keys[at], keys[at + 1]
    is_capital = text.written[starts[at + 1]].isupper()
    if key == QUOTE:
        return is_capital and text.written[quotations[starts[at]].last - 1] in grammar.closing
    if starts[at + 1] == starts[at] + 1:
        return following in _DASHES
    if key == "." and at and starts[at - 1] + len(keys[at - 1]) == starts[at]:
        is_initial = len(keys[at - 1]) == 1 and text.written[starts[at - 1]].isupper()
        if keys[at - 1] in grammar.abbreviations or is_initial:
            return False
    if is_capital or following == QUOTE or not following[0].isalpha():
        return True
    # Some names begin small (des services postaux. bpost prévient); few abbreviations are long.
    return key == "." and at > 0 and keys[at - 1].isalpha() and len(keys[at - 1]) >= _WHOLE
