"""Weaving: whatever the overlaps, runs nest, and their texts give the source back."""

from hypothesis import given
from hypothesis import strategies as st

from builder.model import Annotation
from builder.weave import Close, Hidden, Open, Run, Text, weave_runs


def spell(runs: tuple[Run, ...]) -> str:
    """A picture: `[0 words 0]`, a range that begins again as `(0`, hidden words in `{}`."""
    pieces = []
    for run in runs:
        match run:
            case Open(index, first):
                pieces.append(f"[{index} " if first else f"({index} ")
            case Close(index):
                pieces.append(f" {index}]")
            case Text(text):
                pieces.append(text)
            case Hidden(text):
                pieces.append("{" + text + "}")
    return "".join(pieces)


def test_nested_ranges_open_the_longer_first() -> None:
    assert spell(weave_runs("abcdef", (0, 6), [(1, 3), (1, 5)])) == "a[1 [0 bc 0]de 1]f"


def test_equal_ranges_keep_the_order_given() -> None:
    assert spell(weave_runs("abc", (0, 3), [(0, 3), (0, 3)])) == "[0 [1 abc 1] 0]"


def test_a_crossing_range_is_cut_in_two() -> None:
    assert spell(weave_runs("abcdef", (0, 6), [(0, 4), (2, 6)])) == "[0 ab[1 cd 1] 0](1 ef 1]"


def test_neighbours_close_before_the_next_opens() -> None:
    assert spell(weave_runs("abcd", (0, 4), [(0, 2), (2, 4)])) == "[0 ab 0][1 cd 1]"


def test_hidden_characters_stay_in_place() -> None:
    assert spell(weave_runs("a **b** c", (0, 9), [(4, 5)], [(2, 4), (5, 7)])) == (
        "a {**}[0 b 0]{**} c"
    )


def test_ranges_are_clipped_to_the_span() -> None:
    assert spell(weave_runs("abcdef", (2, 4), [(0, 6), (5, 6)])) == "[0 cd 0]"


def shown(text: str, ranges: list[tuple[int, int]], *edits: tuple[int, int, str]) -> str:
    typography = [
        Annotation("typography", a, b, text[a:b], "test", "high", shown=sign)
        for a, b, sign in edits
    ]
    runs = weave_runs(text, (0, len(text)), ranges, (), typography)
    assert "".join(run.text for run in runs if isinstance(run, Text)) == text
    return spell(tuple(Text(r.shown, "") if isinstance(r, Text) else r for r in runs))


def test_signs_are_set_inside_and_at_the_edges_of_ranges() -> None:
    assert shown('a "b" c', [(2, 5)], (2, 3, "«_"), (4, 5, "_»")) == "a [0 «_b_» 0] c"
    assert shown("l'an", [(2, 4)], (1, 2, "’")) == "l’[0 an 0]"


def test_a_sign_that_ranges_cut_stands_where_it_begins() -> None:
    assert shown("ab...cd", [(0, 3), (4, 7)], (2, 5, "…")) == "[0 ab… 0][1 cd 1]"
    assert shown("a...b", [(2, 5)], (1, 4, "…")) == "a…[0 b 0]"


spans = st.tuples(st.integers(0, 30), st.integers(0, 30)).map(lambda ends: (min(ends), max(ends)))


@given(st.text(min_size=30, max_size=30), st.lists(spans, max_size=12))
def test_runs_always_nest_and_give_the_text_back(text: str, ranges: list[tuple[int, int]]) -> None:
    runs = weave_runs(text, (0, 30), ranges)
    stack: list[int] = []
    covered: dict[int, str] = dict.fromkeys(range(len(ranges)), "")
    firsts: list[int] = []
    for run in runs:
        match run:
            case Open(index, first):
                stack.append(index)
                firsts += [index] if first else []
            case Close(index):
                assert stack.pop() == index
            case Text(words):
                for index in stack:
                    covered[index] += words
    assert not stack
    assert "".join(run.text for run in runs if isinstance(run, Text)) == text
    assert covered == {index: text[a:b] for index, (a, b) in enumerate(ranges)}
    assert sorted(firsts) == [index for index, (a, b) in enumerate(ranges) if a < b]
