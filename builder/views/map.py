"""Where the places of a story are: a map, what it is made of, and the list that is its content."""

from typing import Final, TypeVar

import msgspec
from msgspec.structs import replace

from builder.edition import Edition, NameEntry
from builder.geo import Place, load_world
from builder.interface import Interface
from builder.pictures.chart import Map, draw_map, list_places
from builder.views.site import Link, PageView, navigation

AnyPage = TypeVar("AnyPage", bound=PageView)


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


def view_map(edition: Edition, interface: Interface, home: str) -> MapPage | None:
    """The map page of one edition; None where no name has coordinates."""
    placed = list_places(edition.names)
    if not placed:
        return None
    words = interface.words
    path = _path(interface)
    picture = draw_map(placed, load_world())
    places = {entry.id: _view_place(entry, place, edition, interface) for entry, place in placed}
    center = _format_place(picture.center, interface, digits=0)
    projection = words["map_whole"] if picture.whole else interface.fill("map_part", place=center)
    return MapPage(
        path=path,
        title=words["map"],
        description=f"{words['map']} · {edition.title}",
        navigation=navigation(interface, path, home),
        picture=picture,
        inside=tuple(view for key, view in places.items() if key not in picture.outside),
        outside=tuple(view for key, view in places.items() if key in picture.outside),
        about=(words["map_base"], projection, words["map_view"]),
        disputed=tuple(words[_DISPUTED[key]] for key in picture.disputed),
    )


def link_map(page: AnyPage, interface: Interface) -> AnyPage:
    """The same page with the map in its navigation, after the names."""
    path, names = _path(interface), f"{interface.files['names']}.html"
    links = []
    for link in page.navigation:
        links.append(link)
        if link.href == names:
            links.append(Link(interface.words["map"], path, page.path == path))
    return replace(page, navigation=tuple(links))


_DISPUTED: Final = {
    "crimea": "disputed_crimea",
    "western-sahara": "disputed_western_sahara",
    "northern-cyprus": "disputed_northern_cyprus",
    "somaliland": "disputed_somaliland",
    "kosovo": "disputed_kosovo",
    "siachen": "disputed_siachen",
}


def _path(interface: Interface) -> str:
    return f"{interface.files['map']}.html"


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
