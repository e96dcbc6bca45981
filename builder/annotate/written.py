"""A phrase as it is written: its words with their forms, and the signs between and behind them."""

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from builder.annotate.joints import read_gap
from builder.language.inflect import Grade, file_forms, find_stem
from builder.language.words import HYPHENS, base_language, headword_keys, split_words

Forms = Mapping[str, tuple[Grade, str]]
"""The forms of a word by their keys, each with its grade."""


class Word(NamedTuple):
    """A word of a phrase, its forms, and how those begin that no table knows."""

    surface: str
    key: object
    """What words with the same forms have in common."""
    forms: Forms
    stem: str


class Written(NamedTuple):
    """The words of a phrase, what stands before each, and its signs at the end."""

    words: Sequence[Word]
    gaps: Sequence[str]
    tail: str
    key: tuple[object, ...]
    """What phrases of the same words have in common."""


@lru_cache(maxsize=8192)
def read_phrase(phrase: str, language: str, inflected: bool) -> Written:
    """A phrase in its words; several look for the same names, in each story."""
    pieces = split_words(phrase)
    surfaces = pieces[1::2]
    in_phrase = len(surfaces) > 1
    words = tuple(
        Word(
            surface,
            (surface, inflected, in_phrase),
            file_forms(surface, language, inflected=inflected, in_phrase=in_phrase),
            find_stem(surface, language) if inflected else "",
        )
        for surface in surfaces
    )
    # What follows the last word counts when it is a sign of the name (C++), else not.
    tail = pieces[-1].strip() if words else ""
    tail = tail if _SIGNS.fullmatch(tail) else ""
    gaps = ("", *(read_gap(gap) or "" for gap in pieces[2:-1:2]))
    keys = (headword_keys(surface, surface)[0] for surface in surfaces)
    return Written(words, gaps, tail, (*zip(gaps, keys, strict=False), tail))


@lru_cache(maxsize=8192)
def write_solid(phrase: str, language: str) -> str:
    """Two words as one, as others write them (e-mail, email; air strike, airstrike); else empty."""
    pieces = split_words(phrase)
    if len(pieces) != 5 or not pieces[3].islower() or pieces[4]:
        return ""
    if pieces[1].lower() in _APART:
        return ""
    is_compound = pieces[2] in HYPHENS or (
        base_language(language) == "en" and pieces[2] == " " and len(pieces[1]) > 2 < len(pieces[3])
    )
    return pieces[1] + pieces[3] if is_compound else ""


_APART: Final = frozenset(
    ("the", "every", "some", "any", "all", "may", "more", "what", "when", "where", "who", "how")
)
"""Words that make another word of the next: some time, sometime; the rapist, therapist."""
_SIGNS: Final = re.compile(r"[+#!&%°*]*")
