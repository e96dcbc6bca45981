"""The stretches of a story in which annotators look for words, and these words in a row."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import accumulate, chain
from typing import Final, NamedTuple

from builder.language.words import HYPHENS, split_words, text_keys
from builder.model import Article, Block, Span


class Compound(NamedTuple):
    """Words that others write as one (cease-fire, ceasefire; U.N., UN), and where they end."""

    word: str
    last: int
    end: int


class WordRow(NamedTuple):
    """The words of a text, hyphenated ones in parts, read once for all who look for phrases."""

    text: str
    words: Sequence[str]
    starts: Sequence[int]
    """Where each word begins."""
    gaps: Sequence[str]
    """What stands after each word up to the next; `BREAK` where no phrase reaches across."""
    spellings: frozenset[str]
    """The words and compounds, each once."""
    compounds: Mapping[int, Compound]
    """Words that may be one, by the number of the first."""
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
    stretches = [span for block in prose for span in block.items or (_whole(block),)]
    if not article.hidden:
        return [span for span in stretches if span[0] < span[1]]
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
    compounds = _join_words(text, words, starts, gaps)
    spellings = frozenset((*words, *(compound.word for compound in compounds.values())))
    keys = frozenset(chain.from_iterable(map(text_keys, spellings)))
    return WordRow(text, words, starts, gaps, spellings, compounds, keys)


def _join_words(
    text: str, words: Sequence[str], starts: Sequence[int], gaps: Sequence[str]
) -> dict[int, Compound]:
    """The words with a hyphen between, and the letters with stops after them."""
    compounds: dict[int, Compound] = {}
    reached = 0
    for first in [number for number, gap in enumerate(gaps) if gap in _JOINTS]:
        last = first + 1
        if gaps[first] != ".":
            end = starts[last] + len(words[last])
            if words[first].lower() in _PREFIXES:
                continue
        elif first < reached or len(words[first]) > 1 or not words[first].isupper():
            continue
        else:
            while gaps[last] == "." and len(words[last]) == 1:
                last += 1
            end = starts[last] + len(words[last]) + 1
            if len(words[last]) > 1 or text[end - 1 : end] != ".":
                continue
            reached = last
        compounds[first] = Compound("".join(words[first : last + 1]), last, end)
    return compounds


_JOINTS: Final = frozenset((*HYPHENS, "."))
_PREFIXES: Final = frozenset(("re",))
"""What makes another word with a hyphen (re-sign, resign)."""


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
