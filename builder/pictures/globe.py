"""The globe on a plane: longitudes and latitudes in degrees → x rightwards, y upwards, in radii."""

from collections.abc import Iterable, Sequence
from math import asin, atan2, cos, degrees, hypot, radians, sin, sqrt
from typing import Final

import msgspec

from builder.geo import Place

Point = tuple[float, float]


class EqualArea(msgspec.Struct, frozen=True):
    """Lambert's azimuthal equal-area projection around any place, poles included."""

    center: Place

    def project(self, places: Iterable[Place]) -> list[Point]:
        """Where places of the globe are drawn."""
        longitude, middle = self.center[0], radians(self.center[1])
        high, low = sin(middle), cos(middle)
        points = []
        for east, north in places:
            across, up = (east - longitude) * _RADIANS, north * _RADIANS
            sine, cosine = sin(up), cos(up)
            ahead = cosine * cos(across)
            near = high * sine + low * ahead
            if near < _ANTIPODE:
                points.append((2.0, 0.0))  # the rim, in a direction of anybody's choice
                continue
            size = sqrt(2 / (1 + near))
            points.append((size * cosine * sin(across), size * (low * sine - high * ahead)))
        return points

    def unproject(self, point: Point) -> Place:
        """The place of the globe that is drawn at a point; beyond the rim, one on it."""
        far = hypot(*point)
        if not far:
            return self.center
        angle = 2 * asin(min(1.0, far / 2))
        middle = radians(self.center[1])
        up = cos(angle) * sin(middle) + point[1] * sin(angle) * cos(middle) / far
        across = atan2(
            point[0] * sin(angle),
            far * cos(middle) * cos(angle) - point[1] * sin(middle) * sin(angle),
        )
        return turn(self.center[0] + degrees(across)), degrees(asin(max(-1.0, min(1.0, up))))


class EqualEarth(msgspec.Struct, frozen=True):
    """The Equal Earth projection of the whole globe (Šavrič, Patterson and Jenny, 2018)."""

    center: Place = (0.0, 0.0)

    def project(self, places: Iterable[Place]) -> list[Point]:
        """Where places of the globe are drawn."""
        points = []
        for east, north in places:
            angle = asin(_ROOT * sin(north * _RADIANS))
            square = angle * angle
            sixth = square * square * square
            slope = _A1 + 3 * _A2 * square + sixth * (7 * _A3 + 9 * _A4 * square)
            x = east * _RADIANS * cos(angle) / (_ROOT * slope)
            points.append((x, angle * (_A1 + _A2 * square + sixth * (_A3 + _A4 * square))))
        return points


def distance(one: Place, other: Place) -> float:
    """The angle between two places, in degrees."""
    first, second = vector(one), vector(other)
    product = sum(a * b for a, b in zip(first, second, strict=True))
    return degrees(atan2(sqrt(max(0.0, 1 - product * product)), product))


def middle_of(places: Sequence[Place]) -> Place:
    """The place in the middle of several; of places all over the globe, any."""
    x, y, z = (sum(parts) for parts in zip(*map(vector, places), strict=True))
    return turn(degrees(atan2(y, x))), degrees(atan2(z, hypot(x, y)))


def vector(place: Place) -> tuple[float, float, float]:
    """A place as a point of the unit sphere."""
    across, up = map(radians, place)
    return cos(up) * cos(across), cos(up) * sin(across), sin(up)


def turn(longitude: float) -> float:
    """The same longitude between -180 and 180."""
    return (longitude + 180) % 360 - 180


_RADIANS: Final = radians(1.0)
_ANTIPODE: Final = 1e-10 - 1
_ROOT: Final = sqrt(3) / 2
_A1: Final = 1.340264
_A2: Final = -0.081106
_A3: Final = 0.000893
_A4: Final = 0.003796
