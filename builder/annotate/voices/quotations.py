"""Pairs quotation marks: which stretches of a block stand in quotation marks."""

import re
from functools import lru_cache
from typing import Final, NamedTuple

from builder.model import Span


def choose_marks(text: str, *, single: bool = False) -> re.Pattern[str]:
    """What finds the quotation marks of a text; `single` takes ' for one as well.

    The fewer kinds a text has, the quicker they are found: often there is one beside apostrophes.
    """
    has_single = "‘" in text or (single and "'" in text)
    signs = [sign for sign in '«»“”„"‘' if sign in text]
    signs += ["’"] if has_single else []
    signs += ["'"] if single else []
    return _find_any(_TEX in text, "".join(signs))


@lru_cache(maxsize=64)
def _find_any(has_tex: bool, signs: str) -> re.Pattern[str]:
    tex = "``|''" if has_tex else ""
    return re.compile("|".join(filter(None, (tex, f"[{signs}]" if signs else ""))) or r"(?!)")


class Quotation(NamedTuple):
    """Quoted words: with their marks (`start`, `end`) and without (`first`, `last`), half-open."""

    start: int
    end: int
    first: int
    last: int
    goes_on: bool = False
    """Whether it is left open, to go on in the next block."""


def find_quotations(
    text: str, start: int, end: int, marks: re.Pattern[str], following: str = ""
) -> list[Quotation]:
    """The quotations in `text[start:end]`, in order; those inside another are part of it.

    `marks` finds the marks that may stand there. One without its pair is none, unless
    `following`, the text after, begins with an opening mark: then what is quoted goes on there.
    """
    pairs: list[Quotation] = []
    opened: list[tuple[str, int]] = []
    for match in marks.finditer(text, start, end):
        sign, place = match.group(), match.start()
        depth = _closed_depth(opened, sign, text, (place, end))
        if depth is not None:
            pairs.append(_trim(text, opened[depth][1], match.end(), place))
            del opened[depth:]
        elif len(opened) < _DEEPEST and _is_opening(sign, text, place, (start, end)):
            opened.append((sign, place))
    if opened and following[:1] in OPENING and opened[0][0] not in _SINGLE:
        pairs.append(_trim(text, opened[0][1], end, end, goes_on=True))
    return _outermost(pairs)


_TEX: Final = "``"
"""So news agencies wrote “ on the wire; its partner is two apostrophes."""
_PAIRS: Final = {
    "«": ("»",),
    "“": ("”",),
    "„": ("“", "”"),
    '"': ('"',),
    "‘": ("’",),
    "'": ("'", "’"),
    _TEX: ("''",),
}
OPENING: Final = frozenset(sign[0] for sign in _PAIRS)
_SINGLE: Final = "‘'"
_DEEPEST: Final = 4
_BLANKS: Final = " \t\r\n\u00a0\u202f\u2009"


def _closed_depth(opened: list[tuple[str, int]], sign: str, text: str, rest: Span) -> int | None:
    """Which of the open marks the sign closes, if any; an apostrophe closes none."""
    place, end = rest
    if sign in "’'" and (
        text[place - 1] in _BLANKS or (place + 1 < end and text[place + 1].isalnum())
    ):
        return None
    depths = range(len(opened) - 1, -1, -1)
    return next((depth for depth in depths if sign in _PAIRS[opened[depth][0]]), None)


def _is_opening(sign: str, text: str, place: int, block: Span) -> bool:
    if sign not in _PAIRS or sign == _TEX:
        return sign == _TEX
    start, end = block
    before = text[place - 1] if place > start else " "
    after = text[place + 1] if place + 1 < end else " "
    if sign in _SINGLE:
        return not before.isalnum() and after.isalpha()
    # An inch (5'10") and a stray closing mark open nothing.
    return sign != '"' or not before.isalnum() or after.isalnum()


def _trim(text: str, start: int, end: int, last: int, *, goes_on: bool = False) -> Quotation:
    """The quotation without the white space inside its marks, and the comma that ends a part."""
    first = start + (len(_TEX) if text.startswith(_TEX, start) else 1)
    while first < last and text[first].isspace():
        first += 1
    while last > first and (text[last - 1].isspace() or text[last - 1] == ","):
        last -= 1
    return Quotation(start, end, first, last, goes_on)


def _outermost(pairs: list[Quotation]) -> list[Quotation]:
    found: list[Quotation] = []
    for pair in sorted(pairs, key=lambda one: (one.start, -one.end)):
        if not found or pair.start >= found[-1].end:
            found.append(pair)
    return [one for one in found if one.first < one.last]
