"""How far the clause reaches that tells what was said."""

from collections.abc import Sequence
from typing import Final

from builder.annotate.voices.adjuncts import skip_adjuncts
from builder.annotate.voices.clauses import find_antecedent, is_verb
from builder.annotate.voices.cues import Cue
from builder.annotate.voices.phrases import closes_aside
from builder.annotate.voices.pieces import QUOTE
from builder.annotate.voices.reading import Sentence
from builder.annotate.voices.state import is_speaker
from builder.annotate.voices.words import leads_to_infinitive


def clause_end(
    sentence: Sentence, at: int, cue: Cue, cues: Sequence[Cue], *, to_comma: bool = False
) -> int:
    """The piece after the clause that begins at `at`: what the cue says was said.

    It ends where another voice comes in, or another thought (tandis que); after a cue in the
    perfect, also where the narration goes on in that tense (et l'en a remercié).
    """
    end = _find_next_voice(sentence, at, cues)
    for place in range(at, end):
        is_comma = to_comma and sentence.key(place) == "," and place > at
        if _stops(sentence, at, place, cue) or (
            is_comma and not _lists_on(sentence, at, place, end)
        ):
            end = place
            break
    if _is_in_subject(sentence, cue, at):
        end = _main_verb(sentence, at, end)
    while end > at and (_is_joint(sentence, end - 1) or sentence.key(end - 1) == "–"):
        end -= 1
    return end


def _find_next_voice(sentence: Sentence, at: int, cues: Sequence[Cue]) -> int:
    """Where another voice comes in behind `at`, at the latest the end of the sentence."""
    end = sentence.end
    for other in cues:
        before = _joint(sentence, other)
        is_joined = _is_joint(sentence, before) and before >= at
        if other.first > at and is_joined and not closes_aside(sentence, at, before):
            end = min(end, before)
        elif other.first > at:
            end = min(end, _find_other(sentence, at, other, end))
    return end


def _is_joint(sentence: Sentence, at: int) -> bool:
    key = sentence.key(at)
    return key == "," or key in sentence.grammar.words.coordinators


def _stops(sentence: Sentence, at: int, place: int, cue: Cue) -> bool:
    """Whether the clause from `at` ends at a place, whatever follows."""
    key, following = sentence.key(place), sentence.key(place + 1)
    if key == ",":
        is_contrast = place > at and following in sentence.grammar.words.contrasts
        return is_contrast or _turns_away(sentence, place + 1, cue)
    if key == ":":
        return following == QUOTE and place > at
    return key == ";" or (cue.mood == "participle" and _narrates(sentence, at, place))


def _find_other(sentence: Sentence, at: int, cue: Cue, end: int) -> int:
    """The comma behind `at` where another comes in, with the subject before the cue; else `end`.

    At the end of the sentence (P, Reuters reported), or after a conjunction, if it is no pronoun
    that may stand for one in the clause (and Lee called him).
    """
    words = sentence.grammar.words
    may_have_subject = cue.mood in {"finite", "participle"} and cue.pronoun < 0
    if not may_have_subject or cue.is_passive or "," not in sentence.keys[at : cue.first]:
        return end
    subject = find_antecedent(sentence, cue.first)
    if subject is None:
        return end
    first = subject[0]
    if sentence.key(first - 1) == ",":
        is_last = skip_adjuncts(sentence, cue.last, sentence.end) == sentence.end
        is_other = "incise" in cue.frames and is_last and is_speaker(sentence, *subject)
        return first - 1 if is_other and first - 1 > at else end
    is_joined = sentence.key(first - 1) in words.coordinators and sentence.key(first - 2) == ","
    named = sentence.key(first)
    is_named = named not in words.own_pronouns and named not in words.subordinators
    return first - 2 if is_joined and is_named and first - 2 > at else end


def _turns_away(sentence: Sentence, at: int, cue: Cue) -> bool:
    """Whether the newsroom goes on after a comma: what the speaker then did, or what came of it."""
    pair, literals = f"{sentence.key(at)} {sentence.key(at + 1)}", sentence.grammar.literals
    if pair in literals["went on"]:
        return True
    follows = cue.mood == "participle" and sentence.key(at + 2) in sentence.grammar.narrates
    return follows and pair in literals["came of it"]


def _is_in_subject(sentence: Sentence, cue: Cue, at: int) -> bool:
    """Whether who says what is itself the subject of the sentence, whose verb has still to come.

    So it is with a noun (L'annonce par X que P a surpris) and after a relative (Le rapport, qui
    affirme que P, a été remis).
    """
    words, which = sentence.grammar.words, sentence.grammar.literals["which"]
    before = sentence.key(cue.first - 1)
    is_noun = not _NOMINAL.isdisjoint(cue.frames) or sentence.key(at - 1) in which
    return (is_noun or before in words.relatives) and not sentence.has_finite(0, cue.first)


_NOMINAL: Final = frozenset(("said-by", "statement", "stated-by"))


def _main_verb(sentence: Sentence, at: int, end: int) -> int:
    """The first verb that the clause from `at` has no place for: one, and one a conjunction."""
    words = sentence.grammar.words
    is_led = sentence.key(at - 1) in sentence.grammar.literals["lead to"]
    open_clauses = 0 if is_led and leads_to_infinitive(sentence, at) else 1
    for place in range(at, end):
        key, before = sentence.key(place), sentence.key(place - 1)
        if key in words.subordinators or key in words.relatives or key in words.coordinators:
            open_clauses += 1
        elif is_verb(sentence, place) and not (
            place > at and (is_verb(sentence, place - 1) or before in words.adverbs)
        ):
            if not open_clauses:
                return place
            open_clauses -= 1
    return end


def _joint(sentence: Sentence, cue: Cue) -> int:
    """The piece before a cue and what leads to a gerund (…, tout en appelant à)."""
    before = cue.first - 1
    while cue.mood == "gerund" and sentence.key(before) in sentence.grammar.literals["while"]:
        before -= 1
    return before


def _lists_on(sentence: Sentence, at: int, comma: int, end: int) -> bool:
    """Whether the quotation is still to come after a comma, or another one follows on it."""
    following = sentence.is_quotation(comma + 1)
    is_quoted = sentence.has_quotation(at, comma)
    return following if is_quoted else sentence.has_quotation(comma, end)


def _narrates(sentence: Sentence, at: int, joint: int) -> bool:
    """Whether `et` takes up the narration: no verb before it in the clause is in the perfect."""
    words = sentence.grammar.words
    if sentence.key(joint) not in words.coordinators or not sentence.grammar.narrates:
        return False
    place = joint + 1
    while sentence.key(place) in words.clitics:
        place += 1
    past = sentence.grammar.narrates
    return sentence.key(place) in past and not any(
        sentence.key(before) in words.perfect for before in range(at, joint)
    )
