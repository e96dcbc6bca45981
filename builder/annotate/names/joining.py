"""Which forms are one name: a person's full name and surname, a body and its acronym."""

from collections.abc import Mapping
from typing import Final

from builder.annotate.names.evidence import Entry, Form, Sighting
from builder.annotate.names.persons import join_people
from builder.annotate.names.reading import Reading
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
    _join_short_names(forms, by_key, entries)
    for short, full in acronyms.items():
        one, other = by_key.get(short), by_key.get(full)
        if one and other and one is not other and one in entries:
            for form in one.forms:
                other.join(form, form.places)
            entries.remove(one)
    return entries + join_people(list(forms.values()))


def _join_short_names(
    forms: Mapping[tuple[str, ...], Form],
    by_key: Mapping[tuple[str, ...], Entry],
    entries: list[Entry],
) -> None:
    """Give a company or a club by its mere name to it (Halden Group, FC Halden, Halden)."""
    short_names: dict[tuple[str, ...], list[Entry]] = {}
    for key, entry in by_key.items():
        is_firm = key[-1] in _SUFFIXES or (len(key) == 2 and _is_called(entry))
        shorter = [key[:-1]] if is_firm else []
        shorter += [key[1:]] if key[0] in _CLUBS else []
        for words_left in shorter if entry.kind == "organisation" else ():
            short_names.setdefault(words_left, []).append(entry)
    for key, bearers in short_names.items():
        short = forms.get(key)
        if short is None or len({*map(id, bearers)}) > 1 or bearers[0] is by_key.get(key):
            continue
        if short.kind is None:
            bearers[0].join(short, short.places)
        elif short.kind == "organisation" and not short.entry and by_key[key] in entries:
            bearers[0].join(short, by_key[key].places)
            entries.remove(by_key[key])


def _is_called(entry: Entry) -> bool:
    """Whether the story says outright that it is a firm (the battery maker X Cells)."""
    return not _CALLED.isdisjoint(entry.forms[0].weights)


_CALLED: Final = words("name.called name.described name.firm")

_SUFFIXES: Final = words("""
    group inc ltd plc llc corp corporation company holdings sa ag airlines airways industries
    energy motors bank partners technologies securities capital ventures investments foods brewery
    breweries pharma pharmaceuticals therapeutics logistics shipping steel mining telecom insurance
    software chemicals aerospace electric robotics biotech petroleum systems solutions
    """)


_CLUBS: Final = words("fc ac as sc rc us cs afc cf bc ogc olympique racing stade sporting")


def key_of(reading: Reading, place: Sighting) -> tuple[str, ...]:
    """The words of a sighting as forms are told apart."""
    return tuple(
        fold_accents(low[3:] if has_article(reading.words[number]) else low)
        for number, low in enumerate(reading.lows[place.first : place.last + 1], place.first)
    )
