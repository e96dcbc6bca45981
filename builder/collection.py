"""Several editions → what they share: a list of stories, one glossary, one timeline, one index.

Stories pass one by one; of each only its titles, entries and addresses are kept.
"""

from collections import Counter
from collections.abc import Iterable, Sequence

import msgspec

from builder.edition import DateEntry, Edition, NameEntry, Occurrence, TermEntry, collation_key
from builder.edtf import parse_edtf
from builder.interface import LANGUAGES, Interface
from builder.model import Edtf, NameKind


class Place(msgspec.Struct, frozen=True):
    """Exact words in one story, and the way to them from the top of the site."""

    words: str
    href: str


class StoryPlaces(msgspec.Struct, frozen=True):
    """An entry as one story has it: the way to that story's own entry, and to its words."""

    story: str
    href: str
    places: tuple[Place, ...]


class StoryRecord(msgspec.Struct, frozen=True):
    """One story in the list of all."""

    slug: str
    title: str
    subtitle: str
    published: Edtf
    language: str
    terms: int
    dates: int
    names: int


class Entry(msgspec.Struct):
    """A headword of all stories, with its explanations (Markdown) and the stories it occurs in."""

    label: str
    texts: list[str] = []
    stories: list[StoryPlaces] = []
    role: str = ""
    when: Edtf = ""


class Collection:
    """Gathers editions one by one. Entries of one headword, or of one kind and name, are one."""

    def __init__(self) -> None:
        self.stories: list[StoryRecord] = []
        self._terms: dict[str, Entry] = {}
        self._names: dict[tuple[NameKind, str], Entry] = {}
        self._dates: list[Entry] = []

    def add(self, edition: Edition, interface: Interface) -> None:
        """Note what the collection's own pages need of one edition."""
        self.stories.append(
            StoryRecord(
                slug=edition.slug,
                title=edition.title,
                subtitle=edition.front.subtitle,
                published=edition.published,
                language=edition.language.split("-")[0],
                terms=len(edition.terms),
                dates=len(edition.dates),
                names=len(edition.names),
            )
        )
        for term in edition.terms:
            key = term.term.lemma.casefold()
            entry = self._terms.setdefault(key, Entry(term.term.lemma))
            _join(entry, term.term.gloss, _in_story(term, edition, interface, "glossary"))
        for name in edition.names:
            known = name.name
            entry = self._names.setdefault(
                (known.kind, known.name.casefold()), Entry(known.name, role=known.role)
            )
            _join(entry, known.text, _in_story(name, edition, interface, "names"))
        for date in edition.dates:
            event = date.event
            entry = Entry(event.title if event else "", when=date.when)
            _join(
                entry, event.text if event else "", _in_story(date, edition, interface, "timeline")
            )
            self._dates.append(entry)

    @property
    def language(self) -> str:
        """The language of most stories that the interface can speak; of equals, the first met."""
        spoken = [story.language for story in self.stories if story.language in LANGUAGES]
        return Counter(spoken).most_common(1)[0][0] if spoken else "en"

    def list_stories(self) -> list[StoryRecord]:
        """The stories, the newest first, those without a date last."""
        dated = [story for story in self.stories if story.published]
        dated.sort(key=lambda story: parse_edtf(story.published).sort_key, reverse=True)
        return dated + [story for story in self.stories if not story.published]

    def list_terms(self) -> list[Entry]:
        """All headwords by alphabet."""
        return sorted(self._terms.values(), key=_alphabet)

    def list_names(self, kind: NameKind) -> list[Entry]:
        """All names of one kind by alphabet."""
        return sorted((e for key, e in self._names.items() if key[0] == kind), key=_alphabet)

    def list_dates(self) -> list[Entry]:
        """All dates in the order of time."""
        return sorted(self._dates, key=lambda entry: parse_edtf(entry.when).sort_key)


def _join(entry: Entry, text: str, places: StoryPlaces) -> None:
    if text and text not in entry.texts:
        entry.texts.append(text)
    entry.stories.append(places)


def _in_story(
    entry: TermEntry | DateEntry | NameEntry, edition: Edition, interface: Interface, page: str
) -> StoryPlaces:
    href = f"{edition.slug}/{interface.files[page]}.html#{entry.id}"
    return StoryPlaces(edition.title, href, tuple(_places(entry.occurrences, edition)))


def _places(occurrences: Sequence[Occurrence], edition: Edition) -> Iterable[Place]:
    for found in occurrences:
        yield Place(edition.show(found.start, found.end), f"{edition.slug}/index.html#{found.id}")


def _alphabet(entry: Entry) -> tuple[str, str]:
    return collation_key(entry.label)
