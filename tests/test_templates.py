"""Templates: each receives what docs/templates.md says, no more and no less, and uses it."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from types import NoneType, UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

import jinja2
import msgspec
import pytest
from jinja2 import nodes
from sites import ROOT, build_files

from builder.export.theme import Theme
from builder.views import about, collection, registers, story, timeline, voices
from builder.views import map as places
from builder.views.site import PageView, SiteView
from builder.views.text import InlineView

DOCUMENT = (ROOT / "docs" / "templates.md").read_text(encoding="utf-8")
TEMPLATES = ROOT / "templates"
PAGES: dict[str, type[PageView]] = {
    "story.html": story.StoryPage,
    "section.html": story.SectionPage,
    "glossary.html": registers.GlossaryPage,
    "timeline.html": timeline.TimelinePage,
    "names.html": registers.NamesPage,
    "map.html": places.MapPage,
    "voices.html": voices.VoicesPage,
    "about.html": about.AboutPage,
    "404.html": story.NotFoundPage,
    "collection.html": collection.CollectionPage,
    "collection_register.html": collection.CollectionRegister,
    "collection_about.html": collection.CollectionAbout,
}


def is_drawing(kind: object) -> bool:
    """Values whose insides are for macros and filters of ours, and not promised to anybody."""
    module = getattr(kind, "__module__", "")
    return kind is InlineView or module.startswith("builder.pictures")


def walk_views() -> list[type[msgspec.Struct]]:
    """Every view that a template can reach, each once, in the order of the pages."""
    found: dict[type[msgspec.Struct], None] = {}

    def walk(kind: Any) -> None:
        is_view = isinstance(kind, type) and issubclass(kind, msgspec.Struct)
        if is_view and kind not in found and not is_drawing(kind):
            found[kind] = None
            for inner in get_type_hints(kind).values():
                walk(inner)
        for inner in get_args(kind):
            walk(inner)

    for kind in (SiteView, *PAGES.values()):
        walk(kind)
    return [*found]


def describe_type(kind: Any) -> str:
    """A type in the words of the document."""
    origin, inside = get_origin(kind), get_args(kind)
    if origin is tuple:
        return f"list of {describe_type(inside[0])}"
    if origin in (Union, UnionType):
        one, none = inside
        assert none is NoneType
        return f"{describe_type(one)}, or nothing"
    if origin is dict:
        return f"{describe_type(inside[1])}, by key"
    if origin is Literal or kind is str:
        return "words"
    if kind is InlineView:
        return "words with marks"
    if is_drawing(kind):
        return "drawing"
    return {bool: "yes or no", int: "number"}.get(kind) or kind.__name__


def read_document() -> dict[str, dict[str, str]]:
    """The tables of the document: heading → name → type."""
    tables = {}
    for part in re.split(r"^##+ ", DOCUMENT, flags=re.MULTILINE)[1:]:
        heading, _, body = part.partition("\n")
        rows = re.findall(r"^\| `(\w+)` \| (.+?) \| (.+) \|$", body, re.MULTILINE)
        assert all(meaning.strip() for _, _, meaning in rows)
        tables[heading] = {name: kind for name, kind, _ in rows}
    return tables


def list_fields(kind: type[msgspec.Struct]) -> dict[str, str]:
    own = get_type_hints(kind)
    if kind is not PageView and issubclass(kind, PageView):
        own = {name: inner for name, inner in own.items() if name not in get_type_hints(PageView)}
    return {name: describe_type(inner) for name, inner in own.items()}


def test_the_document_has_every_value_and_no_other() -> None:
    expected = {"`site`": SiteView, "`page`, on every page": PageView}
    expected |= {f"`{name}`: {kind.__name__}": kind for name, kind in PAGES.items()}
    expected |= {
        kind.__name__: kind
        for kind in walk_views()
        if kind is not SiteView and not issubclass(kind, PageView)
    }
    written = read_document()
    frame = {"`page`, template by template", "The values inside"}
    assert written.keys() - frame == expected.keys()
    for heading, kind in expected.items():
        assert written[heading] == list_fields(kind), heading


def test_each_template_receives_the_page_that_the_document_says(
    story: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    received: dict[str, type] = {}
    render = Theme.render

    def note(self: Theme, template: str, site: SiteView, page: PageView) -> bytes:
        assert received.setdefault(template, type(page)) is type(page)
        assert type(site) is SiteView
        return render(self, template, site, page)

    monkeypatch.setattr(Theme, "render", note)
    names = "- {name: Port Lassay, kind: place, coordinates: [48, -3]}"
    terms = "- {lemma: bridge, gloss: A way over water.}"
    text = 'The bridge of Port Lassay shut in 2022. "Old," said the mayor.\n\nA heading\n\nMore.\n'
    seeds = story(text, "one", names=names, glossary=terms)
    story("Another story.", "two")
    build_files(seeds)
    assert received == PAGES
    files = {path.name for path in TEMPLATES.iterdir()}
    assert {name for name in files if name[0] != "_"} == PAGES.keys() | {"base.html"}


def list_asked() -> Iterator[str]:
    """Every name that a template of ours asks a value for."""
    environment = jinja2.Environment()
    for path in TEMPLATES.iterdir():
        for node in environment.parse(path.read_text("utf-8")).find_all(nodes.Getattr):
            yield node.attr


def test_every_value_is_used_by_a_template_of_ours() -> None:
    asked = {*list_asked()}
    unused = [
        f"{kind.__name__}.{name}"
        for kind in walk_views()
        for name in get_type_hints(kind)
        if name not in asked
    ]
    assert unused == [], "take them out, or show them"


def test_the_document_names_the_filters_and_macros_that_there_are() -> None:
    head = DOCUMENT.partition("\n## ")[0]
    environment = Theme(TEMPLATES, ROOT / "static").environment
    plain = jinja2.Environment(autoescape=True)
    own = environment.filters.keys() - plain.filters.keys()
    assert plain.filters.keys() - environment.filters.keys() == {"safe"}
    assert {*re.findall(r"`(\w+)`", "".join(re.findall(r"^\| (`.+?) \|", head, re.M)))} == own
    macros = {*re.findall(r"`((?:show_)?\w+)(?:\(|`)", head.partition("Macros of ours")[2])}
    for name in ("_text.html", "_entries.html"):
        text = (TEMPLATES / name).read_text("utf-8")
        macros -= {*re.findall(r"\{% macro (\w+)", text)}
    assert macros <= {"words"}
