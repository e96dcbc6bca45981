"""Editions → HTML pages, and the text of each source as it was received."""

from collections.abc import Iterator

from builder.collection import Collection
from builder.edition import Edition
from builder.export.card import draw_card
from builder.export.citation import export_citation
from builder.export.sheet import SHEET, make_sheet, name_sheet
from builder.export.theme import Theme
from builder.interface import Interface, load_interface
from builder.model import FrontMatter
from builder.recall import Recall, make_anew
from builder.views.about import view_about
from builder.views.citation import Citation, view_citation
from builder.views.registers import view_glossary, view_names
from builder.views.site import (
    Link,
    PageView,
    SiteView,
    describe_release,
    foreign_language,
    navigation,
)
from builder.views.story import view_not_found, view_sections, view_story
from builder.views.text import TextViewer

CARD = "card.png"


def export_story(
    edition: Edition,
    interface: Interface,
    theme: Theme,
    home: str = "",
    url: str = "",
    *,
    recall: Recall = make_anew,
) -> Iterator[tuple[str, bytes]]:
    """The pages of one story and its source, paths relative to the story's own folder.

    `home` is the way from there to the page that lists all stories, if there is one; `url` the
    address at which that folder is published, if it is known.
    """
    site = _view_site(edition, interface, home, url)
    citation = view_citation(edition, interface, url)
    for template, page in _view_pages(edition, interface, home, citation, recall):
        yield page.path, recall(f"page {page.path}", theme.render, template, site, page)
    yield "article.txt", edition.article.source.data
    yield from export_citation(citation)
    if site.picture:
        yield CARD, draw_card(edition)


def export_common(
    collection: Collection, front: FrontMatter, theme: Theme, *, alone: bool
) -> Iterator[tuple[str, bytes]]:
    """What stands once in each site, and the pages over all stories, where there are several."""
    if not collection.stories or not theme.is_sound:
        return
    if alone:
        interface = load_interface(collection.stories[0].language)
        pages = navigation(collection.stories[0].registers, interface, "")
    else:
        interface = load_interface(front.language or collection.language)
        from builder.views.collection import collection_navigation  # it draws: not for one story

        yield from _export_collection(collection, front, interface, theme)
        pages = collection_navigation(collection, interface, "")
    yield from _export_frame(interface, theme, front, pages)


def _export_frame(
    interface: Interface, theme: Theme, front: FrontMatter, pages: tuple[Link, ...]
) -> Iterator[tuple[str, bytes]]:
    """What stands once at the top of a site: its look, and the page that is not found.

    A server shows that page at any depth: once the address of the site is known, its links
    are absolute.
    """
    sheet = name_sheet(front.theme)
    if front.theme and sheet:
        yield SHEET, make_sheet(front.theme)
    site = SiteView(
        language=interface.language,
        text_language="",
        brand=Link(interface.words["edition"], f"{front.url}index.html"),
        root=front.url,
        words=interface.words,
        files=interface.files,
        theme=sheet,
        release=describe_release(front.release, interface),
    )
    page = view_not_found(interface, tuple(Link(p.label, front.url + p.href) for p in pages))
    yield page.path, theme.render("404.html", site, page)


def _export_collection(
    collection: Collection, front: FrontMatter, interface: Interface, theme: Theme
) -> Iterator[tuple[str, bytes]]:
    """The pages that several stories share."""
    from builder.views.collection import (
        view_collection,
        view_collection_about,
        view_collection_registers,
    )

    site = SiteView(
        language=interface.language,
        text_language="",
        brand=Link(front.title or interface.words["collection_title"], "index.html"),
        root="",
        words=interface.words,
        files=interface.files,
        theme=name_sheet(front.theme),
        url=front.url,
        release=describe_release(front.release, interface),
    )
    for home in view_collection(collection, front, interface):
        yield home.path, theme.render("collection.html", site, home)
    for register in view_collection_registers(collection, interface):
        yield register.path, theme.render("collection_register.html", site, register)
    about = view_collection_about(collection, front, interface)
    yield about.path, theme.render("collection_about.html", site, about)


def _view_site(edition: Edition, interface: Interface, home: str, url: str) -> SiteView:
    """What all pages of a story share."""
    foreign = foreign_language(edition, interface)
    digest = edition.article.source.sha256[:12]
    return SiteView(
        language=interface.language if foreign else edition.language,
        text_language=foreign,
        brand=Link(interface.words["edition"], "index.html"),
        root="../" if home else "",
        words=interface.words,
        files=interface.files,
        theme=name_sheet(edition.front.theme),
        proof=interface.fill("footer_proof", digest=f"{digest}…"),
        url=url,
        release=describe_release(edition.front.release, interface),
        picture=f"{url}{CARD}" if url else "",
    )


def _view_pages(
    edition: Edition, interface: Interface, home: str, citation: Citation, recall: Recall
) -> Iterator[tuple[str, PageView]]:
    viewer = TextViewer(edition, interface)
    yield "story.html", view_story(viewer, home)
    for section in view_sections(viewer, home):
        yield "section.html", section
    for register in edition.registers:
        yield f"{register}.html", _view_register(register, edition, interface, home, recall)
    yield "about.html", view_about(edition, interface, home, citation)


def _view_register(
    register: str, edition: Edition, interface: Interface, home: str, recall: Recall
) -> PageView:
    """One register; the pages with pictures are imported by the stories that have them."""
    match register:
        case "glossary":
            return view_glossary(edition, interface, home)
        case "names":
            return view_names(edition, interface, home)
        case "timeline":
            from builder.views.timeline import view_timeline

            return view_timeline(edition, interface, home, recall)
        case "voices":
            from builder.views.voices import view_voices

            return view_voices(edition, interface, home)
        case _:
            from builder.views.map import view_map

            return view_map(edition, interface, home, recall)
