"""Finds the words of a sentence that say that someone speaks: the cues."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from builder.annotate.voices.reading import QUOTE, Sentence
from builder.annotate.voices.words import lacks_plural
from builder.language.voicerule import Form, Mood


class Cue(NamedTuple):
    """Pieces of a sentence (half-open) that say that someone speaks, and what they take."""

    first: int
    last: int
    verb: str
    frames: frozenset[str]
    mood: Mood
    pronoun: int = -1
    """The piece that is a pronoun hung on the verb."""
    is_passive: bool = False


def find_cues(sentence: Sentence) -> list[Cue]:
    """The cues of a sentence, in order; none overlaps another. After `_MANY` it is no prose."""
    found: list[Cue] = []
    forms, prepositions = sentence.grammar.forms, sentence.grammar.prepositions
    for at, key in enumerate(sentence.keys):
        if key in prepositions:
            cue = _read_preposition(sentence, at)
        elif key in forms and not sentence.is_capital(at):
            cue = _read_verb(sentence, at, found[-1] if found else None)
        else:
            continue
        # In `pour dénoncer` the preposition belongs to the verb.
        if cue and found and found[-1].mood == "preposition" and cue.first <= found[-1].first:
            found.pop()
        if cue and (not found or cue.first >= found[-1].last):
            found.append(cue)
        if len(found) == _MANY:
            break
    return found


def _read_preposition(sentence: Sentence, at: int) -> Cue | None:
    for words, frames in sentence.grammar.prepositions[sentence.key(at)]:
        last = at + len(words)
        if len(words) == 1 or tuple(sentence.keys[at:last]) == words:
            if _is_idle(sentence, at, last, frames):
                return None
            return Cue(at, last, " ".join(words), frames, "preposition")
    return None


def _is_idle(sentence: Sentence, first: int, last: int, frames: frozenset[str]) -> bool:
    """Whether a frequent preposition cannot be a cue here: most `de` and `pour` are none."""
    literals, following = sentence.grammar.literals, sentence.keys[last : last + 2]
    if "source" in frames:
        return literals["source"].isdisjoint(following)
    if "pour" in frames:
        is_first = not any(sentence.is_word(at) for at in range(first))
        may_stand = is_first or QUOTE in sentence.key_set or sentence.key(first - 1) == ","
        return not may_stand and literals["which"].isdisjoint(following)
    return False


def _read_verb(sentence: Sentence, at: int, last: Cue | None) -> Cue | None:
    """The cue whose verb is at `at`: of the verbs it may be, the one of most words."""
    forms = sentence.grammar.forms[sentence.key(at)]
    readings = (_read_form(sentence, at, form, last) for form in forms)
    found = [cue for cue in readings if cue]
    if not found:
        return None
    longest = max(cue.last for cue in found)
    best = [cue for cue in found if cue.last == longest]
    return min(best, key=lambda cue: _MOODS.index(cue.mood))


_MOODS: Final[Sequence[Mood]] = ("participle", "finite", "gerund", "infinitive", "preposition")
_MANY: Final = 12
_FAR: Final = 7
"""The most words between an auxiliary and its participle."""


def _read_form(sentence: Sentence, at: int, form: Form, before: Cue | None) -> Cue | None:
    head, *tail = form.verb.removeprefix("se ").split()
    last = _skip_tail(sentence, at + 1, tail)
    if last is None:
        return None
    first, pronoun, is_passive = at, -1, False
    mood = form.mood
    if mood == "infinitive":
        first = _find_lead(sentence, at)
        if first < 0:
            return None
        if sentence.key(first) in sentence.grammar.literals["before"]:
            mood = "gerund"
    elif form.mood == "participle":
        first, pronoun = _find_auxiliary(sentence, at)
        if first < 0 and _is_joined(sentence, at, before):
            first = at
        if first < 0:
            return None
        auxiliaries = sentence.keys[first:at]
        is_passive = any(key in sentence.grammar.words.passive for key in auxiliaries)
    elif sentence.pieces[at + 1 : at + 2] and sentence.pieces[at + 1].is_inverted:
        pronoun, last = at + 1, max(last, at + 2)
    verb_first = first
    first, is_reflexive = _skip_clitics(sentence, first, mood)
    if is_reflexive != form.verb.startswith("se "):
        return None
    if first == verb_first and form.mood == "finite" and _is_noun(sentence, first, form):
        return None
    is_active = is_reflexive or head in sentence.grammar.literals.get("active", ())
    frames = sentence.grammar.frames[form.verb]
    return Cue(first, last, form.verb, frames, mood, pronoun, is_passive and not is_active)


def _is_joined(sentence: Sentence, at: int, before: Cue | None) -> bool:
    """Whether a participle shares the auxiliary of an earlier one (a salué X et souhaité que)."""
    is_perfect = before is not None and before.mood == "participle" and not before.is_passive
    return is_perfect and sentence.key(at - 1) in sentence.grammar.words.coordinators


def _is_noun(sentence: Sentence, at: int, form: Form) -> bool:
    """Whether what looks like a verb is a noun (le juge; state media reported)."""
    begins = sentence.key(at - 1) in {",", ""} and form.verb == sentence.key(at)
    return (
        sentence.key(at - 1) in sentence.grammar.words.not_verbs_after
        or (begins and sentence.is_finite(at + 2))
        or lacks_plural(sentence, at, form.verb)
    )


def _skip_tail(sentence: Sentence, at: int, tail: Sequence[str]) -> int | None:
    """The piece after the verb's further words (faire état de); None if they are not there."""
    for number, word in enumerate(tail):
        if not number and sentence.key(at) != word and sentence.is_inverted(at):
            at += 1
        if sentence.key(at) not in sentence.grammar.literals.get(word, (word,)):
            return None
        at += 1
    return at


