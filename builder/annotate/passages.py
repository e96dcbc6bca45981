"""The stretches of a story in which annotators look for words, and these words."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from builder.annotate.joints import find_joints
from builder.language.words import Token, base_language, text_keys, tokenize_parts
from builder.model import Article, Block, Span


class Passage(NamedTuple):
    """The words of a passage, hyphenated ones in parts, read once for all who look for phrases.

    `joints` says of each word whether it and the next are parts of one word; `places` has, for
    each key of `text_keys`, the numbers of the words that look themselves up under it.
    """

    text: str
    tokens: Sequence[Token]
    joints: Sequence[bool]
    places: Mapping[str, Sequence[int]]


def list_passages(article: Article) -> list[Span]:
    """The stretches of running text, in order: blocks, or the items of a list, cut at hidden signs.

    Code is none.
    No match ever reaches from one passage into another.
    """
    prose = (block for block in article.blocks if not article.is_code(block))
    stretches = (span for block in prose for span in block.items or (_whole(block),))
    return [visible for span in stretches for visible in _visible(article, *span)]


def read_passages(article: Article, language: str) -> list[Passage]:
    """The passages of a story with their words; offsets count from the start of the story."""
    text = article.source.text
    passages = (tokenize_parts(text, *span) for span in list_passages(article))
    return [read_passage(text, tokens, language) for tokens in passages]


def read_passage(text: str, tokens: Sequence[Token], language: str) -> Passage:
    """The words of one passage, made ready."""
    places: dict[str, list[int]] = {}
    for number, (_, _, surface) in enumerate(tokens):
        for key in text_keys(surface):
            places.setdefault(key, []).append(number)
    # After the last word nothing joins.
    joints = [*find_joints(text, tokens, base_language(language)), False]
    return Passage(text, tokens, joints, places)


def list_vocabulary(passages: Sequence[Passage]) -> list[str]:
    """The words of a story in lower case, sorted, each once."""
    return sorted({key[1:] for passage in passages for key in passage.places if key[0] == "="})


def _whole(block: Block) -> Span:
    return (block.start, block.end)


def _visible(article: Article, start: int, end: int) -> list[Span]:
    spans, cursor = [], start
    for hidden_start, hidden_end in article.hidden_within(start, end):
        spans.append((cursor, hidden_start))
        cursor = max(cursor, hidden_end)
    spans.append((cursor, end))
    return [span for span in spans if span[0] < span[1]]
