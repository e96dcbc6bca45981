"""Patterns that are compiled late do what those of `re` do, and are written once."""

import re

from builder.language.latepattern import LatePattern


def test_it_does_what_a_compiled_pattern_does() -> None:
    late, plain, text = LatePattern(lambda: r"a+", re.I), re.compile(r"a+", re.I), "baAca"
    for found, wanted in (
        (late.match(text, 1), plain.match(text, 1)),
        (late.match(text), plain.match(text)),
        (late.search(text), plain.search(text)),
        (late.fullmatch("aA"), plain.fullmatch("aA")),
        (late.fullmatch(text), plain.fullmatch(text)),
    ):
        assert (found and found.span()) == (wanted and wanted.span())
    assert [m.span() for m in late.finditer(text)] == [m.span() for m in plain.finditer(text)]
    assert late.findall(text) == ["aA", "a"]
    assert late.sub("-", text) == "b-c-"


def test_it_is_written_at_its_first_use_and_once() -> None:
    written: list[str] = []

    def make() -> str:
        written.append("a")
        return "a"

    late = LatePattern(make)
    assert written == []
    assert late.search("ba")
    assert late.search("a")
    assert written == ["a"]
