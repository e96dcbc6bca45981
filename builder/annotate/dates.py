"""The layer of dates: what the editor tied to words, and the dates that the words spell out."""

from collections.abc import Iterator, Sequence

from builder.annotate.date_rules import find_dates
from builder.annotate.passages import list_passages
from builder.annotate.quotes import find_quote
from builder.errors import Problem
from builder.language.words import base_language
from builder.model import Annotation, Article, DateCorrection, Edtf, Event, Layer, Quote, Span


def annotate_dates(
    article: Article,
    events: Sequence[Event],
    event_targets: Sequence[str],
    corrections: Sequence[DateCorrection],
    language: str,
) -> Layer:
    """Every date of the story; what the editor says of words goes before what rules find there.

    `event_targets` are the ids of the events, in the same order. A quote that cannot be
    resolved is a problem of the layer, not the end of the build.
    """
    edited: list[Annotation] = []
    refused: list[Span] = []
    problems: list[Problem] = []
    for quote, value, target in _list_ties(events, event_targets, corrections):
        span = find_quote(article, quote)
        if isinstance(span, Problem):
            problems.append(span)
        elif value:
            edited.append(_tie(article, span, value, target, quote.note))
        else:
            refused.append(span)
    taken = [*refused, *((a.start, a.end) for a in edited)]
    detected = (found for found in _detect(article, language) if _is_free(found, taken))
    annotations = sorted((*edited, *detected), key=lambda a: (a.start, -a.end))
    return Layer("dates", tuple(annotations), tuple(problems))


def _list_ties(
    events: Sequence[Event], targets: Sequence[str], corrections: Sequence[DateCorrection]
) -> Iterator[tuple[Quote, Edtf, str | None]]:
    """Each quote with its value (empty when refused) and the event that it tells."""
    for event, target in zip(events, targets, strict=True):
        for quote in event.quotes:
            yield quote, quote.stated or event.when, target
    for correction in corrections:
        value = "" if correction.refused else correction.value or correction.quote.stated
        yield correction.quote, value, None


def _tie(article: Article, span: Span, value: Edtf, target: str | None, note: str) -> Annotation:
    return Annotation(
        layer="dates",
        start=span[0],
        end=span[1],
        exact=article.source.text[span[0] : span[1]],
        rule="editor",
        certainty="high",
        target=target,
        value=value,
        type=_timex_type(value),
        note=note,
    )


def _timex_type(value: Edtf) -> str:
    """The kind of a date in TimeML's words (ISO 24617-1, TIMEX3)."""
    return "TIME" if "T" in value else "DATE"


def _detect(article: Article, language: str) -> Iterator[Annotation]:
    text = article.source.text
    for start, end in list_passages(article):
        for found in find_dates(text, start, end, base_language(language)):
            yield Annotation(
                layer="dates",
                start=found.start,
                end=found.end,
                exact=text[found.start : found.end],
                rule=found.rule,
                certainty="high",
                value=found.value,
                type=_timex_type(found.value),
            )


def _is_free(found: Annotation, taken: Sequence[Span]) -> bool:
    return all(found.end <= start or end <= found.start for start, end in taken)
