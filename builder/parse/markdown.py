"""Markdown to blocks, with the signs to hide and the words to set apart."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from builder.errors import LINE_BREAK
from builder.model import BlockKind, Span, Style
from builder.parse.lines import EDGE, RawBlock, read_words, trim
from builder.parse.signs import make_parser, merge_signs, read_signs, without_signs
from builder.parse.tables import find_rows

if TYPE_CHECKING:
    from markdown_it.token import Token

# What stands before the words of a line, list markers apart.
_PREFIX_SIGN = re.compile(r">[ \t]?|#{1,6}[ \t]+")
_QUOTE_SIGNS = re.compile(r"(?:[ \t]*>)*[ \t]*")
_CODE = frozenset({"fence", "code_block"})
_LISTS = frozenset({"bullet_list_open", "ordered_list_open"})


class _Marks(NamedTuple):
    """Signs and styles, in offsets of the source."""

    hidden: list[Span]
    styles: list[Style]


Marked = tuple[list[RawBlock], tuple[Span, ...], tuple[Style, ...]]


def read_markdown(text: str, start: int = 0) -> Marked:
    """Return the blocks of `text` from `start` on, the signs hidden inside, and the styles.

    Lists are one block, nested ones with it, and so are tables, a row an item; code is one
    as it stands; rules, empty headings and the definitions of references lie outside.
    Offsets are code points of `text`.
    """
    return _Reader(text, start).read()


class _Reader:
    """One Markdown source, its lines, and what has been read of it."""

    def __init__(self, text: str, start: int) -> None:
        self.text = text
        breaks = [match.span() for match in LINE_BREAK.finditer(text, start)]
        self.lines = list(
            zip(
                [start, *(end for _, end in breaks)],
                [*(s for s, _ in breaks), len(text)],
                strict=True,
            )
        )
        self.tokens: Sequence[Token] = make_parser().parse(text[start:])
        self.blocks: list[RawBlock] = []
        self.hidden: list[Span] = []
        self.styles: list[Style] = []

    def read(self) -> Marked:
        index = quotes = 0
        while index < len(self.tokens):
            token = self.tokens[index]
            quotes += token.nesting if token.type.startswith("blockquote") else 0
            stop = index + 1
            if token.type in _LISTS:
                while self.tokens[stop].level > token.level:
                    stop += 1
                self._add_list(self.tokens[index : stop + 1], quotes)
            elif token.type in _CODE:
                self._add_code(token, quotes)
            elif token.type == "inline":
                self._add_inline(self.tokens[index - 1], token)
            index = stop
        return self.blocks, tuple(self.hidden), tuple(sorted(self.styles, key=_by_start))

    def _add_inline(self, opening: "Token", token: "Token") -> None:
        """A paragraph or heading: its words, without the signs before them and among them."""
        kind: BlockKind | None = "heading" if opening.type == "heading_open" else None
        level = int(opening.tag[1]) if kind else 0
        if not kind and {child.type for child in token.children or ()} == {"image"}:
            kind = "caption"  # a picture alone: its description is all that is read of it
        places = self._find_lines(token)
        if not places:
            return self._add(RawBlock(*self._span_of(token), "", (), kind, level))
        span = trim(self.text, places[0][1], places[-1][1] + places[-1][2])
        if rows := find_rows(self.text, self.lines[slice(*(token.map or (0, 0)))]):
            span, kind = (rows[0][0], rows[-1][1]), "list"
        return self._add(RawBlock(*span, "", rows, kind, level), self._read_inline(token, places))

    def _add_code(self, token: "Token", quotes: int) -> None:
        """Code as it stands, without the lines around it that fence it."""
        start, end = self._span_of(token)
        first, last = token.map or (0, 0)
        inside = (start, end)
        if token.type == "fence" and not quotes and last - first > 1:
            closing = self.text[slice(*self.lines[last - 1])].strip()
            closed = len(closing) >= 3 and set(closing) == {token.markup[0]}
            inside = (self.lines[first + 1][0], self.lines[last - 2][1] if closed else end)
        if inside[0] >= inside[1]:
            inside = (start, end)
        hidden = [span for span in ((start, inside[0]), (inside[1], end)) if span[0] < span[1]]
        marks = _Marks(hidden, [Style("code", *inside)])
        self._add(RawBlock(start, end, "", (), "paragraph"), marks)

    def _add_list(self, tokens: Sequence["Token"], quotes: int) -> None:
        """A list and the lists nested in it: the items keep their markers."""
        opening = tokens[0]
        first_lines = {t.map[0] for t in tokens if t.type == "list_item_open" and t.map}
        lines = [*sorted(first_lines), opening.map[1] if opening.map else 0]
        items = tuple(self._span_of_lines(*pair, quotes > 0) for pair in pairwise(lines))
        marks = _Marks(self._quote_signs(opening) if quotes else [], [])
        for token in tokens:
            if token.type == "inline" and (places := self._find_lines(token)):
                inside = self._read_inline(token, places)
                marks.hidden.extend(inside.hidden)
                marks.styles.extend(inside.styles)
        self._add(RawBlock(items[0][0], items[-1][1], "", items, "list"), marks)

    def _add(self, block: RawBlock, marks: _Marks | None = None) -> None:
        """Add a block; if its signs would hide all of it, it is shown as it stands."""
        start, end = block.start, block.end
        if start == end:
            return
        hidden = list(merge_signs(marks.hidden, start, end)) if marks else []
        words = without_signs(self.text, start, end, hidden)
        if marks and words.strip(EDGE):
            self.hidden += hidden
            self.styles += [s for s in marks.styles if start <= s.start and s.end <= end]
        else:
            words = self.text[start:end]
        self.blocks.append(block._replace(words=read_words(words)))

    def _find_lines(self, token: "Token") -> list[tuple[int, int, int]]:
        """Return offset in the content, offset in the source and length of each line's words.

        The words end their line of the source, but for the closing signs of a heading.
        Nothing is returned if a line is not found.
        """
        places = []
        offset = 0
        content = token.content.split("\n")
        for number, line in enumerate(content, self._first_line(token, len(content))):
            words = line.strip()
            start, end = self.lines[number]
            found = self.text[start:end].replace("\0", "\ufffd").rfind(words)
            if found < 0:
                return []
            places.append((offset + len(line) - len(line.lstrip()), start + found, len(words)))
            offset += len(line) + 1
        return places

    def _first_line(self, token: "Token", count: int) -> int:
        """Return the line where a token's content of `count` lines begins: form feeds are cut."""
        first, last = token.map or (0, 0)
        while last - first > count and not self.text[slice(*self.lines[first])].strip(EDGE + ">"):
            first += 1
        return first

    def _read_inline(self, token: "Token", places: Sequence[tuple[int, int, int]]) -> _Marks:
        """Return the signs before and among the words of a paragraph, and its styles."""
        offsets = [offset for offset, _, _ in places]

        def locate(offset: int) -> int:
            base, start, _ = places[max(0, bisect_right(offsets, offset) - 1)]
            return start + max(offset - base, 0)

        hidden, styles = read_signs(token.content, token.children or [])
        marks = _Marks(
            [(locate(start), locate(end - 1) + 1) for start, end in hidden if start < end],
            [Style(s.kind, locate(s.start), locate(s.end - 1) + 1, s.href) for s in styles],
        )
        for number, (_, start, _) in enumerate(places, self._first_line(token, len(places))):
            signs = _PREFIX_SIGN.finditer(self.text, self.lines[number][0], start)
            marks.hidden.extend(match.span() for match in signs)
        return marks

    def _quote_signs(self, token: "Token") -> list[Span]:
        first, last = token.map or (0, 0)
        found = (_QUOTE_SIGNS.match(self.text, *line) for line in self.lines[first:last])
        return [match.span() for match in found if match and ">" in match[0]]

    def _span_of(self, token: "Token") -> Span:
        """Return the lines of a token without white space."""
        return self._span_of_lines(*(token.map or (0, 0)))

    def _span_of_lines(self, first: int, last: int, quoted: bool = False) -> Span:
        """Return lines without white space, and without `>` if `quoted`."""
        start, end = self.lines[first][0], self.lines[last - 1][1]
        if quoted and (match := _QUOTE_SIGNS.match(self.text, start, end)):
            start = match.end()
            end = start + len(self.text[start:end].rstrip("> \t\r\n"))
        return trim(self.text, start, end)


def _by_start(style: Style) -> tuple[int, int]:
    return style.start, -style.end
