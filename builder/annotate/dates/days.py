"""Arithmetic of days, weeks, months and years, and TIMEX3 values as EDTF."""

import re
from datetime import date
from itertools import takewhile
from typing import Final, NamedTuple

from builder.edtf import day_number, from_day, month_length, parse_edtf


class Moment(NamedTuple):
    """A day, a month or a year; 0 for what is not known."""

    year: int
    month: int = 0
    day: int = 0

    def __str__(self) -> str:
        year = f"{self.year:04}" if self.year >= 0 else f"-{-self.year:04}"
        parts = [year, *(f"{part:02}" for part in (self.month, self.day) if part)]
        return "-".join(parts)

    @property
    def number(self) -> int:
        """The day's number, in the middle of a month or a year whose day is not known."""
        first = day_number(self.year, self.month or 7, 1)
        return first + (self.day or (15 if self.month else 1)) - 1

    @property
    def weekday(self) -> int:
        """1 for Monday to 7 for Sunday."""
        return (self.number - 1) % 7 + 1

    @property
    def week(self) -> str:
        """Its week as TIMEX3 writes it: 2024-W25."""
        year, week, _ = date(*self).isocalendar()
        return f"{year:04}-W{week:02}"

    def plus_days(self, days: int) -> "Moment":
        """A day so many days later."""
        return Moment(*from_day(self.number + days))

    def plus_months(self, months: int) -> "Moment":
        """A month so many months later."""
        year, month = divmod(12 * self.year + self.month - 1 + months, 12)
        return Moment(year, month + 1)


_FIRST_YEAR, _LAST_YEAR = 1000, 9000
"""Far from the ends of the calendar, so that no week before or after a story falls outside."""


def read_moment(edtf: str | None) -> Moment | None:
    """The day, month or year of an EDTF date, or of both its ends; None where it gives none."""
    first, _, last = (edtf or "").partition("/")
    if last:  # what both ends have in common: the month, or the year
        parts = zip(first.split("-"), last.split("-"), strict=False)
        first = "-".join(one for one, _ in takewhile(lambda pair: pair[0] == pair[1], parts))
    match = re.match(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?![\dX])", first)
    if match is None:
        return None
    year, month, day = (int(part or 0) for part in match.groups())
    if not _FIRST_YEAR <= year <= _LAST_YEAR:
        return None
    return Moment(year, month if month <= 12 else 0, day)


def find_weekday(year: int, month: int, weekday: int, count: int) -> Moment | None:
    """The first to the fifth, or with -1 the last, of a month's Mondays (1) to Sundays (7)."""
    days = list_weekdays(year, month, weekday)
    if not count or count > len(days):
        return None
    return days[count - 1 if count > 0 else -1]


def list_weekdays(year: int, month: int, weekday: int) -> list[Moment]:
    """All Mondays (1) to Sundays (7) of a month."""
    first = 1 + (weekday - Moment(year, month, 1).weekday) % 7
    return [Moment(year, month, day) for day in range(first, month_length(year, month) + 1, 7)]


def is_real(moment: Moment) -> bool:
    """Whether the calendar has such a date."""
    year, month, day = moment
    return (not month and not day) or (0 < month <= 12 and 0 <= day <= month_length(year, month))


_SEASONS: Final = {"SP": "21", "SU": "22", "FA": "23", "WI": "24"}


_TIMEX: Final = re.compile(
    r"(?P<whole>-?\d{4}(?:-\d\d(?:-\d\d)?)?|\d{4}-\d\d-\d\dT\d\d:\d\d)"
    r"|(?P<day>\d{4}-\d\d-\d\d)T[A-Z]{2}"
    r"|(?P<week>\d{4}-W\d\d)(?P<weekend>-WE)?"
    r"|(?P<year>\d{4})-(?:(?P<unit>[QH])(?P<number>\d)|(?P<season>SP|SU|FA|WI))"
    r"|(?P<years>\d{2,3})|(?P<open>\d{4}-(?:XX-XX|\d\d-XX))"
)


def timex_to_edtf(timex: str) -> str:
    """The EDTF of a TIMEX3 value; empty where there is none: durations, sets, vague words."""
    if "/" in timex:
        ends = [timex_to_edtf(end).partition("T")[0] for end in timex.split("/", 1)]
        return _valid("" if "" in ends else ends[0] if ends[0] == ends[1] else "/".join(ends))
    found = _TIMEX.fullmatch(timex)
    if found is None:
        return ""
    match found.lastgroup:
        case "whole" | "day":
            return _valid(found[found.lastgroup])
        case "week" | "weekend":
            return _week_to_edtf(found["week"], weekend=found["weekend"] is not None)
        case "season":
            return f"{found['year']}-{_SEASONS[found['season']]}"
        case "years":
            return f"{timex:X<4}"
        case "open":
            return timex
    months = 3 if found["unit"] == "Q" else 6
    year, last = int(found["year"]), months * int(found["number"])
    return f"{Moment(year, last - months + 1)}/{Moment(year, last)}"


def _week_to_edtf(week: str, *, weekend: bool) -> str:
    year, _, number = week.partition("-W")
    first = date.fromisocalendar(int(year), int(number), 6 if weekend else 1)
    day = Moment(first.year, first.month, first.day)
    return f"{day}/{day.plus_days(1 if weekend else 6)}"


def _valid(edtf: str) -> str:
    try:
        return parse_edtf(edtf).text
    except ValueError:
        return ""
