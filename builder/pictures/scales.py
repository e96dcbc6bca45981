"""Moments → scales of time: one over all, and a further one for each bunch too dense to be read.

A scale is a stretch of time between two places of the drawing. Where at least `BUNCH` dates stand
closer than `NEAR` to their neighbours, and a scale of their own would draw them apart, they are
taken out of it and get one, below.
"""

from collections.abc import Sequence
from typing import Final

import msgspec
from msgspec.structs import replace

from builder.pictures.calendar import round_out
from builder.pictures.moments import Moment

NEAR: Final = 26.0
"""Units of the drawing under which two dates are too near each other to be told apart."""
BUNCH: Final = 5
"""Dates that make a bunch at least; fewer are told apart by their labels."""
LEVELS: Final = 4
"""Scales under each other at most."""
NARROWEST: Final = 260.0
"""Width under which no scale can be read."""
BETWEEN: Final = 20.0
"""Room between two scales side by side."""
PAD: Final = 12.0
"""Room between the ends of a scale and the first and last moment on it."""
_GAIN: Final = 2.0
"""How much larger a further scale must draw its dates, to be worth its place."""
_LONG: Final = 2 * NEAR
"""A date that is drawn as long as this can be read where it is."""


class Dot(msgspec.Struct, frozen=True):
    """A moment with its number among all, and the stretch of time that it needs on a scale."""

    number: int
    moment: Moment
    first: float
    last: float


class Scale(msgspec.Struct, frozen=True):
    """The time from `start` to `end`, drawn from `left` to `right`, with the dates drawn on it.

    `parent` is the number of the scale that it opens, among all of them, `level` how deep it lies.
    """

    start: float
    end: float
    left: float
    right: float
    dots: tuple[Dot, ...]
    level: int = 0
    parent: int | None = None

    def place(self, day: float) -> float:
        """Where a day stands across the drawing."""
        width = self.right - self.left - 2 * PAD
        return self.left + PAD + (day - self.start) / (self.end - self.start) * width


def open_scales(dots: Sequence[Dot], width: float) -> list[Scale]:
    """The scales for some dates in a drawing of a certain width, from the widest to the closest."""
    if not dots:
        return []
    start, end = min(dot.first for dot in dots), max(dot.last for dot in dots)
    lacking = max(0.0, min(dot.moment.context for dot in dots) - (end - start)) / 2
    start, end = round_out(start - lacking, end + lacking)
    ordered = tuple(sorted(dots, key=lambda dot: (dot.moment.middle, dot.number)))
    scales = [Scale(start, end, 0.0, width, ordered)]
    level = range(1)
    for depth in range(1, LEVELS):
        bunches = _choose([b for at in level for b in _find_bunches(scales[at], at)], width)
        level = range(len(scales), len(scales) + len(bunches))
        for bunch, (left, right) in zip(bunches, _share(bunches, width), strict=True):
            taken = {dot.number for dot in bunch.dots}
            above = scales[bunch.parent]
            rest = tuple(dot for dot in above.dots if dot.number not in taken)
            scales[bunch.parent] = replace(above, dots=rest)
            scales.append(
                Scale(bunch.start, bunch.end, left, right, bunch.dots, depth, bunch.parent)
            )
    return scales


class _Bunch(msgspec.Struct, frozen=True):
    dots: tuple[Dot, ...]
    start: float
    end: float
    parent: int
    density: float


def _find_bunches(scale: Scale, number: int) -> list[_Bunch]:
    """The runs of short dates that stand too near each other on a scale."""
    density = (scale.right - scale.left) / (scale.end - scale.start)
    runs: list[list[Dot]] = [[]]
    for dot in scale.dots:
        if (dot.moment.end - dot.moment.start) * density > _LONG:
            continue
        if runs[-1] and (dot.moment.middle - runs[-1][-1].moment.middle) * density > NEAR:
            runs.append([])
        runs[-1].append(dot)
    bunches = []
    for run in runs:
        # Dates of one day stay together on every scale, unless their hours are known.
        hours = sum(dot.moment.precision == "time" for dot in run) >= BUNCH
        apart = {dot.moment.middle if hours else dot.moment.middle // 1 for dot in run}
        if len(run) >= BUNCH and len(apart) >= 3:
            bounds = min(dot.first for dot in run), max(dot.last for dot in run)
            start, end = round_out(*bounds)
            bunches.append(
                _Bunch(tuple(run), max(start, scale.start), min(end, scale.end), number, density)
            )
    return bunches


def _choose(bunches: list[_Bunch], width: float) -> list[_Bunch]:
    """As many of the fullest bunches as find room side by side, in the order of time."""
    fullest = sorted(bunches, key=lambda bunch: -len(bunch.dots))
    for many in range(min(len(bunches), int((width + BETWEEN) // (NARROWEST + BETWEEN))), 0, -1):
        chosen = sorted(fullest[:many], key=lambda bunch: bunch.start)
        shares = _share(chosen, width)
        if all(
            (right - left) / (bunch.end - bunch.start) >= _GAIN * bunch.density
            for bunch, (left, right) in zip(chosen, shares, strict=True)
        ):
            return chosen
    return []


def _share(bunches: Sequence[_Bunch], width: float) -> list[tuple[float, float]]:
    """The width of the drawing, shared by the number of dates, none narrower than can be read."""
    if not bunches:
        return []
    room = width - BETWEEN * (len(bunches) - 1)
    spare = room - NARROWEST * len(bunches)
    total = sum(len(bunch.dots) for bunch in bunches)
    shares, left = [], 0.0
    for bunch in bunches:
        right = left + max(0.0, NARROWEST * bool(spare > 0)) + spare * len(bunch.dots) / total
        shares.append((left, right))
        left = right + BETWEEN
    return shares
