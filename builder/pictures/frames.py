"""Places → the part of the globe that a map of them shows, and how it is drawn."""

from collections.abc import Iterable, Sequence
from math import asin, degrees, hypot, radians, sin
from typing import Final

import msgspec

from builder.geo import Place
from builder.pictures.clip import Box
from builder.pictures.globe import EqualArea, EqualEarth, Point, distance, middle_of

WIDTH: Final = 880.0
HEIGHT: Final = 560.0


class Frame(msgspec.Struct, frozen=True):
    """A projection, and what of it is seen: `scale` units to a radius, `origin` at the corner."""

    projection: EqualArea | EqualEarth
    scale: float
    origin: Point
    width: float
    height: float
    reach: float
    """Degrees from the middle of the projection to the farthest corner, at most."""

    def place(self, place: Place) -> Point:
        """Where a place of the globe stands in the drawing."""
        return self.trace((place,))[0]

    def trace(self, places: Iterable[Place]) -> list[Point]:
        """The same for the points of a line."""
        (left, top), scale = self.origin, self.scale
        points = self.projection.project(places)
        return [((x - left) * scale, (top - y) * scale) for x, y in points]

    @property
    def box(self) -> Box:
        """The edges of the drawing, a little outside of what is seen."""
        return (-_EDGE, -_EDGE, self.width + _EDGE, self.height + _EDGE)

    @property
    def whole(self) -> bool:
        """Whether it is a map of the whole world."""
        return isinstance(self.projection, EqualEarth)

    def shows(self, place: Place) -> bool:
        """Whether a place is inside, not too near the edge."""
        if self.whole:
            return True
        if distance(place, self.projection.center) > self.reach:
            return False
        x, y = self.place(place)
        return _RIM <= x <= self.width - _RIM and _RIM <= y <= self.height - _RIM

    def outline(self) -> list[Place]:
        """The edge of the drawing as a closed line on the globe; of the whole world, nothing."""
        if isinstance(self.projection, EqualEarth):
            return []
        corners = [(0.0, 0.0), (self.width, 0.0), (self.width, self.height), (0.0, self.height)]
        places = []
        for (x1, y1), (x2, y2) in zip(corners, corners[1:] + corners[:1], strict=True):
            for step in range(_SIDE):
                x = self.origin[0] + (x1 + (x2 - x1) * step / _SIDE) / self.scale
                y = self.origin[1] - (y1 + (y2 - y1) * step / _SIDE) / self.scale
                places.append(self.projection.unproject((x, y)))
        return [*places, places[0]]


def choose_frame(places: Sequence[Place]) -> Frame:
    """The frame for some places: as close as it can be, yet not too close to know where one is.

    Of many places, a few that lie far from all others may be left outside.
    """
    center = middle_of(places)
    reach = max(distance(center, place) for place in places)
    if reach > _WIDE and len(places) >= _MANY:
        center, reach = _leave_out(places, center, reach)
    near = [place for place in places if distance(center, place) <= reach + 1e-6]
    if reach > _WIDEST:
        return frame_world(WIDTH)
    projection = EqualArea(center)
    points = projection.project(near)
    left, right = min(x for x, _ in points), max(x for x, _ in points)
    low, high = min(y for _, y in points), max(y for _, y in points)
    scale = WIDTH / (2 * sin(radians(_CLOSEST) / 2))
    if right > left:
        scale = min(scale, _ACROSS * WIDTH / (right - left))
    if high > low:
        scale = min(scale, _DOWN * HEIGHT / (high - low))
    corner = hypot(WIDTH, HEIGHT) / 2 / scale + hypot(left + right, low + high) / 2
    if corner > _RADIUS:
        return frame_world(WIDTH)
    origin = ((left + right - WIDTH / scale) / 2, (low + high + HEIGHT / scale) / 2)
    return Frame(projection, scale, origin, WIDTH, HEIGHT, degrees(2 * asin(corner / 2)))


def frame_world(width: float) -> Frame:
    """The whole world, `width` wide."""
    projection = EqualEarth()
    (across, _), (_, up) = projection.project(((180.0, 0.0), (0.0, 90.0)))
    scale = width / (2 * across)
    return Frame(projection, scale, (-across, up), width, round(2 * up * scale, 1), 180.0)


_CLOSEST: Final = 24.0
"""Degrees of the globe across a map at least: closer, the outlines are too coarse."""
_WIDE: Final = 35.0
"""Degrees from the middle from which on a map may leave out the farthest places."""
_WIDEST: Final = 75.0
"""Degrees from the middle from which on a map shows the whole world."""
_RADIUS: Final = 1.85
"""From the middle to the farthest corner at most, of the 2 at which the far side becomes a rim."""
_MANY: Final = 4
"""Places of which one may be left out."""
_LEFT_OUT: Final = 4
"""One in so many may be."""
_WORTH: Final = 0.75
"""How much smaller the map must become by it."""
_ACROSS: Final = 0.78
_DOWN: Final = 0.72
"""The part of the drawing that the places take up at most."""
_EDGE: Final = 4.0
_RIM: Final = 6.0
_SIDE: Final = 12
"""Pieces of a side, as it is drawn on a map of the world."""


def _leave_out(places: Sequence[Place], center: Place, reach: float) -> tuple[Place, float]:
    """The middle and the reach without the farthest places, where that makes much of a change."""
    kept = list(places)
    for _ in range(len(places) // _LEFT_OUT):
        around = middle_of(kept)
        kept.remove(max(kept, key=lambda place: (distance(around, place), place)))
        around = middle_of(kept)
        radius = max(distance(around, place) for place in kept)
        if radius <= _WORTH * reach:
            return around, radius
    return center, reach
