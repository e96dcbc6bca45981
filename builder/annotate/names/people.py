"""The signs around a name that it is a person's."""

from collections.abc import Iterator
from typing import Final

from builder.annotate.names.appositions import is_age, read_apposition
from builder.annotate.names.reading import Reading
from builder.annotate.names.runs import PARTICLES, Piece
from builder.annotate.names.words import is_capital, is_qualifier
from builder.language.given_names import FAMILY_FIRST, given_gender
from builder.language.structure import words

_FAR = 9


def list_person_signs(reading: Reading, piece: Piece) -> Iterator[tuple[str, str]]:
    """The signs of a piece, each with the gender it tells."""
    first, last = piece.first, piece.last
    yield from ((sign, piece.gender) for sign in piece.signs)
    if not piece.signs and reading.lows[first - 1] in _SMALL_TITLES:
        yield "name.title", reading.grammar.titles.get(reading.lows[first - 1], "")
    if last > first:
        yield from _read_inside(reading, first, last)
    role = find_role_before(reading, first, is_single=first == last)
    if role is not None and not piece.signs:
        yield "name.role", role
    yield from _read_after(reading, piece)


_SMALL_TITLES: Final = words("abbé père sœur maître docteur professeur monseigneur cheikh")
"""Titles that are written small as well (l'abbé X)."""


def _read_inside(reading: Reading, first: int, last: int) -> Iterator[tuple[str, str]]:
    words, lows = reading.words, reading.lows
    gender = given_gender(words[first])
    if gender is not None:
        yield "name.given", gender
    elif words[first] in FAMILY_FIRST and last - first <= 2:
        yield "name.given" if _is_korean(words[last]) else "name.particle", ""
    elif words[last] in FAMILY_FIRST and _is_korean(words[first]):
        yield "name.given", ""
    if any(len(words[n]) == 1 and words[n + 1] == "." for n in range(first, last)):
        yield "name.initial", ""
    inside = range(first + 1, last)
    if any(lows[n] in PARTICLES and not is_capital(reading, n) for n in inside):
        yield "name.particle", ""


def _is_korean(word: str) -> bool:
    """Whether a word has the shape of a Korean or Chinese given name (Jae-won, Mei-ling)."""
    first, _, second = word.partition("-")
    return first.istitle() and second.isalpha() and second.islower() and len(word) < 13


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
    is_apart = words[first - 1] == words[first + 1] == "," and lows[first - 3] in _THEIR
    if is_apart and given_gender(words[first]) is not None:
        return grammar.roles.get(lows[first - 2])
    return None


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


def _read_after(reading: Reading, piece: Piece) -> Iterator[tuple[str, str]]:
    grammar, lows, words = reading.grammar, reading.lows, reading.words
    first, last = piece.first, piece.last
    after = last + 1
    if is_age(reading, after):
        yield "name.age", ""
    elif words[after] == "," and not _is_placed(reading, first):
        gender = read_apposition(reading, after + 1, is_full=last > first)
        if gender is not None:
            yield "name.appositive", gender
    is_stressed = words[after] == "," and lows[after + 1] in {"lui", "elle", "who", "whose"}
    near = (n for n in range(after, after + 3) if words[n - 1] != ".")
    if is_stressed or any(lows[n] in grammar.lives for n in near):
        yield "name.life", ""
    if words[after] == ",":
        after += 1
    if _leads_to_body(reading, after):
        yield "name.member", ""
    if lows[first - 1] in {"selon", "to"} and lows[first - 2] in {"according", *_STARTS}:
        yield "name.witness", ""
    if _speaks(reading, first, last):
        yield "name.said", ""


def _is_placed(reading: Reading, first: int) -> bool:
    """Whether a preposition of place opens the sentence (À X, une femme …)."""
    word = reading.lows[first - 1]  # a for à: capitals have no accents
    return reading.opens(first - 1) and (word == "a" or word in reading.grammar.locatives)


_STARTS = {".", "\n", ",", "»", "”", '"', "et"}


def _leads_to_body(reading: Reading, number: int) -> bool:
    """Whether a body follows to which someone belongs (X, de l'université …; X of the Centre …)."""
    grammar, lows = reading.grammar, reading.lows
    if lows[number] not in {"de", "d'", "du", "of", "from", "at"}:
        return False
    number += 2 if lows[number + 1] in grammar.articles else 1
    end = number + (1 if grammar.head_first else 5)
    return any(
        lows[n] in grammar.bodies and (is_capital(reading, n) or lows[n] in grammar.institutions)
        for n in range(number, end)
        if is_capital(reading, n) or grammar.head_first
    )


def _speaks(reading: Reading, first: int, last: int) -> bool:
    """Whether a verb of saying stands right after a name, or right before it after a quotation."""
    grammar, lows = reading.grammar, reading.lows
    for number in range(last + 1, last + 5):
        if lows[number] in grammar.said:
            return True
        if lows[number] not in _AUXILIARIES:
            break
    return lows[first - 1] in grammar.said and not is_capital(reading, first - 1)


_AUXILIARIES: Final = words("""
    a ont avait s' est l' lui leur n' pas également aussi has had also later then told repeatedly
    se en y
    """)
