"""The words of a story that an editor may have meant, where those that were quoted are nowhere."""

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher, get_close_matches
from itertools import accumulate
from typing import Final

from builder.language.words import fold_accents, tokenize
from builder.model import Article, Span

LIKE: Final = 0.6
"""How much of the letters two stretches must share, in the same order (Ratcliff, Obershelp)."""
SLIP: Final = 0.8
"""The same for two words, which then differ by a slip of the pen or an ending."""
SHARED: Final = 0.5
"""How many of the quoted letters must be in words that both have: letters alone prove nothing, as
any two sentences of one language share many."""

_COMPARED: Final = 400
_TRIED: Final = 8
_LONGEST: Final = 200
_GRAMMAR: Final = 3
"""Letters up to which words may be grammar, and are like one another everywhere."""


def find_closest(article: Article, words: str) -> Span | None:
    """The stretch of a story most like some words; None where nothing is like them.

    Only to be shown: nothing is ever tied to words that were not quoted.

    Looks at as many words at a time as were quoted, and only at the `_COMPARED` places that
    share most words with the quote, so a long story costs no more than a short one.
    """
    text, wanted = article.source.text, words[:_LONGEST].lower()
    matcher = SequenceMatcher(autojunk=False)
    matcher.set_seq2(wanted)
    ranked: list[tuple[float, Span]] = []
    for span in _list_likely(article, wanted):
        matcher.set_seq1(text[slice(*span)].lower())
        if matcher.real_quick_ratio() > LIKE and matcher.quick_ratio() > LIKE:
            ranked.append((-matcher.ratio(), span))
    best = (span for likeness, span in sorted(ranked)[:_TRIED] if -likeness > LIKE)
    return next((span for span in best if _shares_words(text[slice(*span)], wanted)), None)


def _list_likely(article: Article, wanted: str) -> Iterator[Span]:
    """The stretches of as many words that share most beginnings of words, best first."""
    text = article.source.text
    beginnings = {token.surface[:3] for token in tokenize(wanted)}
    most = max(1, len(tokenize(wanted)))
    windows: list[tuple[int, int, int]] = []
    for block in article.blocks:
        tokens = tokenize(text, block.start, block.end)
        shared = (token.surface[:3].lower() in beginnings for token in tokens)
        total = list(accumulate(shared, initial=0))
        size = min(most, len(tokens))
        for first, last in zip(range(len(tokens)), range(size - 1, len(tokens)), strict=False):
            score = total[last + 1] - total[first]
            windows.append((-score, tokens[first].start, tokens[last].end))
    return ((start, end) for _, start, end in sorted(windows)[:_COMPARED])


def _shares_words(found: str, wanted: str) -> bool:
    """Whether much of the quote is in words that the story has there, but for a slip each."""
    there, asked = _list_words(found), _list_words(wanted)
    telling = [word for word in asked if len(word) > _GRAMMAR] or asked
    met = sum(len(word) for word in telling if get_close_matches(word, there, 1, SLIP))
    return met >= SHARED * sum(map(len, telling)) > 0


def _list_words(text: str) -> Sequence[str]:
    return [fold_accents(token.surface) for token in tokenize(text)]
