"""The signs around a name that it is a person's."""

from collections.abc import Iterator
from typing import Final

from builder.annotate.names.appositions import is_age, read_apposition
from builder.annotate.names.reading import Reading
from builder.annotate.names.roles import find_role_before
from builder.annotate.names.runs import PARTICLES, Piece
from builder.annotate.names.words import is_capital
from builder.language.given_names import FAMILY_FIRST, given_gender
from builder.language.structure import words


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
