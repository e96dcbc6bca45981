"""Applies a language's date rules to a text; knows no words of any language."""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from types import MappingProxyType
from typing import Final, NamedTuple

from builder.edtf import parse_edtf
from builder.language import dates_en, dates_fr
from builder.language.daterule import Calendar
from builder.language.words import normalize

CALENDARS: Final = MappingProxyType({"fr": dates_fr.CALENDAR, "en": dates_en.CALENDAR})


class FoundDate(NamedTuple):
    """Words that date something (half-open): the rule that says so, and the value as EDTF."""

    start: int
    end: int
    rule: str
    value: str


def find_dates(text: str, start: int, end: int, language: str) -> list[FoundDate]:
    """The dates written out in `text[start:end]`, in order; none overlaps another.

    Of overlapping ones the first counts, of those the longest. A date that the calendar does
    not have (31 février 2024) hides what it overlaps and is left out.
    """
    candidates = sorted(_candidates(text, start, end, language), key=lambda c: (c.start, -c.end))
    found: list[FoundDate] = []
    cursor = start
    for candidate in candidates:
        if candidate.start >= cursor:
            found.append(candidate)
            cursor = candidate.end
    return [date for date in found if date.value]


def _candidates(text: str, start: int, end: int, language: str) -> Iterator[FoundDate]:
    """What each rule finds; without a value where it is no date after all."""
    calendar = CALENDARS.get(language)
    if calendar is None:
        return
    ends_with_name, patterns = _compile(language)
    for rule, pattern in patterns:
        for match in pattern.finditer(text, start, end):
            first, last = match.span("date" if "date" in pattern.groupindex else 0)
            before = text[max(start, match.start() - _NAME_LENGTH) : match.start()]
            value = "" if ends_with_name.search(before) else _read(match.groupdict(), calendar)
            yield FoundDate(first, last, rule, value)


_NAME_LENGTH: Final = 24
_MACRO: Final = re.compile(r"\{([a-z_]+)\}")


@cache
def _compile(language: str) -> tuple[re.Pattern[str], tuple[tuple[str, re.Pattern[str]], ...]]:
    """The pattern of names that end before a date, and the rules' patterns by rule id."""
    calendar = CALENDARS[language]

    def expand(pattern: str) -> re.Pattern[str]:
        return re.compile(_MACRO.sub(lambda name: calendar.macros[name.group(1)], pattern))

    rules = tuple((rule.id, expand(rule.pattern)) for rule in calendar.rules)
    return expand(rf"(?:{calendar.not_after})\Z"), rules


def _read(groups: Mapping[str, str | None], calendar: Calendar) -> str:
    """The value of a rule's groups as EDTF; empty when the calendar has no such date."""
    parts = {name: text for name, text in groups.items() if text}
    if decade := parts.get("decade"):
        return f"{decade:>4}".replace("  ", "19")[:3] + "X"
    is_interval = any(name.endswith("2") for name in parts)
    first = _write(parts, calendar, ("", "2"))
    value = f"{first}/{_write(parts, calendar, ('2', ''))}" if is_interval else first
    try:
        return parse_edtf(value).text
    except ValueError:
        return ""


def _write(parts: Mapping[str, str], calendar: Calendar, suffixes: tuple[str, str]) -> str:
    """Year, month and day of one end, taken from the first of the two suffixes that has them."""
    texts = []
    for name in ("y", "m", "d"):
        text = next((parts[name + suffix] for suffix in suffixes if name + suffix in parts), "")
        if text:
            texts.append(text)
    year, *rest = texts
    return "-".join([f"{int(year):04}", *(f"{_number(text, calendar):02}" for text in rest)])


def _number(text: str, calendar: Calendar) -> int:
    digits = re.match("[0-9]+", text)
    return int(digits.group()) if digits else calendar.months[normalize(text).lower()]
