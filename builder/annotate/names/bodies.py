"""The signs around a name that it is an organisation's."""

import re
from collections.abc import Iterator
from typing import Final

from builder.annotate.names.called import is_apposed, is_called, is_described
from builder.annotate.names.known import match_known
from builder.annotate.names.reading import Reading
from builder.annotate.names.runs import Piece
from builder.language.gazetteer import Gazetteer, Known
from builder.language.structure import words


def list_body_signs(reading: Reading, piece: Piece, gazetteer: Gazetteer) -> Iterator[str]:
    """The signs of a piece that is no known name."""
    grammar, lows = reading.grammar, reading.lows
    first, last = piece.first, piece.last
    is_label = reading.words[last + 1] == ":" and reading.opens(first - 1)  # Journal Reference:
    is_after = lows[first - 1] == "the" and lows[last + 1] in grammar.named_after
    if is_after or (not is_label and is_called(reading, first)) or is_apposed(reading, first, last):
        yield "name.called"
    if reading.words[last + 1] == "," and is_described(reading, last + 2):
        yield "name.described"
    if _is_firm(reading, first, last):
        yield "name.firm"
    if first == last and _CAMEL.fullmatch(reading.words[first]):
        yield "name.camel"
    is_staff = lows[first - 1] in {"at", "chez"} and lows[first - 2] in _STAFF
    if is_staff or (lows[first - 2], lows[first - 1]) in _PUBLISHED:
        yield "name.source"
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
        return lows[following + 1] in _SINCE
    return (
        not grammar.head_first and lows[last + 1] in _POSTS and reading.words[last + 2][0].isupper()
    )


_FOUNDED: Final = words("founded fondé fondée fondées headquartered créée listed coté cotée")
_SINCE: Final = words("in by since on en par depuis à")
_PUBLISHED: Final = {("published", "by"), ("publié", "chez"), ("publiée", "chez"), ("paru", "chez")}
_STAFF: Final = words("""
    analyst economist strategist engineer researcher trader broker designer consultant lawyer
    analyste économiste stratégiste stratège ingénieur ingénieure chercheur chercheuse courtier
    courtière consultant consultante avocat avocate cadre
    """)
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
    grammar = reading.grammar
    is_noun = word in grammar.abbreviations or reading.lows[number] in grammar.named_bodies
    return is_short and not is_noun


def _is_source(reading: Reading, number: int) -> bool:
    """Whether someone speaks for it, leads it or belongs to it (porte-parole de la X)."""
    grammar, lows = reading.grammar, reading.lows
    if lows[number] in {"du", "au"}:
        number += 1
    before = lows[number - 1]
    if before in {"de", "du", "d'", "of", "for", "to", "from", "at", "by"}:
        far = number - 3 if lows[number - 2].endswith(_ADJECTIVES) else number - 2
        return lows[far] in grammar.sources
    if before == "à" and lows[number - 2] in _STUDYING:
        return True
    if before == "pour" and reading.opens(number - 1):
        return any(reading.words[n] == "," for n in range(number + 1, number + 3))
    return before in {"selon", "says", "said"} or lows[number] == "chez"


_STUDYING: Final = words("""
    étudiant étudiante étudiants étudiantes professeur professeure professeurs chercheur chercheuse
    chercheurs enseignant enseignante doctorant doctorante
    """)


_ADJECTIVES: Final = ("able", "ible", "al", "ale", "if", "ive", "ique", "ial")


def _acts(reading: Reading, last: int) -> bool:
    """Whether a verb of saying follows."""
    lows, grammar = reading.lows, reading.grammar
    for number in range(last + 1, last + 4):
        if lows[number] in grammar.said:
            return True
        if lows[number] not in {"a", "ont", "avait", "s'", "est", "has", "had", "also", "n'"}:
            return False
    return False
