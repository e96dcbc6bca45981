"""The role that stands before a name: le ministre de la Santé X; his mother, X."""

from typing import Final

from builder.annotate.names.reading import Reading
from builder.annotate.names.words import is_capital, is_qualifier
from builder.language.given_names import given_gender
from builder.language.structure import words

_FAR: Final = 9
"""Words between a role and a name."""


def find_role_before(reading: Reading, first: int, *, is_single: bool) -> str | None:
    """The gender of the role that stands before a name (perhaps none); None where there is none."""
    grammar, lows = reading.grammar, reading.lows
    number = first - 1
    while (
        first - number <= 3 and lows[number] not in grammar.roles and is_qualifier(reading, number)
    ):
        number -= 1
    if lows[number] in grammar.roles and (number == first - 1 or grammar.head_first):
        return grammar.roles[lows[number]]
    is_thing = lows[first - 1] in grammar.named_bodies
    if not is_thing and grammar.role_endings.fullmatch(lows[first - 1]):
        return ""
    if is_single:
        return _find_kin(reading, first)
    role = _find_role_far(reading, first)
    return "" if role is None and _has_trade(reading, first) else role


def _has_trade(reading: Reading, first: int) -> bool:
    """Un sabotier de Lure, X, …: whether a noun made of what someone does stands there."""
    lows, words = reading.lows, reading.words
    if not words[first - 1] == words[first + 2] == "," or not is_capital(reading, first - 2):
        return False
    is_linked = lows[first - 3] in {"de", "d'"} and lows[first - 5] in {"un", "une"}
    noun = lows[first - 4]
    return is_linked and noun.endswith(_TRADE_ENDINGS) and noun not in _NO_TRADES


_NO_TRADES: Final = words("quartier chantier sentier métier panier cahier foyer")
_TRADE_ENDINGS: Final = (
    "tier",
    "hier",
    "nier",
    "cher",
    "ger",
    "ière",
    "eur",
    "euse",
    "iste",
    "trice",
    "ienne",
)


def _find_kin(reading: Reading, first: int) -> str | None:
    """Sa femme, Odile, …; his mother, Odile, …: the gender of the role."""
    grammar, lows, words = reading.grammar, reading.lows, reading.words
    is_kin = lows[first - 3] in _THEIR or (lows[first - 3] in _ONE and lows[first - 2] in _KIN)
    is_apart = words[first - 1] == words[first + 1] == "," and is_kin
    if is_apart and given_gender(words[first]) is not None:
        return grammar.roles.get(lows[first - 2])
    return None


_ONE: Final = words("a an un une")
_KIN: Final = words("son daughter brother sister fils fille frère sœur")
_THEIR: Final = words("sa son leur his her their my mon ma")


def _find_role_far(reading: Reading, first: int) -> str | None:
    """Le ministre de la Santé Jean X; le maire de Lyon, Jean X, …"""
    grammar, lows, words = reading.grammar, reading.lows, reading.words
    number = first - 1
    if lows[number] in _LINKS:
        return None  # the director of X: X is not the director
    if words[number] == ",":
        if words[first - 2] == "\n":
            return None
        number -= 1
    nouns, most, far = 0, 2, _FAR
    if words[number] == ")" and words[number - 2] == "(":
        # le directeur de l'Union des arts et métiers (UAM), X
        number, most, far = number - 3, 5, 2 * _FAR
    while first - number < far and (words[number][0].isalpha() or words[number] in _PASSED):
        low = lows[number]
        if low in grammar.roles and number < first - 1:
            after = lows[number + 1]
            is_linked = after in grammar.joints or after in {",", "to", "at", "in"}
            if is_linked or words[first - 1] == "," or grammar.qualifiers.fullmatch(after):
                return grammar.roles[low]
            return None
        if not is_capital(reading, number) and low not in _LINKS:
            nouns += 1
            if nouns > most or low in grammar.function or low in grammar.said:
                return None
        number -= 1
    return None


_PASSED = {"'s", "-"}
_LINKS: Final = words("de du des d' la le l' les of the for at in and et")
