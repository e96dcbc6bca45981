"""Makers of dates that name a year, a month or a day of the month."""

import re

from builder.annotate.dates.context import Found, Made
from builder.annotate.dates.days import Moment, is_real
from builder.annotate.dates.years import complete_year


def make_date(found: Found, argument: str = "") -> Made | None:
    """Day, month and year of one date, or of the two ends of an interval.

    With `last`, its year is that of the date mentioned last (that June); with `next`, it is the
    first such day after that.
    """
    if found.has("days"):
        first_day, last_day = (int(day) for day in _ends(found.word("days")))
        return _make_interval(found, first_day, last_day)
    if found.has("d2") or found.has("m2"):
        return _make_interval(found, found.number("d"), found.number("d2"))
    year, month, day = found.year("y"), found.month("m"), found.number("d")
    if argument and (last := found.story.last):
        passed = argument == "next" and (month, day) <= (last.month, last.day)
        year = last.year + passed
    weekday = found.says("wd")
    moment, certainty = complete_year(found, Moment(year, month, day), weekday)
    if argument and not year:
        certainty = "low"  # nothing was told before
    if moment is None:  # the year stays open; in a leap year each day of the calendar is real
        known = str(Moment(2000, month, day))[4:]
        return (
            Made(f"XXXX{known}", "", certainty="low") if is_real(Moment(2000, month, day)) else None
        )
    if not is_real(moment):
        return None
    if weekday and day and moment.weekday != int(weekday):
        certainty = "low"  # one of the two is wrong
    part = f"T{found.says('part')}" if found.has("part") else ""
    return Made(f"{moment}{part}", moment=moment, certainty=certainty)


def _make_interval(found: Found, day: int, day2: int) -> Made | None:
    """An interval; its ends lend each other what they lack."""
    month, month2 = found.month("m"), found.month("m2")
    year, year2 = found.year("y"), found.year("y2")
    if not year and not year2 and (wd := found.says("wd")):
        begin, _ = complete_year(found, Moment(0, month or month2, day), wd)
        year = begin.year if begin else 0
        year2 = year + ((month2, day2) < (month, day)) if month2 else year
    last, certainty = complete_year(found, Moment(year2 or year, month2 or month, day2))
    if last is None:
        return None
    first = Moment(year if year2 and year else last.year, month or month2, day)
    if not year and first[1:] > last[1:] and month2:
        first = first._replace(year=last.year - 1)
    if not (is_real(first) and is_real(last) and first < last):
        return None
    return Made(f"{first}/{last}", moment=last, certainty=certainty)


def _ends(word: str) -> tuple[str, str]:
    """The two numbers of 9-11 or 1950/1953."""
    digits = "".join(sign if sign.isdigit() else " " for sign in word).split()
    return digits[0], digits[-1]


def make_months_to(found: Found, argument: str = "") -> Made | None:
    """So many months up to a month, which is one of them; an argument is the number unsaid."""
    count = int(argument or found.number("n"))
    last, certainty = complete_year(found, Moment(found.year("y"), found.month("m")))
    if last is None or not 1 < count <= 24:
        return None
    first = last.plus_months(1 - count)
    return Made(f"{first}/{last}", moment=last, certainty=certainty)


def make_years(found: Found, argument: str = "") -> Made | None:
    """1950-1953, as one word or as two; 98-99, a season; with `wars`, 14-18 of last century."""
    first, last = _ends(found.word("years")) if found.has("years") else ("", "")
    begin, end = int(first or found.number("y")), int(last or found.number("y2"))
    if len(first) == 1:
        return None
    if len(first) == 2:  # 98-99, 14-18
        now = found.story.published.year if found.story.published else 2000
        begin += 2000 if begin <= now % 100 and now >= 2000 and argument != "wars" else 1900
        end += begin // 100 * 100 + (100 if end < begin % 100 else 0)
        if argument != "wars" and end != begin + 1:
            return None
    elif len(last) == 2:  # a season, 1998-99, or a period, 1939-45; 2024-06 is a month
        is_season = (begin + 1) % 100 == end
        is_period = max(begin % 100, 12) < end
        end = begin + 1 if is_season else begin // 100 * 100 + end if is_period else 0
    return Made(f"{begin:04}/{end:04}", moment=Moment(end)) if begin < end else None


def make_year(found: Found, argument: str = "") -> Made | None:
    """A year: `..` before it is open, `-` counts before our era, `modern` begins with 1900."""
    year = found.number("y")
    if argument == "modern" and year < 1900:
        return None
    if argument == "-":
        edtf = f"-{year - 1:04}" if year > 1 else "0000"
        return Made(f"BC{year:04}", edtf, Moment(1 - year))
    return Made(f"{year:04}", f"../{year:04}" if argument == ".." else None, Moment(year))


def make_iso(found: Found, _: str = "") -> Made | None:
    """2024-06-18."""
    moment = Moment(*(int(part) for part in found.word("iso").split("-")))
    return Made(str(moment), moment=moment) if is_real(moment) else None


def make_figures(found: Found, argument: str = "") -> Made | None:
    """18/06/2024, the day first; with `either`, what the calendar allows: 6/18/2024, 18/6/2024."""
    first, second, year = (int(part) for part in re.split("[/.-]", found.word("figures")))
    if year < 100:
        now = found.story.published
        year += 2000 if year <= (now.year if now else 2000) % 100 + 1 else 1900
    days = [Moment(year, second, first)]
    if argument == "either" and first != second:
        days.append(Moment(year, first, second))
    days = sorted(day for day in days if 0 < day.month <= 12 and is_real(day))
    if len(days) > 1:
        both = tuple(str(day) for day in days)
        return Made(f"{year:04}-XX-XX", certainty="low", candidates=both)
    return Made(str(days[0]), moment=days[0]) if days else None


def make_decade(found: Found, _: str = "") -> Made | None:
    """1990, 90 or 1990s: the ten years."""
    digits = found.word("decade").strip("s'") if found.word("decade")[:1].isdigit() else ""
    digits = digits or str(found.number("decade"))
    if not digits.endswith("0") or len(digits) not in (2, 4):
        return None
    value = digits[:3] if len(digits) == 4 else f"19{digits[0]}"
    return Made(value, moment=None)


def make_century(found: Found, argument: str = "") -> Made | None:
    """XIXe, 19e, 19th, nineteenth: its hundred years; before our era with `-`."""
    number = found.number("century") or _read_roman(found.word("century"))
    if not 0 < number <= 22:
        return None
    if argument == "-":
        first, last = 100 * number, 100 * number - 99
        return Made(
            f"BC{number:02}", f"-{first - 1:04}/-{last - 1:04}" if last > 1 else "-0099/0000"
        )
    return Made(f"{number - 1:02}")


def _read_roman(word: str) -> int:
    digits = {"I": 1, "V": 5, "X": 10}
    values = [digits[letter] for letter in word if letter in digits]
    return sum(
        -value if value < max(values[place:]) else value for place, value in enumerate(values)
    )
