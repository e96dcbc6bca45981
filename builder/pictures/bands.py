"""A scale and its dates → a band of the picture: axis, steps, marks, and the labels above them."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from msgspec.structs import replace

from builder.interface import Interface
from builder.pictures.axis import choose_step, draw_ticks, find_dash
from builder.pictures.calendar import Step
from builder.pictures.flags import MOST, Flag, Wish, place_flags
from builder.pictures.letters import fit_text, text_width
from builder.pictures.moments import Moment
from builder.pictures.scales import PAD, Dot, Scale
from builder.pictures.shapes import Band, Dated, Label, Mark, tidy
from builder.pictures.wording import word_date

LETTERS: Final = 15.0
"""The size of the letters of labels; the style sheet keeps to it."""
BELOW: Final = 30.0
"""From the axis down to the end of its band."""


def draw_band(
    scale: Scale,
    edges: Sequence[float],
    dates: Sequence[Dated],
    limit: float | None,
    interface: Interface,
) -> Band:
    """A scale as it is drawn, its axis at height 0.

    `edges` are where further scales begin and end on it, `limit` the end of the day of publication.
    """
    dots = (_settle(scale, dot, dates[dot.number]) for dot in scale.dots)
    scale = replace(scale, dots=tuple(dots))
    lanes = _give_lanes(scale, dates)
    raised = _NEAREST + _LANE * max(lanes.values(), default=0) + _LANE
    step = choose_step(scale)
    drawn = [dot for dot in scale.dots if dot.number in lanes]
    told = _choose_told(drawn, dates)
    words = {dot.number: _word(dates[dot.number], scale, step, interface) for dot in told}
    wishes = [_wish(scale, dot, words[dot.number], dates[dot.number].origin) for dot in told]
    flags = place_flags(wishes, scale.left + PAD / 2, scale.right - PAD / 2)
    rows = 1 + max((flag.row for flag in flags), default=-1)
    heights = {number: _NEAREST + _LANE * lane for number, lane in lanes.items()}
    marks = {
        dot.number: _draw_mark(scale, dot.moment, dates[dot.number].origin, heights[dot.number])
        for dot in drawn
    }
    others = {tidy(scale.place(day)) for dot in scale.dots for day in dates[dot.number].candidates}
    return Band(
        level=scale.level,
        left=tidy(scale.left),
        right=tidy(scale.right),
        top=tidy(-raised - _ROW * rows - _ABOVE),
        bottom=BELOW,
        axis=0.0,
        dashed=find_dash(scale, limit),
        ticks=tuple(draw_ticks(scale, step, edges, interface)),
        marks=tuple(marks.values()),
        candidates=tuple(sorted(others)),
        labels=tuple(_draw_labels(flags, words, marks, dates, raised)),
    )


_NEAREST: Final = 11.0
"""From the axis up to the middle of the lowest marks."""
_LANE: Final = 13.0
"""From a row of marks to the next."""
_LANES: Final = 6
"""Rows of marks at most."""
_ROW: Final = 20.0
"""From a row of labels to the next."""
_ABOVE: Final = 10.0
"""From the highest label to the top of its band."""
_DOT: Final = 5.0
"""Half the width of the mark of a day."""
_ARROW: Final = 64.0
_HOURS: Final = 3.0
"""Days of a scale at most on which a day is not a point but a stretch."""
_SHORT: Final = 330.0
"""The width of a label that leaves room for others; in a narrow band, this part of its width."""
_PART: Final = 0.6
_RANKS: Final = {"published": 0, "stated": 1, "deduced": 1, "added": 2}


def _settle(scale: Scale, dot: Dot, date: Dated) -> Dot:
    """A date on its scale: a publication, which is a line, stands among the dates of its day.

    Where that is no point, the line stands at its end: all that is told was told before.
    """
    if date.origin != "published" or _is_point(scale, dot.moment):
        return dot
    end = dot.moment.end
    return replace(dot, moment=Moment(end, end, dot.moment.precision))


def _choose_told(dots: Sequence[Dot], dates: Sequence[Dated]) -> list[Dot]:
    """The dates that get words: by their rank, and where there are too many, spread evenly."""
    told: list[Dot] = []
    for rank in sorted(set(_RANKS.values())):
        peers = [dot for dot in dots if _RANKS[dates[dot.number].origin] == rank]
        room = MOST - len(told)
        every = max(1, -(-len(peers) // room)) if room else len(peers) + 1
        told += peers[::every]
    return told


def _give_lanes(scale: Scale, dates: Sequence[Dated]) -> dict[int, int]:
    """The row of each mark, the lowest in which it touches no other.

    One that finds no room in any has no row: as high a heap as that is already drawn there.
    """
    ends: list[float] = []
    lanes = {}
    for dot in sorted(scale.dots, key=lambda dot: (dot.moment.start, dot.number)):
        if dates[dot.number].origin == "published":
            lanes[dot.number] = 0  # a line behind all marks
            continue
        left, right = _extent(scale, dot.moment)
        free = (lane for lane, end in enumerate(ends) if end + 2 < left)
        lane = next(free, len(ends))
        if lane < _LANES:
            ends[lane : lane + 1] = [right]
            lanes[dot.number] = lane
    return lanes


def _extent(scale: Scale, moment: Moment) -> tuple[float, float]:
    """Where the mark of a moment begins and ends, with its arrows."""
    left, right = scale.place(moment.start), scale.place(moment.end)
    if _is_point(scale, moment):
        left, right = (left + right) / 2 - _DOT, (left + right) / 2 + _DOT
    if moment.open_start:
        left = max(scale.left, left - _ARROW)
    if moment.open_end:
        right = min(scale.right, right + _ARROW)
    return left, right


def _pole(scale: Scale, moment: Moment) -> float:
    """Where the pole of a label stands: in the middle of a short mark, near the start of a bar."""
    left, right = scale.place(moment.start), scale.place(moment.end)
    into = (right - left) / 2
    return round(left + (into if _is_point(scale, moment) else min(_DOT, into)), 1)


def _is_point(scale: Scale, moment: Moment) -> bool:
    """Whether a moment is drawn as a point: a known day is one, unless the scale shows hours."""
    if scale.place(moment.end) - scale.place(moment.start) < 2 * _DOT:
        return True
    known = moment.precision in ("time", "day") and not moment.interval
    return known and scale.end - scale.start > _HOURS


def _word(
    date: Dated, scale: Scale, step: Step, interface: Interface
) -> tuple[tuple[str, ...], ...]:
    """The parts of a label, when and what: with all that there is room for, with less, the first.

    The longest gets the larger side of its pole, so that its words stand beside it.
    """
    x = _pole(scale, date.moment)
    beside = max(x - scale.left, scale.right - x) - 2 * PAD
    least = min(_SHORT, _PART * (scale.right - scale.left), beside)
    when = fit_text(word_date(date.when, step, interface), LETTERS, least)
    taken = text_width(f"{when} ", LETTERS)
    if not date.words or least - taken < 3 * LETTERS:
        return ((when,),)
    said = (fit_text(date.words, LETTERS, room - taken) for room in (beside, least))
    return (*((when, what) for what in said), (when,))


def _wish(scale: Scale, dot: Dot, words: Sequence[Sequence[str]], origin: str) -> Wish:
    """Where the label of a date would stand, and how wide each of its wordings is."""
    widths = tuple(text_width(" ".join(said), LETTERS) for said in words)
    return Wish(dot.number, _pole(scale, dot.moment), widths, _RANKS[origin])


def _draw_mark(scale: Scale, moment: Moment, origin: str, height: float) -> Mark:
    left, right = scale.place(moment.start), scale.place(moment.end)
    shape = "period" if moment.interval else "bar"
    if _is_point(scale, moment):
        left = right = (left + right) / 2
        shape = "line" if origin == "published" else "dot"
    begin, finish = _extent(scale, moment)
    return Mark(
        x=tidy(left),
        y=-height,
        width=tidy(right - left),
        shape=shape,
        origin=origin,
        faded=moment.approximate,
        before=tidy(begin) if moment.open_start else None,
        after=tidy(finish) if moment.open_end else None,
    )


def _draw_labels(
    flags: Sequence[Flag],
    words: Mapping[int, Sequence[Sequence[str]]],
    marks: Mapping[int, Mark],
    dates: Sequence[Dated],
    raised: float,
) -> Iterator[Label]:
    for flag in sorted(flags, key=lambda flag: flag.number):
        mark = marks[flag.number]
        line = -raised - _ROW * flag.row - _ROW / 4
        end = flag.side == "before"
        when, *what = words[flag.number][flag.cut]
        yield Label(
            x=tidy(flag.x),
            top=tidy(line + 4 if flag.side == "above" else line - 0.62 * LETTERS),
            foot=0.0 if mark.shape == "line" else mark.y - (_DOT if mark.shape == "dot" else 4),
            at=tidy(flag.right if end else flag.left),
            y=tidy(line),
            end=end,
            when=when,
            words=" ".join(what),
            origin=dates[flag.number].origin,
        )
