"""Finds the entries of a register in a story: what glossary and names have in common."""

from collections.abc import Sequence
from typing import NamedTuple

from builder.annotate.passages import WordRow
from builder.annotate.phrases import Match, PhraseFinder
from builder.annotate.written import write_solid


class Entry(NamedTuple):
    """What an entry is called: its headword, and other words for it."""

    headword: str
    others: Sequence[str]


class FoundEntry(NamedTuple):
    """Words of the story, the number of their entry, and whether they are its headword."""

    match: Match
    number: int
    is_headword: bool


class Doubled(NamedTuple):
    """A phrase of an entry that an earlier one has, too; both by number."""

    phrase: str
    number: int
    first: int


def find_entries(
    row: WordRow, entries: Sequence[Entry], language: str, *, inflected: bool
) -> tuple[list[FoundEntry], list[Doubled]]:
    """Where the story says a headword (inflected or not) or another word of an entry.

    Of overlapping places the longest; of entries with the same words the first.
    """
    finder = PhraseFinder(language, row.keys)
    owners: list[tuple[int, bool]] = []
    doubled: list[Doubled] = []
    for number, entry in enumerate(entries):
        for phrase in (entry.headword, *entry.others):
            is_headword = phrase is entry.headword
            same = finder.add(phrase, inflected=inflected and is_headword)
            owners.append((number, is_headword))
            if same is not None and owners[same][0] != number:
                doubled.append(Doubled(phrase, number, owners[same][0]))
        if inflected and (solid := write_solid(entry.headword, language)):
            finder.add(solid, inflected=True)
            owners.append((number, False))
    matches = finder.find_in(row)
    return [FoundEntry(match, *owners[match.phrase]) for match in matches], doubled
