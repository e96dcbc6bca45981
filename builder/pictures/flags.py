"""Labels that stand above their marks like flags on poles: none covers another or its pole."""

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from typing import Final

import msgspec
from msgspec.structs import replace

ROWS: Final = 12
"""Rows of labels above each other at most."""
MOST: Final = 20
"""Labels over one scale at most: more are not read, and each costs a look at all others."""
POLE: Final = 5.0
"""From the pole to the words."""
APART: Final = 12.0
"""Between the words of two labels in a row."""


class Wish(msgspec.Struct, frozen=True):
    """A label that would like to stand at `x`; the lower its `rank`, the sooner it gets a place.

    `widths` are those of all its words, and of fewer and fewer of them, for want of room.
    """

    number: int
    x: float
    widths: tuple[float, ...]
    rank: int


class Flag(msgspec.Struct, frozen=True):
    """Where a label has its place: words from `left` to `right`, in `row` from 0, pole at `x`.

    `side` says whether the words stand after their pole, before it, or above its end, `cut` which
    of the widths wished for they have.
    """

    number: int
    x: float
    left: float
    right: float
    row: int
    side: str
    cut: int = 0


def place_flags(wishes: Sequence[Wish], left: float, right: float) -> list[Flag]:
    """Places for as many labels as fit between `left` and `right`, those of low rank first.

    No way of placing them is best for all pictures, so a few are tried: flags fly away from one
    of the widest gaps between the poles, or towards it, or find the lowest place each; and where
    not all labels are whole then, shorter ones, which grow once all have their place.
    """
    chosen = sorted(wishes, key=lambda wish: (wish.rank, wish.number))[:MOST]
    ordered = sorted(chosen, key=lambda wish: (wish.x, wish.rank, wish.number))
    worth = partial(_worth, {wish.number: wish for wish in chosen})
    sides = {
        wish.number: [_try_sides(wish, cut, left, right) for cut in range(len(wish.widths))]
        for wish in chosen
    }
    tried = []
    for order in [*_divide(ordered), [(wish, "") for wish in chosen]]:
        for turns in (order, sorted(order, key=lambda turn: turn[0].rank)):
            if turns not in tried:
                tried.append(turns)
    best = max((_place_all(turns, sides) for turns in tried), key=worth)
    if len(best) == len(chosen) and not any(flag.cut for flag in best):
        return best
    fewer = {number: flags[1:] or flags for number, flags in sides.items()}
    others = (_lengthen(_place_all(turns, fewer), sides) for turns in tried)
    return max([best, *others], key=worth)


_SPLITS: Final = 4
"""Gaps tried at most, the widest."""


def _divide(wishes: Sequence[Wish]) -> Iterator[list[tuple[Wish, str]]]:
    """Labels in the order in which to place them, each with the side it should fly to.

    Flags that fly to the right are placed from the right, so that each passes over those that
    it covers, and the others from the left.
    """
    gaps = sorted(range(1, len(wishes)), key=lambda at: wishes[at - 1].x - wishes[at].x)
    for split in (len(wishes), 0, *gaps[:_SPLITS]):
        one, other = wishes[:split], wishes[split:]
        towards = [(wish, "after") for wish in reversed(one)]
        yield towards + [(wish, "before") for wish in other]
        if one and other:
            yield [(wish, "before") for wish in one] + [(w, "after") for w in reversed(other)]


def _worth(wishes: Mapping[int, Wish], flags: Sequence[Flag]) -> float:
    """Many labels, of many words, in few rows; one of a rank counts as several of the next.

    A label counts more than all its words but the first, so none goes for the words of another.
    """
    rows = max((flag.row for flag in flags), default=0)
    placed = 0.0
    for flag in flags:
        wish = wishes[flag.number]
        said = (flag.right - flag.left) / wish.widths[0]
        placed += (2 + said) * _RANK**-wish.rank
    return placed - rows / 1000


_RANK: Final = 6.0
"""Labels of a rank that weigh as much as one of the rank before."""


def _place_all(
    order: Sequence[tuple[Wish, str]], sides: Mapping[int, Sequence[Sequence[Flag]]]
) -> list[Flag]:
    """Each label in turn at the lowest free place on its side, or else on the other.

    `sides` are the flags that each may be, with all its words and with fewer of them.
    """
    placed: list[Flag] = []
    for wish, side in order:
        for flags in sides[wish.number]:
            free = [
                (bool(side) and flag.side != side, row, number)
                for number, flag in enumerate(flags)
                if (row := next(_find_rows(flag, placed), ROWS)) < ROWS
            ]
            if free:
                _, row, number = min(free)
                placed.append(replace(flags[number], row=row))
                break
    return placed


def _lengthen(flags: Sequence[Flag], sides: Mapping[int, Sequence[Sequence[Flag]]]) -> list[Flag]:
    """The same flags, each with as many words as there is still room for beside it."""
    placed = list(flags)
    for at, flag in enumerate(placed):
        others = placed[:at] + placed[at + 1 :]
        longer = (f for cut in sides[flag.number][: flag.cut] for f in cut if f.side == flag.side)
        fitting = (f for f in longer if flag.row in _find_rows(f, others))
        if found := next(fitting, None):
            placed[at] = replace(found, row=flag.row)
    return placed


def _try_sides(wish: Wish, cut: int, left: float, right: float) -> list[Flag]:
    """The label after its pole, before it, or above its end, as far as there is room."""
    number, x, width = wish.number, wish.x, wish.widths[cut]
    flags = []
    if x + POLE + width <= right:
        flags.append(Flag(number, x, x + POLE, x + POLE + width, 0, "after", cut))
    if x - POLE - width >= left:
        flags.append(Flag(number, x, x - POLE - width, x - POLE, 0, "before", cut))
    if not flags and width <= right - left:
        start = min(max(left, x - width / 2), right - width)
        flags.append(Flag(number, x, start, start + width, 0, "above", cut))
    return flags


def _find_rows(flag: Flag, placed: Sequence[Flag]) -> Iterator[int]:
    """The rows, from the lowest, where a label covers no other and no pole, nor its pole another.

    A pole ends in its own row, beside its words, or under them where they stand above its end.
    """
    near, far = flag.left - APART, flag.right + APART
    low, high = 0, ROWS
    taken = set()
    for other in placed:
        if other.left >= far or other.right <= near:
            continue  # their poles are as far apart, for they stand beside their words
        taken.add(other.row)
        if flag.left - _BESIDE < other.x < flag.right + _BESIDE:
            low = max(low, other.row + (other.side != "above"))
        if other.left - _BESIDE < flag.x < other.right + _BESIDE:
            high = min(high, other.row + (flag.side == "above"))
    return (row for row in range(low, high) if row not in taken)


_BESIDE: Final = POLE - 0.01
"""From words to where a pole may stand; less than half of `APART`."""
