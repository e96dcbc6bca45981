"""The tables of names: complete where CLDR can tell, and free of what would mislead."""

import pytest
from babel import Locale

from builder.annotate.names.finder import load_words
from builder.language.gazetteer import load_gazetteer, split_name
from builder.language.given_names import FAMILY_FIRST, given_gender
from builder.language.structure import words

# Uninhabited islands, parts of other countries, and what is no country.
LEFT_OUT = words("AC BQ BV CP CQ DG EA EZ GS HM IO MF QO SJ SX TA TF UM XA XB ZZ")
FULL = {"HK", "MO", "MM", "VA", "CC", "CD", "CG", "AG", "BA", "SH"}
"""Those that CLDR calls by a longer name than news does."""


@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_country_of_cldr_is_known(language: str) -> None:
    table = load_gazetteer(language)
    for code, name in Locale(language).territories.items():
        if len(code) == 2 and code not in LEFT_OUT | FULL:
            spelled = split_name(name)
            known = {entry.words for entry in table.starting_with(spelled[0])}
            assert spelled in known, f"{code} {name}"


@pytest.mark.parametrize("language", ["fr", "en"])
def test_known_names_are_no_common_words(language: str) -> None:
    grammar, table = load_words(language), load_gazetteer(language)
    for start in table.list_starts():
        for known in table.starting_with(start):
            is_word = len(known.words) == 1 and not known.words[0].isupper()
            if is_word and not known.is_unsure and not known.is_contracted:
                low = known.words[0].lower()
                assert low not in grammar.function, low
                assert low not in grammar.roles, low


@pytest.mark.parametrize("language", ["fr", "en"])
def test_what_is_unsure_is_in_the_tables(language: str) -> None:
    table = load_gazetteer(language)
    known = [known for start in table.list_starts() for known in table.starting_with(start)]
    assert sum(name.is_unsure for name in known) > 40


def test_names_of_one_thing_share_their_entry() -> None:
    table = load_gazetteer("fr")
    (full,), (short,) = table.starting_with("Etats-Unis")[-1:], table.starting_with("USA")[-1:]
    assert full.entry == short.entry
    assert table.starting_with("Havre")[0].is_contracted
    assert not table.starting_with("Le")[0].is_contracted
    assert table.starting_with("Nulle-Part") == ()


def test_given_names() -> None:
    assert given_gender("Élise") == given_gender("Elise") == "f"
    assert given_gender("Jean-Marie") == "m"
    assert given_gender("Camille") == ""
    assert given_gender("Poutine") is given_gender("paul") is None
    assert "Nguyen" in FAMILY_FIRST
