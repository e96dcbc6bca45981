"""References: each format as its own standard has it, whatever the words are."""

import json
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from strategies import texts

from builder.edition import Edition
from builder.export.citation import export_citation, write_biblatex, write_csl, write_ris
from builder.interface import load_interface
from builder.model import FrontMatter, Reference, Release, Seed
from builder.pipeline import read_story
from builder.source import decode_source
from builder.views.citation import Citation, view_citation

ENGLISH = load_interface("en")
URL = "https://example.org/ferry/"


def edit(**front: object) -> Edition:
    source = decode_source("story.txt", b"The ferry left on Monday. It was late.")
    return read_story(Seed("last-ferry", source, FrontMatter(language="en", **front)))[0]  # type: ignore[arg-type]


FULL = view_citation(
    edit(
        title="The last ferry & its {crew}: 100%",
        editors=("A. Reader", "the crew_of_Oban"),
        release=Release("1.0", "2024-07-01"),
        source=Reference("The Oban Courier", "Morning édition", "2024-06"),
    ),
    ENGLISH,
    URL,
)
BARE = view_citation(edit(), ENGLISH, "")


def test_a_reference_on_one_line() -> None:
    assert FULL.line == (
        "The last ferry & its {crew}: 100%, annotated edition, edited by A. Reader, the "
        "crew_of_Oban, version 1.0, July 1, 2024, https://example.org/ferry/. "
        "Source: The Oban Courier, Morning édition, June 2024."
    )
    assert BARE.line == "The ferry left on Monday, annotated edition."
    dated = view_citation(edit(published="2024-06-18"), ENGLISH, "")
    assert dated.line == "The ferry left on Monday, June 18, 2024, annotated edition."
    files = dict(export_citation(BARE))
    assert files["citation.txt"].decode() == f"{BARE.line}\n"
    assert list(files) == [f"citation.{ending}" for ending in ("txt", "bib", "ris", "json")]


def test_names_the_authors_in_the_byline() -> None:
    text = b"The last ferry\n\nBy Ann Hale and Tom Reed in Oban\n\nThe ferry left. It was late.\n"
    story = read_story(Seed("ferry", decode_source("story.txt", text), FrontMatter()))[0]
    signed = view_citation(story, ENGLISH, "")
    assert signed.line == "Ann Hale, Tom Reed, The last ferry, annotated edition."
    assert "  author = {{Ann Hale} and {Tom Reed}},\n" in write_biblatex(signed)
    assert "\r\nAU  - Ann Hale\r\nAU  - Tom Reed\r\n" in write_ris(signed)
    names = [{"literal": "Ann Hale"}, {"literal": "Tom Reed"}]
    assert json.loads(write_csl(signed))[0]["author"] == names


def test_biblatex() -> None:
    assert write_biblatex(FULL) == (
        "@online{last-ferry,\n"
        "  title = {The last ferry \\& its \\{crew\\}: 100\\%},\n"
        "  titleaddon = {annotated edition},\n"
        "  editor = {{A. Reader} and {the crew\\_of\\_Oban}},\n"
        "  version = {1.0},\n"
        "  date = {2024-07-01},\n"
        "  url = {https://example.org/ferry/},\n"
        "  origpublisher = {The Oban Courier},\n"
        "  origtitle = {Morning édition},\n"
        "  origdate = {2024-06},\n"
        "  langid = {english},\n"
        "}\n"
    )


def test_ris() -> None:
    assert write_ris(FULL).split("\r\n") == [
        "TY  - ELEC",
        "ID  - last-ferry",
        "TI  - The last ferry & its {crew}: 100%",
        "ED  - A. Reader",
        "ED  - the crew_of_Oban",
        "ET  - 1.0",
        "PY  - 2024",
        "DA  - 2024/07/01/",
        "UR  - https://example.org/ferry/",
        "LA  - en",
        "M3  - annotated edition",
        "OP  - The Oban Courier, Morning édition, June 2024",
        "ER  - ",
        "",
    ]


