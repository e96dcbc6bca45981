"""Names that open with the noun for what they are, as in French: Conseil de sécurité de l'ONU."""

from typing import Final

from builder.annotate.names.reading import Reading
from builder.annotate.names.words import end_of_capitals, is_capital, is_qualifier
from builder.language.given_names import given_gender
from builder.language.structure import words

_LONGEST: Final = 14


def read_on(reading: Reading, head: int) -> int:
    """The last word of the name that a noun opens; 0 where it opens none."""
    grammar, lows = reading.grammar, reading.lows
    noun = lows[head]
    has_capital = is_capital(reading, head) and not reading.opens(head)
    is_called = noun in grammar.named_bodies and is_capital(reading, head + 1)
    if not has_capital and (
        is_called or not (noun in grammar.institutions or noun in grammar.sites)
    ):
        return 0
    is_body = noun in grammar.bodies
    if noun == "fort" and lows[head - 1] not in grammar.articles:
        return 0  # il a parlé fort de Jeanne
    if noun == "place" and lows[head + 1] == "de" and lows[head + 2] not in _ARTICLES:
        return 0  # la place de Londres is a stock exchange
    sure, place = 0, head
    nouns = 3 if has_capital and noun in grammar.open_bodies else int(is_body)
    while place - head < _LONGEST:
        # Where capitals have been cut off, those that follow are no part of the name.
        is_cut = place > head and is_capital(reading, place) and is_capital(reading, place + 1)
        step = 0 if is_cut else _step_of_capitals(reading, place, is_joined=place > head or is_body)
        if step:
            sure = place = step
            nouns = 0  # what follows a name is no longer part of it
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
    last = end_of_capitals(reading, first)
    if linked:
        # Nor does someone who is named after it belong to it (le président de la Cour de X Jean Y).
        given = (n for n in range(first + 1, last) if given_gender(reading.words[n]) is not None)
        last = next(given, last + 1) - 1
    return last


_STATE: Final = words("etat état nation république nord sud est ouest conseil nations")


def _is_infinitive(low: str) -> bool:
    """Whether a verb follows (il demande à la Confédération de prélever …), by its ending."""
    if low in _LIKE_VERBS or low.endswith("ier"):
        return False
    return len(low) > 4 and low.endswith(("er", "ir", "ndre", "ttre", "faire", "oir"))


_LIKE_VERBS: Final = words(
    "hiver loyer foyer danger avenir désir plaisir loisir espoir étranger chambre"
)


def _step_of_nouns(reading: Reading, place: int) -> int:
    """The common noun after a link (Conseil de sécurité); 0 where there is none."""
    grammar, lows = reading.grammar, reading.lows
    if lows[place + 1] not in _LINKS:
        return 0
    noun = place + (3 if lows[place + 2] in _ARTICLES else 2)
    low = lows[noun]
    is_wrong = low in grammar.function or low in grammar.stops or low in _LINKS
    is_wrong = is_wrong or low in grammar.towns or low in grammar.no_names
    is_wrong = is_wrong or (noun == place + 2 and _is_infinitive(low))
    return noun if low.isalpha() and not is_wrong else 0
