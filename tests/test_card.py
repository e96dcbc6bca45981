"""The picture of a story: a sound PNG, its words as bars, marks in colour."""

import struct
import zlib

from builder.export.card import HEIGHT, WIDTH, draw_card
from builder.model import FrontMatter, Seed, Term
from builder.pipeline import read_story
from builder.source import decode_source


def read_png(data: bytes) -> tuple[tuple[int, ...], list[bytes]]:
    """The header and the rows of numbers of the palette; every chunk's sum is checked."""
    assert data[:8] == b"\x89PNG\r\n\x1a\n"
    chunks, at = {}, 8
    while at < len(data):
        (length,) = struct.unpack(">I", data[at : at + 4])
        body = data[at + 4 : at + 8 + length]
        assert struct.unpack(">I", data[at + 8 + length : at + 12 + length]) == (zlib.crc32(body),)
        chunks[body[:4]] = body[4:]
        at += 12 + length
    assert list(chunks) == [b"IHDR", b"PLTE", b"IDAT", b"IEND"]
    rows = zlib.decompress(chunks[b"IDAT"])
    assert len(rows) == HEIGHT * (WIDTH + 1)
    lines = [rows[at : at + WIDTH + 1] for at in range(0, len(rows), WIDTH + 1)]
    assert {line[0] for line in lines} == {0}
    assert max(map(max, lines)) < len(chunks[b"PLTE"]) // 3
    return struct.unpack(">IIBBBBB", chunks[b"IHDR"]), [line[1:] for line in lines]


def draw(text: str, *terms: Term) -> list[bytes]:
    source = decode_source("story.txt", text.encode())
    edition, _ = read_story(Seed("story", source, FrontMatter(language="en"), terms=terms))
    header, rows = read_png(draw_card(edition))
    assert header == (1200, 630, 8, 3, 0, 0, 0)
    return rows


def test_a_word_is_a_bar_and_a_mark_has_its_colour() -> None:
    rows = draw("The ferry was late again.", Term("ferry", "a boat"))
    (line,) = {bytes(row).strip(b"\0") for row in rows} - {b""}
    bars = [bar for bar in line.split(b"\0") if bar]
    assert [set(bar) for bar in bars] == [{1}, {3}, {1}, {1}, {1}]
    assert len(bars[1]) > len(bars[0])


def test_a_long_story_and_a_long_word_stay_in_the_picture() -> None:
    for text in ("A few words here. " * 4000, "x" * 5000):
        rows = draw(text)
        assert not any(any(row[:84]) or any(row[-84:]) for row in rows)
        assert not any(map(any, rows[:84] + rows[-84:]))
