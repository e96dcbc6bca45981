"""Text to lines, lines to blocks: blank lines divide, wraps are undone, lists found."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple
from unicodedata import normalize

from builder.language.words import compose
from builder.model import BlockKind, Span
from builder.parse.lists import Marker, list_runs, read_marker

EDGE = (
    "\t\n\v\f\r\x1c\x1d\x1e\x1f \x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007"
    "\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff\u200b"
)
"""What no block begins or ends with: `str.isspace`, the byte order mark, the zero-width space."""

_LINE_ENDS = "\n\r\v\f\u2028\u2029"
# These end a line for `str.splitlines` only: in news copy, NEL is a mangled ellipsis more often.
_NO_LINE_ENDS = ("\x85", "\x1c", "\x1d", "\x1e")
_LINE = re.compile(rf"[^{_LINE_ENDS}]*(?:\r\n|[{_LINE_ENDS}])|[^{_LINE_ENDS}]+")
# Mail, telex and editors wrap at 65 to 80 columns, some at 100; a longer line is a paragraph.
# Even a newspaper's column has more than 25 signs.
_WIDEST, _NARROWEST = 100, 25
# A line as wide as this that ends without a stop is no line of verse, nor a heading: it is cut.
_FULL = 60


class RawBlock(NamedTuple):
    """A stretch of the source that will be a block; `words` is what a reader sees of it."""

    start: int
    end: int
    words: str
    items: tuple[Span, ...] = ()
    kind: BlockKind | None = None
    level: int = 0
    """1 to 6 for a heading that the source itself marks as one."""


class _Line(NamedTuple):
    """A line without its margins; `indent` is the left one, `chunk` counts blank lines before."""

    start: int
    end: int
    indent: int
    chunk: int
    marker: Marker | None

    @property
    def width(self) -> int:
        return self.indent + self.end - self.start


def split_blocks(text: str, start: int = 0) -> list[RawBlock]:
    """Return the blocks of `text` from offset `start` on, in order, margins stripped."""
    # Lines are as wide as they look: with accents composed.
    text, places = compose(text)
    lines = list(_read_lines(text, bisect_left(places, start)))
    joined = list(_join_lines(text, lines))
    runs = list_runs(text, [(first.start, last.end, first.marker) for first, last in joined])
    return [
        RawBlock(
            places[start],
            places[end],
            read_words(text[start:end]),
            tuple((places[first], places[last]) for first, last in items),
            "list" if items else None,
        )
        for start, end, items in runs
    ]


def read_words(text: str) -> str:
    """Return `text` as it is read: on one line, with composed accents (NFC)."""
    lines = _split_lines(text)
    if len(lines) > 1:
        text = " ".join(line.rstrip(_LINE_ENDS) for line in lines)
    return normalize("NFC", text)


def trim(text: str, start: int, end: int) -> Span:
    """Return the span `start`–`end` of `text` without white space at its edges."""
    words = text[start:end]
    start = end - len(words.lstrip(EDGE))
    return start, max(start, start + len(words.strip(EDGE)))


def _read_lines(text: str, start: int) -> Iterator[_Line]:
    """Yield the lines of `text` that hold more than white space."""
    chunk = 0
    for line in _split_lines(text[start:]):
        if words := line.strip(EDGE):
            indent = len(line) - len(line.lstrip(EDGE))
            first, last = start + indent, start + indent + len(words)
            yield _Line(first, last, indent, chunk, read_marker(text, first, last))
        else:
            chunk += 1
        start += len(line)


def _split_lines(text: str) -> list[str]:
    """Return the lines of `text`, each with what ends it."""
    lines = text.splitlines(keepends=True)
    if any(line.endswith(_NO_LINE_ENDS) for line in lines):
        return _LINE.findall(text)
    return lines


def _join_lines(text: str, lines: Sequence[_Line]) -> Iterator[tuple[_Line, _Line]]:
    """Yield the first and last line of each block: wraps and hanging lines are joined."""
    if not lines:
        return
    width = _wrap_width(text, lines)
    first = last = lines[0]
    for line in lines[1:]:
        wrapped = _is_wrap(text, last, line, width) and (line.marker is None or first is line)
        hanging = first.marker is not None and line.indent > first.indent and line.marker is None
        if line.chunk == last.chunk and (wrapped or hanging):
            last = line
        else:
            yield first, last
            first = last = line
    yield first, last


def _wrap_width(text: str, lines: Sequence[_Line]) -> int:
    """Return the width in code points that the lines were wrapped at, or 0 if they were not.

    A wrapped text has few lines beyond `_WIDEST`; two thirds of its breaks or more (the rest
    end paragraphs) fall where the next word would not have fitted; and half of these fall
    inside a sentence, which tells it from verse and from one-line paragraphs of like length.
    """
    long = sum(line.width > _WIDEST and _has_space(text, line) for line in lines)
    breaks = [
        (line, following)
        for line, following in pairwise(lines)
        if line.chunk == following.chunk and following.marker is None
    ]
    widths = [
        line.width
        for pair in breaks
        for line in pair
        if line.width <= _WIDEST and _has_space(text, line)
    ]
    width = max(widths, default=0)
    if long * 10 > len(lines) or width < _NARROWEST:
        return 0
    soft = [pair for pair in breaks if _is_wrap(text, *pair, width)]
    caps = text.isupper()
    inside = sum(_inside_sentence(text, *pair, caps) for pair in soft)
    return width if len(soft) * 3 >= len(breaks) * 2 and inside * 2 >= max(len(soft), 1) else 0


def _is_wrap(text: str, line: _Line, following: _Line, width: int) -> bool:
    """Whether the break is only there because the next word would not have fitted in `width`."""
    if not width or any(
        each.width > width and _has_space(text, each) for each in (line, following)
    ):
        return False
    if following.indent > line.indent and line.marker is None:  # a paragraph's first-line indent
        return False
    space = text.find(" ", following.start, following.end)
    word = (following.end if space < 0 else space) - following.start
    return line.width + 1 + word > width


def _inside_sentence(text: str, line: _Line, following: _Line, caps: bool) -> bool:
    """Whether a sentence goes on over the break: no stop before it, a small letter after it.

    A name or a number may stand after it, where the line before is a full one.
    """
    goes_on = text[following.start].islower() or (caps and text[following.start].isalpha())
    return (goes_on or line.width >= _FULL) and text[line.end - 1] not in '.!?…:;»”"'


def _has_space(text: str, line: _Line) -> bool:
    """Whether the line could have been broken: an address or a URL could not."""
    return text.find(" ", line.start, line.end) >= 0
