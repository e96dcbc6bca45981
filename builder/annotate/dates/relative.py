"""Makers of dates that count from the day of publication, or from the date mentioned last."""

from typing import Final

from builder.annotate.dates.context import Found, Made
from builder.annotate.dates.days import Moment, find_weekday, is_real, list_weekdays
from builder.annotate.dates.now import from_now, know_coarsely
from builder.annotate.dates.tense import Tense
from builder.annotate.dates.years import nearest


def make_day(found: Found, argument: str = "") -> Made | None:
    """Today and so many days later; a part of the day may be named."""
    days = int(argument or found.says("when") or 0)
    return from_now(found, "D", lambda now: tell_day(found, now.plus_days(days)))


def make_day_of_last(found: Found, argument: str = "0") -> Made | None:
    """The day mentioned last and so many days later: le lendemain, la veille au soir."""
    last = found.story.last
    if last is not None and last.day:
        made = tell_day(found, last.plus_days(int(argument)))
        return made._replace(certainty="medium")
    if last is not None and found.story.same_sentence(found.first):
        return None  # the eve of a month or a year is nobody's guess
    made = from_now(found, "D", lambda now: tell_day(found, now.plus_days(int(argument))))
    return made._replace(certainty="low")


def make_days_of_last(found: Found, _: str = "") -> Made | None:
    """From day to day of the month mentioned last in the sentence: puis du 15 au 21."""
    last = found.story.last
    if last is None or not last.month or not found.story.same_sentence(found.first):
        return None
    ends = [last._replace(day=found.number(name)) for name in ("d", "d2")]
    if not (all(map(is_real, ends)) and ends[0] < ends[1]):
        return None
    return Made(f"{ends[0]}/{ends[1]}", moment=ends[1], certainty="medium")


def make_part(found: Found, _: str = "") -> Made | None:
    """A part of the day mentioned last: dans la soirée; beside days that come again, of none."""
    last = found.story.last_day
    if found.story.recurs(found.first) or not found.story.is_day_known(found.first):
        return Made(f"XXXX-XX-XXT{found.says('part')}", "", certainty="low")
    if last is not None:
        return tell_day(found, last)._replace(certainty="medium")
    return from_now(found, "D", lambda now: tell_day(found, now)._replace(certainty="low"))


def make_weekday(found: Found, argument: str = "") -> Made | None:
    """A day of the week: the last, the same or the next, by the words beside and the tense.

    With `last`, the next to the day mentioned last: le lundi suivant.
    """
    weekday = int(found.says("w"))
    if argument and (last := found.story.last) and last.day:
        ahead = (weekday - last.weekday) % 7 or 7
        day = last.plus_days(ahead if found.says("rel") == "1" else (ahead - 7) or -7)
        return Made(str(day), moment=day, certainty="medium")
    if (now := found.story.published) is None:
        return Made(f"XXXX-WXX-{weekday}", "", certainty="low")
    if not now.day:
        made = know_coarsely(now)
        if not now.month:
            return made
        days = list_weekdays(now.year, now.month, weekday)
        return made._replace(candidates=tuple(map(str, days)))
    said = found.says("rel")
    tense: Tense = "past" if said == "-1" else "future" if said == "1" else found.tense
    day = _choose_weekday(found, now, weekday, tense)
    return tell_day(found, day)._replace(certainty="high" if tense else "medium")


_APPOSED: Final = 2
"""How many words may part a date and its day of the week."""


def _choose_weekday(found: Found, now: Moment, weekday: int, tense: Tense) -> Moment:
    story, said = found.story, found.says("rel")
    last = story.last if story.last and story.last.day else None
    apposed = not said and found.first - story.last_end <= _APPOSED
    if last and last.weekday == weekday and apposed:
        return last  # “on 9 January, a Thursday”
    if last and last > now and found.has("ahead") and story.same_sentence(found.first):
        now = last  # “opens on 24 June and runs until Friday”
    if last and last > now and story.last_is_weekday and _is_earlier(found):
        now = last  # “will fly on Saturday, after playing on Friday”
    offset = (weekday - now.weekday) % 7
    if said == "1":
        offset = offset or 7
    elif said == "-1" or (offset and tense != "future"):
        offset -= 7
    day = now.plus_days(offset)
    beside = story.last_is_weekday and found.first - story.last_end <= 1
    beside = beside and story.same_sentence(found.first)
    follows = last and beside and day < last <= day.plus_days(7)
    return day.plus_days(7) if follows else day  # “lundi et mardi”: the second is the later one


