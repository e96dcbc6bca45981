"""Quoted words of which the story does not say whose they are."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from builder.annotate.voices.quotations import Quotation
from builder.annotate.voices.reading import Sentence
from builder.annotate.voices.state import Voice


def list_unattributed(sentence: Sentence, voices: Sequence[Voice]) -> Iterator[Voice]:
    """The quotations that are in no voice and look like something said or written.

    A word or two set apart (scare quotes), a title and a name are no voice.
    """
    for quotation in sentence.list_quotations():
        if _is_heard(quotation, voices):
            continue
        at = sentence.starts.index(quotation.start)
        words = sentence.text[quotation.first : quotation.last].split()
        if _is_utterance(words) and not _is_title(sentence, at):
            yield Voice(quotation.first, quotation.last, "quoted", "voice.quoted", "low")


_FEW: Final = 3
_MANY: Final = 5


def attribute_repeats(text: str, found: Sequence[tuple[int, Voice]]) -> Iterator[tuple[int, Voice]]:
    """The voices, those without a speaker last.

    Whoever says the same words elsewhere, in a longer quotation, said these: a heading often quotes
    what a paragraph quotes in full. Of the others, so many are looked at as a story has headings.
    """
    said = [
        (_flatten(text[voice.start : voice.end]), voice)
        for _, voice in found
        if voice.speaker and voice.type == "direct"
    ]
    quoted = [(number, voice) for number, voice in found if not voice.speaker]
    yield from ((number, voice) for number, voice in found if voice.speaker)
    for number, voice in quoted[:_MOST_REPEATS]:
        words = _flatten(text[voice.start : voice.end])
        speaking = next((other for whole, other in said if words in whole), None)
        if speaking is None:
            yield number, voice
        else:
            speaker = speaking.speaker
            yield number, Voice(*voice[:2], "direct", "voice.repeated", "medium", speaker)
    yield from quoted[_MOST_REPEATS:]


_MOST_REPEATS: Final = 12


def _flatten(words: str) -> str:
    """Words alone, so that signs and capitals do not count."""
    return " " + " ".join(_WORD.findall(words.casefold())) + " "


_WORD: Final = re.compile(r"\w+")


def _is_heard(quotation: Quotation, voices: Sequence[Voice]) -> bool:
    return any(
        voice.start < quotation.last and quotation.first < voice.end and voice.type != "reported"
        for voice in voices
    )


def _is_utterance(words: Sequence[str]) -> bool:
    """Whether it is long for a name, or ends like a whole sentence."""
    capitals = sum(word[:1].isupper() for word in words)
    is_whole = len(words) >= _FEW and words[-1][-1:] in ".!?…"
    return (is_whole or len(words) >= _MANY) and capitals * 2 <= len(words)


def _is_title(sentence: Sentence, at: int) -> bool:
    """Whether a noun for a work or a name stands just before (le film, l'opération)."""
    works = sentence.grammar.words.works
    return not works.isdisjoint(sentence.keys[max(0, at - 3) : at])
