"""Straight quotation marks → pairs, where it is certain which belong together."""

import re
from functools import cache, lru_cache
from typing import NamedTuple

_OPEN_AFTER = "([{«“‘'’-–—/:>"
_NEVER_OPEN_BEFORE = ",;:!?)]}»”"
_CLOSE_BEFORE = ".,;:!?…)]}»”'’-–—/<"
_SIDES = {"«": "»", "“": "”"}


class Pair(NamedTuple):
    """Where a pair opens and closes; `depth` counts the pairs around it."""

    opening: int
    closing: int
    depth: int


# The rules of one depth and of the next ask for the same block in turn.
@lru_cache(maxsize=1)
def pair_quotes(text: str, sign: str) -> tuple[Pair, ...]:
    """The pairs of the straight `sign` in one block, by their opening; offsets into `text`.

    A sign opens after a space or a bracket and closes before a space or a stop. Where one has
    no partner, pairs whose depth hangs on it are left out: those after a lone opening, those
    before a lone closing. A sign that might be either leaves all pairs of the block out, and
    a sign behind a figure, with nothing open, is taken for inches or minutes.
    """
    pairs: list[Pair] = []
    stack: list[tuple[str, int]] = []
    for found in _signs_of_quotes(sign).finditer(text):
        at, character = found.start(), found[0]
        if character in _SIDES:
            stack.append((character, at))
            continue
        if character != sign:
            _close_typeset(stack, character)
            continue
        side = _tell_side(text, at, sign)
        if side == "open":
            stack.append((sign, at))
        elif side == "close" and stack and stack[-1][0] == sign:
            opening = stack.pop()[1]
            pairs.append(Pair(opening, at, len(stack)))
        elif side == "close" and not stack:
            if not (at and text[at - 1].isdigit()):
                pairs.clear()
        else:
            return ()
    lone = min((at for kind, at in stack if kind == sign), default=len(text))
    return tuple(sorted(pair for pair in pairs if pair.opening < lone))


def opens_without_end(text: str, sign: str) -> bool:
    """Whether a block begins with an opening sign, and no sign in it closes that one."""
    if not text.startswith(sign) or _tell_side(text, 0, sign) != "open":
        return False
    depth = 0
    for found in re.finditer(re.escape(sign), text):
        side = _tell_side(text, found.start(), sign)
        depth += {"open": 1, "close": -1, "": -len(text)}[side]
        if depth < 1:
            return False
    return True


@cache
def _signs_of_quotes(sign: str) -> re.Pattern[str]:
    return re.compile(f"[{re.escape(sign)}«»“”]")


def _close_typeset(stack: list[tuple[str, int]], character: str) -> None:
    """A mark that the source itself has set closes its own kind only."""
    if stack and _SIDES.get(stack[-1][0]) == character:
        stack.pop()


def _tell_side(text: str, at: int, sign: str) -> str:
    """`open`, `close`, or nothing where it cannot be told."""
    left, right = at - 1, at + 1
    while left >= 0 and text[left] == sign:
        left -= 1
    while right < len(text) and text[right] == sign:
        right += 1
    before = text[left] if left >= 0 else " "
    after = text[right] if right < len(text) else " "
    opens = (before.isspace() or before in _OPEN_AFTER) and not (
        after.isspace() or after in _NEVER_OPEN_BEFORE
    )
    closes = not (before.isspace() or before in "([{«“‘") and (
        after.isspace() or after in _CLOSE_BEFORE
    )
    return "" if opens == closes else "open" if opens else "close"
