"""Marks: kinds take turns, first mentions, few enough for the length of the paragraph."""

from collections.abc import Collection

from builder.edition import Occurrence
from builder.marks import choose_marks
from builder.model import Block, LayerName

WORDS = "mot " * 36


def occurrence(layer: LayerName, target: str, start: int, end: int, block: int = 0) -> Occurrence:
    name = f"{layer[0]}-{target}-{start}"
    return Occurrence(name, layer, start, end, "", target, block, "test", "high")


def choose(
    *found: Occurrence, kind: str = "paragraph", words: int = 36, bare: Collection[str] = ()
) -> list[str]:
    text = "mot " * words * 2
    size = 4 * words - 1
    blocks = [Block(kind, 0, size), Block(kind, size + 1, 2 * size + 1)]  # type: ignore[arg-type]
    by_block: dict[int, list[Occurrence]] = {}
    for each in found:
        by_block.setdefault(each.block, []).append(each)
    marks = choose_marks(blocks, by_block, range(2), text, bare)
    return [o.id for group in marks.values() for mark in group for o in mark.occurrences]


def test_a_name_is_marked_at_its_first_mention_only() -> None:
    first, again = occurrence("names", "x", 0, 3), occurrence("names", "x", 8, 11)
    later = occurrence("names", "x", 150, 153, block=1)
    assert choose(first, again, later) == [first.id]


def test_dates_are_marked_each_time() -> None:
    first, again = occurrence("dates", "x", 0, 3), occurrence("dates", "x", 8, 11)
    assert choose(first, again) == [first.id, again.id]


def test_one_mark_for_twelve_words_and_names_come_late() -> None:
    name, term = occurrence("names", "n", 0, 3), occurrence("terms", "t", 8, 11)
    date, other = occurrence("dates", "d", 16, 19), occurrence("terms", "u", 24, 27)
    assert choose(name, term, date, other) == [term.id, date.id, other.id]
    assert choose(name, term, date, other, words=48) == [name.id, term.id, date.id, other.id]


def test_cues_and_terms_come_after_a_date_in_the_order_of_the_text() -> None:
    name, cue = occurrence("names", "n", 0, 3), occurrence("voices", "v", 8, 11)
    term, date = occurrence("terms", "t", 16, 19), occurrence("dates", "d", 24, 27)
    assert choose(name, cue, term, date, words=24) == [cue.id, date.id]
    assert choose(name, cue, term, date) == [cue.id, term.id, date.id]


def test_kinds_take_turns() -> None:
    dates = [occurrence("dates", str(n), 8 * n, 8 * n + 3) for n in range(3)]
    cue, term = occurrence("voices", "v", 60, 63), occurrence("terms", "t", 70, 73)
    assert choose(*dates, cue, term) == [dates[0].id, cue.id, term.id]
    assert choose(*dates, cue, term, words=48) == [*(d.id for d in dates[:2]), cue.id, term.id]


def test_a_date_told_in_a_block_before_waits_for_what_is_new() -> None:
    first, again = occurrence("dates", "d", 0, 3), occurrence("dates", "d", 100, 103, block=1)
    cue, term = occurrence("voices", "v", 110, 113, 1), occurrence("terms", "t", 120, 123, 1)
    assert choose(first, again, cue, term, words=24) == [first.id, cue.id, term.id]


def test_five_marks_at_most() -> None:
    found = [occurrence("dates", str(n), 4 * n, 4 * n + 3) for n in range(9)]
    assert len(choose(*found, words=200)) == 5


def test_what_found_no_room_is_marked_later() -> None:
    crowd = [occurrence("dates", str(n), 4 * n, 4 * n + 3) for n in range(3)]
    name = occurrence("names", "n", 20, 23)
    later = occurrence("names", "n", 100, 103, block=1)
    assert choose(*crowd, name, later, words=24)[-1] == later.id


def test_words_inside_marked_words_get_no_mark() -> None:
    outer, inner = occurrence("terms", "council of un", 0, 20), occurrence("names", "un", 15, 20)
    assert choose(outer, inner) == [outer.id]


def test_one_span_bears_one_mark_for_all_its_entries() -> None:
    term, name = occurrence("terms", "kcna", 0, 4), occurrence("names", "kcna", 0, 4)
    assert choose(name, term) == [term.id, name.id]


def test_headings_bear_no_mark() -> None:
    assert choose(occurrence("dates", "d", 0, 3), kind="heading") == []


def test_marks_without_a_note_leave_room_for_those_with_one() -> None:
    date, other = occurrence("dates", "d", 0, 3), occurrence("dates", "e", 8, 11)
    term, name = occurrence("terms", "t", 16, 19), occurrence("names", "n", 24, 27)
    bare = {date.id, other.id}
    assert choose(date, other, term, name, bare=bare) == [date.id, term.id, name.id]
    assert choose(date, other, term, name) == [date.id, other.id, term.id]


def test_a_mark_is_bare_when_all_its_words_are() -> None:
    date, term = occurrence("dates", "d", 0, 3), occurrence("terms", "t", 0, 3)
    other = occurrence("names", "n", 8, 11)
    assert choose(date, term, other, words=12, bare={date.id}) == [date.id, term.id]
