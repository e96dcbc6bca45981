"""Pictures of time: nothing overlaps, nothing is out of order, and every date has its place."""

from itertools import pairwise
from math import isfinite

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from builder.edtf import day_number, from_day
from builder.interface import load_interface
from builder.pictures.axis import SMALL
from builder.pictures.bands import LETTERS
from builder.pictures.calendar import STEPS, Step, list_steps, round_out
from builder.pictures.flags import POLE, Flag, Wish, place_flags
from builder.pictures.flags import _lengthen as lengthen
from builder.pictures.flags import _try_sides as try_sides
from builder.pictures.letters import fit_lines, fit_text, text_width
from builder.pictures.moments import read_moment, same_weekdays
from builder.pictures.scales import Dot, open_scales
from builder.pictures.shapes import Dated, TimePicture
from builder.pictures.timeline import NARROW, WIDE, draw_dates
from builder.pictures.wording import word_date, word_tick

FRENCH, ENGLISH = load_interface("fr"), load_interface("en")


def dated(when: str, origin: str = "stated", words: str = "Un événement") -> Dated:
    moment = read_moment(when)
    assert moment is not None
    return Dated(when, origin, words, moment)


def draw(*dates: str, width: float = WIDE, limit: float | None = None) -> TimePicture:
    return draw_dates([dated(when) for when in dates], limit, width, FRENCH)


days = st.integers(day_number(-400, 1, 1), day_number(2400, 1, 1)).map(from_day)
plain = st.builds(
    lambda day, form, sign: form.format(*day).replace("+", "") + sign,
    days.filter(lambda day: day[0] > 0),
    st.sampled_from(["{0:04}-{1:02}-{2:02}", "{0:04}-{1:02}", "{0:04}", "{0:04}-{1:02}-XX"]),
    st.sampled_from(["", "", "~", "?"]),
)
OTHERS = """
    -0043 -0043-03-15 198X 19XX 2024-21 2022/.. ../2024-06 1950/1953 2024-06-18T19:00
    2024-06-18T08:05 Y170000002 Y-50000 2024-06-10/2024-06-16
"""
others = st.sampled_from(OTHERS.split())
near = st.integers(0, 40).map(lambda n: "{:04}-{:02}-{:02}".format(*from_day(738_000 + n)))
hours = st.builds("2024-06-18T{:02}:{:02}".format, st.integers(0, 23), st.integers(0, 59))
origins = st.sampled_from(["stated", "deduced", "added"])
titles = st.text(st.sampled_from("abcdéWMil .’漢"), max_size=60)
dates = st.lists(
    st.builds(dated, st.one_of(plain, others, near, hours), origins, titles),
    min_size=1,
    max_size=40,
)


@settings(max_examples=120)
@given(dates, st.sampled_from([WIDE, NARROW]), st.none() | st.integers(700_000, 740_000))
def test_any_dates_make_a_picture_without_overlap(
    drawn: list[Dated], width: float, limit: int | None
) -> None:
    picture = draw_dates(drawn, limit, width, FRENCH)
    assert isfinite(picture.height)
    for band in picture.bands:
        boxes = []
        for label in band.labels:
            wide = text_width(f"{label.when} {label.words}".strip(), LETTERS)
            left = label.at - wide if label.end else label.at
            assert left + 0.2 >= 0
            assert left + wide <= width + 0.2
            assert band.axis + label.y > band.top
            boxes.append((left, left + wide, label.y))
        for number, (left, right, y) in enumerate(boxes):
            for other_left, other_right, other_y in boxes[:number]:
                assert y != other_y or right <= other_left or other_right <= left
        told = [tick for tick in band.ticks if tick.label]
        for one, other in pairwise(sorted(told, key=lambda tick: tick.x)):
            room = text_width(one.label, SMALL) + text_width(other.label, SMALL)
            assert other.x - one.x >= room / 2
        for mark in band.marks:
            assert isfinite(mark.x)
            assert mark.y < 0
            assert band.left - 6 <= mark.x <= mark.x + mark.width <= band.right + 6
    for one, other in pairwise(picture.bands):
        assert one.level == other.level or one.bottom < other.top