def _is_earlier(found: Found) -> bool:
    """Whether what the words date comes before the last date of their sentence."""
    story = found.story
    if not story.same_sentence(found.first):
        return False
    _, end = story.words.span(story.last_end - 1, story.last_end)
    between = story.text[end : story.words.starts[found.first]]
    return story.grammar.behind.search(between.lower()) is not None


def make_weekdays(found: Found, _: str = "") -> Made | None:
    """From one day of the week to another: an interval of less than a week."""
    made = make_weekday(found)
    if made is None or made.moment is None:
        return Made(f"XXXX-WXX-{found.says('w')}/XXXX-WXX-{found.says('w2')}", "", certainty="low")
    last = made.moment.plus_days((int(found.says("w2")) - int(found.says("w"))) % 7)
    return made._replace(timex=f"{made.moment}/{last}", moment=last)


def make_weekday_of_next_week(found: Found, _: str = "") -> Made | None:
    """The next such day and a week, as Britain says it: Thursday week, a week on Thursday."""
    weekday = int(found.says("w"))

    def later(now: Moment) -> Made:
        return tell_day(found, now.plus_days(((weekday - now.weekday) % 7 or 7) + 7))

    return from_now(found, "D", later)


def make_weekday_of_week(found: Found, _: str = "") -> Made | None:
    """A day of the last or the next week: lundi de la semaine dernière."""

    def in_week(now: Moment) -> Made:
        monday = now.plus_days(1 - now.weekday + 7 * int(found.says("rel")))
        return tell_day(found, monday.plus_days(int(found.says("w")) - 1))

    return from_now(found, "D", in_week)


def make_nth_weekday(found: Found, _: str = "") -> Made | None:
    """The first Sunday of June."""
    now = found.story.published
    count, weekday, month = int(found.says("q") or 0), int(found.says("w")), found.month("m")
    if (year := found.year("y")) and (day := find_weekday(year, month, weekday, count)):
        return Made(str(day), moment=day)
    if year or now is None or count not in (-1, 1, 2, 3, 4):
        return None

    def at(year: int) -> Moment:
        return find_weekday(year, month, weekday, count) or Moment(year, month)

    day = nearest(now, found.tense, at)
    return Made(str(day), moment=day, certainty="medium")


def make_weekday_day(found: Found, _: str = "") -> Made | None:
    """A day of the week and of the month, but no month: the nearest on which both fall.

    In a story of long ago, the nearest to the date told last.
    """
    story = found.story
    now = story.last if story.old_day and story.last else story.published
    if now is None or not now.day:
        return None
    month = now._replace(day=0)
    days = [month.plus_months(n)._replace(day=found.number("d")) for n in range(-3, 4)]
    fits = [day for day in days if is_real(day) and day.weekday == int(found.says("wd"))]
    if not fits:
        return None
    tense = found.tense
    ahead = [day for day in fits if (day >= now if tense == "future" else day <= now)]
    fits = ahead if tense and ahead else fits
    made = tell_day(found, min(fits, key=lambda day: abs(day.number - now.number)))
    return made._replace(certainty="medium") if story.old_day else made


def make_day_alone(found: Found, _: str = "") -> Made | None:
    """A day of the month, and no month: by the words beside and the tense, the last or the next."""
    now = found.story.published
    if now is None or not now.day:
        return None
    month = now._replace(day=0)
    days = [month.plus_months(n)._replace(day=found.number("d")) for n in (-1, 0, 1)]
    days = [day for day in days if is_real(day)]
    tense = found.tense
    side = [day for day in days if (day >= now if tense == "future" else day <= now)]
    days = side if tense and side else days
    day = min(days, key=lambda day: abs(day.number - now.number))
    return tell_day(found, day)._replace(certainty="medium")


def tell_day(found: Found, moment: Moment) -> Made:
    """A day, and its part where one is named."""
    part = found.says("part")
    return Made(f"{moment}T{part}" if part else str(moment), moment=moment)
