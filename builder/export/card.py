"""An edition → the picture that other sites show beside a link to it: the story in miniature.

Those sites take no SVG, and letters in a PNG would need a font and a program to draw it, for a
title that they print anyway. So each word is a bar, as long as it has letters, in the colour of
the mark that it bears: from afar, a page of this edition and of no other.
"""

import re
import struct
import zlib
from collections.abc import Iterator

from builder.edition import Edition
from builder.model import Block, LayerName

CARD = "card.png"
WIDTH, HEIGHT = 1200, 630
_MARGIN, _GUTTER, _COLUMNS = 84, 54, 3
_LETTERS = 46
"""Letters on a line."""
_PALETTE = ("fcfaf5", "c9c1b2", "544e45", "015a8a", "b87a1e", "8c1f5c")
_PAPER, _GREY, _INK = range(3)
_COLOURS: dict[LayerName, int] = {"names": _INK, "terms": 3, "dates": 4, "voices": 5}


def draw_card(edition: Edition) -> bytes:
    """A PNG of 1200 by 630 pixels; a long story is shown from its beginning."""
    rows = [bytearray(WIDTH) for _ in range(HEIGHT)]
    column = (WIDTH - 2 * _MARGIN - (_COLUMNS - 1) * _GUTTER) / _COLUMNS
    letter = column / _LETTERS
    lines = list(_set_lines(edition))
    step = min(26, max(11, (HEIGHT - 2 * _MARGIN) * _COLUMNS // max(1, len(lines) + 2)))
    thick = step * 9 // 20
    most = (HEIGHT - 2 * _MARGIN) // step
    for number, line in enumerate(lines[: most * _COLUMNS]):
        left = _MARGIN + (number // most) * (column + _GUTTER)
        top = _MARGIN + (number % most) * step
        for start, length, colour in line:
            first, last = int(left + start * letter), int(left + (start + length) * letter)
            for row in rows[top : top + thick]:
                row[first:last] = bytes((colour,)) * (last - first)
    return _write_png(rows)


def _set_lines(edition: Edition) -> Iterator[list[tuple[int, int, int]]]:
    """Lines of words, each with its place and length in letters, and its colour."""
    colours = _colour_words(edition)
    for block in edition.article.blocks:
        line: list[tuple[int, int, int]] = []
        at = 0
        for start, length in _list_words(edition, block):
            if at + length > _LETTERS and line:
                yield line
                line, at = [], 0
            plain = _INK if block.kind == "heading" else _GREY
            line.append((at, min(length, _LETTERS - at), colours.get(start, plain)))
            at += length + 1
        yield line
        yield []


def _list_words(edition: Edition, block: Block) -> Iterator[tuple[int, int]]:
    words = re.compile(r"\S+").finditer(edition.article.source.text, block.start, block.end)
    return ((word.start(), len(word[0])) for word in words)


def _colour_words(edition: Edition) -> dict[int, int]:
    """Offset of each word that an entry is about → its colour."""
    text = edition.article.source.text
    colours: dict[int, int] = {}
    for occurrence in edition.occurrences:
        for word in re.compile(r"\S+").finditer(text, occurrence.start, occurrence.end):
            start = word.start()
            while start and not text[start - 1].isspace():
                start -= 1
            colours.setdefault(start, _COLOURS[occurrence.layer])
    return colours


def _write_png(rows: list[bytearray]) -> bytes:
    """Rows of numbers of the palette as PNG (ISO/IEC 15948), each row unfiltered."""
    header = struct.pack(">IIBBBBB", WIDTH, HEIGHT, 8, 3, 0, 0, 0)
    pixels = zlib.compress(b"".join(b"\0" + row for row in rows), 9)
    chunks = (b"IHDR", header), (b"PLTE", bytes.fromhex("".join(_PALETTE))), (b"IDAT", pixels)
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(*chunk) for chunk in (*chunks, (b"IEND", b"")))


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
