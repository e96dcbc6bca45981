"""Overlapping spans → runs that nest: text cut so that every range opens and closes in order."""

from collections.abc import Iterable, Sequence
from typing import TypeAlias

import msgspec

from builder.model import Annotation, Span
from builder.typeset import show_signs


class Open(msgspec.Struct, frozen=True):
    """Range `index` begins, or begins again after a crossing range made it stop (`first` False)."""

    index: int
    first: bool


class Close(msgspec.Struct, frozen=True):
    """Range `index` ends, or stops for a range that crosses it."""

    index: int


class Text(msgspec.Struct, frozen=True):
    """Words of the source, and how a page shows them."""

    text: str
    shown: str


class Hidden(msgspec.Struct, frozen=True):
    """Characters of the source that are kept but not shown: Markdown signs."""

    text: str


Run: TypeAlias = Open | Close | Text | Hidden


def weave_runs(
    text: str,
    span: Span,
    ranges: Sequence[Span],
    hidden: Iterable[Span] = (),
    typography: Sequence[Annotation] = (),
) -> tuple[Run, ...]:
    """Weave `ranges` over `text[span]` into runs that nest; the joined texts equal `text[span]`.

    Ranges that start together open the longer first, then in the order given: the earlier one
    encloses the later. A range that crosses another is cut in pieces, the first marked `first`.
    Parts of ranges outside `span` are ignored, empty ranges dropped. Signs set in place of the
    source's own (`typography`) cut nothing: they are shown where they begin.
    """
    start, end = span
    clipped = [(max(a, start), min(b, end)) for a, b in ranges]
    order = sorted(
        (index for index, (a, b) in enumerate(clipped) if a < b),
        key=lambda index: (clipped[index][0], -clipped[index][1], index),
    )
    concealed = [(max(a, start), min(b, end)) for a, b in hidden if a < end and b > start]
    cuts = {start, end}
    for a, b in concealed:
        cuts.update((a, b))
    for index in order:
        cuts.update(clipped[index])
    runs = _sweep(text, sorted(cuts), clipped, order, dict(concealed))
    if not typography:
        return tuple(runs)
    return tuple(_set_signs(text, start, runs, typography))


def _sweep(
    text: str, cuts: list[int], ranges: list[Span], order: list[int], hidden: dict[int, int]
) -> Iterable[Run]:
    """Walk the cuts from left to right with a stack of open ranges."""
    stack: list[int] = []
    waiting = iter(order)
    coming = next(waiting, None)
    hidden_until = 0
    for position, following in zip(cuts, [*cuts[1:], cuts[-1]], strict=True):
        yield from _close_ended(stack, ranges, position)
        while coming is not None and ranges[coming][0] == position:
            yield Open(coming, first=True)
            stack.append(coming)
            coming = next(waiting, None)
        if position < following:
            hidden_until = max(hidden_until, hidden.get(position, 0))
            words = text[position:following]
            yield Hidden(words) if position < hidden_until else Text(words, words)


def _close_ended(stack: list[int], ranges: list[Span], position: int) -> Iterable[Run]:
    """Close what ends at `position`; what lies above it on the stack stops and begins again."""
    ended = [depth for depth, index in enumerate(stack) if ranges[index][1] == position]
    if not ended:
        return
    lowest = ended[0]
    for index in reversed(stack[lowest:]):
        yield Close(index)
    stack[lowest:] = [index for index in stack[lowest:] if ranges[index][1] > position]
    for index in stack[lowest:]:
        yield Open(index, first=False)


def _set_signs(
    text: str, start: int, runs: Iterable[Run], typography: Sequence[Annotation]
) -> Iterable[Run]:
    """The runs with the signs that a page shows."""
    for run in runs:
        if isinstance(run, Text):
            end = start + len(run.text)
            yield Text(run.text, show_signs(text, typography, start, end))
        else:
            yield run
        if isinstance(run, Text | Hidden):
            start += len(run.text)
