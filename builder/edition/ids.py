"""Ids and anchors: given once, unique, the same at each build."""

import re
from collections import defaultdict
from collections.abc import Callable, Container, Iterator, Sequence
from itertools import islice
from typing import TypeVar

from msgspec.structs import replace

from builder.edition.types import Occurrence
from builder.errors import Place, Problem
from builder.excerpts import first_words
from builder.model import Annotation, Article, Event, Layer, LayerName, Name, Seed, Term
from builder.parse.dateline import DATELINE_WITHIN, read_dateline
from builder.slugs import slugify

_PREFIX: dict[LayerName, str] = {"terms": "t", "dates": "d", "names": "n", "voices": "v"}


def assign_ids(seed: Seed) -> Seed:
    """The seed with an id on every term, event and name: the editor's own, or from the words."""
    return replace(
        seed,
        terms=_with_ids(seed.terms, lambda term: term.lemma, "term"),
        events=_with_ids(
            seed.events, lambda event: first_words(event.title or event.when, 48), "event"
        ),
        names=_with_ids(seed.names, lambda name: name.name, "name"),
    )


def number_occurrences(article: Article, layers: Sequence[Layer]) -> Iterator[Occurrence]:
    """Annotations in the order of the text, each with its anchor and its block.

    What stands before the blocks (the date of a machine header) is on no page. The day of a
    byline or a dateline is that of the story, and no event of it, unless the editor says so.
    """
    frames = _find_frames(article)
    counts: dict[tuple[str, str], int] = defaultdict(int)
    block = 0
    for annotation in _list_shown(article, layers):
        while article.blocks[block].end <= annotation.start:
            block += 1
        if annotation.end <= frames.get(block, 0) and _is_found_date(annotation):
            continue
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
            said=annotation.said or "",
            type=annotation.type or "",
            note=annotation.note,
        )


def _list_shown(article: Article, layers: Sequence[Layer]) -> list[Annotation]:
    """What the pages show of the layers, in the order of the text."""
    opening = article.blocks[0].start if article.blocks else len(article.source.text)
    shown = (
        annotation
        for layer in layers
        for annotation in layer.annotations
        if annotation.start >= opening
        # Durations and what recurs are no points of the timeline.
        if layer.name != "dates" or annotation.target or annotation.value
    )
    return sorted(shown, key=lambda found: (found.start, -found.end, found.layer))


def _find_frames(article: Article) -> dict[int, int]:
    """Where the words end, by block, that say when and where a story appeared."""
    frames = {n: block.end for n, block in enumerate(article.blocks) if block.kind == "byline"}
    prose = (n for n, block in enumerate(article.blocks) if block.kind in ("lead", "paragraph"))
    for number in islice(prose, DATELINE_WITHIN):
        block = article.blocks[number]
        if dateline := read_dateline(article.source.text[block.start : block.end]):
            frames[number] = block.start + dateline.end
    return frames


def _is_found_date(annotation: Annotation) -> bool:
    return annotation.layer == "dates" and annotation.rule != "editor"


def _date_id(annotation: Annotation) -> str:
    """A date without an event is an entry of its own, named by its value.

    No slug has two hyphens in a row, so that no event can have the same id.
    """
    value = re.sub("^-|(?<=/)-", "minus ", annotation.value or "")
    for sign, word in _SIGNS.items():
        value = value.replace(sign, f" {word} ")
    return f"date--{slugify(value, 'date')}"


_SIGNS = {"..": "open", "/": "to", "~": "about", "?": "perhaps", "%": "about perhaps"}


_Record = TypeVar("_Record", Term, Event, Name)


def _with_ids(
    records: Sequence[_Record], words: Callable[[_Record], str], prefix: str
) -> tuple[_Record, ...]:
    """Records with ids; a second record of the same words gets a number."""
    taken = {record.id for record in records if record.id}
    named: list[_Record] = []
    for record in records:
        if record.id:
            named.append(record)
            continue
        chosen = free_slug(slugify(words(record), prefix), taken)
        taken.add(chosen)
        named.append(replace(record, id=chosen))
    return tuple(named)


def find_doubled_ids(records: Sequence[Term | Event | Name]) -> Iterator[Problem]:
    """Ids that the editor gave twice: their entries could not be told apart."""
    first: dict[str, Place] = {}
    for record in records:
        if record.id in first:
            hint = f"It already stands at {first[record.id]}; choose another, or leave it out."
            yield Problem("id-doubled", f"the id “{record.id}” is taken", hint, record.at)
        first.setdefault(record.id, record.at)


def free_slug(slug: str, taken: Container[str]) -> str:
    """The slug, or the first of `slug-2`, `slug-3` … that nobody has taken."""
    if slug not in taken:
        return slug
    number = 2
    while f"{slug}-{number}" in taken:
        number += 1
    return f"{slug}-{number}"
