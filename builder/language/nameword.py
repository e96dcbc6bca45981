"""How a text is cut where names are looked for, and how two spellings of a word are told to be one.

Unlike in `words`, hyphenated words are whole (Saint-Malo, Jean-Paul), what is elided is a word by
itself (`l'`, `d'`), and signs are kept: a comma, a stop and a bracket say where a name ends.
"""

import re
import unicodedata
from functools import lru_cache
from typing import Final

from builder.language.words import APOSTROPHES, HYPHENS

_MARKS: Final = r"\u0300-\u036f\u0483-\u0489\u0591-\u05c7\u0610-\u065f\u0900-\u0dff"
_LETTERS: Final = rf"[^\W\d_][\w{_MARKS}]*"
_HUNG: Final = r"(?:t[-‐‑])?(?:ils?|elles?|on|je|tu|nous|vous|ce|là|ci)(?![\w-])"
_ELIDED: Final = r"(?i:[ldcjmnts]|(?:jus|lors|puis|quoi|pres|quel)?qu|aujourd)"
NAME_TOKEN: Final = re.compile(
    # Most words, and no look at the spaces between.
    rf"[^\W\d_ʼ][^\Wʼ]*+(?![{HYPHENS}{APOSTROPHES}{_MARKS}])|(?! )(?:"
    rf"{_ELIDED}[{APOSTROPHES}](?=\w)(?<![ON][{APOSTROPHES}])|[{APOSTROPHES}][sS](?!\w)"
    rf"|(?:[OMN][{APOSTROPHES}](?=[A-ZÀ-Þ]))?{_LETTERS}(?:[{HYPHENS}](?!{_HUNG})(?:[dlDL][{APOSTROPHES}])?[\w{_MARKS}]+|(?<=[cC])[{APOSTROPHES}]h\w*)*"
    r"|\d+(?:[.,]\d+)*|[^\w \n\r])"
)
"""A word, what is elided with its apostrophe, the English genitive, a number or a sign."""
NAME_PARTED: Final = re.compile(f"({NAME_TOKEN.pattern})")
"""For `split`: the words at the odd places, what is between them at the others."""


@lru_cache(maxsize=8192)
def fold_name(word: str) -> str:
    """The word as names are compared: composed, the accent of its capital and its kind of
    apostrophe or hyphen left out; in capitals throughout, without accents."""
    if word.isascii():
        return word
    composed = unicodedata.normalize("NFC", word).translate(_SIGNS)
    if composed[:1].islower():
        return composed
    if composed.isupper() and len(composed) > 1:
        return _bare(composed)
    return _bare(composed[:1]) + composed[1:]


def _bare(word: str) -> str:
    parts = unicodedata.normalize("NFD", word)
    return "".join(letter for letter in parts if not unicodedata.combining(letter))


_SIGNS: Final = {
    **dict.fromkeys(map(ord, APOSTROPHES), "'"),
    **dict.fromkeys(map(ord, HYPHENS), "-"),
    **dict.fromkeys((0x00AD, 0x200B, 0x200C, 0x200D, 0x2060)),
}
