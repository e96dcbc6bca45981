"""Dates as EDTF (ISO 8601-2:2019, levels 0 and 1): text in, days that can be compared out.

A day is an integer: the proleptic Gregorian ordinal of `datetime.date`, so day 1 is
0001-01-01; it also works before year 1 (year 0 is 1 BC) and after year 9999.
"""

import re
from functools import lru_cache
from math import inf
from typing import Final, Literal, get_args

import msgspec

Precision = Literal[
    "time", "day", "month", "season", "year", "decade", "century", "millennium", "unknown"
]
SortKey = tuple[float, int, float, str]


class Edtf(msgspec.Struct, frozen=True):
    """A parsed date: its text, the first and last day it may mean, and how much is known.

    `earliest` and `latest` are inclusive days; None where the date is open or unknown.
    `precision` is what is known (`2024-06-XX` knows the month), of an interval its coarser
    end. `unspecified` says that digits are left out (X). `minute` is the minute of the day
    as written, whatever the offset.
    """

    text: str
    earliest: int | None
    latest: int | None
    precision: Precision
    approximate: bool = False
    uncertain: bool = False
    is_interval: bool = False
    unspecified: bool = False
    minute: int | None = None

    @property
    def ends(self) -> tuple[str, str]:
        """The two ends of an interval as written (`..` is open, the empty string unknown)."""
        first, _, last = self.text.partition("/")
        return (first, last if self.is_interval else first)

    @property
    def sort_key(self) -> SortKey:
        """By first day; of two with the same first day, the longer comes first."""
        last = inf if self.latest is None else self.latest
        first = last if self.earliest is None else self.earliest
        return (first, -1 if self.minute is None else self.minute, -last, self.text)


@lru_cache(maxsize=1024)
def parse_edtf(text: str) -> Edtf:
    """Read one EDTF string; raise ValueError that says what is wrong, with an example."""
    if "/" not in text:
        return _parse_date(text, text)
    first, _, last = text.partition("/")
    if first in _NO_DATE and last in _NO_DATE:
        raise _wrong(text, "an interval like 2024/.. needs a date at one end at least")
    ends = [None if end in _NO_DATE else _parse_date(end, text) for end in (first, last)]
    return _join(text, *ends)


def day_number(year: int, month: int, day: int) -> int:
    """The day of a proleptic Gregorian date; ValueError when the calendar has no such date."""
    if not 1 <= month <= 12:
        raise ValueError(f"there is no month {month:02}; months go from 01 to 12")
    length = month_length(year, month)
    if not 1 <= day <= length:
        raise ValueError(f"{year:04}-{month:02} has {length} days, so there is no day {day:02}")
    # Years that begin in March put the leap day last (after H. Hinnant, days_from_civil).
    shifted = year - (month <= 2)
    from_march = (153 * ((month + 9) % 12) + 2) // 5
    leaps = shifted // 4 - shifted // 100 + shifted // 400
    return 365 * shifted + leaps + from_march + day - 306


