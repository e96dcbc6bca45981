"""The look: colours and fonts are read strictly, measured, and end in one small style sheet."""

import re
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sites import ROOT, build_files

from builder.check import check_look
from builder.colours import NAMED, PALETTE, measure_contrast, read_colour
from builder.errors import Problem, ScolieError
from builder.export.sheet import OURS, make_sheet
from builder.model import Look
from builder.seeds.looks import read_look
from builder.seeds.yamltree import parse_yaml

STYLE = (ROOT / "static" / "style.css").read_text("utf-8")


def read(text: str) -> Look:
    return read_look(parse_yaml("a.yml", text))


def fail(text: str) -> tuple[Problem, ...]:
    with pytest.raises(ScolieError) as caught:
        read(text)
    return caught.value.problems


def sheet(text: str) -> str:
    return make_sheet(read(text)).decode()


# Colours ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "colour"),
    [("#FFF", "#ffffff"), ("#0b1A33", "#0b1a33"), ("navy", "#000080"), ("tan", "#d2b48c")],
)
def test_a_colour_is_figures_or_a_name(words: str, colour: str) -> None:
    assert read_colour(words) == colour


@pytest.mark.parametrize(
    "words", ["Navy", "#ff", "#fffff", "#fffffff", "red;", "fff", "", "#fff\n"]
)
def test_all_else_is_no_colour(words: str) -> None:
    assert read_colour(words) == ""


def test_the_table_of_names_is_whole() -> None:
    assert len(NAMED) == 148
    assert all(re.fullmatch("[0-9a-f]{6}", figures) for figures in NAMED.values())


@pytest.mark.parametrize(
    ("one", "other", "ratio"),
    [
        ("#000000", "#ffffff", 21),
        ("#777777", "#ffffff", 4.48),
        ("#0000ff", "#ffffff", 8.59),
        ("#808080", "#808080", 1),
    ],
)
def test_contrast_is_that_of_wcag(one: str, other: str, ratio: float) -> None:
    assert measure_contrast(one, other) == pytest.approx(ratio, abs=0.01)
    assert measure_contrast(one, other) == measure_contrast(other, one)


def test_the_palette_is_that_of_the_style_sheet() -> None:
    root = STYLE[STYLE.index(":root {") : STYLE.index("}", STYLE.index(":root {"))]
    found = dict(re.findall(r"(--[\w-]+): light-dark\((.+?)\);", root))
    assert found == {token.variable: f"{token.light}, {token.dark}" for token in PALETTE.values()}
    assert f"--serif: {OURS};" in root
    assert "--measure: 36rem;" in root
    pictures = (ROOT / "static" / "pictures.css").read_text("utf-8")
    derived = {*re.findall(r"(--[\w-]+): light-dark", pictures)}
    assert derived == {*re.findall(r"(--[\w-]+): (?:color-mix|var)", sheet("colours: {ink: red}"))}


def test_our_own_colours_can_be_told_apart() -> None:
    both = ", ".join(
        f'{name}: {{light: "{token.light}", dark: "{token.dark}"}}'
        for name, token in PALETTE.items()
    )
    assert list(check_look(read(f"colours: {{{both}}}"), lambda name: None)) == []


# Reading ------------------------------------------------------------------------------


def test_what_is_left_out_stays_ours() -> None:
    rules = sheet('colours: {gloss: {dark: "#abc"}, paper: ivory}')
    assert f"--term: light-dark({PALETTE['gloss'].light}, #aabbcc);" in rules
    assert "--paper: light-dark(#fffff0, #fffff0);" in rules
    assert "--ink:" not in rules


@pytest.mark.parametrize(
    ("text", "code", "place"),
    [
        ("colours: {paper: blu}", "wrong-value", "a.yml:1:18"),
        ("colours: {papier: blue}", "unknown-key", "a.yml:1:11"),
        ("colours:\n  paper: #fff\n  ink: red", "missing-key", "a.yml:2:3"),
        ("colours:\n  paper:\n    light: #fff", "missing-key", "a.yml:3:5"),
        ("colours: {paper: {light: 'red; background: url(x)'}}", "wrong-value", "a.yml:1:26"),
        ("colours: {paper: [red, blue]}", "wrong-type", "a.yml:1:18"),
        ("fonts: {text: 'a\"; } * { display: none'}", "wrong-value", "a.yml:1:15"),
        ("fonts: {text: [Lato, 'a\\62']}", "wrong-value", "a.yml:1:22"),
        ("fonts: {files: {file: x.woff, family: x}}", "wrong-value", "a.yml:1:23"),
        ("fonts: {files: {file: ../x.woff2, family: x}}", "wrong-value", "a.yml:1:23"),
        ("fonts: {files: {file: /x.woff2, family: x}}", "wrong-value", "a.yml:1:23"),
        ("fonts: {files: {file: 'https://a.org/x.woff2', family: x}}", "wrong-value", "a.yml:1:23"),
        ("fonts: {files: {file: x.woff2}}", "missing-key", "a.yml:1:16"),
        ("fonts: {files: {file: x.woff2, family: x, weight: 0}}", "wrong-value", "a.yml:1:51"),
        (
            "fonts: {files: {file: x.woff2, family: x, weight: 900 200}}",
            "wrong-value",
            "a.yml:1:51",
        ),
        ("fonts: {files: {file: x.woff2, family: x, style: bold}}", "wrong-value", "a.yml:1:50"),
        ("measure: 20", "wrong-value", "a.yml:1:10"),
        ("measure: 36rem", "wrong-value", "a.yml:1:10"),
    ],
)
def test_what_is_wrong_has_its_place(text: str, code: str, place: str) -> None:
    assert [(problem.code, str(problem.place)) for problem in fail(text)] == [(code, place)]


