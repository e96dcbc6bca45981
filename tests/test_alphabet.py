"""The index of names: persons by surname, where it can be told."""

import pytest

from builder.edition import name_key


def order(names: list[str]) -> list[str]:
    return sorted(names, key=lambda name: name_key(name, "person"))


@pytest.mark.parametrize(
    "names",
    [
        ["Lionel Fatton", "Kim Jong Un", "Vladimir Poutine"],
        ["Biden", "Joe Biden", "John F. Kennedy", "Jean de La Fontaine", "Jean d'Ormesson"],
        # Kings and family names that come first stand as it is written.
        ["Bong Joon-ho", "Charles III", "Ho Chi Minh", "Mohammed ben Salmane", "Orbán Viktor"],
        ["Ève Aubry", "Luc Aubry", "Ann Éluard", "Paul Zidane"],
        ["Jean Paul Martin", "Paul Martin", "Xyzzyk Netanya"],
    ],
)
def test_persons_stand_by_their_surname(names: list[str]) -> None:
    assert order([*reversed(names)]) == names


def test_places_stand_as_they_are_written() -> None:
    places = ["Martin Falls", "Paul Bay"]
    assert sorted(places, key=lambda place: name_key(place, "place")) == places
    assert sorted(["Paul Bay", "Martin Zoo"], key=lambda p: name_key(p, "place"))[0] == "Martin Zoo"
