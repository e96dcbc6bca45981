"""Interviews and dialogues: lines that are spoken head no sections."""

from collections.abc import Sequence

from builder.language.latepattern import LatePattern
from builder.parse.bylines import Kinds
from builder.parse.cues import cue_pattern
from builder.parse.lines import RawBlock
from builder.parse.signatures import is_interview

_SPEAKER = LatePattern(lambda: r"(?P<who>(?:[^\W\d_][\w.'’-]*\s){0,3}[^\W\d_][\w.'’-]*)\s?:\s\S")
_DOTTED = LatePattern(
    lambda: r"[A-ZÀ-Þ][A-ZÀ-Þ .'’-]{2,40}\.\s?[-–—]\s\S|[QRA]\.\s(?:[-–—]\s)?[A-ZÀ-Þ]"
)
_ADDRESS = LatePattern(lambda: cue_pattern(lambda table: table.address))
_OPENING, _CLOSING = "\"“«'‘", "\"”»'’"


def find_spoken(blocks: Sequence[RawBlock], kinds: Kinds) -> set[int]:
    """The questions and answers of an interview, and the lines of a dialogue."""
    return (
        _find_turns(blocks, kinds)
        | _find_dotted_turns(blocks, kinds)
        | _find_dialogue(blocks, kinds)
        | _find_questions(blocks, kinds)
    )


def _find_turns(blocks: Sequence[RawBlock], kinds: Kinds) -> set[int]:
    """Those who speak in turn are named before a colon: “Q: …”, “A: …”, and one of them again."""
    labels = {
        index: match[1]
        for index, block in enumerate(blocks)
        if kinds[index] is None and ":" in block.words and (match := _SPEAKER.match(block.words))
    }
    answered = [n for n in labels if labels.get(n + 1, labels[n]) != labels[n]]
    both = {labels[index] for n in answered for index in (n, n + 1)}
    turns = {index for index, label in labels.items() if label in both}
    return turns if len(turns) > len(both) else set()


def _find_dotted_turns(blocks: Sequence[RawBlock], kinds: Kinds) -> set[int]:
    """“LE SOIR. - …”, “Q. …”: capitals and a stop name who speaks, where they do so twice."""
    turns = {
        index
        for index, block in enumerate(blocks)
        if kinds[index] is None
        and (block.words[1:2] == "." or block.words[1:2].isupper())
        and _DOTTED.match(block.words)
    }
    return turns if len(turns) > 1 else set()


def _find_dialogue(blocks: Sequence[RawBlock], kinds: Kinds) -> set[int]:
    """Three lines and more in a row that are quotations from end to end: people talk."""
    quoted = [
        kind is None and block.words[0] in _OPENING and block.words[-1] in _CLOSING
        for block, kind in zip(blocks, kinds, strict=True)
    ]
    return {
        index + offset
        for index in range(len(blocks) - 2)
        if all(quoted[index : index + 3])
        for offset in range(3)
    }


def _find_questions(blocks: Sequence[RawBlock], kinds: Kinds) -> set[int]:
    """The questions of an interview: its byline calls it one, and they say "you"."""
    signed = (p.words for p, kind in zip(blocks, kinds, strict=True) if kind == "byline")
    if not any(map(is_interview, signed)):
        return set()
    asked = {index for index, block in enumerate(blocks) if block.words.endswith("?")}
    addressed = any(_ADDRESS.search(blocks[index].words.lower()) for index in asked)
    return asked if addressed else set()
