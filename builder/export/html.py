"""Editions → HTML pages: those of each story, and those that a site has once."""

from collections.abc import Iterator

from builder.collection import Collection
from builder.export.sheet import SHEET, make_sheet, name_sheet
from builder.export.story import Files, Story
from builder.export.theme import Theme
from builder.interface import Interface, load_interface
from builder.model import FrontMatter
from builder.views.about import view_about
from builder.views.registers import view_glossary, view_names
from builder.views.site import Link, PageView, SiteView, describe_release, navigation
from builder.views.story import view_not_found, view_sections, view_story
from builder.views.text import TextViewer


def export_pages(story: Story) -> Files:
    """The pages of one story."""
    for template, page in _view_pages(story):
        yield (
            page.path,
            story.recall(f"page {page.path}", story.theme.render, template, story.site, page),
        )


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


def _view_pages(story: Story) -> Iterator[tuple[str, PageView]]:
    viewer = TextViewer(story.edition, story.interface)
    yield "story.html", view_story(viewer, story.home)
    for section in view_sections(viewer, story.home):
        yield "section.html", section
    for register in story.edition.registers:
        yield f"{register}.html", _view_register(register, story)
    yield "about.html", view_about(story.edition, story.interface, story.home, story.citation)


def _view_register(register: str, story: Story) -> PageView:
    """One register; the pages with pictures are imported by the stories that have them."""
    given = (story.edition, story.interface, story.home)
    match register:
        case "glossary":
            return view_glossary(*given)
        case "names":
            return view_names(*given)
        case "timeline":
            from builder.views.timeline import view_timeline

            return view_timeline(*given, story.recall)
        case "voices":
            from builder.views.voices import view_voices

            return view_voices(*given)
        case _:
            from builder.views.map import view_map

            return view_map(*given, story.recall)
