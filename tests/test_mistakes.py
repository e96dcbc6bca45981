"""Mistakes of editors: each is found with its code and at its exact place, all in one run."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner
from mistakes import Case, lay_out, read_cases

from builder.check.codes import CODES
from builder.cli import main

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
    *("output", "port", "template", "build"),
}
"""First words of the codes that no mistake of an editor gives: what a theme, the output or the
program itself may do wrong. They have tests of their own."""
