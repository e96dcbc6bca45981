"""The outlines of land, borders and disputed land: Natural Earth, public domain; see README.md."""

from collections.abc import Sequence
from itertools import accumulate
from pathlib import Path

import msgspec

Place = tuple[float, float]
"""Longitude and latitude, in degrees."""


class World(msgspec.Struct, frozen=True):
    """Lines as whole numbers: the first point, then the steps from each to the next.

    `scale` of them are a degree. Rings of `land` and of `disputed` land are closed; those around
    land run clockwise, those around water in it the other way.
    """

    origin: str
    scale: int
    land: list[list[int]]
    borders: list[list[int]]
    disputed: dict[str, list[list[int]]]
    small: str
    """The land as the corner of a map shows it, ready as SVG's path data: no story changes it."""

    def trace(self, code: Sequence[int]) -> list[Place]:
        """The points of a line."""
        longitudes = accumulate(code[::2])
        latitudes = accumulate(code[1::2])
        scale = self.scale
        return [(x / scale, y / scale) for x, y in zip(longitudes, latitudes, strict=True)]


def load_world() -> World:
    """The world as it lies beside this file."""
    return msgspec.json.decode((Path(__file__).parent / "world.json").read_bytes(), type=World)
