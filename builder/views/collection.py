"""The pages that several stories share: their list, one glossary, one timeline, one index."""

from collections.abc import Iterator

import msgspec

from builder.collection import Collection, Entry, StoryPlaces, StoryRecord
from builder.interface import Interface
from builder.model import FrontMatter
from builder.pictures.moments import read_moment
from builder.pictures.shapes import Dated, TimePicture
from builder.pictures.timeline import NARROW, WIDE, draw_dates
from builder.views.registers import KINDS
from builder.views.site import GENERATOR, Link, PageView

MOST_LINKS = 800
"""Links to passages on one page of a register at most, unless one entry alone has more."""
MOST_STORIES = 200
"""Stories on one page of the list at most."""


class StoryView(msgspec.Struct, frozen=True):
    """One story in the list."""

    title: str
    subtitle: str
    href: str
    published: str
    machine_published: str
    counts: str


class EntryView(msgspec.Struct, frozen=True):
    """One headword of all stories; `texts` are Markdown."""

    label: str
    when: str
    machine: str
    role: str
    texts: tuple[str, ...]
    stories: tuple[StoryPlaces, ...]


class EntryGroup(msgspec.Struct, frozen=True):
    """Entries under a heading, which may be empty."""

    label: str
    entries: tuple[EntryView, ...]


class CollectionPage(PageView, frozen=True, kw_only=True):
    """The list of all stories, or a part of it; `parts` lead to the other parts."""

    intro: str
    parts: tuple[Link, ...]
    stories: tuple[StoryView, ...]


class CollectionRegister(PageView, frozen=True, kw_only=True):
    """A register over all stories, or a part of it; `parts` lead to the other parts.

    `role` and `kind` say which: glossary, timeline or names. `pictures`, on the first page of the
    timeline, show all dates, once for wide screens and once for narrow ones.
    """

    role: str
    kind: str
    intro: str
    parts: tuple[Link, ...]
    groups: tuple[EntryGroup, ...]
    pictures: tuple[TimePicture, ...]


class CollectionAbout(PageView, frozen=True, kw_only=True):
    """The colophon of the collection; `note` and `rights` are Markdown."""

    note: str
    rights: str
    editors: str
    made_with: str


def collection_navigation(
    collection: Collection, interface: Interface, current: str
) -> tuple[Link, ...]:
    """Links to the pages at the top of the site."""
    pages = [("home", "index.html")]
    pages += [(name, f"{interface.files[name]}.html") for name in (*collection.registers, "about")]
    return tuple(Link(interface.words[name], path, path == current) for name, path in pages)


def view_collection(
    collection: Collection, front: FrontMatter, interface: Interface
) -> tuple[CollectionPage, ...]:
    """The home page of several stories, and the pages on which a long list goes on."""
    title = front.title or interface.words["collection_title"]
    intro = front.subtitle or interface.words["collection_intro"]
    stories = [_view_story(story, interface) for story in collection.list_stories()]
    lists = [stories[at : at + MOST_STORIES] for at in range(0, len(stories), MOST_STORIES)]
    labels = [f"{part[0].published} – {part[-1].published}" for part in lists]
    return tuple(
        CollectionPage(
            path=_part_path("index", number),
            title=title,
            description=intro,
            navigation=collection_navigation(collection, interface, "index.html"),
            intro=intro,
            parts=_link_parts("index", labels, number),
            stories=tuple(part),
        )
        for number, part in enumerate(lists)
    )


def view_collection_registers(
    collection: Collection, interface: Interface
) -> Iterator[CollectionRegister]:
    """Glossary, timeline and index of names over all stories, each on as many pages as it needs.

    One without entries has none.
    """
    names = [
        _group(interface.words[kind], entries, interface)
        for kind in KINDS
        if (entries := collection.list_names(kind))
    ]
    terms = [_group("", collection.list_terms(), interface)]
    dates = [_group("", collection.list_dates(), interface)]
    yield from _view_register("glossary", terms, collection, interface)
    yield from _view_register("timeline", dates, collection, interface)
    yield from _view_register("names", names, collection, interface)


