"""Reads the words said, where they follow the cue."""

from builder.annotate.voices.adjuncts import skip_adjuncts
from builder.annotate.voices.before import clause_start
from builder.annotate.voices.clause_ends import clause_end
from builder.annotate.voices.phrases import appositions
from builder.annotate.voices.pieces import QUOTE
from builder.annotate.voices.reading import Sentence
from builder.annotate.voices.state import (
    State,
    holds_words,
    is_one_quotation,
    split_quotations,
)
from builder.annotate.voices.words import leads_to_infinitive, starts_phrase


def read_clause(state: State, *, to_comma: bool = False) -> bool:
    """Take the clause that begins here for words said, with quotations after its colon."""
    sentence = state.sentence
    first = state.at if state.begin is None else state.begin
    end = clause_end(sentence, state.at, state.cue, state.cues, to_comma=to_comma)
    begins_another = any(cue.first == state.at and cue.pronoun >= 0 for cue in state.cues)
    if (
        end <= state.at
        or begins_another
        or not any(holds_words(sentence, at) for at in range(state.at, end))
    ):
        return False
    state.said.append((first, end))
    state.at = end
    if sentence.key(end) == ":":
        read_quotation(state)
    return True


def read_phrase(state: State) -> bool:
    """Take what comes up to a comma for words said, unless it is a pronoun alone."""
    first = state.at
    if state.sentence.key(first) == "," and not state.sentence.is_quotation(first + 1):
        return False
    is_read = read_clause(state, to_comma=True)
    words = state.sentence.grammar.words
    is_one = state.at == first + 1
    key = state.sentence.key(first)
    is_pronoun = is_one and (key in words.pronouns or key in words.determiners)
    if not is_read or is_pronoun:
        return False
    # Words of time and place alone are nothing said (a shift expected overnight).
    return skip_adjuncts(state.sentence, first, state.at) < state.at


def read_claim(state: State) -> bool:
    """Take a phrase for words said; who votes something down says nothing."""
    literals, first = state.sentence.grammar.literals, state.at
    is_vote = state.cue.verb in literals["voting"]
    is_voted = is_vote and not literals["voted"].isdisjoint(state.sentence.keys[first : first + 3])
    return not is_voted and read_phrase(state)


def read_quoting(state: State) -> bool:
    """Take a phrase for words said, if it holds a quotation that is no subject of a verb."""
    sentence = state.sentence
    if state.begin is None and sentence.key(state.at) in sentence.grammar.words.links:
        state.at += 1
    if not read_phrase(state) or not sentence.has_quotation(*state.said[-1]):
        return False
    # Le texte dit « loi Duplomb » sera examiné: the quotation is a name.
    quote = sentence.keys.index(QUOTE, state.said[-1][0])
    return not sentence.is_finite(quote + 1)


def read_quotation(state: State) -> bool:
    """Take the quotations before the next word for words said, one by one."""
    sentence, at = state.sentence, state.at
    while at < len(sentence.keys) and not sentence.is_word(at):
        if sentence.is_quotation(at):
            state.said.append((at, at + 1))
        at += 1
    state.at = at
    return bool(state.said)


def read_around(state: State) -> bool:
    """The clause before the cue or the one after its speaker: the first that has a verb."""
    sentence = state.sentence
    end = state.before - (sentence.key(state.before - 1) in {",", "(", "–"})
    first = clause_start(sentence, state.floor, end)
    if first >= end:
        first = clause_start(sentence, 0, end)
    start = _skip_remarks(sentence, state.at)
    # Selon une étude publiée | mardi dans une revue, les bourdons comptent.
    after = skip_adjuncts(sentence, start, sentence.end)
    start = after if sentence.key(after) == "," else start
    start += sentence.key(start) in {",", ")"}
    stop = clause_end(sentence, start, state.cue, state.cues)
    has_before = sentence.has_finite(first, end) or sentence.has_quotation(first, end)
    if first < end and (has_before or start >= stop or start == state.at):
        state.said += split_quotations(sentence, first, end)
    elif start < stop:
        state.said += split_quotations(sentence, start, stop)
        state.at = stop
    return bool(state.said)


def _skip_remarks(sentence: Sentence, at: int) -> int:
    """Before the comma that ends remarks on the speaker (selon le maire, interrogé lundi, …)."""
    words = sentence.grammar.words
    while True:
        opener = sentence.key(at + 1 if sentence.key(at) == "," else at)
        if not (opener in words.participles or opener in words.relatives):
            break
        close = next((end for end in range(at + 2, sentence.end) if sentence.key(end) == ","), at)
        if close == at:
            break
        at = close
    return at


def read_infinitive(state: State) -> bool:
    """Whether an infinitive begins here, as words said that come next; nothing is passed over."""
    sentence, at = state.sentence, state.at
    # Whoever orders a halt to work asks nobody to work.
    is_asked = sentence.key(at - 2) not in sentence.grammar.literals.get("acts", ())
    return is_asked and leads_to_infinitive(sentence, at)


def read_verbal(state: State) -> bool:
    """A clause without a conjunction (said it regretted)."""
    sentence = state.sentence
    end = clause_end(sentence, state.at, state.cue, state.cues)
    comma = next((at for at in range(state.at, end) if sentence.key(at) == ","), end)
    close = next((at for at in range(comma + 1, end) if sentence.key(at) == ","), end)
    if appositions(sentence, comma, end) > comma or sentence.is_finite(close + 1):
        comma = end  # the probe, launched in 2011, has stopped
    has_verb = sentence.has_finite(state.at + 1, comma) or _quotes_verb(sentence, state.at + 1)
    return starts_phrase(sentence, state.at) and has_verb


def _quotes_verb(sentence: Sentence, first: int) -> bool:
    """Whether the verb of a clause opens a quotation (she thinks the shares “have to fall”)."""
    quotation = next(iter(sentence.list_quotations(first)), None)
    if quotation is None:
        return False
    words = sentence.letters.plain[quotation.first : quotation.last].split(maxsplit=1)
    return words[0] in sentence.grammar.words.finite


def read_participle(state: State) -> bool:
    """Whether an English gerund follows (denied taking bribes)."""
    key = state.sentence.key(state.at)
    is_other = key in state.sentence.grammar.literals["no gerund"]
    return key.endswith("ing") and len(key) > 4 and not is_other


def take_up_quotation(state: State) -> bool:
    """A quotation taken up again after the speaker ("…", said S, "…")."""
    sentence, at = state.sentence, state.at
    quoted = [one for one in state.said if is_one_quotation(sentence, *one)]
    if quoted and sentence.key(at) == "," and sentence.is_quotation(at + 1):
        state.said.append((at + 1, at + 2))
        state.at = at + 2
    return True


def read_second_part(state: State) -> bool:
    """A quotation that goes on after the speaker, time and place, if there is one."""
    at = skip_adjuncts(state.sentence, state.at, state.sentence.end)
    if state.sentence.key(at) == ",":
        state.at = at
    return take_up_quotation(state)
