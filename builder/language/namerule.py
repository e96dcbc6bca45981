"""The shape of what a language knows of names: the words are in `fr/names.py` and `en/names.py`."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from builder.language.latepattern import LatePattern


class NameWords(NamedTuple):
    """The words of a language around names; lower case unless said otherwise."""

    language: str
    function: frozenset[str]
    """Words that have a capital only because they open a sentence."""
    no_names: frozenset[str]
    """Words with a capital of their own that name no one (Monday, Internet, God)."""
    abbreviations: frozenset[str]
    """Capital letters that stand for a thing, not a body (DNA)."""
    demonyms: LatePattern
    """Peoples and what is theirs, as `fold_name` gives them, in lower case."""
    titles: Mapping[str, str]
    """Forms of address, with the gender they tell."""
    roles: Mapping[str, str]
    """Nouns for what a person does or is, with the gender they tell."""
    role_endings: LatePattern
    """How nouns for what a person does end, right before a name."""
    qualifiers: LatePattern
    """Adjectives between a role, or a body, and what follows."""
    bodies: frozenset[str]
    """Nouns that open (French) or end (English) the name of an organisation."""
    open_bodies: frozenset[str]
    """Those of them, with a capital, that common nouns may complete (Conseil de sécurité)."""
    plain: frozenset[str]
    """Adjectives and nouns that make of such a noun no name (City Council)."""
    institutions: frozenset[str]
    """Those of them that need no capital before a name (tribunal de Lyon)."""
    named_bodies: frozenset[str]
    """Nouns before an organisation's own name, and no part of it (le quotidien X)."""
    named_after: frozenset[str]
    """Those of them that stand behind it as well (the X union)."""
    sites: frozenset[str]
    """Nouns that are part of the name of a place (rue, Street)."""
    leading_sites: frozenset[str]
    """Those of them that stand before the name where others stand behind it (Lake, Loch)."""
    site_surnames: frozenset[str]
    """Those of them that are surnames as well (Hill, Park)."""
    openers: frozenset[str]
    """Nouns that open the names of broadcasters, banks, airlines (Radio X)."""
    heads: frozenset[str]
    """All nouns that a name may hold: those of bodies and of sites."""
    towns: frozenset[str]
    """Nouns before a place's own name, and no part of it (la ville de X)."""
    works: frozenset[str]
    """Nouns that are named after someone, or bear a name of their own, and are none of these."""
    contests: frozenset[str]
    """Capitalised nouns whose place is part of a name that is none of these (Coupe de France)."""
    dubbed: frozenset[str]
    """Words before what a thing is called."""
    joints: frozenset[str]
    """Words inside the name of an organisation."""
    stops: frozenset[str]
    """Nouns after such a word that are no part of it (de façon, of course)."""
    locatives: frozenset[str]
    """Prepositions before a place; `place_prepositions` alone prove it."""
    place_phrases: frozenset[str]
    """The word before a preposition, with which it proves a place (né à, près de, based in)."""
    at_places: frozenset[str]
    """The word before `at` that makes of what follows a place (the market at X)."""
    datives: frozenset[str]
    """Words after which the preposition leads to someone (dit à, grâce à)."""
    articles: frozenset[str]
    plural_articles: frozenset[str]
    said: frozenset[str]
    """Finite forms of verbs of saying."""
    lives: frozenset[str]
    """What only persons do, before or after their name (né, who, aged)."""
    years: frozenset[str]
    """Words for years of age after a number."""
    sources: frozenset[str]
    """Words before a body that speaks, is led or is joined (selon, porte-parole de)."""
    owned: frozenset[str]
    """What only a firm has, before `of` or `in` (shares in X, filiale de X)."""
    firm_acts: frozenset[str]
    """Verbs whose subject is a firm or a body (X employs 300)."""
    families: frozenset[str]
    """Words before a surname that several share."""
    fresh: frozenset[str]
    """Adjectives that qualify, and never belong to a name (ancien, actuel)."""
    head_first: bool
    """Whether the noun opens the name of an organisation (French) or ends it."""


def gender_table(groups: Mapping[str, str]) -> dict[str, str]:
    """Words by gender: `groups` maps `m`, `f` or nothing to words."""
    return {word: gender for gender, text in groups.items() for word in text.split()}


def ending_pattern(endings: Iterable[str], whole: Iterable[str]) -> LatePattern:
    """A pattern for the words with one of the endings, and for those given whole."""
    tails, words = "|".join(endings), "|".join(whole)
    return LatePattern(lambda: rf"(?:\w{{2,20}}(?:{tails})|{words})")
