"""One story's text, layers and editorial data, joined."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import partial

from builder.edition.ids import find_doubled_ids, number_occurrences
from builder.edition.registers import ByTarget, enter_dates, enter_names, enter_terms
from builder.edition.sections import choose_title, name_sections
from builder.edition.types import NOTE_LENGTH, Edition, Occurrence
from builder.edition.voices import anchor_voices, place_voices
from builder.errors import Problem
from builder.interface import Interface
from builder.model import Article, Layer, Seed, Span
from builder.seeds.drafts import describe_drafts
from builder.typeset import set_line


def make_edition(
    seed: Seed,
    article: Article,
    layers: Sequence[Layer],
    interface: Interface,
    before: Sequence[Problem] = (),
) -> Edition:
    """Join one story's text, layers and editorial data; `seed` has its ids already.

    Problems from `before`, of the layers and of the joining are kept in `problems`: the caller
    decides whether they stop the build.
    """
    problems = [*before, *_find_problems(seed, layers)]
    typography = next((layer.annotations for layer in layers if layer.name == "typography"), ())
    show = partial(set_line, article, typography)
    marks = [layer for layer in layers if layer.name != "typography"]
    voices, anchored = anchor_voices(marks, show)
    occurrences = tuple(number_occurrences(article, anchored))
    by_target = _group_by_target(occurrences)
    title, origin = choose_title(seed.front, article, show)
    published = seed.front.published or article.metadata.published or ""
    sections = tuple(name_sections(seed.front.sections, article, interface, problems, show))
    terms = tuple(enter_terms(seed.terms, by_target, problems))
    names = tuple(enter_names(seed, by_target, show, problems))
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
        dates=tuple(enter_dates(seed.events, by_target, published)),
        names=names,
        voices=place_voices(voices, by_target),
        layers=tuple(layers),
        at_span=_find_shared_spans(occurrences),
        typography=typography,
        problems=tuple(problems),
    )


def _find_problems(seed: Seed, layers: Sequence[Layer]) -> Iterator[Problem]:
    """What is wrong with the layers, and with the records before they are joined."""
    for layer in layers:
        yield from layer.problems
    yield from describe_drafts(seed.drafts)
    for records in (seed.terms, seed.events, seed.names):
        yield from find_doubled_ids(records)
    yield from _find_long_notes(seed)


def _group_by_target(occurrences: Sequence[Occurrence]) -> ByTarget:
    """The occurrences by their layer and the entry that they are about."""
    found: ByTarget = defaultdict(list)
    for occurrence in occurrences:
        found[occurrence.layer, occurrence.target].append(occurrence)
    return found


def _find_long_notes(seed: Seed) -> Iterator[Problem]:
    """Notes that the margin has no room for."""
    notes = [(term.note, term.at) for term in seed.terms]
    notes += [(name.note or name.role, name.at) for name in seed.names]
    quotes = [quote for event in seed.events for quote in event.quotes]
    quotes += [correction.quote for correction in seed.corrections]
    notes += [(quote.note, quote.at) for quote in quotes]
    for note, at in notes:
        if len(note) > NOTE_LENGTH:
            message = f"this note has {len(note)} characters, the margin has room for {NOTE_LENGTH}"
            hint = "Shorten it; the long explanation has its place in the register."
            yield Problem("note-too-long", message, hint, at, "warning")


def _find_shared_spans(
    occurrences: Sequence[Occurrence],
) -> dict[Span, tuple[Occurrence, ...]]:
    grouped: dict[Span, list[Occurrence]] = defaultdict(list)
    for occurrence in occurrences:
        grouped[occurrence.start, occurrence.end].append(occurrence)
    return {span: tuple(found) for span, found in grouped.items() if len(found) > 1}
