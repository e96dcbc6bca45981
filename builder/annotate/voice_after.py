"""Reads the symbols of a shape that stand after the cue."""

from collections.abc import Callable, Mapping
from typing import Final

from builder.annotate.voice_adjuncts import skip_adjuncts
from builder.annotate.voice_phrases import appositions, noun_phrase
from builder.annotate.voice_said import (
    read_around,
    read_clause,
    read_infinitive,
    read_participle,
    read_phrase,
    read_quotation,
    read_quoting,
    read_second_part,
    read_verbal,
    take_up_quotation,
)
from builder.annotate.voice_state import State, is_one_quotation, is_speaker


def _speaker_after(state: State) -> bool:
    sentence, cue = state.sentence, state.cue
    # In `a-t-on appris de source militaire`, the source speaks, not `on`.
    if cue.pronoun >= 0 and state.at == cue.last:
        state.speaker = (cue.pronoun, cue.pronoun + 1)
        return take_up_quotation(state)
    at = skip_adjuncts(sentence, state.at, sentence.end)
    is_bare = cue.mood == "preposition" or at > cue.last
    stop = noun_phrase(sentence, at, sentence.end, bare=is_bare)
    if stop is None or _names_nobody(state, at, stop):
        return False
    if cue.mood != "preposition" and sentence.is_finite(stop):
        return False
    stop = appositions(sentence, stop, _last_comma(state) or sentence.end)
    state.speaker, state.at = (at, stop), stop
    return take_up_quotation(state)


def _last_comma(state: State) -> int | None:
    """Where appositions end at the latest, when what is said has still to follow."""
    keys, end = state.sentence.keys, state.sentence.end
    if state.before > 1 or "," not in keys[state.at : end]:
        return None
    return end - 1 - keys[:end][::-1].index(",")


def _names_nobody(state: State, first: int, last: int) -> bool:
    """Whether the noun phrase is none that speaks (selon les cas)."""
    sentence = state.sentence
    words = sentence.grammar.words
    head = range(first, min(last, first + 3))
    if state.cue.mood == "preposition":
        return any(sentence.key(at) in words.not_speakers for at in head)
    # A clause without a comma can be no subject: whoever follows the cue is the one who speaks.
    is_clear = any(
        is_one_quotation(sentence, *said) or "," not in sentence.keys[slice(*said)]
        for said in state.said
    )
    return not is_clear and not is_speaker(sentence, first, last)


def _source_after(state: State) -> bool:
    """A noun phrase whose head is a word for a source (de source militaire)."""
    sources = state.sentence.grammar.literals["source"]
    at = state.at + (state.sentence.key(state.at) not in sources)
    return state.sentence.key(at) in sources and _speaker_after(state)


def _agency(state: State) -> bool:
    """The agency itself, as one who learns (a appris l'AFP auprès de)."""
    sentence = state.sentence
    state.at += sentence.key(state.at) in sentence.grammar.words.determiners
    begin = state.at
    while sentence.key(state.at) in sentence.grammar.literals["agency"]:
        state.at += 1
    return state.at > begin


def _named(state: State) -> bool:
    """The speaker must be a noun for who speaks, or a name of two words, appositions apart."""
    sentence = state.sentence
    first, last = state.speaker or (0, 0)
    last = next((at for at in range(first, last) if sentence.key(at) == ","), last)
    words = sentence.grammar.words
    holders = sentence.grammar.literals.get("holder", words.speakers)
    return any(sentence.key(at) in holders for at in range(first, last)) or any(
        sentence.is_capital(at) and sentence.is_capital(at + 1) for at in range(first, last - 1)
    )


def read_adjuncts(state: State) -> bool:
    state.at = skip_adjuncts(state.sentence, state.at, state.sentence.end)
    return True


def _times(state: State) -> bool:
    sentence, words = state.sentence, state.sentence.grammar.words
    while sentence.key(state.at) in words.times or sentence.key(state.at) in words.adverbs:
        state.at += 1
    return True


def _anything(state: State) -> bool:
    """Whatever stands between a cue and a colon that opens a quotation."""
    sentence = state.sentence
    for at in range(state.at, min(len(sentence.pieces) - 1, state.at + _MUCH)):
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
    if stop is None:
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
    "S": _speaker_after,
    "SOURCE": _source_after,
    "A": _agency,
    "NAMED": _named,
    "+Q": read_second_part,
    "…": read_adjuncts,
    "T": _times,
    "~": _anything,
    "X": _other,
    "H": _hearer,
    "INF": read_infinitive,
    "ING": read_participle,
    "VP": read_verbal,
    "P": read_clause,
    "N": read_phrase,
    '"P"': read_quoting,
    "Q": read_quotation,
    "(P)": read_around,
}
