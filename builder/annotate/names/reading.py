"""A story as the finder of names reads it: words and signs of all its stretches in one row."""

from typing import Final, NamedTuple

from builder.language.namerule import NameWords
from builder.language.nameword import NAME_TOKEN, fold_name
from builder.language.structure import NEWS_AGENCIES, words
from builder.model import Article, Block, Span
from builder.parse.dateline import read_dateline

BREAK: Final = "\n"
"""Stands between two stretches of the text, so that nothing reaches across."""


class Reading(NamedTuple):
    """The words, each with its folded form, its lower case and where it stands.

    `capitals` are the numbers of the words with a capital, without those of loud stretches:
    headlines in capitals or in title case, where a capital says nothing. `loud` are the numbers
    of the words in these.
    """

    words: list[str]
    lows: list[str]
    spans: list[Span]
    capitals: list[int]
    loud: list[int]
    agencies: list[int]
    """The news agencies in bylines."""
    datelines: list[Span]
    """The numbers of the first and the last word of the places that open dispatches."""
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
    text = hide_signs(article)
    pad = [BREAK] * _PAD
    reading = Reading([*pad], [*pad], [(0, 0)] * _PAD, [], [], [], [], grammar)
    for block in article.blocks:
        if article.is_code(block):
            continue
        for start, end in block.items or ((block.start, block.end),):
            offset = len(reading.words)
            _read_stretch(text, start, end, block, reading)
            if block.kind in {"lead", "paragraph"} and not reading.datelines:
                _read_dateline(text, start, end, offset, reading)
    reading.words.extend(pad)
    reading.lows.extend(pad)
    reading.spans.extend([(len(text), len(text))] * _PAD)
    return reading


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


def _read_stretch(text: str, start: int, end: int, block: Block, reading: Reading) -> None:
    spans = [match.span() for match in NAME_TOKEN.finditer(text, start, end)]
    words = [text[first:last] for first, last in spans]
    if not text.isascii():
        words = [word if word.isascii() else fold_name(word) or "-" for word in words]
    lows = [word.lower() for word in words]
    offset = len(reading.words)
    capitals = [number for number, word in enumerate(words, offset) if word[0].isupper()]
    reading.words.extend(words)
    reading.lows.extend(lows)
    reading.spans.extend(spans)
    if block.kind == "byline":
        agencies = [n for n, low in enumerate(lows, offset) if low in NEWS_AGENCIES]
        reading.agencies.extend(agencies)
    elif _is_loud(reading, offset, capitals, block):
        reading.loud.extend(capitals)
    else:
        reading.capitals.extend(capitals)
    reading.words.append(BREAK)
    reading.lows.append(BREAK)
    reading.spans.append((end, end))


def _read_dateline(text: str, start: int, end: int, offset: int, reading: Reading) -> None:
    dateline = read_dateline(text[start:end])
    if dateline is None:
        return
    place = dateline.place.partition(",")[0]
    begin = text.find(place, start, start + dateline.end)
    last = offset
    while reading.spans[last + 1][1] <= begin + len(place):
        last += 1
    if begin == reading.spans[offset][0]:
        reading.datelines.append((offset, last))


def _is_loud(reading: Reading, first: int, capitals: list[int], block: Block) -> bool:
    """Whether capitals say nothing in a stretch: it is in capitals, or a headline in title case."""
    words, lows, grammar = reading.words, reading.lows, reading.grammar
    if len(capitals) < 3:
        return False
    upper = sum(len(words[number]) > 1 and words[number].isupper() for number in capitals)
    if upper >= 3 and upper * 2 > sum(word[0].isalpha() for word in words[first:]):
        return True
    if grammar.head_first or block.kind != "heading":
        return False
    full = [
        word
        for word, low in zip(words[first:], lows[first:], strict=True)
        if len(word) > 1 and word[0].isalpha() and low not in grammar.function
    ]
    return len(full) >= 3 and sum(word[0].isupper() for word in full) * 10 >= len(full) * 8
