"""Passages to kinds of block: cues first, then headings by their build and place, then the lead."""

from collections.abc import Sequence

from builder.model import BlockKind
from builder.parse.credits import is_caption, is_related
from builder.parse.dateline import is_date_line, read_dateline
from builder.parse.lines import Passage
from builder.parse.shape import is_finished, is_heading_like
from builder.parse.signatures import is_signature, may_be_initials, may_be_signature

_Kinds = list[BlockKind | None]
# More lines of this build in a row than a title and its subtitle: a table, results, verse.
_TABLE = 3
# Authors are one or two lines; more names are a list of names.
_MOST_NAMES = 2
_ASIDES = frozenset({"caption", "related", "byline"})


def tell_kinds(passages: Sequence[Passage], marked: bool = False) -> list[BlockKind]:
    """Return the kind of each passage; `marked` sources show their headings themselves."""
    kinds: _Kinds = [passage.kind or _tell_by_cue(passage.words) for passage in passages]
    _find_link_titles(passages, kinds)
    _find_head_signatures(passages, kinds)
    _find_foot_signatures(passages, kinds)
    if not marked:
        _find_headings(passages, kinds)
    _find_lead(passages, kinds)
    return [kind or "paragraph" for kind in kinds]


def _tell_by_cue(words: str) -> BlockKind | None:
    """Tell a passage by its own words, wherever it stands. A dateline's agency is no byline."""
    if is_related(words):
        return "related"
    if is_signature(words):
        return "byline"
    if dateline := read_dateline(words):
        return "byline" if dateline.alone else None
    return "caption" if is_caption(words) else None


def _find_link_titles(passages: Sequence[Passage], kinds: _Kinds) -> None:
    """« A lire aussi : » alone on its line announces the line that follows."""
    for index in range(1, len(passages)):
        before = passages[index - 1].words
        announced = kinds[index - 1] == "related" and before.endswith(":")
        if announced and kinds[index] is None and is_heading_like(passages[index].words):
            kinds[index] = "related"


def _find_head_signatures(passages: Sequence[Passage], kinds: _Kinds) -> None:
    """A name alone right under the title, or under its subtitle, is the author's.

    A day alone before any prose is the day of the story.
    """
    titled, names = False, 0
    for index, passage in enumerate(passages):
        if kinds[index] == "heading":
            titled = True
        elif kinds[index] is None:
            if is_date_line(passage.words):
                kinds[index] = "byline"
            elif titled and names < _MOST_NAMES and may_be_signature(passage.words):
                kinds[index] = "byline"
                names += 1
            elif is_heading_like(passage.words, title=not titled):
                titled = True
            else:
                return


def _find_foot_signatures(passages: Sequence[Passage], kinds: _Kinds) -> None:
    """A name or initials alone behind the last words of prose are the author's."""
    prose = next(
        (i for i, p in enumerate(passages) if kinds[i] is None and is_finished(p.words)),
        len(passages),
    )
    names = 0
    for index in range(len(passages) - 1, prose, -1):
        words = passages[index].words
        if kinds[index] is None:
            if names == _MOST_NAMES or not (may_be_signature(words) or may_be_initials(words)):
                return
            kinds[index] = "byline"
            names += 1
        elif kinds[index] not in _ASIDES:
            return


def _find_headings(passages: Sequence[Passage], kinds: _Kinds) -> None:
    """Lines built like headings are some where prose follows, unless they are rows of a table."""
    first = next((i for i, kind in enumerate(kinds) if kind is None), 0)
    prose_follows = False
    index = len(passages) - 1
    while index >= 0:
        stop = index
        while (
            index >= 0 and kinds[index] is None and _is_candidate(passages[index], index == first)
        ):
            index -= 1
        run = range(index + 1, stop + 1)
        if not run:
            prose_follows |= kinds[index] in (None, "list")
            index -= 1
        elif prose_follows and len(run) < _TABLE:
            for row in run:
                kinds[row] = "heading"
        else:
            prose_follows = True


def _find_lead(passages: Sequence[Passage], kinds: _Kinds) -> None:
    """The first prose is the lead; a row of dashes or stars is no prose where any follows."""
    prose = [index for index, kind in enumerate(kinds) if kind is None]
    if prose:
        spoken = (index for index in prose if any(map(str.isalnum, passages[index].words)))
        kinds[next(spoken, prose[0])] = "lead"


def _is_candidate(passage: Passage, title: bool) -> bool:
    return is_heading_like(passage.words, title) and read_dateline(passage.words) is None
