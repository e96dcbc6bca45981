"""Many phrases in one text: what parts their words, which match wins, what it costs."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builder.annotate.phrases import LONGEST, PhraseFinder


def find(text: str, *phrases: str, inflected: bool = False, language: str = "fr") -> list[str]:
    finder = PhraseFinder(language)
    for phrase in phrases:
        finder.add(phrase, inflected=inflected)
    matches = finder.find(text, 0, len(text))
    return [f"{match.phrase}:{text[match.start : match.end]}" for match in matches]


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("guerre froide", "guerre froide"),
        ("guerre\u00a0froide", "guerre froide"),
        ("guerre\nfroide", "guerre froide"),
        ("guerre \r\n froide", "guerre froide"),
        ("chef d’état‑major", "chef d'état-major"),
        ("chef d'état-major", "chef d’état‐major"),
        ("Kim Jong-Un", "Kim Jong Un"),
        ("Kim Jong Un", "Kim Jong-Un"),
        ("C++", "C++"),
        ("U.N.", "U.N."),
        ("AT&T", "AT&T"),
        ("aujourd'hui", "aujourd’hui"),
        ("ce traité-là", "traité"),
        ("dit-il", "dit"),
        ("l'ONU", "ONU"),
    ],
)
def test_finds(text: str, phrase: str) -> None:
    assert len(find(text, phrase)) == 1


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("guerre, froide", "guerre froide"),
        ("guerre. Froide", "guerre froide"),
        ("guerre (froide)", "guerre froide"),
        ("guerre « froide »", "guerre froide"),
        ("guerre - froide", "guerre froide"),
        ("guerre\n\nfroide", "guerre froide"),
        ("froide guerre", "guerre froide"),
        ("guerre", "guerre froide"),
        ("nord-coréen", "coréen"),
        ("nord-coréen", "nord"),
        ("cessez-le-feu", "cessez"),
        ("aujourd'hui", "hui"),
        ("Kremlin.ru", "Kremlin"),
        ("C", "C++"),
        ("", "guerre"),
    ],
)
def test_does_not_find(text: str, phrase: str) -> None:
    assert find(text, phrase) == []


def test_longest_wins_from_left_to_right() -> None:
    phrases = ("conseil", "conseil de sécurité", "sécurité de l'ONU", "ONU")
    assert find("le conseil de sécurité de l'ONU", *phrases) == ["1:conseil de sécurité", "3:ONU"]


def test_shorter_one_stands_in_where_the_longer_breaks_off() -> None:
    assert find("conseil de la ville", "conseil", "conseil de sécurité") == ["0:conseil"]


def test_same_word_wins_over_an_inflected_one() -> None:
    assert find("droits", "droit", "droits", inflected=True) == ["1:droits"]


def test_first_of_equals_wins_and_add_tells() -> None:
    finder = PhraseFinder("fr")
    assert finder.add("mise en œuvre", inflected=True) is None
    assert finder.add("mise en oeuvres", inflected=True) is None
    assert finder.add("mise en oeuvre", inflected=False) == 0


def test_phrases_without_words_or_too_long_are_never_found() -> None:
    assert find("a € b", "€", "", "x " * (LONGEST + 1)) == []


def test_phrases_that_begin_alike_are_told_apart() -> None:
    deep = [f"{'a ' * length}b" for length in range(1, 39)]
    assert find("a " * 3000, *deep) == []
    assert find("a " * 3000 + "b", *deep) == [f"37:{deep[-1]}"]


@given(
    st.text(alphabet="ab'- .\n", max_size=40), st.lists(st.text("ab' -", max_size=8), max_size=5)
)
def test_any_text_and_phrases(text: str, phrases: list[str]) -> None:
    finder = PhraseFinder("fr")
    for phrase in phrases:
        finder.add(phrase, inflected=True)
    matches = finder.find(text, 0, len(text))
    assert all(0 <= match.start < match.end <= len(text) for match in matches)
    assert all(a.end <= b.start for a, b in pairwise(matches))
