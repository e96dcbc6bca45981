"""The story as a page shows it: blocks of woven words, and the notes beside them."""

import json
from bisect import bisect_left
from collections import defaultdict
from operator import attrgetter

import msgspec

from builder.edition import Edition, Occurrence
from builder.interface import Interface
from builder.marks import Mark, choose_marks
from builder.model import Span, Style
from builder.views.notes import MARK_KIND, NoteView, NoteWriter
from builder.views.site import entry_href, foreign_language
from builder.weave import Run, Text, weave_runs

_STYLE_TAG = {"emphasis": "em", "strong": "strong", "code": "code", "link": "a"}


class Element(msgspec.Struct, frozen=True):
    """An HTML element around words; attributes in the order written."""

    tag: str
    attributes: tuple[tuple[str, str], ...] = ()


class InlineView(msgspec.Struct, frozen=True):
    """Woven runs, and the element of each range that they open."""

    runs: tuple[Run, ...]
    elements: tuple[Element, ...]


class PieceView(msgspec.Struct, frozen=True):
    """A piece of the source: its words and, JSON-escaped, what follows it in the source.

    `source` holds the source's own characters where typography shows others, else nothing.
    """

    inline: InlineView
    after: str
    source: str


class BlockView(msgspec.Struct, frozen=True):
    """A block: one piece of source, or several where it is a list."""

    id: str
    kind: str
    pieces: tuple[PieceView, ...]
    notes: tuple[NoteView, ...]
    language: str
    """The language of the words where it is not that of the interface, else empty."""
    kinds: tuple[str, ...]
    """The kinds of its marks, some of which may have no note."""


class SectionView(msgspec.Struct, frozen=True):
    """A section of the page of the whole story."""

    id: str
    label: str
    page: str
    blocks: tuple[BlockView, ...]


class TextViewer:
    """Shows blocks of one edition; made once a story, asked once a page."""

    def __init__(self, edition: Edition, interface: Interface) -> None:
        self.edition = edition
        self.interface = interface
        self.text = edition.article.source.text
        self.notes = NoteWriter(edition, interface)
        self.found: dict[int, list[Occurrence]] = defaultdict(list)
        self.notable: dict[int, list[Occurrence]] = defaultdict(list)
        self.bare: set[str] = set()
        """Occurrences of which a note would say no more than their words."""
        for occurrence in edition.occurrences:
            self.found[occurrence.block].append(occurrence)
            if occurrence.layer != "voices" or self.notes.voices[occurrence.target].cue:
                self.notable[occurrence.block].append(occurrence)
            if self.notes.is_plain(occurrence):
                self.bare.add(occurrence.id)

    def view_blocks(self, numbers: range) -> dict[int, BlockView]:
        """Block number → block with its notes, for one page that shows just these blocks."""
        blocks = self.edition.article.blocks
        marks = choose_marks(blocks, self.notable, numbers, self.text, self.bare)
        return {number: self._view_block(number, marks.get(number, ())) for number in numbers}

    def _view_block(self, number: int, marks: tuple[Mark, ...]) -> BlockView:
        block = self.edition.article.blocks[number]
        marked = {mark.occurrences[0].id: not self._is_bare(mark) for mark in marks}
        found = self.found.get(number, [])
        pieces = []
        spans = block.items or ((block.start, block.end),)
        for index, span in enumerate(spans):
            last = index + 1 == len(spans)
            following = self._end_of_gap(number) if last else spans[index + 1][0]
            after = escape_gap(self.text[span[1] : following])
            inline = self._weave(span, found, marked)
            changed = any(isinstance(run, Text) and run.text != run.shown for run in inline.runs)
            source = self.text[slice(*span)] if changed else ""
            pieces.append(PieceView(inline, after, source))
        notes = tuple(self.notes.view_note(mark) for mark in marks if not self._is_bare(mark))
        kinds = tuple(MARK_KIND[mark.occurrences[0].layer] for mark in marks)
        language = foreign_language(self.edition, self.interface)
        # A row of stars between two parts is no passage to point at.
        spoken = any(map(str.isalnum, self.text[block.start : block.end]))
        kind = block.kind if spoken or block.kind != "paragraph" else "separator"
        return BlockView(f"p{number + 1}", kind, tuple(pieces), notes, language, kinds)

    @property
    def before(self) -> str:
        """What stands in the source before the first block, JSON-escaped."""
        blocks = self.edition.article.blocks
        return escape_gap(self.text[: blocks[0].start] if blocks else self.text)

    def _end_of_gap(self, number: int) -> int:
        blocks = self.edition.article.blocks
        return blocks[number + 1].start if number + 1 < len(blocks) else len(self.text)

    def _weave(self, span: Span, found: list[Occurrence], marked: dict[str, bool]) -> InlineView:
        """Words of a span with styles outside, marks within them, and other occurrences inmost."""
        article = self.edition.article
        styles = article.styles_within(*span)
        first = bisect_left(found, span[0], key=attrgetter("start"))
        here = found[first : bisect_left(found, span[1], key=attrgetter("start"))]
        # Of equal spans the last is the innermost, whose link the words bear: that of the mark.
        here.sort(key=lambda occurrence: occurrence.id in marked)
        elements = [_style_element(style) for style in styles]
        elements += [self._occurrence_element(o, marked.get(o.id)) for o in here]
        ranges = [(s.start, s.end) for s in styles] + [(o.start, o.end) for o in here]
        hidden, typography = article.hidden_within(*span), self.edition.typography
        runs = weave_runs(self.text, span, ranges, hidden, typography)
        return InlineView(runs, tuple(elements))

    def _occurrence_element(self, occurrence: Occurrence, has_note: bool | None) -> Element:
        """The link of an occurrence; `has_note` is None where it bears no mark."""
        kind = MARK_KIND[occurrence.layer]
        entry = entry_href(occurrence, self.interface)
        role = "doc-glossref" if kind == "term" else "doc-noteref"
        attributes = [("id", occurrence.id)]
        if has_note:
            attributes += [("class", f"mark {kind}"), ("href", f"#note-{occurrence.id}")]
            attributes += [("role", role)]
        elif has_note is not None:
            attributes += [("class", f"mark {kind}"), ("href", entry)]
        else:
            attributes += [("class", f"again {kind}"), ("href", entry)]
        return Element("a", tuple(attributes))

    def _is_bare(self, mark: Mark) -> bool:
        return all(occurrence.id in self.bare for occurrence in mark.occurrences)


def escape_gap(text: str) -> str:
    """Characters between blocks as a JSON string without its quotes, so that none is lost."""
    return json.dumps(text)[1:-1]


def _style_element(style: Style) -> Element:
    attributes = (("href", style.href), ("rel", "external")) if style.kind == "link" else ()
    return Element(_STYLE_TAG[style.kind], attributes)
