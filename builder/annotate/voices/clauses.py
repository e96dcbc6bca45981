"""Who the subject of a cue is."""

from collections.abc import Iterable, Sequence
from typing import Final

from builder.annotate.voices.adjuncts import skip_adjuncts
from builder.annotate.voices.cues import Cue
from builder.annotate.voices.phrases import appositions, noun_phrase
from builder.annotate.voices.pieces import QUOTE
from builder.annotate.voices.reading import Sentence
from builder.annotate.voices.words import starts_phrase

Stretch = tuple[int, int]
"""Pieces of a sentence, half-open."""


def find_subject(sentence: Sentence, end: int, cues: Sequence[Cue]) -> Stretch | None:
    """The noun phrase before the verb at `end` that is its subject, with its appositions."""
    words = sentence.grammar.words
    if sentence.key(end - 1) in words.relatives:
        return find_antecedent(sentence, end - 1 - (sentence.key(end - 2) == ","))
    segments = _split(sentence, end)
    first, last = segments[-1]
    if first == last:
        return _find_first(sentence, segments[:-1], end)
    if sentence.key(last - 1) in words.coordinators and last - 1 > 0:
        return _find_first(sentence, segments, end, past_verbs=True)
    subject = _find_in(sentence, first, last, cues)
    if subject is None and skip_adjuncts(sentence, first, last) == last:
        return _find_first(sentence, segments[:-1], end)
    return subject


def find_main(sentence: Sentence, end: int) -> Stretch | None:
    """The subject of the sentence, for a participle that hangs on it (…, adding that)."""
    return _find_first(sentence, _split(sentence, end), end, past_verbs=True)


def find_antecedent(sentence: Sentence, end: int) -> Stretch | None:
    """The longest noun phrase that ends at `end`, for what follows it (qui dit, disant)."""
    for start in range(max(0, end - _LONG), end):
        if noun_phrase(sentence, start, end) == end:
            return start, end
    return None


def _split(sentence: Sentence, end: int) -> list[Stretch]:
    """The stretches between commas before `end`; a colon, a semicolon or a dash begins anew."""
    segments, begin = [], 0
    for at in range(end):
        key = sentence.key(at)
        if key in {",", "–", "—", "-"} or _is_utterance(sentence, at):
            segments.append((begin, at))
            begin = at + 1
        elif key in {":", ";", "»", ">"}:
            segments, begin = [], at + 1
    return [*segments, (begin, end)]


def _is_utterance(sentence: Sentence, at: int) -> bool:
    """Whether the piece is a quotation with a comma inside its marks (“We wait,” Ann, 8, said)."""
    quotation = sentence.quotation(at)
    return quotation is not None and "," in sentence.text[quotation.last : quotation.end]


def _find_in(sentence: Sentence, first: int, last: int, cues: Sequence[Cue]) -> Stretch | None:
    """The subject within one stretch: after what subordinates it, after another cue."""
    words = sentence.grammar.words
    subject = _find_with_relative(sentence, first, last)
    if subject is not None:
        return subject
    for at in range(last - 1, first - 1, -1):
        if _opens_clause(sentence, at):
            first = at + 1
            break
    before = [cue.last for cue in cues if first < cue.last < last and cue.mood != "preposition"]
    first = before[-1] if before else first
    verbs = [at for at in range(first, last) if is_verb(sentence, at)]
    if verbs:
        joints = [at for at in range(verbs[-1], last) if sentence.key(at) in words.coordinators]
        if not joints:
            return None
        first = joints[0] + 1
    first = _strip(sentence, first, last)
    end = noun_phrase(sentence, first, last)
    if end is None or any(is_verb(sentence, at) for at in range(end, last)):
        return None
    rest = skip_adjuncts(sentence, end, last)
    return (first, end) if rest == last else _widen(first, last)


