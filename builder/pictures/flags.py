"""Labels that stand above their marks like flags on poles: none covers another or its pole."""

from collections.abc import Iterator, Mapping, Sequence
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
    best: list[Flag] = []
    for order in [*_divide(ordered), [(wish, "") for wish in chosen]]:
        for by_rank in (False, True):
            turns = sorted(order, key=lambda turn: turn[0].rank) if by_rank else order
            placed = _place_all(turns, left, right)
            if _worth(placed, ranks) > _worth(best, ranks):
                best = placed
    return best


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


def _worth(flags: Sequence[Flag], ranks: Mapping[int, int]) -> float:
    """Many whole labels in few rows; one of low rank counts more than any number of the next."""
    rows = max((flag.row for flag in flags), default=0)
    placed = sum((1 + flag.whole) * (4.0 * MOST) ** -ranks[flag.number] for flag in flags)
    return placed - rows * (4.0 * MOST) ** -4


def _place_all(order: Sequence[tuple[Wish, str]], left: float, right: float) -> list[Flag]:
    """Each label in turn at the lowest free place on its side, or else on the other."""
    placed: list[Flag] = []
    for wish, side in order:
        for width in dict.fromkeys((wish.width, wish.short)):
            sides = _try_sides(wish, width, left, right)
            wanted = [flag for flag in sides if not side or flag.side == side]
            others = [flag for flag in sides if flag not in wanted]
            free = _find_free(wanted, placed) or _find_free(others, placed)
            if free:
                placed.append(free)
                break
    return placed


def _find_free(sides: Sequence[Flag], placed: Sequence[Flag]) -> Flag | None:
    """The label in the lowest row where it clashes with no other, of such places the first."""
    rows = ((_find_row(flag, placed), number) for number, flag in enumerate(sides))
    row, number = min(rows, default=(ROWS, 0))
    return replace(sides[number], row=row) if row < ROWS else None


def _find_row(flag: Flag, placed: Sequence[Flag]) -> int:
    """The lowest row where the words of a label meet no others, and no pole goes through words."""
    low, high, taken = 0, ROWS - 1, set()
    for other in placed:
        if flag.left < other.right + APART and other.left < flag.right + APART:
            taken.add(other.row)
        if _stands_in(flag, other):
            high = min(high, other.row - (flag.side != "above"))
        if _stands_in(other, flag):
            low = max(low, other.row + (other.side != "above"))
    return next((row for row in range(low, high + 1) if row not in taken), ROWS)


def _stands_in(pole: Flag, words: Flag) -> bool:
    """Whether the pole of one label stands where the words of another are, in whatever row.

    A pole rises to the row of its words; one `above` whose end they stand, only up to that row.
    """
    return words.left - POLE + 0.01 < pole.x < words.right + POLE - 0.01


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
