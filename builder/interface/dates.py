"""EDTF → words: « 18 juin 2024 », “June 10–16, 2024”; patterns and month names are CLDR's."""

import datetime
import re
from functools import lru_cache

from babel import Locale
from babel.dates import format_date as format_day
from babel.dates import format_skeleton

from builder.edtf import Edtf, from_day, parse_edtf

_BARE_OFFSET = re.compile(r"T.*[+-][0-9]{2}$")


def format_date(edtf: Edtf, locale: Locale, words: dict[str, str]) -> str:
    """Write a date out; `words` are the interface's own (`before`, `decade`, `about` …)."""
    if edtf.is_interval:
        return _format_interval(edtf, locale, words)
    plain = _format_single(edtf, locale, words)
    if edtf.approximate:
        plain = _say("about", edtf, plain, words)
    if edtf.uncertain:
        plain = _say("uncertain", edtf, plain, words)
    return plain


def format_as_of(edtf: Edtf, locale: Locale, words: dict[str, str]) -> str:
    """“As of …”, in the words that the precision of the date asks for."""
    return _say("as_of", edtf, format_date(edtf, locale, words), words)


def machine_date(edtf: Edtf) -> str:
    """A valid HTML `datetime` (a day, a month, a year or a local time), or an empty string."""
    vague = edtf.is_interval or edtf.unspecified or edtf.approximate or edtf.uncertain
    if vague or edtf.precision not in ("time", "day", "month", "year"):
        return ""
    # HTML counts years from 0001 with at least four digits and knows no year before, and the
    # offset of a time has minutes.
    if not edtf.text[0].isdigit() or edtf.text[:4] == "0000" or _BARE_OFFSET.search(edtf.text):
        return ""
    return edtf.text


def _format_single(edtf: Edtf, locale: Locale, words: dict[str, str]) -> str:
    if edtf.earliest is None or edtf.latest is None:
        return words["unknown"]
    year, month, day = from_day(edtf.earliest)
    if not 1 <= year <= 9999:
        return _format_far(year, edtf, words)
    moment = datetime.date(year, month, day)
    match edtf.precision:
        case "time":
            hour, minute = divmod(edtf.minute or 0, 60)
            clock = words["time"].format(hour=hour, minute=f"{minute:02}")
            return words["at"].format(date=_day(moment, locale, words), time=clock)
        case "day":
            return _day(moment, locale, words)
        case "month":
            named = format_skeleton("yMMMM", moment, locale=locale)
            vowel = "_vowel" if named[0] in "aeiouyéh" and "a_day_of_vowel" in words else ""
            return words[f"a_day_of{vowel}"].format(date=named) if edtf.unspecified else named
        case "season":
            season = edtf.text[5:7]
            return words["season"].format(season=words[f"season_{season}"], year=year)
        case "decade" | "century" | "millennium" as span:
            last = from_day(edtf.latest)[0]
            return words[span].format(first=f"{year:04}", last=f"{last:04}")
        case _:
            plain = str(year)
            return words["a_day_of"].format(date=plain) if edtf.unspecified else plain


def _say(key: str, edtf: Edtf, date: str, words: dict[str, str]) -> str:
    """A sentence around a date: that of its precision, where the language has one, or the plain."""
    vague = edtf.unspecified and edtf.precision in ("month", "year")
    precision = "some" if vague else edtf.precision
    sentence = words.get(f"{key}_{precision}", words[key])
    return sentence.format(date=date)


def _day(moment: datetime.date, locale: Locale, words: dict[str, str]) -> str:
    written = _long_day(moment, locale)
    first = words.get("first_of_month")
    return f"{first}{written[1:]}" if first and moment.day == 1 else written


# The sources of an edition have been looked at on few days, and each of them is written often.
@lru_cache(maxsize=1024)
def _long_day(moment: datetime.date, locale: Locale) -> str:
    return format_day(moment, "long", locale)


def _format_far(year: int, edtf: Edtf, words: dict[str, str]) -> str:
    """Years that the calendar of `datetime` does not reach: before 1 and after 9999."""
    if year < 1:
        before = words["before_christ"].format(year=1 - year)
        return before if edtf.precision == "year" else edtf.text
    return words["year"].format(year=year) if edtf.precision == "year" else edtf.text


def _format_interval(edtf: Edtf, locale: Locale, words: dict[str, str]) -> str:
    first, last = edtf.ends
    if first in ("", "..") or last in ("", ".."):
        known = parse_edtf(last if first in ("", "..") else first)
        key = "before" if first in ("", "..") else "since"
        return _say(key, known, format_date(known, locale, words), words)
    ends = [parse_edtf(first), parse_edtf(last)]
    days = [_plain_day(end) for end in ends]
    if days[0] and days[1] and days[0].replace(day=1) == days[1].replace(day=1):
        number = str(days[0].day)
        both = f"{number}–{days[1].day}"
        return re.sub(rf"\b{number}\b", both, _long_day(days[0], locale), count=1)
    return words["interval"].format(
        first=format_date(ends[0], locale, words), last=format_date(ends[1], locale, words)
    )


def _plain_day(edtf: Edtf) -> datetime.date | None:
    """The day of a date that is one day, known and sure."""
    if edtf.precision != "day" or edtf.approximate or edtf.uncertain or edtf.earliest is None:
        return None
    year, month, day = from_day(edtf.earliest)
    return datetime.date(year, month, day) if 1 <= year <= 9999 else None
