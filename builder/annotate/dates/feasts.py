"""Makers of feasts, fixed ones and those that move with Easter or with a day of the week."""

from builder.annotate.dates.context import Found, Made
from builder.annotate.dates.days import Moment, find_weekday
from builder.annotate.dates.relative import tell_day
from builder.annotate.dates.tense import Tense
from builder.annotate.dates.years import nearest


def make_holiday(found: Found, argument: str = "") -> Made | None:
    """A feast that falls on the same day every year."""
    shift = int(argument) if argument[:1] in ("+", "-") else 0
    feast = found.says("feast") if shift or not argument else argument
    now = found.story.published
    year = found.number("y")
    if not year and now is None:
        return None
    if year or now is None:
        return tell_day(found, _find_feast(feast, year).plus_days(shift))
    said = found.says("rel")
    tense: Tense = "past" if said == "-1" else "future" if said == "1" else found.tense

    def at(year: int) -> Moment:
        return _find_feast(feast, year).plus_days(shift)

    return tell_day(found, nearest(now, tense, at, strict=bool(said)))._replace(certainty="medium")


def _find_feast(feast: str, year: int) -> Moment:
    """The day of a feast: a month and a day, the fourth Thursday, so many days after Easter."""
    if feast.startswith("nth"):
        month, weekday, count = (int(part) for part in feast.split()[1:])
        return find_weekday(year, month, weekday, count) or Moment(year, month, 1)
    if not feast.startswith("easter"):
        return Moment(year, *(int(part) for part in feast.split("-")))
    # After J. Meeus, Astronomical Algorithms: the Gregorian Easter.
    century, rest = divmod(year, 100)
    golden = year % 19
    sun = century - century // 4 - (century - (century + 8) // 25 + 1) // 3
    moon = (19 * golden + sun + 15) % 30
    weekday = (32 + 2 * (century % 4) + 2 * (rest // 4) - moon - rest % 4) % 7
    late = (golden + 11 * moon + 22 * weekday) // 451
    month, day = divmod(moon + weekday - 7 * late + 114, 31)
    return Moment(year, month, day + 1).plus_days(int(feast.split()[1]))