def view_collection_about(
    collection: Collection, front: FrontMatter, interface: Interface
) -> CollectionAbout:
    """The colophon of several stories; each story has its own as well."""
    path = f"{interface.files['about']}.html"
    return CollectionAbout(
        path=path,
        title=interface.words["about"],
        description=interface.words["collection_about"],
        navigation=collection_navigation(collection, interface, path),
        note=front.note or interface.words["collection_about"],
        rights=front.rights or interface.words["rights_default"],
        editors=", ".join(front.editors),
        made_with=interface.fill("made_with", generator=GENERATOR),
    )


_ROLES = {"glossary": "doc-glossary", "timeline": "", "names": "doc-index"}


def _view_story(story: StoryRecord, interface: Interface) -> StoryView:
    numbers = {key: getattr(story, key) for key in ("terms", "dates", "names")}
    counts = (interface.count(key, number) for key, number in numbers.items() if number)
    published = story.published
    return StoryView(
        title=story.title,
        subtitle=story.subtitle,
        href=f"{story.slug}/index.html",
        published=interface.date(published) if published else interface.words["undated"],
        machine_published=interface.machine_date(published) if published else "",
        counts=", ".join(counts),
    )


def _view_register(
    kind: str, groups: list[EntryGroup], collection: Collection, interface: Interface
) -> Iterator[CollectionRegister]:
    stem = interface.files[kind]
    parts = _split(groups)
    labels = [f"{_name(part[0].entries[0])} – {_name(part[-1].entries[-1])}" for part in parts]
    for number, part in enumerate(parts):
        yield CollectionRegister(
            path=_part_path(stem, number),
            title=interface.words[kind],
            description=interface.words[f"{kind}_intro"],
            navigation=collection_navigation(collection, interface, f"{stem}.html"),
            role=_ROLES[kind],
            kind=kind,
            intro=interface.words[f"{kind}_intro"],
            parts=_link_parts(stem, labels, number),
            groups=tuple(part),
            pictures=() if number or kind != "timeline" else _draw_dates(collection, interface),
        )


def _draw_dates(collection: Collection, interface: Interface) -> tuple[TimePicture, ...]:
    """All dates, for wide screens and for narrow ones; what stories tell alike is drawn once."""
    found = {
        (entry.when, entry.label): Dated(entry.when, entry.origin, entry.label, moment)
        for entry in collection.list_dates()
        if (moment := read_moment(entry.when))
    }
    if not found:
        return ()
    dates = tuple(found.values())
    return tuple(draw_dates(dates, None, width, interface) for width in (WIDE, NARROW))


def _split(groups: list[EntryGroup]) -> list[list[EntryGroup]]:
    """Groups cut into pages of `MOST_LINKS` links; a page begins anew with the group's label."""
    pages: list[list[EntryGroup]] = []
    room = 0
    for group in groups:
        current: list[EntryView] = []
        for entry in group.entries:
            links = sum(1 + len(story.places) for story in entry.stories)
            if not pages or links > room:
                if current:
                    pages[-1].append(EntryGroup(group.label, tuple(current)))
                pages.append([])
                current, room = [], MOST_LINKS
            current.append(entry)
            room -= links
        if current:
            pages[-1].append(EntryGroup(group.label, tuple(current)))
    return [page for page in pages if page]


def _part_path(stem: str, number: int) -> str:
    return f"{stem}-{number + 1}.html" if number else f"{stem}.html"


def _link_parts(stem: str, labels: list[str], current: int) -> tuple[Link, ...]:
    """Links to all parts of a list, none where it has but one."""
    if len(labels) < 2:
        return ()
    return tuple(
        Link(label, _part_path(stem, number), number == current)
        for number, label in enumerate(labels)
    )


def _name(entry: EntryView) -> str:
    return entry.when or entry.label


def _group(label: str, entries: list[Entry], interface: Interface) -> EntryGroup:
    return EntryGroup(label, tuple(_view_entry(entry, interface) for entry in entries))


def _view_entry(entry: Entry, interface: Interface) -> EntryView:
    return EntryView(
        label=entry.label,
        when=interface.date(entry.when) if entry.when else "",
        machine=interface.machine_date(entry.when) if entry.when else "",
        role=entry.role,
        texts=tuple(entry.texts),
        stories=tuple(entry.stories),
    )
