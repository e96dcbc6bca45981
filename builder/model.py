"""The values that pass between the rooms: all frozen, none refers to another by pointer.

Offsets are half-open and count Unicode code points of `Source.text`.
Dates are strings of the Extended Date/Time Format (ISO 8601-2:2019, levels 0 and 1).
"""

from bisect import bisect_left
from operator import attrgetter, itemgetter
from typing import Literal, TypeAlias

import msgspec

from builder.errors import Place, Problem

BlockKind = Literal["lead", "paragraph", "heading", "caption", "list", "related", "byline"]
LayerName = Literal["terms", "dates", "names", "voices", "typography"]
NameKind = Literal["person", "place", "organisation", "other"]
Certainty = Literal["high", "medium", "low"]
"""How sure a finding is, in the words of TEI's `@cert`."""
VoiceKind = Literal["direct", "mixed", "reported", "quoted"]
StyleKind = Literal["emphasis", "strong", "code", "link"]

Span: TypeAlias = tuple[int, int]
Edtf: TypeAlias = str


# The source and its structure -------------------------------------------------


class Source(msgspec.Struct, frozen=True):
    """A story's file after decoding. `text` never changes; `data` gives the file back."""

    path: str
    text: str
    sha256: str
    bom: bool = False

    @property
    def data(self) -> bytes:
        """The bytes of the file, exactly."""
        return (b"\xef\xbb\xbf" if self.bom else b"") + self.text.encode()


class Block(msgspec.Struct, frozen=True):
    """A paragraph, a heading, … : a stretch of the source that a reader sees as one thing."""

    kind: BlockKind
    start: int
    end: int
    section: int = 0
    items: tuple[Span, ...] = ()
    """The items of a list, each with its marker."""


class Section(msgspec.Struct, frozen=True):
    """Blocks `first` to `last` (half-open); `heading` is the block that opens it, if one does."""

    first: int
    last: int
    heading: int | None = None


class Style(msgspec.Struct, frozen=True):
    """Words that the source itself sets apart (Markdown only)."""

    kind: StyleKind
    start: int
    end: int
    href: str = ""


class Metadata(msgspec.Struct, frozen=True):
    """What the source says of itself, or what can be told from its words alone."""

    language: str
    published: Edtf | None = None
    title: str | None = None
    place: str | None = None
    header: Span | None = None
    """The date in a machine header, which stands before the blocks."""


class Article(msgspec.Struct, frozen=True):
    """A parsed story. Blocks are in order and never overlap.

    What stands between blocks is white space, a machine header, front matter or Markdown
    signs; `hidden` spans are Markdown signs inside blocks. Blocks and what stands between
    them rebuild the source exactly.
    """

    source: Source
    metadata: Metadata
    blocks: tuple[Block, ...]
    sections: tuple[Section, ...]
    title_block: int | None = None
    """The heading that is the title of the story, where the source has one."""
    hidden: tuple[Span, ...] = ()
    styles: tuple[Style, ...] = ()

    def hidden_within(self, start: int, end: int) -> tuple[Span, ...]:
        """The hidden spans that begin inside a stretch of a block."""
        first = bisect_left(self.hidden, start, key=itemgetter(0))
        return self.hidden[first : bisect_left(self.hidden, end, key=itemgetter(0))]

    def skip_hidden(self, offset: int) -> int:
        """The offset, or the end of the hidden span that it lies in."""
        before = bisect_left(self.hidden, offset, key=itemgetter(0)) - 1
        return max(offset, self.hidden[before][1]) if before >= 0 else offset

    def styles_within(self, start: int, end: int) -> tuple[Style, ...]:
        """The styles that begin inside a stretch of a block."""
        first = bisect_left(self.styles, start, key=attrgetter("start"))
        return self.styles[first : bisect_left(self.styles, end, key=attrgetter("start"))]

    def is_code(self, block: "Block") -> bool:
        """Whether all that a block shows is code, and no words of the story."""
        style = next(iter(self.styles_within(block.start, block.end)), None)
        if style is None or style.kind != "code":
            return False
        around = (block.start, style.start), (style.end, block.end)
        return not any(self.visible_text(*span).strip() for span in around)

    def visible_text(self, start: int, end: int) -> str:
        """The words of a stretch of a block as a reader sees them: without Markdown signs."""
        pieces, cursor = [], start
        for hidden_start, hidden_end in self.hidden_within(start, end):
            pieces.append(self.source.text[cursor:hidden_start])
            cursor = hidden_end
        pieces.append(self.source.text[cursor:end])
        return "".join(pieces)


