"""Finished pages: links, ids, budgets, the Endings Principles; and the forms of a report."""

import hashlib
import json
import zlib
from pathlib import Path

import pytest
from click.testing import CliRunner
from conftest import TOOLS, need
from mistakes import BASE, Case, lay_out
from sites import ROOT, build_files

from builder.caret import WIDTH, point_at
from builder.check import (
    PRINCIPLES,
    check_budgets,
    check_endings,
    check_links,
    describe_run,
    read_page,
    weigh_file,
)
from builder.check.budgets import PAGE_SIZE, STYLE_SIZE
from builder.check.codes import CODES
from builder.cli import main
from builder.errors import Place, Problem

HEAD = "<!doctype html><title>x</title>"


def codes(**pages: str) -> list[tuple[str, str]]:
    files = {f"{name}.html": (HEAD + body).encode() for name, body in pages.items()}
    files["folder/deep.html"] = f'{HEAD}<a href="../a.html#x">x</a>'.encode()
    files["article.txt"] = b"x"
    return [(problem.code, str(problem.place)) for problem in check_links(files)]


def test_sound_links_pass() -> None:
    links = '<p id="x"></p><a href="#x"><a href="b.html"><a href="article.txt">'
    assert codes(a=links + '<a href="https://example.org/#none"><a href="a.html#x">', b="") == []


def test_a_link_to_no_file_is_found_with_its_place() -> None:
    assert codes(a='<p id="x"></p><a href="gone.html">') == [("link-broken", "a.html:1:46")]


def test_a_link_to_no_element_is_found() -> None:
    assert codes(a='<p id="x"></p>', b='<a href="a.html#y">') == [("link-broken", "b.html:1:32")]


def test_links_from_folders_are_followed() -> None:
    assert ("link-broken", "folder/deep.html:1:32") in codes(a="")


def test_an_id_that_stands_twice_is_found() -> None:
    assert codes(a='<p id="x"></p><p id="x"></p>') == [("id-twice", "a.html:1:46")]


def test_a_page_that_none_leads_to_is_found() -> None:
    files = {"index.html": b'<a href="a.html">', "a.html": b"", "404.html": b"", "b.html": b""}
    found = [(problem.code, str(problem.place)) for problem in check_links(files)]
    assert found == [("page-unreachable", "b.html")]


# Budgets ------------------------------------------------------------------------

NOISE = b"".join(hashlib.sha512(bytes([number])).digest() for number in range(250))
"""Bytes that hardly become smaller."""


@pytest.mark.parametrize(
    ("path", "code", "limit"),
    [("a/b.html", "page-heavy", PAGE_SIZE), ("style.css", "style-heavy", STYLE_SIZE)],
)
def test_what_is_too_heavy_is_found(path: str, code: str, limit: int) -> None:
    assert [(p.code, p.severity) for p in weigh_file(path, NOISE)] == [(code, "warning")]
    assert not [*weigh_file(path, b"x" * limit)]
    assert not [*weigh_file(path, b"x" * 50 * limit)], "it is the compressed size that counts"
    assert not [*weigh_file("article.txt", NOISE)]


def test_a_weight_is_that_of_gzip() -> None:
    size = len(zlib.compress(NOISE, 6, 31))
    (problem,) = weigh_file("a.html", NOISE)
    assert f"has {size} bytes when compressed" in problem.message


def budgets(body: str) -> list[tuple[str, str]]:
    page = read_page("a.html", body.encode())
    return [(problem.code, str(problem.place)) for problem in check_budgets([page])]


def test_an_element_without_an_end_closes_no_other() -> None:
    page = read_page("a.html", b"<main><p>One<br/>two</p> three</main>")
    assert page.words == {"main": "Onetwo three"}


def test_styles_in_a_page_are_found() -> None:
    assert budgets("<style>p {}</style>") == [("style-inline", "a.html:1:1")]
    assert budgets('<p>a</p><p style="x">') == [("style-inline", "a.html:1:9")]


@pytest.mark.parametrize(
    ("words", "marks", "wrong"),
    [(24, 2, False), (24, 3, True), (600, 5, False), (600, 6, True), (3, 1, False), (3, 2, True)],
)
def test_paragraphs_with_too_many_marks_are_found(words: int, marks: int, wrong: bool) -> None:
    inside = '<a class="mark term">x</a> ' * marks + "x " * (words - marks)
    expected = [("marks-many", "a.html:1:1")] if wrong else []
    assert budgets(f'<p data-after="">{inside}</p>') == expected
    assert budgets(f'<ul class="items"><li data-after="">{inside}</li></ul>') == expected
    assert budgets(f"<p>{inside}</p>") == [], "this is no text of the story"


