"""The few words of a scale of time: years, months, days and hours, as short as they are clear."""

import datetime
from functools import lru_cache
from typing import Final

from babel import Locale
from babel.dates import format_interval, format_skeleton

from builder.edtf import Edtf, from_day, parse_edtf
from builder.interface import Interface
from builder.pictures.calendar import Step
from builder.pictures.moments import MINUTES


def word_tick(day: float, step: Step, told: int | None, interface: Interface) -> str:
    """What stands under a step of a scale.

    A step that begins nothing larger says no more than itself, unless it is the first; the year
    is said where it is not the one `told` already.
    """
    minutes = round(day * MINUTES)
    number, minute = minutes // MINUTES, minutes % MINUTES
    year, _, day_of_month = from_day(number)
    whole = told is None or is_joint(day, step)
    match step.kind:
        case "minute" if whole:
            said = _day(number, interface, year=told != year)
            return f"{said}, {_clock(minute, interface)}"
        case "minute":
            return _clock(minute, interface)
        case "day":
            return _day(number, interface, year=told != year) if whole else str(day_of_month)
        case "month":
            return _month(number, interface, year=whole)
        case _:
            return word_year(year, interface)


def is_joint(day: float, step: Step) -> bool:
    """Whether a step begins a larger one as well: a month, a year, for hours a day."""
    _, month, day_of_month = from_day(round(day * MINUTES) // MINUTES)
    match step.kind:
        case "minute":
            return round(day * MINUTES) % MINUTES == 0
        case "day":
            return day_of_month == 1
        case "month":
            return month == 1
        case _:
            return False


def word_date(text: str, step: Step, interface: Interface) -> str:
    """A date beside its mark, no finer than the steps of its scale and without what they say."""
    date = parse_edtf(text)
    first, last = date.ends
    if date.is_interval and "" not in (first, last) and ".." not in (first, last):
        return _word_interval(parse_edtf(first), parse_edtf(last), step, interface)
    if date.is_interval:
        key = "since" if last in ("", "..") else "before"
        known = parse_edtf(first if key == "since" else last)
        words = interface.dates
        sentence = words.get(f"{key}_{known.precision}", words[key])
        return sentence.format(date=_word_single(known, step, interface))
    plain = _word_single(date, step, interface)
    if date.approximate:
        plain = interface.dates["about"].format(date=plain)
    return f"{plain} ?" if date.uncertain else plain


def word_year(year: int, interface: Interface) -> str:
    """A year, of any age."""
    if 0 < year <= _LAST_YEAR:
        return str(year)
    far = abs(year) > _LAST_YEAR
    return interface.date(f"Y{year}" if far else f"-{-year:04}" if year else "0000")


_LAST_YEAR: Final = 9999
_LEAP: Final = 2000
"""A year that has every day, in which to write the days of years that `datetime` does not reach."""


def _word_single(date: Edtf, step: Step, interface: Interface) -> str:
    if date.earliest is None or date.precision in ("decade", "century", "millennium", "unknown"):
        return interface.date(date.text)
    year = from_day(date.earliest)[0]
    if date.precision in ("year", "season") or step.kind == "year":
        return (
            interface.date(date.text) if date.precision == "season" else word_year(year, interface)
        )
    if date.precision == "month" or date.unspecified:
        return _month(date.earliest, interface, year=True)
    if date.precision == "time" and step.kind == "minute":
        return _clock(date.minute or 0, interface)
    return _day(date.earliest, interface, year=step.kind == "month")


def _word_interval(first: Edtf, last: Edtf, step: Step, interface: Interface) -> str:
    skeletons = {"day": "yMMMd" if step.kind == "month" else "MMMd", "month": "yMMM"}
    skeleton = skeletons.get(first.precision) if first.precision == last.precision else None
    start, end = _civil(first.earliest), _civil(last.earliest)
    vague = first.approximate or last.approximate or first.unspecified or last.unspecified
    if skeleton and step.kind != "year" and start and end and not vague:
        return str(format_interval(start, end, skeleton, locale=interface.locale))
    ends = [word_date(end.text, step, interface) for end in (first, last)]
    return ends[0] if ends[0] == ends[1] else "–".join(ends)


def _civil(day: int | None) -> datetime.date | None:
    """A day as the calendar of `datetime` has it, where it does."""
    if day is None:
        return None
    year, month, number = from_day(day)
    return datetime.date(year, month, number) if 1 <= year <= _LAST_YEAR else None


def _clock(minute: int, interface: Interface) -> str:
    hour, rest = divmod(minute, 60)
    return interface.dates["time"].format(hour=hour, minute=f"{rest:02}")


def _day(day: int, interface: Interface, *, year: bool) -> str:
    _, month, number = from_day(day)
    return _written("MMMd", month, number, _year_of(day, year=year), interface)


def _month(day: int, interface: Interface, *, year: bool) -> str:
    return _written("MMM", from_day(day)[1], 1, _year_of(day, year=year), interface)


def _year_of(day: int, *, year: bool) -> int | None:
    return from_day(day)[0] if year else None


def _written(skeleton: str, month: int, day: int, year: int | None, interface: Interface) -> str:
    if year is not None and 1 <= year <= _LAST_YEAR:
        return _format(f"y{skeleton}", datetime.date(year, month, day), interface.locale)
    plain = _format(skeleton, datetime.date(_LEAP, month, day), interface.locale)
    return plain if year is None else f"{plain} {word_year(year, interface)}"


@lru_cache(maxsize=4096)
def _format(skeleton: str, day: datetime.date, locale: Locale) -> str:
    return format_skeleton(skeleton, day, locale=locale)
