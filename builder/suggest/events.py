"""Dates of a story that no event tells → events, titled with the words around the date."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from operator import attrgetter
from typing import Final

from builder.annotate.dates import annotate_dates
from builder.annotate.quotes import find_quote, make_quote
from builder.edition import Edition
from builder.errors import Problem
from builder.excerpts import find_sentence, first_words
from builder.model import Annotation, Article, Block, Edtf, Event, Seed, Span
from builder.suggest.proposal import Proposal, Value, show_context


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
        is_point = date.value and date.type in ("DATE", "TIME")
        if free and is_point and (date.start, date.end) in told:
            value = date.value or ""
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
    title = propose_title(article, spans[0])
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
        advice="; the title: words of the source" if title else "",
    )


def _write_quote(article: Article, span: Span) -> dict[str, str]:
    quote = make_quote(article, span)
    ordinal = {"ordinal": str(quote.ordinal)} if quote.ordinal else {}
    return {"exact": quote.exact, **ordinal}


def propose_title(article: Article, span: Span) -> str:
    """The clause around words, as the source has it and as short as a title; or nothing."""
    block = _block_of(article, span[0])
    before = " ".join(article.visible_text(block.start, span[0]).split())
    words = " ".join(article.visible_text(*span).split())
    text = " ".join(article.visible_text(block.start, block.end).split())
    start = text.find(words, max(0, len(before) - 1))
    if start < 0:
        return ""
    first, last = find_sentence(text, start, start + len(words))
    if last - first > _LENGTH:
        first, last = _narrow(text, (first, last), (start, start + len(words)))
    plain = "".join(sign if sign.isprintable() else " " for sign in text[first:last])
    clause = " ".join(plain.split()).strip(_EDGES)
    if clause.count("(") > clause.count(")"):
        clause = clause[: clause.rindex("(")].strip(_EDGES)
    short = first_words(clause, _LENGTH)
    return short if short == clause else f"{short.rstrip(_EDGES)} …"


_LENGTH: Final = 80
_SHORT: Final = 24
"""A clause of fewer signs besides its date says too little."""
_EDGES: Final = ' ,;:.—–-«»“”"()[]'
_BORDER: Final = re.compile(r"[,;:()«»“”\"]|\s[—–-]\s")


def _narrow(text: str, sentence: Span, words: Span) -> Span:
    """The clause of a long sentence; with those beside it, while it says too little."""
    borders = [sentence[0]]
    borders += [match.end() for match in _BORDER.finditer(text, *sentence)]
    borders.append(sentence[1])
    before = [border for border in borders if border <= words[0]]
    after = [border for border in reversed(borders) if border >= words[1]]
    first, last = before.pop(), after.pop()
    while (before or after) and last - first - (words[1] - words[0]) < _SHORT:
        first, last = (before.pop(), last) if before else (first, after.pop())
    if words[1] - first > _LENGTH:
        # Words far from the beginning would be cut off.
        first = text.find(" ", words[1] - _LENGTH, words[0]) + 1 or words[0]
    return first, last
