"""YAML: words stay as written; what is refused is found at its line and column."""

from itertools import pairwise
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from builder.errors import Problem, ScolieError
from builder.seeds import yamltree
from builder.seeds.yamlerrors import DEEPEST
from builder.seeds.yamltree import MOST_PROBLEMS, Node, parse_yaml

LOADERS = [yaml.SafeLoader, *([yaml.CSafeLoader] if hasattr(yaml, "CSafeLoader") else [])]


@pytest.fixture(params=LOADERS, ids=lambda loader: loader.__name__, autouse=True)
def loader(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(yamltree, "LOADER", request.param)


def plain(node: Node) -> Any:
    match node.value:
        case dict() as entries:
            return {key: plain(value) for key, (_, value) in entries.items()}
        case tuple() as items:
            return [plain(item) for item in items]
        case value:
            return value


def fail(text: str) -> tuple[Problem, ...]:
    with pytest.raises(ScolieError) as caught:
        parse_yaml("a.yml", text)
    return caught.value.problems


def found(text: str) -> list[tuple[str, str]]:
    return [(problem.code, str(problem.place)) for problem in fail(text)]


WORDS = "no Yes on true 12:30 1.10 0x1F 007 1_000 2024-06-18 .inf << = 190:20:30 +1 1e3 N/A NaN"


@pytest.mark.parametrize("words", [*WORDS.split(), "'null'", '"~"', "2024-06-18 12:00:00"])
def test_words_stay_as_written(words: str) -> None:
    assert plain(parse_yaml("a.yml", f"a: {words}\n")) == {"a": words.strip("'\"")}


def test_keys_stay_as_written() -> None:
    assert plain(parse_yaml("a.yml", "no: a\n1.0: b\n<<: c\n")) == {
        "no": "a",
        "1.0": "b",
        "<<": "c",
    }


def test_block_words_keep_their_shape() -> None:
    text = "a: |\n  un\n\n  deux\nb: >-\n  un\n  deux\nc: 'l''été'\nd: \"\\u00e9\"\n"
    assert plain(parse_yaml("a.yml", text)) == {
        "a": "un\n\ndeux\n",
        "b": "un deux",
        "c": "l'été",
        "d": "é",
    }


def test_nothing_written() -> None:
    tree = parse_yaml("a.yml", 'a:\nb: ~\nc: null\nd: NULL\ne: ""\nf:\n- \n- x\n')
    nothing = dict.fromkeys("abcd")
    assert plain(tree) == {**nothing, "e": "", "f": [None, "x"]}
    for text in ("", "# rien\n", "---\n", "~", "\n\n"):
        assert parse_yaml("a.yml", text).value is None


def test_places_count_code_points_from_one() -> None:
    tree = parse_yaml("a.yml", "été: [a, 😀, {b: c}]\r\n\r\nd:   e\n")
    assert isinstance(tree.value, dict)
    key_at, items = tree.value["été"]
    assert str(key_at) == "a.yml:1:1"
    assert isinstance(items.value, tuple)
    assert [str(item.at) for item in items.value] == ["a.yml:1:7", "a.yml:1:10", "a.yml:1:13"]
    assert [str(place) for place in (tree.value["d"][0], tree.value["d"][1].at)] == [
        "a.yml:3:1",
        "a.yml:3:6",
    ]


def test_lines_are_those_of_a_text_editor() -> None:
    """YAML 1.1 breaks lines at U+2028 as well, editors do not."""
    assert found('a: "b\u2028c"\rd: &x 1\n') == [("yaml-alias", "a.yml:2:4")]


@pytest.mark.parametrize(
    ("text", "code", "place", "words"),
    [
        ("a: 1\nb: 2\n\na: 3\n", "yaml-duplicate-key", "4:1", "line 1, column 1"),
        ("x:\n  a: 1\n  'a': 3\n", "yaml-duplicate-key", "3:3", "line 2, column 3"),
        ("a: &x 1\n", "yaml-alias", "1:4", "&x"),
        ("a: *x\n", "yaml-alias", "1:4", "*"),
        ("a:\n  - *Rodong Sinmun* est\n", "yaml-alias", "2:5", "in quotes"),
        ("a: **gras** et\n", "yaml-alias", "1:4", "in quotes"),
        ("a: *Rodong*\n", "yaml-alias", "1:4", "in quotes"),
        ("a: !!python/object:os.system x\n", "yaml-tag", "1:4", "python/object"),
        ("a: !x [1]\n", "yaml-tag", "1:4", "!x"),
        ("a: !!str 1\n", "yaml-tag", "1:4", "tags"),
        ("a: !e!x 1\n", "yaml-tag", "1:4", "in quotes"),
        ("a: b\x01\n", "yaml-control", "1:5", "U+0001"),
        ("é: b\n c\x00\n", "yaml-control", "2:3", "U+0000"),
        ("a: \x85\ud800", "yaml-control", "1:5", "U+D800"),
        ('a: "\\0"\n', "yaml-control", "1:4", "escape"),
        ("a: 1\n---\nb: 2\n", "yaml-documents", "2:1", "one document"),
        ("[a]: 1\n", "yaml-key", "1:1", "words"),
        ("? {a: b}\n: 1\n", "yaml-key", "1:3", "words"),
        ("~: 1\n", "yaml-key", "1:1", "words"),
        ("a: b: c\n", "yaml-syntax", "1:5", "colon"),
        ("a:\n\tb: c\n", "yaml-syntax", "2:1", "tab"),
        ("a: b\n\tc: d\n", "yaml-syntax", "2:1", "indented with a tab"),
        ("a: @b\n", "yaml-syntax", "1:4", "cannot begin with @"),
        ("a: %b\n", "yaml-syntax", "1:4", "cannot begin with %"),
        ("a: 'l'été'\n", "yaml-syntax", "1:7", "does not fit"),
        ("x: y\na: 'bc\n", "yaml-syntax", "2:4", "never closed"),
        ("a: [b, c\n", "yaml-syntax", "1:4", "the list that opens here"),
        ("a: {b: c\n", "yaml-syntax", "1:4", "the brace that opens here"),
        ('a: "\\q"\n', "yaml-syntax", "1:", "backslash"),
        ("- a\nb: c\n", "yaml-syntax", "2:1", "does not fit"),
        ("a: b\nc\nd: e\n", "yaml-syntax", "2:1", "no colon"),
        ("'a' b\n", "yaml-syntax", "1:5", "nothing more"),
    ],
)
def test_refused(text: str, code: str, place: str, words: str) -> None:
    (problem,) = fail(text)
    assert problem.code == code
    assert str(problem.place).startswith(f"a.yml:{place}")
    assert words in f"{problem.message} {problem.hint}"


def test_several_problems_at_once() -> None:
    text = "a: &x 1\nb: !y 2\na: *x\nc: d: e\n"
    assert found(text) == [
        ("yaml-alias", "a.yml:1:4"),
        ("yaml-tag", "a.yml:2:4"),
        ("yaml-alias", "a.yml:3:4"),
        ("yaml-duplicate-key", "a.yml:3:1"),
        ("yaml-syntax", "a.yml:4:5"),
    ]


def test_nesting() -> None:
    assert parse_yaml("a.yml", "[" * DEEPEST + "]" * DEEPEST)
    assert found("[" * 51 + "]" * 51) == [("yaml-depth", "a.yml:1:51")]
    for sign in ("[", "{a: ", "- ", "? "):
        assert found(sign * 100_000)[0][0] == "yaml-depth"


def test_billion_laughs() -> None:
    steps = pairwise("abcdefghi")
    text = "a: &a [x, x]\n" + "".join(f"{b}: &{b} [*{a}, *{a}]\n" for a, b in steps)
    assert {code for code, _ in found(text)} == {"yaml-alias"}


def test_a_file_full_of_problems_stops_early() -> None:
    assert len(fail("- &x y\n" * 10_000)) == MOST_PROBLEMS
    assert len(fail("\x01" * 10_000)) == MOST_PROBLEMS


@given(st.text("ab:-[]{}&*!|>%@`'\"#?,~ \t\r\n\\0xU\x00\x85\u2028\ufeff\ud800é😀"))
def test_any_text_gives_a_tree_or_problems(text: str) -> None:
    try:
        parse_yaml("a.yml", text)
    except ScolieError as error:
        assert error.problems
        assert all(p.place and p.place.line and p.place.column for p in error.problems)


@pytest.mark.parametrize("text", ['a: "\\UFFFFFFFF"', "%YAML " + "1" * 5000 + ".1\n--- a", "%X\n"])
def test_odd_escapes_and_directives(text: str) -> None:
    try:
        parse_yaml("a.yml", text)
    except ScolieError as error:
        assert error.problems[0].code == "yaml-syntax"
