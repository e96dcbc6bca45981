"""Finds the words of a sentence that say that someone speaks: the cues."""

from collections.abc import Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from builder.annotate.voices.inversion import list_unknown
from builder.annotate.voices.pieces import QUOTE
from builder.annotate.voices.reading import Sentence
from builder.annotate.voices.verbs import (
    find_auxiliary,
    find_lead,
    is_noun,
    skip_clitics,
    skip_tail,
)
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
    forms, prepositions = sentence.grammar.forms, _list_prepositions(sentence)
    keys = enumerate(sentence.keys)
    for at, key in [(at, key) for at, key in keys if key in forms or key in prepositions]:
        # What may be a noun or a preposition may be a verb as well (l'annonce par X; X annonce).
        cue = _read_preposition(sentence, at) if key in prepositions else None
        if cue is None and key in forms and not sentence.is_capital(at):
            cue = _read_verb(sentence, at, found[-1] if found else None)
        if cue is None:
            continue
        # In `pour dénoncer` the preposition belongs to the verb.
        if found and found[-1].mood == "preposition" and cue.first <= found[-1].first:
            found.pop()
        if not found or cue.first >= found[-1].last:
            found.append(cue)
        if len(found) == _MANY:
            break
    if QUOTE in sentence.key_set:
        _add_unknown(sentence, found)
    return found


def _add_unknown(sentence: Sentence, found: list[Cue]) -> None:
    """Adds the verbs that no table knows where no cue that is known stands."""
    for one in list_unknown(sentence):
        if not any(cue.first < one.last and one.first < cue.last for cue in found):
            found.append(Cue(one.first, one.last, "", _UNKNOWN, one.mood, one.pronoun))
            found.sort(key=lambda cue: cue.first)


_UNKNOWN: Final = frozenset(("unknown",))
"""The frame of a verb of which only the place is known."""


def _list_prepositions(sentence: Sentence) -> frozenset[str]:
    """The first words of the prepositions that may stand in the sentence: most have none."""
    signs = sentence.grammar.preposition_signs
    if sentence.key_set.isdisjoint(signs):
        return frozenset()
    return frozenset().union(*(signs[sign] for sign in sentence.key_set.intersection(signs)))


def _read_preposition(sentence: Sentence, at: int) -> Cue | None:
    following = sentence.key(at + 1)
    for words, frames in sentence.grammar.prepositions[sentence.key(at)]:
        if len(words) > _PAIR and following != words[1]:
            continue
        last = at + len(words)
        if len(words) == 1 or _is_phrase(sentence, at, words):
            if _is_idle(sentence, at, last, frames):
                return None
            return Cue(at, last, " ".join(words), frames, "preposition")
    return None


_PAIR: Final = 2


def _is_phrase(sentence: Sentence, at: int, words: Sequence[str]) -> bool:
    """Whether the words stand here; the last may be merged with an article (aux dires des)."""
    keys = sentence.keys[at : at + len(words)]
    if len(keys) < len(words) or tuple(keys[:-1]) != tuple(words[:-1]):
        return False
    merges = words[-1] in sentence.grammar.literals["lead to"]
    return keys[-1] == words[-1] or (merges and keys[-1] in sentence.grammar.literals["merged"])


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
    best = None
    for form in sentence.grammar.forms[sentence.key(at)]:
        cue = _read_form(sentence, at, form, last)
        if cue and (best is None or _rank(cue) < _rank(best)):
            best = cue
    return best


def _rank(cue: Cue) -> tuple[int, int]:
    return -cue.last, _MOODS.index(cue.mood)


_MOODS: Final[Sequence[Mood]] = ("participle", "finite", "gerund", "infinitive", "preposition")
_MANY: Final = 12


def _read_form(sentence: Sentence, at: int, form: Form, before: Cue | None) -> Cue | None:
    is_own, is_there, head, tail = _split_verb(form.verb)
    last = skip_tail(sentence, at + 1, tail) if tail else at + 1
    if last is None:
        return None
    first, pronoun, is_passive = at, -1, False
    mood: Mood = "finite" if form.mood == "future" else form.mood
    if mood == "infinitive":
        first = find_lead(sentence, at)
        if first < 0:
            return None
        if sentence.key(first) in sentence.grammar.literals["before"]:
            mood = "gerund"
        elif sentence.is_inverted(first + 1) and not _is_anyone(sentence, first):
            pronoun = first + 1
    elif form.mood == "participle":
        first, pronoun = find_auxiliary(sentence, at)
        if first < 0 and _is_joined(sentence, at, before):
            first = at
        if first < 0:
            return None
        auxiliaries = sentence.keys[first:at]
        is_passive = any(key in sentence.grammar.words.passive for key in auxiliaries)
    elif sentence.is_inverted(at + 1):
        pronoun, last = at + 1, max(last, at + 2)
    verb_first = first
    first, is_reflexive = skip_clitics(sentence, first, mood)
    if is_reflexive != is_own:
        return None
    if is_there and "y" not in sentence.keys[first:verb_first]:
        return None
    if first == verb_first and is_noun(sentence, first, form):
        return None
    is_active = is_reflexive or head in sentence.grammar.literals.get("active", ())
    frames = _list_frames(sentence, form)
    return Cue(first, last, form.verb, frames, mood, pronoun, is_passive and not is_active)


def _list_frames(sentence: Sentence, form: Form) -> frozenset[str]:
    """What the verb takes; what is still to be said counts where it is quoted (dira-t-il)."""
    frames = sentence.grammar.frames[form.verb]
    if form.mood == "future":
        return frames & _QUOTING if QUOTE in sentence.key_set else frozenset()
    return frames


_QUOTING: Final = frozenset(("incise",))


def _is_anyone(sentence: Sentence, at: int) -> bool:
    """Whether the verb here says what anyone may do (peut-on lire)."""
    return sentence.key(at) in sentence.grammar.literals["can"]


@lru_cache(maxsize=1024)
def _split_verb(verb: str) -> tuple[bool, bool, str, tuple[str, ...]]:
    """Whether `se` or `y` belongs to a verb, its first word and the others (faire état de)."""
    head, *tail = verb.removeprefix("se ").removeprefix("y ").split()
    return verb.startswith("se "), verb.startswith("y "), head, tuple(tail)


def _is_joined(sentence: Sentence, at: int, before: Cue | None) -> bool:
    """Whether a participle shares the auxiliary of an earlier one (a salué X et souhaité que)."""
    is_perfect = before is not None and before.mood == "participle" and not before.is_passive
    return is_perfect and sentence.key(at - 1) in sentence.grammar.words.coordinators
