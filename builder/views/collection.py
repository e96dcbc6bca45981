"""The pages that several stories share: their list, one glossary, one timeline, one index."""

import msgspec

from builder.collection import Collection, Entry, StoryPlaces
from builder.interface import Interface
from builder.model import FrontMatter
from builder.views.registers import KINDS
from builder.views.site import GENERATOR, Link, PageView


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
    """The list of all stories."""

    intro: str
    stories: tuple[StoryView, ...]


class CollectionRegister(PageView, frozen=True, kw_only=True):
    """A register over all stories. `role` and `kind` say which: glossary, timeline or names."""

    role: str
    kind: str
    intro: str
    groups: tuple[EntryGroup, ...]


class CollectionAbout(PageView, frozen=True, kw_only=True):
    """The colophon of the collection; `note` and `rights` are Markdown."""

    note: str
    rights: str
    editors: str
    made_with: str


def collection_navigation(interface: Interface, current: str) -> tuple[Link, ...]:
    """Links to the pages at the top of the site."""
    pages = [("home", "index.html")]
    pages += [
        (name, f"{interface.files[name]}.html")
        for name in ("glossary", "timeline", "names", "about")
    ]
    return tuple(Link(interface.words[name], path, path == current) for name, path in pages)


def view_collection(
    collection: Collection, front: FrontMatter, interface: Interface
) -> CollectionPage:
    """The home page of several stories."""
    stories = []
    for story in collection.list_stories():
        counts = (
            (interface.count(key, getattr(story, key))) for key in ("terms", "dates", "names")
        )
        stories.append(
            StoryView(
                title=story.title,
                subtitle=story.subtitle,
                href=f"{story.slug}/index.html",
                published=interface.date(story.published)
                if story.published
                else interface.words["undated"],
                machine_published=interface.machine_date(story.published)
                if story.published
                else "",
                counts=", ".join(counts),
            )
        )
    title = front.title or interface.words["collection_title"]
    intro = front.subtitle or interface.words["collection_intro"]
    return CollectionPage(
        path="index.html",
        title=title,
        description=intro,
        navigation=collection_navigation(interface, "index.html"),
        intro=intro,
        stories=tuple(stories),
    )


def view_collection_registers(
    collection: Collection, interface: Interface
) -> tuple[CollectionRegister, ...]:
    """Glossary, timeline and index of names over all stories."""
    names = [
        _group(interface.words[kind], entries, interface)
        for kind in KINDS
        if (entries := collection.list_names(kind))
    ]
    return (
        _view_register("glossary", [_group("", collection.list_terms(), interface)], interface),
        _view_register("timeline", [_group("", collection.list_dates(), interface)], interface),
        _view_register("names", names, interface),
    )


def view_collection_about(front: FrontMatter, interface: Interface) -> CollectionAbout:
    """The colophon of several stories; each story has its own as well."""
    path = f"{interface.files['about']}.html"
    return CollectionAbout(
        path=path,
        title=interface.words["about"],
        description=interface.words["collection_about"],
        navigation=collection_navigation(interface, path),
        note=front.note or interface.words["collection_about"],
        rights=front.rights or interface.words["rights_default"],
        editors=", ".join(front.editors),
        made_with=interface.fill("made_with", generator=GENERATOR),
    )


_ROLES = {"glossary": "doc-glossary", "timeline": "", "names": "doc-index"}


def _view_register(kind: str, groups: list[EntryGroup], interface: Interface) -> CollectionRegister:
    path = f"{interface.files[kind]}.html"
    filled = any(group.entries for group in groups)
    return CollectionRegister(
        path=path,
        title=interface.words[kind],
        description=interface.words[f"{kind}_intro"],
        navigation=collection_navigation(interface, path),
        role=_ROLES[kind],
        kind=kind,
        intro=interface.words[f"{kind}_intro" if filled else f"{kind}_empty"],
        groups=tuple(groups) if filled else (),
    )


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
