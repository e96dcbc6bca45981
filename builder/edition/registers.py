"""Glossary, timeline and index of names: each entry with the places of the text it is about."""

import re
from collections.abc import Callable, Iterator, Sequence
from typing import Final

from msgspec.structs import replace

from builder.edition.alphabet import collation_key, name_key
from builder.edition.types import DateEntry, NameEntry, Occurrence, Origin, TermEntry
from builder.edtf import SortKey, parse_edtf
from builder.errors import Problem
from builder.model import Edtf, Event, Name, Reference, Seed, Term

ByTarget = dict[tuple[str, str], list[Occurrence]]


def enter_terms(
    terms: Sequence[Term], found: ByTarget, problems: list[Problem]
) -> Iterator[TermEntry]:
    """The terms of the glossary with their places; those that the story lacks are problems."""
    # A shared entry that the story does not say is none of its own: they may be many.
    own = [term for term in terms if not term.shared or ("terms", term.id) in found]
    for term in sorted(own, key=lambda term: collation_key(term.lemma)):
        occurrences = tuple(found.get(("terms", term.id), ()))
        yield TermEntry(term.id, term, occurrences)
        if not occurrences and not term.shared:
            problems.append(_unused("unused-term", term.lemma, "forms", term))


def enter_names(
    seed: Seed, found: ByTarget, show: Callable[[int, int], str], problems: list[Problem]
) -> Iterator[NameEntry]:
    """The names of the index with their places; those that the story lacks are problems.

    `show` sets words of the source as pages do; so are the names set that rules found there.
    """
    source = seed.front.source or Reference()
    provenance = f"{source.publisher} {source.title}"
    # Of a name that a rule found, the editor may have refused every place.
    borne = [
        name for name in seed.names if not (name.shared or name.rule) or ("names", name.id) in found
    ]
    for name in sorted(borne, key=lambda name: name_key(name.name, name.kind)):
        occurrences = tuple(found.get(("names", name.id), ()))
        shown = _set_name(name, occurrences, show) if name.rule else name
        yield NameEntry(name.id, shown, occurrences)
        # Who published the story need not stand in it.
        if not occurrences and name.name not in provenance:
            problems.append(_unused("unused-name", name.name, "aliases", name))


def _set_name(
    name: Name, occurrences: Sequence[Occurrence], show: Callable[[int, int], str]
) -> Name:
    """A name as pages show the words that bear it, but for spaces that do not break."""
    shown = {words.exact: _NO_BREAK.sub(" ", show(words.start, words.end)) for words in occurrences}
    aliases = tuple(shown.get(alias, alias) for alias in name.aliases)
    return replace(name, name=shown.get(name.name, name.name), aliases=aliases)


_NO_BREAK: Final = re.compile("[\u00a0\u202f]")


def _unused(code: str, words: str, field: str, record: Term | Name) -> Problem:
    hint = (
        f"Correct it, add the words of the text under `{field}`, or take the entry out. "
        "Words that stand only inside a longer headword belong to that one."
    )
    return Problem(code, f"“{words}” is never used in the story", hint, record.at, "warning")


def enter_dates(events: Sequence[Event], found: ByTarget, published: Edtf) -> list[DateEntry]:
    """Events and the dates of the text that no event explains, in the order of time."""
    limit = parse_edtf(published).latest if published else None

    def is_later(when: Edtf) -> bool:
        first = parse_edtf(when).earliest
        return limit is not None and first is not None and first > limit

    entries = []
    for event in events:
        occurrences = tuple(found.get(("dates", event.id), ()))
        alone = next((quote.alone for quote in event.quotes if quote.alone), "")
        origin = _origin(event, occurrences, alone)
        later = is_later(event.when)
        entries.append(DateEntry(event.id, event.when, origin, later, occurrences, event, alone))
    explained = {("dates", event.id) for event in events}
    for key, occurrences_found in found.items():
        if key[0] == "dates" and key not in explained:
            when = occurrences_found[0].value
            origin = _origin_of_words(occurrences_found[0])
            entry = DateEntry(key[1], when, origin, is_later(when), tuple(occurrences_found))
            entries.append(entry)
    return sorted(entries, key=_by_time)


def _origin(event: Event, occurrences: Sequence[Occurrence], alone: Edtf) -> Origin:
    if not event.quotes:
        return "added"
    declared = {quote.exact for quote in event.quotes if quote.stated}
    exact = all(
        _is_same(found.value, event.when) and (found.exact in declared or _bears_its_date(found))
        for found in occurrences
    )
    return "stated" if exact and not alone else "deduced"


def _origin_of_words(found: Occurrence) -> Origin:
    """Words that bear their own year state their date; “Tuesday” leaves it to be worked out."""
    return "stated" if _bears_its_date(found) else "deduced"


def _bears_its_date(found: Occurrence) -> bool:
    """Whether the words, with a year of their own, say by themselves what they are dated to."""
    said = found.said if found.rule == "editor" else found.value
    return bool(said) and _is_same(said, found.value) and bool(_YEAR.search(found.exact))


_YEAR = re.compile(r"\d{4}")


def _is_same(one: Edtf, other: Edtf) -> bool:
    """Whether two dates mean the same days."""
    parsed, wanted = parse_edtf(one), parse_edtf(other)
    return (parsed.earliest, parsed.latest, parsed.minute) == (
        wanted.earliest,
        wanted.latest,
        wanted.minute,
    )


def _by_time(entry: DateEntry) -> tuple[SortKey, int, str]:
    first = entry.occurrences[0].start if entry.occurrences else 0
    return (parse_edtf(entry.when).sort_key, first, entry.id)
