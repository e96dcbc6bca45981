"""Makes `builder/geo/world.json`, the outlines of land and borders that maps are drawn from.

    npm pack world-atlas@2.0.2 && tar xzf world-atlas-2.0.2.tgz
    python -m bench.world package/countries-50m.json

The package holds Natural Earth's 1:50m countries (release 4.1, public domain) as TopoJSON. This
takes the coasts, the borders and what `DISPUTED` names, once for each of `LEVELS`, leaves out what
no map of that level can show, and writes whole numbers. No build needs it: the result lies in the
repository.
"""

import json
import math
import sys
from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any, Final, NamedTuple

from msgspec import convert

from builder import geo
from builder.pictures.chart import INSET
from builder.pictures.frames import frame_world
from builder.pictures.globe import distance, middle_of
from builder.pictures.lands import draw_land

OUTPUT: Final = Path(__file__).parent.parent / "builder" / "geo" / "world.json"
LONGEST: Final = 5.0
"""Degrees of a straight line at most: a parallel is not straight on every map."""
DISPUTED: Final = {
    "crimea": ("Russia", (34.3, 45.2)),
    "western-sahara": ("W. Sahara", None),
    "northern-cyprus": ("N. Cyprus", None),
    "somaliland": ("Somaliland", None),
    "kosovo": ("Kosovo", None),
    "siachen": ("Siachen Glacier", None),
}
"""Units of Natural Earth whose status is disputed; of Russia, the ring around a point only."""

Point = tuple[float, float]
Line = list[Point]


class Level(NamedTuple):
    """How much detail is kept; numbers are degrees, of `smallest` square ones at the equator."""

    tolerance: float
    """What a line may differ from Natural Earth's."""
    smallest: float
    """What an island must measure at least."""
    scale: int
    """Steps to a degree."""
    borders: bool = True


LEVELS: Final = (
    Level(0.075, 0.06, 20),
    Level(0.14, 0.12, 20),
    Level(0.6, 2.0, 5),
)
"""From maps of a few countries to one of the world."""
CORNER: Final = Level(2.0, 8.0, 2, borders=False)
"""For the world in a corner of a map, which is kept drawn."""


def make_world(topology: dict[str, Any]) -> dict[str, Any]:
    """Natural Earth's countries as TopoJSON → coasts, borders and disputed land, in levels."""
    corner = convert(_make_level(topology, CORNER), geo.Level)
    return {
        "origin": "Natural Earth 4.1, 1:50m, public domain; see README.md",
        "levels": [[level.tolerance, _make_level(topology, level)] for level in LEVELS],
        "small": draw_land(corner, frame_world(INSET)),
    }


def _make_level(topology: dict[str, Any], level: Level) -> dict[str, Any]:
    arcs = [_simplify(line, level.tolerance) for line in _decode(topology)]
    countries = topology["objects"]["countries"]["geometries"]
    users: dict[int, set[int]] = defaultdict(set)
    for number, country in enumerate(countries if level.borders else ()):
        for ring in _rings(country):
            for arc in ring:
                users[arc if arc >= 0 else ~arc].add(number)
    land = [
        ring
        for shape in topology["objects"]["land"]["geometries"]
        for polygon in _polygons(shape)
        for ring in [_join(arcs, ring) for ring in polygon]
        if abs(_area(ring)) >= level.smallest
    ]
    if not level.borders:  # else the ends of borders stay, so that they meet the coast
        land = [_simplify(ring, level.tolerance) for ring in land]
    borders = (arcs[arc] for arc in sorted(users) if len(users[arc]) > 1)
    disputed = {}
    for key, (name, point) in DISPUTED.items() if level.borders else ():
        country = next(c for c in countries if c["properties"]["name"] == name)
        rings = [_join(arcs, ring) for ring in _rings(country)]
        disputed[key] = [r for r in rings if point is None or _contains(r, point)]
    return {
        "scale": level.scale,
        "land": _code_all(land, level),
        "borders": _code_all(borders, level),
        "disputed": {key: _code_all(rings, level) for key, rings in disputed.items()},
    }


def _decode(topology: dict[str, Any]) -> Iterable[Line]:
    (scale_x, scale_y), (x0, y0) = (topology["transform"][key] for key in ("scale", "translate"))
    for arc in topology["arcs"]:
        x = y = 0
        line = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            longitude, latitude = x * scale_x + x0, y * scale_y + y0
            line.append((longitude, -90.0 if latitude < -89.9 else latitude))
        yield line


