"""The page of the whole story, the page of each section, and the page that is not found."""

from collections.abc import Iterator, Mapping, Sequence

import msgspec
from msgspec.structs import replace

from builder.edition import (
    DateEntry,
    Edition,
    EditionSection,
    NameEntry,
    Occurrence,
    TermEntry,
)
from builder.excerpts import collapse, shorten
from builder.interface import Interface
from builder.parse import find_signature
from builder.views.registers import DateView, NameGroup, TermView, group_names, view_date, view_term
from builder.views.site import Link, PageView, navigation
from builder.views.text import BlockView, SectionView, TextViewer

DESCRIPTION_LENGTH = 160
MOST_CONTENTS = 40
"""Sections in the contents of a section page at most, so that a long story stays light."""


class StoryPage(PageView, frozen=True, kw_only=True):
    """The whole story. `heading` is its title in the source, if it has one, `preamble` what
    stands there before it."""

    kicker: tuple[str, ...]
    published: str
    machine_published: str
    subtitle: str
    title_note: str
    preamble: tuple[BlockView, ...]
    heading: BlockView | None
    before: str
    sections: tuple[SectionView, ...]
    contents: tuple[Link, ...]
    has_terms: bool
    has_dates: bool
    has_names: bool
    has_voices: bool


class SectionPage(PageView, frozen=True, kw_only=True):
    """One section with its own terms, dates and names."""

    kicker: str
    label: str
    story: str
    heading: BlockView | None
    before: str
    blocks: tuple[BlockView, ...]
    terms: tuple[TermView, ...]
    dates: tuple[DateView, ...]
    names: tuple[NameGroup, ...]
    previous: Link | None
    next: Link | None
    contents: tuple[Link, ...]


class NotFoundPage(PageView, frozen=True, kw_only=True):
    """What a web server shows in place of a page that is not there."""


def view_story(viewer: TextViewer, home: str) -> StoryPage:
    """The page of the whole story."""
    edition, interface = viewer.edition, viewer.interface
    article = edition.article
    blocks = viewer.view_blocks(range(len(article.blocks)))
    title = article.title_block if edition.title_origin == "source" else None
    opening = range(title + 1) if title is not None else range(0)
    published = edition.published
    marked = {kind for block in blocks.values() for kind in block.kinds}
    return StoryPage(
        path="index.html",
        title=edition.title,
        description=_describe(edition),
        navigation=navigation(edition.registers, interface, "index.html", home),
        kicker=_name_kind(edition, interface),
        published=interface.date(published) if published else "",
        machine_published=interface.machine_date(published) if published else "",
        subtitle=edition.front.subtitle,
        title_note=_explain_title(edition, interface),
        preamble=tuple(blocks[number] for number in opening[:-1]),
        heading=blocks[title] if title is not None else None,
        before=viewer.before,
        sections=tuple(_view_section(s, blocks, opening) for s in edition.sections),
        contents=tuple(Link(s.label, f"#{s.anchor}") for s in edition.sections),
        has_terms="term" in marked,
        has_dates="date" in marked,
        has_names="name" in marked,
        has_voices="voice" in marked,
    )


def _name_kind(edition: Edition, interface: Interface) -> tuple[str, ...]:
    """What this is, and by whom: an article, its signature."""
    signature = find_signature(edition.article)
    kind = interface.words["article"]
    return (kind, edition.show(signature.start, signature.end)) if signature else (kind,)


def _view_section(
    section: EditionSection, blocks: Mapping[int, BlockView], opening: range
) -> SectionView:
    """A section of the whole story, without the blocks that open the page."""
    numbers = (number for number in range(section.first, section.last) if number not in opening)
    shown = tuple(blocks[number] for number in numbers)
    return SectionView(id=section.anchor, label=section.label, page=section.page, blocks=shown)


