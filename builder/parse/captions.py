"""Captions told by where they stand: beside a credit, below the bylines, amid prose."""

from collections.abc import Sequence

from builder.parse.agencies import is_agency
from builder.parse.bylines import Kinds
from builder.parse.credits import is_lone_credit
from builder.parse.lines import RawBlock
from builder.parse.scenes import ends_in_past, is_opening_scene, may_show
from builder.parse.shape import is_finished, is_heading_like, is_name

# A caption is a sentence, if one without a verb.
_LONG = 7
_TITLE = 4
_ASIDES = frozenset({"related", "caption"})


def find_credited_captions(blocks: Sequence[RawBlock], kinds: Kinds) -> None:
    """A credit on a line of its own stands above the caption (BBC), or below it (NPR).

    Above, the caption has no full stop; a heading there is shorter, for a caption is a sentence.
    """
    told = False
    for index in range(1, len(blocks)):
        words, before = blocks[index].words, blocks[index - 1].words
        # "Reuters" alone amid the story credits the picture; at its foot it signs.
        agency = index > 1 and kinds[index - 1] == "byline" and is_agency(before)
        credited = agency or (kinds[index - 1] == "caption" and is_lone_credit(before))
        if credited and kinds[index] is None and _is_long(words) and is_heading_like(words):
            kinds[index - 1] = kinds[index] = "caption"
            continue
        below = kinds[index] == "caption" and kinds[index - 1] is None and is_lone_credit(words)
        # An agency's name may part a picture from the prose above it; "Photo by X" does not.
        below = below and (index > 1 or _is_title_below(blocks, kinds))
        if below and not (told and is_agency(words)) and may_show(before):
            kinds[index - 1] = "caption"
        told = told or (kinds[index - 1] is None and is_finished(before))


def _is_long(words: str) -> bool:
    """Whether long enough for a caption, and no question."""
    return words[-1] != "?" and len(words.split()) >= _LONG


def _is_title_below(blocks: Sequence[RawBlock], kinds: Kinds) -> bool:
    """Whether the first line and its credit stand above the title, and are not the title itself."""
    return kinds[2:3] == [None] and is_heading_like(blocks[2].words, title=True)


def find_bare_captions(blocks: Sequence[RawBlock], kinds: Kinds) -> None:
    """Lines without a stop that show: between bylines and prose, or with a past time at their end.

    A subtitle stands above the bylines, and a heading amid the story dates nothing.
    """
    titled = signing = False
    for index in range(2, len(blocks) - 1):
        above = blocks[index - 2].words  # with fewer words, a kicker: the title is yet to come
        titled = titled or (kinds[index - 2] is None and len(above.split()) >= _TITLE)
        # Buttons of the page may stand between the bylines and the picture.
        signing = kinds[index - 1] == "byline" or (signing and kinds[index - 1] in _ASIDES)
        words = blocks[index].words
        if kinds[index]:
            continue
        taken = signing and kinds[index - 1] == "caption" and words.isupper()
        if (signing and is_opening_scene(words)) or (taken and is_name(words.title())):
            kinds[index] = "caption"
        if not is_heading_like(words) or not _is_long(words):
            continue
        if None not in kinds[index + 1 : index + 3]:  # prose, perhaps behind an aside
            continue
        signed = titled and signing and is_finished(blocks[index + 1].words)
        if words[0].isalpha() and (signed or ends_in_past(words)) and may_show(words):
            kinds[index] = "caption"


def find_unfinished_captions(blocks: Sequence[RawBlock], kinds: Kinds) -> None:
    """A line amid prose, too long for a heading and without a stop, that shows and does not tell.

    Where other prose ends with a stop, as it does in news, captions alone have none.
    """
    prose = [index for index, kind in enumerate(kinds) if kind is None]
    loose = {index for index in prose if not is_finished(blocks[index].words)}
    if len(loose) * 4 > len(prose):
        return
    for index in loose - set(prose[:1]):
        words = blocks[index].words
        if words[-1] != "!" and _is_long(words) and may_show(words):
            kinds[index] = "caption"
