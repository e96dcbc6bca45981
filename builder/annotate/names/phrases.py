"""Names that say what they are: ministère des Affaires étrangères, Bank of England, rue de la Paix.

In French the noun comes first and the rest is read from it; in English it mostly comes last.
"""

from collections.abc import Iterator

from builder.annotate.names.evidence import Sighting
from builder.annotate.names.known import match_known, sight_known
from builder.annotate.names.noun_first import read_on
from builder.annotate.names.noun_last import read_around
from builder.annotate.names.reading import Reading
from builder.language.gazetteer import Gazetteer
from builder.language.structure import words


def find_phrases(reading: Reading, gazetteer: Gazetteer) -> Iterator[Sighting]:
    """Organisations and places whose names hold the noun for what they are."""
    grammar = reading.grammar
    heads = grammar.heads
    if grammar.head_first:
        for number, low in enumerate(reading.lows):
            if low in heads and (last := read_on(reading, number)):
                sign = "name.body" if low in grammar.bodies else "name.site"
                known = match_known(reading, number, gazetteer)
                if known and known[0] > last:
                    yield sight_known(reading, number, *known)
                    continue
                first = number - 1 if _is_raised(reading, number) else number
                yield Sighting(first, last, (sign,))
        return
    for number in reading.capitals:
        low = reading.lows[number]
        if low in heads and (span := read_around(reading, number, gazetteer)):
            is_street = low == "bank" and _is_street(reading, span[0])
            is_body = (low in grammar.bodies and not is_street) or (
                low == "station" and _does_science(reading, number)
            )
            yield Sighting(*span, ("name.body" if is_body else "name.site",))


def _is_street(reading: Reading, first: int) -> bool:
    """Whether a house stands on it (a bakery on Spring Bank)."""
    return reading.lows[first - 1] in {"on", "off"} and reading.lows[first - 2] in _HOUSES


_HOUSES = words(
    "bakery shop house flat home pub café cafe restaurant store office terrace stall lives"
)


def _does_science(reading: Reading, number: int) -> bool:
    """Whether a station is one of researchers (Marine Biological Station), not of trains."""
    return reading.lows[number - 1] in _SCIENCES


_SCIENCES = words("research zoological biological marine experimental experiment agricultural")


def _is_raised(reading: Reading, number: int) -> bool:
    """Whether an adjective with a capital opens the name (Haut Conseil de …)."""
    pair = reading.words[number - 1], reading.words[number]
    return pair[0] in _RAISED and pair[1][0].isupper() and not reading.opens(number - 1)


_RAISED = words(
    "Haut Haute Grand Grande Petit Petite Nouveau Nouvelle Nouvel Libre Premier Première"
)
