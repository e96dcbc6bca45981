"""The stretches of a story in which annotators look for words, and these words in a row."""

from collections.abc import Iterable, Sequence
from itertools import accumulate, chain
from typing import Final, NamedTuple

from builder.language.words import split_words, text_keys
from builder.model import Article, Block, Span


class WordRow(NamedTuple):
    """The words of a text, hyphenated ones in parts, read once for all who look for phrases."""

    text: str
    words: Sequence[str]
    starts: Sequence[int]
    """Where each word begins."""
    gaps: Sequence[str]
    """What stands after each word up to the next; `BREAK` where no phrase reaches across."""
    spellings: frozenset[str]
    """The words, each once."""
    keys: frozenset[str]
    """The keys of `text_keys` under which they look themselves up."""


BREAK: Final = "\n\n"
"""Between two passages, as an empty line is between two paragraphs."""


def list_passages(article: Article) -> list[Span]:
    """The stretches of running text, in order: blocks, or the items of a list, cut at hidden signs.

    Code is none.
    No match ever reaches from one passage into another.
    """
    prose = (block for block in article.blocks if not article.is_code(block))
    stretches = (span for block in prose for span in block.items or (_whole(block),))
    return [visible for span in stretches for visible in _visible(article, *span)]


def read_row(article: Article) -> WordRow:
    """The words of all passages of a story; offsets count from the start of the story."""
    return read_stretches(article.source.text, list_passages(article))


def read_stretches(text: str, stretches: Iterable[Span]) -> WordRow:
    """The words in some stretches of a text."""
    words: list[str] = []
    starts: list[int] = []
    gaps: list[str] = []
    for start, end in stretches:
        pieces = split_words(text[start:end])
        if len(pieces) > 1:
            words += pieces[1::2]
            gaps += pieces[2::2]
            gaps[-1] = BREAK
            starts += [*accumulate(map(len, pieces), initial=start)][1:-1:2]
    spellings = frozenset(words)
    keys = frozenset(chain.from_iterable(map(text_keys, spellings)))
    return WordRow(text, words, starts, gaps, spellings, keys)


def list_vocabulary(keys: Iterable[str]) -> list[str]:
    """The words in lower case of which a text has the keys, sorted, each once."""
    return sorted(key[1:] for key in keys if key[0] == "=")


def _whole(block: Block) -> Span:
    return (block.start, block.end)


def _visible(article: Article, start: int, end: int) -> list[Span]:
    spans, cursor = [], start
    for hidden_start, hidden_end in article.hidden_within(start, end):
        spans.append((cursor, hidden_start))
        cursor = max(cursor, hidden_end)
    spans.append((cursor, end))
    return [span for span in spans if span[0] < span[1]]
