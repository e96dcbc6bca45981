"""What is read of a voice so far, and what comes of it."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from builder.annotate.voices.clauses import Stretch
from builder.annotate.voices.cues import Cue
from builder.annotate.voices.pieces import QUOTE
from builder.annotate.voices.reading import Sentence
from builder.language.voicerule import VoiceRule
from builder.model import Certainty, Span, VoiceKind


class Voice(NamedTuple):
    """Words said (half-open, in the text), who says them in the story's words, and the cue."""

    start: int
    end: int
    type: VoiceKind
    rule: str
    certainty: Certainty
    speaker: Span | None = None
    cue: Span | None = None
    is_additive: bool = False
    """Whether the cue says that the one who spoke last goes on (a-t-il ajouté)."""
    publisher: Span | None = None
    """Who published it, where a document speaks (le Kremlin a publié un document disant)."""


class Saying(NamedTuple):
    """Who says what, as pieces of a sentence: the words said, who says them, the cue."""

    said: tuple[Stretch, ...]
    speaker: Stretch
    cue: Cue
    rule: VoiceRule
    end: int
    """The piece after all that the rule has read."""


class State:
    """How far a shape is read, and what was found."""

    def __init__(
        self, sentence: Sentence, cues: Sequence[Cue], cue: Cue, last: Saying | None
    ) -> None:
        self.sentence, self.cues, self.cue = sentence, cues, cue
        self.speaker_before = last.speaker if last else None
        self.floor = last.end if last and last.end <= cue.first else 0
        self.tells_another = bool(last and last.speaker[0] < last.cue.first < last.said[0][0])
        """Whether the last voice is told in the order who, says, what."""
        self.at, self.before = cue.last, cue.first
        self.begin: int | None = None
        """Where the words said begin, if before `at`: with the one accused, or asked."""
        self.said: list[Stretch] = []
        self.speaker: Stretch | None = None


EXCLAIMING: Final = frozenset(("?", "!"))
"""Signs after which only words said by themselves go on with who says them."""


def span(sentence: Sentence, stretch: Stretch) -> Span:
    """Where pieces stand in the text."""
    first, last = stretch
    return sentence.starts[first], sentence.end_of(last - 1)


def split_quotations(sentence: Sentence, first: int, last: int) -> list[Stretch]:
    """The quotations one by one, where there is nothing else; else the whole."""
    if any(sentence.is_word(at) for at in range(first, last)):
        return [(first, last)]
    return [(at, at + 1) for at in range(first, last) if sentence.is_quotation(at)]


def is_one_quotation(sentence: Sentence, first: int, last: int) -> bool:
    """Whether the pieces are a quotation and no word besides."""
    return QUOTE in sentence.keys[first:last] and not any(
        sentence.is_word(at) for at in range(first, last)
    )


def holds_words(sentence: Sentence, at: int) -> bool:
    """Whether a word, a quotation or an opening bracket stands here."""
    return sentence.is_word(at) or sentence.is_quotation(at) or sentence.key(at) == "("


def is_speaker(sentence: Sentence, first: int, last: int) -> bool:
    """Whether a noun phrase names someone: by a name, a pronoun, or a noun for who speaks."""
    words = sentence.grammar.words
    return any(
        (sentence.is_capital(at) and sentence.key(at) not in words.determiners)
        or sentence.key(at) in words.speakers
        or ("-" in sentence.key(at) and _is_compound_speaker(sentence, at))
        or sentence.key(at) in words.documents
        or sentence.key(at) in words.own_pronouns
        for at in range(first, last)
    )


def _is_compound_speaker(sentence: Sentence, at: int) -> bool:
    """Whether a word with hyphens names someone (ex-notaire, vice-présidente)."""
    parts = sentence.key(at).split("-")
    return parts[0] == "ex" or not sentence.grammar.words.speakers.isdisjoint(parts)
