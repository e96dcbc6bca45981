"""What a language's table of terms worth explaining holds: signs by which they are told."""

import re
from collections.abc import Mapping
from typing import NamedTuple

from builder.model import Certainty


class TermRule(NamedTuple):
    """One sign of a word worth explaining; the surest rules come first in a table.

    `example` has in brackets what the rule finds, `counter` holds nothing for it: a test reads
    both. A rule without a pattern is applied by the function that has its id.
    """

    id: str
    certainty: Certainty
    example: str
    counter: str
    pattern: re.Pattern[str] | None = None
    """Finds the words as its group `term`. It begins inside a sentence, and never runs far."""


class TermLanguage(NamedTuple):
    """One language's rules, and the words that they need."""

    rules: tuple[TermRule, ...]
    little: frozenset[str]
    """Words that hold others together: they stand in names of things, but tell nothing."""
    openers: frozenset[str]
    """Words right before a noun group."""
    vague_nouns: frozenset[str]
    """Nouns that make no term with an adjective: they are about anything."""
    vague_adjectives: frozenset[str]
    """Adjectives with a learned ending that everybody uses."""
    learned: tuple[str, ...]
    """Endings of adjectives that name a field rather than a quality (nucléaire, not grand)."""
    adjective_first: bool
    known_acronyms: frozenset[str]
    """Acronyms that need no explanation, and what only looks like one."""
    table: tuple[str, ...]
    """Terms of art."""
    of_names: frozenset[str]
    """The rules that may find the name of an institution."""
    plurals: Mapping[str, str]
    """Endings of plurals, the longest first, and those of their singulars."""


def word_list(text: str) -> frozenset[str]:
    """A set from words parted by white space."""
    return frozenset(text.split())


def any_of(text: str) -> str:
    """A pattern for any of the words, `_` standing for a blank; apostrophes may be curly."""
    words = sorted(text.split(), key=lambda word: (-len(word), word))
    return "|".join(re.escape(w).replace("_", r"\s").replace("'", "['’]") for w in words)
