"""The voices of an edition → its story as a ribbon, from the first letter to the last."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

import msgspec

from builder.edition import Edition, VoiceEntry
from builder.interface import Interface
from builder.pictures.letters import fit_lines, fit_text, text_width
from builder.pictures.said import SaidWords, read_said
from builder.pictures.scroll import Scroll
from builder.pictures.shapes import tidy

WIDE: Final = 880.0
NARROW: Final = 350.0
LETTERS: Final = 15.0
SMALL: Final = 13.0
"""The sizes of its letters; the style sheet keeps to them."""
THICK: Final = 36.0
"""From the upper edge of the ribbon to the lower one."""
LANES: Final = 9
"""Speakers with a lane of their own at most."""


class Piece(msgspec.Struct, frozen=True):
    """Words of others: quoted or reported."""

    x: float
    width: float
    kind: str


class Line(msgspec.Struct, frozen=True):
    """Words on a line of their own, at height `y`."""

    y: float
    words: str


class Lane(msgspec.Struct, frozen=True):
    """What one speaker says, under the ribbon: the speaker's name, and pieces around `y`."""

    label: tuple[Line, ...]
    y: float
    pieces: tuple[Piece, ...]


class Notch(msgspec.Struct, frozen=True):
    """Where a section begins, with a line up to `y`, where its name, if any, begins at `at`.

    `end` says that the name ends there, at the edge of the drawing.
    """

    x: float
    at: float
    y: float
    end: bool
    label: str


class Ribbon(msgspec.Struct, frozen=True):
    """The drawing: the ribbon lies between `left` and the right edge, notches go down to `foot`.

    `top` is the upper edge of the ribbon.
    """

    width: float
    height: float
    left: float
    top: float
    foot: float
    pieces: tuple[Piece, ...]
    lanes: tuple[Lane, ...]
    notches: tuple[Notch, ...]


def draw_ribbon(edition: Edition, interface: Interface, width: float) -> Ribbon | None:
    """The ribbon of a story, `width` wide; None where nobody else speaks in it."""
    voices = [voice for voice in edition.voices if voice.said]
    if not voices:
        return None
    left = _LABELS if width > 2 * _LABELS else 0.0
    scroll = Scroll(edition.article.blocks, left, width)
    top, notches = _draw_notches(edition, scroll)
    bottom = top + THICK
    lanes = tuple(_draw_lanes(_list_lanes(voices, edition, interface), scroll, bottom + _LANE))
    height = tidy(lanes[-1].y + 0.75 * _LANE)
    return Ribbon(
        width=width,
        height=height,
        left=left,
        top=top,
        foot=height if left else bottom + 6,
        pieces=tuple(_draw_pieces(read_said(voices, edition), scroll)),
        lanes=lanes,
        notches=notches,
    )


_LABELS: Final = 208.0
"""The width of the column of speakers, where there is room for one."""
_LANE: Final = 24.0
_UNDER: Final = 14.0
"""From a speaker's name down to the lane, where the name stands above it."""
_LINE: Final = 18.0
"""From a line of words to the next."""
_ROW: Final = 17.0
"""From a row of names of sections to the next."""
_ROWS: Final = 6
_BESIDE: Final = 5.0
"""From the line of a section to its name."""
_EDGE: Final = 6.0
"""Above the ribbon, where there are none."""
_LINES: Final = 3
"""Lines of a speaker's name at most."""
_THINNEST: Final = 1.5


def _list_lanes(
    voices: Sequence[VoiceEntry], edition: Edition, interface: Interface
) -> Iterator[tuple[str, SaidWords]]:
    """Who speaks, in the order of the story, each with their words; those left over as one."""
    names = {entry.id: entry.name.name for entry in edition.names}
    groups: dict[str, list[VoiceEntry]] = {}
    for voice in voices:
        label = names.get(voice.name) or " ".join(voice.speaker.split())
        groups.setdefault(label, []).append(voice)
    nobody = groups.pop("", [])
    # The voices that say most have lanes; a lane each is kept for the rest and for nobody.
    most = sorted(groups, key=lambda label: -sum(e - s for v in groups[label] for s, e in v.said))
    rest = set(most[LANES:])
    for label, said in groups.items():
        if label not in rest:
            yield label, read_said(said, edition)
    others = [voice for label in groups if label in rest for voice in groups[label]]
    if others:
        yield interface.words["ribbon_others"], read_said(others, edition)
    if nobody:
        yield interface.words["ribbon_nobody"], read_said(nobody, edition)


def _draw_pieces(words: SaidWords, scroll: Scroll) -> Iterator[Piece]:
    for kind, spans in zip(("quoted", "reported"), words, strict=True):
        for start, end in spans:
            left, right = scroll.place(start), scroll.place(end)
            wide = max(_THINNEST, right - left)
            yield Piece(tidy(min(left, scroll.right - wide)), tidy(wide), kind)


def _draw_lanes(
    voices: Iterable[tuple[str, SaidWords]], scroll: Scroll, y: float
) -> Iterator[Lane]:
    """The lanes under each other from `y`; names stand beside them, or above where it is narrow."""
    beside = scroll.left > 0
    room = scroll.left - SMALL if beside else scroll.right
    for label, said in voices:
        lines = fit_lines(label, LETTERS, room, _LINES)
        more = _LINE * (len(lines) - 1)
        first = y + 0.3 * LETTERS
        y += more / 2 if beside else more + _UNDER
        told = tuple(Line(tidy(first + _LINE * n), words) for n, words in enumerate(lines))
        yield Lane(told, tidy(y), tuple(_draw_pieces(said, scroll)))
        y += _LANE + (more / 2 if beside else 0)


def _draw_notches(edition: Edition, scroll: Scroll) -> tuple[float, tuple[Notch, ...]]:
    """The top of the ribbon, and above it the beginnings of the sections, each with its name.

    A name begins at its section, or else ends at the edge, in the lowest row where it is free.
    """
    blocks = edition.article.blocks
    sections = [s for s in edition.sections if s.first < s.last]
    if len(sections) < 2:
        return _EDGE, ()
    ends: list[float] = []
    places = []
    for section in sections:
        x = scroll.place(blocks[section.first].start)
        label = fit_text(section.label, SMALL, scroll.right - scroll.left)
        wide = text_width(label, SMALL)
        end = x + _BESIDE + wide > scroll.right
        at = scroll.right - wide if end else x + _BESIDE
        row = next((n for n, taken in enumerate(ends) if taken + SMALL < at), len(ends))
        if row < _ROWS:
            ends[row : row + 1] = [at + wide]
        places.append((x, scroll.right if end else at, row, end, label))
    top = _EDGE + _ROW * len(ends)
    return top, tuple(
        Notch(tidy(x), tidy(at), tidy(top - _ROW * row - _ROW / 3), end, label * (row < _ROWS))
        for x, at, row, end, label in places
    )
