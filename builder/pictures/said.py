"""The voices of a story → which of its words are quoted, which reported, and how many that is."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

import msgspec

from builder.edition import Edition, VoiceEntry
from builder.model import Span
from builder.pictures.scroll import Scroll

SaidWords = tuple[list[Span], list[Span]]
"""Stretches of the source that are quoted, and that are reported."""


class Shares(msgspec.Struct, frozen=True):
    """How much of the story is words of others, in hundredths of its characters."""

    others: int
    quoted: int
    reported: int


def measure_shares(edition: Edition) -> Shares:
    """The shares of a story that are words of others, the letters between blocks not counted."""
    scroll = Scroll(edition.article.blocks, 0.0, 100.0)
    quoted, reported = read_said(edition.voices, edition)
    widths = [
        sum(scroll.place(end) - scroll.place(start) for start, end in spans)
        for spans in (quoted, reported)
    ]
    others = round(sum(widths))
    return Shares(others, min(others, round(widths[0])), others - min(others, round(widths[0])))


_QUOTED: Final = re.compile(r"\"[^\"]+\"|“[^”]+”|«[^»]+»|„[^“”]+[“”]")


def read_said(voices: Iterable[VoiceEntry], edition: Edition) -> SaidWords:
    """What is quoted and what is reported; words that are both count as quoted."""
    quoted: list[Span] = []
    reported: list[Span] = []
    for voice in voices:
        if voice.kind in ("direct", "quoted"):
            quoted += voice.said
        else:
            reported += voice.said
        if voice.kind == "mixed":
            text = edition.article.source.text
            quoted += (m.span() for span in voice.said for m in _QUOTED.finditer(text, *span))
    quoted = _unite(quoted)
    return quoted, list(_without(_unite(reported), quoted))


def _unite(spans: Iterable[Span]) -> list[Span]:
    united: list[Span] = []
    for start, end in sorted(spans):
        if united and start <= united[-1][1]:
            united[-1] = (united[-1][0], max(end, united[-1][1]))
        else:
            united.append((start, end))
    return united


def _without(spans: Sequence[Span], others: Sequence[Span]) -> Iterator[Span]:
    """What is left of some stretches without others; both in order, neither overlapping itself."""
    at = 0
    for start, end in spans:
        left = start
        while at < len(others) and others[at][1] <= start:
            at += 1
        number = at
        while number < len(others) and others[number][0] < end:
            if left < others[number][0]:
                yield left, others[number][0]
            left = max(left, others[number][1])
            number += 1
        if left < end:
            yield left, end
