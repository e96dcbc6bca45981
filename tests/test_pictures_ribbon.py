"""The ribbon of voices: whose words are where, and how many."""

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builder.edition import Edition
from builder.interface import load_interface
from builder.pictures.ribbon import LANES, NARROW, WIDE, Lane, draw_ribbon
from builder.pictures.said import _unite as unite
from builder.pictures.said import _without as without
from builder.pictures.said import measure_shares
from builder.pipeline import read_story
from builder.seeds import find_seeds, read_seed

ENGLISH = load_interface("en")
STORY = """The harbour closes

The council said that "the harbour" will be closed. Nobody was surprised.

"It was time to close it down," said Ada Brill.

The ferry

According to Mara Quillfeather, the last ferry leaves on Friday.

Banners wished "a warm welcome to all boats" to the town.
"""


@pytest.fixture
def read(story: Callable[..., Path]) -> Callable[[str], Edition]:
    def read_text(text: str) -> Edition:
        return read_story(read_seed(find_seeds(story(text))[0]))[0]

    return read_text


def say(lane: Lane) -> str:
    return " ".join(line.words for line in lane.label)


def test_the_ribbon_shows_words_where_they_stand(read: Callable[[str], Edition]) -> None:
    edition = read(STORY)
    ribbon = draw_ribbon(edition, ENGLISH, WIDE)
    assert ribbon is not None
    text, blocks = edition.article.source.text, edition.article.blocks
    letters = sum(block.end - block.start for block in blocks)
    start = text.index("It was time")
    before = sum(max(0, min(start, block.end) - block.start) for block in blocks)
    piece = next(lane.pieces[0] for lane in ribbon.lanes if say(lane) == "Ada Brill")
    assert piece.kind == "quoted"
    assert abs(piece.x - (ribbon.left + before / letters * (WIDE - ribbon.left))) < 0.1
    assert [say(lane) for lane in ribbon.lanes][-1] == "no speaker named"
    assert {"The council", "Ada Brill", "Mara Quillfeather"} <= {say(lane) for lane in ribbon.lanes}
    assert [notch.label for notch in ribbon.notches][-1] == "The ferry"


def test_names_of_sections_and_speakers_are_whole_where_there_is_room(
    read: Callable[[str], Edition],
) -> None:
    edition = read(
        "The harbour closes\n\nIt is over.\n\nWhat the keepers of the northern harbours say\n\n"
        "The deputy harbour master of the northern islands said that it was time.\n"
    )
    for width in (WIDE, NARROW):
        ribbon = draw_ribbon(edition, ENGLISH, width)
        assert ribbon is not None
        assert "the keepers of the northern harbours" in ribbon.notches[-1].label
        assert "…" not in "".join([n.label for n in ribbon.notches] + [*map(say, ribbon.lanes)])
        assert all(notch.y < ribbon.top for notch in ribbon.notches)
        heights = [line.y for line in ribbon.lanes[0].label]
        assert heights == sorted(set(heights))


def test_shares_count_each_letter_once(read: Callable[[str], Edition]) -> None:
    shares = measure_shares(read(STORY))
    assert shares.others == shares.quoted + shares.reported
    assert 0 < shares.quoted < 50
    assert 0 < shares.reported < 50
    assert measure_shares(read("Nothing happened.")).others == 0


def test_no_voice_no_ribbon(read: Callable[[str], Edition]) -> None:
    assert draw_ribbon(read("Nothing happened."), ENGLISH, WIDE) is None


def test_a_crowd_shares_a_lane(read: Callable[[str], Edition]) -> None:
    names = ["Ada Brill", "Ben Croft", "Cleo Dunn", "Dora Eames", "Eli Frost", "Fay Grubb"]
    names += ["Gus Hale", "Ida Jessop", "Jon Kemp", "Kit Lomax", "Lea Moss", "Max Noon"]
    edition = read("\n\n".join(f'"It is closed," said {name}.' for name in names))
    for width in (WIDE, NARROW):
        ribbon = draw_ribbon(edition, ENGLISH, width)
        assert ribbon is not None
        assert len(ribbon.lanes) == LANES + 1
        assert say(ribbon.lanes[-1]) == "other voices"
        assert len(ribbon.lanes[-1].pieces) == len(names) - LANES
        heights = [lane.y for lane in ribbon.lanes]
        assert heights == sorted(set(heights))
        assert heights[-1] < ribbon.height


spans = st.lists(
    st.tuples(st.integers(0, 60), st.integers(1, 12)).map(lambda s: (s[0], s[0] + s[1])),
    max_size=12,
)


@given(spans, spans)
def test_stretches_without_others(one: list[tuple[int, int]], other: list[tuple[int, int]]) -> None:
    def letters(stretches: list[tuple[int, int]]) -> set[int]:
        return {n for start, end in stretches for n in range(start, end)}

    left = list(without(unite(one), unite(other)))
    assert letters(left) == letters(one) - letters(other)
    assert left == sorted(left)
    assert all(start < end for start, end in left)
