"""Reads the symbols of a shape that stand before the cue, outwards from it."""

from collections.abc import Callable, Mapping
from typing import Final

from builder.annotate.voices.adjuncts import skip_adjuncts
from builder.annotate.voices.clauses import (
    find_antecedent,
    find_main,
    find_subject,
    has_main_verb,
    split_commas,
)
from builder.annotate.voices.reading import Sentence
from builder.annotate.voices.state import (
    EXCLAIMING,
    State,
    holds_words,
    is_one_quotation,
    is_speaker,
    split_quotations,
)


def _subject(state: State) -> bool:
    if state.cue.pronoun >= 0:
        return False
    if state.cue.mood == "gerund":
        # Who acts before saying something is the subject of the sentence, not the noun beside it.
        if state.sentence.key(state.cue.first) not in state.sentence.grammar.literals["before"]:
            state.speaker = find_antecedent(state.sentence, state.before)
        if state.speaker is None:
            state.speaker = state.speaker_before or find_main(state.sentence, state.before)
    else:
        state.speaker = find_subject(state.sentence, state.before, state.cues)
    if state.speaker is None or _provides(state) or _says_so_itself(state):
        return False
    state.before = state.speaker[0]
    return True


def _provides(state: State) -> bool:
    """Whether a text lays something down, and tells nothing (la loi prévoit une amende)."""
    literals, keys = state.sentence.grammar.literals, state.sentence.keys
    first, _ = state.speaker or (0, 0)
    is_statute = not literals["statutes"].isdisjoint(keys[first : first + 3])
    return is_statute and state.cue.verb in literals["provides"]


def _says_so_itself(state: State) -> bool:
    """Whether the sentence does what its verb says, and tells of nobody (I regret being late)."""
    sentence, cue = state.sentence, state.cue
    first, last = state.speaker or (0, 0)
    is_present = cue.verb == sentence.key(cue.last - 1) or not sentence.grammar.bare_nouns
    is_own = last == first + 1 and sentence.key(first) in sentence.grammar.literals["first person"]
    return is_own and is_present and cue.mood == "finite"


def _speaking_subject(state: State) -> bool:
    """A subject that is someone who speaks, where a thing may stand as well (annonce un orage)."""
    return _subject(state) and is_speaker(state.sentence, *(state.speaker or (0, 0)))


def _document(state: State) -> bool:
    """A subject that is something written, and says what it shows (une étude montre que)."""
    return _subject(state) and _is_document(state)


def _is_document(state: State) -> bool:
    first, _ = state.speaker or (0, 0)
    head = state.sentence.keys[first : first + 3]
    return not state.sentence.grammar.words.documents.isdisjoint(head)


def _antecedent(state: State) -> bool:
    """The noun phrase just before, perhaps with a comma (un rapport selon lequel)."""
    end = state.before - (state.sentence.key(state.before - 1) == ",")
    state.speaker = find_antecedent(state.sentence, end)
    return state.speaker is not None


def _speaking_antecedent(state: State) -> bool:
    return _antecedent(state) and is_speaker(state.sentence, *(state.speaker or (0, 0)))


def _document_before(state: State) -> bool:
    return _antecedent(state) and _is_document(state)


def _accused_before(state: State) -> bool:
    return find_subject(state.sentence, state.before, state.cues) is not None


def _clause_before(state: State) -> bool:
    """The clause before a comma, or the quotation just before."""
    sentence, end = state.sentence, state.before
    if state.cue.mood == "gerund":
        return False
    if sentence.key(end - 1) in {",", "–", "—"}:
        end -= 1
    elif _exclaims(sentence, end):
        pass  # Its own sign stands for the comma: — Viens ! cria Paul.
    elif not sentence.is_quotation(end - 1):
        return False
    first = clause_start(sentence, state.floor, end)
    if first >= end and _hears_another(state, end):
        first = clause_start(sentence, 0, end)
    if first >= end or (not sentence.is_quotation(end - 1) and not _is_clause(state, first, end)):
        return False
    state.said += split_quotations(sentence, first, end)
    return True


def _exclaims(sentence: Sentence, end: int) -> bool:
    """Whether French words end in their own sign, which does not end the sentence."""
    return not sentence.grammar.bare_nouns and sentence.key(end - 1) in EXCLAIMING


def _hears_another(state: State, end: int) -> bool:
    """Whether all before the comma tells what another says (X promet de venir, a dit Y)."""
    if state.cue.mood == "preposition" or state.sentence.has_quotation(0, end):
        return False
    return state.tells_another and state.floor >= end


def _quotation_before(state: State) -> bool:
    """The quotation just before, and nothing else."""
    is_read = _clause_before(state)
    return is_read and all(is_one_quotation(state.sentence, *said) for said in state.said)


def _adjuncts_before(state: State) -> bool:
    """Words of time, place or manner that open the sentence, and a comma: the clause follows."""
    sentence, end = state.sentence, state.before - 1
    first = clause_start(sentence, state.floor, max(end, 0))
    if sentence.key(end) != "," or first >= end or sentence.has_quotation(first, end):
        return False
    return skip_adjuncts(sentence, first, end) == end


def clause_start(sentence: Sentence, floor: int, end: int) -> int:
    """Where the clause begins: after a colon that opens a quotation, after what joins it."""
    words = sentence.grammar.words
    for at in range(end - 1, floor, -1):
        opens = sentence.key(at - 1) == ":" or sentence.key(at - 1) in words.coordinators
        if opens and sentence.is_quotation(at):
            return at
    while floor < end and (
        sentence.key(floor) in words.coordinators or not holds_words(sentence, floor)
    ):
        floor += 1
    return floor


def _is_clause(state: State, first: int, end: int) -> bool:
    """Whether these are a clause, not a subject with asides (le président, en visite, …)."""
    sentence = state.sentence
    commas = [at for at in range(first, end) if sentence.key(at) == ","]
    if sentence.grammar.bare_nouns and not sentence.has_finite(first, end):
        return False
    if not commas or state.cue.pronoun >= 0:
        return True
    return has_main_verb(sentence, split_commas(sentence, first, end))


def _at_start(state: State) -> bool:
    """Whether the cue opens the sentence, but for a conjunction."""
    sentence = state.sentence
    return all(
        sentence.key(at) in sentence.grammar.words.coordinators or not sentence.is_word(at)
        for at in range(state.before)
    )


Reader = Callable[[State], bool]

BEFORE: Final[Mapping[str, Reader]] = {
    "S": _subject,
    "WHO": _speaking_subject,
    "DOC": _document,
    "S,": _antecedent,
    "WHO,": _speaking_antecedent,
    "DOC,": _document_before,
    "X": _accused_before,
    "P,": _clause_before,
    "Q,": _quotation_before,
    "ADV,": _adjuncts_before,
    "^": _at_start,
}
