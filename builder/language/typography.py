"""The shape of a language's typography; the tables are in each `typography.py`.

What a page shows may differ from the source in quotation marks, apostrophes, spaces, dashes and
three dots: in `SIGNS`, and in nothing else. A rule is data: where it looks, what it shows, and an
example that a test runs. Rules see one block at a time, without Markdown signs; where two want
the same character, the first in the table has it.

Patterns begin with a sign of their own wherever they can, and look back from it: `re` leaps to
such a sign, but tries what begins with a look back at each letter.
"""

import re
from typing import NamedTuple

DIGITS = "0123456789"
THIN = "\u202f"
"""NARROW NO-BREAK SPACE."""
WIDE = "\u00a0"
"""NO-BREAK SPACE."""
SIGNS = "\"'«»“”‘’.…-–— " + THIN + WIDE + "\u2009"
"""The characters that typography may show in place of one another, add or take away."""


class TypographyRule(NamedTuple):
    """A place (a regular expression) and what a page shows there."""

    id: str
    pattern: str
    shown: str
    """What stands there; `{}` is the source's own character, for a rule that adds a space."""
    example: tuple[str, str]
    """A source, and what a page makes of it by all rules of the profile."""
    of: str = ""
    """The characters inside the match that change; the whole match where this is empty."""
    rising: bool = False
    """Whether the groups `a` and `b` must be numbers, the second the larger: a range."""
    counter: str = ""
    """A text that stays as it is."""
    needs: str = ""
    """Signs of which one must be there, or the pattern cannot match; empty where none is sure."""
    holds: str = ""
    """A string that must be there as well."""


class QuoteRule(NamedTuple):
    """What pairs of a straight sign become; `depth` 0 is a pair that no other encloses."""

    id: str
    sign: str
    opening: str
    closing: str
    example: tuple[str, str]
    depth: int = 0
    continued: bool = False
    """Whether it is for the opening of a paragraph whose quotation goes on in the next one."""
    counter: str = ""


def any_of(words: str, behind: str = r"\w") -> str:
    """A pattern for any of `words`, no sign of the class `behind` before it.

    Each looks back from its own end: so the pattern begins with the letters that words begin with.
    """
    each = (re.escape(word) for word in words.split())
    return "(?:" + "|".join(rf"{word}(?<![{behind}]{word})" for word in each) + ")"


class Profile(NamedTuple):
    """The typography of one country's printers."""

    rules: tuple[TypographyRule, ...]
    quotes: tuple[QuoteRule, ...]


_ADDRESS = r"[^\s\"<>«»“”]*[^\s\"'<>«»“”.,;:!?()\[\]]"
PROTECTED = (
    (("://",), r"(?i:https?)://" + _ADDRESS),
    (("www.", "WWW.", "Www."), r"(?i:www)\." + _ADDRESS),
    (("@",), r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64})+"),  # e-mail
    ((":",), r"(?<!\d)\d{1,3} ?: ?\d{1,3}(?!\d)"),  # hours, results
    (("<",), r"<[A-Za-z/!][^<>]{0,200}>"),  # markup
    (("&",), r"&#?\w{1,31};"),
    ((":",), r"(?<![\w:]):\w{1,30}:(?!\w)"),  # names of pictograms
    ((":", ";", "="), r"(?<!\S)[:;=]['-]?[()DP](?!\w)"),  # faces
    ((":\\",), r"(?<!\w)[A-Za-z]:\\\S+"),  # paths
)
"""What is written for machines, and stays: strings of which one must be there, and a pattern."""

MASK = "ˣ"
"""Stands for each character of it while the rules look at the rest: it counts as a letter."""
