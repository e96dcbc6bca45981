"""Words of a text, and the keys under which a headword meets them.

A word is a run of letters, digits and combining marks; hyphens inside it belong to it,
apostrophes part it (`l'ONU` is `l`, `ONU`).

A key says how much of the writing counts. A headword's word is filed under several, a word
of the text looks itself up under several, in four namespaces:

- `=état` lower case, accents kept;
- `^etat` an initial capital, its own accent folded (French capitals often lack it);
- `!etat` capitals throughout, every accent folded;
- `~cedeao` an acronym written as a word with accents (Cédéao).

A lower-case headword is filed under the first three. One with a capital keeps out of the first, so
`Forum` is never "forum"; one in capitals is filed under the third, so `ONU` is never "onu".
"""

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Sequence
from functools import lru_cache
from typing import Final, NamedTuple


class Token(NamedTuple):
    """A word of the text: offsets in code points, half-open, and the words themselves."""

    start: int
    end: int
    surface: str


_make_token: Final = Token._make


def tokenize(text: str, start: int = 0, end: int | None = None) -> list[Token]:
    """The words of `text[start:end]`, in order; offsets count from the start of `text`."""
    stop = len(text) if end is None else end
    return [_make_token((*m.span(), m[0])) for m in WORD.finditer(text, start, stop)]


def tokenize_parts(text: str, start: int = 0, end: int | None = None) -> list[Token]:
    """Like `tokenize`, with the parts of hyphenated words one by one."""
    stop = len(text) if end is None else end
    return [_make_token((*m.span(), m[0])) for m in PART.finditer(text, start, stop)]


def split_words(text: str) -> list[str]:
    """The words as `tokenize_parts` has them, and what stands before, between and after them.

    Words have the odd places of the list.
    """
    return _PARTED.split(text)


def base_language(tag: str) -> str:
    """The language of a tag without its region: `fr` of `fr-CH` (BCP 47)."""
    return tag.replace("_", "-").partition("-")[0].lower()


@lru_cache(maxsize=8192)
def text_keys(surface: str) -> tuple[str, ...]:
    """The keys under which a word of the text looks for headwords, the most exact first."""
    word = normalize(surface)
    keys = ["=" + word.lower()]
    if word[:1].isupper():
        keys.append("^" + _fold_initial(word))
        if word.isupper():
            keys.append("!" + fold_accents(word))
        elif not word.isascii() and len(word) >= 4:
            keys.append("~" + fold_accents(word))
    return tuple(keys)


@lru_cache(maxsize=8192)
def headword_keys(form: str, headword: str) -> tuple[str, ...]:
    """The keys under which a form of a headword's word is filed; its capitals are the headword's.

    An acronym of four letters or more is also found as a word ("Otan" for OTAN, "Cédéao" for
    CEDEAO).
    """
    word, model = normalize(form), normalize(headword)
    folded = "!" + fold_accents(word)
    if model.isupper() and len(model) >= 2 and word.lower() == model.lower():
        spoken = ("^" + _fold_initial(word), "~" + fold_accents(word))
        return (folded, *spoken) if len(model) >= 4 else (folded,)
    if model[:1].isupper():
        return ("^" + _fold_initial(word), folded)
    return ("=" + word.lower(), "^" + _fold_initial(word), folded)


def list_beginning(vocabulary: Sequence[str], stem: str) -> Sequence[str]:
    """The words of a sorted vocabulary that begin with a stem."""
    first = bisect_left(vocabulary, stem)
    return vocabulary[first : bisect_left(vocabulary, stem + "\U0010ffff")]


def compose(text: str) -> tuple[str, Sequence[int]]:
    """The text with composed accents (NFC), and where each of its letters stood, then its end.

    `offsets[start]`, `offsets[end]` of a span of the composed text are its span in `text`.
    """
    if unicodedata.is_normalized("NFC", text):
        return text, range(len(text) + 1)
    pieces, offsets = [], []
    for cluster in _CLUSTER.finditer(text):
        piece = unicodedata.normalize("NFC", cluster.group())
        pieces.append(piece)
        # Marks that stay apart keep places of their own; what is left is the letter's.
        places = range(cluster.start(), cluster.end())
        offsets += [places[min(place, len(places) - 1)] for place in range(len(piece))]
    return "".join(pieces), [*offsets, len(text)]


@lru_cache(maxsize=8192)
def normalize(surface: str) -> str:
    """Composed accents (NFC), ligatures written out, invisible joiners left out."""
    if surface.isascii():
        return surface
    return unicodedata.normalize("NFC", surface).translate(_LIGATURES)


def phrase_key(phrase: str) -> str:
    """What two ways to write one phrase have in common: its words, whatever their capitals."""
    return " ".join(normalize(token.surface).casefold() for token in tokenize_parts(phrase))


@lru_cache(maxsize=8192)
def fold_accents(word: str) -> str:
    """The word in lower case without accents."""
    if word.isascii():
        return word.lower()
    parts = unicodedata.normalize("NFD", word.lower())
    bare = "".join(letter for letter in parts if not unicodedata.combining(letter))
    return unicodedata.normalize("NFC", bare)


def _fold_initial(word: str) -> str:
    return fold_accents(word[:1]) + word[1:].lower()


APOSTROPHES: Final = "'’ʼ‛＇"
EVEN_APOSTROPHES: Final = str.maketrans(dict.fromkeys(APOSTROPHES, "'"))
"""For `str.translate`: each of them as the plain one."""
HYPHENS: Final = "-‐‑"

# Combining marks are no letters for `re`, so the ranges that modern scripts need are named:
# Latin, Greek and Cyrillic; Hebrew; Arabic; the scripts of India; Thai and Lao; then
# invisible signs that stand inside words (soft hyphen, joiners).
_MARKS: Final = (
    r"\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f"
    r"\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7"
    r"\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed"
    r"\u0900-\u0963\u0966-\u0df3\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u0eb1\u0eb4-\u0ecd"
    r"\u00ad\u200c\u200d\u2060"
)
_LETTER: Final = r"[^\W_ʼ]"
_RUN: Final = rf"{_LETTER}+(?:[{_MARKS}]+{_LETTER}*)*"
PART: Final = re.compile(_RUN)
_PARTED: Final = re.compile(f"({_RUN})")
WORD: Final = re.compile(rf"{_RUN}(?:[{HYPHENS}]{_RUN})*")

_CLUSTER: Final = re.compile(rf"[\s\S][{_MARKS}]*")

_LIGATURES: Final = str.maketrans(
    {
        "œ": "oe",
        "Œ": "OE",
        "æ": "ae",
        "Æ": "AE",
        "ﬁ": "fi",
        "ﬂ": "fl",
        "\u00ad": None,
        "\u200c": None,
        "\u200d": None,
        "\u2060": None,
    }
)
