"""Every place of a story where words may be a name, with the signs around them."""

from collections.abc import Iterable, Iterator
from typing import Final

from builder.annotate.names.acronyms import find_expansions
from builder.annotate.names.bodies import end_of_called, list_body_signs
from builder.annotate.names.branches import is_branch
from builder.annotate.names.doubts import is_named_after, is_no_name, is_of_several, may_be_person
from builder.annotate.names.known import match_known, sight_known
from builder.annotate.names.people import list_person_signs
from builder.annotate.names.phrases import find_phrases
from builder.annotate.names.places import list_place_signs
from builder.annotate.names.reading import Reading
from builder.annotate.names.runs import PARTICLES, Piece, list_pieces
from builder.annotate.names.state import KIND_OF, Sighting
from builder.language.gazetteer import Gazetteer, Known, list_common_starts
from builder.language.given_names import given_gender
from builder.language.structure import words
from builder.model import NameKind

TAKEN: Final[dict[NameKind, int]] = {"person": 1, "other": 1, "place": 2, "organisation": 4}
"""How words that belong to the editor's names are marked; 3 marks those of names found here."""


def list_sightings(
    reading: Reading, gazetteer: Gazetteer, taken: bytearray
) -> tuple[list[Sighting], dict[int, int]]:
    """The sightings in the order of the text; and for acronyms what they stand for.

    Where two would overlap the longer one stays. `taken` marks the words of the editor's names,
    by the numbers of `TAKEN`. The second value leads from the number of an
    acronym's word to the number of the first word of its expansion.
    """
    used = bytearray(taken)
    found: list[Sighting] = []
    expansions: dict[int, int] = {}
    phrases = list(find_phrases(reading, gazetteer))
    for name, acronym in find_expansions(reading):
        phrases += (name, acronym)
        expansions[acronym.first] = name.first
    phrases += _find_common_starts(reading, gazetteer)
    phrases += (Sighting(*span, ("name.dateline",)) for span in reading.datelines)
    for sighting in _merge_same(phrases):
        if _is_free(sighting, used, taken):
            used[sighting.first : sighting.last + 1] = b"\3" * (sighting.last - sighting.first + 1)
            found.append(_name_known(reading, gazetteer, sighting))
    found += _read_pieces(reading, used, gazetteer)
    return sorted(found), expansions


def _merge_same(sightings: Iterable[Sighting]) -> list[Sighting]:
    """The sightings, longer ones first; those of the same words are one, with the signs of both."""
    merged: dict[tuple[int, int], Sighting] = {}
    for sighting in sightings:
        span = sighting.first, sighting.last
        first = merged.get(span, sighting)
        signs = tuple(dict.fromkeys((*first.signs, *sighting.signs)))
        merged[span] = first._replace(signs=signs)
    return sorted(merged.values(), key=lambda s: (s.first - s.last, s.first))


def _is_free(sighting: Sighting, used: bytearray, taken: bytearray) -> bool:
    """Whether no other name is cut by the words; the editor's place may stand at either end."""
    first, last = sighting.first, sighting.last
    if not any(used[first : last + 1]):
        return True
    is_ours = any(used[n] and not taken[n] for n in range(first, last + 1))
    inside = taken[first : last + 1]
    is_open = inside[0] in {0, TAKEN["place"]} and not all(inside)
    return not is_ours and is_open and TAKEN["organisation"] not in inside


def _name_known(reading: Reading, gazetteer: Gazetteer, sighting: Sighting) -> Sighting:
    """The sighting as a known name, where the tables have these very words."""
    found = match_known(reading, sighting.first, gazetteer)
    if found and found[0] == sighting.last and not sighting.entry:
        return sighting._replace(entry=found[1].entry, label=found[1].label)
    return sighting


def _find_common_starts(reading: Reading, gazetteer: Gazetteer) -> Iterator[Sighting]:
    """Known names that open with a common noun (mer Noire, bande de Gaza)."""
    starts = list_common_starts(reading.grammar.language)
    if starts.isdisjoint(reading.spellings):
        return
    for number, word in enumerate(reading.words):
        if word in starts and (found := match_known(reading, number, gazetteer)):
            yield sight_known(reading, number, *found)


