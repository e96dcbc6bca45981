"""Datelines: the place, day and agency that open a dispatch; and full dates in such lines."""

import datetime
import re
from itertools import chain
from typing import NamedTuple

from builder.language.latepattern import LatePattern
from builder.language.structure import NEWS_AGENCIES
from builder.language.words import compose
from builder.model import Edtf
from builder.parse.cues import TABLES, Phrases, choose, cue_pattern, fold
from builder.parse.shape import PARTICLES

DATELINE_WITHIN = 2
"""A dispatch has its dateline in its first paragraph, or in the next behind a summary."""
_CAPITAL = "A-ZÀ-ÖØ-ÞĆČĐĞİĽŁŃŒŚŠŞŹŻŽ"
_PLACE_WORD = rf"[{_CAPITAL}](?:[\w'’-]|\.(?=[{_CAPITAL} ,]))*"
_PARTICLE = "|".join(sorted(map(re.escape, PARTICLES)))
_PLACE = rf"{_PLACE_WORD}(?:(?: (?:{_PARTICLE}))* {_PLACE_WORD}|(?:-\w+)){{0,4}}"
_MONTHS = {
    fold(form): number
    for table in TABLES
    for number, forms in enumerate(table.months, start=1)
    for form in forms
}
_MONTH = choose(_MONTHS).removeprefix(r"(?<!\w)") + r"\.?"
_DAY = r"(?P<{0}>\d{{1,2}})(?:er|st|nd|rd|th)?"
_DATE = (
    rf"(?:(?:le |on )?(?:{cue_pattern(lambda table: table.weekdays)},? )?"
    rf"(?:{_DAY.format('day')} (?P<month>{_MONTH})"
    rf"|(?P<month2>{_MONTH}) {_DAY.format('day2')}(?!\d))"
    rf"(?:,? (?P<year>\d{{4}}))?)(?!\w)"
)
_FIND_DATE = LatePattern(lambda: r"(?<!\w)" + _DATE)
_FIND_FIGURES = re.compile(
    r"(?<![\w/.-])(?:(?P<iso>\d{4}-\d\d-\d\d)(?!\d)"
    r"|(?P<figures>\d\d?(?P<sign>[/.-])\d\d?(?P=sign)\d{4})(?![\w/]))"
)
_DAYS = Phrases(
    word for table in TABLES for word in (*chain.from_iterable(table.months), *table.weekdays)
)
_DAY_OPENERS = Phrases(("le", "on"))
_DAY_LENGTH = 12
_SIGNS = frozenset("([.-–—0123456789")
_READ_PLACE = re.compile(_PLACE)
_READ_COUNTRY = re.compile(rf" \([{_CAPITAL}][^()]{{1,30}}\)(?=,)")
_READ_REST = LatePattern(
    lambda: (
        rf"(?:,? ?(?P<date>{_DATE}))?(?P<agency>,? ?[(\[][^()\[\]]{{2,40}}[)\]])?\.?"
        r"(?P<dash> ?(?:--?|[–—])(?= |$))? ?"
    )
)
_AGENCIES = choose(NEWS_AGENCIES)
_AGENCY = LatePattern(lambda: rf",? ?[(\[]{_AGENCIES}(?:[/, -]+(?:{_AGENCIES}|\w{{2,4}}))*[)\]]")
_NAMED = LatePattern(
    lambda: (
        rf" \((?:[{_CAPITAL}][\w&’'-]+ ){{1,3}}(?:Press|News|Newswire|Wire|Agency|Media|Presse)\)"
        r" ?(?:--?|[–—]) "
    )
)
_LONG_DASH = re.compile("—|--")
_LONGEST = 160
# One that stands alone has no need of these.
_MARKS = ("(", "[", "–", "—", "- ", "--", "-\xa0", "-\t")
_LONGEST_ALONE = 80
_OTHER_SPACE = re.compile("[\t\n\v\f\r\xa0\u2028\u2029\u202f]")


class Dateline(NamedTuple):
    """Where and, in EDTF, when a dispatch was sent; `alone` if no words follow.

    `end` is where the words of the story begin.
    """

    place: str
    date: Edtf | None
    alone: bool
    end: int


