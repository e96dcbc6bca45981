"""What every page shares: language, words, navigation; the `site` of each template."""

from collections.abc import Sequence

import msgspec

from builder import __version__
from builder.edition import Edition, Occurrence
from builder.interface import Interface
from builder.model import Edtf, LayerName, Reference, Release

GENERATOR = f"Scolie {__version__}"
PAGE_OF_LAYER: dict[LayerName, str] = {
    "terms": "glossary",
    "dates": "timeline",
    "names": "names",
    "voices": "voices",
}
NOTE_LABEL: dict[LayerName, str] = {
    "terms": "note_glossary",
    "dates": "note_timeline",
    "names": "note_index",
    "voices": "note_voices",
}
CONTENT_SECURITY_POLICY = (
    "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
    "script-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'"
)


class Link(msgspec.Struct, frozen=True):
    """Words that lead somewhere; `current` marks the page that the reader is on."""

    label: str
    href: str
    current: bool = False


class SiteView(msgspec.Struct, frozen=True):
    """The `site` of every template. `root` leads from the page to the folder of the whole site."""

    language: str
    text_language: str
    """The language of the story, where the interface does not speak it; empty where it does."""
    brand: Link
    root: str
    words: dict[str, str]
    files: dict[str, str]
    policy: str = CONTENT_SECURITY_POLICY
    generator: str = GENERATOR
    theme: str = ""
    """The style sheet of the colours and fonts that the editor chose, in the folder `root`."""
    proof: str = ""
    """The line at the foot of each page that names the source's digest."""
    url: str = ""
    """The address at which the site is published, with a final slash, where it is known."""
    release: str = ""
    """Version and date of the release, at the foot of each page."""
    picture: str = ""
    """The address of the picture that other sites show beside a link, where it is known."""


class SourceView(msgspec.Struct, frozen=True):
    """One reference on a line."""

    words: str
    url: str = ""


class PageView(msgspec.Struct, frozen=True, kw_only=True):
    """What the frame of a page needs; every page adds its own."""

    path: str
    title: str
    description: str
    navigation: tuple[Link, ...]


def foreign_language(edition: Edition, interface: Interface) -> str:
    """The language of the text where the interface does not speak it, else nothing."""
    spoken = edition.language.split("-")[0] == interface.language
    return "" if spoken else edition.language


def entry_href(occurrence: Occurrence, interface: Interface) -> str:
    """The address of the entry that an occurrence belongs to, from a page of the same story."""
    page = interface.files[PAGE_OF_LAYER[occurrence.layer]]
    return f"{page}.html#{occurrence.target}"


def navigation(
    registers: Sequence[str], interface: Interface, current: str, home: str = ""
) -> tuple[Link, ...]:
    """Links to the main pages of an edition; `current` is the path of the page itself."""
    pages = [("read", "index.html")] if not home else [("home", home), ("read", "index.html")]
    pages += [(name, f"{interface.files[name]}.html") for name in (*registers, "about")]
    return tuple(Link(interface.words[name], path, path == current) for name, path in pages)


def view_sources(references: Sequence[Reference], interface: Interface) -> tuple[SourceView, ...]:
    """References on a line each."""
    return tuple(
        SourceView(format_reference(reference, interface), reference.url)
        for reference in references
    )


def format_reference(reference: Reference, interface: Interface) -> str:
    """A reference on one line: publisher, title, date."""
    date = interface.date(reference.date) if reference.date else ""
    return ", ".join(part for part in (reference.publisher, reference.title, date) if part)


def describe_release(release: Release | None, interface: Interface) -> str:
    """Version and date of a release, as far as the edition has them."""
    if release is None:
        return ""
    version = interface.fill("version", version=release.version) if release.version else ""
    date = interface.date(release.date) if release.date else ""
    return ", ".join(part for part in (version, date) if part)


def format_as_of(date: Edtf, interface: Interface) -> str:
    """“As known on …”, or an empty string without a date."""
    return interface.as_of(date) if date else ""
