"""Several editions → what they share: a list of stories, one glossary, one timeline, one index.

Stories pass one by one; of each only its titles, entries and addresses are kept.
"""

from collections import Counter
from collections.abc import Iterable, Sequence

import msgspec

from builder.edition import (
    DateEntry,
    Edition,
    NameEntry,
    Occurrence,
    TermEntry,
    collation_key,
    name_key,
)
from builder.edtf import parse_edtf
from builder.interface import LANGUAGES, Interface
from builder.model import Edtf, NameKind


class Mention(msgspec.Struct, frozen=True):
    """Exact words in one story, and the way to them from the top of the site."""

    words: str
    href: str


class StoryPlaces(msgspec.Struct, frozen=True):
    """An entry as one story has it: the way to that story's own entry, and to its words."""

    story: str
    href: str
    places: tuple[Mention, ...]


class StoryRecord(msgspec.Struct, frozen=True):
    """One story in the list of all, with how many entries it has; of terms, those that it says."""

    slug: str
    title: str
    subtitle: str
    published: Edtf
    language: str
    terms: int
    dates: int
    names: int
    registers: tuple[str, ...]


class Entry(msgspec.Struct):
    """A headword of all stories, with its explanations (Markdown) and the stories it occurs in.

    A date has `when`, and an `origin`: stated, deduced or added.
    """

    label: str
    texts: list[str] = []
    stories: list[StoryPlaces] = []
    role: str = ""
    when: Edtf = ""
    origin: str = ""


class StoryEntry(msgspec.Struct, frozen=True):
    """What one story says of a headword, and where it occurs there."""

    label: str
    text: str
    places: StoryPlaces
    role: str = ""
    when: Edtf = ""
    origin: str = ""
    kind: NameKind = "other"


class StoryShare(msgspec.Struct, frozen=True):
    """What the collection's own pages need of one story."""

    record: StoryRecord
    terms: tuple[StoryEntry, ...]
    names: tuple[StoryEntry, ...]
    dates: tuple[StoryEntry, ...]


def share_story(edition: Edition, interface: Interface) -> StoryShare:
    """One edition → its share of the pages over all stories."""
    record = StoryRecord(
        slug=edition.slug,
        title=edition.title,
        subtitle=edition.front.subtitle,
        published=edition.published,
        language=edition.language.split("-")[0],
        terms=sum(bool(entry.occurrences) for entry in edition.terms),
        dates=len(edition.dates),
        names=len(edition.names),
        registers=edition.registers,
    )

    def locate(entry: TermEntry | NameEntry | DateEntry, page: str) -> StoryPlaces:
        href = f"{edition.slug}/{interface.files[page]}.html#{entry.id}"
        return StoryPlaces(edition.title, href, tuple(_places(entry.occurrences, edition)))

    terms = (
        StoryEntry(entry.term.lemma, entry.term.gloss, locate(entry, "glossary"))
        for entry in edition.terms
    )
    names = (
        StoryEntry(known.name, known.text, locate(entry, "names"), known.role, kind=known.kind)
        for entry in edition.names
        for known in (entry.name,)
    )
    dates = (
        StoryEntry(
            event.title if event else "",
            event.text if event else "",
            locate(entry, "timeline"),
            when=entry.when,
            origin=entry.origin,
        )
        for entry in edition.dates
        for event in (entry.event,)
    )
    return StoryShare(record, tuple(terms), tuple(names), tuple(dates))


def _places(occurrences: Sequence[Occurrence], edition: Edition) -> Iterable[Mention]:
    for found in occurrences:
        yield Mention(edition.show(found.start, found.end), f"{edition.slug}/index.html#{found.id}")


class Collection:
    """Gathers stories one by one. Entries of one headword, or of one kind and name, are one."""

    def __init__(self) -> None:
        self.stories: list[StoryRecord] = []
        self._terms: dict[str, Entry] = {}
        self._names: dict[tuple[NameKind, str], Entry] = {}
        self._dates: list[Entry] = []

    def add(self, share: StoryShare) -> None:
        """Note what one story gives to the collection's own pages."""
        self.stories.append(share.record)
        for term in share.terms:
            _join(self._terms.setdefault(term.label.casefold(), Entry(term.label)), term)
        for name in share.names:
            key = (name.kind, name.label.casefold())
            _join(self._names.setdefault(key, Entry(name.label, role=name.role)), name)
        for date in share.dates:
            entry = Entry(date.label, when=date.when, origin=date.origin)
            _join(entry, date)
            self._dates.append(entry)

    @property
    def language(self) -> str:
        """The language of most stories that the interface can speak; of equals, the first met."""
        spoken = [story.language for story in self.stories if story.language in LANGUAGES]
        return Counter(spoken).most_common(1)[0][0] if spoken else "en"

    @property
    def registers(self) -> tuple[str, ...]:
        """The registers that have something in them, in order; the others have no page."""
        filled = {"glossary": self._terms, "timeline": self._dates, "names": self._names}
        return tuple(register for register, entries in filled.items() if entries)

    def list_stories(self) -> list[StoryRecord]:
        """The stories, the newest first, those without a date last."""
        dated = [story for story in self.stories if story.published]
        dated.sort(key=lambda story: parse_edtf(story.published).sort_key, reverse=True)
        return dated + [story for story in self.stories if not story.published]

    def list_terms(self) -> list[Entry]:
        """All headwords by alphabet."""
        return sorted(self._terms.values(), key=_alphabet)

    def list_names(self, kind: NameKind) -> list[Entry]:
        """All names of one kind by alphabet, persons by their surname."""
        names = (entry for key, entry in self._names.items() if key[0] == kind)
        return sorted(names, key=lambda entry: name_key(entry.label, kind))

    def list_dates(self) -> list[Entry]:
        """All dates in the order of time."""
        return sorted(self._dates, key=lambda entry: parse_edtf(entry.when).sort_key)


def _join(entry: Entry, said: StoryEntry) -> None:
    if said.text and said.text not in entry.texts:
        entry.texts.append(said.text)
    entry.stories.append(said.places)


def _alphabet(entry: Entry) -> tuple[str, str]:
    return collation_key(entry.label)
