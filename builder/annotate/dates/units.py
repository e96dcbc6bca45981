"""Makers of weeks, months, seasons, years: this, the last, the next, so many before or after."""

from typing import Final

from builder.annotate.dates.absolute import make_date
from builder.annotate.dates.context import Found, Made
from builder.annotate.dates.days import Moment, is_real
from builder.annotate.dates.durations import make_duration
from builder.annotate.dates.now import NEEDS, from_now
from builder.annotate.dates.tense import Tense
from builder.annotate.dates.years import nearest
from builder.model import Certainty

SEASONS: Final = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}


def make_unit(found: Found, argument: str = "") -> Made | None:
    """This, the last or the next week, month, year, quarter, weekend."""
    unit = found.says("u")
    offset = int(found.says("rel") or 0)
    if argument == "last":
        return _unit_of_last(found, unit, offset)
    if argument == "new":  # in its first months the new year is this one, else the next
        offset = int((found.story.published or Moment(0)).month > 3)
    if unit == "WE" and offset == 0 and (now := found.story.published) and now.day:
        offset = -1 if found.tense == "past" and now.weekday < 5 else 0
    return from_now(found, unit, lambda now: _unit(unit, now, offset))


def _unit_of_last(found: Found, unit: str, offset: int) -> Made | None:
    """The unit after the one mentioned last: l'année suivante."""
    last = found.story.last
    known = 0 if last is None else 3 if last.day else 2 if last.month else 1
    if last is None or NEEDS[unit] > known:
        return None
    return _unit(unit, last, offset)._replace(certainty="medium")


def make_week_of(found: Found, _: str = "") -> Made | None:
    """The week in which a day lies: la semaine du 24 juin."""
    made = make_date(found)
    if made is None or made.moment is None or not made.moment.day:
        return made
    return made._replace(timex=made.moment.week)


def make_same_time(found: Found, argument: str = "") -> Made | None:
    """The month of the publication, in a year that is named beside: à la même époque en 2019.

    A `period` is the same part of that year as that mentioned last, or simply in that year.
    """
    now, last = found.story.published, found.story.last
    if now is None or not now.month:
        return None
    year = found.number("y") or (now.year + int(found.says("rel")) if found.has("rel") else 0)
    if not year and last and last.year != now.year and found.story.same_sentence(found.first):
        year = last.year
    if not year:
        return None
    if argument == "period":
        part = found.story.last_part if found.story.same_sentence(found.first) else ""
        return Made(f"{year:04}{part}", moment=Moment(year))
    return Made(str(moment := Moment(year, now.month)), moment=moment)


_SEASON: Final = 3
"""Months of a season."""


def make_season(found: Found, argument: str = "") -> Made | None:
    """A season of a year that is named, or told from the tense and the words beside."""
    season = found.says("season")
    if argument == "last":
        last = found.story.last
        return (
            Made(f"{last.year:04}-{season}", moment=Moment(last.year, SEASONS[season]))
            if last
            else None
        )
    if year := int(found.word("years")[:4] or 0) or found.year("y"):
        return Made(f"{year:04}-{season}", moment=Moment(year, SEASONS[season]))
    said = found.says("rel")
    tense: Tense = "past" if said == "-1" else "future" if said == "1" else found.tense
    now = found.story.published
    if now is None or not (tense or argument == "this"):
        return Made(f"XXXX-{season}", "", certainty="low")
    month = SEASONS[season]
    if argument == "this" or not now.month:
        # Winter goes on into the next year; in May, “this winter it snowed” is the last one.
        gone = season == "WI" and 0 < now.month < 3
        past = tense == "past" and month > now.month > 0
        moment = Moment(now.year - (gone or past), month)
    else:
        moment = nearest(now, tense, lambda year: Moment(year, month), strict=bool(said))
        if said == "-1" and now.year == moment.year and now.month < month + _SEASON:
            moment = moment._replace(year=moment.year - 1)  # this one is not over yet
    return Made(f"{moment.year:04}-{season}", moment=moment, certainty="high" if said else "medium")


