"""Finds the words that an editor quoted, as a W3C TextQuoteSelector or by their ordinal.

W3C Web Annotation Data Model, § 4.2.4: exact words, what stands before, what stands after.
"""

import re
import unicodedata
from collections.abc import Iterator
from typing import Final

from builder.annotate.likeness import find_closest
from builder.errors import Problem
from builder.language.words import APOSTROPHES, EVEN_APOSTROPHES
from builder.model import Article, Quote, Span
from builder.source import Lines


def find_quote(article: Article, quote: Quote) -> Span | Problem:
    """Where the quoted words stand in the source, or why they cannot be told.

    The words stand inside one block. Apostrophes, white space and accents written in another
    way are accepted when the exact string is nowhere. Whole words go before parts of words.
    """
    everywhere = find_words(article, quote.exact)
    if not everywhere:
        return _not_found(article, quote)
    spans = [span for span in everywhere if _stands_between(article.source.text, span, quote)]
    if not spans:
        return _not_between(article, quote, everywhere)
    if quote.ordinal is None:
        return spans[0] if len(spans) == 1 else _ambiguous(article, quote, spans)
    if 1 <= quote.ordinal <= len(spans):
        return spans[quote.ordinal - 1]
    return _wrong_ordinal(quote, len(spans))


def make_quote(article: Article, span: Span) -> Quote:
    """A quote that finds exactly these words: with an ordinal, where they stand more than once."""
    exact = article.source.text[span[0] : span[1]]
    spans = find_words(article, exact)
    return Quote(exact, ordinal=spans.index(span) + 1 if len(spans) > 1 else None)


def find_words(article: Article, words: str) -> list[Span]:
    """Every place where the words stand inside one block, in order; whole words if there are."""
    found = list(_find_exact(article, words)) or list(_find_alike(article, words))
    return [span for span in found if _is_whole(article.source.text, span)] or found


def _is_whole(text: str, span: Span) -> bool:
    """Whether words begin and end where the span does: “mai” is not whole in “maire”."""
    start, end = span
    cuts_before = start > 0 and text[start - 1].isalnum() and text[start].isalnum()
    cuts_after = end < len(text) and text[end - 1].isalnum() and text[end].isalnum()
    return not cuts_before and not cuts_after


def _find_exact(article: Article, exact: str) -> Iterator[Span]:
    text, length = article.source.text, len(exact)
    start = text.find(exact) if exact.strip() else -1
    for block in article.blocks:
        if 0 <= start < block.start:
            start = text.find(exact, block.start)
        if start < 0:
            return
        while block.start <= start <= block.end - length:
            yield start, start + length
            start = text.find(exact, start + length)


def _find_alike(article: Article, exact: str) -> Iterator[Span]:
    words = " ".join(unicodedata.normalize("NFC", exact).split())
    # NFC itself takes few letters apart: a quote is no longer than twice what it finds.
    if len(words) > 2 * max((block.end - block.start for block in article.blocks), default=0):
        return
    pieces = _LOOSE.split(words)
    pattern = re.compile("".join(_loosen(piece) for piece in pieces))
    for block in article.blocks if any(pieces) else ():
        found = pattern.finditer(article.source.text, block.start, block.end)
        yield from (match.span() for match in found)


def _loosen(piece: str) -> str:
    if piece.isspace():
        return r"\s+"
    if piece and piece in APOSTROPHES:
        return _ANY_APOSTROPHE
    return "".join(map(_loosen_letter, piece))


def _loosen_letter(letter: str) -> str:
    """An accent may be part of its letter, or follow it (NFC, NFD)."""
    apart = unicodedata.normalize("NFD", letter)
    if apart == letter:
        return re.escape(letter)
    return f"(?:{re.escape(letter)}|{re.escape(apart)})"


_ANY_APOSTROPHE: Final = f"[{APOSTROPHES}]"
_LOOSE: Final = re.compile(rf"(\s+|{_ANY_APOSTROPHE})")


def _plain(text: str) -> str:
    return " ".join(text.translate(EVEN_APOSTROPHES).split())


def _stands_between(text: str, span: Span, quote: Quote) -> bool:
    if not (quote.prefix or quote.suffix):
        return True
    # White space next to the quoted words is nothing an editor should have to count.
    before = text[max(0, span[0] - 2 * len(quote.prefix) - 50) : span[0]]
    after = text[span[1] : span[1] + 2 * len(quote.suffix) + 50]
    return _plain(before).endswith(_plain(quote.prefix)) and _plain(after).startswith(
        _plain(quote.suffix)
    )


def _not_found(article: Article, quote: Quote) -> Problem:
    if not quote.exact.strip():
        return Problem("quote-not-found", "the quote has no words", _COPY, quote.at)
    if _plain(quote.exact) in _plain(article.source.text):
        message = f"“{_shorten(quote.exact)}” is not inside one paragraph"
        hint = "Quote words of a single paragraph; several quotes make a list."
        return Problem("quote-not-found", message, hint, quote.at)
    hint = f"Nothing like it stands there. {_COPY}"
    if closest := find_closest(article, quote.exact):
        words = _shorten(article.source.text[slice(*closest)])
        place = Lines(article.source.path, article.source.text).place(closest[0])
        hint = f"The closest words of the story are “{words}”, at {place}."
    message = f"the story does not say “{_shorten(quote.exact)}”"
    return Problem("quote-not-found", message, hint, quote.at)


def _not_between(article: Article, quote: Quote, spans: list[Span]) -> Problem:
    around = "; ".join(_in_context(article, span) for span in spans[:_SHOWN])
    message = f"“{_shorten(quote.exact)}” does not stand between that prefix and that suffix"
    return Problem("quote-not-found", message, f"The story says: {around}.", quote.at)


def _ambiguous(article: Article, quote: Quote, spans: list[Span]) -> Problem:
    shown = (f"{n}: {_in_context(article, s)}" for n, s in enumerate(spans[:_SHOWN], 1))
    more = "; …" if len(spans) > _SHOWN else ""
    message = (
        f"“{_shorten(quote.exact)}” stands in the story {len(spans)} times: "
        f"{'; '.join(shown)}{more}"
    )
    hint = "Say which one: add `ordinal: 1`, or a `prefix` or `suffix` with the words beside it."
    return Problem("quote-ambiguous", message, hint, quote.at)


def _wrong_ordinal(quote: Quote, count: int) -> Problem:
    times = "once" if count == 1 else f"{count} times"
    message = f"“{_shorten(quote.exact)}” stands in the story {times}; ordinal is {quote.ordinal}"
    hint = "Leave `ordinal` out." if count == 1 else f"Ordinals go from 1 to {count}."
    return Problem("quote-ordinal", message, hint, quote.at)


_COPY: Final = "Copy words from the story, exactly as they stand there."
_SHOWN: Final = 6
_CONTEXT: Final = 24


def _in_context(article: Article, span: Span) -> str:
    block = next(b for b in article.blocks if b.start <= span[0] < b.end)
    text, start, end = article.source.text, *span
    before, after = max(block.start, start - _CONTEXT), min(block.end, end + _CONTEXT)
    left = "…" if before > block.start else ""
    right = "…" if after < block.end else ""
    words = _shorten(text[start:end])
    return f"“{left}{_squeeze(text[before:start])}[{words}]{_squeeze(text[end:after])}{right}”"


def _squeeze(text: str) -> str:
    return re.sub(r"\s+", " ", text)


def _shorten(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= 80 else words[:79] + "…"
