"""Reads the symbols of a shape that stand after the cue."""

from collections.abc import Callable, Mapping
from typing import Final

from builder.annotate.voices.adjuncts import skip_adjuncts
from builder.annotate.voices.content import (
    read_around,
    read_claim,
    read_clause,
    read_infinitive,
    read_participle,
    read_phrase,
    read_quotation,
    read_quoting,
    read_second_part,
    read_verbal,
)
from builder.annotate.voices.phrases import noun_phrase
from builder.annotate.voices.pieces import QUOTE
from builder.annotate.voices.speakers import (
    is_holder,
    is_named,
    read_actor,
    read_agency,
    read_someone,
    read_source,
    read_speaker,
)
from builder.annotate.voices.state import State
from builder.annotate.voices.words import is_plain, starts_phrase


def _verb_follows(state: State) -> bool:
    """Whether the sentence goes on with its own verb (Le navire, dit l'armateur, transportait)."""
    sentence = state.sentence
    at = skip_adjuncts(sentence, state.at, sentence.end)
    begin, ending = at, sentence.grammar.words.finite_ending
    while sentence.key(at) in sentence.grammar.words.clitics and not sentence.is_finite(at):
        at += 1
    if at > begin and ending.fullmatch(sentence.key(at)):
        return True  # After l' a word is a verb if it ends like none but a verb (l'évitait).
    # The plan, she said, “makes no sense”.
    goes_on = sentence.is_quotation(at) and sentence.key(at - 1) == ","
    return sentence.is_finite(at) or (goes_on and not sentence.has_quotation(0, state.cue.first))


def _question(state: State) -> bool:
    """A question told in other words (comment il est parti, whether it rains)."""
    sentence, at = state.sentence, state.at
    key, following = sentence.key(at), sentence.key(at + 1)
    asks = sentence.grammar.literals["asking"]
    if key not in asks and f"{key} {following}" not in asks:
        return False
    state.begin = at
    return sentence.has_finite(at + 1, min(at + _MUCH, sentence.end))


def _thing(state: State) -> bool:
    """What is announced or asked for, named by a noun phrase."""
    # Who confirms a lead in the field says nothing.
    states = state.sentence.grammar.literals["states"]
    is_state = state.sentence.key(state.at + 1) in states
    return not is_state and starts_phrase(state.sentence, state.at) and read_phrase(state)


def _opinion(state: State) -> bool:
    """What someone holds of a thing, in a word of theirs (l'objectif est « prudent »)."""
    sentence, first = state.sentence, state.at
    if not read_quoting(state):
        return False
    at = sentence.keys.index(QUOTE, first) - 1
    while sentence.key(at) in sentence.grammar.words.adverbs:
        at -= 1
    return sentence.is_finite(at) and at > first


def _charge(state: State) -> bool:
    """The one accused, and of what, in a bare noun (deux diplomates d'espionnage)."""
    sentence, words = state.sentence, state.sentence.grammar.words
    stop = noun_phrase(sentence, state.at, sentence.end)
    if (
        stop is None
        or _is_shown(state)
        or not any(
            sentence.key(at) in words.links and is_plain(sentence, at + 1)
            for at in range(state.at + 1, stop)
        )
    ):
        return False
    state.said.append((state.at, stop))
    state.at = stop
    return True


def _is_shown(state: State) -> bool:
    """Whether a verb of accusing tells what is seen (accuser une perte), not who did what."""
    sentence = state.sentence
    showing = sentence.grammar.literals.get("showing", frozenset())
    near = sentence.keys[state.at : state.at + 2]
    return "charge" in state.cue.frames and not showing.isdisjoint(near)


def _at_end(state: State) -> bool:
    return state.at >= state.sentence.end


def read_adjuncts(state: State) -> bool:
    """Pass over words of time, place and manner; nothing needs to be there."""
    state.at = skip_adjuncts(state.sentence, state.at, state.sentence.end)
    return True


def _adjuncts_to(state: State) -> bool:
    """Time and place up to the first `à` that none of them holds (a appelé sur X au calme)."""
    sentence = state.sentence
    for at in range(state.at, min(state.at + _ASIDE, sentence.end)):
        if sentence.key(at) in sentence.grammar.literals["à"]:
            is_read = skip_adjuncts(sentence, state.at, at) == at
            state.at = at + 1
            return is_read
    return False


_ASIDE: Final = 10


def _times(state: State) -> bool:
    sentence, words = state.sentence, state.sentence.grammar.words
    while sentence.key(state.at) in words.times or sentence.key(state.at) in words.adverbs:
        state.at += 1
    return True


def _anything(state: State) -> bool:
    """Whatever stands between a cue and a colon that opens a quotation."""
    sentence = state.sentence
    for at in range(state.at, min(len(sentence.keys) - 1, state.at + _MUCH)):
        if sentence.is_quotation(at):
            return False
        if sentence.key(at) == ":" and sentence.is_quotation(at + 1):
            state.at = at
            return True
    return False


_MUCH: Final = 40


def _other(state: State) -> bool:
    """The one accused or asked, whose name belongs to the words said."""
    stop = noun_phrase(state.sentence, state.at, state.sentence.end, carries=False)
    if stop is None or _is_shown(state):
        return False
    state.begin, state.at = state.at, stop
    return True


def _hearer(state: State) -> bool:
    begin = state.begin
    is_read = _other(state)
    state.begin = begin
    return is_read


Reader = Callable[[State], bool]

AFTER: Final[Mapping[str, Reader]] = {
    "S": read_speaker,
    "WHO": read_someone,
    "SOURCE": read_source,
    "A": read_agency,
    "V": _verb_follows,
    "WH": _question,
    "NAMED": is_named,
    "HOLDER": is_holder,
    "NP": _thing,
    "BY": read_actor,
    "END": _at_end,
    "CHARGE": _charge,
    "+Q": read_second_part,
    "…": read_adjuncts,
    "…à": _adjuncts_to,
    "T": _times,
    "~": _anything,
    "X": _other,
    "H": _hearer,
    "INF": read_infinitive,
    "ING": read_participle,
    "VP": read_verbal,
    "P": read_clause,
    "N": read_claim,
    '"P"': read_quoting,
    "OPINION": _opinion,
    "Q": read_quotation,
    "(P)": read_around,
}
