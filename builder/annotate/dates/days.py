"""Arithmetic of days, weeks, months and years, and TIMEX3 values as EDTF."""

import re
from datetime import date
from itertools import takewhile
from typing import Final, NamedTuple

from builder.edtf import day_number, from_day, parse_edtf


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
    first = Moment(year, month, 1)
    days = [first.plus_days(offset) for offset in range((weekday - first.weekday) % 7, 31, 7)]
    days = [day for day in days if day.month == month]
    if not count or count > len(days):
        return None
    return days[count - 1 if count > 0 else -1]


def is_real(moment: Moment) -> bool:
    """Whether the calendar has such a date."""
    try:
        parse_edtf(str(moment))
    except ValueError:
        return False
    return True


_SEASONS: Final = {"SP": "21", "SU": "22", "FA": "23", "WI": "24"}


def timex_to_edtf(timex: str) -> str:
    """The EDTF of a TIMEX3 value; empty where there is none: durations, sets, vague words."""
    if "/" in timex:
        first, _, last = timex.partition("/")
        ends = [timex_to_edtf(end).partition("T")[0] for end in (first, last)]
        value = "" if "" in ends else ends[0] if ends[0] == ends[1] else "/".join(ends)
        return _valid(value)
    if match := re.fullmatch(r"(-?\d{4}(?:-\d\d(?:-\d\d)?)?|\d{4}-\d\d-\d\dT\d\d:\d\d)", timex):
        return _valid(match[1])
    if match := re.fullmatch(r"(\d{4}-\d\d-\d\d)T[A-Z]{2}", timex):
        return _valid(match[1])
    if match := re.fullmatch(r"(\d{4})-W(\d\d)(-WE)?", timex):
        first_day = date.fromisocalendar(int(match[1]), int(match[2]), 6 if match[3] else 1)
        monday = Moment(first_day.year, first_day.month, first_day.day)
        return f"{monday}/{monday.plus_days(1 if match[3] else 6)}"
    if match := re.fullmatch(r"(\d{4})-([QH])(\d)", timex):
        months = 3 if match[2] == "Q" else 6
        first_month = months * (int(match[3]) - 1) + 1
        year = int(match[1])
        return f"{Moment(year, first_month)}/{Moment(year, first_month + months - 1)}"
    if match := re.fullmatch(r"(\d{4})-(SP|SU|FA|WI)", timex):
        return f"{match[1]}-{_SEASONS[match[2]]}"
    if re.fullmatch(r"\d{2,3}", timex):
        return f"{timex:X<4}"
    return timex if re.fullmatch(r"\d{4}-(?:XX-XX|\d\d-XX)", timex) else ""


def _valid(edtf: str) -> str:
    try:
        return parse_edtf(edtf).text
    except ValueError:
        return ""
