"""The shape of a language's date rules: the words are in `dates_fr` and `dates_en`.

A rule is data. The value of what it finds follows from the names of its pattern's groups:

- `y`, `m`, `d`: year, month (a number or a word), day; what is missing is not known;
- `y2`, `m2`, `d2`: the end of an interval, which lends what it has to a beginning that lacks
  it, and borrows likewise (29 au 31 mai 2024);
- `decade`: 1990, or 90, for 199X;
- `date`: the words to annotate, where the pattern also looks at words around them.
"""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from typing import Final, NamedTuple


class DateRule(NamedTuple):
    """A way to write a date. Words in braces stand for the macros of the calendar."""

    id: str
    pattern: str
    example: str
    """A sentence with one date in brackets."""
    value: str
    """The value of the example, as EDTF."""
    counter: str
    """A sentence in which the rule finds nothing."""


class Calendar(NamedTuple):
    """The date rules of a language, and the numbers of its months and seasons (21 to 24)."""

    months: Mapping[str, int]
    macros: Mapping[str, str]
    rules: tuple[DateRule, ...]
    not_after: str
    """Words before a date that make it a name (rue du 11 novembre 1918)."""


SHARED_MACROS: Final = {
    # White space is bounded, so that no pattern can run far.
    "s": r"\s{1,3}",
    "begin": r"(?<!\w)(?<![0-9][.,:/–-])",
    "dash": r"\s?[-‐‑–]\s?",
    "year": "(?:1[0-9]{3}|20[0-9]{2})",
    # Not a longer number, a decimal, a reference (2016-1691), a year before our era.
    "end": r"(?!\w|[.,’'\u00a0\u202f]?[0-9]|[-‐‑–/][0-9]|\s?[%€$£°]|\s{1,2}av(?:\.|ant)\s{1,2}J)",
}


def alternatives(words: Iterable[str], *, titled: bool = True) -> str:
    """A pattern for any of the words: as given, capitals throughout, and with a capital first.

    Accents may be composed or not. Longer words come first, so that no word hides another.
    """
    spelt: set[str] = set()
    for word in words:
        for form in (word, word.upper(), *([word.capitalize()] if titled else [])):
            spelt |= {form, unicodedata.normalize("NFD", form)}
    return "|".join(re.escape(word) for word in sorted(spelt, key=lambda w: (-len(w), w)))
