"""The layer of voices: who says what, in whose words, by which cue."""

from collections.abc import Iterable, Sequence
from typing import Final

from builder.annotate.names import NamePlaces, locate_names
from builder.annotate.passages import WordRow
from builder.annotate.voices.interviews import list_answers
from builder.annotate.voices.mentions import Mention, list_mentions
from builder.annotate.voices.people import People
from builder.annotate.voices.state import Voice
from builder.annotate.voices.story import list_in_story
from builder.annotate.voices.text import read_text
from builder.annotate.voices.unattributed import attribute_repeats
from builder.language.voicerule import VoiceGrammar
from builder.language.words import base_language
from builder.model import Annotation, Article, Layer, Name, Span


def annotate_voices(
    article: Article,
    names: Sequence[Name],
    language: str,
    row: WordRow | None = None,
    places: NamePlaces | None = None,
) -> Layer:
    """Every stretch of words that the story lays in someone's mouth, with speaker and cue.

    The span is what is said: a quotation without its marks, or the reported clause. Types:
    `direct` (a quotation by itself), `mixed` (a clause that holds quoted words), `reported`, and
    `quoted`: quoted words of which the story does not say whose they are, the only type without
    a speaker. Rules: those of the language (`voices.py`), and `voice.announced`, `voice.colon`,
    `voice.continued`, `voice.taken-up`, `voice.repeated`, `voice.interview`, `voice.quoted`.
    `row` has the words of the story, and `places` is where it says the editor's names, if that
    has been read already.
    """
    grammar = load_grammar(language)
    if grammar is None:
        return Layer("voices", ())
    text = read_text(article)
    stretches = text.stretches
    annotations: list[Annotation] = []
    mentions: Sequence[Mention] = ()
    if names:
        places = locate_names(article, names, language, row, places)
        mentions = list_mentions(text, names, places)
    people = People(names, mentions, grammar)
    heard = _Heard(people, text.text)
    found = _join([*list_answers(text, grammar, people.find_guest)], list_in_story(text, grammar))
    for number, voice in attribute_repeats(text.text, found):
        nearest = stretches[max(0, number - _BACK) : number + 1][::-1]
        target = heard.resolve(voice, nearest)
        known = None if target is None else names[target].id
        annotations.append(_annotate(article.source.text, text.find_source(voice), known))
    return Layer("voices", tuple(sorted(annotations, key=lambda a: (a.start, -a.end))))


def _join(
    answers: Sequence[tuple[int, Voice]], others: Iterable[tuple[int, Voice]]
) -> list[tuple[int, Voice]]:
    """The answers of an interview and the other voices; within answers, those of others alone."""
    answered = dict(answers)
    found = []
    for number, voice in others:
        answer = answered.get(number)
        if answer is None:
            found.append((number, voice))
        elif voice.speaker == answer.speaker:
            answered.pop(number)
            found.append((number, voice))
        elif voice.speaker and voice.speaker[1] - voice.speaker[0] > _SHORTEST:
            found.append((number, voice))
    return sorted([*answered.items(), *found], key=lambda one: (one[0], one[1].start))


_SHORTEST: Final = 2
"""Who says `je` or `I` in an answer is the one who answers."""


def load_grammar(language: str) -> VoiceGrammar | None:
    """What is known of a language, loaded when the first story is written in it."""
    match base_language(language):
        case "fr":
            from builder.language.fr.voices import GRAMMAR
        case "en":
            from builder.language.en.voices import GRAMMAR
        case _:
            return None
    return GRAMMAR


LANGUAGES: Final = ("fr", "en")


_BACK: Final = 2
"""How many blocks before its own a pronoun may look for its person."""
_FAR: Final = 1500
"""How many signs before it, at most."""


class _Heard:
    """Gives speakers the numbers of their names, and remembers who spoke last."""

    def __init__(self, people: People, text: str) -> None:
        self._people, self._text = people, text
        self._known: dict[Span, int | None] = {}
        self._last: tuple[int, int | None] = (0, None)

    def resolve(self, voice: Voice, nearest: Sequence[Span]) -> int | None:
        """The number of the name that speaks, where the words leave no doubt."""
        speaker = voice.speaker
        if speaker is None:
            return None
        if speaker not in self._known:
            self._known[speaker] = self._find(voice, speaker, nearest)
            self._last = (speaker[1], self._known[speaker])
        return self._known[speaker]

    def _find(self, voice: Voice, speaker: Span, nearest: Sequence[Span]) -> int | None:
        people, text = self._people, self._text
        if not people.gender(text, speaker):
            number = people.find_named(text, speaker)
            if number is None and voice.publisher:
                return people.find_named(text, voice.publisher)
            return people.find_role(text, speaker) if number is None else number
        place, last = self._last
        is_near = speaker[0] - place < _FAR
        if voice.is_additive and is_near and last is not None and people.fits(text, speaker, last):
            return last
        floor = speaker[0] - _FAR
        cut = ((max(floor, start), min(end, speaker[0])) for start, end in nearest)
        return people.find_meant(text, speaker, [(a, b) for a, b in cut if a < b])


def _annotate(text: str, voice: Voice, target: str | None) -> Annotation:
    speaker, cue = voice.speaker, voice.cue
    return Annotation(
        layer="voices",
        start=voice.start,
        end=voice.end,
        exact=text[voice.start : voice.end],
        rule=voice.rule,
        certainty=voice.certainty,
        target=target,
        type=voice.type,
        speaker=text[slice(*speaker)] if speaker else None,
        speaker_span=speaker,
        cue=text[slice(*cue)] if cue else None,
        cue_span=cue,
    )
