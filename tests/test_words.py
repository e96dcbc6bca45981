"""Words of a text, and which of them a headword meets."""

import unicodedata
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builder.language.words import (
    base_language,
    compose,
    headword_keys,
    text_keys,
    tokenize,
    tokenize_parts,
)


def words(text: str) -> list[str]:
    return [token.surface for token in tokenize(text)]


def meets(headword: str, word: str) -> bool:
    return not set(headword_keys(headword, headword)).isdisjoint(text_keys(word))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("l'ONU", ["l", "ONU"]),
        ("l’ONU l‛ONU lʼONU l＇ONU", ["l", "ONU"] * 4),
        ("nord-coréen, Extrême‑Orient", ["nord-coréen", "Extrême‑Orient"]),
        ("737-800 F-16", ["737-800", "F-16"]),
        ("a_b -x- y", ["a", "b", "x", "y"]),
        ("e\u0301te\u0301", ["e\u0301te\u0301"]),
        ("infor\u00admation", ["infor\u00admation"]),
        ("(1950-1953).", ["1950-1953"]),
        ("हिन्दी में", ["हिन्दी", "में"]),
        ("", []),
    ],
)
def test_tokenize(text: str, expected: list[str]) -> None:
    assert words(text) == expected


def test_offsets_count_from_the_start_of_the_text() -> None:
    text = "Moscou et Pyongyang"
    assert [(t.start, t.end) for t in tokenize(text, 7, 12)] == [(7, 9), (10, 12)]


def test_parts_of_hyphenated_words() -> None:
    parts = tokenize_parts("nord-coréen")
    assert [(t.start, t.end, t.surface) for t in parts] == [(0, 4, "nord"), (5, 11, "coréen")]


@pytest.mark.parametrize(
    ("headword", "found", "missed"),
    [
        ("état", "état État Etat ÉTAT ETAT", "etat"),
        ("État", "État Etat ÉTAT ETAT", "état etat"),
        ("Etat", "État Etat", "état etat"),
        ("événement", "événement Evénement Événement EVENEMENT ÉVÉNEMENT", "evenement Evenement"),
        ("traité", "traité Traité TRAITE", "traite Traite"),
        ("œuvre", "œuvre oeuvre Œuvre Oeuvre OEUVRE ŒUVRE", "euvre"),
        ("oeuvre", "œuvre Œuvre", ""),
        ("æquo", "aequo", ""),
        ("Forum", "Forum FORUM", "forum"),
        ("forum", "Forum FORUM forum", ""),
        ("ONU", "ONU", "onu Onu"),
        ("OTAN", "OTAN Otan", "otan"),
        ("iPhone", "iPhone iphone", ""),
        ("été", "e\u0301te\u0301", "ete"),
        ("Séoul", "Séoul SÉOUL SEOUL", "Seoul"),
    ],
)
def test_headword_meets_words(headword: str, found: str, missed: str) -> None:
    assert [word for word in found.split() if not meets(headword, word)] == []
    assert [word for word in missed.split() if meets(headword, word)] == []


def test_region_of_a_language_does_not_count() -> None:
    assert [base_language(tag) for tag in ("fr", "fr-CH", "fr_CH", "EN-gb")] == [
        "fr",
        "fr",
        "fr",
        "en",
    ]


@given(st.text())
def test_any_text_has_words_that_are_its_own(text: str) -> None:
    tokens = tokenize(text)
    assert all(text[t.start : t.end] == t.surface for t in tokens)
    assert all(a.end <= b.start for a, b in pairwise(tokens))
    assert all(text_keys(t.surface) for t in tokens)


@given(st.text(alphabet="aéçœ ﬁ'\u0301\u0327\u200d\u0958") | st.text())
def test_composed_text_knows_where_it_stood(text: str) -> None:
    for form in (text, unicodedata.normalize("NFD", text)):
        composed, places = compose(form)
        assert len(places) == len(composed) + 1
        assert (places[0], places[len(composed)]) == (0, len(form))
        assert list(places) == sorted(places)
        assert unicodedata.normalize("NFD", composed) == unicodedata.normalize("NFD", form)


def test_composed_words_are_found_where_they_stand() -> None:
    text = unicodedata.normalize("NFD", "à l’été à venir")
    composed, places = compose(text)
    start = composed.index("été")
    assert text[places[start] : places[start + 3]] == unicodedata.normalize("NFD", "été")


@given(st.text(alphabet="aàâäeéèêëiîïoôöuùûüçñœæ", min_size=1, max_size=12))
def test_composition_of_accents_does_not_count(word: str) -> None:
    decomposed = unicodedata.normalize("NFD", word)
    assert [t.surface for t in tokenize(decomposed)] == [decomposed]
    for form in (word, word.capitalize(), word.upper()):
        assert meets(word, unicodedata.normalize("NFD", form))