def _read_pieces(reading: Reading, used: bytearray, gazetteer: Gazetteer) -> Iterator[Sighting]:
    starts = gazetteer.list_starts() & reading.spellings
    for number in reading.capitals:
        if reading.words[number] not in starts or used[number]:
            continue
        if found := match_known(reading, number, gazetteer):
            last, known = found
            is_cut = any(used[number : last + 1]) or _goes_on(reading, number, last)
            if len(known.words) > 1 and not is_cut:
                used[number : last + 1] = b"\3" * (last + 1 - number)
                yield sight_known(reading, number, last, known)
    for piece in list_pieces(reading, used, gazetteer):
        yield from _read_piece(reading, piece, used, gazetteer)


def _goes_on(reading: Reading, first: int, last: int) -> bool:
    """Whether a known name is only part of a run of capitals."""
    before, after = reading.words[first - 1], reading.words[last + 1]
    is_start = not before[0].isupper() or reading.lows[first - 1] in reading.grammar.function
    return after[0].isupper() or not is_start


def _read_piece(
    reading: Reading, piece: Piece, used: bytearray, gazetteer: Gazetteer
) -> Iterator[Sighting]:
    first, last = piece.first, piece.last
    opens = reading.opens(first)
    low = reading.lows[first]
    is_plain = opens and last > first and low in reading.spellings and low not in PARTICLES
    if is_plain and given_gender(reading.words[first]) is None:
        piece, first, opens = piece._replace(first=first + 1), first + 1, False
    # Right after a name of ours, a given name begins another (la Cour de X Jean Y).
    is_begun = used[first - 1] == 3 and given_gender(reading.words[first]) is not None
    is_touched = (used[first - 1] and not is_begun) or used[last + 1]
    if is_touched or is_named_after(reading, piece):
        return
    found = match_known(reading, first, gazetteer)
    if found and first < last and found[1].kind == "organisation" and found[0] < last:
        place = match_known(reading, found[0] + 1, gazetteer)
        if place and place[0] == last and place[1].kind == "place":
            yield Sighting(first, last, ("name.organisation",))
            return
    if found and found[0] >= last and not _has_title(piece):
        known = sight_known(reading, first, *found)
        if found[1].is_unsure and not known.signs:
            signs = _list_signs(reading, piece, gazetteer, opens)
            known = known._replace(signs=_settle(found[1], signs))
        if not (opens and not known.signs):
            yield known
        return
    if is_branch(reading, piece, gazetteer, opens=opens):
        yield Sighting(first, last, ("name.body",))
        return
    if not is_no_name(reading, piece) and not is_of_several(reading, piece):
        sighting = _sight_stranger(reading, piece, gazetteer, opens=opens)
        used[last + 1 : sighting.last + 1] = b"\3" * (sighting.last - last)
        yield sighting


def _sight_stranger(
    reading: Reading, piece: Piece, gazetteer: Gazetteer, *, opens: bool
) -> Sighting:
    """A piece that no table knows, with all signs around it."""
    first, last = piece.first, piece.last
    opens_body = first < last and reading.lows[first] in reading.grammar.openers
    opens_body = opens_body or (first < last and reading.words[first] in _CLUBS)
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
_OF_OPENER: Final = words("name.bracket name.firm name.camel name.source")
_OF_ONE_WORD: Final = words("""
    name.title name.role name.age name.appositive name.said
    """)


def _has_title(piece: Piece) -> bool:
    return "name.title" in piece.signs


def _list_signs(reading: Reading, piece: Piece, gazetteer: Gazetteer, opens: bool) -> Iterable[str]:
    """The signs around a word that is a known name and something else besides."""
    if opens:
        return ()
    signs = [sign for sign, _ in list_person_signs(reading, piece)]
    return [*signs, *_list_others(reading, piece, gazetteer)]


def _list_others(reading: Reading, piece: Piece, gazetteer: Gazetteer) -> Iterator[str]:
    yield from list_place_signs(reading, piece, gazetteer)
    yield from list_body_signs(reading, piece, gazetteer)


def _settle(known: Known, signs: Iterable[str]) -> tuple[str, ...]:
    """The signs of a name that may be something else: one for what the tables say will do."""
    listed = tuple(signs)
    if {KIND_OF[sign] for sign in listed} != {known.kind}:
        return listed
    return (*listed, "name.place" if known.kind == "place" else "name.organisation")
