"""Bodies that are named by a field and a country: Sport Wales, France Nature Environnement."""

from typing import Final

from builder.annotate.names.known import match_known
from builder.annotate.names.reading import Reading
from builder.annotate.names.runs import Piece
from builder.language.gazetteer import Gazetteer
from builder.language.structure import words


def is_branch(reading: Reading, piece: Piece, gazetteer: Gazetteer, *, opens: bool) -> bool:
    """Whether a body is named by what it sees to and its country (Sport Wales, France Rivières)."""
    first, last = piece.first, piece.last
    if piece.signs or first == last:
        return False
    if reading.grammar.head_first:
        is_named = not opens or reading.words[last + 1] in {"(", ","} or last > first + 1
        return reading.words[first] == "France" and is_named and reading.words[last] != "France"
    place = match_known(reading, last, gazetteer)
    is_field = last == first + 1 and reading.lows[first] in _FIELDS
    return is_field and place is not None and place[1].kind == "place"


_FIELDS: Final = words("""
    environment sport transport health education water tourism energy food justice statistics parks
    skills research museums culture arts heritage visit athletics cricket hockey tennis swimming
    cycling football rugby basketball gymnastics boxing creative historic public
    """)
