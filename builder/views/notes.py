"""The notes beside the text: what an entry says of its words, as short as a margin asks."""

import re
from typing import Final

import msgspec

from builder.edition import NOTE_LENGTH, Edition, Occurrence
from builder.excerpts import first_words, shorten
from builder.interface import Interface
from builder.marks import Mark
from builder.model import LayerName
from builder.views.site import NOTE_LABEL, Link, entry_href

MARK_KIND: Final[dict[LayerName, str]] = {
    "terms": "term",
    "dates": "date",
    "names": "name",
    "voices": "voice",
}


class NoteView(msgspec.Struct, frozen=True):
    """A note: its headword leads back to the words at `anchor`, its links lead on."""

    id: str
    anchor: str
    kind: str
    headword: str
    text: str
    links: tuple[Link, ...]


class NoteWriter:
    """Writes the notes of one edition."""

    def __init__(self, edition: Edition, interface: Interface) -> None:
        self.edition = edition
        self.interface = interface
        self.voices = {entry.id: entry for entry in edition.voices}
        self.terms = {entry.id: entry.term for entry in edition.terms}
        self.names = {entry.id: entry.name for entry in edition.names}
        self.events = {entry.id: entry.event for entry in edition.dates if entry.event}

    def view_note(self, mark: Mark) -> NoteView:
        """The note of a mark: what its entries say, with a link to each."""
        first = mark.occurrences[0]
        texts = (self._note_text(occurrence) for occurrence in mark.occurrences)
        links = tuple(
            Link(self.interface.words[NOTE_LABEL[o.layer]], entry_href(o, self.interface))
            for o in mark.occurrences
        )
        return NoteView(
            id=f"note-{first.id}",
            anchor=first.id,
            kind=MARK_KIND[first.layer],
            headword=self.edition.show(mark.start, mark.end),
            text=next((text for text in texts if text), ""),
            links=links,
        )

    def is_plain(self, occurrence: Occurrence) -> bool:
        """Whether a note would say nothing more: of a name that a rule found, of a full date."""
        if occurrence.layer == "names":
            name = self.names[occurrence.target]
            return bool(name.rule) and not (name.note or name.role or name.text)
        if occurrence.layer != "dates" or occurrence.note or occurrence.target in self.events:
            return False
        date, said = (
            _WORD.findall(t.casefold())
            for t in (self.interface.date(occurrence.value), occurrence.exact)
        )
        return set(date) <= set(said)

    def _note_text(self, occurrence: Occurrence) -> str:
        """The short note: the editor's, else the start of the entry's own text."""
        target = occurrence.target
        if occurrence.layer == "terms":
            term = self.terms[target]
            return term.note or shorten(plain_markdown(term.gloss), NOTE_LENGTH)
        if occurrence.layer == "names":
            name = self.names[target]
            return name.note or name.role or shorten(plain_markdown(name.text), NOTE_LENGTH)
        if occurrence.layer == "voices":
            voice = self.voices[target]
            known = self.names.get(voice.name)
            kind = self.interface.words[f"voice_{voice.kind}"]
            who = known.name if known else voice.speaker
            return f"{first_words(who, NOTE_LENGTH - len(kind) - 2)}, {kind}" if who else kind
        return occurrence.note or self._describe_date(occurrence)

    def _describe_date(self, occurrence: Occurrence) -> str:
        """The date written out, and the event that it belongs to where there is room for it."""
        date = self.interface.date(occurrence.value)
        event = self.events.get(occurrence.target)
        title = event.title if event else ""
        full = f"{date} · {title}"
        return full if title and len(full) <= NOTE_LENGTH else date


def plain_markdown(text: str) -> str:
    """Editorial Markdown without its commonest signs, for places that hold plain words."""
    return _MARKDOWN_SIGNS.sub(r"\1", text)


_WORD = re.compile(r"\d+|[^\W\d_]+")
_MARKDOWN_SIGNS = re.compile(r"\[([^\][]*)\]\([^()\s]*\)|[*`]+")
