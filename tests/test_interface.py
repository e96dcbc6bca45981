"""The interface: both languages say the same things; dates read as people write them."""

import re
from pathlib import Path
from typing import get_args

import pytest
import yaml

from builder.interface import LANGUAGES, load_interface
from builder.model import VoiceKind

ROOT = Path(__file__).parent.parent
FOLDER = ROOT / "builder" / "interface"


def load(language: str) -> dict[str, dict[str, str]]:
    data: dict[str, dict[str, str]] = yaml.safe_load(
        (FOLDER / f"{language}.yml").read_text("utf-8")
    )
    return data


def test_every_language_has_the_same_words() -> None:
    french, english = load("fr"), load("en")
    # A language may have forms of its own for dates of one precision.
    only_french = set(french["dates"]) - set(english["dates"])
    assert all(
        re.search("_(day|time|decade|century|some|month|vowel)$", key) for key in only_french
    )
    for key in only_french:
        french["dates"].pop(key)
    for part, words in french.items():
        assert set(words) == set(english[part]), part


def test_sentences_have_the_same_places_to_fill() -> None:
    french, english = load("fr"), load("en")
    for part in ("words", "dates"):
        for key, sentence in english[part].items():
            places = r"\{(\w+)\}"
            assert set(re.findall(places, sentence)) == set(
                re.findall(places, french[part][key])
            ), key


PUT_TOGETHER = {
    *(f"voice_{kind}" for kind in get_args(VoiceKind)),
    *(f"voices_share_{kind}" for kind in ("quoted", "reported")),
    *(f"season_{season}" for season in (21, 22, 23, 24)),
}
"""Keys that the code puts together, and so does not hold."""


def test_every_word_is_used() -> None:
    paths = [*(ROOT / "builder").rglob("*.py"), *(ROOT / "templates").rglob("*.html")]
    code = "".join(path.read_text(encoding="utf-8") for path in paths)
    used = {*re.findall(r"""["'.](\w+)""", code)} | PUT_TOGETHER
    english = load("en")
    for part in ("words", "counted", "dates"):
        assert not {*english[part]} - used, f"these words of {part} are used nowhere"


def test_every_language_has_a_file() -> None:
    assert sorted(path.stem for path in FOLDER.glob("*.yml")) == sorted(LANGUAGES)


@pytest.mark.parametrize(
    ("edtf", "french", "english"),
    [
        ("2024-06-18", "18 juin 2024", "June 18, 2024"),
        ("2024-06-01", "1er juin 2024", "June 1, 2024"),
        ("2024-06", "juin 2024", "June 2024"),
        ("2024-06-XX", "un jour de juin 2024", "a day in June 2024"),
        ("2022", "2022", "2022"),
        ("1950/1953", "1950 – 1953", "1950 – 1953"),
        ("2024-06-10/2024-06-16", "10–16 juin 2024", "June 10–16, 2024"),
        ("2024-05-29/2024-06-02", "29 mai 2024 – 2 juin 2024", "May 29, 2024 – June 2, 2024"),
        ("2023-09~", "vers septembre 2023", "around September 2023"),
        ("../2024-06", "jusqu’en juin 2024", "up to June 2024"),
        ("../2024-06-18", "jusqu’au 18 juin 2024", "up to June 18, 2024"),
        ("../198X", "jusqu’aux années 1980", "up to the 1980s"),
        ("2024-06-18/..", "depuis le 18 juin 2024", "since June 18, 2024"),
        ("2024-06-18~", "vers le 18 juin 2024", "around June 18, 2024"),
        ("198X~", "vers les années 1980", "around the 1980s"),
        ("2024-04-XX", "un jour d’avril 2024", "a day in April 2024"),
        ("-0044-03-15", "-0044-03-15", "-0044-03-15"),
        ("198X", "années 1980", "the 1980s"),
        ("2024-22", "été 2024", "summer 2024"),
        ("-0051", "52 av. J.-C.", "52 BC"),
        ("2024-06-18T19:05", "18 juin 2024 à 19 h 05", "June 18, 2024, 19:05"),
    ],
)
def test_dates_are_written_out(edtf: str, french: str, english: str) -> None:
    assert load_interface("fr").date(edtf) == french
    assert load_interface("en").date(edtf) == english


@pytest.mark.parametrize(
    ("edtf", "machine"),
    [
        ("2024-06-18", "2024-06-18"),
        ("2024-06", "2024-06"),
        ("2022", "2022"),
        ("2024-06-18T19:00", "2024-06-18T19:00"),
        ("2024-06-XX", ""),
        ("1950/1953", ""),
        ("2023-09~", ""),
        ("-0051", ""),
        ("0000", ""),
        ("Y17000", ""),
        ("2024-06-18T19:00+02", ""),
        ("2024-06-18T19:00+02:00", "2024-06-18T19:00+02:00"),
    ],
)
def test_machine_dates_are_valid_for_html_or_absent(edtf: str, machine: str) -> None:
    assert load_interface("fr").machine_date(edtf) == machine


def test_knowledge_is_dated() -> None:
    assert load_interface("fr").as_of("2024-06-18") == "État des connaissances au 18 juin 2024"
    assert load_interface("fr").as_of("2024-06") == "État des connaissances en juin 2024"
    assert load_interface("en").as_of("2024-06") == "As of June 2024"


def test_a_language_is_found_by_its_first_part() -> None:
    assert load_interface("fr-CH").language == "fr"
    assert load_interface("de").language == "en"


def test_dates_follow_the_country() -> None:
    british, swiss = load_interface("en-GB"), load_interface("fr-CH")
    assert british.date("2024-06-18") == "18 June 2024"
    assert british.date("2024-06-10/2024-06-16") == "10–16 June 2024"
    assert swiss.date("2024-06-10/2024-06-16") == "10–16 juin 2024"
    assert load_interface("en-XA").date("2010-10-10/2010-10-11") == "October 10–11, 2010"


def test_plurals_follow_the_language() -> None:
    assert load_interface("fr").count("occurrences", 0) == "0 passage"
    assert load_interface("en").count("occurrences", 0) == "0 passages"