def _polygons(shape: dict[str, Any]) -> list[list[list[int]]]:
    arcs = shape["arcs"]
    return [arcs] if shape["type"] == "Polygon" else list(arcs)


def _rings(shape: dict[str, Any]) -> list[list[int]]:
    return [ring for polygon in _polygons(shape) for ring in polygon]


def _join(arcs: Sequence[Line], ring: Sequence[int]) -> Line:
    line: Line = []
    for arc in ring:
        piece = arcs[arc] if arc >= 0 else arcs[~arc][::-1]
        line += piece[1:] if line else piece
    return line


def _simplify(line: Line, tolerance: float) -> Line:
    """Douglas and Peucker's line: the fewest points from which none strays too far."""
    kept = {0, len(line) - 1}
    stack = [(0, len(line) - 1)]
    while stack:
        first, last = stack.pop()
        worst, at = tolerance, 0
        for number in range(first + 1, last):
            off = _distance(line[number], line[first], line[last])
            if off > worst:
                worst, at = off, number
        if at:
            kept.add(at)
            stack += [(first, at), (at, last)]
    return [line[number] for number in sorted(kept)]


def _distance(point: Point, start: Point, end: Point) -> float:
    wide = math.cos(math.radians(point[1]))
    px, py = (point[0] - start[0]) * wide, point[1] - start[1]
    ex, ey = (end[0] - start[0]) * wide, end[1] - start[1]
    length = ex * ex + ey * ey
    along = min(1.0, max(0.0, (px * ex + py * ey) / length)) if length else 0.0
    return math.hypot(px - along * ex, py - along * ey)


def _area(ring: Line) -> float:
    """Square degrees, those far from the equator made smaller as they are."""
    middle = sum(y for _, y in ring) / len(ring)
    pairs = zip(ring, [*ring[1:], ring[0]], strict=True)
    return (
        sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in pairs) / 2 * math.cos(math.radians(middle))
    )


def _contains(ring: Line, point: Point) -> bool:
    x, y = point
    inside = False
    for (x1, y1), (x2, y2) in zip(ring, [*ring[1:], ring[0]], strict=True):
        if (y1 > y) != (y2 > y) and x < (x2 - x1) * (y - y1) / (y2 - y1) + x1:
            inside = not inside
    return inside


def _code_all(lines: Iterable[Line], level: Level) -> list[list[Any]]:
    """Lines as whole numbers, without those that come to a point."""
    coded = (_code(line, level.scale) for line in lines)
    return [line for line in coded if len(line[-1]) > 2]


def _code(line: Line, scale: int) -> list[Any]:
    """The circle around a line in degrees, then its first point and the steps to each further one.

    Longitudes go on beyond 180° where the line goes on there; no point stands twice.
    """
    points: list[tuple[int, int]] = []
    around = 0.0
    for x, y in _densify(line):
        if points:
            around = 360 * round((points[-1][0] / scale - x) / 360)
        point = (round((x + around) * scale), round(y * scale))
        if not points or point != points[-1]:
            points.append(point)
    code = [*points[0]]
    for (x1, y1), (x2, y2) in pairwise(points):
        code += [x2 - x1, y2 - y1]
    places = [(x / scale, y / scale) for x, y in points]
    longitude, latitude = map(round, middle_of(places))
    far = max(distance((longitude, latitude), place) for place in places)
    return [longitude, latitude, math.ceil(far), code]


def _densify(line: Line) -> Iterable[Point]:
    yield line[0]
    for (x1, y1), (x2, y2) in pairwise(line):
        # A step around the globe is none: rings go on across the antimeridian.
        around = abs(x2 - x1) > 180
        pieces = 1 if around else math.ceil(max(abs(x2 - x1), abs(y2 - y1)) / LONGEST)
        for piece in range(1, pieces + 1):
            yield x1 + (x2 - x1) * piece / pieces, y1 + (y2 - y1) * piece / pieces


if __name__ == "__main__":
    world = make_world(json.loads(Path(sys.argv[1]).read_bytes()))
    OUTPUT.write_text(json.dumps(world, separators=(",", ":")) + "\n", encoding="ascii")
