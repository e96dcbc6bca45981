"""The layer of dates: what the editor tied to words, and the dates that the words spell out."""

from collections.abc import Callable, Iterator, Sequence

from builder.annotate.corrections import Ruling, apply_rulings
from builder.annotate.dates.rules import find_dates
from builder.annotate.passages import list_passages
from builder.edtf import parse_edtf
from builder.language.words import base_language
from builder.model import Annotation, Article, Correction, Edtf, Event, Layer, Quote, Span


def annotate_dates(
    article: Article,
    events: Sequence[Event],
    corrections: Sequence[Correction],
    language: str,
    *,
    published: Edtf | None = None,
) -> Layer:
    """Every date of the story; what the editor says of words goes before what rules find there.

    `published` is the day (or the month, or the year) of which “yesterday” is the day before.
    A quote that cannot be resolved is a problem of the layer, not the end of the build.
    """
    detected = tuple(_detect(article, language, published))
    said = [correction for correction in corrections if correction.layer == "dates"]
    return apply_rulings(article, "dates", detected, _list_words(article, events, said))


def _list_words(
    article: Article, events: Sequence[Event], corrections: Sequence[Correction]
) -> Iterator[Ruling]:
    """What the editor says of words: which event they tell, their date, or that they are none."""
    for event in events:
        for quote in event.quotes:
            yield Ruling(quote, _tie(article, quote, quote.stated or event.when, event.id))
    for correction in corrections:
        quote, value = correction.quote, correction.value or correction.quote.stated
        yield Ruling(quote, None if correction.refused else _tie(article, quote, value, None))


def _tie(
    article: Article, quote: Quote, value: Edtf, target: str | None
) -> Callable[[Span, Sequence[Annotation]], Annotation]:
    """The words with their date; with what they say, where they say less than the editor knows."""

    def make(span: Span, here: Sequence[Annotation]) -> Annotation:
        inside = [found.value for found in here if found.value]
        said = inside[0] if len(inside) == 1 else None
        less = said and not quote.stated and _holds_more(said, value)
        words = (said or value) if less else value
        return Annotation(
            layer="dates",
            start=span[0],
            end=span[1],
            exact=article.source.text[span[0] : span[1]],
            rule="editor",
            certainty="high",
            target=target,
            value=words,
            type=_timex_type(words),
            note=quote.note,
            said=said,
        )

    return make


def _holds_more(said: Edtf, value: Edtf) -> bool:
    """Whether words say less than the editor knows: the year of a day, a period of a month."""
    wide, narrow = parse_edtf(said), parse_edtf(value)
    if None in (wide.earliest, wide.latest, narrow.earliest, narrow.latest):
        return False
    outer, inner = (wide.earliest, wide.latest), (narrow.earliest, narrow.latest)
    return outer != inner and outer[0] <= inner[0] and inner[1] <= outer[1]  # type: ignore[operator]


def _timex_type(value: Edtf) -> str:
    """The kind of a date in TimeML's words (ISO 24617-1, TIMEX3)."""
    return "TIME" if "T" in value else "DATE"


def _detect(article: Article, language: str, published: Edtf | None) -> Iterator[Annotation]:
    text, passages = article.source.text, list_passages(article)
    if article.metadata.header:
        yield _read_header(text, article.metadata.header)
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


def _read_header(text: str, span: Span) -> Annotation:
    """The date of the machine header: it dates the story, and is no part of its prose."""
    value = text[span[0] : span[1]]
    return Annotation(
        layer="dates",
        start=span[0],
        end=span[1],
        exact=value,
        rule="source.header",
        certainty="high",
        value=value,
        type="DATE",
        timex=value,
    )
