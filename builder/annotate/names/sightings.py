"""Every place of a story where words may be a name, with the signs around them."""

from collections.abc import Iterable, Iterator
from typing import Final

from builder.annotate.names.acronyms import find_expansions
from builder.annotate.names.bodies import SCOPES
from builder.annotate.names.branches import is_branch
from builder.annotate.names.doubts import is_named_after, is_no_name, is_of_several
from builder.annotate.names.evidence import Sighting
from builder.annotate.names.known import match_known, sight_known
from builder.annotate.names.phrases import find_phrases
from builder.annotate.names.reading import Reading
from builder.annotate.names.runs import PARTICLES, Piece, list_pieces
from builder.annotate.names.strangers import settle_signs, sight_stranger
from builder.language.gazetteer import Gazetteer, list_common_starts
from builder.language.given_names import given_gender
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
    is_longer = after[0].isupper() and reading.lows[last + 1] not in reading.grammar.roles
    return is_longer or not is_start


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
            signs = settle_signs(reading, piece, gazetteer, found[1], opens=opens)
            known = known._replace(signs=signs)
        if not (opens and not known.signs):
            yield known
        return
    if first < last and reading.lows[first] in SCOPES and not piece.signs:
        place = match_known(reading, first + 1, gazetteer)
        if place and place[0] == last and place[1].kind == "place":
            yield Sighting(first, last, ("name.place",))
            return
    if is_branch(reading, piece, gazetteer, opens=opens):
        yield Sighting(first, last, ("name.body",))
        return
    if not is_no_name(reading, piece) and not is_of_several(reading, piece):
        sighting = sight_stranger(reading, piece, gazetteer, opens=opens)
        used[last + 1 : sighting.last + 1] = b"\3" * (sighting.last - last)
        yield sighting


def _has_title(piece: Piece) -> bool:
    return "name.title" in piece.signs
