"""Who speaks, where the speaker is named inside the quotation marks."""

from collections.abc import Iterator
from typing import Final

from builder.annotate.voices.adjuncts import skip_adjuncts
from builder.annotate.voices.cues import find_cues
from builder.annotate.voices.reading import Sentence, read_sentences
from builder.annotate.voices.shapes import match_rules
from builder.annotate.voices.state import EXCLAIMING, Saying, Voice, is_speaker, span


def list_inside(sentence: Sentence, first: int, last: int) -> list[Voice]:
    """« Non, dit-il, jamais »: the speaker inside the quotation marks."""
    voices: list[Voice] = []
    quoted = sentence.text[first:last]
    if not any(sign in quoted for sign in _PARTING):
        return voices
    for inner in read_sentences(sentence.letters, first, last, (), sentence.grammar):
        for cue in find_cues(inner):
            found = match_rules(inner, (cue,), cue, cue.frames, None)
            saying = next((one for one in found if one.rule.id in inner.grammar.inside), None)
            is_parted = inner.key(cue.first - 1) in _PARTING
            if saying is None or not is_parted or cue.mood == "preposition":
                continue
            end = skip_adjuncts(inner, saying.end, inner.end)
            if inner.key(end) in {",", ".", ""} and is_speaker(inner, *saying.speaker):
                voices += _split_inside(inner, saying._replace(end=end), first, last)
    return voices


_PARTING: Final = (",", *EXCLAIMING)


def _split_inside(inner: Sentence, saying: Saying, first: int, last: int) -> Iterator[Voice]:
    """What stands in the quotation before and after the speaker."""
    cue, speaker = (saying.cue.first, saying.cue.last), saying.speaker
    after = inner.end_of(saying.end) if saying.end < len(inner.keys) else last
    while after < last and inner.text[after].isspace():
        after += 1
    before = cue[0] - 1 - (inner.key(cue[0] - 1) == ",")
    for start, end in ((first, inner.end_of(before)), (after, last)):
        if start < end:
            spans = span(inner, speaker), span(inner, cue)
            yield Voice(start, end, "direct", saying.rule.id, "high", *spans)
