"""Places that a way leads from or to."""

from typing import Final

from builder.annotate.names.reading import Reading
from builder.annotate.names.words import is_capital
from builder.language.structure import words


def is_route(reading: Reading, first: int, last: int) -> bool:
    """Whether a way leads from or to the words (the road from X to Y, la route de X à Y)."""
    lows = reading.lows
    if lows[first - 1] in {"from", "de", "d'"} and lows[last + 1] in {"to", "à"}:
        start = first - 1
    elif lows[first - 1] in {"to", "à"}:
        ways = (n for n in range(first - 3, first - 6, -1) if lows[n] in {"from", "de", "d'"})
        start = next(ways, 0)
        if not is_capital(reading, start + 1):
            return False
    else:
        return False
    return any(lows[number] in _WAYS for number in range(start - 1, start - 4, -1))


_WAYS: Final = words("""
    road railway line tram tramline tramway train trains ferry ferries bus buses coach runs run ran
    path trail pipeline motorway route ligne autoroute voie car cars bac sentier trajet liaison
    navette gazoduc oléoduc
    """)
