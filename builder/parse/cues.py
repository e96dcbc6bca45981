"""The words of all languages that give a block away, folded; and how to look for them."""

import re
import unicodedata
from collections.abc import Callable, Iterable
from functools import lru_cache

from builder.language.detect import STRUCTURES
from builder.language.structure import Cues, Structure

TABLES = tuple(STRUCTURES.values())
_MARKS = re.compile("[\u0300-\u036f]")


# The rules of a block fold the same words a dozen times.
@lru_cache(maxsize=256)
def fold(words: str) -> str:
    """Return `words` in lower case, without accents, with plain apostrophes and single spaces."""
    plain = words.lower()
    if not plain.isascii():
        plain = _MARKS.sub("", unicodedata.normalize("NFKD", plain.replace("’", "'")))
    return " ".join(plain.split())


class Phrases:
    """Folded words and phrases, looked for without a pattern: one would take long to compile."""

    def __init__(self, phrases: Iterable[str]) -> None:
        self._longest_first = tuple(
            sorted({*map(fold, phrases)}, key=lambda phrase: (-len(phrase), phrase))
        )
        self._shortest = min(map(len, self._longest_first))
        self._beginnings = frozenset(phrase[: self._shortest] for phrase in self._longest_first)

    def find_opening(self, folded: str) -> int:
        """Where the longest phrase that begins `folded`, as whole words, ends; else 0."""
        if folded[: self._shortest] not in self._beginnings:  # one look tells most words apart
            return 0
        if not folded.startswith(self._longest_first):
            return 0
        ends = (len(phrase) for phrase in self._longest_first if folded.startswith(phrase))
        whole = (end for end in ends if folded[end - 1] == "'" or _ends_word(folded, end))
        return next(whole, 0)

    def ends(self, folded: str) -> bool:
        """Whether a phrase, as whole words, ends `folded`."""
        return folded.endswith(self._longest_first) and any(
            folded.endswith(phrase) and not folded[: -len(phrase)][-1:].isalnum()
            for phrase in self._longest_first
        )

    def may_stand_in(self, folded: str) -> bool:
        """Whether the letters of a phrase stand anywhere in `folded`, be it inside a word."""
        return any(phrase in folded for phrase in self._longest_first)


def _ends_word(folded: str, end: int) -> bool:
    """Whether a word ends there: no letter follows, nor a hyphen and a letter (recevez-vous)."""
    following = folded[end : end + 2]
    return not _is_letter(following[:1]) and not (
        following[:1] == "-" and _is_letter(following[1:])
    )


def cue_phrases(pick: Callable[[Structure], Cues]) -> Phrases:
    """Return the cues that `pick` takes from every language."""
    return Phrases(word for table in TABLES for word in pick(table).words)


def cue_pattern(pick: Callable[[Structure], Cues | tuple[str, ...]]) -> str:
    """Return a pattern for the folded cues that `pick` takes from every language, whole words."""
    found: set[str] = set()
    for table in TABLES:
        cues = pick(table)
        found.update(map(fold, cues.words if isinstance(cues, Cues) else cues))
    return choose(found)


def choose(words: Iterable[str]) -> str:
    """Return a pattern for any of `words`, the longest first; an elision needs no word's end."""
    ordered = sorted(words, key=lambda word: (-len(word), word))
    whole = "|".join(re.escape(word) for word in ordered if not word.endswith("'"))
    elided = "".join("|" + re.escape(word) for word in ordered if word.endswith("'"))
    return rf"(?<!\w)(?:(?:{whole})(?!\w){elided})"


def _is_letter(sign: str) -> bool:
    return sign.isalnum() or sign == "_"
