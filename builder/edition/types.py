"""What an edition is made of; every value is frozen, and refers to others by id."""

from typing import Literal

import msgspec

from builder.errors import Problem
from builder.model import (
    Annotation,
    Article,
    Certainty,
    Edtf,
    Event,
    FrontMatter,
    Layer,
    LayerName,
    Name,
    Span,
    Term,
)
from builder.typeset import set_line

NOTE_LENGTH = 80
"""Characters of a note in the margin at most."""

TitleOrigin = Literal["editor", "source", "words"]
Origin = Literal["stated", "deduced", "added"]
"""Who dates an event: the source's words, the edition from them, or the edition alone."""


class Occurrence(msgspec.Struct, frozen=True):
    """Words of the text that an entry is about; `id` is their anchor on each page that has them."""

    id: str
    layer: LayerName
    start: int
    end: int
    exact: str
    target: str
    block: int
    rule: str
    certainty: Certainty
    value: Edtf = ""
    said: Edtf = ""
    """What rules read in words that the editor tied to a date."""
    type: str = ""
    note: str = ""


class TermEntry(msgspec.Struct, frozen=True):
    """A term with its occurrences."""

    id: str
    term: Term
    occurrences: tuple[Occurrence, ...]


class DateEntry(msgspec.Struct, frozen=True):
    """A point of the timeline: an event, or a date of the text that no event explains."""

    id: str
    when: Edtf
    origin: Origin
    later: bool
    """Whether it happened after the story was published."""
    occurrences: tuple[Occurrence, ...]
    event: Event | None = None
    alone: Edtf = ""


class NameEntry(msgspec.Struct, frozen=True):
    """A name with its occurrences."""

    id: str
    name: Name
    occurrences: tuple[Occurrence, ...]


class VoiceEntry(msgspec.Struct, frozen=True):
    """One time that someone speaks: who, by which cue, and what, in one piece or several.

    `kind` is direct, mixed, reported, or quoted: words of which the story does not say whose
    they are. `name` is the id of the name that speaks, where there is one.
    """

    id: str
    kind: str
    speaker: str
    name: str
    cue: str
    said: tuple[Span, ...]
    rule: str
    certainty: Certainty
    occurrences: tuple[Occurrence, ...]
    """Where the cue stands, or, without a cue, what is said."""


class EditionSection(msgspec.Struct, frozen=True):
    """A section with its address. `page` is empty where the story is one section only."""

    slug: str
    label: str
    first: int
    last: int
    heading: int | None
    page: str

    @property
    def anchor(self) -> str:
        """The id of the section on the page of the whole story."""
        return f"section-{self.slug}"


class Edition(msgspec.Struct, frozen=True):
    """Everything there is to publish of one story; paths are relative to its own folder."""

    slug: str
    article: Article
    front: FrontMatter
    title: str
    title_origin: TitleOrigin
    published: Edtf
    sections: tuple[EditionSection, ...]
    occurrences: tuple[Occurrence, ...]
    terms: tuple[TermEntry, ...]
    dates: tuple[DateEntry, ...]
    names: tuple[NameEntry, ...]
    voices: tuple[VoiceEntry, ...]
    layers: tuple[Layer, ...]
    at_span: dict[Span, tuple[Occurrence, ...]]
    """The occurrences of each span that several entries share."""
    typography: tuple[Annotation, ...]
    """The layer of that name: what pages show in place of some signs of the source."""
    problems: tuple[Problem, ...]

    def show(self, start: int, end: int) -> str:
        """The words of a stretch of a block as pages show them: on one line, in typography."""
        return set_line(self.article, self.typography, start, end)

    @property
    def registers(self) -> tuple[str, ...]:
        """The registers that have something in them, in order; the others have no page."""
        filled = {
            "glossary": self.terms,
            "timeline": self.dates,
            "names": self.names,
            "map": any(entry.name.coordinates for entry in self.names),
            "voices": self.voices,
        }
        return tuple(register for register, entries in filled.items() if entries)

    @property
    def language(self) -> str:
        """The language of the text, which is also that of the interface where it is spoken."""
        return self.article.metadata.language
