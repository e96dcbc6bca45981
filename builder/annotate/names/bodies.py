"""The signs around a name that it is an organisation's."""

import re
from collections.abc import Iterator
from typing import Final

from builder.annotate.names.known import match_known
from builder.annotate.names.reading import Reading
from builder.annotate.names.runs import Piece
from builder.annotate.names.words import end_of_capitals, is_capital, is_qualifier
from builder.language.gazetteer import Gazetteer, Known
from builder.language.structure import words


def list_body_signs(reading: Reading, piece: Piece, gazetteer: Gazetteer) -> Iterator[str]:
    """The signs of a piece that is no known name."""
    grammar, lows = reading.grammar, reading.lows
    first, last = piece.first, piece.last
    if _is_called(reading, first) or _is_apposed(reading, first, last):
        yield "name.called"
    if reading.words[last + 1] == "," and _is_described(reading, last + 2):
        yield "name.described"
    if _is_firm(reading, first, last):
        yield "name.firm"
    if first == last and _CAMEL.fullmatch(reading.words[first]):
        yield "name.camel"
    if _is_listed(reading, first, last, gazetteer):
        yield "name.listed"
    if is_acronym(reading, first) and first == last:
        before = lows[first - 1]
        start = first - 1 if before in grammar.articles or before == "the" else first
        is_named = start < first or (not grammar.head_first and len(lows[first]) > 2)
        if _is_source(reading, start) or (is_named and _acts(reading, last)):
            yield "name.source"
    elif first < last and lows[first] in SCOPES and _acts(reading, last):
        yield "name.source"


SCOPES: Final = words("north south east west northern southern eastern western")
"""Adjectives that open the names of firms and of regions; only the former say things."""
_CAMEL: Final = re.compile(
    r"(?!(?:Mc|Mac|Fitz|De|Di|Da|La|Le|Van|Du|Des)[A-Z][a-zà-ÿ]+$)"
    r"[A-Z][A-Za-zà-ÿ]*[a-zà-ÿ][A-Z][A-Za-zà-ÿ]*"
)
"""A capital after a small letter (AfD, OpenAI); surnames have theirs after a particle (McLeod)."""


def _is_firm(reading: Reading, first: int, last: int) -> bool:
    """Whether words stand around that only a firm, a club or a body has (shares in X, X coach)."""
    lows, grammar = reading.lows, reading.grammar
    number = first - 2 if lows[first - 1] in grammar.articles else first - 1
    if lows[number] in {"of", "in", "de", "d'", "du"} and lows[number - 1] in grammar.owned:
        return True
    if lows[last + 1] in grammar.firm_acts:
        return True
    following = last + 2
    if reading.words[last + 1] == "," and lows[following] in _FOUNDED:
        return lows[following + 1] in {"in", "by", "en", "par"}
    return (
        not grammar.head_first and lows[last + 1] in _POSTS and reading.words[last + 2][0].isupper()
    )


_FOUNDED: Final = words("founded fondé fondée fondées headquartered créée listed coté cotée")
_POSTS: Final = words("""
    coach striker midfielder goalkeeper skipper winger defender spokesman spokeswoman spokesperson
    """)


def _is_listed(reading: Reading, first: int, last: int, gazetteer: Gazetteer) -> bool:
    """Whether a known organisation stands beside it in a list (X, Google and Y)."""
    if reading.lows[last + 1] in _COMMAS:
        after = match_known(reading, last + 2, gazetteer)
        if after and _is_sure_body(after[1]):
            return True
    if reading.lows[first - 1] not in _COMMAS:
        return False
    for number in range(first - 2, max(first - 5, 0), -1):
        before = match_known(reading, number, gazetteer)
        if before and before[0] == first - 2 and _is_sure_body(before[1]):
            return True
    return False


_COMMAS: Final = frozenset((",", "et", "and", "ou", "or"))


def _is_sure_body(known: Known) -> bool:
    return known.kind == "organisation" and not known.is_unsure


def is_acronym(reading: Reading, number: int) -> bool:
    """Whether a word is in capitals and may be a body's."""
    word = reading.words[number]
    is_short = 2 <= len(word) <= 8 and word.isupper() and word.isalpha()
    return is_short and word not in reading.grammar.abbreviations


def _is_called(reading: Reading, first: int) -> bool:
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


def _is_apposed(reading: Reading, first: int, last: int) -> bool:
    """The energy regulator, X, said; le régulateur, l'X, a dit."""
    grammar, lows, words = reading.grammar, reading.lows, reading.words
    before = first - 2 if lows[first - 1] in grammar.articles else first - 1
    if (
        words[before] != ","
        or words[last + 1] != ","
        or lows[before - 1] not in grammar.named_bodies
    ):
        return False
    return any(lows[number] in _DEFINITE for number in range(before - 2, before - 5, -1))


_DEFINITE: Final = words("the its their le la l' son sa leur du au")


def end_of_called(reading: Reading, first: int, last: int) -> int:
    """The last word of a name behind what it is, which `of` or `for` may lead on.

    A French one may be a call (Sauvons la Loue).
    """
    lows = reading.lows
    if reading.grammar.head_first:
        is_call = first == last and lows[first].endswith("ons") and lows[last + 1] in _ARTICLES
        return (
            end_of_capitals(reading, last + 2)
            if is_call and is_capital(reading, last + 2)
            else last
        )
    while lows[last + 1] in {"of", "for"}:
        following = last + 2 + (lows[last + 2] == "the")
        if not is_capital(reading, following) or reading.words[following + 1][0].isdigit():
            break
        last = end_of_capitals(reading, following)
    return last


_ARTICLES: Final = words("le la l' les nos notre")


def _is_described(reading: Reading, number: int) -> bool:
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


def _is_source(reading: Reading, number: int) -> bool:
    """Whether someone speaks for it, leads it or belongs to it (porte-parole de la X)."""
    grammar, lows = reading.grammar, reading.lows
    if lows[number] in {"du", "au"}:
        number += 1
    before = lows[number - 1]
    if before in {"de", "du", "d'", "of", "for", "to", "from", "at", "by"}:
        return lows[number - 2] in grammar.sources
    return before in {"selon", "says", "said"} or lows[number] == "chez"


def _acts(reading: Reading, last: int) -> bool:
    """Whether a verb of saying follows."""
    lows, grammar = reading.lows, reading.grammar
    for number in range(last + 1, last + 4):
        if lows[number] in grammar.said:
            return True
        if lows[number] not in {"a", "ont", "avait", "s'", "est", "has", "had", "also", "n'"}:
            return False
    return False
