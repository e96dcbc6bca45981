"""Text → words of dates: each word, number and sign as one letter that stands for its kind.

Rules are then short expressions over these letters, whatever the length of the words.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import accumulate, islice
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
    r"([a-zà-öø-ÿ]++(?![-\w'’‐‑.:])|(?! )(?:"  # most words, and no look at the spaces between
    r"https?://\S+|www\.\S+"
    r"|(?:[0-9]{1,3}(?:[ \u00a0\u202f][0-9]{3})+(?![0-9])|[0-9]+(?:[.,:/‐‑–-][0-9]+)*)\w*"
    r"|[aApP]\.\s?[mM]\.|J\.?\s?-\s?C\b\.?|B\.\s?C\.(?:\s?E\.)?|A\.D\.|[Aa]ujourd['’][Hh]ui"
    rf"|{_RUN}(?:[0-9]\w*|(?:[-‐‑]{_RUN})+)?['’]?"
    r"|[^\s\w]))"
)
_ROMAN: Final = re.compile("(?:X{0,2}(?:IX|IV|V?I{0,3}))(?:er?|ᵉʳ?|è|ème)")
_HYPHEN: Final = re.compile("([-‐‑])")


class Words(NamedTuple):
    """The words of a text, and where each begins: one letter each, and as they are written."""

    letters: str
    surfaces: Sequence[str]
    starts: Sequence[int]

    def span(self, first: int, last: int) -> Span:
        """Where the words from one to another (half-open) stand in the text (half-open)."""
        return self.starts[first], self.starts[last - 1] + len(self.surfaces[last - 1])


class LetterTable(dict[str, str]):
    """The letter of any word, number or sign; empty where that hangs on the words beside it."""

    def __init__(
        self,
        letters: Mapping[str, str],
        folded: Mapping[str, str],
        names: Mapping[str, str],
        counts: frozenset[str],
    ) -> None:
        """`letters` are those of known words; `folded`, of words also written without accents.

        `names` has the letter of a word that bears a capital within a sentence, by its usual
        letter; `counts` are words that are numbers, so that two joined by a hyphen are one too.
        """
        super().__init__(SIGNS)
        self.letters, self.folded, self.names, self.counts = letters, folded, names, counts

    def __missing__(self, word: str) -> str:
        letter = self._read(word)
        if len(self) < _REMEMBERED and len(word) < _LONG:
            self[word] = letter
        return letter

    def _read(self, word: str) -> str:
        if "0" <= word[0] <= "9":
            return tell_shape(word)
        if not word[0].isalnum():
            return OTHER_SIGN
        if word.startswith(("http://", "https://", "www.")):
            return OPAQUE
        if f"{normal(word)}." in self.letters:
            return ""
        first, within = self.look_up(word)
        if first != within or (not first and _HYPHEN.search(word)):
            return ""
        if not first and word[-1] in "'’":
            return "" if any(self.look_up(word[:-1])) else _unknown(word[:-1])
        return first or _unknown(word)

    def look_up(self, word: str) -> tuple[str, str]:
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


_REMEMBERED, _LONG = 16_384, 40
"""How many words a table remembers, and the length of one that it does not."""


def read_words(text: str, spans: Sequence[Span], table: LetterTable) -> Words:
    """The words of each span of a composed text (NFC), with a break before and after each span."""
    read = _Columns([], [], [])
    for start, end in spans:
        pieces = _TOKEN.split(text[start:end])  # what stands between words, a word, and so on
        surfaces = pieces[1::2]
        letters = [*map(table.__getitem__, surfaces)]
        starts = [*islice(accumulate(map(len, pieces), initial=start), 1, len(pieces), 2)]
        words = _Columns(letters, surfaces, starts)
        read.add_break(start)
        read.add(_look_beside(text, words, table) if "" in letters else words)
        read.add_break(end)
    return Words("".join(read.letters), read.surfaces, read.starts)


class _Columns(NamedTuple):
    """Words: their letters, how they are written, where each begins."""

    letters: list[str]
    surfaces: list[str]
    starts: list[int]

    def add(self, words: "_Columns") -> None:
        self.letters.extend(words.letters)
        self.surfaces.extend(words.surfaces)
        self.starts.extend(words.starts)

    def add_break(self, place: int) -> None:
        self.letters.append(BREAK)
        self.surfaces.append("")
        self.starts.append(place)

    def between(self, first: int, last: int | None = None) -> "_Columns":
        """Those from one to another (half-open)."""
        letters, surfaces, starts = self
        return _Columns(letters[first:last], surfaces[first:last], starts[first:last])


def _look_beside(text: str, words: _Columns, table: LetterTable) -> _Columns:
    """Words with the letters that hang on what stands beside them."""
    read, done = _Columns([], [], []), 0
    for place in [place for place, letter in enumerate(words.letters) if not letter]:
        read.add(words.between(done, place))
        surface, start = words.surfaces[place], words.starts[place]
        before = read.letters[-1] if read.letters else BREAK
        parts = _settle(text, surface, start, before, table)
        read.add(_Columns(*map(list, zip(*parts, strict=True))))
        done = place + 1
        end = read.starts[-1] + len(read.surfaces[-1])
        while done < len(words.starts) and words.starts[done] < end:
            done += 1  # the full stop of “sept.” is read already
    read.add(words.between(done))
    return read


def _settle(
    text: str, surface: str, start: int, before: str, table: LetterTable
) -> Iterator[tuple[str, str, int]]:
    """A word with its full stop, a name within a sentence, or the parts that a hyphen joins."""
    dotted = table.letters.get(f"{normal(surface)}.")
    if dotted and text.startswith(".", start + len(surface)):
        yield dotted, f"{surface}.", start
        return
    is_within = before not in _ENDS_SENTENCE
    letter = table.look_up(surface)[is_within]
    if not letter and surface[-1] in "'’":
        surface = surface[:-1]
        letter = table.look_up(surface)[is_within]
    if letter or not _HYPHEN.search(surface):
        yield letter or _unknown(surface), surface, start
        return
    for part in filter(None, _HYPHEN.split(surface)):
        if letter := table[part]:
            yield letter, part, start
        else:
            yield from _settle(text, part, start, before, table)
        before, start = "-", start + len(part)


def normal(word: str) -> str:
    """A word as lexicons have it: with plain apostrophes and hyphens."""
    if word.isascii():
        return word
    return _HYPHEN.sub("-", word.replace("’", "'"))


def _unknown(word: str) -> str:
    if word[0].isupper():
        return "R" if _ROMAN.fullmatch(word) else CAPITAL
    return PLURAL if word[-1] in "sx" else UNKNOWN
