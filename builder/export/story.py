"""What every format of a story draws on, made once."""

from collections.abc import Iterator
from typing import NamedTuple

from builder.edition import Edition
from builder.export.card import CARD
from builder.export.sheet import name_sheet
from builder.export.theme import Theme
from builder.interface import Interface
from builder.recall import Recall
from builder.views.citation import Citation, view_citation
from builder.views.site import Link, SiteView, describe_release, foreign_language

Files = Iterator[tuple[str, bytes]]


class Story(NamedTuple):
    """An edition, with the views that its formats have in common.

    `home` is the way from the story's own folder to the page that lists all stories, if there is
    one.
    """

    edition: Edition
    interface: Interface
    theme: Theme
    home: str
    recall: Recall
    site: SiteView
    citation: Citation


def view_for_export(
    edition: Edition, interface: Interface, theme: Theme, home: str, url: str, *, recall: Recall
) -> Story:
    """An edition and what its pages share; `url` is where its folder is published, if known."""
    site = _view_site(edition, interface, home, url)
    citation = view_citation(edition, interface, url)
    return Story(edition, interface, theme, home, recall, site, citation)


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