def test_marks_of_two_paragraphs_are_not_added_up() -> None:
    paragraph = '<p data-after="">one <a class="mark">two</a></p>'
    assert budgets(f"<article>{paragraph * 3}</article>") == []


# Endings ------------------------------------------------------------------------


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """A sound site."""
    folder = tmp_path_factory.mktemp("sound")
    lay_out(Case("", {}, []), folder)
    return build_files(folder / "seeds")


def failed(files: dict[str, bytes], before: tuple[str, ...] = ()) -> set[str]:
    pages = {path: read_page(path, data) for path, data in files.items() if path.endswith("l")}
    verdicts, problems = check_endings(files, pages, before)
    numbers = {f"endings-{v.number}" for v in verdicts if v.result == "failed"}
    assert numbers == {problem.code for problem in problems}
    assert all(problem.place and problem.hint for problem in problems)
    return numbers


def test_a_sound_site_keeps_all_principles(site: dict[str, bytes]) -> None:
    pages = {path: read_page(path, data) for path, data in site.items() if path.endswith("l")}
    verdicts, problems = check_endings(site, pages)
    assert problems == []
    results = {v.number: v.result for v in verdicts}
    assert list(results) == [principle.number for principle in PRINCIPLES]
    people = {"1.2", "3.2", "3.3", "4.8", "4.9", "5.1"}
    assert {number for number in results if results[number] == "not applicable"} == people
    assert {*results.values()} == {"passed", "not applicable"}


@pytest.mark.parametrize(
    ("path", "old", "new", "code"),
    [
        ("index.html", "about.html", "about-us.html", "endings-2.1"),
        ("about.html", "Public domain.", "", "endings-2.2"),
        ("index.html", "</main>", '<form action="/search"></form></main>', "endings-4.1"),
        ("index.html", "<!doctype html>", "<!DOCTYPE html SYSTEM 'old'>", "endings-4.2"),
        ("index.html", "</main>", "<my-map></my-map></main>", "endings-4.2"),
        ("index.html", "</main>", "<embed src=a.swf></main>", "endings-4.2"),
        ("index.html", 'href="style.css"', 'href="https://example.org/a.css"', "endings-4.3"),
        ("index.html", "</main>", "<img src=//example.org/a.png></main>", "endings-4.3"),
        ("style.css", "", "@import 'https://example.org/a.css';", "endings-4.3"),
        ("style.css", "", "p { background: url( //example.org/a.png ) }", "endings-4.3"),
        ("index.html", 'href="names.html"', 'href="names.html?all=1"', "endings-4.4"),
        ("about.html", 'href="article.txt"', 'href="text.txt"', "endings-4.5"),
        ("names.html", "<nav", "<div", "endings-4.6"),
        ("index.html", "<main", "<main onclick='go()'", "endings-4.7"),
        ("index.html", 'href="names.html"', 'href="javascript:go()"', "endings-4.7"),
        ("names.html", 'class="release"', "", "endings-5.3"),
        ("about.html", 'aria-labelledby="_cite"', "", "endings-5.4"),
    ],
)
def test_a_principle_that_is_broken_is_told(
    site: dict[str, bytes], path: str, old: str, new: str, code: str
) -> None:
    text = site[path].decode()
    assert old in text
    changed = text.replace(old, new) if old else text + new
    if code == "endings-2.2":
        changed = text.replace("<p>Public domain.</p>", f"<p>{DEFAULT_RIGHTS}</p>")
    assert failed({**site, path: changed.encode()}) == {code}


DEFAULT_RIGHTS = "The text belongs to its rights holders. It is reproduced here as it was received."


def test_files_and_addresses_that_break_a_principle(site: dict[str, bytes]) -> None:
    assert failed({**site, "story.docx": b""}) == {"endings-1.1"}
    assert failed({**site, "search.php": b""}) == {"endings-1.1", "endings-4.1"}
    assert failed(site, ("index.html", "old.html", "old.css")) == {"endings-5.5"}


def test_a_link_to_another_site_is_no_request(site: dict[str, bytes]) -> None:
    link = b'<a href="https://example.org/?q=1">x</a></main>'
    assert failed({**site, "index.html": site["index.html"].replace(b"</main>", link)}) == set()


