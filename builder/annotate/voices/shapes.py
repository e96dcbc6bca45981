"""Reads the shapes of the rules: outwards from the cue, symbol by symbol."""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from builder.annotate.voices.after import AFTER, Reader
from builder.annotate.voices.before import BEFORE
from builder.annotate.voices.cues import Cue
from builder.annotate.voices.pieces import QUOTE
from builder.annotate.voices.reading import Sentence
from builder.annotate.voices.state import Saying, State
from builder.language.voicerule import VoiceGrammar, VoiceRule


def match_rules(
    sentence: Sentence, cues: Sequence[Cue], cue: Cue, frames: frozenset[str], last: Saying | None
) -> Iterator[Saying]:
    """What the rules of some frames read around a cue, after the `last` saying, in their order."""
    for shape in list_shapes(sentence.grammar, frames, cue.is_passive):
        if any(map(sentence.key_set.isdisjoint, shape.needs)):
            continue
        state = State(sentence, cues, cue, last)
        is_read = all(_read(state, step) for step in shape.steps)
        if is_read and state.speaker is not None and state.said:
            yield Saying(tuple(state.said), state.speaker, cue, shape.rule, state.at)


class _Step(NamedTuple):
    """A symbol of a shape: how it is read, or else the literal that has to stand there."""

    symbol: str
    reader: Reader | None
    is_before: bool


class Shape(NamedTuple):
    """One of the shapes of a rule, as the steps in which it is read."""

    rule: VoiceRule
    steps: tuple[_Step, ...]
    is_passive: bool
    needs: tuple[frozenset[str], ...]
    """Of each of these the sentence must hold one, wherever it stands."""


@lru_cache(maxsize=512)
def list_shapes(
    grammar: VoiceGrammar, frames: frozenset[str], is_passive: bool
) -> tuple[Shape, ...]:
    """The shapes of a grammar for cues that take these frames, in the order of its rules."""
    rules = (rule for rule in grammar.rules if rule.frame in frames)
    shapes = (_parse(rule, one, grammar) for rule in rules for one in rule.shape.split(" | "))
    return tuple(shape for shape in shapes if shape.is_passive == is_passive)


_SUBJECTS: Final = (["S"], ["WHO"], ["DOC"], ["S,"], ["WHO,"], ["DOC,"])


def _parse(rule: VoiceRule, shape: str, grammar: VoiceGrammar) -> Shape:
    before, _, after = shape.partition("CUE")
    lead = [_Step(one, BEFORE.get(one), True) for one in reversed(before.split())]
    words = after.removeprefix("-PASSIVE").split()
    follow = [_Step(one, AFTER.get(one), False) for one in words]
    # What follows does not depend on the subject, which takes longest to find.
    steps = [*follow, *lead] if before.split() in _SUBJECTS else [*lead, *follow]
    needs = [
        grammar.literals.get(step.symbol, frozenset()) | {step.symbol}
        for step in steps
        if step.reader is None
    ]
    needs += [_QUOTE_KEY for step in steps if step.symbol in _QUOTED]
    return Shape(rule, tuple(steps), after.startswith("-PASSIVE"), tuple(needs))


_QUOTED: Final = frozenset(("Q", '"P"', "Q,"))
_QUOTE_KEY: Final = frozenset((QUOTE,))


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
