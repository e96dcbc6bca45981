"""Lines and rings → what of them is inside a rectangle, and how SVG writes it down."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

Point = tuple[float, float]
Box = tuple[float, float, float, float]
"""Left, top, right, bottom."""


def clip_ring(ring: Sequence[Point], box: Box) -> list[Point]:
    """The part of a ring inside a rectangle, closed along its edges (Sutherland, Hodgman)."""
    points = list(ring)
    for side in range(4):
        axis, limit = side % 2, box[side]
        along = [point[axis] - limit for point in points]
        if side >= 2:
            along = [-far for far in along]
        if not points or min(along) >= 0:
            continue  # all of it is on the right side, as most rings are of most edges
        if max(along) < 0:
            return []
        clipped: list[Point] = []
        before, was = points[-1], along[-1] >= 0
        for point, far in zip(points, along, strict=True):
            inside = far >= 0
            if inside != was:
                clipped.append(_cross(before, point, axis, limit))
            if inside:
                clipped.append(point)
            before, was = point, inside
        points = clipped
    return points


def clip_line(line: Sequence[Point], box: Box) -> Iterator[list[Point]]:
    """The pieces of a line inside a rectangle (Liang, Barsky)."""
    if not line:
        return
    across, down = [x for x, _ in line], [y for _, y in line]
    (left, top, right, bottom), west, north = box, min(across), min(down)
    east, south = max(across), max(down)
    if west > right or north > bottom or east < left or south < top:
        return
    if left <= west and top <= north and east <= right and south <= bottom:
        yield [*line]  # all of it, as of most lines
        return
    piece: list[Point] = []
    for start, end in pairwise(line):
        part = _clip_segment(start, end, box)
        if part is None:
            continue
        if piece and part[0] == piece[-1]:
            piece.append(part[1])
        else:
            if len(piece) > 1:
                yield piece
            piece = [*part]
    if len(piece) > 1:
        yield piece


def thin(line: Sequence[Point], least: float) -> list[Point]:
    """A line without the points that stand nearer than `least` to the one before; its end stays."""
    if not line:
        return []
    kept, (last_x, last_y) = [line[0]], line[0]
    for x, y in line:
        if abs(x - last_x) >= least or abs(y - last_y) >= least:
            kept.append((x, y))
            last_x, last_y = x, y
    if kept[-1] != line[-1]:
        kept.append(line[-1])
    return kept


def write_path(lines: Iterable[Sequence[Point]], *, closed: bool) -> str:
    """SVG's path data in whole units; lines that come to nothing are left out."""
    return "".join(_write_line(line, closed) for line in lines)


def _write_line(line: Sequence[Point], closed: bool) -> str:
    steps: list[str] = []
    x0 = y0 = x = y = 0
    for number, point in enumerate(line):
        px, py = map(round, point)
        if not number:
            x0, y0 = px, py
        elif (px, py) != (x, y):
            steps += [str(px - x), str(py - y)]
        x, y = px, py
    if len(steps) < (4 if closed else 2):
        return ""
    joined = " ".join(steps).replace(" -", "-")
    return f"M{x0} {y0}l{joined}{'z' if closed else ''}"


def _cross(start: Point, end: Point, axis: int, limit: float) -> Point:
    share = (limit - start[axis]) / (end[axis] - start[axis])
    other = start[1 - axis] + share * (end[1 - axis] - start[1 - axis])
    return (limit, other) if axis == 0 else (other, limit)


def _clip_segment(start: Point, end: Point, box: Box) -> tuple[Point, Point] | None:
    enter, leave = 0.0, 1.0
    (x, y), (dx, dy) = start, (end[0] - start[0], end[1] - start[1])
    edges = ((-dx, x - box[0]), (-dy, y - box[1]), (dx, box[2] - x), (dy, box[3] - y))
    for towards, room in edges:
        if towards == 0:
            if room < 0:
                return None
        elif towards < 0:
            enter = max(enter, room / towards)
        else:
            leave = min(leave, room / towards)
    if enter > leave:
        return None
    first = start if enter == 0 else (x + enter * dx, y + enter * dy)
    last = end if leave == 1 else (x + leave * dx, y + leave * dy)
    return first, last
