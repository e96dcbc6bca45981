"""What stands after a name, between commas or in brackets: an age, what someone is."""

from typing import Final

from builder.annotate.names.reading import Reading
from builder.annotate.names.words import is_capital
from builder.language.structure import words


def is_age(reading: Reading, number: int) -> bool:
    """Whether an age follows: , 31 ans or (31 ans); in English , 31, as well."""
    words, lows, grammar = reading.words, reading.lows, reading.grammar
    age = words[number + 1]
    if words[number] not in {",", "("} or not age.isdigit() or len(age) > 2:
        return False
    if lows[number + 2] in grammar.years:
        return True
    is_bare = not grammar.head_first and words[number] == ","
    return is_bare and words[number + 2] in {",", "."}


def read_apposition(reading: Reading, number: int, *, is_full: bool) -> str | None:
    """The gender of the role after a comma (X, ancienne ministre de …); None without one."""
    grammar, lows = reading.grammar, reading.lows
    if reading.words[number] in _SEATS and lows[number + 1] == "for":
        return ""
    if is_full and not grammar.head_first and lows[number] in _DETERMINERS:
        place = number + 2  # the lock keeper
        is_noun = lows[number + 1] not in grammar.function and not is_capital(reading, number + 1)
        if is_noun and lows[place] in grammar.roles and lows[place] not in _OF_FIRMS:
            return grammar.roles[lows[place]]
    for place in range(number, number + 4):
        low = lows[place]
        if low in grammar.roles:
            return grammar.roles[low]
        is_small = low in grammar.articles or low in _ONES or is_capital(reading, place)
        if not is_small and not grammar.qualifiers.fullmatch(low):
            return None
    return None


_SEATS: Final = words("MP MSP MS MEP AM TD MLA MHK MNA")
_DETERMINERS: Final = words("a an the its their his her")
_OF_FIRMS: Final = words("leader champion rival partner member owner founder star provider")
_ONES: Final = words("a an un une son sa his her their leur - 's")