def read_dateline(words: str) -> Dateline | None:
    """Return the dateline that opens `words`, if one does.

    An agency in brackets makes one, or a date and a dash, or a place in capitals and a long dash,
    or a place in capitals, the name of a press in brackets, and a dash.
    """
    if len(words) > _LONGEST_ALONE and not any(map(words[:_LONGEST].__contains__, _MARKS)):
        return None
    words, offsets = compose(words)
    place, end = _read_place(_OTHER_SPACE.sub(" ", words[:_LONGEST]))
    if (
        not place
        or _DAYS.find_opening(fold(place))
        or not _may_be_dateline(words[end:_LONGEST].lstrip(", \xa0"))
    ):
        return None
    following = fold(words[end:_LONGEST])
    rest = _READ_REST.match(following)
    if rest is None or not rest.end():
        return None
    alone = rest.end() == len(following) and len(words) <= _LONGEST
    signed = rest["agency"] and _AGENCY.fullmatch(rest["agency"])
    if signed and not rest["dash"] and not alone:  # "Berne (ats) Le Conseil …"
        signed = not re.match(r"[^)\]]*[)\]]\W*[a-zà-ÿ]", words[end:])
    dated = rest["date"] and (rest["dash"] or alone)
    capitals = place.partition(",")[0].isupper() and not alone
    signed = signed or (capitals and _NAMED.match(words, end))
    telex = capitals and _LONG_DASH.search(rest["dash"] or "")
    if not (signed or dated or telex) or (rest["agency"] and not signed):
        return None
    end = _find_end(words, end, following[: rest.end()].strip())
    return Dateline(place, _to_edtf(rest), alone, offsets[end])


def _may_be_dateline(following: str) -> bool:
    """Whether a day or a sign of datelines opens what follows a place: most places have none."""
    opening = fold(following[:_DAY_LENGTH])
    return opening[:1] in _SIGNS or bool(
        _DAYS.find_opening(opening) or _DAY_OPENERS.find_opening(opening)
    )


def _read_place(words: str) -> tuple[str, int]:
    """The place that opens `words`, with its region, and where it ends, with its country."""
    place = _READ_PLACE.match(words)
    if place is None:
        return "", 0
    end = place.end()
    if words.startswith(", ", end) and not _DAYS.find_opening(fold(words[end + 2 :])):
        region = _READ_PLACE.match(words, end + 2)
        end = region.end() if region else end
    country = _READ_COUNTRY.match(words, end)
    return words[:end], country.end() if country else end


def _find_end(words: str, start: int, folded: str) -> int:
    """Where the stretch of `words` from `start` ends that folds to `folded`, with white space."""
    ends = range(start, min(len(words), start + _LONGEST) + 1)
    end = next((end for end in ends if fold(words[start:end]) == folded), start)
    return end + len(words[end:]) - len(words[end:].lstrip())


def is_date_line(words: str) -> bool:
    """Whether `words` are a full date, at most followed by an hour."""
    match = _FIND_DATE.match(fold(words[:_LONGEST]))
    return match is not None and _to_edtf(match) is not None and len(words) < match.end() + 25


def is_month(word: str) -> bool:
    """Whether a folded word, its full stop cut off, names a month."""
    return word.rstrip(".") in _MONTHS


def find_date(words: str, day_first: bool = False) -> Edtf | None:
    """Return the first full date among the first words, in words or figures, as YYYY-MM-DD.

    None where it is not in the calendar, or where 3/4/2022 may be March or April: with
    `day_first` it is April.
    """
    match = _FIND_DATE.search(fold(words[:_LONGEST]))
    return _to_edtf(match) if match else _find_figures(words[:_LONGEST], day_first)


def find_month(words: str) -> Edtf | None:
    """Return the month and year that are all of `words`, as YYYY-MM: `October 2023`."""
    month, _, year = fold(words).rpartition(" ")
    known = is_month(month) and re.fullmatch(r"[12]\d{3}", year, re.ASCII)
    return f"{year}-{_MONTHS[month.rstrip('.')]:02}" if known else None


def _find_figures(words: str, day_first: bool) -> Edtf | None:
    """Return the first date in figures: 2022-05-03, 03/05/2022."""
    match = _FIND_FIGURES.search(words)
    if match is None:
        return None
    if match["iso"]:
        days = {_to_day(*map(int, match["iso"].split("-")))}
    else:
        first, second, year = map(int, re.split("[/.-]", match["figures"]))
        days = {_to_day(year, second, first)}
        days |= set() if day_first else {_to_day(year, first, second)}
    known = days - {None}
    return known.pop() if len(known) == 1 else None


def _to_day(year: int, month: int, day: int) -> Edtf | None:
    try:
        return datetime.date(year, month, day).isoformat()
    except ValueError:
        return None


def _to_edtf(match: re.Match[str]) -> Edtf | None:
    """Return the day as YYYY-MM-DD where day, month and year are given and real."""
    if not match["year"]:
        return None
    month = _MONTHS[(match["month"] or match["month2"]).rstrip(".")]
    return _to_day(int(match["year"]), month, int(match["day"] or match["day2"]))
