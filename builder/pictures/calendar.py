"""The steps of a scale of time: from minutes to millions of years, as the calendar has them."""

from collections.abc import Iterator
from math import ceil
from typing import Final, Literal

import msgspec

from builder.edtf import day_number, from_day
from builder.pictures.moments import MINUTES, year_of

Kind = Literal["minute", "day", "month", "year"]


class Step(msgspec.Struct, frozen=True):
    """Every `every` minutes, days of the month, months or years."""

    kind: Kind
    every: int

    @property
    def days(self) -> float:
        """About how long it is."""
        return _LENGTH[self.kind] * self.every


STEPS: Final = (
    *(Step("minute", every) for every in (1, 5, 15, 30, 60, 180, 360, 720)),
    *(Step("day", every) for every in (1, 5, 10)),
    *(Step("month", every) for every in (1, 3, 6)),
    *(Step("year", every * 10**power) for power in range(12) for every in (1, 2, 5)),
)
_LENGTH: Final[dict[Kind, float]] = {
    "minute": 1 / MINUTES,
    "day": 1.0,
    "month": 30.4,
    "year": 365.2425,
}


def choose_step(start: float, end: float, most: float) -> Step:
    """The finest step of which no more than `most` fit between two days."""
    fitting = (step for step in STEPS if (end - start) / step.days <= most)
    return next(fitting, STEPS[-1])


def list_steps(start: float, end: float, step: Step) -> Iterator[float]:
    """The days from `start` to `end` at which a step begins."""
    match step.kind:
        case "minute":
            yield from _list_minutes(start, end, step.every)
        case "day":
            yield from _list_days(start, end, step.every)
        case "month":
            yield from _list_months(start, end, step.every)
        case _:
            yield from _list_months(start, end, 12 * step.every)


def round_out(start: float, end: float) -> tuple[float, float]:
    """A stretch of time widened a little, so that it begins and ends at a joint of the calendar."""
    room = 0.03 * (end - start)
    step = choose_step(start, end, _JOINTS)
    return _before(start - room, step), _after(end + room, step)


_CLOSE: Final = 1e-4
_JOINTS: Final = 48
"""A scale is rounded to steps so fine that at least half as many are in it."""


def _list_minutes(start: float, end: float, every: int) -> Iterator[float]:
    # A moment is a number of days, so a minute is never met quite exactly.
    number = ceil(start * MINUTES / every - _CLOSE)
    while (moment := number * every / MINUTES) <= end + _CLOSE / MINUTES:
        yield max(start, min(moment, end))
        number += 1


def _list_days(start: float, end: float, every: int) -> Iterator[float]:
    """The days 1, 1 + every, … of each month; none so near its end that two crowd there."""
    for month in _list_months(start - 31, end, 1):
        for day in range(0, 31 - every // 2, every):
            if start <= month + day <= end and from_day(int(month + day))[2] == day + 1:
                yield month + day


def _list_months(start: float, end: float, every: int) -> Iterator[float]:
    number = _month_of(start)
    number += -number % every
    while (moment := _start_of_month(number)) <= end:
        if moment >= start:
            yield moment
        number += every


def _month_of(day: float) -> int:
    year, month, _ = from_day(int(day // 1))
    return 12 * year + month - 1


def _start_of_month(number: int) -> float:
    return float(day_number(number // 12, number % 12 + 1, 1))


def _before(day: float, step: Step) -> float:
    match step.kind:
        case "minute":
            unit = step.every / MINUTES
            return day // 1 + (day % 1) // unit * unit
        case "day":
            return day // 1
        case "month":
            number = _month_of(day)
            return _start_of_month(number - number % step.every)
        case _:
            year = year_of(day)
            return _start_of_month(12 * (year - year % step.every))


def _after(day: float, step: Step) -> float:
    match step.kind:
        case "minute":
            unit = step.every / MINUTES
            return day // 1 - (-(day % 1) // unit) * unit
        case "day":
            return -(-day // 1)
        case "month":
            number = _month_of(day - 1e-6) + 1
            return _start_of_month(number + -number % step.every)
        case _:
            year = year_of(day - 1e-6) + 1
            return _start_of_month(12 * (year + -year % step.every))
