"""Problems: each code is listed and explained; each example gives exactly what is said of it."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner
from mistakes import ARTICLE, BASE, STORY, Case, lay_out

from builder.check.codes import CODES
from builder.cli import main

ROOT = Path(__file__).parent.parent
DOCUMENT = (ROOT / "docs" / "problems.md").read_text(encoding="utf-8")
SECTIONS = {
    match[1]: match[2]
    for match in re.finditer(r"^### `([^`]+)`\n(.*?)(?=^##|\Z)", DOCUMENT, re.MULTILINE | re.DOTALL)
}
BLOCK = re.compile(r"(?:^`([^`\n]+)`:\n\n)?^```\w*\n(.*?)^```$", re.MULTILINE | re.DOTALL)
MAKERS = {"Problem", "Complaint", "report", "stop", "_fail"}
"""What is called with a code first."""


def walk_source() -> Iterator[ast.AST]:
    for path in (ROOT / "builder").rglob("*.py"):
        if path.name != "codes.py":
            yield from ast.walk(ast.parse(path.read_bytes()))


def read_call(node: ast.AST) -> tuple[str, str]:
    """The name that a call calls, and its first argument, where that is words."""
    if not isinstance(node, ast.Call) or not node.args:
        return "", ""
    name = getattr(node.func, "attr", getattr(node.func, "id", ""))
    return name, getattr(node.args[0], "value", "")


def test_every_code_of_the_source_is_listed() -> None:
    calls = [read_call(node) for node in walk_source()]
    codes = {words for name, words in calls if name in MAKERS and isinstance(words, str) and words}
    assert len(codes) > 40
    assert codes <= CODES.keys()


def test_every_listed_code_is_in_the_source() -> None:
    words = {node.value for node in walk_source() if isinstance(node, ast.Constant)}
    numbered = {f"endings-{word}" for word in words if isinstance(word, str)}
    assert CODES.keys() <= words | numbered


def test_every_code_has_its_section_in_the_order_of_the_list() -> None:
    assert list(SECTIONS) == list(CODES)
    for code, body in SECTIONS.items():
        assert body.startswith(f"\n{CODES[code]}\n"), code
        assert len(body) > len(CODES[code]) + 20, f"{code}: say what to do"


def test_the_document_shows_the_story_of_its_examples() -> None:
    assert f"```text\n{ARTICLE}```" in DOCUMENT
    assert set(BASE) == {"seeds/edition.yml", f"{STORY}/article.txt"}


EXAMPLES = {code: body for code, body in SECTIONS.items() if "```" in body}


@pytest.mark.parametrize("code", EXAMPLES)
def test_example(code: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    blocks = BLOCK.findall(EXAMPLES[code])
    *files, (_, said) = blocks
    monkeypatch.chdir(tmp_path)
    given = {
        path if path.startswith(("seeds/", "templates/")) else f"{STORY}/{path}": text.encode()
        for path, text in files
    }
    lay_out(Case(code, given, []), Path())
    shown = CliRunner().invoke(main, ["check"]).stdout
    assert shown.startswith(said)
    assert set(re.findall(r"(?:error|warning|note)\[(.+?)\]", shown)) == {code}


@pytest.mark.parametrize("code", sorted(CODES.keys() - EXAMPLES.keys()))
def test_what_has_no_example_has_a_test(code: str) -> None:
    """A code that no few lines of YAML can give is asked for by name in a test."""
    tests = ROOT.joinpath("tests").glob("**/*.[pt][yx]*")
    texts = [path.read_text("utf-8") for path in tests if path.name != "test_problems.py"]
    named = re.compile(rf"[\"⟪\[]{re.escape(code)}[\"⟫\]]|!!! {re.escape(code)} ")
    assert any(map(named.search, texts))


@pytest.mark.parametrize("code", EXAMPLES)
def test_messages_are_of_one_style(code: str) -> None:
    """A message begins small and has no full stop; a hint is a sentence."""
    lines = BLOCK.findall(EXAMPLES[code])[-1][1].splitlines()
    for number, line in enumerate(lines):
        if match := re.match(r"\S+: (?:error|warning|note)\[.+?\]: (.+)", line):
            assert re.match(r"[^A-Z]|[A-Z][^a-z]|SHA", match[1]), line
            assert not match[1].endswith("."), line
        elif line.startswith("  ") and not line.startswith("  |"):
            assert re.match(r"  [A-Z“`]", line), lines[number]
            assert line.endswith((".", "?", "NEW", "”")), line
