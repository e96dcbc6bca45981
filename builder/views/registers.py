"""Terms, dates and names as pages show them: each entry with every place in the text."""

from collections.abc import Iterable, Sequence

import msgspec

from builder.edition import DateEntry, Edition, NameEntry, Origin, TermEntry
from builder.interface import Interface
from builder.model import NameKind
from builder.views.occurrences import OccurrenceView, link_same_words, view_occurrences
from builder.views.site import (
    Link,
    PageView,
    SourceView,
    format_as_of,
    navigation,
    view_sources,
)

KINDS: tuple[NameKind, ...] = ("person", "organisation", "place", "other")


class TermView(msgspec.Struct, frozen=True):
    """A glossary entry; `gloss` is Markdown."""

    id: str
    lemma: str
    kind: str
    gloss: str
    forms: tuple[str, ...]
    as_of: str
    sources: tuple[SourceView, ...]
    occurrences: tuple[OccurrenceView, ...]
    also: tuple[Link, ...]
    """The entries of other registers that the same words belong to."""


class DateView(msgspec.Struct, frozen=True):
    """A point of the timeline; `text` is Markdown, `machine` is for HTML's `datetime`."""

    id: str
    when: str
    machine: str
    origin: Origin
    sureness: str
    """Whether rules are less than sure: `date_medium`, `date_low`, keys of the interface."""
    later: bool
    title: str
    text: str
    alone: str
    as_of: str
    sources: tuple[SourceView, ...]
    occurrences: tuple[OccurrenceView, ...]


class NameView(msgspec.Struct, frozen=True):
    """An entry of the index of names; `text` is Markdown."""

    id: str
    name: str
    role: str
    text: str
    aliases: tuple[str, ...]
    coordinates: str
    as_of: str
    sources: tuple[SourceView, ...]
    occurrences: tuple[OccurrenceView, ...]
    also: tuple[Link, ...]
    """The entries of other registers that the same words belong to."""
    is_found: bool
    """Whether a rule recognised it, and no editor has looked at it."""


class NameGroup(msgspec.Struct, frozen=True):
    """The names of one kind."""

    kind: NameKind
    label: str
    names: tuple[NameView, ...]


class GlossaryPage(PageView, frozen=True, kw_only=True):
    """The glossary. `count` says how many entries it has."""

    count: str
    terms: tuple[TermView, ...]


class NamesPage(PageView, frozen=True, kw_only=True):
    """The index of names, by kind. `count` says how many entries it has."""

    count: str
    groups: tuple[NameGroup, ...]
    found: str
    """Which of the names rules have found: `all`, `some`, or nothing."""


def view_glossary(edition: Edition, interface: Interface, home: str) -> GlossaryPage:
    """The glossary page of one edition."""
    path = f"{interface.files['glossary']}.html"
    terms = tuple(view_term(entry, edition, interface) for entry in edition.terms)
    return GlossaryPage(
        path=path,
        title=interface.words["glossary"],
        description=f"{interface.words['glossary']} · {edition.title}",
        navigation=navigation(edition.registers, interface, path, home),
        count=interface.count("terms", len(terms)),
        terms=terms,
    )


def view_names(edition: Edition, interface: Interface, home: str) -> NamesPage:
    """The page of the index of names of one edition."""
    path = f"{interface.files['names']}.html"
    found = [bool(entry.name.rule) for entry in edition.names]
    return NamesPage(
        path=path,
        title=interface.words["names"],
        description=f"{interface.words['names']} · {edition.title}",
        navigation=navigation(edition.registers, interface, path, home),
        count=interface.count("names", len(edition.names)),
        groups=tuple(group_names(edition.names, edition, interface)),
        found="all" if found and all(found) else "some" if any(found) else "",
    )


def view_term(entry: TermEntry, edition: Edition, interface: Interface) -> TermView:
    """A glossary entry with its occurrences."""
    term = entry.term
    return TermView(
        id=entry.id,
        lemma=term.lemma,
        kind=term.kind,
        gloss=term.gloss,
        forms=term.forms,
        as_of=format_as_of(term.as_of, interface),
        sources=view_sources(term.sources, interface),
        occurrences=view_occurrences(entry.occurrences, edition, interface),
        also=link_same_words(entry.occurrences, edition, interface),
    )


def view_date(entry: DateEntry, edition: Edition, interface: Interface) -> DateView:
    """A point of the timeline with its occurrences; without an event its words are the title."""
    event = entry.event
    alone = interface.fill("alone", date=interface.date(entry.alone)) if entry.alone else ""
    return DateView(
        id=entry.id,
        when=interface.date(entry.when),
        machine=interface.machine_date(entry.when),
        origin=entry.origin,
        sureness=_tell_sureness(entry),
        later=entry.later,
        title=event.title if event else "",
        text=event.text if event else "",
        alone=alone,
        as_of=format_as_of(event.as_of, interface) if event else "",
        sources=view_sources(event.sources, interface) if event else (),
        occurrences=view_occurrences(entry.occurrences, edition, interface),
    )


def _tell_sureness(entry: DateEntry) -> str:
    """How sure the surest rule is of a date that no editor has looked at; nothing where it is."""
    found = {words.certainty for words in entry.occurrences}
    if entry.event or "high" in found:
        return ""
    return "date_medium" if "medium" in found else "date_low"


def view_name(entry: NameEntry, edition: Edition, interface: Interface) -> NameView:
    """An entry of the index with its occurrences."""
    name = entry.name
    coordinates = ", ".join(f"{degrees:.4g}°" for degrees in name.coordinates or ())
    return NameView(
        id=entry.id,
        name=name.name,
        role=name.role,
        text=name.text,
        aliases=name.aliases,
        coordinates=coordinates,
        as_of=format_as_of(name.as_of, interface),
        sources=view_sources(name.sources, interface),
        occurrences=view_occurrences(entry.occurrences, edition, interface),
        also=link_same_words(entry.occurrences, edition, interface),
        is_found=bool(name.rule),
    )


def group_names(
    entries: Sequence[NameEntry], edition: Edition, interface: Interface
) -> Iterable[NameGroup]:
    """Names by kind: persons, organisations, places; kinds without a name are left out."""
    for kind in KINDS:
        names = tuple(
            view_name(entry, edition, interface) for entry in entries if entry.name.kind == kind
        )
        if names:
            yield NameGroup(kind, interface.words[kind], names)
