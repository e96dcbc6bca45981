"""Whether the text says outright what a name is: le quotidien X; X, a charity that …"""

from typing import Final

from builder.annotate.names.reading import Reading
from builder.annotate.names.words import end_of_capitals, is_capital, is_qualifier
from builder.language.given_names import given_gender
from builder.language.structure import words


def is_called(reading: Reading, first: int) -> bool:
    """Le quotidien officiel X, the carmaker X."""
    grammar, lows = reading.grammar, reading.lows
    number = first - 1
    while (
        first - number <= 3
        and lows[number] not in grammar.named_bodies
        and is_qualifier(reading, number)
    ):
        number -= 1
    if number < first - 1 and not grammar.head_first:
        return False
    if lows[number - 1] in {"de", "d'"} and number == first - 1:
        number -= 2  # le fabricant de meubles X
    return lows[number] in grammar.named_bodies


def is_apposed(reading: Reading, first: int, last: int) -> bool:
    """The energy regulator, X, said; le régulateur, l'X, a dit."""
    grammar, lows, words = reading.grammar, reading.lows, reading.words
    if given_gender(words[first]) is not None:
        return False
    before = first - 2 if lows[first - 1] in grammar.articles else first - 1
    if (
        words[before] != ","
        or words[last + 1] != ","
        or lows[before - 1] not in grammar.named_bodies
    ):
        return False
    near = range(before - 2, before - 5, -1)
    start = next((number for number in near if lows[number] in _DEFINITE), 0)
    return start > 0 and lows[start - 1] not in _OF  # la présidente de l'association, X


_OF: Final = words("de d' of for à")
_DEFINITE: Final = words("the its their le la l' son sa leur")


def end_of_called(reading: Reading, first: int, last: int) -> int:
    """The last word of a name behind what it is, which `of` or `for` may lead on.

    A French one may be a call (Sauvons la Loue), or have an adjective (Toits ouverts).
    """
    lows = reading.lows
    if reading.grammar.head_first:
        is_call = lows[last].endswith("ons") and lows[last + 1] in _ARTICLES
        if first == last and is_call and is_capital(reading, last + 2):
            return end_of_capitals(reading, last + 2)
        is_plural = lows[last].endswith(("s", "x")) and lows[last + 1].endswith("s")
        is_apart = is_plural and reading.words[last + 2] in {",", ".", ";"}
        return last + 1 if first == last and is_apart else last
    while lows[last + 1] in {"of", "for"}:
        following = last + 2 + (lows[last + 2] == "the")
        if not is_capital(reading, following) or reading.words[following + 1][0].isdigit():
            break
        last = end_of_capitals(reading, following)
    return last


_ARTICLES: Final = words("le la l' les nos notre")


def is_described(reading: Reading, number: int) -> bool:
    """X, une association de …; X, the charity that …"""
    grammar, lows = reading.grammar, reading.lows
    if lows[number] not in {"une", "un", "l'", "le", "la", "a", "an", "the"}:
        return False
    for place in range(number + 1, number + 4):
        if lows[place] in grammar.named_bodies:
            return lows[place + 1] != "'s"  # X, the union's organiser
        if not grammar.qualifiers.fullmatch(lows[place]):
            return False
    return False
