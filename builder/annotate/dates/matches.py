"""Where the rules of a language match in a text of letters, and which of the matches count."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from builder.annotate.dates.grammar import Grammar
from builder.annotate.dates.patterns import CompiledRule
from builder.annotate.dates.words import BREAK, CAPITAL, PLURAL, UNKNOWN
from builder.model import Span


class Match(NamedTuple):
    """A rule and where it matches; its date is from letter `first` to letter `last` (half-open)."""

    first: int
    last: int
    rule: CompiledRule
    match: re.Match[str]

    @property
    def maker(self) -> str:
        """The name of the maker of its value."""
        return self.rule.rule.make.partition(" ")[0]


def choose_matches(grammar: Grammar, letters: str) -> Iterator[Match]:
    """Of overlapping matches the first, of those the longest, of those the first rule's."""
    cursor = 0
    for match in sorted(match_all(grammar, letters), key=_rank):
        if match.first >= cursor:
            yield match
            cursor = match.last


def list_recurring(matches: Sequence[Match], letters: str) -> set[int]:
    """Where hours begin that come again: those just before every Friday, or before such hours."""
    again: set[int] = set()
    for hour, after in reversed([*pairwise(matches)]):
        comes_again = after.maker == "set" or after.first in again
        if comes_again and _joins_hour(hour, after, letters):
            again.add(hour.first)
    return again


def put_days_first(matches: Sequence[Match], letters: str) -> Iterator[Match]:
    """The matches in order, but a day before the hour that it follows: at 7 the same day."""
    days: dict[int, Match] = {
        hour.first: day
        for hour, day in pairwise(matches)
        if day.maker in _DAY_MAKERS and _joins_hour(hour, day, letters)
    }
    told = {day.first for day in days.values()}
    for match in matches:
        if match.first in days:
            yield days[match.first]
        if match.first not in told:
            yield match


_DAY_MAKERS: Final = ("holiday", "last-day", "day-alone", "nth-weekday")


def _joins_hour(hour: Match, after: Match, letters: str) -> bool:
    """Whether a match is an hour and nothing but a preposition parts it from the next."""
    between = letters[hour.last : after.first]
    return hour.maker == "clock" and len(between) <= 1 and between not in _PARTING


_PARTING: Final = (UNKNOWN, PLURAL, CAPITAL, BREAK, *",.;:?!()~")
"""Between an hour and days, these part them; a preposition does not."""


def _rank(match: Match) -> tuple[int, int, int]:
    return match.first, -match.last, match.rule.order


def match_all(grammar: Grammar, letters: str) -> Iterator[Match]:
    """Where each rule matches; it is tried only where all that it needs is near."""
    present = frozenset(letters)
    for family in grammar.families:
        if family.rarest.isdisjoint(present):
            continue
        for start, end in _list_stretches(letters, family.rarest & present, family.reach):
            near = frozenset(letters[start:end])
            for rule in family.rules:
                if not any(map(near.isdisjoint, rule.needs)):
                    yield from _match(rule, letters, start, end)


def _match(rule: CompiledRule, letters: str, start: int, end: int) -> Iterator[Match]:
    for match in rule.pattern.finditer(letters, start, end):
        first, last = match.span(rule.group)
        if first < last:
            yield Match(first, last, rule, match)


def _list_stretches(letters: str, rarest: frozenset[str], reach: int) -> Iterator[Span]:
    """What lies near one of some letters; stretches that overlap are one."""
    start, end = 0, -1
    for place in _list_places(letters, rarest):
        if place - reach > end:
            if end >= 0:
                yield start, end
            start = max(0, place - reach)
        end = place + reach
    yield start, end


def _list_places(letters: str, wanted: frozenset[str]) -> list[int]:
    """Where one of some letters stands, in order."""
    places = []
    for letter in wanted:
        place = letters.find(letter)
        while place >= 0:
            places.append(place)
            place = letters.find(letter, place + 1)
    return sorted(places)
