"""How far an edition goes: what was found and how surely, what its editor did, what is open."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from operator import attrgetter

import msgspec

from builder.edition import Edition
from builder.excerpts import shorten
from builder.interface import Interface
from builder.model import Annotation, Certainty, Edits, Layer, LayerName
from builder.views.site import Link, foreign_language

MOST = 24
"""How many places of one kind are listed; the others are counted."""
_LENGTH = 60
_LAYERS: tuple[tuple[LayerName, str], ...] = (
    ("terms", "coverage_terms"),
    ("dates", "dates_here"),
    ("names", "names"),
    ("voices", "voices"),
)


class CountRow(msgspec.Struct, frozen=True):
    """One line of the table: a number for each layer, in the order of its columns."""

    label: str
    numbers: tuple[int, ...]


class OpenList(msgspec.Struct, frozen=True):
    """Places of one kind that are open: `more` counts those that are not listed."""

    label: str
    count: int
    links: tuple[Link, ...]
    more: str
    language: str
    """The language of the words where it is not that of the interface, else empty."""


class Coverage(msgspec.Struct, frozen=True):
    """The table and the lists. Lines of nothing but zeros are left out."""

    columns: tuple[str, ...]
    rows: tuple[CountRow, ...]
    open: tuple[OpenList, ...]


def view_coverage(edition: Edition, interface: Interface) -> Coverage:
    """What the about page says of the findings of one edition."""
    layers = {layer.name: layer for layer in edition.layers}
    shown = [layers.get(name, Layer(name, ())) for name, _ in _LAYERS]
    return Coverage(
        columns=tuple(interface.words[word] for _, word in _LAYERS),
        rows=tuple(_list_rows(shown, interface)),
        open=tuple(found for found in _list_open(edition, interface) if found.links),
    )


def _list_rows(layers: Sequence[Layer], interface: Interface) -> Iterable[CountRow]:
    points = [[found for found in layer.annotations if _is_point(found)] for layer in layers]
    by_rule = [Counter(a.certainty for a in found if a.rule != "editor") for found in points]
    rows = [("coverage_found", tuple(map(len, points)))]
    rows += [(word, tuple(counts[sure] for counts in by_rule)) for word, sure in _CERTAINTIES]
    rows += [(word, tuple(read(layer.edits) for layer in layers)) for word, read in _DEEDS]
    for word, numbers in rows:
        if any(numbers):
            yield CountRow(interface.words[word], numbers)


_CERTAINTIES: tuple[tuple[str, Certainty], ...] = (
    ("coverage_high", "high"),
    ("coverage_medium", "medium"),
    ("coverage_low", "low"),
)
_DEEDS: tuple[tuple[str, Callable[[Edits], int]], ...] = (
    ("coverage_accepted", attrgetter("accepted")),
    ("coverage_changed", attrgetter("changed")),
    ("coverage_added", attrgetter("added")),
    ("coverage_refused", attrgetter("refused")),
)


def _is_point(found: Annotation) -> bool:
    """Durations and what recurs have no place on the timeline, and leave nothing open."""
    return found.layer != "dates" or found.type not in ("DURATION", "SET")


def _list_open(edition: Edition, interface: Interface) -> Iterable[OpenList]:
    words = interface.words
    anchors = {(o.layer, o.start): o.id for o in edition.occurrences}
    yield _list_links(
        words["open_dates"], _open_dates(edition, interface, anchors), edition, interface
    )
    voices = [(voice, voice.occurrences[0].id) for voice in edition.voices if voice.occurrences]
    unsaid = [
        Link(_cut(edition.article.visible_text(*voice.said[0])), f"index.html#{anchor}")
        for voice, anchor in voices
        if not voice.speaker
    ]
    yield _list_links(words["unresolved"], unsaid, edition, interface)
    speakers: dict[str, str] = {}
    for voice, anchor in voices:
        if voice.speaker and not voice.name:
            speakers.setdefault(_cut(voice.speaker), f"index.html#{anchor}")
    links = [Link(speaker, href) for speaker, href in speakers.items()]
    yield _list_links(words["open_speakers"], links, edition, interface)
    names = [entry for entry in edition.names if entry.name.rule and entry.occurrences]
    unread = [Link(e.name.name, f"index.html#{e.occurrences[0].id}") for e in names]
    yield _list_links(words["open_names"], unread, edition, interface)


def _open_dates(
    edition: Edition, interface: Interface, anchors: dict[tuple[LayerName, int], str]
) -> list[Link]:
    """Dates that the text leaves open: without a value, or with several that they may have."""
    links, block, blocks = [], 0, edition.article.blocks
    dates = [layer for layer in edition.layers if layer.name == "dates"]
    for found in (found for layer in dates for found in layer.annotations):
        while block + 1 < len(blocks) and blocks[block].end <= found.start:
            block += 1
        if _is_point(found) and (not found.value or found.candidates):
            anchor = anchors.get(("dates", found.start), f"p{block + 1}")
            words = _cut(edition.article.visible_text(found.start, found.end))
            said = f" ({interface.date(found.value)})" if found.value else ""
            links.append(Link(f"{words}{said}", f"index.html#{anchor}"))
    return links


def _list_links(
    label: str, links: Sequence[Link], edition: Edition, interface: Interface
) -> OpenList:
    more = len(links) - MOST
    return OpenList(
        label=label,
        count=len(links),
        links=tuple(links[:MOST]),
        more=interface.fill("open_more", number=str(more)) if more > 0 else "",
        language=foreign_language(edition, interface),
    )


def _cut(words: str) -> str:
    return shorten(words, _LENGTH)