@given(st.lists(st.one_of(plain, others, near, hours), min_size=1, max_size=30))
def test_every_date_is_on_one_scale_and_later_ones_stand_further_right(whens: list[str]) -> None:
    moments = [dated(when).moment for when in whens]
    dots = [Dot(n, moment, moment.start, moment.end) for n, moment in enumerate(moments)]
    scales = open_scales(dots, WIDE)
    assert sorted(dot.number for scale in scales for dot in scale.dots) == list(range(len(dots)))
    for scale in scales:
        assert scale.start < scale.end
        assert 0 <= scale.left < scale.right <= WIDE
        if scale.parent is not None:
            above = scales[scale.parent]
            assert above.start <= scale.start < scale.end <= above.end
        for one, other in pairwise(sorted(dot.moment.middle for dot in scale.dots)):
            assert scale.place(one) <= scale.place(other)
        for dot in scale.dots:
            assert scale.start <= dot.first <= dot.last <= scale.end


def test_dates_far_apart_share_one_scale_and_a_bunch_opens_another() -> None:
    assert len(draw("1945", "1961", "1980", "2000", "2024").bands) == 1
    bunch = ["2024-06-03", "2024-06-05", "2024-06-10", "2024-06-14", "2024-06-18", "2024-06-20"]
    wide, close = draw("1945-11-01", "1961-07-06", *bunch).bands
    assert [len(band.marks) for band in (wide, close)] == [2, 6]
    assert close.opening is not None
    assert close.opening.axis == wide.axis
    assert close.opening.right - close.opening.left < 20
    assert next(tick.label for tick in close.ticks if tick.label).endswith("2024")


def test_dates_within_a_day_are_on_a_scale_of_hours() -> None:
    (band,) = draw("2024-06-18T08:00", "2024-06-18T12:30", "2024-06-18T19:00").bands
    assert [label.when for label in band.labels] == ["8 h 00", "12 h 30", "19 h 00"]
    assert any("h" in tick.label for tick in band.ticks)


def test_centuries_before_our_era() -> None:
    (band,) = draw("-0499", "-0043", "0800").bands
    assert [label.when for label in band.labels] == ["500 av. J.-C.", "44 av. J.-C.", "800"]


def test_one_day_stands_among_the_days_around_it() -> None:
    (band,) = draw("2024-06-18").bands
    assert [mark.shape for mark in band.marks] == ["dot"]
    assert 0.3 * WIDE < band.marks[0].x < 0.7 * WIDE
    assert sum(bool(tick.label) for tick in band.ticks) > 10


def test_shapes_say_how_much_is_known() -> None:
    (band,) = draw("2024-02", "2024-03-10/2024-05-20", "2024-07~", "2024-09/..", "../2024-11").bands
    shapes = [(m.shape, m.faded, m.before is not None, m.after is not None) for m in band.marks]
    assert sorted(shapes) == [
        ("bar", False, False, False),
        ("bar", False, False, True),
        ("bar", False, True, False),
        ("bar", True, False, False),
        ("period", False, False, False),
    ]
    month = next(mark for mark in band.marks if mark.faded)
    assert 0.9 < month.width / band.marks[0].width < 1.1


def test_the_axis_is_dashed_after_the_publication() -> None:
    limit = float(day_number(2024, 6, 19))
    picture = draw("2024-06-10", "2024-06-25", limit=limit)
    (band,) = picture.bands
    assert band.marks[0].x < band.dashed < band.marks[1].x
    assert "later" in picture.kinds
    assert "later" not in draw("2024-06-10", limit=limit).kinds