def from_day(day: int) -> tuple[int, int, int]:
    """The year, month and day of the month of a day number."""
    era, day_of_era = divmod(day + 305, 146_097)
    year_of_era = (
        day_of_era - day_of_era // 1_460 + day_of_era // 36_524 - day_of_era // 146_096
    ) // 365
    day_of_year = day_of_era - (365 * year_of_era + year_of_era // 4 - year_of_era // 100)
    from_march = (5 * day_of_year + 2) // 153
    month = (from_march + 2) % 12 + 1
    day_of_month = day_of_year - (153 * from_march + 2) // 5 + 1
    return 400 * era + year_of_era + (month <= 2), month, day_of_month


def month_length(year: int, month: int) -> int:
    """How many days a month has."""
    if month == 2:
        return 29 if year % 4 == 0 and (year % 100 != 0 or year % 400 == 0) else 28
    return 30 if month in (4, 6, 9, 11) else 31


_NO_DATE: Final = ("", "..")
_COARSENESS: Final[tuple[Precision, ...]] = get_args(Precision)
_YEAR_PRECISIONS: Final = _COARSENESS[_COARSENESS.index("year") :]
"""By the number of unknown digits of the year."""

_DATE: Final = re.compile(
    r"(?P<year>-?[0-9]{4}|-?[0-9]{3}X|-?[0-9]{2}XX|-?[0-9]XXX|XXXX|Y-?[1-9][0-9]{4,11})"
    r"(?:-(?P<month>[0-9]{2}|XX)(?:-(?P<day>[0-9]{2}|XX))?)?"
    r"(?:T(?P<hour>[0-9]{2}):(?P<minute>[0-9]{2})(?::(?P<second>[0-9]{2}))?"
    r"(?:Z|[+-](?P<zone_hour>[0-9]{2})(?::(?P<zone_minute>[0-9]{2}))?)?)?"
    r"(?P<qualifier>[?~%])?"
)

_PLAIN_DATE: Final = re.sub(r"\?P<\w+>", "?:", _DATE.pattern)
PATTERN: Final = rf"(?:{_PLAIN_DATE})?|(?:(?:{_PLAIN_DATE}|\.\.)?/(?:{_PLAIN_DATE}|\.\.)?)"
"""Dates and intervals as a regular expression, for programs that know nothing of calendars."""

_HINTS: Final = tuple(
    (re.compile(pattern), hint)
    for pattern, hint in (
        (r"\s*", "it is empty; write a date like 2024-06-18"),
        (r"\s.*|.*\s", "take away the white space around it"),
        (r"[0-9-]+ [0-9].*", "put a T before the time, like 2024-06-18T19:00"),
        (r".*T.*", "write a time like 2024-06-18T19:00 or 2024-06-18T19:00:00+02:00"),
        (r"[0-9]{4}[-–][0-9]{4}", "write a period with a slash, like 1950/1953"),
        (r"[0-9]{4}-?[0-9]?-[0-9].*", "month and day have two digits, like 2024-06-08"),
        (r"[0-9X-]+x[0-9Xx-]*[?~%]?", "write unknown digits with a capital X, like 198X"),
        (r"[0-9]{4}s", "write a decade like 198X"),
        (r"[0-9]{1,2}[-.][0-9]{1,2}[-.][0-9]{4}", "write year, month, day, like 2024-06-18"),
        (r"[0-9]{1,2}", "a year has four digits, like 2024; a date is written 2024-06-18"),
        (r"-?[0-9]{5,}.*", "a year of more than four digits begins with Y, like Y170000002"),
        (r"-?[0-9]{1,3}", "a year has four digits, like 0800 or -0044"),
        (r"[0-9X-]*[?~%].+", "put ?, ~ or % after the whole date, like 2024-06~"),
        (r"Y-?[0-9].*", "after Y stand five to twelve digits and nothing else, like Y170000002"),
    )
)


def _wrong(text: str, why: str) -> ValueError:
    return ValueError(f"“{text}” is not an EDTF date: {why}")


def _parse_date(date: str, whole: str) -> Edtf:
    match = _DATE.fullmatch(date)
    if match is None:
        if "/" in whole and whole.count("/") > 1:
            raise _wrong(whole, "only one / may stand in it; write a day like 2024-06-18")
        hints = (hint for pattern, hint in _HINTS if pattern.fullmatch(date))
        why = next(hints, "write year, month and day like 2024-06-18, 2024-06, 2024 or 2024-06-XX")
        raise _wrong(whole, why)
    parts = match.groupdict(default="")
    try:
        minute = _minute(parts, interval="/" in whole)
        earliest, latest, precision = _range(parts["year"], parts["month"], parts["day"])
    except ValueError as error:
        raise _wrong(whole, str(error)) from None
    return Edtf(
        text=date,
        earliest=earliest,
        latest=latest,
        precision=precision if minute is None else "time",
        approximate=parts["qualifier"] in ("~", "%"),
        uncertain=parts["qualifier"] in ("?", "%"),
        unspecified="X" in date,
        minute=minute,
    )


def _minute(parts: dict[str, str], *, interval: bool) -> int | None:
    if not parts["hour"]:
        return None
    if not parts["day"] or "X" in parts["year"] + parts["month"] + parts["day"]:
        raise ValueError("a time needs a full date, like 2024-06-18T19:00")
    if interval:
        raise ValueError("the ends of an interval are dates without a time, like 2024/2025")
    if parts["qualifier"]:
        raise ValueError("?, ~ and % stand after a date, not after a time")
    bounds = {"hour": 23, "minute": 59, "second": 59, "zone_hour": 23, "zone_minute": 59}
    for name, bound in bounds.items():
        if parts[name] and int(parts[name]) > bound:
            raise ValueError(f"{parts[name]} is too large for its {name.replace('_', ' ')}")
    return 60 * int(parts["hour"]) + int(parts["minute"])


def _range(year: str, month: str, day: str) -> tuple[int | None, int | None, Precision]:
    """The first and last day and the precision of a date's parts, X for unknown digits."""
    if year.startswith("Y") and month:
        raise ValueError("a year with Y stands alone, like Y170000002")
    if year == "-0000":
        raise ValueError("the year before 0001 is 0000, without a minus")
    unknown = year.count("X")
    if unknown and (month or "XX").isdigit():
        raise ValueError("a month needs a full year, like 2024-06; for unknown parts 2024-XX-XX")
    if month == "XX" and day not in ("", "XX"):
        raise ValueError("a day needs a known month, like 2024-06-18; unknown parts come last")
    if unknown == 4:
        return None, None, "unknown"
    bounds = sorted(int(year.lstrip("Y").replace("X", digit)) for digit in "09")
    if month in ("", "XX"):
        first, last = day_number(bounds[0], 1, 1), day_number(bounds[1], 12, 31)
        return first, last, _YEAR_PRECISIONS[unknown]
    return _range_in_year(bounds[0], int(month), day)


def _range_in_year(year: int, month: int, day: str) -> tuple[int, int, Precision]:
    if 21 <= month <= 24 and not day:
        # Meteorological seasons of the northern hemisphere; winter runs into the next year.
        begin, after = 3 * (month - 20), 3 * (month - 19)
        first = day_number(year, begin, 1)
        return first, day_number(year + after // 13, (after - 1) % 12 + 1, 1) - 1, "season"
    if day in ("", "XX"):
        first = day_number(year, month, 1)
        return first, first + month_length(year, month) - 1, "month"
    exact = day_number(year, month, int(day))
    return exact, exact, "day"


def _join(text: str, first: Edtf | None, last: Edtf | None) -> Edtf:
    ends = [end for end in (first, last) if end is not None]
    earliest = first.earliest if first else None
    latest = last.latest if last else None
    if earliest is not None and latest is not None and earliest > latest:
        raise _wrong(text, "it ends before it begins; the earlier date comes first, like 1950/1953")
    return Edtf(
        text=text,
        earliest=earliest,
        latest=latest,
        precision=max((end.precision for end in ends), key=_COARSENESS.index),
        approximate=any(end.approximate for end in ends),
        uncertain=any(end.uncertain for end in ends),
        is_interval=True,
        unspecified=any(end.unspecified for end in ends),
    )
