"""The layer of dates: what the editor tied to words, and the dates that the words spell out."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from operator import attrgetter

from builder.annotate.date_rules import find_dates
from builder.annotate.passages import list_passages
from builder.annotate.quotes import find_quote
from builder.edtf import parse_edtf
from builder.errors import Problem
from builder.language.words import base_language
from builder.model import Annotation, Article, DateCorrection, Edtf, Event, Layer, Quote, Span


def annotate_dates(
    article: Article,
    events: Sequence[Event],
    corrections: Sequence[DateCorrection],
    language: str,
    *,
    published: Edtf | None = None,
) -> Layer:
    """Every date of the story; what the editor says of words goes before what rules find there.

    `published` is the day (or the month, or the year) of which “yesterday” is the day before.
    A quote that cannot be resolved is a problem of the layer, not the end of the build.
    """
    edited: list[Annotation] = []
    refused: list[Span] = []
    problems: list[Problem] = []
    detected = list(_detect(article, language, published))
    for quote, value, target in _list_ties(events, corrections):
        span = find_quote(article, quote)
        if isinstance(span, Problem):
            problems.append(span)
        elif value:
            said = _read_words(detected, span)
            less = said and not quote.stated and _holds_more(said, value)
            words = (said or value) if less else value
            edited.append(_tie(article, span, words, quote.note, target=target, said=said))
        else:
            refused.append(span)
    taken = [*refused, *((a.start, a.end) for a in edited)]
    annotations = sorted((*edited, *_leave_out(detected, taken)), key=lambda a: (a.start, -a.end))
    return Layer("dates", tuple(annotations), tuple(problems))


def _list_ties(
    events: Sequence[Event], corrections: Sequence[DateCorrection]
) -> Iterator[tuple[Quote, Edtf, str | None]]:
    """Each quote with its value (empty when refused) and the event that it tells."""
    for event in events:
        for quote in event.quotes:
            yield quote, quote.stated or event.when, event.id
    for correction in corrections:
        value = "" if correction.refused else correction.value or correction.quote.stated
        yield correction.quote, value, None


def _read_words(detected: Sequence[Annotation], span: Span) -> Edtf | None:
    """What the rules read in quoted words, if they read one date there."""
    first = bisect_left(detected, span[0], key=attrgetter("end"))
    inside = []
    for found in detected[first:]:
        if found.start >= span[1]:
            break
        if found.end > span[0] and found.value:
            inside.append(found.value)
    return inside[0] if len(inside) == 1 else None


def _holds_more(said: Edtf, value: Edtf) -> bool:
    """Whether words say less than the editor knows: the year of a day, a period of a month."""
    wide, narrow = parse_edtf(said), parse_edtf(value)
    if None in (wide.earliest, wide.latest, narrow.earliest, narrow.latest):
        return False
    outer, inner = (wide.earliest, wide.latest), (narrow.earliest, narrow.latest)
    return outer != inner and outer[0] <= inner[0] and inner[1] <= outer[1]  # type: ignore[operator]


def _tie(
    article: Article,
    span: Span,
    value: Edtf,
    note: str,
    *,
    target: str | None,
    said: Edtf | None,
) -> Annotation:
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
        said=said,
    )


def _timex_type(value: Edtf) -> str:
    """The kind of a date in TimeML's words (ISO 24617-1, TIMEX3)."""
    return "TIME" if "T" in value else "DATE"


def _detect(article: Article, language: str, published: Edtf | None) -> Iterator[Annotation]:
    text, passages = article.source.text, list_passages(article)
    for found in find_dates(text, passages, base_language(language), published):
        yield Annotation(
            layer="dates",
            start=found.start,
            end=found.end,
            exact=text[found.start : found.end],
            rule=found.rule,
            certainty=found.certainty,
            value=found.value or None,
            type=found.type,
            timex=found.timex,
            candidates=found.candidates,
        )


def _leave_out(detected: Iterable[Annotation], taken: Iterable[Span]) -> Iterator[Annotation]:
    """The annotations that touch no span that is taken; both are gone through once, in order."""
    spans = sorted(taken)
    cursor, reached = 0, 0
    for found in detected:
        while cursor < len(spans) and spans[cursor][0] < found.end:
            reached = max(reached, spans[cursor][1])
            cursor += 1
        if reached <= found.start:
            yield found
