"""Bylines told by where they stand: at the head of a story, at its foot."""

from collections.abc import Sequence

from builder.language.latepattern import LatePattern
from builder.model import BlockKind
from builder.parse.authors import is_role, may_sign_below_title
from builder.parse.cues import TABLES, cue_pattern, fold
from builder.parse.dateline import is_date_line
from builder.parse.lines import RawBlock
from builder.parse.shape import (
    ARTICLES,
    is_finished,
    is_heading_like,
    is_name,
    is_rubric,
    is_short,
    may_be_initials,
)
from builder.parse.signatures import may_be_signature
from builder.parse.stamps import is_stamp

Kinds = list[BlockKind | None]
"""The kinds of all blocks, as far as they are known."""
TITLES = 2
"""A title and its subtitle may run longer than the headings below."""
# Rubrics, title and subtitle are no more lines than these.
_TOP = 6
# Authors are one or two lines; more names are a list of names.
_MOST_NAMES = 2
# "La Gazette de la Vallée"
_PAPER_WORDS = 5
_PAPERS = frozenset(fold(word) for table in TABLES for word in table.papers)
_LIFE = LatePattern(
    lambda: r"(\S+(?: \S+){1,3}?),? " + cue_pattern(lambda table: table.byline_lives) + " "
)
# What signs at the head is short.
_HEAD = 1_000
_ASIDES = frozenset({"caption", "related", "byline"})


def find_head_signatures(blocks: Sequence[RawBlock], kinds: Kinds) -> None:
    """A name alone right under the title, or under its subtitle, is the author's.

    A day alone before any prose is the day of the story. Where a summary stands between the
    title and what signs the story, that is the head of the story, too.
    """
    if len(blocks) > 1 and kinds[:2] == [None, None] and is_masthead(blocks[0].words):
        kinds[0] = "byline" if is_heading_like(blocks[1].words, title=True) else None
    titled = names = 0
    summary = _find_summary(blocks, kinds)
    for index, block in enumerate(blocks):
        if index == summary:
            continue
        if kinds[index] == "heading":
            titled += 1
        elif kinds[index] is None:
            role = index > 0 and kinds[index - 1] == "byline" and is_role(block.words)
            if role or is_date_line(block.words) or is_stamp(block.words, head=True):
                kinds[index] = "byline"
            elif titled and names < _MOST_NAMES and _signs_head(blocks, index):
                kinds[index] = "byline"
                names += 1
            elif titled and _is_amid_signatures(blocks, kinds, index):
                kinds[index] = "byline"
            elif is_heading_like(block.words, title=titled < TITLES):
                titled += 1
            else:
                return


def find_repeated_authors(blocks: Sequence[RawBlock], kinds: Kinds) -> None:
    """A name alone on its line that a byline above it has: the story is signed again."""
    signed = ""
    for index, block in enumerate(blocks):
        if kinds[index] == "byline" and len(signed) < _HEAD:
            signed += fold(block.words) + "\n"
        elif signed and kinds[index] is None and is_name(block.words):
            kinds[index] = "byline" if fold(block.words) in signed else None


def is_masthead(words: str) -> bool:
    """Whether `words` are the name of a paper in capitals, as it stands above a headline."""
    if not words.isupper() or not is_short(words, _PAPER_WORDS, 40):
        return False
    named = fold(words).replace("l'", "l' ").split()
    papers = named[1:2] + named[-1:]
    return len(named) > 1 and named[0] in ARTICLES and not _PAPERS.isdisjoint(papers)


def _may_sign_head(words: str) -> bool:
    # Regional papers set a stop behind a name in capitals: "Luc MÉNARD."
    stopped = words.endswith(".") and words[:-1].rpartition(" ")[2].isupper()
    named = words.removesuffix(".") if stopped else words
    return may_be_signature(named) or may_sign_below_title(words)


def _signs_head(blocks: Sequence[RawBlock], index: int) -> bool:
    """Whether a line signs, and is no second rubric ("FOOTBALL", "League One") above the title."""
    if not _may_sign_head(blocks[index].words):
        return False
    following = blocks[index + 1].words if index + 1 < len(blocks) else ""
    longer = len(following.split()) >= _PAPER_WORDS and is_heading_like(following, title=True)
    return not longer or not all(is_rubric(block.words) for block in blocks[: min(index, _TOP)])


def _find_summary(blocks: Sequence[RawBlock], kinds: Kinds) -> int | None:
    """The first prose, if bylines follow it."""
    prose = (
        index
        for index, block in enumerate(blocks)
        if kinds[index] is None and is_finished(block.words) and not _may_sign_head(block.words)
    )
    told = next(prose, len(blocks))
    after = told + 1
    if after + 1 < len(blocks) and may_be_signature(blocks[after].words):
        after += 1
    return told if kinds[after : after + 1] == ["byline"] else None


def _is_amid_signatures(blocks: Sequence[RawBlock], kinds: Kinds, index: int) -> bool:
    """Whether a few words before a signature are the paper's: what signs a story stands together.

    Other signatures stand above them, or a whole title (not a kicker), and they are one name.
    """
    words, above, following = blocks[index].words, blocks[index - 1].words, index + 1
    top = blocks[: min(index - 1, _TOP)]
    headed = any(len(block.words.split()) > _PAPER_WORDS for block in top)
    most = (2 * _PAPER_WORDS, 60) if headed else (_PAPER_WORDS, 40)
    if following == len(blocks) or not is_short(words, *most) or is_finished(words):
        return False
    signed = kinds[following] == "byline" or _may_sign_head(blocks[following].words)
    if not signed and not is_stamp(blocks[following].words, head=True):
        return False
    return kinds[index - 1] == "byline" or (
        " " not in words and is_name(words, 1) and len(above.split()) > _PAPER_WORDS
    )


def _is_life(words: str, signed: str) -> bool:
    """Whether a sentence says who the author is: `Ann Hale is a historian in Leeds.`"""
    match = _LIFE.match(fold(words)) if signed and is_short(words, 60, 400) else None
    return match is not None and is_name(words[: match.end(1)]) and match[1] in signed


def find_foot_signatures(blocks: Sequence[RawBlock], kinds: Kinds) -> None:
    """A name or initials alone behind the last words of prose are the author's."""
    prose = next(
        (i for i, p in enumerate(blocks) if kinds[i] is None and is_finished(p.words)),
        len(blocks),
    )
    signed = "\n".join(
        fold(b.words) for b, kind in zip(blocks, kinds, strict=True) if kind == "byline"
    )
    names = 0
    for index in range(len(blocks) - 1, prose, -1):
        words = blocks[index].words
        if kinds[index] is None:
            told = may_be_signature(words) or may_be_initials(words) or _is_life(words, signed)
            if names == _MOST_NAMES or not told:
                return
            kinds[index] = "byline"
            names += 1
        elif kinds[index] not in _ASIDES:
            return
