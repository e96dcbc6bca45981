"""The shape of a language's inflection tables; the words are in each `inflection.py`."""

from collections.abc import Callable, Collection, Mapping
from typing import NamedTuple


class Suffix(NamedTuple):
    """How words with one ending inflect. `sure` and `doubt` hold endings that replace it.

    Sure endings make forms of the word whatever the word; doubtful ones make what may be
    another word (droit, droite), so that a dictionary decides.
    """

    ending: str
    sure: str
    doubt: str
    why: str
    example: tuple[str, str]
    """A headword, and a form of it that this rule proposes."""
    stem: int = 2
    """How many letters must stand before the ending."""
    verb: str = ""
    """Endings of a verb, all in doubt. A noun is never taken for one of them."""


class Grammar(NamedTuple):
    """What a language knows of its inflected forms. Of the suffixes, the first that fits rules."""

    dictionary: str
    """The language's code in simplemma."""
    suffixes: tuple[Suffix, ...]
    irregular: Mapping[str, str]
    """A word and all its other forms; the suffixes are then not asked."""
    never: Mapping[str, str]
    """Forms that a rule or the dictionary would propose and that are another word."""
    only_in_phrases: Mapping[str, str]
    """Forms that are far more often another word, unless a phrase stands around them."""
    invariable: frozenset[str]
    conjugate: Callable[[str], Collection[str]]
    """The forms of a verb that goes its own way; none for other words."""
    conjugate_in_phrase: Callable[[str], Collection[str]]
    """The forms of a word of a phrase, were it a verb."""
    infinitives: str
    """A regular expression for verbs that only the dictionary can conjugate."""
    feminines: tuple[str, ...]
    """Endings that only feminines have, so that the masculine is sure (directrice, directeur)."""
    participles: tuple[tuple[str, str], ...]
    """Ending of the infinitive, ending of the participle that dictionaries call an adjective."""
    respell: Callable[[str], str] = lambda _: ""
    """How others who write the language spell a word; empty where nobody does otherwise."""
    loses_accents: bool = False
    """Whether words are as often written without their accents (café, cafe)."""