def test_many_dates_cost_little_and_marks_are_not_heaped_without_end() -> None:
    many = [f"{1000 + n % 1000}-{n % 12 + 1:02}" for n in range(5000)]
    picture = draw(*many)
    assert sum(len(band.marks) for band in picture.bands) < 1000


@pytest.mark.parametrize(
    ("text", "month", "others"),
    [
        ("2024-06-18", "2024-06-XX", [4, 11, 25]),
        ("2024-06-18", "2024-06", []),
        ("2024-06", "2024-06-XX", []),
        ("2024-02-29", "2024-02-XX", [1, 8, 15, 22]),
    ],
)
def test_the_other_days_of_the_same_name(text: str, month: str, others: list[int]) -> None:
    assert [from_day(int(day))[2] for day in same_weekdays(text, month)] == others


@given(st.integers(-200_000, 900_000), st.floats(0.01, 1e6), st.sampled_from(STEPS[:24]))
def test_steps_are_in_order_inside_their_bounds(start: int, length: float, step: Step) -> None:
    end = start + min(length, 200 * step.days)
    steps = list(list_steps(start, end, step))
    assert all(start <= day <= end + 1e-6 for day in steps)
    assert all(one < other for one, other in pairwise(steps))
    assert len(steps) >= (end - start) / (1.3 * step.days) - 2
    wider = round_out(start, end)
    assert wider[0] <= start < end <= wider[1]


def test_steps_fall_on_the_joints_of_the_calendar() -> None:
    june = day_number(2024, 6, 1)
    assert [d - june for d in list_steps(june, june + 29, Step("day", 5))] == [0, 5, 10, 15, 20, 25]
    starts = list_steps(day_number(2023, 12, 2), day_number(2024, 8, 1), Step("month", 3))
    assert [from_day(int(day)) for day in starts] == [(2024, 1, 1), (2024, 4, 1), (2024, 7, 1)]


@pytest.mark.parametrize(
    ("when", "step", "french", "english"),
    [
        ("2024-06-18", Step("day", 1), "18 juin", "Jun 18"),
        ("2024-06-18", Step("month", 1), "18 juin 2024", "Jun 18, 2024"),
        ("2024-06-18", Step("year", 1), "2024", "2024"),
        ("2024-06-10/2024-06-16", Step("day", 1), "10–16 juin", "Jun 10 – 16"),
        ("1950-06-25/1953-07-27", Step("year", 10), "1950–1953", "1950–1953"),
        ("2023-09~", Step("month", 1), "vers sept. 2023", "around Sep 2023"),
        ("2022/..", Step("month", 1), "depuis 2022", "since 2022"),
        ("2024-06-18T19:05", Step("minute", 60), "19 h 05", "19:05"),
        ("-0043-03-15", Step("day", 1), "15 mars", "Mar 15"),
        ("198X", Step("year", 10), "années 1980", "the 1980s"),
    ],
)
def test_words_beside_a_mark(when: str, step: Step, french: str, english: str) -> None:
    plain = [word_date(when, step, language) for language in (FRENCH, ENGLISH)]
    assert [" ".join(words.split()) for words in plain] == [french, english]


def test_words_under_the_axis_say_the_year_once() -> None:
    june = float(day_number(2024, 6, 1))
    step = Step("day", 1)
    assert word_tick(june, step, None, FRENCH) == "1 juin 2024"
    assert word_tick(june, step, 2024, FRENCH) == "1 juin"
    assert word_tick(june + 4, step, 2024, FRENCH) == "5"
    assert word_tick(june + 0.5, Step("minute", 60), 2024, FRENCH) == "12 h 00"


