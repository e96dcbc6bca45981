"""Lists in plain text: which blocks in a row are items of one."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from builder.language.detect import detect_language
from builder.model import Span


class Marker(NamedTuple):
    """What opens an item: its family (`bullet`, `dash`, `1.`, `1)`, `a)`) and number, if any."""

    family: str
    number: int = 0


Item = tuple[int, int, Marker | None]
"""Start, end and marker of a block."""

# A letter needs its bracket: "J. Dupont" opens with an initial.
_MARKER = re.compile(
    r"(?:(?P<bullet>[-+*•▪■●◦·‣–])|(?P<dash>—)|(?P<number>\d{1,3})(?P<sign>[.)])|(?P<letter>[a-zA-Z])\))"
    r"[ \t\xa0\u202f]+"
)
_DASHES = ("-", "–")
_BULLETS = "•▪■●◦‣"
_WORD = re.compile(r"[^\W_]")
_CLOSERS = " \t\xa0\u202f»”\"'’)"


def read_marker(text: str, start: int, end: int) -> Marker | None:
    """Return the list marker that opens `text[start:end]`, if words follow it."""
    match = _MARKER.match(text, start, end)
    if match is None or not _WORD.search(text, match.end(), end):
        return None
    # AFP's inter-titles stand between two dashes: "- Piscines -".
    if match["bullet"] in _DASHES and text[end - 1] == match["bullet"]:
        return None
    if match["number"]:
        return Marker("1" + match["sign"], int(match["number"]))
    if match["letter"]:
        return Marker("a)", ord(match["letter"]))
    return Marker("dash" if match["dash"] else "bullet")


def list_runs(text: str, blocks: Sequence[Item]) -> Iterator[tuple[int, int, tuple[Span, ...]]]:
    """Yield start, end and items (none outside lists), those in a row made one list.

    A dash or a number makes one only where another follows; a bullet has no other use.
    """
    first = 0
    while first < len(blocks):
        last = first + 1
        while last < len(blocks) and _follows(blocks[last - 1][2], blocks[last][2]):
            last += 1
        run = blocks[first:last]
        sure = run[0][2] is not None and text[run[0][0]] in _BULLETS
        if sure or (len(run) > 1 and not _is_dialogue(text, run)):
            yield run[0][0], run[-1][1], tuple((start, end) for start, end, _ in run)
        else:
            for start, end, _ in run:
                yield start, end, ()
        first = last


def _follows(marker: Marker | None, following: Marker | None) -> bool:
    """Whether an item may come next in a list: numbers and letters count up by one."""
    if marker is None or following is None or marker.family != following.family:
        return False
    return not marker.number or following.number == marker.number + 1


def _is_dialogue(text: str, run: Sequence[Item]) -> bool:
    """Whether dashes open speeches, as French typography has it, and not the items of a list.

    Speech mixes questions, cries and answers; and behind an em dash it is the rule, unless
    the items end like parts of one sentence, without a stop or with a semicolon. English sets
    speech between quotation marks.
    """
    signs = [text[start] for start, _, _ in run]
    ends = [text[start:end].rstrip(_CLOSERS)[-1:] for start, end, _ in run]
    if "—" in signs and detect_language(text[run[0][0] : run[-1][1]]) != "en":
        return any(end in ".!?…" for end in ends[:-1]) or ends[-1] in "!?…"
    cries = sum(end in "!?…" for end in ends)
    return "–" in signs and 0 < cries < len(run)
