"""A level of the world and a frame → the land, borders and disputed land in it, as path data."""

from collections.abc import Iterable, Iterator, Sequence
from math import pi
from typing import Final

from builder.geo import Level, Line, Place
from builder.pictures.clip import clip_line, clip_ring, write_path
from builder.pictures.frames import Frame
from builder.pictures.globe import Point, distance, turn


def draw_land(world: Level, frame: Frame) -> str:
    """The land in a frame, for the rule `evenodd`."""
    rings: list[Sequence[Point]] = []
    for line in _near(world.land, frame):
        places = world.trace(line)
        if frame.whole:
            rings += map(frame.trace, _cut_at_antimeridian(places))
            continue
        points = frame.trace(places)
        rings.append(clip_ring(points, frame.box))
        if _turns_inside_out(line, points, frame):
            left, top, right, bottom = frame.box
            rings.append([(left, top), (right, top), (right, bottom), (left, bottom)])
    return write_path(rings, closed=True)


def draw_borders(world: Level, frame: Frame) -> str:
    """The borders in a frame."""
    lines = (frame.trace(world.trace(line)) for line in _near(world.borders, frame))
    return write_path((p for line in lines for p in clip_line(line, frame.box)), closed=False)


def draw_disputed(world: Level, frame: Frame) -> dict[str, str]:
    """The disputed lands of which enough is seen in a frame, by their key."""
    found = {}
    for key, lines in world.disputed.items():
        rings = [
            clip_ring(frame.trace(world.trace(line)), (0, 0, frame.width, frame.height))
            for line in _near(lines, frame)
        ]
        if sum(abs(_measure(ring)) for ring in rings) >= _SEEN:
            found[key] = write_path(rings, closed=True)
    return found


_SEEN: Final = 40.0
"""Square units under which hatching is not seen."""
_BULGE: Final = 2.0
"""Degrees that a line may come nearer between two of its points than at them."""


def _near(lines: Iterable[Line], frame: Frame) -> Iterator[Line]:
    """The lines of which some may be in the frame."""
    center, reach = frame.projection.center, frame.reach + _BULGE
    for line in lines:
        if frame.whole or distance(line.middle, center) <= reach + line.radius:
            yield line


def _cut_at_antimeridian(ring: Sequence[Place]) -> Iterator[Sequence[Place]]:
    """A ring as the pieces of a flat map from -180° to 180°."""
    first, last = ring[0][0], ring[-1][0]
    if abs(last - first) > 180:  # around the pole: closed along the edge of the map
        ring = [*ring, (last, -90.0), (first, -90.0)]
    longitudes = [longitude for longitude, _ in ring]
    if min(longitudes) >= -180.0 and max(longitudes) <= 180.0:
        yield ring
        return
    for shift in (-360.0, 0.0, 360.0):
        moved = [(longitude + shift, latitude) for longitude, latitude in ring]
        if part := clip_ring(moved, (-180.0, -90.0, 180.0, 90.0)):
            yield part


def _turns_inside_out(line: Line, points: Sequence[Point], frame: Frame) -> bool:
    """Whether the antipode of the frame is in a land, whose ring then goes around all the rest.

    Rings of land run clockwise, unless they do.
    """
    longitude, latitude = frame.projection.center
    antipode = (turn(longitude + 180), -latitude)
    if distance(line.middle, antipode) > line.radius:
        return False
    return _measure(points) < -pi * frame.scale**2


def _measure(ring: Sequence[Point]) -> float:
    """The area of a ring, below nothing where it runs against the clock."""
    pairs = zip(ring, [*ring[1:], *ring[:1]], strict=True)
    return sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in pairs) / 2
