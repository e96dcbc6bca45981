"""What a message proposes is what was meant, and nothing where that cannot be told."""

import pytest

from builder.edtf import parse_edtf
from builder.errors import ScolieError
from builder.seeds.guesses import guess_coordinates, guess_date, guess_language
from builder.seeds.records import read_front, read_glossary, read_names, read_timeline
from builder.seeds.yamltree import parse_yaml


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("18/06/2024", ["2024-06-18"]),
        ("06/18/2024", ["2024-06-18"]),
        ("3/4/2024", ["2024-04-03", "2024-03-04"]),
        ("4.4.2024", ["2024-04-04"]),
        ("2024-6-8", ["2024-06-08"]),
        ("2024/06/18", ["2024-06-18"]),
        ("20240618", ["2024-06-18"]),
        (" 18-06-2024 ", ["2024-06-18"]),
        ("31/02/2024", []),
        ("2024-21-1", []),
        ("18 June 2024", []),
        ("tuesday", []),
    ],
)
def test_days(words: str, meant: list[str]) -> None:
    assert guess_date(words) == (f"Did you mean {' or '.join(meant)}?" if meant else "")
    for day in meant:
        assert parse_edtf(day).precision == "day"


@pytest.mark.parametrize(
    ("words", "tag"), [("French", "fr"), ("anglais", "en"), ("fr_CH", "fr-CH"), ("klingon", "")]
)
def test_languages(words: str, tag: str) -> None:
    assert guess_language(words) == (f"Did you mean “{tag}”?" if tag else "")


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("39.02, 125.75", "[39.02, 125.75]"),
        ("(-1.5; 2)", "[-1.5, 2]"),
        ("39,02", "[39, 02]"),
        ("48°51′N, 2°21′E", ""),
        ("1, 2, 3", ""),
        ("", ""),
    ],
)
def test_coordinates(words: str, meant: str) -> None:
    assert guess_coordinates(words) == (f"Did you mean {meant}?" if meant else "")


@pytest.mark.parametrize(
    ("read", "text", "place", "help"),
    [
        (read_timeline, "- when: 18/06/2024\n", "1:9", "Did you mean 2024-06-18?"),
        (
            read_timeline,
            "- {when: 2024, title: Five years, sir}\n",
            "1:35",
            'Put quotation marks around them: title: "…".',
        ),
        (read_timeline, "- when: “2024-06-18”\n", "1:9", "The mark “ is part of the words"),
        (read_timeline, "“events”: []\n", "1:1", "The mark “ is part of the words"),
        (read_timeline, "events:\n- when: 2000\ntitle: A\n", "3:1", "item of “events”: indent"),
        (read_timeline, "- when:2000\n", "1:3", "A space must stand after the colon"),
        (read_timeline, "- when: 2000\n  sources: {a: b}\n", "2:12", "Begin each item with “- ”"),
        (read_glossary, "terms:\n  quay: A\n  boat: B\n", "2:3", "Begin each item with “- ”"),
        (read_names, "- {name: A, coordinates: [125, 39]}", "1:26", "Did you mean [39, 125]?"),
        (read_names, "- {name: A, coordinates: '39, 1'}", "1:26", "Did you mean [39, 1]?"),
        (read_front, "language: fr_CH", "1:11", "Did you mean “fr-CH”?"),
        (read_front, "title:\u00a0A\nplace: B\n", "1:7", "Put a plain space"),
        (read_front, "title:A\nplace: B\n", "1:7", "Write it as “key: words”"),
        (read_front, "-\u00a0title: A\n", "1:1", "Did you mean “title”?"),
    ],
)
def test_help(read, text: str, place: str, help: str) -> None:  # type: ignore[no-untyped-def]  # noqa: A002
    with pytest.raises(ScolieError) as caught:
        read(parse_yaml("a.yml", text))
    (problem,) = caught.value.problems
    assert str(problem.place) == f"a.yml:{place}"
    assert help in f"{problem.message} {problem.hint}"


def test_an_item_alone_needs_no_list() -> None:
    (term,) = read_glossary(parse_yaml("a.yml", "terms: {lemma: quay, gloss: A.}")).entries
    assert term.lemma == "quay"
