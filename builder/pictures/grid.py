"""A frame → the meridians and parallels in it, as path data."""

from collections.abc import Iterable, Iterator
from math import asin, cos, degrees, radians, sin
from typing import Final

from builder.geo import Place
from builder.pictures.clip import clip_line, thin, write_path
from builder.pictures.frames import Frame
from builder.pictures.globe import Point


def draw_grid(frame: Frame) -> str:
    """Meridians and parallels, about six across a frame."""
    step = next((s for s in _STEPS if frame.reach / s <= _LINES), _STEPS[-1])
    # Towards a pole meridians crowd, and around it one sees them all.
    crowd = cos(radians(min(80.0, abs(frame.projection.center[1]))))
    wide = next((s for s in _STEPS if s * crowd >= 0.8 * step), _STEPS[-1])
    west, south, east, north = _bound(frame)
    lines: list[list[Place]] = []
    for longitude in range(-(-west // wide) * wide, min(east, west + 359) + 1, wide):
        lines.append([(longitude, latitude) for latitude in range(south, north + 1, _PIECE)])
    for latitude in range(-(-south // step) * step, north + 1, step):
        lines.append([(longitude, latitude) for longitude in range(west, east + 1, _PIECE)])
    pieces = (piece for line in lines for piece in _in_front(line, frame))
    return write_path(
        (thin(part, 2) for piece in pieces for part in clip_line(piece, frame.box)), closed=False
    )


_STEPS: Final = (2, 5, 10, 15, 20, 30)
_LINES: Final = 4.5
_PIECE: Final = 5
"""Degrees of a line that are drawn straight."""
_POLAR: Final = 80
"""Degrees of latitude at which meridians end."""
_SLACK: Final = 1.2
"""What is a little farther than the corner of the frame may still have a line through it."""


def _bound(frame: Frame) -> tuple[int, int, int, int]:
    """West, south, east and north of what is in a frame, rounded out to whole pieces."""
    longitude, latitude = frame.projection.center
    north, south = latitude + frame.reach, latitude - frame.reach
    wide = 180.0
    if north < 90 and south > -90:
        wide = degrees(asin(sin(radians(frame.reach)) / cos(radians(latitude))))
    west, east = (longitude - wide) // _PIECE, -((-longitude - wide) // _PIECE)
    return (
        int(west * _PIECE),
        max(-_POLAR, int(south // _PIECE * _PIECE)),
        int(east * _PIECE),
        min(_POLAR, int(-(-north // _PIECE) * _PIECE)),
    )


def _in_front(line: Iterable[Place], frame: Frame) -> Iterator[list[Point]]:
    """The pieces of a line that are not on the far side of the globe."""
    points = frame.trace(line)
    if frame.whole:
        yield points
        return
    far = 2 * sin(radians(min(180.0, _SLACK * frame.reach + 10)) / 2) * frame.scale
    x0, y0 = frame.place(frame.projection.center)
    piece: list[Point] = []
    for x, y in points:
        if (x - x0) ** 2 + (y - y0) ** 2 <= far * far:
            piece.append((x, y))
        elif piece:
            yield piece
            piece = []
    if piece:
        yield piece
