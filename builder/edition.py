"""Layers and editorial data → Edition: every id, address, backlink and register is made here."""

from collections import defaultdict
from collections.abc import Callable, Container, Iterator, Sequence
from typing import Literal, TypeVar

import msgspec
from msgspec.structs import replace

from builder.edtf import SortKey, parse_edtf
from builder.errors import Place, Problem
from builder.interface import Interface
from builder.model import (
    Annotation,
    Article,
    Certainty,
    Edtf,
    Event,
    FrontMatter,
    Layer,
    LayerName,
    Name,
    Reference,
    Section,
    SectionLabel,
    Seed,
    Term,
)
from builder.slugs import fold_letters, slugify

TitleOrigin = Literal["editor", "source", "words"]
Origin = Literal["stated", "deduced", "added"]
"""Who dates an event: the source's words, the edition from them, or the edition alone."""

_PREFIX: dict[LayerName, str] = {"terms": "t", "dates": "d", "names": "n"}
_TITLE_LENGTH = 80


class Occurrence(msgspec.Struct, frozen=True):
    """Words of the text that an entry is about; `id` is their anchor on each page that has them."""

    id: str
    layer: LayerName
    start: int
    end: int
    exact: str
    target: str
    block: int
    rule: str
    certainty: Certainty
    value: Edtf = ""
    type: str = ""
    note: str = ""


class TermEntry(msgspec.Struct, frozen=True):
    """A term with its occurrences."""

    id: str
    term: Term
    occurrences: tuple[Occurrence, ...]


class DateEntry(msgspec.Struct, frozen=True):
    """A point of the timeline: an event, or a date of the text that no event explains."""

    id: str
    when: Edtf
    origin: Origin
    later: bool
    """Whether it happened after the story was published."""
    occurrences: tuple[Occurrence, ...]
    event: Event | None = None
    alone: Edtf = ""


class NameEntry(msgspec.Struct, frozen=True):
    """A name with its occurrences."""

    id: str
    name: Name
    occurrences: tuple[Occurrence, ...]


class EditionSection(msgspec.Struct, frozen=True):
    """A section with its address. `page` is empty where the story is one section only."""

    slug: str
    label: str
    first: int
    last: int
    heading: int | None
    page: str

    @property
    def anchor(self) -> str:
        """The id of the section on the page of the whole story."""
        return f"section-{self.slug}"


class Edition(msgspec.Struct, frozen=True):
    """Everything there is to publish of one story; paths are relative to its own folder."""

    slug: str
    article: Article
    front: FrontMatter
    title: str
    title_origin: TitleOrigin
    published: Edtf
    sections: tuple[EditionSection, ...]
    occurrences: tuple[Occurrence, ...]
    terms: tuple[TermEntry, ...]
    dates: tuple[DateEntry, ...]
    names: tuple[NameEntry, ...]
    problems: tuple[Problem, ...]

    @property
    def language(self) -> str:
        """The language of the text, which is also that of the interface where it is spoken."""
        return self.article.metadata.language


def assign_ids(seed: Seed) -> Seed:
    """The seed with an id on every term, event and name: the editor's own, or from the words."""
    return replace(
        seed,
        terms=_with_ids(seed.terms, lambda term: term.lemma, "term"),
        events=_with_ids(
            seed.events, lambda event: _first_words(event.title or event.when, 48), "event"
        ),
        names=_with_ids(seed.names, lambda name: name.name, "name"),
    )


def make_edition(
    seed: Seed, article: Article, layers: Sequence[Layer], interface: Interface
) -> Edition:
    """Join one story's text, layers and editorial data; `seed` has its ids already.

    Problems of the layers and of the joining are kept in `problems`: the caller decides
    whether they stop the build.
    """
    problems = [problem for layer in layers for problem in layer.problems]
    for records in (seed.terms, seed.events, seed.names):
        problems += _find_doubled_ids(records)
    occurrences = tuple(_number_occurrences(article, layers))
    by_target: dict[tuple[str, str], list[Occurrence]] = defaultdict(list)
    for occurrence in occurrences:
        by_target[occurrence.layer, occurrence.target].append(occurrence)
    title, origin = _choose_title(seed.front, article)
    published = seed.front.published or article.metadata.published or ""
    sections = tuple(_name_sections(seed.front.sections, article, interface, problems))
    terms = tuple(_enter_terms(seed.terms, by_target, problems))
    names = tuple(_enter_names(seed, by_target, problems))
    return Edition(
        slug=seed.slug,
        article=article,
        front=seed.front,
        title=title,
        title_origin=origin,
        published=published,
        sections=sections,
        occurrences=occurrences,
        terms=terms,
        dates=tuple(_enter_dates(seed.events, by_target, published)),
        names=names,
        problems=tuple(problems),
    )


