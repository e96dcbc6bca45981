"""Reads the shapes of the rules: outwards from the cue, symbol by symbol."""

from collections.abc import Sequence
from functools import cache
from typing import Final, NamedTuple

from builder.annotate.voices.after import AFTER, Reader
from builder.annotate.voices.before import BEFORE
from builder.annotate.voices.cues import Cue
from builder.annotate.voices.reading import QUOTE, Sentence
from builder.annotate.voices.state import Saying, State
from builder.language.voicerule import VoiceRule


def match_rule(
    rule: VoiceRule, sentence: Sentence, cues: Sequence[Cue], cue: Cue, last: Saying | None
) -> Saying | None:
    """What the rule reads around the cue, after the `last` saying; None if it does not fit."""
    for shape in _parse(rule.shape):
        if cue.is_passive != shape.is_passive or not _may_fit(shape, sentence):
            continue
        state = State(sentence, cues, cue, last)
        is_read = all(_read(state, step) for step in shape.steps)
        if is_read and state.speaker is not None and state.said:
            return Saying(tuple(state.said), state.speaker, cue, rule, state.at)
    return None


class _Step(NamedTuple):
    """A symbol of a shape: how it is read, or else the literal that has to stand there."""

    symbol: str
    reader: Reader | None
    is_before: bool


class _Shape(NamedTuple):
    steps: tuple[_Step, ...]
    is_passive: bool
    needs: tuple[str, ...]
    """Literals that the sentence must hold; `«»` for a quotation."""


def _may_fit(shape: _Shape, sentence: Sentence) -> bool:
    """Whether the sentence holds the literals of the shape, wherever they stand."""
    literals, keys = sentence.grammar.literals, sentence.key_set
    return all(need in keys or not keys.isdisjoint(literals.get(need, ())) for need in shape.needs)


_SUBJECTS: Final = (["S"], ["WHO"], ["DOC"], ["S,"], ["WHO,"], ["DOC,"])
_QUOTED: Final = frozenset(("Q", '"P"', "Q,"))


@cache
def _parse(shapes: str) -> tuple[_Shape, ...]:
    """The shapes of a rule, each as the steps in which it is read."""
    parsed = []
    for shape in shapes.split(" | "):
        before, _, after = shape.partition("CUE")
        lead = [_Step(one, BEFORE.get(one), True) for one in reversed(before.split())]
        words = after.removeprefix("-PASSIVE").split()
        follow = [_Step(one, AFTER.get(one), False) for one in words]
        # What follows does not depend on the subject, which takes longest to find.
        steps = [*follow, *lead] if before.split() in _SUBJECTS else [*lead, *follow]
        needs = [step.symbol for step in steps if step.reader is None]
        needs += [QUOTE for step in steps if step.symbol in _QUOTED]
        parsed.append(_Shape(tuple(steps), after.startswith("-PASSIVE"), tuple(needs)))
    return tuple(parsed)


def _read(state: State, step: _Step) -> bool:
    if step.reader is not None:
        return step.reader(state)
    at = state.before - 1 if step.is_before else state.at
    key = state.sentence.key(at)
    if key != step.symbol and key not in state.sentence.grammar.literals.get(step.symbol, ()):
        return False
    if step.is_before:
        state.before = at
    else:
        state.at = at + 1
    return True