@given(
    st.lists(
        st.builds(
            lambda x, width, rank: (x, width, rank),
            st.floats(0, 800),
            st.floats(10, 300),
            st.integers(0, 2),
        ),
        max_size=25,
    )
)
def test_no_flag_covers_another_nor_its_pole(given_wishes: list[tuple[float, float, int]]) -> None:
    wishes = [
        Wish(n, x, (w, min(w, 90), min(w, 30)), rank) for n, (x, w, rank) in enumerate(given_wishes)
    ]
    flags = place_flags(wishes, 0, 800)
    for number, one in enumerate(flags):
        assert one.left >= 0
        assert one.right <= 800
        for other in flags[:number]:
            if one.row == other.row:
                assert one.right < other.left or other.right < one.left
            for pole, words in ((one, other), (other, one)):
                if pole.row > words.row:
                    assert not words.left - POLE + 0.1 < pole.x < words.right + POLE - 0.1


def test_the_most_important_labels_stay() -> None:
    wishes = [Wish(n, 400 + n / 10, (380, 380), 2) for n in range(30)]
    wishes.append(Wish(99, 402, (300, 40), 0))
    assert 99 in {flag.number for flag in place_flags(wishes, 0, 800)}


def test_a_label_gives_up_words_for_another_and_takes_what_room_is_left() -> None:
    (one,) = place_flags([Wish(0, 100, (300, 60, 20), 1)], 0, 800)
    assert one.cut == 0
    near = [Wish(0, 100, (300, 60, 20), 1), Wish(1, 200, (700, 60, 20), 1)]
    assert [flag.cut for flag in place_flags(near, 0, 800)] == [1, 1]
    wishes = [Wish(0, 100, (300, 60), 1), Wish(1, 500, (200, 60), 1), Wish(2, 790, (300, 60), 1)]
    sides = {w.number: [try_sides(w, cut, 0, 800) for cut in (0, 1)] for w in wishes}
    short = [replace(sides[number][1][0], row=0) for number in range(3)]
    assert [flag.cut for flag in lengthen(short, sides)] == [0, 0, 1]


def test_one_flag_flies_where_there_is_room() -> None:
    assert place_flags([Wish(0, 100, (50, 20), 0)], 0, 800) == [Flag(0, 100, 105, 155, 0, "after")]
    (flag,) = place_flags([Wish(0, 780, (50, 20), 0)], 0, 800)
    assert (flag.right, flag.side) == (775, "before")
    (flag,) = place_flags([Wish(0, 50, (90, 90), 0)], 0, 100)
    assert flag.side == "above"


@given(st.text(max_size=80), st.floats(30, 400))
def test_cut_words_fit(text: str, room: float) -> None:
    cut = fit_text(text, LETTERS, room)
    assert text_width(cut, LETTERS) <= room
    if text_width(" ".join(text.split()), LETTERS) <= room:
        assert cut == " ".join(text.split())


@given(st.text(max_size=80), st.floats(30, 400), st.integers(1, 4))
def test_words_in_lines_fit(text: str, room: float, most: int) -> None:
    lines = fit_lines(text, LETTERS, room, most)
    assert len(lines) <= most
    assert all(text_width(line, LETTERS) <= room for line in lines)
    assert fit_lines(text, LETTERS, room, 1) == ((fit_text(text, LETTERS, room),) * bool(lines))
    if not any("…" in line for line in lines):
        assert " ".join(lines) == " ".join(text.split())


@pytest.mark.parametrize(
    ("published", "is_day"),
    # Of a month all may have been told.
    [("2025-02-06", True), ("2025-01", False)],
)
def test_the_line_of_the_publication_stands_on_its_day(published: str, is_day: bool) -> None:
    told = [dated("2025-01-20"), dated("2025-02-06"), dated("2025-02-11")]
    line = dated(published, "published", "Parution")
    picture = draw_dates([*told, line], line.moment.end, WIDE, FRENCH)
    (band,) = picture.bands
    (drawn,) = (mark for mark in band.marks if mark.shape == "line")
    days = [mark.x for mark in band.marks if mark.shape == "dot"]
    assert days[0] < drawn.x <= days[1]
    assert (drawn.x == days[1]) is is_day
    assert (drawn.x < band.dashed) is is_day  # where the time after the publication begins
