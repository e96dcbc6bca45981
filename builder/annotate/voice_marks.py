"""Pairs quotation marks: which stretches of a block stand in quotation marks."""

import re
from typing import Final, NamedTuple


class Quotation(NamedTuple):
    """Quoted words: with their marks (`start`, `end`) and without (`first`, `last`), half-open."""

    start: int
    end: int
    first: int
    last: int
    goes_on: bool = False
    """Whether it is left open, to go on in the next block."""


def find_quotations(
    text: str, start: int, end: int, following: str = "", *, single: bool = False
) -> list[Quotation]:
    """The quotations in `text[start:end]`, in order; those inside another are part of it.

    A mark without its pair is none, unless `following`, the text after, begins with an opening
    mark: then what is quoted goes on there. `single` takes ' for a quotation mark as well.
    """
    pairs: list[Quotation] = []
    opened: list[tuple[str, int]] = []
    for match in _MARKS.finditer(text, start, end):
        sign, place = match.group(), match.start()
        if sign == "'" and not single:
            continue
        depth = _closed_depth(opened, text, place, end)
        if depth is not None:
            pairs.append(_trim(text, opened[depth][1], place + 1, place))
            del opened[depth:]
        elif len(opened) < _DEEPEST and _is_opening(text, place, start, end):
            opened.append((sign, place))
    if opened and following[:1] in _PAIRS and opened[0][0] not in _SINGLE:
        pairs.append(_trim(text, opened[0][1], end, end, goes_on=True))
    return _outermost(pairs)


_PAIRS: Final = {"«": "»", "“": "”", "„": "“”", '"': '"', "‘": "’", "'": "'’"}
OPENING: Final = frozenset(_PAIRS)
_MARKS: Final = re.compile("[«»“”„\"‘’']")
_SINGLE: Final = "‘'"
_DEEPEST: Final = 4
_BLANKS: Final = " \t\r\n\u00a0\u202f\u2009"


def _closed_depth(opened: list[tuple[str, int]], text: str, place: int, end: int) -> int | None:
    """Which of the open marks the sign closes, if any; an apostrophe closes none."""
    sign = text[place]
    if sign in "’'" and (
        text[place - 1] in _BLANKS or (place + 1 < end and text[place + 1].isalnum())
    ):
        return None
    depths = range(len(opened) - 1, -1, -1)
    return next((depth for depth in depths if sign in _PAIRS[opened[depth][0]]), None)


def _is_opening(text: str, place: int, start: int, end: int) -> bool:
    sign = text[place]
    if sign not in _PAIRS:
        return False
    before = text[place - 1] if place > start else " "
    after = text[place + 1] if place + 1 < end else " "
    if sign in _SINGLE:
        return not before.isalnum() and after.isalpha()
    # An inch (5'10") and a stray closing mark open nothing.
    return sign != '"' or not before.isalnum() or after.isalnum()


def _trim(text: str, start: int, end: int, last: int, *, goes_on: bool = False) -> Quotation:
    """The quotation without the white space inside its marks, and the comma that ends a part."""
    first = start + 1
    while first < last and text[first] in _BLANKS:
        first += 1
    while last > first and text[last - 1] in _BLANKS + ",":
        last -= 1
    return Quotation(start, end, first, last, goes_on)


def _outermost(pairs: list[Quotation]) -> list[Quotation]:
    found: list[Quotation] = []
    for pair in sorted(pairs, key=lambda one: (one.start, -one.end)):
        if not found or pair.start >= found[-1].end:
            found.append(pair)
    return [one for one in found if one.first < one.last]
