"""A piece that no table knows, or not for sure, with all signs around it."""

from collections.abc import Iterator
from typing import Final

from builder.annotate.names.bodies import list_body_signs
from builder.annotate.names.called import end_of_called
from builder.annotate.names.doubts import may_be_person
from builder.annotate.names.evidence import KIND_OF, Sighting
from builder.annotate.names.people import list_person_signs
from builder.annotate.names.places import list_place_signs
from builder.annotate.names.reading import Reading
from builder.annotate.names.runs import Piece
from builder.language.gazetteer import Gazetteer, Known
from builder.language.structure import words


def sight_stranger(
    reading: Reading, piece: Piece, gazetteer: Gazetteer, *, opens: bool
) -> Sighting:
    """A piece that no table knows, with all signs around it."""
    first, last = piece.first, piece.last
    opens_body = first < last and reading.lows[first] in reading.grammar.openers
    opens_body = opens_body or (first < last and reading.words[first] in _CLUBS)
    is_english = reading.grammar.head_first and reading.words[last] in _FIRMS
    opens_body = opens_body or (first < last and is_english)
    if opens_body or "&" in reading.words[first:last]:
        return Sighting(first, last, ("name.body",))
    signs = list(list_person_signs(reading, piece)) if may_be_person(reading, piece) else []
    others = list(_list_others(reading, piece, gazetteer))
    if "name.called" in others:
        last = end_of_called(reading, first, last)  # the charity Bread for All
    if ("name.given" in {sign for sign, _ in signs}) and first < last:
        others = [sign for sign in others if KIND_OF[sign] != "place"]
        if "name.called" in others and reading.grammar.head_first:
            signs = []  # le cabinet Roland Berger
    if first == last:
        # A word by itself opens too many sentences, and is too often a thing.
        others = [sign for sign in others if not opens or sign in _OF_OPENER]
        kept = _OF_ONE_WORD if piece.signs or not opens else ("name.title",)
        signs = [sign for sign in signs if sign[0] in kept]
    gender = next((gender for _, gender in signs if gender), "")
    return Sighting(first, last, tuple(dict.fromkeys([s for s, _ in signs] + others)), gender)


_CLUBS: Final = words("AS AC SC RC AJ FC AFC SV RSC OGC CS EA")
_FIRMS: Final = words("""
    Securities Group Holding Holdings Partners Technologies Airlines Airways Motors Bank Energy
    Capital Solutions Systems Coatings Foods Pharma Therapeutics Logistics Networks Studios
    Ventures Investments Consulting Robotics Semiconductors Insurance Steel Records Games
    """)
"""What English names of firms end with, wherever they stand."""
_OF_OPENER: Final = words("name.bracket name.firm name.camel name.source")
_OF_ONE_WORD: Final = words("""
    name.title name.role name.age name.appositive name.said
    """)


def settle_signs(
    reading: Reading, piece: Piece, gazetteer: Gazetteer, known: Known, *, opens: bool
) -> tuple[str, ...]:
    """The signs of a known name that may be something else: one for what the tables say will do."""
    if opens:
        return ()
    signs = [sign for sign, _ in list_person_signs(reading, piece)]
    signs += _list_others(reading, piece, gazetteer)
    if {KIND_OF[sign] for sign in signs} != {known.kind}:
        return tuple(signs)
    return (*signs, "name.place" if known.kind == "place" else "name.organisation")


def _list_others(reading: Reading, piece: Piece, gazetteer: Gazetteer) -> Iterator[str]:
    yield from list_place_signs(reading, piece, gazetteer)
    yield from list_body_signs(reading, piece, gazetteer)