def collation_key(text: str) -> tuple[str, str]:
    """The place of a headword in an alphabetical list: accents and case count last."""
    return (fold_letters(text), text)


# Ids ----------------------------------------------------------------------------


_Record = TypeVar("_Record", Term, Event, Name)


def _with_ids(
    records: Sequence[_Record], words: Callable[[_Record], str], prefix: str
) -> tuple[_Record, ...]:
    """Records with ids; a second record of the same words gets a number."""
    taken = {record.id for record in records if record.id}
    named: list[_Record] = []
    for record in records:
        chosen = record.id or _free(slugify(words(record), prefix), taken)
        taken.add(chosen)
        named.append(replace(record, id=chosen))
    return tuple(named)


def _find_doubled_ids(records: Sequence[Term | Event | Name]) -> Iterator[Problem]:
    """Ids that the editor gave twice: their entries could not be told apart."""
    first: dict[str, Place] = {}
    for record in records:
        if record.id in first:
            hint = f"It already stands at {first[record.id]}; choose another, or leave it out."
            yield Problem("id-doubled", f"the id “{record.id}” is taken", hint, record.at)
        first.setdefault(record.id, record.at)


def _free(slug: str, taken: Container[str]) -> str:
    """The slug, or the first of `slug-2`, `slug-3` … that nobody has taken."""
    if slug not in taken:
        return slug
    number = 2
    while f"{slug}-{number}" in taken:
        number += 1
    return f"{slug}-{number}"


def _first_words(text: str, length: int) -> str:
    """Whole words from the start of the text, `length` characters at most."""
    words = " ".join(text.split())
    if len(words) <= length:
        return words
    cut = words.rfind(" ", 0, length + 1)
    return words[: cut if cut > 0 else length]


def _number_occurrences(article: Article, layers: Sequence[Layer]) -> Iterator[Occurrence]:
    """Annotations in the order of the text, each with its anchor and its block."""
    annotations = sorted(
        (annotation for layer in layers for annotation in layer.annotations),
        key=lambda annotation: (annotation.start, -annotation.end, annotation.layer),
    )
    counts: dict[tuple[str, str], int] = defaultdict(int)
    block = 0
    for annotation in annotations:
        while article.blocks[block].end <= annotation.start:
            block += 1
        target = annotation.target or _date_id(annotation)
        counts[annotation.layer, target] += 1
        number = counts[annotation.layer, target]
        yield Occurrence(
            id=f"{_PREFIX[annotation.layer]}-{target}-{number}",
            layer=annotation.layer,
            start=annotation.start,
            end=annotation.end,
            exact=annotation.exact,
            target=target,
            block=block,
            rule=annotation.rule,
            certainty=annotation.certainty,
            value=annotation.value or "",
            type=annotation.type or "",
            note=annotation.note,
        )


def _date_id(annotation: Annotation) -> str:
    """A date without an event is an entry of its own, named by its value."""
    return slugify(f"date {annotation.value}".replace("/", " to ").replace("..", "open"), "date")


# Title and sections ---------------------------------------------------------------


def _choose_title(front: FrontMatter, article: Article) -> tuple[str, TitleOrigin]:
    """The editor's title, else the source's own, else the first words of the story."""
    if front.title:
        return front.title, "source" if front.title == article.metadata.title else "editor"
    if article.metadata.title:
        return article.metadata.title, "source"
    block = article.blocks[0] if article.blocks else None
    lead = next((block for block in article.blocks if block.kind == "lead"), block)
    words = article.source.text[lead.start : lead.end] if lead else ""
    return _first_sentence(" ".join(words.split())), "words"


def _first_sentence(words: str) -> str:
    """The first sentence without its full stop, or as many words as a title can bear."""
    end = words.find(". ")
    sentence = words[:end] if end > 0 else words.removesuffix(".")
    short = _first_words(sentence, _TITLE_LENGTH)
    return short if short == sentence else f"{short} …"


