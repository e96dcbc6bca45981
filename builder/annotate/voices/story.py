"""The voices of a whole story: block by block, and quotations that go on from one to the next."""

import re
from collections.abc import Iterator, Sequence

from builder.annotate.voices.afterwards import name_afterwards
from builder.annotate.voices.cueless import announce, go_on, goes_on, take_up, takes_up
from builder.annotate.voices.pieces import QUOTE, read_letters
from builder.annotate.voices.quotations import OPENING, Quotation, choose_marks, find_quotations
from builder.annotate.voices.reading import Sentence, read_sentences
from builder.annotate.voices.sentences import list_voices
from builder.annotate.voices.state import Voice, is_one_quotation, span
from builder.annotate.voices.text import Text
from builder.annotate.voices.unattributed import list_unattributed
from builder.language.voicerule import VoiceGrammar


def list_in_story(story: Text, grammar: VoiceGrammar) -> Iterator[tuple[int, Voice]]:
    """The voices of each stretch of the text, with the number of the stretch.

    A quotation left open at the end of one, when the next opens with a quotation mark, has the
    speaker of what it goes on in, whichever of the two names them. So has a paragraph that is
    only a quotation, after one that ends with a quotation.
    """
    text, stretches = story.text, story.stretches
    letters = read_letters(text)
    marks = choose_marks(text, single=grammar.single_quotes)
    waiting: list[tuple[int, Quotation]] = []
    going_on: Voice | None = None
    before: Sentence | None = None
    for number, (start, end) in enumerate(stretches):
        quotations = find_quotations(text, start, end, marks, _opening(story, number + 1))
        sentences = read_sentences(letters, start, end, quotations, grammar)
        voices = _list_in_stretch(sentences, going_on, before)
        before = sentences[-1] if sentences and number in story.prose else None
        if waiting:
            speaking = _speaker_of(quotations[:1], voices)
            yield from _give(waiting, speaking)
            waiting = []
        going_on = None
        if quotations and quotations[-1].goes_on:
            last = quotations[-1]
            going_on = _speaker_of([last], voices)
            if going_on is None:
                waiting.append((number, last))
                voices = [voice for voice in voices if voice.start != last.first]
        elif {number, number + 1} <= story.prose and _is_quotation(story, number + 1, marks):
            going_on = _find_last(sentences, voices)
        yield from ((number, voice) for voice in voices)
    yield from _give(waiting, None)


def _opening(story: Text, number: int) -> str:
    """The first sign of a stretch; none where there is no such stretch."""
    return story.text[story.stretches[number][0]] if number < len(story.stretches) else ""


def _is_quotation(story: Text, number: int, marks: re.Pattern[str]) -> bool:
    """Whether a stretch is one quotation and nothing else."""
    start, end = story.stretches[number]
    if story.text[start] not in OPENING:
        return False
    quotations = find_quotations(story.text, start, end, marks, _opening(story, number + 1))
    return [(one.start, one.end) for one in quotations] == [(start, end)]


def _find_last(sentences: Sequence[Sentence], voices: Sequence[Voice]) -> Voice | None:
    """The voice in whose words a stretch ends, if it ends with a quotation."""
    if not sentences or not voices or not voices[-1].speaker:
        return None
    is_last = voices[-1].type == "direct" and voices[-1].start >= sentences[-1].starts[0]
    return voices[-1] if is_last else None


def _list_in_stretch(
    sentences: Sequence[Sentence], going_on: Voice | None, before: Sentence | None
) -> list[Voice]:
    found: list[Voice] = []
    last = going_on
    for number, sentence in enumerate(sentences):
        voices = list_voices(sentence)
        if not voices and QUOTE not in sentence.key_set and not takes_up(sentence):
            last, before = None, sentence
            continue
        if not voices and is_one_quotation(sentence, 0, len(sentence.keys)):
            last = last or (announce(before) if before else None)
            voices = go_on(sentence, last) if last else []
        elif not voices and last and goes_on(sentence):
            voices = go_on(sentence, last)
        elif before and takes_up(sentence):
            told = (last.start, last.end) if last else span(before, (0, before.end))
            taken = take_up(sentence, told)
            cues = {voice.cue for voice in taken}
            voices = [*taken, *(voice for voice in voices if voice.cue not in cues)]
        last, before = voices[-1] if voices else None, sentence
        unnamed = list_unattributed(sentence, voices)
        found += [*voices, *name_afterwards([*unnamed], sentences, number)]
    return found


def _speaker_of(quotations: Sequence[Quotation], voices: Sequence[Voice]) -> Voice | None:
    starts = {quotation.first for quotation in quotations}
    return next((voice for voice in voices if voice.start in starts and voice.speaker), None)


def _give(
    waiting: Sequence[tuple[int, Quotation]], speaking: Voice | None
) -> Iterator[tuple[int, Voice]]:
    """The quotations that waited, given to the one who turned out to speak, or to no one."""
    for number, quotation in waiting:
        said = quotation.first, quotation.last
        speaker = speaking.speaker if speaking else None
        if speaker:
            yield number, Voice(*said, "direct", "voice.continued", "medium", speaker)
        else:
            yield number, Voice(*said, "quoted", "voice.quoted", "low")
