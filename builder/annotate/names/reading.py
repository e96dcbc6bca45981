"""A story as the finder of names reads it: words and signs of all its stretches in one row."""

from collections.abc import Sequence
from itertools import accumulate
from typing import Final, NamedTuple

from builder.language.namerule import NameWords
from builder.language.nameword import NAME_PARTED, fold_name
from builder.language.structure import NEWS_AGENCIES, words
from builder.model import Article, Block, Span
from builder.parse.dateline import read_dateline

BREAK: Final = "\n"
"""Stands between two stretches of the text, so that nothing reaches across."""


class Reading(NamedTuple):
    """The words as `fold_name` gives them, each with its lower case and where it begins and ends.

    `capitals` are the numbers of the words with a capital, without those of loud stretches:
    headlines in capitals or in title case, where a capital says nothing. `loud` are the numbers
    of the words in these.
    """

    words: list[str]
    lows: list[str]
    starts: list[int]
    ends: list[int]
    capitals: list[int]
    loud: list[int]
    agencies: list[int]
    """The news agencies in bylines."""
    datelines: list[Span]
    """The numbers of the first and the last word of the places that open dispatches."""
    spellings: frozenset[str]
    """The words, each once."""
    grammar: NameWords

    def opens(self, number: int) -> bool:
        """Whether a word may owe its capital to its place: it opens a sentence or a quotation."""
        before = self.words[number - 1] if number else BREAK
        if before in _INSIDE or before[0].isalnum():
            return False
        if before != "." or number < 2:
            return True
        return not self.is_abbreviated(number - 2)

    def is_abbreviated(self, number: int) -> bool:
        """Whether the stop after a word ends no sentence: it is an initial, or a title."""
        word = self.words[number]
        return (len(word) == 1 and word.isupper()) or self.lows[number] in self.grammar.titles


_INSIDE: Final = words(", ' ’ & / %")


def read_article(article: Article, grammar: NameWords) -> Reading:
    """The words of a story; the signs of Markdown are blanks, and bylines count for agencies."""
    stretches = [
        (block, *span)
        for block in article.blocks
        if not article.is_code(block)
        for span in block.items or ((block.start, block.end),)
    ]
    text = hide_signs(article)
    words, starts, ends, breaks = _split_text(text, stretches)
    spellings = frozenset(words)
    lows = [*map(str.lower, words)]
    reading = Reading(words, lows, starts, ends, [], [], [], [], spellings, grammar)
    capitals = {word for word in spellings if word[0].isupper()}
    shouted = {word for word in capitals if len(word) > 1 and word.isupper()}
    first = _PAD
    for (block, *span), end in zip(stretches, breaks, strict=True):
        inside = [n for n, word in enumerate(words[first:end], first) if word in capitals]
        if block.kind == "byline":
            reading.agencies.extend(n for n in range(first, end) if lows[n] in NEWS_AGENCIES)
        elif _is_shouted(reading, first, end, inside, shouted) or (
            block.kind == "heading" and _is_title_case(reading, first, end, inside)
        ):
            reading.loud.extend(inside)
        else:
            reading.capitals.extend(inside)
        if article.metadata.place and block.kind in _PROSE and not reading.datelines:
            _read_dateline(text[slice(*span)], first, reading)
        first = end + 1
    return reading


_PROSE: Final = frozenset(("lead", "paragraph"))


def _split_text(
    text: str, stretches: Sequence[tuple[Block, int, int]]
) -> tuple[list[str], list[int], list[int], list[int]]:
    """The words of all stretches, their starts and ends, and the number of the break after each."""
    words, starts, ends, breaks = [BREAK] * _PAD, [0] * _PAD, [0] * _PAD, []
    for _, start, end in stretches:
        pieces = NAME_PARTED.split(text[start:end])
        places = [*accumulate(map(len, pieces), initial=start)]
        breaks.append(len(words) + len(pieces) // 2)
        words += pieces[1::2]
        words.append(BREAK)
        starts += places[1::2]
        ends += places[2::2]
        ends.append(end)
    words += [BREAK] * _PAD
    starts += [len(text)] * _PAD
    ends += [len(text)] * _PAD
    folded = {word: fold_name(word) or "-" for word in {*words} if not word.isascii()}
    return [*map(folded.get, words, words)], starts, ends, breaks


_PAD: Final = 16
"""Breaks before and after the text: who looks around a word need not ask where the row ends."""


def hide_signs(article: Article) -> str:
    """The text with blanks for the signs of Markdown."""
    text = article.source.text
    pieces, cursor = [], 0
    for start, end in article.hidden:
        pieces += [text[cursor:start], " " * (end - max(cursor, start))]
        cursor = max(cursor, end)
    return "".join([*pieces, text[cursor:]]) if pieces else text


def _read_dateline(text: str, first: int, reading: Reading) -> None:
    """Note the place that opens a stretch as a dispatch is opened."""
    dateline = read_dateline(text)
    if dateline is None:
        return
    place = dateline.place.partition(",")[0]
    start = reading.starts[first]
    last = first
    while reading.ends[last + 1] <= start + len(place):
        last += 1
    if text.startswith(place):
        reading.datelines.append((first, last))


def _is_shouted(
    reading: Reading, first: int, end: int, capitals: list[int], shouted: set[str]
) -> bool:
    """Whether a stretch is in capitals throughout, so that they say nothing."""
    upper = sum([reading.words[number] in shouted for number in capitals])
    words = reading.words[first:end] if upper > 2 else ()
    return upper * 2 > sum(word[0].isalpha() for word in words) > 0


def _is_title_case(reading: Reading, first: int, end: int, capitals: list[int]) -> bool:
    """Whether a headline has all its words in capitals, as English ones may."""
    grammar = reading.grammar
    if grammar.head_first or len(capitals) < 3:
        return False
    full = [
        word
        for word, low in zip(reading.words[first:end], reading.lows[first:end], strict=True)
        if len(word) > 1 and word[0].isalpha() and low not in grammar.function
    ]
    return len(full) >= 3 and sum(word[0].isupper() for word in full) * 10 >= len(full) * 8