def _find_auxiliary(sentence: Sentence, at: int) -> tuple[int, int]:
    """The auxiliary before a participle, and the pronoun hung on it; -1 where there is none."""
    words, pronoun = sentence.grammar.words, -1
    between = sentence.grammar.literals.get("between", frozenset())
    for before in range(at - 1, max(-1, at - 1 - _FAR), -1):
        key = sentence.key(before)
        if sentence.is_inverted(before):
            pronoun = before
        elif key in words.perfect:
            return before, pronoun
        elif not (
            key in words.adverbs or key in words.passive or key in words.times or key in between
        ):
            break
    return -1, -1


def _find_lead(sentence: Sentence, at: int) -> int:
    """The verb before an infinitive that leaves it a cue (veut croire, vient de dire), or -1."""
    leads = sentence.grammar.literals.get("lead", frozenset())
    links = sentence.grammar.literals.get("lead to", frozenset())
    before = at - 1 - (sentence.key(at - 1) in links)
    if sentence.key(before) in leads:
        return before
    if sentence.key(before - 1) in sentence.grammar.words.perfect:
        participles = sentence.grammar.literals.get("lead, participle", frozenset())
        return before - 1 if sentence.key(before) in participles else -1
    return -1


def _skip_clitics(sentence: Sentence, first: int, mood: Mood) -> tuple[int, bool]:
    """The first of the little words before a verb, and whether one of them is reflexive."""
    words, is_reflexive = sentence.grammar.words, False
    while sentence.key(first - 1) in words.clitics:
        # "L'annonce" is a noun: an article is a pronoun only between a subject and its verb.
        is_article = sentence.key(first - 1) in words.determiners and mood != "gerund"
        if is_article and not _follows_subject(sentence, first):
            break
        first -= 1
        is_reflexive = is_reflexive or sentence.key(first) in words.reflexives
    return first, is_reflexive


def _follows_subject(sentence: Sentence, at: int) -> bool:
    before, words = sentence.key(at - 2), sentence.grammar.words
    introducers = sentence.grammar.literals.get("comme", frozenset())
    return (
        before in words.pronouns
        or before in words.clitics
        or before in words.relatives
        or before in introducers
        or sentence.key(at) in words.perfect
    )
