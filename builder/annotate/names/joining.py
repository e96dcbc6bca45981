"""Which forms are one name: a person's full name and surname, a body and its acronym."""

from collections.abc import Mapping
from typing import Final

from builder.annotate.names.persons import join_people
from builder.annotate.names.reading import Reading
from builder.annotate.names.state import Entry, Form, Sighting
from builder.annotate.names.words import has_article
from builder.language.structure import words
from builder.language.words import fold_accents


def join_forms(
    forms: Mapping[tuple[str, ...], Form], acronyms: Mapping[tuple[str, ...], tuple[str, ...]]
) -> list[Entry]:
    """The entries that forms make up; `acronyms` lead from an acronym to what it stands for."""
    entries: list[Entry] = []
    by_number: dict[int, Entry] = {}
    by_key: dict[tuple[str, ...], Entry] = {}
    for form in forms.values():
        kind = form.kind
        if kind is None or kind == "person":
            continue
        known = by_number.get(form.entry) if form.entry else None
        if known:
            known.join(form, form.places)
            by_key[form.key] = known
            continue
        entry = Entry(kind, form)
        by_key[form.key] = entry
        if form.entry:
            by_number[form.entry] = entry
        entries.append(entry)
    _join_short_names(forms, by_key)
    for short, full in acronyms.items():
        one, other = by_key.get(short), by_key.get(full)
        if one and other and one is not other and one in entries:
            for form in one.forms:
                other.join(form, form.places)
            entries.remove(one)
    return entries + join_people(list(forms.values()))


def _join_short_names(
    forms: Mapping[tuple[str, ...], Form], by_key: Mapping[tuple[str, ...], Entry]
) -> None:
    """Give a company or a club by its mere name to it (Halden Group, FC Halden, Halden)."""
    for key, entry in by_key.items():
        shorter = [key[:-1]] if key[-1] in _SUFFIXES else []
        shorter += [key[1:]] if key[0] in _CLUBS else []
        for short in filter(None, map(forms.get, shorter)):
            if short.kind is None and entry.kind == "organisation":
                entry.join(short, short.places)


_SUFFIXES: Final = words("""
    group inc ltd plc llc corp corporation company holdings sa ag airlines airways industries
    energy motors bank partners technologies
    """)


_CLUBS: Final = words("fc ac as sc rc us cs afc cf bc ogc olympique racing stade sporting")


def key_of(reading: Reading, place: Sighting) -> tuple[str, ...]:
    """The words of a sighting as forms are told apart."""
    return tuple(
        fold_accents(low[3:] if has_article(reading.words[number]) else low)
        for number, low in enumerate(reading.lows[place.first : place.last + 1], place.first)
    )
