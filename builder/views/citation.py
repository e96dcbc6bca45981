"""An edition as a reference: what all formats of citation are made of."""

import msgspec

from builder.edition import Edition
from builder.interface import Interface
from builder.model import Edtf, Reference
from builder.parse import read_authors
from builder.slugs import slugify
from builder.views.site import format_reference


class Citation(msgspec.Struct, frozen=True):
    """What is cited is the edition; `source` is the text that it edits. `kind` says “edition”.

    `authors` are the persons in the byline of the story."""

    key: str
    title: str
    kind: str
    authors: tuple[str, ...]
    editors: tuple[str, ...]
    version: str
    date: Edtf
    date_words: str
    url: str
    language: str
    source: Reference
    source_words: str
    line: str
    """All of it on one line, for people."""


def view_citation(edition: Edition, interface: Interface, url: str) -> Citation:
    """One edition as a reference; `url` is the address that it is published at, if it has one."""
    front = edition.front
    version = front.release.version if front.release else ""
    date = front.release.date if front.release else ""
    source = front.source or Reference(date=edition.published)
    kind = interface.words["edition"].lower()
    date_words = interface.date(date) if date else ""
    appeared = interface.date(edition.published) if edition.published and not front.source else ""
    source_words = format_reference(source, interface)
    editors = ", ".join(front.editors)
    authors = read_authors(edition.article)
    parts = (
        ", ".join(authors),
        edition.title,
        appeared,
        kind,
        editors and interface.fill("citation_editors", editors=editors),
        version and interface.fill("version", version=version),
        date_words,
        url,
    )
    line = ", ".join(part for part in parts if part) + "."
    if front.source:
        line += f" {interface.fill('citation_source', source=source_words)}"
    return Citation(
        key=slugify(edition.slug, "edition"),
        title=edition.title,
        kind=kind,
        authors=authors,
        editors=front.editors,
        version=version,
        date=date,
        date_words=date_words,
        url=url,
        language=edition.language,
        source=source,
        source_words=source_words,
        line=line,
    )
