"""Names beside places on a map: none over another, over a place, or over the edge."""

from collections.abc import Iterator, Sequence

import msgspec

from builder.pictures.clip import Box, Point
from builder.pictures.letters import text_width


class Tag(msgspec.Struct, frozen=True):
    """Words at a point, which is their start, middle or end, on their baseline."""

    x: float
    y: float
    anchor: str
    words: str


def place_tags(
    points: Sequence[Point], names: Sequence[str], size: float, frame: Box, taken: Sequence[Box]
) -> list[Tag]:
    """Names in letters of `size` beside their points, the first of them first.

    One that finds no room is its number, from 1, and where not even that has room, nothing.
    """
    boxes = [*taken, *(_around(point, size / 2) for point in points)]
    tags = []
    for number, (point, name) in enumerate(zip(points, names, strict=True), start=1):
        own = _around(point, size / 2)
        for words in (name, str(number)):
            places = _list_places(point, words, size)
            free = (
                (tag, box)
                for tag, box in places
                if _holds(frame, box) and not any(_meet(box, b) for b in boxes if b != own)
            )
            if found := next(free, None):
                tags.append(found[0])
                boxes.append(found[1])
                break
    return tags


def choose_corner(points: Sequence[Point], width: float, height: float, frame: Box) -> Box | None:
    """A corner of a frame where a box of a size hides no point, at the bottom if it can be."""
    left, top, right, bottom = frame
    for x in (left, right - width):
        for y in (bottom - height, top):
            box = (x, y, x + width, y + height)
            if not any(_meet(box, _around(point, _CLEAR)) for point in points):
                return box
    return None


_CLEAR = 16.0
"""Around a place that an inset must not hide."""


def _around(point: Point, room: float) -> Box:
    return (point[0] - room, point[1] - room, point[0] + room, point[1] + room)


def _list_places(point: Point, words: str, size: float) -> Iterator[tuple[Tag, Box]]:
    """Right of the point, left, above, below, and at the corners between."""
    x, y = point
    wide = text_width(words, size)
    side, rise = 0.65 * size, 0.33 * size
    offsets = [
        (side, rise, "start"),
        (-side, rise, "end"),
        (0.0, -0.7 * size, "middle"),
        (0.0, 1.35 * size, "middle"),
        (0.45 * size, -0.35 * size, "start"),
        (0.45 * size, 1.0 * size, "start"),
        (-0.45 * size, -0.35 * size, "end"),
        (-0.45 * size, 1.0 * size, "end"),
    ]
    for dx, dy, anchor in offsets:
        start = x + dx - {"start": 0.0, "middle": wide / 2, "end": wide}[anchor]
        box = (start, y + dy - 0.8 * size, start + wide, y + dy + 0.25 * size)
        yield Tag(round(x + dx), round(y + dy), anchor, words), box


def _meet(one: Box, other: Box) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def _holds(frame: Box, box: Box) -> bool:
    return frame[0] <= box[0] and frame[1] <= box[1] and box[2] <= frame[2] and box[3] <= frame[3]
