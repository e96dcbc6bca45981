"""Names that say what they are: ministère des Affaires étrangères, Bank of England, rue de la Paix.

In French the noun comes first and the rest is read from it; in English it mostly comes last.
"""

from collections.abc import Iterator
from typing import Final

from builder.annotate.name_known import Gazetteer, match_known
from builder.annotate.name_reading import Reading
from builder.annotate.name_state import Sighting
from builder.language.given_names import given_gender
from builder.language.structure import words

_LONGEST = 14


def find_phrases(reading: Reading, gazetteer: Gazetteer) -> Iterator[Sighting]:
    """Organisations and places whose names hold the noun for what they are."""
    grammar = reading.grammar
    heads = grammar.bodies | grammar.sites
    if grammar.head_first:
        for number, low in enumerate(reading.lows):
            if low in heads and (last := _read_on(reading, number)):
                sign = "name.body" if low in grammar.bodies else "name.site"
                yield Sighting(number, last, (sign,))
        return
    for number in reading.capitals:
        low = reading.lows[number]
        if low in heads and (span := _read_around(reading, number, gazetteer)):
            sign = "name.body" if low in grammar.bodies else "name.site"
            yield Sighting(*span, (sign,))


def is_capital(reading: Reading, number: int) -> bool:
    """Whether a word has a capital."""
    return reading.words[number][0].isupper()


def end_of_capitals(reading: Reading, number: int) -> int:
    """The last of the words with capitals that begin with this one."""
    while is_capital(reading, number + 1):
        number += 1
    return number


# The noun first -------------------------------------------------------------------


def _read_on(reading: Reading, head: int) -> int:
    """The last word of the name that a noun opens; 0 where it opens none."""
    grammar, lows = reading.grammar, reading.lows
    noun = lows[head]
    has_capital = is_capital(reading, head) and not reading.opens(head)
    is_called = noun in grammar.named_bodies and is_capital(reading, head + 1)
    if not has_capital and (is_called or noun not in grammar.institutions | grammar.sites):
        return 0
    is_body = noun in grammar.bodies
    sure, place = 0, head
    nouns = 3 if has_capital and noun in grammar.open_bodies else int(is_body)
    while place - head < _LONGEST:
        step = _step_of_capitals(reading, place, is_joined=place > head or is_body)
        if step:
            sure = place = step
            continue
        is_fresh = lows[place + 1] in grammar.fresh
        if is_body and not is_fresh and is_qualifier(reading, place + 1):
            # An adjective after a capital belongs to it, unless it says whose country's it is.
            is_own = sure == place and not grammar.demonyms.fullmatch(lows[place + 1])
            place += 1
            sure = place if has_capital or is_own else sure
            continue
        common = _step_of_nouns(reading, place) if nouns else 0
        if common:
            place, nouns = common, nouns - 1
            sure = place if has_capital else sure
            continue
        if lows[place + 1] == "et" and noun in _SHARED and lows[place + 2] in _LINKS:
            place += 1
            continue
        break
    return sure if sure > head else 0


_SHARED = {"ministère", "secrétariat", "département", "direction"}
_LINKS = {"de", "du", "des", "d'"}
_ARTICLES = {"la", "l'", "le", "les"}


def _step_of_capitals(reading: Reading, place: int, *, is_joined: bool) -> int:
    """The last of the capitals that follow, with or without `de la` before them; 0 if none do."""
    first = place + 1
    linked = reading.lows[first] in _LINKS
    if linked:
        first += 2 if reading.lows[first + 1] in _ARTICLES else 1
    if not is_capital(reading, first) or reading.lows[first] in reading.grammar.no_names - _STATE:
        return 0
    # The party of someone is not named after them.
    if linked and is_joined and given_gender(reading.words[first]) is not None:
        return 0
    return end_of_capitals(reading, first)


_STATE: Final = words("etat état nation république nord sud est ouest conseil nations")


def is_qualifier(reading: Reading, number: int) -> bool:
    """Whether a word is an adjective that a body or a role may bear."""
    grammar, low = reading.grammar, reading.lows[number]
    if low in grammar.function or low in grammar.said:
        return False
    return bool(grammar.qualifiers.fullmatch(low) or grammar.demonyms.fullmatch(low))


def _step_of_nouns(reading: Reading, place: int) -> int:
    """The common noun after a link (Conseil de sécurité); 0 where there is none."""
    grammar, lows = reading.grammar, reading.lows
    if lows[place + 1] not in _LINKS:
        return 0
    noun = place + (3 if lows[place + 2] in _ARTICLES else 2)
    low = lows[noun]
    wrong = grammar.function | grammar.stops | grammar.towns | grammar.no_names
    return noun if low.isalpha() and low not in wrong and low not in _LINKS else 0


# The noun last --------------------------------------------------------------------


def _read_around(reading: Reading, head: int, gazetteer: Gazetteer) -> tuple[int, int] | None:
    """The words of the name that holds a noun; none where it stands by itself."""
    grammar, lows = reading.grammar, reading.lows
    low = lows[head]
    heads = grammar.bodies | grammar.sites
    if lows[head + 1] in heads and is_capital(reading, head + 1):
        return None
    first = _first_capital(reading, head)
    last = _last_capital(reading, head)
    if low in grammar.leading_sites and first == head and is_capital(reading, head + 1):
        last = end_of_capitals(reading, head)
    elif is_capital(reading, last + 1):
        known = match_known(reading, last + 1, gazetteer)
        is_place = known is not None and known[1].kind == "place"
        if not is_place or is_capital(reading, known[0] + 1 if known else 0):
            return (first, last) if lows[last + 1] in grammar.roles and first < head else None
        last = known[0] if known else last
    is_plain = last == head and all(lows[n] in grammar.plain for n in range(first, head))
    if is_plain or first == last or (first == head and last == head + 1 and low not in _WITH_PLACE):
        return None
    is_person = low in grammar.site_surnames and last == head == first + 1
    if is_person and given_gender(reading.words[first]) is not None:
        return None
    return first, last


_WITH_PLACE: Final = words("police lake loch mount river cape glen port fort")


def _first_capital(reading: Reading, head: int) -> int:
    """The first of the capitals that lead up to a noun, without what only opens the sentence."""
    grammar, words, lows = reading.grammar, reading.words, reading.lows
    first = head
    while head - first < 6:
        before = first - 1
        if words[before] == "." and len(words[before - 1]) in {1, 2} and words[before - 1] != "\n":
            before -= 1
        elif lows[before] == "'s" and lows[before - 1] in _OWNERS:
            first = before - 1
            continue
        elif words[before] in {"&", "and"} and _is_of_one(reading, before):
            before -= 1
        if not is_capital(reading, before) or lows[before] in grammar.roles:
            break
        if reading.opens(before) and lows[before] in grammar.function:
            break
        first = before
    return first


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
    fire health science trade food arts education culture search energy environment water work
    research art sports business law mountain marine wildlife design history technology finance
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
    while last - head < _LONGEST and lows[head] in grammar.open_bodies | grammar.leading_sites:
        first = last + 1
        if lows[first] not in grammar.joints or (lows[first] == "and" and lows[head] not in _BROAD):
            break
        if last == head and lows[first] in {"and", "the", "on"}:
            break
        first += 2 if lows[first + 1] == "the" else 1
        if not is_capital(reading, first):
            break
        last = end_of_capitals(reading, first)
    return last


_BROAD: Final = words("ministry department office board institute")
