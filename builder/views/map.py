"""Where the places of a story are: a map, what it is made of, and the list that is its content."""

from collections.abc import Sequence
from typing import Final

import msgspec

from builder.edition import Edition, NameEntry
from builder.geo import Place, load_world
from builder.interface import Interface
from builder.pictures.chart import Map, draw_map, list_places
from builder.recall import Recall, make_anew
from builder.views.site import Link, PageView, navigation


class PlaceView(msgspec.Struct, frozen=True):
    """A place: the way to its entry, and to the first passage that names it."""

    name: Link
    role: str
    coordinates: str
    passage: Link | None
    passages: str


class MapPage(PageView, frozen=True, kw_only=True):
    """The map of a story. The places `inside` have numbers on it, from 1, those `outside` none.

    `about` says what the map is drawn from, and whose view of the borders it shows.
    """

    picture: Map
    inside: tuple[PlaceView, ...]
    outside: tuple[PlaceView, ...]
    about: tuple[str, ...]
    disputed: tuple[str, ...]


def view_map(
    edition: Edition, interface: Interface, home: str, recall: Recall = make_anew
) -> MapPage:
    """The map page of one edition, of whose names one at least has coordinates."""
    placed = list_places(edition.names)
    words = interface.words
    path = f"{interface.files['map']}.html"
    picture = recall("map", _draw_map, placed)
    places = {entry.id: _view_place(entry, place, edition, interface) for entry, place in placed}
    center = _format_place(picture.center, interface, digits=0)
    projection = words["map_whole"] if picture.whole else interface.fill("map_part", place=center)
    return MapPage(
        path=path,
        title=words["map"],
        description=f"{words['map']} · {edition.title}",
        navigation=navigation(edition.registers, interface, path, home),
        picture=picture,
        inside=tuple(view for key, view in places.items() if key not in picture.outside),
        outside=tuple(view for key, view in places.items() if key in picture.outside),
        about=(words["map_base"], projection, words["map_view"]),
        disputed=tuple(words[_DISPUTED[key]] for key in picture.disputed),
    )


_DISPUTED: Final = {
    "crimea": "disputed_crimea",
    "western-sahara": "disputed_western_sahara",
    "northern-cyprus": "disputed_northern_cyprus",
    "somaliland": "disputed_somaliland",
    "kosovo": "disputed_kosovo",
    "siachen": "disputed_siachen",
}


def _draw_map(placed: Sequence[tuple[NameEntry, Place]]) -> Map:
    return draw_map(placed, load_world())


def _view_place(
    entry: NameEntry, place: Place, edition: Edition, interface: Interface
) -> PlaceView:
    first = entry.occurrences[0] if entry.occurrences else None
    passage = None
    if first:
        section = edition.sections[edition.article.blocks[first.block].section]
        passage = Link(section.label, f"index.html#{first.id}")
    return PlaceView(
        name=Link(entry.name.name, f"{interface.files['names']}.html#{entry.id}"),
        role=entry.name.role,
        coordinates=_format_place(place, interface),
        passage=passage,
        passages=interface.count("occurrences", len(entry.occurrences)) if first else "",
    )


def _format_place(place: Place, interface: Interface, digits: int | None = None) -> str:
    """Latitude and longitude as the editor wrote them: 39,02° N, 125,75° E."""
    words, point = interface.words, interface.locale.number_symbols["latn"]["decimal"]
    parts = []
    for degrees, plus, minus in ((place[1], "north", "south"), (place[0], "east", "west")):
        size = f"{abs(degrees):.{digits}f}" if digits is not None else f"{abs(degrees):.6g}"
        parts.append(f"{size.replace('.', point)}°\u00a0{words[plus if degrees >= 0 else minus]}")
    return ", ".join(parts)
