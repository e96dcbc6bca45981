"""How wide words are, near enough to keep them apart in whichever serif a reader has."""

import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from typing import Final


def text_width(text: str, size: float) -> float:
    """The width of a line of text in letters of `size`, both in the same units: rather too wide."""
    return sum(map(_width, text)) * size


def fit_text(text: str, size: float, room: float) -> str:
    """As many whole words as fit in `room`, with an ellipsis where some are missing."""
    words = text.split()
    whole = " ".join(words)
    if text_width(whole, size) <= room:
        return whole
    kept = _count_words(words, size, room - text_width(" …", size))
    shown = " ".join(words[:kept]).rstrip(" ,;:")
    return f"{shown} …" if kept else _cut_word(whole, size, room)


def fit_lines(text: str, size: float, room: float, most: int) -> tuple[str, ...]:
    """A text in `most` lines at most, none wider than `room`; the last is cut where need be."""
    words = text.split()
    lines: list[str] = []
    while words and len(lines) < most - 1 and (kept := _count_words(words, size, room)):
        lines.append(" ".join(words[:kept]))
        words = words[kept:]
    return (*lines, fit_text(" ".join(words), size, room)) if words else tuple(lines)


def _count_words(words: Sequence[str], size: float, room: float) -> int:
    """How many words fit on a line."""
    used, space = 0.0, text_width(" ", size)
    for kept, word in enumerate(words):
        used += text_width(word, size)
        if used > room:
            return kept
        used += space
    return len(words)


# Parts of the letter size, from the widest of the faces in the style sheet's list.
_WIDTHS: Final = {
    **dict.fromkeys("ijl.,:;'’|!ı·", 0.3),
    **dict.fromkeys('ftrI()[]-/"“”‘ \u00a0\u202f', 0.4),
    **dict.fromkeys("mwæœMWÆŒ…—%@", 0.92),
}
_CAPITAL: Final = 0.7
_WIDE: Final = 1.05
_OTHER: Final = 0.56


@lru_cache(maxsize=1024)
def _width(letter: str) -> float:
    plain = unicodedata.normalize("NFD", letter)[0] if letter > "\x7f" else letter
    if width := _WIDTHS.get(plain):
        return width
    if unicodedata.combining(letter):
        return 0.0
    if plain.isupper():
        return _CAPITAL
    return _WIDE if unicodedata.east_asian_width(letter) in "WF" else _OTHER


def _cut_word(word: str, size: float, room: float) -> str:
    """The start of one word that is too long by itself."""
    used, kept = text_width("…", size), 0
    for letter in word:
        used += _width(letter) * size
        if used > room:
            break
        kept += 1
    return f"{word[:kept]}…"
