"""The year of a date that does not name it."""

from collections.abc import Callable
from typing import Final

from builder.annotate.dates.context import Found
from builder.annotate.dates.days import Moment, is_real
from builder.annotate.dates.tense import Tense
from builder.model import Certainty


def complete_year(found: Found, partial: Moment, wd: str = "") -> tuple[Moment | None, Certainty]:
    """A date with the year that it lacks: from the words around, or from the publication."""
    if partial.year:
        return partial, "high"
    story = found.story
    now, last = story.published, story.last
    if (told := _tell_history(found, partial)) and (not wd or told.weekday == int(wd)):
        return told, "medium"
    if now and wd and partial.day and (fits := _find_fit(partial, now, int(wd))):
        # Of another year only if the verb agrees; else the day of the week may be wrong.
        is_wrong = fits.year != now.year and _denies(found.tense, fits, now)
        return fits, "low" if is_wrong else "high"
    if now and found.has("yrel"):  # le 3 mars de l'année dernière
        return partial._replace(year=now.year + int(found.says("yrel"))), "high"
    said = found.says("rel") if found.has("rel") else ""
    tense: Tense = {"-1": "past", "1": "future"}.get(said, found.tense)  # type: ignore[assignment]
    if last and not said and story.last_is_told and story.same_sentence(found.first):
        gone = bool(now and last.year < now.year)
        # “filmed in 2015, it opens on 10 March”: what lies ahead is not in a year gone by.
        if now is None or last.year > now.year or (gone and tense != "future"):
            return partial._replace(year=last.year), "medium"
    if now is None:
        return None, "low"
    moment = nearest(now, tense, lambda year: partial._replace(year=year), strict=bool(said))
    here = now._replace(day=0) if not moment.day else now
    return moment, "low" if _denies(tense, moment, here) else "high" if tense else "medium"


def _tell_history(found: Found, partial: Moment) -> Moment | None:
    """A day of the year that a story of long ago tells of, unless it lies ahead."""
    old = found.story.old_day
    if old is None or not partial.day or found.has("rel") or found.has("yrel"):
        return None
    told = partial._replace(year=old.year)
    return told if is_real(told) and found.tense != "future" else None


def _find_fit(partial: Moment, now: Moment, weekday: int) -> Moment | None:
    """Of a day of a month, that of the nearest year in which it falls on a day of the week."""
    years = sorted(range(now.year - 3, now.year + 4), key=lambda year: abs(year - now.year))
    days = (partial._replace(year=year) for year in years)
    return next((day for day in days if is_real(day) and day.weekday == weekday), None)


def _denies(tense: Tense, moment: Moment, now: Moment) -> bool:
    """Whether what is told as past lies ahead, or the other way round."""
    return moment > now if tense == "past" else moment < now and tense == "future"


_CLOSE: Final = 31


def nearest(
    now: Moment, tense: Tense, at: Callable[[int], Moment], *, strict: bool = False
) -> Moment:
    """Of a date that comes once a year, the last, the next, or the nearest of both.

    The present counts for the past and for the future, unless strictly taken. A day within a
    month wins over the tense: of one eleven months away, a writer gives the year.
    """
    known = at(now.year)
    here = Moment(now.year, now.month, now.day if known.day else 0)
    if not now.month or (here == known and not strict):
        return known
    before = known if known < here else at(now.year - 1)
    after = known if known > here else at(now.year + 1)
    if tense and (strict or not known.day):
        return before if tense == "past" else after
    gone, ahead = here.number - before.number, after.number - here.number
    if tense and min(gone, ahead) > _CLOSE:
        return before if tense == "past" else after
    return before if gone <= ahead else after
