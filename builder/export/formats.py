"""The formats of a story, in a visible order: each is a function from a story to its files."""

from collections.abc import Callable

from builder.edition import Edition
from builder.export.card import CARD, draw_card
from builder.export.citation import export_citation
from builder.export.html import export_pages
from builder.export.story import Files, Story, view_for_export
from builder.export.theme import Theme
from builder.interface import Interface
from builder.recall import Recall, make_anew

Format = Callable[[Story], Files]


def export_story(
    edition: Edition,
    interface: Interface,
    theme: Theme,
    home: str = "",
    url: str = "",
    *,
    recall: Recall = make_anew,
) -> Files:
    """The files of one story in all formats, paths relative to the story's own folder.

    `home` is the way from there to the page that lists all stories, if there is one; `url` the
    address at which that folder is published, if it is known.
    """
    story = view_for_export(edition, interface, theme, home, url, recall=recall)
    for export in FORMATS:
        yield from export(story)


def _source(story: Story) -> Files:
    yield "article.txt", story.edition.article.source.data


def _citation(story: Story) -> Files:
    yield from export_citation(story.citation)


def _card(story: Story) -> Files:
    if story.site.picture:
        yield CARD, draw_card(story.edition)


FORMATS: tuple[Format, ...] = (export_pages, _source, _citation, _card)
