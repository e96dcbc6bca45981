"""The kind of each block: cues first, then headings by their build and place, then the lead."""

import re
from collections.abc import Container, Sequence
from itertools import pairwise

from builder.language.latepattern import LatePattern
from builder.model import BlockKind
from builder.parse.agencies import is_owner
from builder.parse.announced import find_link_titles, find_titles_behind_signature
from builder.parse.bylines import (
    TITLES,
    Kinds,
    find_foot_signatures,
    find_head_signatures,
    find_repeated_authors,
)
from builder.parse.captions import (
    find_bare_captions,
    find_credited_captions,
    find_unfinished_captions,
)
from builder.parse.credits import is_caption
from builder.parse.cues import cue_pattern, fold
from builder.parse.dateline import read_dateline
from builder.parse.lines import RawBlock
from builder.parse.links import is_related
from builder.parse.scenes import is_opening_scene, is_scene_of_week, is_stopped_title
from builder.parse.shape import is_heading_like, is_short
from builder.parse.signatures import is_signature
from builder.parse.speech import find_spoken

_FACTS = LatePattern(lambda: cue_pattern(lambda table: table.match_facts) + " ?:")
_SCORE = re.compile(r"\d\s?[-–:/]\s?\d|\d%?$")
# More lines of this build in a row than a title and its subtitle: a table, results, verse.
_TABLE = 3


def tell_kinds(blocks: Sequence[RawBlock], marked: bool = False) -> list[BlockKind]:
    """Return the kind of each block; `marked` sources show their headings themselves."""
    kinds: Kinds = [
        block.kind or _tell_by_cue(block.words, index == 0) for index, block in enumerate(blocks)
    ]
    find_repeated_authors(blocks, kinds)
    find_link_titles(blocks, kinds)
    find_credited_captions(blocks, kinds)
    _find_owner(blocks, kinds)
    find_head_signatures(blocks, kinds)
    find_foot_signatures(blocks, kinds)
    find_titles_behind_signature(blocks, kinds)
    if not marked:
        _find_stopped_titles(blocks, kinds)
        find_bare_captions(blocks, kinds)
        _find_headings(blocks, kinds, find_spoken(blocks, kinds))
        find_unfinished_captions(blocks, kinds)
        if kinds[:2] == [None, "heading"] and is_opening_scene(blocks[0].words):
            kinds[0] = "caption"  # a picture above the title; no lead stands there
    _find_lead(blocks, kinds)
    return [kind or "paragraph" for kind in kinds]


def _tell_by_cue(words: str, first: bool) -> BlockKind | None:
    """Tell a block by its own words, wherever it stands. A dateline's agency is no byline."""
    if is_related(words, first):
        return "related"
    if is_signature(words):
        return "byline"
    if dateline := read_dateline(words):
        return "byline" if dateline.alone else None
    if is_caption(words) or (not first and is_scene_of_week(words)):
        return "caption"
    return None


def _find_owner(blocks: Sequence[RawBlock], kinds: Kinds) -> None:
    """“© Agence France-Presse” behind all the rest, but for links, says whose the story is."""
    last = next((i for i in reversed(range(len(kinds))) if kinds[i] != "related"), 0)
    owned = kinds[last:][:1] == ["caption"] and is_owner(blocks[last].words)
    if owned and (not last or kinds[last - 1] != "caption"):
        kinds[last] = "byline"


def _find_stopped_titles(blocks: Sequence[RawBlock], kinds: Kinds) -> None:
    """Titles with a full stop, in a text that opens with one: each stands over longer prose."""
    for index, (block, prose) in enumerate(pairwise(blocks)):
        stopped = kinds[index] is None and is_stopped_title(block.words)
        longer = len(prose.words) >= 2 * len(block.words)
        if stopped and longer and kinds[index + 1] is None:
            kinds[index] = "heading"
        elif not index:
            return


def _find_headings(blocks: Sequence[RawBlock], kinds: Kinds, questions: Container[int]) -> None:
    """Lines built like headings are some where prose follows, unless they are rows of a table."""
    titles = _find_titles(blocks, kinds)
    prose_follows = False
    index = len(blocks) - 1
    while index >= 0:
        stop = index
        while (
            index >= 0
            and kinds[index] is None
            and (index in titles or index not in questions)
            and _is_candidate(blocks[index], index in titles)
        ):
            index -= 1
        run = range(index + 1, stop + 1)
        if not run:
            prose_follows |= kinds[index] in (None, "list")
            index -= 1
        elif prose_follows and (len(run) < _TABLE or run[0] in titles):
            for row in run:
                kinds[row] = "heading"
        else:
            if _has_caption_row(blocks, run):
                kinds[run[0]] = "heading"
            prose_follows = True


def _find_titles(blocks: Sequence[RawBlock], kinds: Kinds) -> set[int]:
    """The first lines of words before any prose: the title, and a subtitle of like length."""
    opening = [index for index, kind in enumerate(kinds) if kind is None][:TITLES]
    if len(opening) == TITLES and not _is_candidate(blocks[opening[0]], True):
        return set(opening[:1])
    return set(opening)


def _has_caption_row(blocks: Sequence[RawBlock], run: range) -> bool:
    """Whether the first of several lines names those below it: scores, or things and how many."""
    first, *rows = (blocks[row].words for row in run)
    if len(rows) < _TABLE - 1 or _SCORE.search(first):
        return False
    counted = sum(row[0].isdigit() for row in rows) * 2 >= len(rows) >= _TABLE
    return all(map(_SCORE.search, rows)) or (counted and is_short(first, 2, 40))


def _find_lead(blocks: Sequence[RawBlock], kinds: Kinds) -> None:
    """The first prose is the lead; a row of dashes or a match's facts are none where any follows.

    "Attendance: 11,432. Referee: A. Hale."
    """
    prose = [index for index, kind in enumerate(kinds) if kind is None]
    if prose:
        told = (index for index in prose if _tells(blocks[index].words))
        kinds[next(told, prose[0])] = "lead"


def _tells(words: str) -> bool:
    return any(map(str.isalnum, words)) and not (
        ":" in words and is_short(words, 60, 400) and _FACTS.search(fold(words))
    )


def _is_candidate(block: RawBlock, title: bool) -> bool:
    return is_heading_like(block.words, title) and read_dateline(block.words) is None
