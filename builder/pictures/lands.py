"""The world and a frame → the land, borders and disputed land in it, as SVG's path data."""

from collections.abc import Iterator, Sequence
from math import cos, pi, radians
from typing import Final

from builder.geo import Place, World
from builder.pictures.clip import clip_line, clip_ring, thin, write_path
from builder.pictures.frames import Frame
from builder.pictures.globe import Point, distance, is_beyond, list_cosines, turn


def draw_land(world: World, frame: Frame, fine: float) -> str:
    """The land in a frame, for the rule `evenodd`; details under `fine` units are left out."""
    rings = []
    for code in world.land:
        if frame.whole and _extent(world, code) * frame.width / 360 < 2 * fine:
            continue
        places = _near(world, code, frame)
        if frame.whole:
            for part in _cut_at_antimeridian(places):
                rings.append(thin(frame.place_all(part), fine))
        elif places:
            points = frame.place_all(places)
            rings.append(clip_ring(thin(points, fine), frame.box))
            if _turns_inside_out(points, frame):
                left, top, right, bottom = frame.box
                rings.append([(left, top), (right, top), (right, bottom), (left, bottom)])
    return write_path(rings, closed=True)


def draw_borders(world: World, frame: Frame, fine: float) -> str:
    """The borders in a frame."""
    lines = (
        thin(frame.place_all(places), fine)
        for code in world.borders
        if (places := _near(world, code, frame))
    )
    return write_path((p for line in lines for p in clip_line(line, frame.box)), closed=False)


def draw_disputed(world: World, frame: Frame, fine: float) -> dict[str, str]:
    """The disputed lands of which enough is seen in a frame, by their key."""
    found = {}
    for key, codes in world.disputed.items():
        rings = [
            clip_ring(thin(frame.place_all(places), fine), (0, 0, frame.width, frame.height))
            for code in codes
            if (places := _near(world, code, frame))
        ]
        if sum(abs(_measure(ring)) for ring in rings) >= _SEEN:
            found[key] = write_path(rings, closed=True)
    return found


def draw_grid(frame: Frame) -> str:
    """Meridians and parallels, about six across a frame."""
    step = next((s for s in _STEPS if frame.reach / s <= _LINES), _STEPS[-1])
    # Towards a pole meridians crowd, and around it one sees them all.
    crowd = cos(radians(min(80.0, abs(frame.projection.center[1]))))
    wide = next((s for s in _STEPS if s * crowd >= 0.8 * step), _STEPS[-1])
    lines: list[list[Place]] = []
    for longitude in range(-180, 180, wide):
        lines.append([(longitude, latitude) for latitude in range(-80, 81, 5)])
    for latitude in range(-80 // step * step + step, 81, step):
        lines.append([(longitude, latitude) for longitude in range(-180, 181, 5)])
    pieces = (piece for line in lines for piece in _inside(line, frame))
    return write_path(
        (thin(part, 2) for piece in pieces for part in clip_line(piece, frame.box)), closed=False
    )


_STEPS: Final = (2, 5, 10, 15, 20, 30)
_SEEN: Final = 40.0
"""Square units under which hatching is not seen."""
_LINES: Final = 4.5
_SLACK: Final = 1.2
"""What is a little farther than the corner of the frame may still have a line through it."""


def _near(world: World, code: Sequence[int], frame: Frame) -> list[Place]:
    """The points of a line if some of it may be in the frame, else none."""
    if frame.whole:
        return world.trace(code)
    reach, center = _SLACK * frame.reach + 5, frame.projection.center
    extent = _extent(world, code)
    if distance(world.trace(code[:2])[0], center) > reach + extent:
        return []
    places = world.trace(code)
    # A ring whose every point is far away may be left out unless it goes around the frame.
    if extent < 4 * reach and is_beyond(places[::4], center, reach + 5):
        return []
    return places


def _extent(world: World, code: Sequence[int]) -> float:
    """Degrees that a line extends, or more."""
    return sum(map(abs, code[2:])) / world.scale / 2


def _cut_at_antimeridian(ring: Sequence[Place]) -> Iterator[list[Place]]:
    """A ring as the pieces of a flat map from -180° to 180°."""
    line = [ring[0]]
    for longitude, latitude in ring[1:]:
        before = line[-1][0]
        line.append((before + turn(longitude - before), latitude))
    if abs(line[-1][0] - line[0][0]) > 180:  # around the pole: closed along the edge of the map
        line += [(line[-1][0], -90.0), (line[0][0], -90.0)]
    if all(-180.0 <= longitude <= 180.0 for longitude, _ in line):
        yield line
        return
    for shift in (-360.0, 0.0, 360.0):
        moved = [(longitude + shift, latitude) for longitude, latitude in line]
        if part := clip_ring(moved, (-180.0, -90.0, 180.0, 90.0)):
            yield part


def _turns_inside_out(points: Sequence[Point], frame: Frame) -> bool:
    """Whether the antipode of the frame is in a land, whose ring then goes around all the rest.

    Rings of land run clockwise, unless they do.
    """
    return _measure(points) < -pi * frame.scale**2


def _measure(ring: Sequence[Point]) -> float:
    """The area of a ring, below nothing where it runs against the clock."""
    pairs = zip(ring, [*ring[1:], *ring[:1]], strict=True)
    return sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in pairs) / 2


def _inside(line: Sequence[Place], frame: Frame) -> Iterator[list[Point]]:
    """The pieces of a line that are not on the far side of the globe."""
    least = cos(radians(min(180.0, _SLACK * frame.reach + 10)))
    piece: list[Place] = []
    for place, cosine in zip(line, list_cosines(line, frame.projection.center), strict=True):
        if cosine >= least:
            piece.append(place)
        elif piece:
            yield frame.place_all(piece)
            piece = []
    if piece:
        yield frame.place_all(piece)