def _name_sections(
    labels: Sequence[SectionLabel],
    article: Article,
    interface: Interface,
    problems: list[Problem],
) -> Iterator[EditionSection]:
    """Each section with the editor's slug and label, or with those that its heading gives."""
    reserved = {"index", "404", "article", "style", "icon", *interface.files.values()}
    chosen = _match_labels(labels, article, problems)
    for label in chosen.values():
        if label.slug in reserved:
            message = f"two pages would be called {label.slug}.html"
            hint = "Choose another slug: this one is taken."
            problems.append(Problem("slug-collision", message, hint, label.at))
        reserved.add(label.slug)
    alone = len(article.sections) == 1
    for index, section in enumerate(article.sections):
        heading = _heading_words(article, section)
        given = chosen.get(index)
        name = (given and given.label) or heading or interface.words["opening"]
        slug = given.slug if given else _free(slugify(_first_words(name, 60), "section"), reserved)
        reserved.add(slug)
        page = "" if alone else f"{slug}.html"
        yield EditionSection(slug, name, section.first, section.last, section.heading, page)


def _match_labels(
    labels: Sequence[SectionLabel], article: Article, problems: list[Problem]
) -> dict[int, SectionLabel]:
    """Section number → the editor's label: by the heading's words, else by place in the list."""
    headings = [_heading_words(article, section) for section in article.sections]
    matched: dict[int, SectionLabel] = {}
    for place, label in enumerate(labels):
        wanted = label.heading and " ".join(label.heading.split())
        index = place if wanted is None else (headings.index(wanted) if wanted in headings else -1)
        if index < 0 or index >= len(headings) or index in matched:
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
            matched[index] = label
    return matched


def _heading_words(article: Article, section: Section) -> str:
    if section.heading is None:
        return ""
    block = article.blocks[section.heading]
    return " ".join(article.visible_text(block.start, block.end).split())


# Registers ------------------------------------------------------------------------

_ByTarget = dict[tuple[str, str], list[Occurrence]]


def _enter_terms(
    terms: Sequence[Term], found: _ByTarget, problems: list[Problem]
) -> Iterator[TermEntry]:
    for term in sorted(terms, key=lambda term: collation_key(term.lemma)):
        occurrences = tuple(found.get(("terms", term.id), ()))
        if occurrences or not term.shared:
            yield TermEntry(term.id, term, occurrences)
        if not occurrences and not term.shared:
            problems.append(_unused("unused-term", term.lemma, "forms", term))


def _enter_names(
    seed: Seed, found: _ByTarget, problems: list[Problem]
) -> Iterator[NameEntry]:
    source = seed.front.source or Reference()
    provenance = f"{source.publisher} {source.title}"
    for name in sorted(seed.names, key=lambda name: collation_key(name.name)):
        occurrences = tuple(found.get(("names", name.id), ()))
        if occurrences or not name.shared:
            yield NameEntry(name.id, name, occurrences)
        # Who published the story need not stand in it.
        if not occurrences and not name.shared and name.name not in provenance:
            problems.append(_unused("unused-name", name.name, "aliases", name))


def _unused(code: str, words: str, field: str, record: Term | Name) -> Problem:
    hint = f"Correct it, add the words of the text under `{field}`, or take the entry out."
    return Problem(code, f"“{words}” is never used in the story", hint, record.at, "warning")


def _enter_dates(events: Sequence[Event], found: _ByTarget, published: Edtf) -> list[DateEntry]:
    """Events and the dates of the text that no event explains, in the order of time."""
    limit = parse_edtf(published).latest if published else None

    def is_later(when: Edtf) -> bool:
        first = parse_edtf(when).earliest
        return limit is not None and first is not None and first > limit

    entries = []
    for event in events:
        occurrences = tuple(found.get(("dates", event.id), ()))
        alone = next((quote.alone for quote in event.quotes if quote.alone), "")
        origin = _origin(event, occurrences, alone)
        later = is_later(event.when)
        entries.append(DateEntry(event.id, event.when, origin, later, occurrences, event, alone))
    explained = {("dates", event.id) for event in events}
    for key, occurrences_found in found.items():
        if key[0] == "dates" and key not in explained:
            when = occurrences_found[0].value
            entry = DateEntry(key[1], when, "stated", is_later(when), tuple(occurrences_found))
            entries.append(entry)
    return sorted(entries, key=_by_time)


def _origin(event: Event, occurrences: Sequence[Occurrence], alone: Edtf) -> Origin:
    if not event.quotes:
        return "added"
    exact = all(occurrence.value == event.when for occurrence in occurrences)
    return "stated" if exact and not alone else "deduced"


def _by_time(entry: DateEntry) -> tuple[SortKey, int, str]:
    first = entry.occurrences[0].start if entry.occurrences else 0
    return (parse_edtf(entry.when).sort_key, first, entry.id)
