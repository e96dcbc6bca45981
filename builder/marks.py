"""Which of the words an entry is about are marked on a page: few enough to keep it calm."""

from collections import Counter, defaultdict
from collections.abc import Container, Iterable, Mapping, Sequence

import msgspec

from builder.edition import Occurrence
from builder.model import Block, Span

MOST_MARKS = 5
"""Marks a paragraph at most, and one for every `WORDS_A_MARK` words."""
WORDS_A_MARK = 12

_PROSE = {"lead", "paragraph", "caption", "list", "related"}
_RANK = {"dates": 0, "voices": 1, "terms": 1, "names": 2}


class Mark(msgspec.Struct, frozen=True):
    """Marked words with a note beside them: the occurrences that share one span."""

    start: int
    end: int
    occurrences: tuple[Occurrence, ...]


def choose_marks(
    blocks: Sequence[Block],
    found: Mapping[int, Sequence[Occurrence]],
    numbers: Iterable[int],
    text: str,
    bare: Container[str] = (),
) -> dict[int, tuple[Mark, ...]]:
    """Block number → its marks, for one page that shows the blocks `numbers` of the story.

    `found` are the occurrences of each block. A date is marked each time, a term or a name the
    first time there is room for it: at most `MOST_MARKS` a block, and one for every
    `WORDS_A_MARK` words. Kinds take turns: a date that no block before has told, a term and the
    cue of a voice, the second of each, and so on, with names and dates told before one turn later;
    last come the marks that lead to no note, all of whose occurrences are in `bare`. What begins
    inside other such words gets no mark of its own; headings and bylines bear none.
    """
    seen: set[tuple[str, str]] = set()
    marks = {}
    for number in numbers:
        block = blocks[number]
        if number in found and block.kind in _PROSE:
            words = len(text[block.start : block.end].split())
            room = max(1, min(MOST_MARKS, words // WORDS_A_MARK))
            marks[number] = _fill(_outermost(found[number]), room, seen, bare)
    return marks


def _outermost(found: Sequence[Occurrence]) -> list[Mark]:
    """Occurrences of one block grouped by span, without those that begin inside others."""
    by_span: dict[Span, list[Occurrence]] = defaultdict(list)
    for occurrence in found:
        by_span[occurrence.start, occurrence.end].append(occurrence)
    outermost = []
    reached = -1
    for (start, end), group in sorted(by_span.items(), key=lambda item: (item[0][0], -item[0][1])):
        if start >= reached:
            group.sort(key=lambda occurrence: _RANK[occurrence.layer])
            outermost.append(Mark(start, end, tuple(group)))
        reached = max(reached, end)
    return outermost


def _fill(
    candidates: list[Mark], room: int, seen: set[tuple[str, str]], bare: Container[str]
) -> tuple[Mark, ...]:
    """The best `room` candidates that say something new, in the order of the text."""
    turns: Counter[str] = Counter()

    def rank(mark: Mark) -> tuple[bool, int, int, int]:
        is_bare = all(occurrence.id in bare for occurrence in mark.occurrences)
        layer = mark.occurrences[0].layer
        turns[layer] += 1
        later = layer == "names" or _keys(mark) <= seen
        return is_bare, turns[layer] + later, _RANK[layer], mark.start

    chosen: list[Mark] = []
    for mark in sorted(candidates, key=rank):
        keys = _keys(mark)
        new = not keys <= seen or any(layer == "dates" for layer, _ in keys)
        if new and len(chosen) < room:
            chosen.append(mark)
            seen |= keys
    return tuple(sorted(chosen, key=lambda mark: mark.start))


def _keys(mark: Mark) -> set[tuple[str, str]]:
    """What the mark is about: an entry is named by its layer and its id."""
    return {(occurrence.layer, occurrence.target) for occurrence in mark.occurrences}
