"""What stands side by side in a list: persons, acronyms of bodies."""

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Final

from builder.annotate.names.evidence import Form, Sighting
from builder.annotate.names.joining import key_of
from builder.annotate.names.reading import Reading
from builder.language.structure import words

Key = tuple[str, ...]


def note_lists(reading: Reading, sightings: Sequence[Sighting], forms: Mapping[Key, Form]) -> None:
    """Note on the forms who is named in one breath with persons, and which acronyms with bodies."""
    told = [forms[key_of(reading, sighting)] for sighting in sightings]
    persons = [form.kind == "person" for form in told]
    after_person = False
    for number, (one, other) in enumerate(pairwise(sightings)):
        is_pair = other.first == one.last + 2 and reading.lows[one.last + 1] in _AND
        is_list = other.first - one.last < 5 and reading.lows[one.last + 1] in _LISTING
        form, following = told[number : number + 2]
        if after_person and is_list and persons[number + 1] and _may_be_full(reading, form):
            form.note("name.pair")
            form.note("name.among")
        if is_pair and persons[number + 1] and _may_be_full(reading, form):
            form.note("name.pair")
        if is_pair and persons[number] and _may_be_full(reading, following):
            following.note("name.pair")
        after_person = persons[number] and is_list
    _note_acronyms(reading, sightings, told)
    _note_places(reading, sightings, told)


def _may_be_full(reading: Reading, form: Form) -> bool:
    """Whether words may be a full name, and not what someone is (Rural Affairs Secretary)."""
    grammar, last = reading.grammar, form.key[-1]
    return len(form.key) > 1 and last not in grammar.roles and last not in grammar.heads


_AND: Final = frozenset(("et", "and"))
_LISTING: Final = frozenset(("et", "and", ","))


def _note_places(reading: Reading, sightings: Sequence[Sighting], told: Sequence[Form]) -> None:
    """Rome, X, Y and Z: who stands in a list that begins with a known place is one too."""
    chain: list[int] = []
    for number, place in enumerate(sightings):
        before = sightings[chain[-1]] if chain else None
        is_next = before is not None and place.first == before.last + 2
        sign = reading.lows[place.first - 1]
        if not (is_next and sign in _LISTING) or told[number].kind not in {None, "place"}:
            chain = []
        chain.append(number)
        if sign in _AND and len(chain) > 2 and told[chain[0]].kind == "place":
            for member in chain:
                if told[member].kind is None:
                    told[member].note("name.series")
            chain = []


def _note_acronyms(reading: Reading, sightings: Sequence[Sighting], told: Sequence[Form]) -> None:
    """The CSC and the FGTB: an acronym in one list with a body's is one too."""
    pairs = [
        (told[number], told[number + 1])
        for number, (one, other) in enumerate(pairwise(sightings))
        if 1 < other.first - one.last < 5
        and _are_acronyms(reading, one, other)
        and all(low in _JOINTS for low in reading.lows[one.last + 1 : other.first])
    ]
    for one, other in (*pairs, *((other, one) for one, other in reversed(pairs))):
        if one.kind == "organisation" and other.kind is None:
            other.note("name.acronyms")


_JOINTS: Final = words("et and , la le l' les the")


def _are_acronyms(reading: Reading, *sightings: Sighting) -> bool:
    return all(
        place.first == place.last
        and reading.words[place.first].isupper()
        and len(reading.words[place.first]) > 1
        for place in sightings
    )
