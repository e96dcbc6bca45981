"""The dates of an edition → a picture of them, on scales of time that open one another."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from msgspec.structs import replace

from builder.edition import DateEntry, Edition
from builder.interface import Interface
from builder.pictures.bands import draw_band
from builder.pictures.moments import read_moment, same_weekdays
from builder.pictures.scales import Dot, Scale, open_scales
from builder.pictures.shapes import Band, Dated, Opening, TimePicture, tidy
from builder.recall import Recall, make_anew

WIDE: Final = 880.0
"""The width of the drawing for wide screens and paper: about that of its column there."""
NARROW: Final = 350.0
"""The same for telephones."""


def draw_timeline(
    edition: Edition, interface: Interface, width: float, recall: Recall = make_anew
) -> TimePicture | None:
    """The picture of an edition's dates, `width` wide; None where none can be placed."""
    dates = [date for entry in edition.dates if (date := _read(entry, edition, interface))]
    if not dates:
        return None
    step = f"timeline, {width:.0f} wide"
    published = read_moment(edition.published) if edition.published else None
    if published is None:
        return recall(step, draw_dates, dates, None, width, interface)
    words = interface.words["published"]
    dates.append(Dated(edition.published, "published", words, published))
    # What is told was told before the day was over.
    return recall(step, draw_dates, dates, published.end, width, interface)


def draw_dates(
    dates: Sequence[Dated], limit: float | None, width: float, interface: Interface
) -> TimePicture:
    """The picture of one date or more; what begins after `limit` came after the publication."""
    dots = []
    for number, date in enumerate(dates):
        days = (date.moment.start, date.moment.end, *date.candidates)
        dots.append(Dot(number, date.moment, min(days), max(days)))
    scales = open_scales(dots, width)
    openings = [_open(scale, scales) for scale in scales]
    bands = []
    for number, scale in enumerate(scales):
        within = (o for s, o in zip(scales, openings, strict=True) if s.parent == number)
        edges = [edge for opening in within if opening for edge in opening]
        bands.append(draw_band(scale, edges, dates, limit, interface))
    placed = list(_stack(bands, scales, openings))
    shown = [date for date in dates if date.origin != "published"]
    kinds = _list_kinds(placed, shown, limit)
    return TimePicture(width, tidy(max(band.bottom for band in placed)), tuple(placed), kinds)


_BETWEEN: Final = 24.0
"""Between a band and the one that opens a part of it."""


def _read(entry: DateEntry, edition: Edition, interface: Interface) -> Dated | None:
    moment = read_moment(entry.when)
    if moment is None:
        return None
    words = entry.event.title if entry.event else ""
    if not words:
        found = entry.occurrences[:1]
        words = "".join(edition.show(o.start, o.end) for o in found)
        # Words that are no more than the date itself need not stand beside it.
        said, known = (
            set(re.findall(r"\w+", t.lower())) for t in (words, interface.date(entry.when))
        )
        words = "" if said <= known else words
    others = same_weekdays(entry.when, entry.alone) if entry.alone else ()
    others = others or tuple(_other_days(entry, edition))
    return Dated(entry.when, entry.origin, words, moment, others)


def _other_days(entry: DateEntry, edition: Edition) -> Iterator[float]:
    """The middles of the days that the words of the source leave open, but for the chosen one."""
    spans = {(found.start, found.end) for found in entry.occurrences}
    if not spans or entry.origin != "deduced":
        return
    found = (a for layer in edition.layers if layer.name == "dates" for a in layer.annotations)
    texts = {text for a in found if (a.start, a.end) in spans for text in a.candidates}
    for text in sorted(texts - {entry.when}):
        if moment := read_moment(text):
            yield moment.middle


def _open(scale: Scale, scales: Sequence[Scale]) -> tuple[float, float] | None:
    """The stretch of another scale that a scale opens."""
    if scale.parent is None:
        return None
    above = scales[scale.parent]
    return above.place(scale.start), above.place(scale.end)


def _stack(
    bands: Sequence[Band], scales: Sequence[Scale], openings: Sequence[tuple[float, float] | None]
) -> Iterator[Band]:
    """The bands of a level beside each other, with one axis; the levels under each other."""
    bottom, above = 0.0, 0.0
    for level in range(scales[-1].level + 1):
        members = [number for number, scale in enumerate(scales) if scale.level == level]
        top = bottom + (_BETWEEN if level else 0.0)
        axis = top - min(bands[number].top for number in members)
        for number in members:
            gap = openings[number]
            yield replace(
                bands[number],
                top=tidy(top),
                axis=tidy(axis),
                bottom=tidy(axis + bands[number].bottom),
                opening=Opening(tidy(gap[0]), tidy(gap[1]), tidy(above), bottom) if gap else None,
            )
        above, bottom = axis, tidy(axis + max(bands[number].bottom for number in members))


def _list_kinds(
    bands: Sequence[Band], dates: Sequence[Dated], limit: float | None
) -> tuple[str, ...]:
    """What is drawn, for the key."""
    marks = [mark for band in bands for mark in band.marks if mark.shape != "line"]
    drawn = {mark.origin for mark in marks} | {mark.shape for mark in marks}
    found = {
        **{kind: kind in drawn for kind in ("stated", "deduced", "added", "bar", "period")},
        "faded": any(mark.faded for mark in marks),
        "open": any(mark.before is not None or mark.after is not None for mark in marks),
        "candidate": any(band.candidates for band in bands),
        "later": limit is not None and any(date.moment.start >= limit for date in dates),
    }
    return tuple(kind for kind, there in found.items() if there)