def _find_with_relative(sentence: Sentence, first: int, last: int) -> Stretch | None:
    """The subject that a relative clause follows, up to the cue (a man who saw it | said)."""
    words, who = sentence.grammar.words, sentence.grammar.literals["who"]
    if who.isdisjoint(sentence.keys[first:last]):
        return None
    which = next(at for at in range(first, last) if sentence.key(at) in who)
    start = _strip(sentence, first, which)
    if noun_phrase(sentence, start, which) != which:
        return None
    verbs = [at for at in range(which + 1, last) if is_verb(sentence, at)]
    is_one = bool(verbs) and not any(
        sentence.key(at) in words.coordinators or sentence.key(at) in words.joins
        for at in range(which + 1, last)
    )
    return (start, which) if is_one and verbs[-1] - verbs[0] < _NEAR else None


def _opens_clause(sentence: Sentence, at: int) -> bool:
    """Whether a subject may begin behind this piece (that, while; a day after)."""
    key, words, literals = sentence.key(at), sentence.grammar.words, sentence.grammar.literals
    if key in literals.get("after a time", ()):
        # A day after, or after another verb (Prices rose after OPEC said).
        return sentence.key(at - 1) in words.times or sentence.has_finite(0, at)
    return key in words.subordinators or key in words.contrasts or key == QUOTE


def is_verb(sentence: Sentence, at: int) -> bool:
    """Whether a verb ends the noun phrase; `people briefed on the talks` holds none."""
    words = sentence.grammar.words
    is_participle = (
        sentence.grammar.bare_nouns
        and sentence.key(at + 1) in words.prepositions
        and sentence.key(at) not in words.finite
        and sentence.key(at).endswith(sentence.grammar.participle_endings)
    )
    return sentence.is_finite(at) and not is_participle


def _widen(first: int, last: int) -> Stretch | None:
    """What is left after a noun phrase belongs to it, when it is short."""
    return (first, last) if last - first <= _LONG else None


_LONG: Final = 12


def _strip(sentence: Sentence, first: int, last: int) -> int:
    """The stretch without conjunctions and adverbials at its head."""
    while first < last and sentence.key(first) in sentence.grammar.words.coordinators:
        first += 1
    return skip_adjuncts(sentence, first, last)


def _find_first(
    sentence: Sentence, segments: Sequence[Stretch], end: int, *, past_verbs: bool = False
) -> Stretch | None:
    """The subject of the sentence, when asides or another verb part it from the cue."""
    for first, last in segments:
        start = _strip(sentence, first, last)
        if start >= last or not starts_phrase(sentence, start):
            continue
        if sentence.has_finite(start, last) and not past_verbs:
            continue
        stop = noun_phrase(sentence, start, last)
        if stop is not None:
            behind = () if past_verbs else segments[segments.index((first, last)) + 1 :]
            if not sentence.grammar.bare_nouns and has_main_verb(sentence, behind, telling=False):
                return None  # Two verbs would be joined (X, né ici, est mort, a annoncé Y).
            return start, appositions(sentence, stop, end) if stop == last else stop
    return None


def split_commas(sentence: Sentence, first: int, last: int) -> list[Stretch]:
    """The stretches between the commas of another."""
    commas = [at for at in range(first, last) if sentence.key(at) == ","]
    return [*zip([first, *(at + 1 for at in commas)], [*commas, last], strict=True)]


def has_main_verb(sentence: Sentence, segments: Iterable[Stretch], *, telling: bool = True) -> bool:
    """Whether a verb between the commas is the main one: each relative takes one for itself.

    X, qui avait 90 ans, est mort: the second. X, qui, dit-on, avait 90 ans: none. Without
    `telling`, verbs of saying do not count (X, précise Y, a annoncé).
    """
    words, waits = sentence.grammar.words, False
    joins, forms = words.joins, sentence.grammar.forms
    for first, last in segments:
        verb = next((at for at in range(first, last) if sentence.is_finite(at)), None)
        is_joined = not joins.isdisjoint(sentence.keys[first : last if verb is None else verb])
        if verb is None:
            waits = waits or sentence.key(last - 1) in joins
        elif not telling and any(key in forms for key in sentence.keys[verb : verb + _NEAR]):
            continue
        elif not is_joined and not waits:
            return True
        else:
            waits = False
    return False


_NEAR: Final = 3
"""How many words a verb has, at most (a bien dit)."""