def test_csl() -> None:
    (item,) = json.loads(write_csl(FULL))
    assert item["issued"] == {"date-parts": [[2024, 7, 1]]}
    assert item["original-date"] == {"date-parts": [[2024, 6]]}
    assert item["editor"] == [{"literal": "A. Reader"}, {"literal": "the crew_of_Oban"}]
    assert (item["URL"], item["version"]) == (URL, "1.0")


@pytest.mark.parametrize(
    ("date", "issued", "day"),
    [
        ("2024", {"date-parts": [[2024]]}, ["2024", "2024///"]),
        ("2024-07-01T19:00", {"date-parts": [[2024, 7, 1]]}, ["2024", "2024/07/01/"]),
        ("2022/2024-06", {"date-parts": [[2022], [2024, 6]]}, []),
        ("2024-06-XX", {"literal": "a day in June 2024"}, []),
        ("2023~", {"literal": "around 2023"}, []),
        ("", None, []),
    ],
)
def test_dates_that_are_no_day(date: str, issued: object, day: list[str]) -> None:
    citation = view_citation(edit(release=Release("", date)), ENGLISH, "")
    assert json.loads(write_csl(citation))[0].get("issued") == issued
    assert re.findall(r"^(?:PY|DA)  - (.*)\r$", write_ris(citation), re.MULTILINE) == day


# What the schema of CSL-JSON knows of what we use (citation-style-language/schema, csl-data.json).
CSL_WORDS = {
    *("id", "type", "title", "genre", "version", "URL", "language"),
    *("original-publisher", "original-title"),
}
CSL_DATES = {"issued", "original-date"}


@given(texts, texts, st.sampled_from(["", "2024", "2024-06-XX", "../2024", "198X", "-0044-03-15"]))
def test_any_words_give_sound_files(title: str, editor: str, date: str) -> None:
    reference = Reference(publisher=editor, title=title, date=date)
    citation = view_citation(
        edit(title=title, editors=(editor,), release=Release(title, date), source=reference),
        ENGLISH,
        URL,
    )
    check_csl(citation)
    check_ris(citation)
    check_biblatex(citation)


def check_csl(citation: Citation) -> None:
    (item,) = json.loads(write_csl(citation))
    assert {"id", "type"} <= item.keys() <= CSL_WORDS | CSL_DATES | {"editor"}
    assert all(isinstance(item[key], str) for key in CSL_WORDS & item.keys())
    assert all(name.keys() == {"literal"} for name in item.get("editor", []))
    for key in CSL_DATES & item.keys():
        assert item[key].keys() in ({"date-parts"}, {"literal"})
        for parts in item[key].get("date-parts", []):
            assert 1 <= len(parts) <= 3
            assert all(isinstance(part, int) for part in parts)


def check_ris(citation: Citation) -> None:
    *lines, last, nothing = write_ris(citation).split("\r\n")
    assert (lines[0], last, nothing) == ("TY  - ELEC", "ER  - ", "")
    assert all(re.fullmatch(r"[A-Z][A-Z0-9]  - [^\r\n]+", line) for line in lines)


def check_biblatex(citation: Citation) -> None:
    first, *lines, last, _ = write_biblatex(citation).split("\n")
    assert re.fullmatch(r"@online\{[a-z0-9-]+,", first)
    assert last == "}"
    for line in lines:
        value = re.fullmatch(r"  [a-z]+ = \{(.*)\},", line)
        assert value, line
        bare = re.sub(r"\\text[a-z]+\{\}|\\[#$%&_{}]", "", value[1])
        assert not re.search(r"[#$%&_\\^]", bare.replace(citation.url, ""))
        depth = 0
        for brace in re.findall("[{}]", bare):
            depth += 1 if brace == "{" else -1
            assert depth >= 0
        assert depth == 0
