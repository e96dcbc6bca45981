"""The title of an edition, and the slugs, labels and pages of its sections."""

from collections import defaultdict, deque
from collections.abc import Iterator, Sequence

from builder.edition.ids import free_slug
from builder.edition.types import EditionSection, TitleOrigin
from builder.errors import Problem
from builder.excerpts import first_words, shorten
from builder.interface import Interface
from builder.model import Article, FrontMatter, Section, SectionLabel
from builder.paths import DEVICES
from builder.slugs import slugify

_TITLE_LENGTH = 80


def choose_title(front: FrontMatter, article: Article) -> tuple[str, TitleOrigin]:
    """The editor's title, else the source's own, else the first words of the story."""
    if front.title:
        return front.title, "source" if front.title == article.metadata.title else "editor"
    if article.metadata.title:
        return article.metadata.title, "source"
    block = article.blocks[0] if article.blocks else None
    lead = next((block for block in article.blocks if block.kind == "lead"), block)
    words = article.visible_text(lead.start, lead.end) if lead else ""
    return shorten(words, _TITLE_LENGTH), "words"


def name_sections(
    labels: Sequence[SectionLabel],
    article: Article,
    interface: Interface,
    problems: list[Problem],
) -> Iterator[EditionSection]:
    """Each section with the editor's slug and label, or with those that its heading gives."""
    reserved = {"index", "404", "article", "style", "icon", *interface.files.values()}
    reserved |= {device.lower() for device in DEVICES}
    chosen = _match_labels(labels, article, problems)
    for label in chosen.values():
        if label.slug in reserved:
            message = f"no page of a section can be called {label.slug}.html"
            hint = "Choose another slug: this name is taken."
            problems.append(Problem("slug-collision", message, hint, label.at))
        reserved.add(label.slug)
    alone = len(article.sections) == 1
    for index, section in enumerate(article.sections):
        heading = _heading_words(article, section)
        given = chosen.get(index)
        name = (given and given.label) or heading or interface.words["opening"]
        slug = (
            given.slug if given else free_slug(slugify(first_words(name, 60), "section"), reserved)
        )
        reserved.add(slug)
        page = "" if alone else f"{slug}.html"
        yield EditionSection(slug, name, section.first, section.last, section.heading, page)


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


def _heading_words(article: Article, section: Section) -> str:
    if section.heading is None:
        return ""
    block = article.blocks[section.heading]
    return " ".join(article.visible_text(block.start, block.end).split())
