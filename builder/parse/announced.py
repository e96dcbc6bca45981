"""Titles of other pieces, told by the link that announces them."""

import re
from collections.abc import Sequence

from builder.parse.bylines import Kinds
from builder.parse.lines import RawBlock
from builder.parse.shape import is_finished, is_heading_like, is_short
from builder.parse.signatures import is_published_line, may_be_signature
from builder.parse.stamps import is_stamp

# "Sur le même sujet", "More on this story": as many words as a label of links has.
_ANNOUNCING = 6
# No two headings follow each other amid a story, still less three.
_LISTED = 3
_NAME = 4
_NAMED = re.compile(r"[|:]\s.*:$")


def find_titles_behind_signature(blocks: Sequence[RawBlock], kinds: Kinds) -> None:
    """Lines built like headlines behind the last signature, and no prose after: other pieces."""
    last = len(blocks)
    while last and kinds[last - 1] is None and is_heading_like(blocks[last - 1].words):
        last -= 1
    if last in (0, len(blocks)) or kinds[last - 1] != "byline":
        return
    if any(kinds[i] is None and is_finished(blocks[i].words) for i in range(last)):
        for index in range(last, len(blocks)):
            headline = len(blocks[index].words.split()) > _NAME
            kinds[index] = "related" if headline else None


def find_link_titles(blocks: Sequence[RawBlock], kinds: Kinds) -> None:
    """Titles behind a link: « A lire aussi : » alone on its line announces the line that follows.

    Amid the story no two headings follow each other: of two behind a link, the first is one.
    At the foot, « Sur le même sujet » announces all that follow.
    """
    if "related" not in kinds:
        return
    titles = [
        kind is None and is_heading_like(block.words)
        for block, kind in zip(blocks, kinds, strict=True)
    ]
    for index in range(1, len(blocks)):
        # "WATCH | The dam from the air:" has named its piece already.
        label = blocks[index - 1].words
        announced = label.endswith(":") and not _NAMED.search(label)
        doubled = index > 1 and all(titles[index : index + 2]) and index + 1 < len(blocks)
        if kinds[index - 1] == "related" and titles[index] and (announced or doubled):
            kinds[index] = "related"
    _find_listed_titles(blocks, kinds)
    _find_listed_links(blocks, kinds)
    _find_last_links(blocks, kinds, titles)


def _find_last_links(blocks: Sequence[RawBlock], kinds: Kinds, titles: Sequence[bool]) -> None:
    """What follows a few words that announce links at the foot, and the day of a linked piece."""
    last = len(blocks)
    while last and (kinds[last - 1] or titles[last - 1]):
        last -= 1
    foot = range(last + 1, len(blocks))
    days = {index for index in foot if is_published_line(blocks[index].words)}
    dated = days and any(
        is_published_line(block.words) and is_stamp(block.words, head=True)
        for block in blocks[:last]
    )
    for index in foot:
        announced = kinds[index - 1] == "related" and (
            is_short(blocks[index - 1].words, _ANNOUNCING, 60) or titles[index - 1]
        )
        if announced and kinds[index] is None and not may_be_signature(blocks[index].words):
            kinds[index] = "related"
        if kinds[index - 1] == "related" and dated and index in days:
            kinds[index] = "related"  # a story appears once: this is the link's day


def _find_listed_titles(blocks: Sequence[RawBlock], kinds: Kinds) -> None:
    """A few words that announce links, and three lines or more without a stop behind them.

    The last of these may be the heading of what follows, where it is built like one.
    """
    stop = 0
    for index, block in enumerate(blocks):
        if index < stop or kinds[index] != "related":  # lines are looked through once
            continue
        if not is_short(block.words, _ANNOUNCING, 60):
            continue
        stop = index + 1
        while _may_be_title(blocks, kinds, stop):
            stop += 1
        last = stop - (stop < len(blocks) and is_heading_like(blocks[stop - 1].words))
        if last - index > _LISTED and None in kinds[index + 1 : last]:
            kinds[index + 1 : last] = ["related"] * (last - index - 1)


def _find_listed_links(blocks: Sequence[RawBlock], kinds: Kinds) -> None:
    """A list behind a few words that announce links: « Lire aussi : », then titles with dashes."""
    for index in range(1, len(blocks)):
        announced = kinds[index - 1] == "related" and is_short(
            blocks[index - 1].words, _ANNOUNCING, 60
        )
        if announced and kinds[index] == "list" and not is_finished(blocks[index].words):
            kinds[index] = "related"


def _may_be_title(blocks: Sequence[RawBlock], kinds: Kinds, index: int) -> bool:
    return index < len(blocks) and kinds[index] != "byline" and not is_finished(blocks[index].words)
