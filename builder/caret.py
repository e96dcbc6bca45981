"""A place in a file → its line, and a caret under the place, for a terminal."""

import unicodedata
from codecs import BOM_UTF8
from typing import Final

from builder.errors import LINE_BREAK

WIDTH: Final = 96
"""Columns of an excerpt at most: a paragraph of a story may be one long line."""


def point_at(data: bytes, line: int, column: int) -> list[str]:
    """The line of a file with what stands around the column, and a caret; nothing past the end.

    Columns count code points, from 1. What a terminal would obey is shown as a small sign.
    """
    lines = LINE_BREAK.split(data.removeprefix(BOM_UTF8).decode("utf-8", "replace"))
    if not 1 <= line <= len(lines) or not lines[line - 1].strip():
        return []
    text, at = lines[line - 1], max(column - 1, 0)
    start = max(0, min(at - WIDTH // 2, len(text) - WIDTH))
    before, after = text[start:at], text[at : start + WIDTH]
    left = "…" if start else ""
    right = "…" if len(text) > start + WIDTH else ""
    shown = left + _make_visible(before)
    return [f"{shown}{_make_visible(after)}{right}", " " * _measure(shown) + "^"]


def _make_visible(text: str) -> str:
    """White space as one space, control characters as U+FFFD, so that columns stay."""
    return "".join(
        " " if c.isspace() else c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in text
    )


def _measure(text: str) -> int:
    """The columns that a text takes on a terminal (Unicode Standard Annex 11)."""
    return sum(
        0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1
        for c in text
    )
