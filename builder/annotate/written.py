"""A phrase as it is written: its words, and the signs between them and at its end."""

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise
from typing import Final, NamedTuple

from builder.annotate.joints import read_gap
from builder.language.words import headword_keys, tokenize_parts


class Written(NamedTuple):
    """The words of a phrase, what stands before each, and its signs at the end."""

    words: Sequence[str]
    gaps: Sequence[str]
    tail: str
    key: tuple[object, ...]
    """What phrases of the same words have in common."""


@lru_cache(maxsize=8192)
def read_phrase(phrase: str) -> Written:
    """A phrase in its words; several look for the same names, in each story."""
    tokens = tokenize_parts(phrase)
    # What follows the last word counts when it is a sign of the name (C++), else not.
    tail = phrase[tokens[-1].end :].strip() if tokens else ""
    tail = tail if _SIGNS.fullmatch(tail) else ""
    gaps = ("", *(read_gap(phrase, a.end, b.start) or "" for a, b in pairwise(tokens)))
    words = tuple(token.surface for token in tokens)
    own = (headword_keys(word, word)[0] for word in words)
    return Written(words, gaps, tail, (*zip(gaps, own, strict=False), tail))


_SIGNS: Final = re.compile(r"[+#!&%°*]*")