# Layers -----------------------------------------------------------------------


class Annotation(msgspec.Struct, frozen=True, omit_defaults=True):
    """A note on words of the source, standing off from them.

    `rule` is the id of the rule that found it, or `editor`. `value` is EDTF. `target` is
    the id of the entry that the words point to.
    """

    layer: LayerName
    start: int
    end: int
    exact: str
    rule: str
    certainty: Certainty
    target: str | None = None
    value: Edtf | None = None
    type: str | None = None
    note: str = ""
    # Of voices:
    speaker: str | None = None
    """The words that name who speaks, and where they stand."""
    speaker_span: Span | None = None
    cue: str | None = None
    """The words that say that someone speaks, and where they stand."""
    cue_span: Span | None = None
    # Of dates:
    said: Edtf | None = None
    """Of words that the editor tied: what the rules read in them."""
    timex: str | None = None
    """The value as TIMEX3 (ISO 24617-1), which knows durations and sets."""
    candidates: tuple[Edtf, ...] = ()
    """All that a date may be, where the source leaves a choice (the Tuesdays of a month)."""
    # Of typography:
    shown: str | None = None
    """What a page shows in place of the words."""


class Edits(msgspec.Struct, frozen=True):
    """How many findings of a layer the editor accepted, changed, added and refused."""

    accepted: int = 0
    changed: int = 0
    added: int = 0
    refused: int = 0


class Layer(msgspec.Struct, frozen=True):
    """Annotations of one kind, by start then by falling length, and what was wrong on the way."""

    name: LayerName
    annotations: tuple[Annotation, ...]
    problems: tuple[Problem, ...] = ()
    edits: Edits = Edits()


# What the editor writes -------------------------------------------------------

NOWHERE = Place("")


class Reference(msgspec.Struct, frozen=True):
    """Where a statement comes from."""

    publisher: str = ""
    title: str = ""
    date: Edtf = ""
    url: str = ""


class Quote(msgspec.Struct, frozen=True):
    """Words of the source, chosen as a W3C TextQuoteSelector, or by their ordinal (from 1)."""

    exact: str
    prefix: str = ""
    suffix: str = ""
    ordinal: int | None = None
    stated: Edtf = ""
    """What these words date to, where the editor knows more (`2022` for a known day)."""
    alone: Edtf = ""
    """What the source alone would give (`2024-06-XX`), where the edition deduces the day."""
    note: str = ""
    at: Place = NOWHERE


class Term(msgspec.Struct, frozen=True):
    """A glossary entry: `gloss` is Markdown, `note` its short form for the margin."""

    lemma: str
    gloss: str
    id: str = ""
    forms: tuple[str, ...] = ()
    note: str = ""
    kind: str = ""
    as_of: Edtf = ""
    sources: tuple[Reference, ...] = ()
    shared: bool = False
    """Whether it comes from the glossary of all stories."""
    draft: bool = False
    at: Place = NOWHERE

    @property
    def headword(self) -> str:
        """The words that the entry stands under."""
        return self.lemma

    @property
    def other_phrases(self) -> tuple[str, ...]:
        """Other words that the story may say instead."""
        return self.forms


class Event(msgspec.Struct, frozen=True):
    """A dated event. With quotes it is told by the source; without, the edition adds it.

    A draft, here as in terms and names, waits for the editor: it changes nothing in the edition.
    """

    when: Edtf
    title: str = ""
    id: str = ""
    text: str = ""
    quotes: tuple[Quote, ...] = ()
    as_of: Edtf = ""
    sources: tuple[Reference, ...] = ()
    draft: bool = False
    at: Place = NOWHERE


