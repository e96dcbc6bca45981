"""Passages to kinds of block: cues first, then headings by their build and place, then the lead."""

import re
from collections.abc import Sequence

from builder.model import BlockKind
from builder.parse.authors import is_role
from builder.parse.credits import is_agency, is_caption, is_lone_credit
from builder.parse.dateline import is_date_line, read_dateline
from builder.parse.lines import Passage
from builder.parse.links import is_related
from builder.parse.scenes import may_show
from builder.parse.shape import is_finished, is_heading_like, is_short
from builder.parse.signatures import is_signature, may_be_initials, may_be_signature
from builder.parse.stamps import is_stamp

_SCORE = re.compile(r"\d\s?[-–:/]\s?\d|\d%?$")
_Kinds = list[BlockKind | None]
# More lines of this build in a row than a title and its subtitle: a table, results, verse.
_TABLE = 3
_CAPTION_WORDS = 7
# "Sur le même sujet", "More on this story": as many words as a label of links has.
_ANNOUNCING = 6
# Authors are one or two lines; more names are a list of names.
_MOST_NAMES = 2
# A title and its subtitle may run longer than the headings below.
_TITLES = 2
_ASIDES = frozenset({"caption", "related", "byline"})


def tell_kinds(passages: Sequence[Passage], marked: bool = False) -> list[BlockKind]:
    """Return the kind of each passage; `marked` sources show their headings themselves."""
    kinds: _Kinds = [
        passage.kind or _tell_by_cue(passage.words, index == 0)
        for index, passage in enumerate(passages)
    ]
    _find_link_titles(passages, kinds)
    _find_credited(passages, kinds)
    if passages and kinds[-1] == "caption" and is_agency(passages[-1].words):
        kinds[-1] = "byline"  # "© Agence France-Presse" behind all the rest
    _find_head_signatures(passages, kinds)
    _find_foot_signatures(passages, kinds)
    if not marked:
        _find_headings(passages, kinds)
    _find_lead(passages, kinds)
    return [kind or "paragraph" for kind in kinds]


def _tell_by_cue(words: str, first: bool) -> BlockKind | None:
    """Tell a passage by its own words, wherever it stands. A dateline's agency is no byline."""
    if is_related(words, first):
        return "related"
    if is_signature(words):
        return "byline"
    if dateline := read_dateline(words):
        return "byline" if dateline.alone else None
    return "caption" if is_caption(words) else None


def _find_link_titles(passages: Sequence[Passage], kinds: _Kinds) -> None:
    """Titles behind a link: « A lire aussi : » alone on its line announces the line that follows.

    Amid the story no two headings follow each other: of two behind a link, the first is one.
    At the foot, « Sur le même sujet » announces all that follow.
    """
    titles = [
        kind is None and is_heading_like(passage.words)
        for passage, kind in zip(passages, kinds, strict=True)
    ]
    for index in range(1, len(passages)):
        announced = passages[index - 1].words.endswith(":")
        doubled = index > 1 and all(titles[index : index + 2]) and index + 1 < len(passages)
        if kinds[index - 1] == "related" and titles[index] and (announced or doubled):
            kinds[index] = "related"
    last = len(passages)
    while last and (kinds[last - 1] or titles[last - 1]):
        last -= 1
    for index in range(last + 1, len(passages)):
        announced = kinds[index - 1] == "related" and (
            is_short(passages[index - 1].words, _ANNOUNCING, 60) or titles[index - 1]
        )
        if announced and kinds[index] is None and not may_be_signature(passages[index].words):
            kinds[index] = "related"


def _find_credited(passages: Sequence[Passage], kinds: _Kinds) -> None:
    """A credit on a line of its own stands above the caption (BBC), or below it (NPR).

    Above, the caption has no full stop; a heading there is shorter, for a caption is a sentence.
    """
    told = False
    for index in range(1, len(passages)):
        words, before = passages[index].words, passages[index - 1].words
        # "Reuters" alone amid the story credits the picture; at its foot it signs.
        agency = index > 1 and kinds[index - 1] == "byline" and is_agency(before)
        credited = agency or (kinds[index - 1] == "caption" and is_lone_credit(before))
        long = len(words.split()) >= _CAPTION_WORDS and words[-1] != "?"
        if credited and long and kinds[index] is None and is_heading_like(words):
            kinds[index - 1] = kinds[index] = "caption"
            continue
        below = kinds[index] == "caption" and kinds[index - 1] is None and is_lone_credit(words)
        # An agency's name may part a picture from the prose above it; "Photo by X" does not.
        if below and not (told and is_agency(words)) and may_show(before):
            kinds[index - 1] = "caption"
        told = told or (kinds[index - 1] is None and is_finished(before))


def _find_head_signatures(passages: Sequence[Passage], kinds: _Kinds) -> None:
    """A name alone right under the title, or under its subtitle, is the author's.

    A day alone before any prose is the day of the story.
    """
    titled = names = 0
    for index, passage in enumerate(passages):
        if kinds[index] == "heading":
            titled += 1
        elif kinds[index] is None:
            role = index > 0 and kinds[index - 1] == "byline" and is_role(passage.words)
            if role or is_date_line(passage.words) or is_stamp(passage.words, head=True):
                kinds[index] = "byline"
            elif titled and names < _MOST_NAMES and may_be_signature(passage.words):
                kinds[index] = "byline"
                names += 1
            elif is_heading_like(passage.words, title=titled < _TITLES):
                titled += 1
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
    titles = _find_titles(passages, kinds)
    prose_follows = False
    index = len(passages) - 1
    while index >= 0:
        stop = index
        while (
            index >= 0 and kinds[index] is None and _is_candidate(passages[index], index in titles)
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
            if _has_caption_row(passages, run):
                kinds[run[0]] = "heading"
            prose_follows = True


def _find_titles(passages: Sequence[Passage], kinds: _Kinds) -> set[int]:
    """The first lines of words before any prose: the title, and a subtitle of like length."""
    opening = [index for index, kind in enumerate(kinds) if kind is None][:_TITLES]
    if len(opening) == _TITLES and not _is_candidate(passages[opening[0]], True):
        return set(opening[:1])
    return set(opening)


def _has_caption_row(passages: Sequence[Passage], run: range) -> bool:
    """Whether the first of several lines names the table below it: the others hold scores."""
    scored = [bool(_SCORE.search(passages[row].words)) for row in run]
    return len(run) >= _TABLE and not scored[0] and all(scored[1:])


def _find_lead(passages: Sequence[Passage], kinds: _Kinds) -> None:
    """The first prose is the lead; a row of dashes or stars is no prose where any follows."""
    prose = [index for index, kind in enumerate(kinds) if kind is None]
    if prose:
        spoken = (index for index in prose if any(map(str.isalnum, passages[index].words)))
        kinds[next(spoken, prose[0])] = "lead"


def _is_candidate(passage: Passage, title: bool) -> bool:
    return is_heading_like(passage.words, title) and read_dateline(passage.words) is None