def make_quarter(found: Found, argument: str = "") -> Made | None:
    """The first to the fourth quarter of a year, or a half of it; an argument is the unit."""
    unit = argument or found.says("u")
    count, months = {"Q": (4, 3), "H": (2, 6)}.get(unit, (0, 0))
    number = count if found.says("q") == "-1" else found.number("q")
    if not 0 < number <= count:
        return None
    now = found.story.published
    year = found.year("y") or (now.year + int(found.says("yrel") or 0) if now else 0)
    if not year:
        return Made(f"XXXX-{unit}{number}", "", certainty="low")
    if now and now.month and not (found.has("y") or found.has("yrel")):
        ahead, gone = months * (number - 1) >= now.month, months * number < now.month
        tense = found.tense
        year += (gone and tense == "future") - (ahead and tense == "past")
    moment = Moment(year, months * number)
    certainty: Certainty = "high" if found.has("y") else "medium"
    return Made(f"{year:04}-{unit}{number}", moment=moment, certainty=certainty)


_DAY_OF_HOURS: Final = 24


def make_shift(found: Found, argument: str = "-") -> Made | None:
    """So many units before or after the day of publication, or (with `last`) the last date."""
    sign = -1 if argument.startswith("-") else 1
    unit, number = found.says("u"), found.number("n")
    duration = make_duration(found)
    if unit == "HR" and number % _DAY_OF_HOURS == 0:  # dans 48 heures
        unit, number = "D", number // _DAY_OF_HOURS
    if unit == "FN":  # a fortnight ago
        unit, number = "W", 2 * number
    if not number or unit not in ("D", "W", "M", "Y", "DE", "CE") or duration is None:
        return duration
    if "future" in argument and found.tense != "future":
        return duration
    if "by" in argument:
        now = found.story.published
        if now is None or (unit in "DW" and not now.day) or (unit == "M" and not now.month):
            return duration
        return duration._replace(edtf=f"../{_shift(now, unit, number).timex}", certainty="medium")
    if "last" in argument:
        last = found.story.last
        if last is None or (not last.month and unit != "Y") or (unit in "DW" and not last.day):
            return duration
        shifted = _shift(last, unit, sign * number)
        if unit == "Y" and (part := found.story.last_part):  # a quarter has one a year earlier
            there = last._replace(year=last.year + sign * number)
            shifted = Made(f"{there.year:04}{part}", moment=there)
        return shifted._replace(certainty="medium")
    if "event" in argument:
        now = found.story.published
        if now is None or (unit != "Y" and not now.month) or (unit in "DW" and not now.day):
            return duration
        moment = _shift(now, unit, sign * number).moment
        return duration._replace(edtf=str(moment), moment=moment, certainty="medium")
    if "exact" in argument and unit in "YM":  # il y a un an jour pour jour
        months = sign * number * (12 if unit == "Y" else 1)
        return from_now(found, "D", lambda now: _on_day(now.plus_months(months), now.day))
    return from_now(found, unit, lambda now: _shift(now, unit, sign * number))


def _on_day(month: Moment, day: int) -> Made:
    moment = month._replace(day=day) if is_real(month._replace(day=day)) else month
    return Made(str(moment), moment=moment)


def _shift(moment: Moment, unit: str, number: int) -> Made:
    if unit in ("D", "W"):
        shifted = moment.plus_days(number * (7 if unit == "W" else 1))
    elif unit == "M":
        shifted = moment.plus_months(number)
    else:
        shifted = Moment(moment.year + number * {"Y": 1, "DE": 10, "CE": 100}[unit])
    return Made(str(shifted), moment=shifted)


def _unit(unit: str, now: Moment, offset: int) -> Made:
    """The unit that a moment lies in, and so many units later."""
    if unit == "D":
        moment = now.plus_days(offset)
    elif unit in ("W", "WE"):
        moment = now.plus_days(7 * offset)
        return Made(moment.week + ("-WE" if unit == "WE" else ""), moment=moment)
    elif unit == "M":
        moment = now._replace(day=0).plus_months(offset)
    elif unit in ("Q", "H"):
        months = 3 if unit == "Q" else 6
        moment = now.plus_months(months * offset)
        number = (moment.month - 1) // months + 1
        return Made(f"{moment.year:04}-{unit}{number}", moment=moment)
    elif unit in ("DE", "CE"):
        years = 10 if unit == "DE" else 100
        value = (now.year + years * offset) // years
        return Made(f"{value:0{4 - len(str(years)) + 1}}")
    else:
        moment = Moment(now.year + offset)
    return Made(str(moment), moment=moment)
