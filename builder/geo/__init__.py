"""The outlines of land, borders and disputed land: Natural Earth, public domain; see README.md."""

from itertools import accumulate
from pathlib import Path

import msgspec

Place = tuple[float, float]
"""Longitude and latitude, in degrees."""


class Line(msgspec.Struct, frozen=True, array_like=True):
    """A line in whole numbers: its first point, then the steps from each to the next.

    It lies within `radius` degrees of the place at `longitude` and `latitude`. Longitudes go on
    beyond 180° where the line does.
    """

    longitude: int
    latitude: int
    radius: int
    steps: list[int]

    @property
    def middle(self) -> Place:
        """The place that the line lies around."""
        return self.longitude, self.latitude


class Level(msgspec.Struct, frozen=True):
    """The world in so much detail, in whole numbers of which `scale` are a degree.

    Rings of `land` and of `disputed` land are closed; those around land run clockwise, those
    around water in it the other way.
    """

    scale: int
    land: list[Line]
    borders: list[Line]
    disputed: dict[str, list[Line]]

    def trace(self, line: Line) -> list[Place]:
        """The points of a line."""
        scale = self.scale
        longitudes, latitudes = accumulate(line.steps[::2]), accumulate(line.steps[1::2])
        return [(x / scale, y / scale) for x, y in zip(longitudes, latitudes, strict=True)]


class World(msgspec.Struct, frozen=True):
    """The levels from the finest, each with the degrees that its lines may be off, still JSON."""

    origin: str
    levels: list[tuple[float, msgspec.Raw]]
    small: str
    """The land as the corner of a map shows it, ready as SVG's path data: no story changes it."""

    def choose_level(self, tolerance: float) -> Level:
        """The coarsest level with lines off by no more than `tolerance` degrees, or the finest."""
        fitting = [detail for off, detail in self.levels if off <= tolerance]
        return msgspec.json.decode((fitting or [self.levels[0][1]])[-1], type=Level)


def load_world() -> World:
    """The world as it lies beside this file."""
    return msgspec.json.decode((Path(__file__).parent / "world.json").read_bytes(), type=World)