def test_each_code_of_the_principles_is_listed() -> None:
    checked = {f"endings-{principle.number}" for principle in PRINCIPLES if principle.find}
    assert checked == {code for code in CODES if code.startswith("endings-")}


# What a check says --------------------------------------------------------------


def check(*arguments: str) -> tuple[int, str]:
    done = CliRunner().invoke(main, ["check", *arguments])
    assert done.exception is None or isinstance(done.exception, SystemExit)
    return done.exit_code, done.stdout


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_the_edition_of_this_project_is_sound(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    code, said = check("--strict")
    assert code == 0, said
    assert said.endswith("files of the site: no errors, no warnings\n")
    assert "  4.3 passed" in said


def test_nothing_is_written(here: Path) -> None:
    lay_out(Case("", {}, []), here)
    assert check()[0] == 0
    files = {path.relative_to(here).as_posix() for path in here.rglob("*") if path.is_file()}
    assert files == BASE.keys()


def test_warnings_are_errors_only_if_asked(here: Path) -> None:
    lay_out(Case("", {"seeds/bridge/names.yml": b"- name: Odile Marchant"}, []), here)
    code, said = check()
    assert (code, "warning[no-source]" in said) == (0, True)
    code, said = check("--strict")
    assert (code, "error[no-source]" in said) == (1, True)


def test_drafts_are_notes_and_never_errors(here: Path) -> None:
    lay_out(
        Case("", {"seeds/bridge/names.yml": b"- {name: Odile Marchant, draft: true}"}, []), here
    )
    code, said = check("--strict")
    assert (code, "note[draft-name]" in said) == (0, True)
    assert said.endswith("no errors, no warnings, 1 note\n")


def test_rights_that_many_stories_lack_are_asked_for_once(here: Path) -> None:
    (here / "seeds").mkdir()
    for name in "abc":
        (here / "seeds" / f"{name}.txt").write_text("The ferry left.", "utf-8")
    said = json.loads(check("--json")[1])
    (problem,) = [p for p in said["problems"] if p["code"] == "endings-2.2"]
    assert problem["message"].endswith("under which licence, nor do 3 others")


def test_an_event_with_a_wrong_date_is_not_given_another_in_messages(here: Path) -> None:
    lay_out(Case("", {"seeds/bridge/timeline.yml": b"events: [{when: soon}]"}, []), here)
    said = json.loads(check("--json")[1])
    assert "this event has no source" in [p["message"] for p in said["problems"]]


def test_there_is_one_form_at_a_time(here: Path) -> None:
    lay_out(Case("", {}, []), here)
    assert check("--json", "--sarif") == (2, "")


def test_an_error_keeps_the_whole_site_waiting(here: Path) -> None:
    lay_out(Case("", {"seeds/bridge/names.yml": b"- nam: Odile"}, []), here)
    code, said = check()
    assert code == 1
    assert "wait until the errors are mended" in said
    assert "2 errors" in said
    assert "Endings Principles for" not in said


def test_json_has_everything(here: Path) -> None:
    lay_out(Case("", {"seeds/bridge/names.yml": "- name: Zoé Élan\n".encode()}, []), here)
    said = json.loads(check("--json")[1])
    assert said.keys() == {
        *("stories", "files", "errors", "warnings", "notes", "problems", "endings")
    }
    assert (said["stories"], said["errors"], said["warnings"]) == (1, 0, 2)
    assert said["problems"][0] == {
        "code": "unused-name",
        "severity": "warning",
        "message": "“Zoé Élan” is never used in the story",
        "hint": said["problems"][0]["hint"],
        "path": "seeds/bridge/names.yml",
        "line": 1,
        "column": 3,
        "excerpt": "- name: Zoé Élan",
    }
    assert said["endings"][0] == {
        "number": "1.1", "name": "data in open formats", "result": "passed", "why": "",
    }  # fmt: skip
    assert len(said["endings"]) == len(PRINCIPLES)


def test_pages_that_the_last_build_made_should_stay(here: Path) -> None:
    lay_out(Case("", {}, []), here)
    assert CliRunner().invoke(main, ["build"]).exit_code == 0
    (here / "seeds" / "bridge" / "edition.yml").write_text("language: fr\n", encoding="utf-8")
    said = check()[1]
    assert "warning[endings-5.5]: about.html, a page of the last build, is gone" in said
    (here / "site" / ".scolie-manifest.json").write_text("{", encoding="utf-8")
    assert "endings-5.5" not in check()[1]


def test_a_problem_of_a_page_shows_the_page(here: Path) -> None:
    name = b"- {name: Odile Marchant, text: '[x](gone.html)', sources: [Council]}\n"
    lay_out(Case("", {"seeds/bridge/names.yml": name}, []), here)
    said = check()[1]
    assert "site/names.html:" in said
    assert "gone.html leads to no file of the site" in said
    assert '<a href="gone.html">' in said


# SARIF --------------------------------------------------------------------------

PROBLEMS = [
    Problem("not-edtf", "it is no date", "Write one.", Place("seeds/à b/t.yml", 3, 7)),
    Problem("unused-term", "nobody says it", "", Place("/home/a/seeds/c:d.yml"), "warning"),
    Problem("path-twice", "two files", "Rename one."),
]


def test_sarif_has_what_code_hosts_ask_for() -> None:
    (run,) = describe_run(PROBLEMS, "1.0.0", "/home/a")["runs"]
    assert run["columnKind"] == "unicodeCodePoints"
    rules = run["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == ["not-edtf", "path-twice", "unused-term"]
    first, second, third = run["results"]
    assert first == {
        "ruleId": "not-edtf",
        "ruleIndex": 0,
        "level": "error",
        "message": {"text": "it is no date. Write one."},
        "locations": [
            {
                "physicalLocation": {
                    "artifactLocation": {"uri": "seeds/%C3%A0%20b/t.yml"},
                    "region": {"startLine": 3, "startColumn": 7},
                }
            }
        ],
    }
    address = second["locations"][0]["physicalLocation"]
    assert address == {"artifactLocation": {"uri": "seeds/c%3Ad.yml"}}
    assert (second["level"], second["ruleIndex"]) == ("warning", 2)
    assert "locations" not in third


def test_sarif_fits_its_schema(here: Path) -> None:
    import jsonschema

    path = TOOLS / "@microsoft" / "jest-sarif" / "lib" / "schemas" / "sarif-2.1.0-rtm.5.json"
    schema = json.loads(Path(need(path)).read_text(encoding="utf-8"))
    validator = jsonschema.Draft7Validator(
        schema, format_checker=jsonschema.Draft7Validator.FORMAT_CHECKER
    )
    validator.validate(describe_run(PROBLEMS, "1.0.0", "/home/a"))
    validator.validate(describe_run([], "1.0.0", ""))
    lay_out(Case("", {"seeds/bridge/names.yml": b"- name: Zed\n- {}\n"}, []), here)
    said = json.loads(check("--sarif")[1])
    validator.validate(said)
    assert len(said["runs"][0]["results"]) == 3
    wrong = describe_run(PROBLEMS, "1.0.0", "")
    wrong["runs"][0]["results"][0]["level"] = "fatal"
    assert not validator.is_valid(wrong)


# The line with the caret ----------------------------------------------------------


def test_a_caret_stands_under_its_column() -> None:
    assert point_at(b"one\ntwo three\n", 2, 5) == ["two three", "    ^"]
    assert point_at(b"\xef\xbb\xbfone", 1, 1) == ["one", "^"]
    assert point_at(b"a\r\nb\rcd", 3, 2) == ["cd", " ^"]


def test_a_caret_counts_the_columns_of_a_terminal() -> None:
    assert point_at("平壤 x".encode(), 1, 4)[1] == "     ^"
    assert point_at("e\N{COMBINING ACUTE ACCENT}x".encode(), 1, 3)[1] == " ^"
    assert point_at(b"\t\x1b[31mx", 1, 2) == [" �[31mx", " ^"]


@pytest.mark.parametrize(("line", "column"), [(0, 1), (3, 1), (2, 1)])
def test_where_there_is_no_line_there_is_no_caret(line: int, column: int) -> None:
    assert point_at(b"one\n \n"[:4] + b"  ", line, column) == []


@pytest.mark.parametrize("column", [1, 40, 500, 990, 1000, 1001])
def test_of_a_long_line_the_part_around_the_place_is_shown(column: int) -> None:
    line = "".join(chr(ord("a") + n % 26) for n in range(1000))
    shown, caret = point_at(line.encode(), 1, column)
    assert len(shown) <= WIDTH + 2
    at = len(caret) - 1
    assert (shown + " ")[at] == (line + " ")[column - 1]
