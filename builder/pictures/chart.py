"""The places of an edition → a map of where they are, with the world in a corner of it."""

from collections.abc import Sequence
from itertools import pairwise
from math import degrees
from typing import Final

import msgspec

from builder.edition import NameEntry
from builder.geo import Place, World
from builder.pictures.clip import Box, Point, write_path
from builder.pictures.frames import Frame, choose_frame, frame_world
from builder.pictures.grid import draw_grid
from builder.pictures.lands import draw_borders, draw_disputed, draw_land
from builder.pictures.shapes import tidy
from builder.pictures.tags import Tag, choose_corner, place_tags

LETTERS: Final = 16.0
"""The size of the letters on wide screens; the style sheet keeps to it."""
LARGE: Final = 36.0
"""The same on telephones, where the drawing is shown at two fifths of its size."""
MOST: Final = 400
"""Places on a map at most, those told of most often first."""


class Spot(msgspec.Struct, frozen=True):
    """A place; `rough` where it is known to the degree only, as the middle of a country is."""

    x: float
    y: float
    rough: bool


INSET: Final = 190.0
"""The width of the world in a corner."""


class Inset(msgspec.Struct, frozen=True):
    """The world in a corner: path data moved by x and y, with the frame of the map.

    `spots` are the places outside of the frame.
    """

    x: float
    y: float
    width: float
    height: float
    land: str
    outline: str
    spots: tuple[Spot, ...]


class Map(msgspec.Struct, frozen=True):
    """The drawing: path data, places, and their names in letters for wide and narrow screens.

    `outside` are the ids of the places that lie beyond the frame, `disputed` what is hatched.
    """

    width: float
    height: float
    whole: bool
    center: Place
    grid: str
    land: str
    borders: str
    disputed: dict[str, str]
    spots: tuple[Spot, ...]
    tags: tuple[Tag, ...]
    large_tags: tuple[Tag, ...]
    inset: Inset | None
    outside: frozenset[str]


def list_places(names: Sequence[NameEntry]) -> list[tuple[NameEntry, Place]]:
    """The names with coordinates, the most frequent first, each with its longitude and latitude."""
    placed = []
    for entry in names:
        if entry.name.coordinates:
            latitude, longitude = entry.name.coordinates
            placed.append((entry, (longitude, latitude)))
    return sorted(placed, key=lambda pair: -len(pair[0].occurrences))[:MOST]


def draw_map(placed: Sequence[tuple[NameEntry, Place]], world: World) -> Map:
    """The map of one place or more."""
    frame = choose_frame([place for _, place in placed])
    shown = [(entry, place) for entry, place in placed if frame.shows(place)]
    points = [frame.place(place) for _, place in shown]
    names = [entry.name.name for entry, _ in shown]
    edges = (_INSIDE, _INSIDE, frame.width - _INSIDE, frame.height - _INSIDE)
    inset = (
        None
        if frame.whole
        else _draw_inset(frame, [p for _, p in placed if not frame.shows(p)], points, world)
    )
    corner: list[Box] = []
    if inset:
        corner = [(inset.x, inset.y, inset.x + inset.width, inset.y + inset.height)]
    level = world.choose_level(_off(frame))
    return Map(
        width=tidy(frame.width),
        height=tidy(frame.height),
        whole=frame.whole,
        center=frame.projection.center,
        grid=draw_grid(frame),
        land=draw_land(level, frame),
        borders=draw_borders(level, frame),
        disputed=draw_disputed(level, frame),
        spots=tuple(_spot(point, place) for point, (_, place) in zip(points, shown, strict=True)),
        tags=tuple(place_tags(points, names, LETTERS, edges, corner)),
        large_tags=tuple(place_tags(points, names, LARGE, edges, corner)),
        inset=inset,
        outside=frozenset(entry.id for entry, place in placed if not frame.shows(place)),
    )


_INSIDE: Final = 6.0
_FINE: Final = 1.75
"""Units of the drawing that a coast may be off."""


def _off(frame: Frame) -> float:
    """The degrees that the lines in a frame may be off."""
    return degrees(_FINE / frame.scale)


def _spot(point: Point, place: Place) -> Spot:
    rough = all(float(degrees).is_integer() for degrees in place)
    return Spot(tidy(point[0]), tidy(point[1]), rough)


def _draw_inset(
    frame: Frame, places: Sequence[Place], points: Sequence[Point], world: World
) -> Inset | None:
    """The world with the frame on it, in a corner without places; none where all have some."""
    small = frame_world(INSET)
    box = choose_corner(points, small.width, small.height, (0.0, 0.0, frame.width, frame.height))
    if box is None:
        return None
    outline = [small.place(place) for place in frame.outline()]
    pieces: list[list[Point]] = [[]]
    for point, following in pairwise(outline):
        pieces[-1].append(point)
        if abs(following[0] - point[0]) > INSET / 3:  # over the edge of the map of the world
            pieces.append([])
    pieces[-1].append(outline[-1])
    return Inset(
        x=tidy(box[0]),
        y=tidy(box[1]),
        width=tidy(small.width),
        height=tidy(small.height),
        land=world.small,
        outline=write_path(pieces, closed=False),
        spots=tuple(_spot(small.place(place), place) for place in places),
    )
