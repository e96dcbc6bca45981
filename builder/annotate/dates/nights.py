"""Makers of nights, which are of the day on which they begin."""

from builder.annotate.dates.absolute import make_date
from builder.annotate.dates.context import Found, Made
from builder.annotate.dates.relative import make_day, make_weekday


def make_night(found: Found, _: str = "") -> Made | None:
    """The night from one day of the week to the next, the last or the next: when it begins."""
    if not found.has("w"):  # la nuit dernière began yesterday, la prochaine begins today
        return make_day(found, "-1" if found.says("rel") == "-1" else "0")
    first, second = int(found.says("w")), int(found.says("w2"))
    if (first % 7) + 1 != second:
        return None
    made = make_weekday(found)
    if made is None or made.moment is None:
        return made
    return made._replace(timex=f"{made.moment}TNI")


def make_night_of_days(found: Found, _: str = "") -> Made | None:
    """The night from one day of a month to the next: when it begins."""
    made = make_date(found)
    if made is None or made.moment is None:
        return made
    first, last = made.moment.plus_days(-1), made.moment
    if made.timex != f"{first}/{last}":
        return made  # not one night
    return Made(f"{first}TNI", moment=first, certainty=made.certainty)
