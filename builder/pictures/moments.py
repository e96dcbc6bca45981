"""Dates → stretches of one line of time, in days: where they begin and end, what is open."""

from typing import Final

import msgspec

from builder.edtf import Edtf, Precision, from_day, parse_edtf


class Moment(msgspec.Struct, frozen=True):
    """A date on the line of time: from `start` up to `end`, in days and parts of days.

    Of an open interval these are the bounds of the end that is known. `precision` is how much
    is known; `unit` how many days its shortest meaningful scale should show.
    """

    start: float
    end: float
    precision: Precision
    interval: bool = False
    open_start: bool = False
    open_end: bool = False
    approximate: bool = False

    @property
    def middle(self) -> float:
        """The day that stands for the whole."""
        return (self.start + self.end) / 2

    @property
    def context(self) -> float:
        """Days that a scale must show at least, for this date to be seen among its like."""
        return _CONTEXT[self.precision]


def read_moment(text: str) -> Moment | None:
    """An EDTF date on the line of time; None where nothing is known of when it was."""
    date = parse_edtf(text)
    if date.is_interval and (date.earliest is None or date.latest is None):
        return _read_open(date)
    if date.earliest is None or date.latest is None:
        return None
    start, end = float(date.earliest), float(date.latest + 1)
    if date.minute is not None:
        start += date.minute / MINUTES
        end = start + 1 / MINUTES
    return Moment(
        start=start,
        end=end,
        precision=date.precision,
        interval=date.is_interval,
        approximate=date.approximate or date.uncertain,
    )


def same_weekdays(text: str, month: str) -> tuple[float, ...]:
    """The middles of the other days of a month that have the weekday of a day in it.

    `text` is the day that was chosen, `month` what the source left open (`2024-06-XX`).
    """
    day, around = parse_edtf(text), parse_edtf(month)
    first, last, chosen = around.earliest, around.latest, day.earliest
    if around.precision != "month" or not around.unspecified or day.precision != "day":
        return ()
    if first is None or last is None or chosen is None:
        return ()
    days = range(first + (chosen - first) % 7, last + 1, 7)
    return tuple(other + 0.5 for other in days if other != chosen)


def year_of(day: float) -> int:
    """The year that a day is in."""
    return from_day(int(day // 1))[0]


MINUTES: Final = 24 * 60

_CONTEXT: Final[dict[Precision, float]] = {
    "time": 0.5,
    "day": 28,
    "month": 366,
    "season": 731,
    "year": 3653,
    "decade": 36525,
    "century": 365250,
    "millennium": 3652500,
    "unknown": 3652500,
}


def _read_open(date: Edtf) -> Moment | None:
    first, last = date.ends
    starts = first in ("", "..")
    known = read_moment(last if starts else first)
    if known is None:
        return None
    return Moment(
        start=known.start,
        end=known.end,
        precision=known.precision,
        open_start=starts,
        open_end=not starts,
        approximate=known.approximate,
    )
