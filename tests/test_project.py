"""The project as a visitor finds it: what must be there, and what has no place in it."""

import ast
import os
import re
import subprocess
import tomllib
from functools import cache
from pathlib import Path

import pytest
from conftest import need

from builder import __version__

ROOT = Path(__file__).parent.parent
REQUIRED = """
    pyproject.toml README.md builder templates static seeds site tests
    LICENSE CHANGELOG.md CONTRIBUTING.md CITATION.cff Makefile .ci/run docs/dependencies.md
"""
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]

# What belongs to one machine, one workplace or one moment. The second pattern says where it may
# stand nevertheless.
MISPLACED = [
    (r"(?<![\w.])/work/|(?<![\w.])/root/|/tmp/v/|/Users/\w", r"tests/test_project\.py"),
    (r"\.\./shared", r"tests/.*"),
    (r"(?i)index-url|trusted-host|find-links\s*=\s*http|^registry\s*=", r"tests/test_project\.py"),
    (r"(?i)\b(this|previous|next|last|earlier|coding) session\b", r"tests/test_project\.py"),
    (r"(?i)\bissues? #?\d|\bas an ai\b|\bsub-?agents?\b|\bthe brief\b", r"tests/test_project\.py"),
    (r"\bTODO\b|\bFIXME\b|^<<<<<<< |^>>>>>>> ", r"tests/test_project\.py"),
]  # fmt: skip
NOT_OURS = re.compile(r"seeds/.*\.(txt|md)|tests/cases/.*|site/.*")
"""Words of stories: what stands in them is not ours to choose."""


@cache
def list_files() -> tuple[str, ...]:
    """The files of the project: known to git, or about to be."""
    # A checkout may belong to another account than the one that runs the tests.
    command = [need("git"), "-c", "safe.directory=*", "ls-files", "-z"]
    options = ["--cached", "--others", "--exclude-standard"]
    done = subprocess.run([*command, *options], cwd=ROOT, capture_output=True, check=False)
    if done.returncode:
        pytest.skip("not a checkout: an unpacked archive")
    names = done.stdout.decode().split("\0")
    return tuple(name for name in names if (ROOT / name).is_file())


@pytest.mark.parametrize("name", REQUIRED.split())
def test_has_what_a_project_needs(name: str) -> None:
    assert (ROOT / name).exists()


@pytest.mark.parametrize(("pattern", "allowed"), MISPLACED)
def test_has_no_misplaced_words(pattern: str, allowed: str) -> None:
    misplaced = re.compile(pattern, re.MULTILINE)
    found = []
    for name in list_files():
        data = (ROOT / name).read_bytes()
        if b"\0" in data or re.fullmatch(allowed, name) or NOT_OURS.fullmatch(name):
            continue
        text = data.decode("utf-8", "replace")
        for match in misplaced.finditer(text):
            line = text.count("\n", 0, match.start()) + 1
            found.append(f"{name}:{line}: {match.group()}")
    assert not found


def test_keeps_out_of_git_what_the_tools_make() -> None:
    made = {".venv", ".tools", "node_modules", "__pycache__", "dist", ".scolie-staging"}
    assert not [name for name in list_files() if made & {*Path(name).parts}]


def test_agrees_with_itself_on_its_version() -> None:
    citation = (ROOT / "CITATION.cff").read_text(encoding="utf-8")
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert f"\nversion: {__version__}\n" in citation
    assert f"\n## [{__version__}]" in changelog


def test_says_why_it_depends_on_what() -> None:
    page = (ROOT / "docs/dependencies.md").read_text(encoding="utf-8").casefold()
    groups = [PROJECT["dependencies"], *PROJECT["optional-dependencies"].values()]
    for requirement in [one for group in groups for one in group]:
        name = re.split(r"[<>=!~;\[ ]", requirement, maxsplit=1)[0].casefold()
        assert f"**{name}**" in page, name


@pytest.mark.skipif(os.name == "nt", reason="Windows knows no executable files")
@pytest.mark.parametrize("name", [".ci/run", "tests/install-tools.sh"])
def test_scripts_can_be_run(name: str) -> None:
    assert os.access(ROOT / name, os.X_OK)
    assert (ROOT / name).read_bytes().startswith(b"#!/usr/bin/env bash\n")


def test_texts_are_read_and_written_as_utf8() -> None:
    """Without an encoding, Python before 3.15 takes that of the machine."""
    places = {"read_text": 0, "write_text": 1}
    for path in (ROOT / name for name in list_files() if name.endswith(".py")):
        for node in ast.walk(ast.parse(path.read_bytes())):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
                named = {keyword.arg for keyword in node.keywords}
                place = places.get(node.func.attr, len(node.args) - 1)
                where = f"{path}:{node.lineno} names no encoding"
                assert len(node.args) > place or "encoding" in named, where
