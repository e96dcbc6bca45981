"""The title of an edition, and the slugs, labels and pages of its sections."""

from collections import defaultdict, deque
from collections.abc import Callable, Iterator, Sequence

from builder.edition.ids import free_slug
from builder.edition.types import EditionSection, TitleOrigin
from builder.errors import Problem
from builder.excerpts import collapse, first_words, shorten
from builder.interface import Interface
from builder.model import Article, Block, FrontMatter, Section, SectionLabel, Span
from builder.parse.dateline import read_dateline
from builder.paths import DEVICES
from builder.slugs import slugify

_TITLE_LENGTH = 80
Show = Callable[[int, int], str]


def choose_title(front: FrontMatter, article: Article, show: Show) -> tuple[str, TitleOrigin]:
    """The editor's title, else the source's own, else the first words behind the dateline.

    `show` gives the words of a stretch as pages show them.
    """
    own = article.metadata.title
    if article.title_block is not None:
        own = show(*_span(article.blocks[article.title_block]))
    if front.title and front.title != article.metadata.title:
        return front.title, "editor"
    if own:
        return own, "source"
    block = article.blocks[0] if article.blocks else None
    lead = next((block for block in article.blocks if block.kind == "lead"), block)
    words = show(_find_first_word(article, lead), lead.end) if lead else ""
    return shorten(words, _TITLE_LENGTH), "words"


def _find_first_word(article: Article, block: Block) -> int:
    """Where the words of a block begin, behind its dateline: that says where and when, not what."""
    dateline = read_dateline(article.source.text[block.start : block.end])
    return block.start + (dateline.end if dateline and not dateline.alone else 0)


def name_sections(
    labels: Sequence[SectionLabel],
    article: Article,
    interface: Interface,
    problems: list[Problem],
    show: Show,
) -> Iterator[EditionSection]:
    """Each section with the editor's slug and label, or with those that its heading gives."""
    reserved = {"index", "404", "article", "style", "icon", *interface.files.values()}
    reserved |= {device.lower() for device in DEVICES}
    chosen = _match_labels(labels, article, problems)
    for wanted in chosen.values():
        if wanted.slug in reserved:
            message = f"no page of a section can be called {wanted.slug}.html"
            hint = "Choose another slug: this name is taken."
            problems.append(Problem("slug-collision", message, hint, wanted.at))
        reserved.add(wanted.slug)
    alone = len(article.sections) == 1
    for index, section in enumerate(article.sections):
        heading = _heading_words(article, section)
        given = chosen.get(index)
        words = heading or interface.words["opening"]
        shown = _heading_words(article, section, show) or words
        slug = (
            given.slug if given else free_slug(slugify(first_words(words, 60), "section"), reserved)
        )
        reserved.add(slug)
        label = (given and given.label) or shown
        page = "" if alone else f"{slug}.html"
        yield EditionSection(slug, label, section.first, section.last, section.heading, page)


def _match_labels(
    labels: Sequence[SectionLabel], article: Article, problems: list[Problem]
) -> dict[int, SectionLabel]:
    """Section number → the editor's label: by the heading's words, else by place in the list."""
    headings = [_heading_words(article, section) for section in article.sections]
    free: dict[str, deque[int]] = defaultdict(deque)
    for index, heading in enumerate(headings):
        free[heading].append(index)
    matched: dict[int, SectionLabel] = {}
    for place, label in enumerate(labels):
        wanted = label.heading and " ".join(label.heading.split())
        found = place if wanted is None else free[wanted].popleft() if free[wanted] else -1
        if not 0 <= found < len(headings) or found in matched:
            known = ", ".join(f"“{heading}”" for heading in headings if heading) or "none"
            problems.append(
                Problem(
                    "section-mismatch",
                    f"no section of the story goes with “{label.heading or label.label}”",
                    f"Its headings are: {known}.",
                    label.at,
                )
            )
        else:
            matched[found] = label
    return matched


def _heading_words(article: Article, section: Section, show: Show | None = None) -> str:
    """The heading on one line: as in the source, or as `show` gives it."""
    if section.heading is None:
        return ""
    block = article.blocks[section.heading]
    read = show or article.visible_text
    return collapse(read(*_span(block)))


def _span(block: Block) -> Span:
    return (block.start, block.end)
