"""Text → words of dates: each word, number and sign as one letter that stands for its kind.

Rules are then short expressions over these letters, whatever the length of the words.
"""

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from builder.annotate.dates.shapes import OPAQUE, tell_shape
from builder.language.words import fold_accents
from builder.model import Span

BREAK: Final = "\n"
UNKNOWN, PLURAL, CAPITAL, COUNT = "w", "p", "W", "#"
SIGNS: Final = {
    "’": "'", "‐": "-", "‑": "-", "–": "-", "—": "-", "«": '"', "»": '"', "“": '"', "”": '"',
    "€": "%", "$": "%", "£": "%", "°": "%", "‰": "%",
} | {sign: sign for sign in ",.;:!?()-/%\"'"}  # fmt: skip
OTHER_SIGN: Final = "~"
_ENDS_SENTENCE: Final = frozenset('.!?:;"\n(-~')

_RUN = r"[^\W\d_]+"
_TOKEN: Final = re.compile(
    r"[a-zà-öø-ÿ]++(?![-\w'’‐‑.:])|(?! )(?:"  # most words, and no look at the spaces between
    r"(?P<opaque>https?://\S+|www\.\S+)"
    r"|(?P<number>(?:[0-9]{1,3}(?:[ \u00a0\u202f][0-9]{3})+(?![0-9])"
    r"|[0-9]+(?:[.,:/‐‑–-][0-9]+)*)\w*)"
    rf"|(?P<word>[aApP]\.\s?[mM]\.|J\.?\s?-\s?C\b\.?|B\.\s?C\.(?:\s?E\.)?|A\.D\.|[Aa]ujourd['’][Hh]ui"
    rf"|{_RUN}(?:[0-9]\w*|(?:[-‐‑]{_RUN})+)?['’]?)"
    r"|(?P<sign>[^\s\w]))"
)
_ROMAN: Final = re.compile("(?:X{0,2}(?:IX|IV|V?I{0,3}))(?:er?|ᵉʳ?|è|ème)")
_HYPHENS: Final = re.compile("[‐‑]")


class Words(NamedTuple):
    """The words of a text: one letter each, and where each lies (half-open)."""

    letters: str
    starts: Sequence[int]
    ends: Sequence[int]


class LetterTable:
    """The letters of known words; of those that are also written without accents; of names."""

    def __init__(
        self,
        letters: Mapping[str, str],
        quick: Mapping[str, str],
        folded: Mapping[str, str],
        names: Mapping[str, str],
        counts: frozenset[str],
    ) -> None:
        """`quick` has what is read at once, words in small letters; empty for one to look at.

        `names` has the letter of a word that bears a capital within a sentence, by its usual
        letter; `counts` are words that are numbers, so that two joined by a hyphen are one too.
        """
        self.letters, self.folded, self.names, self.counts = letters, folded, names, counts
        self.quick = {**quick, **SIGNS}
        self.look_up = lru_cache(maxsize=8192)(self._look_up)

    def _look_up(self, word: str) -> tuple[str, str]:
        """The letter of a known word, and that within a sentence; empty when it is not known."""
        key = normal(word)
        small = key.lower()
        letter = self.letters.get(key) or self.letters.get(small) or ""
        if word[0].isupper():
            if key.isupper() and len(key) > 1:
                letter = letter or self.letters.get(key.title()) or self.folded.get(small, "")
                return letter, letter
            letter = letter or self.folded.get(fold_accents(small), "")
            if letter in self.names:
                return letter, self.names[letter]
        if not letter and "-" in key and self.counts.issuperset(small.split("-")):
            letter = COUNT
        return letter, letter


def read_words(text: str, spans: Sequence[Span], table: LetterTable) -> Words:
    """The words of each span of a composed text (NFC), with a break before and after each span."""
    reader = _Reader(text, table)
    letters, starts, ends, quick = reader.letters, reader.starts, reader.ends, table.quick
    for start, end in spans:
        reader.add(BREAK, start, start)
        for match in _TOKEN.finditer(text, start, end):
            word = match[0]
            letter = quick.get(word)
            if letter is None and word.islower() and word.isalpha():
                letter = PLURAL if word[-1] in "sx" else UNKNOWN
            first, last = match.span()
            if letter and first >= ends[-1]:
                letters.append(letter)
                starts.append(first)
                ends.append(last)
            else:
                reader.read(match, word)
        reader.add(BREAK, end, end)
    return Words("".join(letters), starts, ends)


class _Reader:
    """Words as they are read."""

    def __init__(self, text: str, table: LetterTable) -> None:
        self.text = text
        self.table = table
        self.letters: list[str] = []
        self.starts: list[int] = []
        self.ends: list[int] = []

    def add(self, letter: str, start: int, end: int) -> None:
        if not self.ends or start >= self.ends[-1]:  # the full stop of “sept.” is read already
            self.letters.append(letter)
            self.starts.append(start)
            self.ends.append(end)

    def read(self, match: re.Match[str], word: str) -> None:
        """A word that is not at once known, a number, a sign."""
        start, end = match.span()
        if match.lastgroup in ("word", None):
            self.add_word(word, start, end)
        elif match.lastgroup == "sign":
            self.add(SIGNS.get(word, OTHER_SIGN), start, end)
        else:
            self.add(OPAQUE if match.lastgroup == "opaque" else tell_shape(word), start, end)

    def add_word(self, word: str, start: int, end: int) -> None:
        if self.text.startswith(".", end) and (
            dotted := self.table.letters.get(f"{normal(word)}.")
        ):
            self.add(dotted, start, end + 1)
            return
        letter = self._look_up(word)
        if not letter and word[-1] in "'’":
            word, end = word[:-1], end - 1
            letter = self._look_up(word)
        if letter:
            self.add(letter, start, end)
        elif "-" in word or "‐" in word or "‑" in word:
            self._add_parts(word, start)
        else:
            self.add(_unknown(word), start, end)

    def _look_up(self, word: str) -> str:
        """The letter of a known word; empty when it is not known."""
        first, within = self.table.look_up(word)
        is_within = self.letters and self.letters[-1] not in _ENDS_SENTENCE
        return within if is_within else first

    def _add_parts(self, word: str, start: int) -> None:
        for part in re.finditer("[-‐‑]|[^-‐‑]+", word):
            first, last = start + part.start(), start + part.end()
            if part.group() in "-‐‑":
                self.add("-", first, last)
            else:
                self.add_word(part.group(), first, last)


def normal(word: str) -> str:
    """A word as lexicons have it: with plain apostrophes and hyphens."""
    if word.isascii():
        return word
    return _HYPHENS.sub("-", word.replace("’", "'"))


def _unknown(word: str) -> str:
    if word[0].isupper():
        return "R" if _ROMAN.fullmatch(word) else CAPITAL
    return PLURAL if word[-1] in "sx" else UNKNOWN
