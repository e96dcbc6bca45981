"""Makers of times of the day, which belong to a day named beside them or mentioned before."""

import re
from typing import Final

from builder.annotate.dates.absolute import make_date, make_figures
from builder.annotate.dates.context import Found, Made
from builder.annotate.dates.days import Moment, timex_to_edtf
from builder.annotate.dates.relative import make_day, make_weekday
from builder.model import Certainty

_NAMES_DAY: Final = ("when", "tonight", "m", "w", "figures")
"""The groups of which one is a day in the same words."""
_EVENING: Final = "18"
_BESIDE: Final = 2
"""How many words stand between a date and a time that belongs to it: “le 24/02/2025 à 07:41”."""


def make_clock(found: Found, argument: str = "") -> Made | None:
    """A time: of the day in the same words, else the last day told, else of today.

    Beside days that come again (tous les mardis de 9 h à 12 h) it is of none of them: T09:00. Of
    the `twelve` hours of a clock nobody tells whether they are before noon.
    """
    time = _read(found)
    if not time:
        return None
    names_day = any(map(found.has, _NAMES_DAY))
    if found.story.recurs(found.first) and not names_day:
        until = f"/T{_read_second(found)}" if found.has("h2") else ""
        return Made(f"T{time}{until}", "", certainty="medium")
    moment, certainty, coarse = _find_day(found)
    if moment is None:
        return Made(f"{coarse}T{time}", coarse, certainty="low")
    if not names_day and time < "12" and (found.story.last_is_night or _follows_evening(found)):
        moment = _choose_morning(found, moment)
    found.story.remember_time(time, found.first, found.last)
    if argument == "twelve":
        return Made(f"{moment}T{time}", str(moment), moment, "low")
    until = f"/{moment}T{_read_second(found)}" if found.has("h2") else ""
    return Made(f"{moment}T{time}{until}", None, moment, certainty)


def _choose_morning(found: Found, night: Moment) -> Moment:
    """The day that a night ends in; of tonight's hours that are told as past, today."""
    morning, now = night.plus_days(1), found.story.published
    return night if now and now < morning and found.tense == "past" else morning


def _follows_evening(found: Found) -> bool:
    """Whether the hour ends an interval that begins in the evening: de 22 h à 5 h."""
    story = found.story
    beside = story.last_time >= _EVENING and found.first - story.last_time_end == 1
    return beside and story.word(story.last_time_start - 1) in story.grammar.sense["from"]


def _find_day(found: Found) -> tuple[Moment | None, Certainty, str]:
    """The day that a time belongs to; without one, what is known of it as EDTF."""
    made = None
    if found.has("tonight"):
        made = make_day(found, "0")
    elif found.has("when"):
        made = make_day(found)
    elif found.has("m"):
        made = make_date(found)
    elif found.has("w"):
        made = make_weekday(found)
    elif found.has("figures"):
        made = make_figures(found)
    else:
        story = found.story
        if story.last and story.last.day and found.first - story.last_end <= _BESIDE:
            return story.last, "high", ""
        if story.last and story.last.day and story.same_sentence(found.first):
            return story.last, "medium", ""
        if story.last_day is not None:
            sure: Certainty = "medium" if story.is_day_sure(found.first) else "low"
            known = story.is_day_known(found.first)
            return (story.last_day, sure, "") if known else (None, "low", "")
        now = story.published
        return (now if now and now.day else None), "low", ""
    if made is None or made.moment is None or not made.moment.day:
        return None, "low", timex_to_edtf(made.timex) if made else ""
    return made.moment, made.certainty, ""


def _read_second(found: Found) -> str:
    """The hour that ends an interval: 19:00."""
    hours = found.number("h2")
    return f"{hours % 12 + 12 if found.says('ampm') == 'PM' else hours:02}:00"


def _read(found: Found) -> str:
    """Hours and minutes: 19:30."""
    if noon := found.says("noon"):
        return noon
    words = next((word for word in map(found.word, ("k", "h12", "h", "military")) if word), "")
    separator = "" if found.has("military") else "[h:.]"
    figures = re.fullmatch(rf"(\d\d?)(?:{separator}(\d\d)?)?([ap]m)?", words.lower())
    hours = int(figures[1]) if figures else found.number("h")
    minutes = int(figures[2] or 0) if figures else 0
    minutes = minutes or found.number("min") or int(found.says("half") or 0)
    if not words:
        return ""
    joined = (figures[3] or "").upper() if figures else ""
    half_of_day = joined or found.says("ampm") or found.says("ampm2")
    if half_of_day and not (found.has("k") and hours > 12):  # 19:30 this evening
        if not 0 < hours <= 12:
            return ""
        if found.has("h2") and hours % 12 > found.number("h2") % 12:
            half_of_day = "AM" if half_of_day == "PM" else "PM"  # from 9 to 5 p.m.
        hours = hours % 12 + (12 if half_of_day == "PM" else 0)
    return f"{hours:02}:{minutes:02}" if hours < 24 and minutes < 60 else ""