def test_a_misspelt_colour_is_guessed() -> None:
    assert fail("colours: {ink: darkblu}")[0].hint == "Did you mean “darkblue”?"


@given(
    st.dictionaries(st.sampled_from([*PALETTE]), st.text(max_size=20), max_size=3),
    st.lists(st.text(max_size=20), max_size=2),
)
def test_nothing_written_reaches_the_style_sheet(
    colours: Mapping[str, str], families: list[str]
) -> None:
    def quote(words: str) -> str:
        return '"' + "".join(f"\\U{ord(sign):08x}" for sign in words) + '"'

    inside = ", ".join(f"{name}: {quote(words)}" for name, words in colours.items())
    stack = ", ".join(map(quote, families))
    try:
        rules = sheet(f"colours: {{{inside}}}\nfonts: {{text: [{stack}]}}")
    except ScolieError:
        return
    for words in families:
        assert re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9 _.+-]*", words)
    plain = re.sub(r'"[A-Za-z0-9 _.+-]*"', "", rules)
    assert re.fullmatch(r"[-:a-z0-9#(),;{}@% \nA-Z\"]*", plain)
    assert plain.count("{") == plain.count("}")


# The style sheet ------------------------------------------------------------------------


def test_fonts_are_named_with_ours_behind_them() -> None:
    rules = sheet(
        "fonts:\n  text: Literata\n  heading: [Lato, sans-serif]\n  files:\n"
        "    - {file: f/l.woff2, family: Literata, weight: 200 900, style: italic}\n"
    )
    assert rules == (
        '@font-face { font-family: "Literata"; src: url("f/l.woff2") format("woff2"); '
        "font-weight: 200 900; font-style: italic; font-display: swap; }\n"
        f':root {{ --serif: "Literata", {OURS}; }}\n'
        'h1, h2, h3 { font-family: "Lato", sans-serif; }\n'
    )


def test_the_measure_is_reckoned_from_ours() -> None:
    assert sheet("measure: 65") == "@media screen { :root { --measure: 36rem; } }\n"


def test_a_site_without_a_look_has_no_sheet_of_it(story: Callable[..., Path]) -> None:
    for theme in ("", "theme:\n", "theme: {}\n", "theme: {colours: {}}\n"):
        files = build_files(story("Words.", edition=f"title: T\n{theme}"))
        assert "theme.css" not in files
        assert not any(b"theme.css" in data for data in files.values())


def test_each_page_links_the_sheet_after_ours(story: Callable[..., Path]) -> None:
    seeds = story("Words in 2022.\n\nA heading\n\nMore.", edition="theme: {measure: 60}\n")
    files = build_files(seeds)
    assert files["theme.css"]
    pages = [path for path in files if path.endswith(".html")]
    assert len(pages) > 5
    for path in pages:
        sheets = re.findall(rb'rel="stylesheet" href="(.+?)"', files[path])
        assert sheets[0] == b"style.css"
        assert sheets[-1] == b"theme.css"


def test_in_a_collection_one_look_is_for_all(story: Callable[..., Path]) -> None:
    seeds = story("Words.", "one")
    story("Others.", "two")
    (seeds / "edition.yml").write_text("theme: {measure: 60}\n", encoding="utf-8")
    files = build_files(seeds)
    assert [path for path in files if path.endswith("theme.css")] == ["theme.css"]
    assert b'href="../theme.css"' in files["one/index.html"]
    assert b'href="theme.css"' in files["index.html"]
    assert b'href="theme.css"' in files["404.html"]


def test_a_story_of_several_has_no_look_of_its_own(story: Callable[..., Path]) -> None:
    seeds = story("Words.", "one", edition="theme: {measure: 60}\n")
    story("Others.", "two")
    with pytest.raises(ScolieError) as caught:
        build_files(seeds)
    (problem,) = caught.value.problems
    assert problem.code == "misplaced"
    assert str(problem.place).endswith("one/edition.yml:1:8")


# What is measured -------------------------------------------------------------------------


def test_only_what_was_touched_is_measured() -> None:
    (problem,) = check_look(read('colours:\n  gloss: "#999"\n'), lambda name: None)
    assert (problem.code, problem.severity) == ("contrast-low", "warning")
    assert str(problem.place) == "a.yml:2:10"
    assert (
        "“gloss” (#999999) on “panel” (#f4efe5) has a contrast of 2.48:1 by day" in problem.message
    )


def test_a_new_paper_is_measured_with_all_that_stands_on_it() -> None:
    found = list(check_look(read("colours: {paper: {dark: gray}}"), lambda name: None))
    told = [re.findall("“(.+?)”", problem.message)[0] for problem in found]
    assert told == ["ink", "second_ink", "gloss", "date", "voice", "name"]
    assert all("by night" in problem.message for problem in found)


def test_a_ratio_is_never_rounded_up_to_what_is_needed() -> None:
    (problem,) = check_look(read('colours: {ink: {light: "#555049"}}'), lambda name: None)
    assert re.search(r"contrast of 6\.\d+:1", problem.message)


@pytest.mark.parametrize(
    ("data", "said"),
    [(None, "there is no a.woff2"), (b"wOFF", "no WOFF2"), (b"wOF2 and more", "")],
)
def test_a_font_is_there_and_is_one(data: bytes | None, said: str) -> None:
    look = read("fonts: {files: {file: a.woff2, family: A}}")
    found = list(check_look(look, lambda name: data))
    assert [problem.code for problem in found] == ["font-file"] * bool(said)
    assert all(said in problem.message and problem.severity == "error" for problem in found)