def view_sections(viewer: TextViewer, home: str) -> Iterator[SectionPage]:
    """The page of each section; none where the story is one section only."""
    edition, interface = viewer.edition, viewer.interface
    if len(edition.sections) < 2:
        return
    parts = _split_registers(edition)
    for index, (section, part) in enumerate(zip(edition.sections, parts, strict=True)):
        numbers = range(section.first, section.last)
        blocks = viewer.view_blocks(numbers)
        heading = blocks.pop(section.heading) if section.heading is not None else None
        yield SectionPage(
            path=section.page,
            title=f"{section.label} · {edition.title}",
            description=_describe(edition, section),
            navigation=navigation(edition.registers, interface, section.page, home),
            kicker=_name_part(edition, index, interface),
            label=section.label,
            story=edition.title,
            heading=heading,
            before=viewer.before if index == 0 else "",
            blocks=tuple(blocks.values()),
            terms=tuple(view_term(entry, edition, interface) for entry in part.terms),
            dates=tuple(view_date(entry, edition, interface) for entry in part.dates),
            names=tuple(group_names(part.names, edition, interface)),
            previous=_link_to(edition, index - 1),
            next=_link_to(edition, index + 1),
            contents=tuple(
                Link(s.label, s.page, s is section) for s in _neighbours(edition.sections, index)
            ),
        )


def view_not_found(interface: Interface, pages: tuple[Link, ...]) -> NotFoundPage:
    """The page for addresses that lead nowhere; `pages` are the ones that exist."""
    title = interface.words["not_found"]
    return NotFoundPage(path="404.html", title=title, description=title, navigation=pages)


def _name_part(edition: Edition, index: int, interface: Interface) -> str:
    """Which section a page holds, with its label where its heading does not say the same."""
    section, total = edition.sections[index], str(len(edition.sections))
    part = interface.fill("section_of", number=str(index + 1), total=total)
    if section.heading is None:
        return part
    block = edition.article.blocks[section.heading]
    said = collapse(edition.show(block.start, block.end)) == section.label
    return part if said else f"{part} · {section.label}"


def _explain_title(edition: Edition, interface: Interface) -> str:
    """Where the title comes from, unless it is the source's own."""
    own = edition.article.metadata.title
    if edition.title_origin == "editor" and own:
        return interface.fill("title_replaced", title=own)
    notes = {"editor": "title_by_editor", "words": "title_by_words", "source": ""}
    note = notes[edition.title_origin]
    return interface.words[note] if note else ""


def _describe(edition: Edition, section: EditionSection | None = None) -> str:
    """The start of the story, or of one of its sections, for search engines and previews."""
    if section is None and edition.front.subtitle:
        return edition.front.subtitle
    article = edition.article
    first, last = (section.first, section.last) if section else (0, len(article.blocks))
    prose = [b for b in article.blocks[first:last] if b.kind in ("lead", "paragraph", "list")]
    words = edition.show(prose[0].start, prose[0].end) if prose else edition.title
    return shorten(words, DESCRIPTION_LENGTH)


class _Registers(msgspec.Struct):
    """The entries that one section's words belong to, each with that section's occurrences."""

    terms: list[TermEntry]
    dates: list[DateEntry]
    names: list[NameEntry]


def _split_registers(edition: Edition) -> list[_Registers]:
    """The registers of each section, in one pass over the registers of the story."""
    parts = [_Registers([], [], []) for _ in edition.sections]
    blocks = edition.article.blocks
    for name in ("terms", "dates", "names"):
        for entry in getattr(edition, name):
            inside: dict[int, list[Occurrence]] = {}
            for occurrence in entry.occurrences:
                inside.setdefault(blocks[occurrence.block].section, []).append(occurrence)
            for section, found in inside.items():
                getattr(parts[section], name).append(replace(entry, occurrences=tuple(found)))
    return parts


def _neighbours(sections: Sequence[EditionSection], index: int) -> Sequence[EditionSection]:
    """All sections of a story of usual length; of a very long one, those around section `index`."""
    first = max(0, min(index - MOST_CONTENTS // 2, len(sections) - MOST_CONTENTS))
    return sections[first : first + MOST_CONTENTS]


def _link_to(edition: Edition, index: int) -> Link | None:
    if not 0 <= index < len(edition.sections):
        return None
    return Link(edition.sections[index].label, edition.sections[index].page)
