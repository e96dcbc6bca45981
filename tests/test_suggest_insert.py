"""Entries into the editor's files: whatever their form, all that stands there stays."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builder.errors import ScolieError
from builder.seeds.records import read_names, read_timeline
from builder.seeds.yamltree import parse_yaml
from builder.suggest.insert import insert_entries
from builder.suggest.proposal import Proposal
from builder.suggest.yamlwords import describe, write_value


def propose(name: str = "New") -> Proposal:
    fields = {"name": name, "aliases": ("N.", "a, b"), "role": "", "draft": "true"}
    return Proposal(name, fields, "fr.title", "high", "“… [New]\n…”", 2)


def test_advice_follows_the_words() -> None:
    event = Proposal("New", {}, "en.day", "high", "“… [May]”", 2, "; the title: words")
    assert describe(event) == "en.day, certainty high: “… [May]” (2 places); the title: words"


ENTRY = """\
# fr.title, certainty high: “… [New]\\n…” (2 places)
- name: New
  aliases: [N., "a, b"]
  role:
  draft: true
"""
FORMS = {
    "nothing": ("", "names:\n@"),
    "a comment": ("# mine\n", "# mine\nnames:\n@"),
    "no line end": ("- name: A", "- name: A\n@"),
    "a list alone": ("- name: A\n  kind: place\n", "- name: A\n  kind: place\n@"),
    "under its key": ("names:\n- name: A\n", "names:\n- name: A\n@"),
    "indented": ("names:\n    - name: A\n", "names:\n    - name: A\n    @"),
    "a comment behind": ("- name: A # 1\n  # 2\n# 3\n", "- name: A # 1\n  # 2\n@# 3\n"),
    "a comment below": (
        "names:\n  - name: A\n    # 1\n  # 2\n",
        "names:\n  - name: A\n    # 1\n  @  # 2\n",
    ),
    "empty lines": ("- name: A\n\n- name: B\n\n", "- name: A\n\n- name: B\n\n@\n"),
    "more keys": (
        "names:\n  - name: A\nrefused: [B]\n",
        "names:\n  - name: A\n  @refused: [B]\n",
    ),
    "no such key": ("refused: [B]\n", "refused: [B]\nnames:\n  @"),
    "an empty key": ("names: # none\nrefused: [B]\n", "names: # none\n  @refused: [B]\n"),
    "long words": (
        "- name: A\n  text: >-\n    x\n\n    y\n",
        "- name: A\n  text: >-\n    x\n\n    y\n@",
    ),
    "words with their end": (
        "- name: A\n  text: |+\n    x\n\n",
        "- name: A\n  text: |+\n    x\n\n@",
    ),
    "a list at the end": (
        "- name: A\n  aliases:\n    - B\n    - C\n",
        "- name: A\n  aliases:\n    - B\n    - C\n@",
    ),
    "braces": ("- {name: A,\n   kind: place}\n", "- {name: A,\n   kind: place}\n@"),
    "an empty value": ("- name: A\n  role:\n", "- name: A\n  role:\n@"),
}


def indent(expected: str) -> str:
    """The entry in place of @, indented as @ is, or below a key of its own."""
    before, _, after = expected.partition("@")
    if before.endswith("names:\n"):
        before += "  "
    column = len(before) - len(before.rstrip(" "))
    return before + (" " * column).join(ENTRY.splitlines(keepends=True)) + after


@pytest.mark.parametrize("form", FORMS)
def test_entries_go_to_the_end(form: str) -> None:
    text, expected = FORMS[form]
    assert insert_entries("a.yml", text, "names", [propose()]) == indent(expected)


def test_in_brackets() -> None:
    text = "refused: [B]\nnames: [{name: A}] # mine\n"
    found = insert_entries("a.yml", text, "names", [propose(), propose("C")])
    assert found.startswith("refused: [B]\nnames: [{name: A},\n  # fr.title")
    assert found.endswith("draft: true}] # mine\n")
    assert [name.name for name in read_names(parse_yaml("a.yml", found)).entries] == [
        "A",
        "New",
        "C",
    ]
    assert insert_entries("a.yml", "names: []", "names", [propose()]).endswith("true}]")


def test_line_ends_stay() -> None:
    found = insert_entries("a.yml", "- name: A\r\n- name: B\r\n", "names", [propose()])
    assert found.count("\r\n") == found.count("\n") == 7


@pytest.mark.parametrize(
    "text",
    [
        "names: {name: A}\n",
        "names:\n  name: A\n",
        "{refused: [B]}\n",
        "names: ~\n",
        "- name: A\n...\n# end\n",
        "refused: [B]\n...\n",
    ],
)
def test_what_cannot_be_added_to(text: str) -> None:
    try:
        found = insert_entries("a.yml", text, "names", [propose()])
    except ScolieError as error:
        (problem,) = error.problems
        assert problem.code == "cannot-insert"
    else:
        assert [name.name for name in read_names(parse_yaml("a.yml", found)).entries] == [
            "A",
            "New",
        ]


WORDS = st.text(
    st.characters(exclude_categories=("Cs", "Cc", "Cn", "Co"))
    | st.sampled_from("\n\t\"'\\:#,[]{}-~"),
    min_size=1,
    max_size=20,
).filter(lambda words: words.strip() and "\ufffe" not in words and "\uffff" not in words)


@given(WORDS)
def test_any_words_are_read_as_they_are(words: str) -> None:
    for text in (f"a: {write_value(words)}\n", f"a: {{b: {write_value(words)}}}\n"):
        node = parse_yaml("a.yml", text)
        assert isinstance(node.value, dict)
        inner = node.value["a"][1].value
        assert (inner["b"][1].value if isinstance(inner, dict) else inner) == words


@given(st.lists(WORDS, min_size=1, max_size=3), st.sampled_from(["", "  "]), st.booleans())
def test_nothing_of_the_editor_is_lost(words: list[str], indent: str, comment: bool) -> None:
    lines = [f"{indent}- when: 2024\n{indent}  title: {write_value(each)}\n" for each in words]
    note = f"{indent}  # aside\n" if comment else ""
    text = f"events:\n{note.join(lines)}{note}dates: []\n"
    new = Proposal("x", {"when": "2025", "title": words[0]}, "r", "low", words[-1])
    found = insert_entries("a.yml", text, "events", [new])
    assert len(found) > len(text)
    cut = len(found) - len(text)
    assert any(found[:at] + found[at + cut :] == text for at in range(len(text) + 1))
    events = read_timeline(parse_yaml("a.yml", found)).entries
    assert [event.title for event in events] == [*words, words[0]]
