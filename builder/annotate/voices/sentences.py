"""The voices of a sentence: the rules on cues first, then what has no cue."""

from collections.abc import Iterator, Sequence
from typing import Final

from builder.annotate.voices.clauses import Stretch, find_main
from builder.annotate.voices.cueless import list_after_colon
from builder.annotate.voices.cues import Cue, find_cues
from builder.annotate.voices.inside import list_inside
from builder.annotate.voices.pieces import QUOTE
from builder.annotate.voices.reading import Sentence
from builder.annotate.voices.shapes import match_rules
from builder.annotate.voices.state import (
    EXCLAIMING,
    Saying,
    Voice,
    is_one_quotation,
    span,
)
from builder.model import Span, VoiceKind


def list_voices(sentence: Sentence) -> list[Voice]:
    """The voices of a sentence by itself, in order."""
    cues = find_cues(sentence)
    if not cues and QUOTE not in sentence.key_set:
        return []
    sayings = _list_sayings(sentence, cues)
    voices = [voice for saying in sayings for voice in _to_voices(sentence, saying)]
    if not voices:
        voices = [*list_after_colon(sentence)]
    heard = {(voice.start, voice.end) for voice in voices}
    for _, _, first, last, _ in sentence.list_quotations():
        if not any(start <= first and last <= end for start, end in heard):
            voices += list_inside(sentence, first, last)
    return sorted(voices, key=lambda voice: (voice.start, -voice.end))


def _list_sayings(sentence: Sentence, cues: Sequence[Cue]) -> list[Saying]:
    sayings: list[Saying] = []
    for cue in cues:
        if any(saying.cue.first <= cue.first < saying.said[0][0] for saying in sayings):
            continue  # A part of the cue before it (was quoted as saying).
        outer = [saying for saying in sayings if not _is_within(cue, saying)]
        frames = cue.frames if len(outer) == len(sayings) else cue.frames & sentence.grammar.nested
        if _is_denied(sentence, cue):
            continue
        last = outer[-1] if outer else sayings[-1] if sayings else None
        for saying in match_rules(sentence, cues, cue, frames, last):
            if not _is_told(saying, sayings):
                sayings.append(saying)
                break
    return sayings


def _is_denied(sentence: Sentence, cue: Cue) -> bool:
    """Whether it is not said (n'a pas précisé, without saying, declined to say).

    Who does not rule something out speaks of it.
    """
    literals = sentence.grammar.literals
    after = sentence.key(cue.last) if cue.mood == "finite" else ""
    words = (*sentence.keys[cue.first : cue.last], after)
    is_unsaid = cue.mood == "gerund" and sentence.key(cue.first - 1) in literals["without"]
    is_declined = "whether" in cue.frames and not literals["declining"].isdisjoint(words)
    is_denied = is_unsaid or is_declined or not literals["not"].isdisjoint(words)
    return cue.verb not in literals["denying"] and is_denied


def _is_within(cue: Cue, saying: Saying) -> bool:
    """Whether a cue stands in what someone is said to say."""
    return any(first <= cue.first < last for first, last in saying.said)


def _is_told(saying: Saying, sayings: Sequence[Saying]) -> bool:
    """Whether the same words were said before: of two voices the first counts."""
    return any(said in other.said for other in sayings for said in saying.said)


def _to_voices(sentence: Sentence, saying: Saying) -> Iterator[Voice]:
    rule, cue = saying.rule, saying.cue
    for said in saying.said:
        start, end = _trim(sentence, said)
        yield Voice(
            start,
            end,
            rule.type or _type(sentence, said, rule.shape),
            rule.id,
            rule.certainty,
            span(sentence, saying.speaker),
            span(sentence, (cue.first, cue.last)),
            _is_additive(sentence, cue),
            _publisher(sentence, saying.speaker),
        )


def _publisher(sentence: Sentence, speaker: Stretch) -> Span | None:
    words = sentence.grammar.words
    first, last = speaker
    if words.documents.isdisjoint(sentence.keys[first:last]):
        return None
    if words.publishing.isdisjoint(sentence.keys[:first]):
        return None
    subject = find_main(sentence, first)
    return span(sentence, subject) if subject else None


def _type(sentence: Sentence, said: Stretch, shape: str) -> VoiceKind:
    """Direct is a quotation that stands by itself; one inside a clause makes it mixed."""
    if not sentence.has_quotation(*said):
        return "direct" if sentence.key(said[1] - 1) in EXCLAIMING else "reported"
    stands_alone = sentence.key(said[0] - 1) == ":" or not _ALONE.isdisjoint(shape.split())
    return "direct" if is_one_quotation(sentence, *said) and stands_alone else "mixed"


_ALONE: Final = frozenset(("P,", "Q,", "Q", "(P)"))


def _is_additive(sentence: Sentence, cue: Cue) -> bool:
    additive = sentence.grammar.words.additive
    return cue.verb in additive or not additive.isdisjoint(sentence.keys[cue.first : cue.last])


def _trim(sentence: Sentence, said: Stretch) -> Span:
    """The same, without quotation marks around the whole."""
    if is_one_quotation(sentence, *said):
        quoted = sentence.list_quotations(*said)
        return quoted[0].first, quoted[-1].last
    first, last = said
    while sentence.key(first) == "," and first + 1 < last:
        first += 1  # Il promet que, si rien ne change, …
    return span(sentence, (first, last))
