"""Mistakes of editors: each is found with its code and at its exact place, all in one run."""

import json
import tempfile
from pathlib import Path

import pytest
from click.testing import CliRunner
from hypothesis import given, settings
from hypothesis import strategies as st
from mistakes import Case, lay_out, read_cases
from strategies import many

from builder.check.codes import CODES
from builder.cli import main
from builder.export.theme import Theme
from builder.resources import find_resources
from builder.review import review_site

CASES = Path(__file__).parent / "cases" / "mistakes"
ALL = [
    pytest.param(case, id=f"{path.stem}: {case.name}")
    for path in sorted(CASES.glob("*.txt"))
    for case in read_cases(path.read_text(encoding="utf-8"))
]


@pytest.mark.parametrize("case", ALL)
def test_mistake(case: Case, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    lay_out(case, Path())
    done = CliRunner().invoke(main, ["check", "--json"])
    found = json.loads(done.stdout)["problems"]
    places = [(p["code"], p["path"], p["line"] or 0, p["column"] or 0) for p in found]
    assert sorted(places) == sorted(case.expected)
    errors = any(problem["severity"] == "error" for problem in found)
    assert done.exit_code == (1 if errors else 0)


def test_there_are_many_and_of_all_kinds() -> None:
    cases = [parameter.values[0] for parameter in ALL]
    assert sum(len(case.expected) for case in cases) >= 100
    codes = {code for case in cases for code, *_ in case.expected}
    assert codes <= CODES.keys()
    outside = {"outside-seeds", "unreadable", "too-large"}
    assert {
        code for code in CODES.keys() - codes - outside if code.split("-")[0] not in OURS
    } == set()


OURS = {
    *("text", "id", "link", "page", "style", "marks", "path", "endings"),
    *("cannot", "folder", "changed", "seeds", "new"),
    *("output", "port", "template", "build", "model"),
}
"""First words of the codes that no mistake of an editor gives: what a theme, the output or the
program itself may do wrong. They have tests of their own."""


THEME = Theme(find_resources("templates"), find_resources("static"))
FILES = ["edition.yml", "glossary.yml", "timeline.yml", "names.yml", "voices.yml"]
BITS = st.sampled_from(
    ["- ", "{", "}", "[", "]", ": ", "\n", "  ", "when", "2024", "quote", "lemma", "bridge", "&a ",
     "*a", "!x ", "---\n", "'", '"', "|\n", "#", "\t", "\x07", "\N{NO-BREAK SPACE}", "?", "~"]
)  # fmt: skip
ANY_FILE = st.binary(max_size=200) | st.lists(BITS, max_size=30).map(
    lambda bits: "".join(bits).encode()
)


@settings(max_examples=many(100))
@given(st.sampled_from([*FILES, "article.txt", "../edition.yml", "../names.yml"]), ANY_FILE)
def test_any_bytes_are_problems_and_never_a_traceback(name: str, data: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        story = Path(folder) / "seeds" / "bridge"
        lay_out(Case("", {}, []), Path(folder))
        (story / name).write_bytes(data)
        review = review_site(Path(folder) / "seeds", THEME, "site")
    for problem in review.problems:
        assert problem.code in CODES
        assert f"{problem.message}{problem.hint}".isprintable()
        assert problem.place
    assert bool(review.verdicts) == (review.count("error") == 0)
