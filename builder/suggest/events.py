"""Dates of a story that no event tells → events, titled with the words around the date."""

from bisect import bisect_right
from collections.abc import Sequence
from operator import attrgetter

from builder.annotate.dates import annotate_dates
from builder.annotate.quotes import find_quote, make_quote
from builder.edition import Edition
from builder.errors import Problem
from builder.model import Annotation, Article, Block, Edtf, Event, Seed, Span
from builder.suggest.proposal import Proposal, Value, show_context
from builder.suggest.titles import propose_title


def propose_events(edition: Edition, seed: Seed) -> tuple[Proposal, ...]:
    """An event for each date that rules found and that is a point or a stretch of time.

    All words of one date are quotes of one event. Durations and what recurs are none, nor is
    what the editor has tied, corrected or kept as a draft.
    """
    article = edition.article
    (layer,) = (layer for layer in edition.layers if layer.name == "dates")
    taken = _list_drafted(article, seed)
    told = {
        (words.start, words.end)
        for words in edition.occurrences
        if words.layer == "dates" and article.blocks[words.block].kind != "related"
    }
    found: dict[tuple[Edtf, int], list[Annotation]] = {}
    for date in layer.annotations:
        free = date.rule != "editor" and not any(a < date.end and date.start < b for a, b in taken)
        value = date.value or ""
        if free and value and date.type != "SET" and (date.start, date.end) in told:
            # Two Tuesdays of one month need not be the same one.
            which = date.start if "X" in value else 0
            found.setdefault((value, which), []).append(date)
    alone = _date_alone(edition, seed)
    return tuple(_propose(article, dates, alone) for dates in found.values())


def _list_drafted(article: Article, seed: Seed) -> list[Span]:
    events = (draft for draft in seed.drafts if isinstance(draft, Event))
    spans = (find_quote(article, quote) for event in events for quote in event.quotes)
    return [span for span in spans if not isinstance(span, Problem)]


def _block_of(article: Article, offset: int) -> Block:
    return article.blocks[bisect_right(article.blocks, offset, key=attrgetter("start")) - 1]


def _date_alone(edition: Edition, seed: Seed) -> dict[Span, Edtf]:
    """What the source by itself would give, where the editor knows its day better."""
    article = edition.article
    own = article.metadata.published
    if not seed.front.published or seed.front.published == own:
        return {}
    layer = annotate_dates(article, (), (), article.metadata.language, published=own)
    return {(date.start, date.end): date.value or "" for date in layer.annotations}


def _propose(article: Article, dates: Sequence[Annotation], alone: dict[Span, Edtf]) -> Proposal:
    first = dates[0]
    when, spans = first.value or "", [(date.start, date.end) for date in dates]
    quotes = tuple(_write_quote(article, span) for span in spans)
    title = propose_title(article, _block_of(article, spans[0][0]), spans[0])
    fields: dict[str, Value] = {"when": when, "title": title}
    fields["quote"] = quotes if len(quotes) > 1 else quotes[0]
    said = alone.get(spans[0], "")
    if said and said != when:
        # The words of one quote; of several, each would need its own.
        if len(quotes) == 1:
            fields["alone"] = said
        else:
            fields["quote"] = ({**quotes[0], "alone": said}, *quotes[1:])
    fields["draft"] = "true"
    return Proposal(
        headword=title or first.exact,
        fields=fields,
        rule=first.rule,
        certainty=first.certainty,
        context=show_context(article, spans),
        places=len(spans),
        advice="; the title: from words of the source" if title else "",
    )


def _write_quote(article: Article, span: Span) -> dict[str, str]:
    quote = make_quote(article, span)
    ordinal = {"ordinal": str(quote.ordinal)} if quote.ordinal else {}
    return {"exact": quote.exact, **ordinal}
