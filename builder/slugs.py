"""Words → slugs: the short ASCII names that stand in URLs, file names and ids."""

import hashlib
import re
import unicodedata
from typing import Final

_LIGATURES: Final = str.maketrans({"œ": "oe", "æ": "ae", "ø": "o", "ł": "l", "đ": "d"})
"""Latin letters that Unicode does not decompose: `cœur` should be `coeur`, not `c-ur`."""

_ACCENTS: Final = re.compile("[\u0300-\u034e\u0350-\u036f]+")
"""The combining marks of the block of diacritical marks: all but the grapheme joiner."""


_OTHERS: Final = re.compile("[^a-z0-9]+")


def slugify(text: str, prefix: str) -> str:
    """Turn any text into `a-z0-9` groups joined by hyphens; never empty.

    Accents go (NFKD), everything else becomes a hyphen. Where no letter or digit is left,
    as with Chinese, the slug is `prefix-` and 8 hexadecimal digits of the text's SHA-256.
    """
    words = text.replace("’", "'")  # as good as any sign, and quicker to fold
    plain = _OTHERS.sub("-", fold_letters(words)).strip("-")
    return plain or f"{prefix}-{_digest(text)}"


def fold_letters(text: str) -> str:
    """Small letters without accents or ligatures, for slugs and for alphabetical order."""
    if text.isascii():
        return text.lower()
    letters = unicodedata.normalize("NFKD", text).casefold()
    latin = _ACCENTS.sub("", letters)
    if latin.isascii():
        return latin
    letters = letters.translate(_LIGATURES)
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


SLUG: Final = "[a-z0-9]+(?:-[a-z0-9]+)*"
"""What a slug looks like, as a regular expression."""


def is_slug(text: str) -> bool:
    """Tell whether an editor's slug can stand in a URL as it is."""
    return bool(re.fullmatch(SLUG, text))


def _digest(text: str) -> str:
    # One file system stores "é" composed, another decomposed: both get one slug. Names that
    # are not UTF-8 reach Python as lone surrogates.
    composed = unicodedata.normalize("NFC", text)
    return hashlib.sha256(composed.encode("utf-8", "surrogatepass")).hexdigest()[:8]
