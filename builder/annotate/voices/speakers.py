"""Reads who speaks, where they stand after the cue."""

from typing import Final

from builder.annotate.voices.adjuncts import skip_adjuncts
from builder.annotate.voices.clauses import has_main_verb, split_commas
from builder.annotate.voices.content import take_up_quotation
from builder.annotate.voices.phrases import appositions, noun_phrase
from builder.annotate.voices.reading import Sentence
from builder.annotate.voices.state import State, is_one_quotation, is_speaker
from builder.annotate.voices.words import starts_phrase


def read_speaker(state: State) -> bool:
    """Take the noun phrase or pronoun after the cue, with its appositions, for who speaks."""
    sentence, cue = state.sentence, state.cue
    # In `a-t-on appris de source militaire`, the source speaks, not `on`.
    if cue.pronoun >= 0 and state.at == cue.last:
        state.speaker = (cue.pronoun, cue.pronoun + 1)
        return not _is_hearsay(state) and take_up_quotation(state)
    at = _skip_remark(sentence, skip_adjuncts(sentence, state.at, sentence.end))
    is_bare = cue.mood == "preposition" or at > cue.last
    stop = noun_phrase(sentence, at, sentence.end, bare=is_bare)
    if stop is None or _names_nobody(state, at, stop):
        return False
    if cue.mood != "preposition" and sentence.is_finite(stop):
        return False
    last = stop
    if cue.mood == "preposition":
        # Of `un sondage publié lundi` the participle says nothing without what follows.
        while last > at + 2 and sentence.key(last - 1) in sentence.grammar.words.publishing:
            last -= 1
    if last == stop:
        last = stop = appositions(sentence, stop, _last_comma(state) or sentence.end)
    state.speaker, state.at = (at, last), stop
    return take_up_quotation(state)


def _is_hearsay(state: State) -> bool:
    """Whether nobody is said to speak: dit-on, with no place (à la mairie) or quotation."""
    sentence, at = state.sentence, state.at
    if sentence.key(state.cue.pronoun) not in sentence.grammar.literals["anyone"]:
        return False
    is_quoted = sentence.is_quotation(at + 1) or any(
        sentence.has_quotation(*said) for said in state.said
    )
    return not is_quoted and (at >= sentence.end or sentence.key(at) == ",")


def _skip_remark(sentence: Sentence, at: int) -> int:
    """After a remark between commas: no comma parts a verb from its subject (dit, amer, Jean)."""
    if sentence.key(at) != ",":
        return at
    for close in range(at + 2, min(at + _REMARK, sentence.end)):
        if sentence.is_finite(close) or sentence.is_quotation(close):
            break
        if sentence.key(close) == ",":
            return close + 1 if starts_phrase(sentence, close + 1) else at
    return at


_REMARK: Final = 10


def _last_comma(state: State) -> int | None:
    """Where appositions end at the latest, when what is said has still to follow."""
    keys, end = state.sentence.keys, state.sentence.end
    if state.said or state.before > 1 or "," not in keys[state.at : end]:
        return None
    return end - 1 - keys[:end][::-1].index(",")


def _names_nobody(state: State, first: int, last: int) -> bool:
    """Whether the noun phrase is none that speaks (selon les cas)."""
    sentence = state.sentence
    words = sentence.grammar.words
    head = range(first, min(last, first + 3))
    if state.cue.mood == "preposition":
        # The newsroom names itself (selon nos informations).
        is_ours = sentence.key(first) in sentence.grammar.literals["ours"]
        is_hearsay = is_ours and not words.documents.isdisjoint(sentence.keys[first:last])
        return is_hearsay or any(sentence.key(at) in words.not_speakers for at in head)
    # A clause without a comma can be no subject: whoever follows the cue is the one who speaks.
    # So are they one's own behind a clause with its verb (X, né ici, est mort, a dit son agent).
    is_own = sentence.key(first) in sentence.grammar.literals["own"]
    # So is what stands between the cue and a comma, where the cue itself follows one.
    is_clear = (not state.said and sentence.key(last) == ",") or any(
        is_one_quotation(sentence, *said)
        or "," not in sentence.keys[slice(*said)]
        or (is_own and has_main_verb(sentence, split_commas(sentence, *said), telling=False))
        for said in state.said
    )
    return not is_clear and not is_speaker(sentence, first, last)


def read_someone(state: State) -> bool:
    """A speaker that is someone and no thing (grince un élu; not: publie la maison X)."""
    return read_speaker(state) and is_speaker(state.sentence, *(state.speaker or (0, 0)))


def read_source(state: State) -> bool:
    """A noun phrase whose head is a word for a source (de source militaire)."""
    sources = state.sentence.grammar.literals["source"]
    at = state.at + (state.sentence.key(state.at) not in sources)
    return state.sentence.key(at) in sources and read_speaker(state)


def read_actor(state: State) -> bool:
    """Who did it, up to what was done (l'annonce par la compagnie | d'une suppression)."""
    sentence, words = state.sentence, state.sentence.grammar.words
    stop = noun_phrase(sentence, state.at, sentence.end)
    if stop is None or not is_speaker(sentence, state.at, stop):
        return False
    links = (at for at in range(state.at + 1, stop) if sentence.key(at) in words.links)
    stop = next((at for at in links if not sentence.is_capital(at + 1)), stop)
    state.speaker, state.at = (state.at, stop), stop
    return True


def read_agency(state: State) -> bool:
    """The agency itself, as one who learns (a appris l'AFP auprès de)."""
    sentence = state.sentence
    state.at += sentence.key(state.at) in sentence.grammar.words.determiners
    begin = state.at
    while sentence.key(state.at) in sentence.grammar.literals["agency"]:
        state.at += 1
    return state.at > begin


def is_named(state: State) -> bool:
    """The speaker must be a noun for who speaks, or a name of two words, appositions apart."""
    sentence = state.sentence
    first, last = state.speaker or (0, 0)
    last = next((at for at in range(first, last) if sentence.key(at) == ","), last)
    words = sentence.grammar.words
    holders = sentence.grammar.literals.get("holder", words.speakers)
    return any(sentence.key(at) in holders for at in range(first, last)) or any(
        sentence.is_capital(at) and (sentence.is_capital(at + 1) or _is_titled(sentence, at, last))
        for at in range(first, last - 1)
    )


def _is_titled(sentence: Sentence, at: int, last: int) -> bool:
    """Whether an abbreviated title and a name begin here (M. Martin)."""
    is_short = sentence.key(at) in sentence.grammar.abbreviations and sentence.key(at + 1) == "."
    return is_short and at + 2 < last and sentence.is_capital(at + 2)


def is_holder(state: State) -> bool:
    """The speaker must be a noun for those who hold opinions."""
    first, last = state.speaker or (0, 0)
    return not state.sentence.grammar.literals["holder"].isdisjoint(state.sentence.keys[first:last])
