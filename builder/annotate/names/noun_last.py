"""Names that end with the noun for what they are, or hold it, as in English: Bank of England."""

from typing import Final

from builder.annotate.names.known import match_known
from builder.annotate.names.reading import Reading
from builder.annotate.names.words import end_of_capitals, is_capital
from builder.language.gazetteer import Gazetteer
from builder.language.given_names import given_gender
from builder.language.structure import words

_LONGEST: Final = 14


def read_around(reading: Reading, head: int, gazetteer: Gazetteer) -> tuple[int, int] | None:
    """The words of the name that holds a noun; none where it stands by itself."""
    grammar, lows = reading.grammar, reading.lows
    low = lows[head]
    if lows[head + 1] in grammar.heads and is_capital(reading, head + 1):
        return None
    if low == "crescent" and lows[head - 1] == "red":
        return None  # no street
    first = _first_capital(reading, head)
    last = _last_capital(reading, head)
    if low in grammar.leading_sites and first == head and is_capital(reading, head + 1):
        last = end_of_capitals(reading, head)
    elif is_capital(reading, last + 1):
        known = match_known(reading, last + 1, gazetteer)
        is_place = known is not None and known[1].kind == "place"
        if not is_place or is_capital(reading, known[0] + 1 if known else 0):
            is_led = lows[last + 1] in grammar.roles or grammar.qualifiers.fullmatch(lows[last + 1])
            return (first, last) if is_led and first < last else None
        last = known[0] if known else last
    is_plain = last == head and all(lows[n] in grammar.plain for n in range(first, head))
    if is_plain or first == last or (first == head and last == head + 1 and low not in _WITH_PLACE):
        return None
    is_person = low in grammar.site_surnames and last == head == first + 1
    if is_person and (
        given_gender(reading.words[first]) is not None or "-" in reading.words[first]
    ):
        return None
    return first, last


_WITH_PLACE: Final = words("police lake loch mount river cape glen port fort")


def _first_capital(reading: Reading, head: int) -> int:
    """The first of the capitals that lead up to a noun, without what only opens the sentence."""
    grammar, words, lows = reading.grammar, reading.words, reading.lows
    first = head
    while head - first < 6:
        before = first - 1
        if words[before] == "." and _is_short(words[before - 1]):
            before -= 1
        elif _is_owned(reading, before):
            first = before - 1
            continue
        elif words[before] in {"&", "and"} and _is_of_one(reading, before):
            before -= 1
        if not is_capital(reading, before) or _is_role(reading, before):
            break
        is_naming = lows[before] in _NAMING and before < head - 1
        is_naming = is_naming and lows[head + 1] not in grammar.roles  # New X Council leader
        if reading.opens(before) and lows[before] in grammar.function and not is_naming:
            break
        first = before
    return first


def _is_short(word: str) -> bool:
    """Whether a stop after the word ends no sentence (U.S., St.); it may after KC."""
    return word.isalpha() and (len(word) == 1 or (len(word) == 2 and word.istitle()))


def _is_role(reading: Reading, number: int) -> bool:
    """Whether a role or a title stands before the name, not in it (Northern Star Coaches)."""
    lows, grammar = reading.lows, reading.grammar
    is_role = lows[number] in grammar.roles and lows[number] not in _THINGS
    return is_role or lows[number] in _TITLES


_TITLES: Final = words("dr mr mrs ms mx miss prof professor sir dame rev cllr")
_THINGS: Final = words("""
    star champion forward ranger keeper general king queen prince princess premier
    """)
"""Roles that open names as well (King George Hospital, General Motors)."""
_NAMING: Final = words("great old little upper lower new")
"""Adjectives that open names; before a name that is whole without them they are rare."""


def _is_owned(reading: Reading, number: int) -> bool:
    """Whether a genitive is part of the name (King's College, Bakers' Union)."""
    lows = reading.lows
    if lows[number] == "'s":
        saint = number - 3 if lows[number - 2] == "." else number - 2
        return lows[number - 1] in _OWNERS or lows[saint] in {"st", "saint"}
    is_plural = lows[number] in {"'", "’"} and lows[number - 1].endswith("s")
    return is_plural and is_capital(reading, number - 1)


def _is_of_one(reading: Reading, number: int) -> bool:
    """Whether `and` stands inside one name (Fire and Rescue Service), not between two."""
    before = number - 1
    if reading.words[number] == "&":
        return True
    is_person = given_gender(reading.words[before]) is not None
    return (
        is_capital(reading, before)
        and not reading.opens(before)
        and not is_person
        and (is_capital(reading, number + 1) and reading.lows[before] in _FIELDS)
    )


_FIELDS: Final = words("""
    fire safety health science trade food arts education culture search energy environment water
    work research art sports business law mountain marine wildlife design history technology finance
    families
    """)
_OWNERS: Final = words("""
    king queen children women men people lloyd mary john guy thomas george andrew paul peter james
    bartholomew veterans
    """)


def _last_capital(reading: Reading, head: int) -> int:
    """The last word of what `of`, `for` … lead on to after a noun."""
    grammar, lows = reading.grammar, reading.lows
    last = head
    is_open = lows[head] in grammar.open_bodies or lows[head] in grammar.leading_sites
    while is_open and last - head < _LONGEST:
        first = last + 1
        if lows[first] not in grammar.joints or (lows[first] == "and" and lows[head] not in _BROAD):
            break
        if last == head and lows[first] in {"and", "the", "on"}:
            break
        first += 2 if lows[first + 1] == "the" else 1
        if not is_capital(reading, first):
            break
        last = _end_before_role(reading, first)
    return last


def _end_before_role(reading: Reading, first: int) -> int:
    """The last of some capitals, without the role of someone who is named after the body."""
    grammar, lows = reading.grammar, reading.lows
    last = end_of_capitals(reading, first)
    role = next((n for n in range(first + 1, last) if lows[n] in grammar.roles), last + 1)
    while role <= last and role - 1 > first and grammar.qualifiers.fullmatch(lows[role - 1]):
        role -= 1
    return role - 1


_BROAD: Final = words("""
    ministry department office board institute school academy college faculty conservatoire
    organization organisation agency bureau
    """)
