"""Labels that stand above their marks like flags on poles: none covers another or its pole."""

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from typing import Final

import msgspec
from msgspec.structs import replace

ROWS: Final = 8
"""Rows of labels above each other at most."""
MOST: Final = 20
"""Labels over one scale at most: more are not read, and each costs a look at all others."""
POLE: Final = 5.0
"""From the pole to the words."""
APART: Final = 12.0
"""Between the words of two labels in a row."""


class Wish(msgspec.Struct, frozen=True):
    """A label that would like to stand at `x`; the lower its `rank`, the sooner it gets a place.

    Where there is no room for all its `width`, its first words do, `short` wide.
    """

    number: int
    x: float
    width: float
    short: float
    rank: int


class Flag(msgspec.Struct, frozen=True):
    """Where a label has its place: words from `left` to `right`, in `row` from 0, pole at `x`.

    `side` says whether the words stand after their pole, before it, or above its end.
    """

    number: int
    x: float
    left: float
    right: float
    row: int
    side: str
    whole: bool = True


def place_flags(wishes: Sequence[Wish], left: float, right: float) -> list[Flag]:
    """Places for as many labels as fit between `left` and `right`, those of low rank first.

    No way of placing them is best for all pictures, so a few are tried: flags fly away from one
    of the widest gaps between the poles, or towards it, or find the lowest place each.
    """
    chosen = sorted(wishes, key=lambda wish: (wish.rank, wish.number))[:MOST]
    ordered = sorted(chosen, key=lambda wish: (wish.x, wish.rank, wish.number))
    ranks = {wish.number: wish.rank for wish in chosen}
    sides = {
        wish.number: [_try_sides(wish, width, left, right) for width in (wish.width, wish.short)]
        for wish in chosen
    }
    tried = []
    for order in [*_divide(ordered), [(wish, "") for wish in chosen]]:
        for turns in (order, sorted(order, key=lambda turn: turn[0].rank)):
            if turns not in tried:
                tried.append(turns)
    return max((_place_all(turns, sides) for turns in tried), key=partial(_worth, ranks))


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


def _worth(ranks: Mapping[int, int], flags: Sequence[Flag]) -> float:
    """Many whole labels in few rows; one of low rank counts more than any number of the next."""
    rows = max((flag.row for flag in flags), default=0)
    placed = sum((1 + flag.whole) * (4.0 * MOST) ** -ranks[flag.number] for flag in flags)
    return placed - rows * (4.0 * MOST) ** -4


def _place_all(
    order: Sequence[tuple[Wish, str]], sides: Mapping[int, Sequence[Sequence[Flag]]]
) -> list[Flag]:
    """Each label in turn at the lowest free place on its side, or else on the other.

    `sides` are the flags that each may be, with all its words and with the first of them.
    """
    placed: list[Flag] = []
    for wish, side in order:
        for flags in sides[wish.number]:
            free = [
                (bool(side) and flag.side != side, row, number)
                for number, flag in enumerate(flags)
                if (row := _find_row(flag, placed)) < ROWS
            ]
            if free:
                _, row, number = min(free)
                placed.append(replace(flags[number], row=row))
                break
    return placed


def _try_sides(wish: Wish, width: float, left: float, right: float) -> list[Flag]:
    """The label after its pole, before it, or above its end, as far as there is room."""
    number, x, whole = wish.number, wish.x, width == wish.width
    flags = []
    if x + POLE + width <= right:
        flags.append(Flag(number, x, x + POLE, x + POLE + width, 0, "after", whole))
    if x - POLE - width >= left:
        flags.append(Flag(number, x, x - POLE - width, x - POLE, 0, "before", whole))
    if not flags and width <= right - left:
        start = min(max(left, x - width / 2), right - width)
        flags.append(Flag(number, x, start, start + width, 0, "above", whole))
    return flags


def _find_row(flag: Flag, placed: Sequence[Flag]) -> int:
    """The lowest row where a label covers no other and no pole, nor its pole another; else `ROWS`.

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
    return next((row for row in range(low, high) if row not in taken), ROWS)


_BESIDE: Final = POLE - 0.01
"""From words to where a pole may stand; less than half of `APART`."""