class Name(msgspec.Struct, frozen=True):
    """An entry of the authority file. Coordinates are degrees: latitude, longitude (WGS 84)."""

    name: str
    kind: NameKind = "other"
    id: str = ""
    aliases: tuple[str, ...] = ()
    role: str = ""
    note: str = ""
    text: str = ""
    coordinates: tuple[float, float] | None = None
    as_of: Edtf = ""
    sources: tuple[Reference, ...] = ()
    shared: bool = False
    """Whether it comes from the authority file of all stories."""
    draft: bool = False
    rule: str = ""
    """The rule that recognised it in the text; empty where the editor wrote it."""
    certainty: Certainty = "high"
    gender: str = ""
    """Of a person found by rule, `m` or `f` where the text or the given name tells."""
    mentions: tuple[Span, ...] = ()
    """Where a name found by rule stands; those of the editor are looked for."""
    at: Place = NOWHERE

    @property
    def headword(self) -> str:
        """The words that the entry stands under."""
        return self.name

    @property
    def other_phrases(self) -> tuple[str, ...]:
        """Other words that the story may say instead."""
        return self.aliases


class Correction(msgspec.Struct, frozen=True):
    """The editor's word on words of the text: what they are in a layer, or that they are none."""

    layer: LayerName
    quote: Quote
    refused: bool = False
    value: Edtf = ""
    """Of a date: what it is."""
    entry: str = ""
    """Of a term, a name or a voice: the headword or the id of the entry that is meant."""
    speaker: str = ""
    """Of a voice, as all that follow: who speaks, in words of the text or not."""
    cue: str = ""
    kind: str = ""
    unattributed: bool = False
    at: Place = NOWHERE


class RefusedWords(msgspec.Struct, frozen=True):
    """Words that are never a term, or never a name, in one story."""

    layer: LayerName
    words: str
    at: Place = NOWHERE


class SectionLabel(msgspec.Struct, frozen=True):
    """The slug and label of a section, found by its heading's words or by its place in the list.

    Without a label, the heading's words serve.
    """

    slug: str
    label: str = ""
    heading: str | None = None
    at: Place = NOWHERE


class Release(msgspec.Struct, frozen=True):
    """A published state of the edition; either part may be missing."""

    version: str = ""
    date: Edtf = ""


class Colour(msgspec.Struct, frozen=True):
    """A colour of the pages, by its name in `builder.colours`: #rrggbb by day and by night.

    One of the two may be empty: there the program's own stays.
    """

    name: str
    light: str = ""
    dark: str = ""
    at: Place = NOWHERE


class FontFile(msgspec.Struct, frozen=True):
    """A WOFF2 file among the editor's static files, and what it holds."""

    file: str
    family: str
    weight: str = "400"
    """One weight, or the least and the greatest of a variable font."""
    style: str = "normal"
    at: Place = NOWHERE


class Fonts(msgspec.Struct, frozen=True):
    """Families for the text and for headings, best first, and the files that bring them."""

    text: tuple[str, ...] = ()
    heading: tuple[str, ...] = ()
    files: tuple[FontFile, ...] = ()


class Look(msgspec.Struct, frozen=True):
    """What `theme` in `edition.yml` says: colours, fonts, letters a line (0 where it does not)."""

    colours: tuple[Colour, ...] = ()
    fonts: Fonts = Fonts()
    measure: int = 0
    at: Place = NOWHERE


class FrontMatter(msgspec.Struct, frozen=True):
    """What `edition.yml`, or the front matter of a Markdown story, says of the edition."""

    title: str = ""
    subtitle: str = ""
    published: Edtf = ""
    published_note: str = ""
    language: str = ""
    place: str = ""
    sha256: str = ""
    source: Reference | None = None
    sections: tuple[SectionLabel, ...] = ()
    rights: str = ""
    editors: tuple[str, ...] = ()
    note: str = ""
    url: str = ""
    release: Release | None = None
    typography: str = ""
    """The profile of signs and spaces that pages are set in; empty for that of the language."""
    theme: Look | None = None
    at: Place = NOWHERE


class Seed(msgspec.Struct, frozen=True):
    """One story as it lies in `seeds/`: its source and what the editor wrote about it."""

    slug: str
    source: Source
    front: FrontMatter = FrontMatter()
    terms: tuple[Term, ...] = ()
    events: tuple[Event, ...] = ()
    names: tuple[Name, ...] = ()
    corrections: tuple[Correction, ...] = ()
    refused: tuple[RefusedWords, ...] = ()
    drafts: tuple[Term | Event | Name, ...] = ()
    """What waits for the editor; none of it is among the entries above."""
    markdown: bool = False
