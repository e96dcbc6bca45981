"""Every place of a story where words may be a name, with the signs around them."""

from collections.abc import Iterable, Iterator
from typing import Final

from builder.annotate.name_bodies import find_expansions, is_acronym, list_body_signs
from builder.annotate.name_known import Gazetteer, match_known, sight_known
from builder.annotate.name_people import find_role_before, list_person_signs
from builder.annotate.name_phrases import find_phrases, is_capital
from builder.annotate.name_places import list_place_signs
from builder.annotate.name_reading import Reading
from builder.annotate.name_runs import Piece, list_pieces
from builder.annotate.name_state import Sighting
from builder.language.given_names import given_gender
from builder.language.structure import words


def list_sightings(
    reading: Reading, gazetteer: Gazetteer, taken: bytearray
) -> tuple[list[Sighting], dict[int, int]]:
    """The sightings in the order of the text; and for acronyms what they stand for.

    Where two would overlap the longer one stays. `taken` marks the words of the editor's names:
    1, or 2 where they are an organisation's. The second value leads from the number of an
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
            used[sighting.first : sighting.last + 1] = b"\1" * (sighting.last - sighting.first + 1)
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
    """Whether no other name is cut by the words; the editor's place may stand at their end."""
    first, last = sighting.first, sighting.last
    inside = used[first : last + 1]
    if not any(inside):
        return True
    is_ours = any(used[n] and not taken[n] for n in range(first, last + 1))
    return not is_ours and not taken[first] and 2 not in taken[first : last + 1]


def _name_known(reading: Reading, gazetteer: Gazetteer, sighting: Sighting) -> Sighting:
    """The sighting as a known name, where the tables have these very words."""
    found = match_known(reading, sighting.first, gazetteer)
    if found and found[0] == sighting.last and not sighting.entry:
        return sighting._replace(entry=found[1].entry, label=found[1].label)
    return sighting


def _find_common_starts(reading: Reading, gazetteer: Gazetteer) -> Iterator[Sighting]:
    """Known names that open with a common noun (mer Noire, bande de Gaza)."""
    starts = {word for word in gazetteer if word[0].islower()}
    for number, word in enumerate(reading.words):
        if word in starts and (found := match_known(reading, number, gazetteer)):
            yield sight_known(reading, number, *found)


def _read_pieces(reading: Reading, used: bytearray, gazetteer: Gazetteer) -> Iterator[Sighting]:
    plain = set(reading.words)
    for number in reading.capitals:
        if not used[number] and (found := match_known(reading, number, gazetteer)):
            last, known = found
            is_cut = any(used[number : last + 1]) or _goes_on(reading, number, last)
            if len(known.words) > 1 and not is_cut:
                used[number : last + 1] = b"\1" * (last + 1 - number)
                yield sight_known(reading, number, last, known)
    for piece in list_pieces(reading, used, gazetteer):
        yield from _read_piece(reading, piece, used, gazetteer, plain)


def _goes_on(reading: Reading, first: int, last: int) -> bool:
    """Whether a known name is only part of a run of capitals."""
    before, after = reading.words[first - 1], reading.words[last + 1]
    is_start = not before[0].isupper() or reading.lows[first - 1] in reading.grammar.function
    return after[0].isupper() or not is_start


def _read_piece(
    reading: Reading, piece: Piece, used: bytearray, gazetteer: Gazetteer, plain: set[str]
) -> Iterator[Sighting]:
    first, last = piece.first, piece.last
    opens = reading.opens(first)
    is_plain = opens and last > first and reading.lows[first] in plain
    if is_plain and given_gender(reading.words[first]) is None:
        piece, first, opens = piece._replace(first=first + 1), first + 1, False
    if used[first - 1] or used[last + 1] or _is_named_after(reading, piece):
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
            known = known._replace(signs=tuple(_list_signs(reading, piece, gazetteer, opens)))
        if not (opens and not known.signs):
            yield known
        return
    if _is_no_name(reading, piece) or _is_of_several(reading, piece):
        return
    if "&" in reading.words[first:last]:
        yield Sighting(first, last, ("name.body",))
        return
    signs = list(list_person_signs(reading, piece)) if _may_be_person(reading, piece) else []
    others = list(_list_others(reading, piece, gazetteer))
    if opens and first == last:
        others = [sign for sign in others if sign == "name.bracket"]
    if first == last:
        # A word by itself opens too many sentences, and is too often a thing.
        kept = {
            "name.title",
            "name.role",
            "name.age",
            "name.appositive",
            "name.said",
            "name.people",
        }
        kept = {"name.title"} if opens and not piece.signs else kept
        signs = [sign for sign in signs if sign[0] in kept]
    gender = next((gender for _, gender in signs if gender), "")
    yield Sighting(first, last, tuple(dict.fromkeys([s for s, _ in signs] + others)), gender)


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
    yield from list_body_signs(reading, piece)


def _is_named_after(reading: Reading, piece: Piece) -> bool:
    """Whether a thing or a family bears the words (l'affaire X, the X museum)."""
    grammar = reading.grammar
    before, after = reading.lows[piece.first - 1], reading.lows[piece.last + 1]
    further = reading.lows[piece.first - 2]
    if before in _LINKS and (
        further in _EVENTS or (is_capital(reading, piece.first - 2) and further in grammar.contests)
    ):
        return True
    if (
        before in grammar.works
        or before in grammar.dubbed
        or before in grammar.families
        or after in grammar.families
    ):
        return True
    return not grammar.head_first and after in grammar.works | grammar.bodies | grammar.sites


_EVENTS: Final = words("guerre bataille traité siège war battle treaty siege")
_LINKS: Final = words("de du des d' of")


def _is_no_name(reading: Reading, piece: Piece) -> bool:
    """Whether the words name a day, a people or a thing."""
    grammar, lows, words = reading.grammar, reading.lows, reading.words
    first = piece.first
    if first == piece.last:
        is_people = grammar.demonyms.fullmatch(lows[first]) and not piece.signs
        is_people = is_people and find_role_before(reading, first, is_single=True) is None
        is_short = len(words[first]) < 2 or words[first] in grammar.abbreviations
        return lows[first] in grammar.no_names or bool(is_people) or is_short
    return (
        lows[first] in grammar.no_names and not piece.signs and given_gender(words[first]) is None
    )


def _is_of_several(reading: Reading, piece: Piece) -> bool:
    """Whether several share the name (les X)."""
    is_several = reading.lows[piece.first - 1] in reading.grammar.plural_articles
    return is_several and piece.first == piece.last and not piece.signs


def _may_be_person(reading: Reading, piece: Piece) -> bool:
    """Whether nothing before the words says that they are no one's name: an article, as a rule."""
    if piece.signs:
        return True
    return reading.lows[piece.first - 1] not in reading.grammar.articles and not (
        piece.first == piece.last and is_acronym(reading, piece.first)
    )
