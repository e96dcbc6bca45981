"""Voices that no rule on cues finds: after a colon, in the sentence before."""

from collections.abc import Iterator
from typing import Final

from builder.annotate.voices.adjuncts import skip_adjuncts
from builder.annotate.voices.clauses import Stretch, find_main, find_subject
from builder.annotate.voices.cues import find_cues
from builder.annotate.voices.phrases import noun_phrase
from builder.annotate.voices.reading import Sentence
from builder.annotate.voices.speakers import read_speaker
from builder.annotate.voices.state import (
    State,
    Voice,
    is_one_quotation,
    is_speaker,
    span,
)
from builder.model import Span


def list_after_colon(sentence: Sentence) -> Iterator[Voice]:
    """Who a sentence is about, then a colon and a quotation: Le maire est ferme : « Non ! »"""
    if ":" not in sentence.keys:
        return
    colon = len(sentence.keys) - 1 - sentence.keys[::-1].index(":")
    if not is_one_quotation(sentence, colon + 1, len(sentence.keys)):
        return
    cue: Stretch | None = None
    speaker = find_infinitive(sentence, colon)
    if speaker is None:
        speaker = _find_echo(sentence, colon)
    if speaker is None:
        speaker = find_main(sentence, colon)
        if speaker is None or not _is_named(sentence, *speaker):
            return
        has_verb = sentence.has_finite(speaker[1], colon)
        if not has_verb and skip_adjuncts(sentence, speaker[1], colon) < colon:
            return
        speaker, cue = _part_verb(sentence, speaker, colon)
    if speaker[0] == speaker[1]:
        return
    for one in sentence.list_quotations(colon + 1):
        said = one.first, one.last
        spans = span(sentence, speaker), span(sentence, cue) if cue else None
        yield Voice(*said, "direct", "voice.colon", "medium", *spans)


def _part_verb(sentence: Sentence, speaker: Stretch, colon: int) -> tuple[Stretch, Stretch | None]:
    """The speaker, and a verb with its pronoun behind the last comma (la juge, Ann, le coupe :)."""
    first, last = speaker
    if last != colon or "," not in sentence.keys[first:last]:
        return speaker, None
    comma = last - 1 - sentence.keys[first:last][::-1].index(",")
    verb, words = sentence.key(last - 1), sentence.grammar.words
    is_pair = last == comma + 3 and sentence.key(comma + 1) in words.clitics
    if not is_pair or verb in words.speakers or sentence.is_capital(last - 1):
        return speaker, None
    return (first, comma), (comma + 1, last)


def _find_echo(sentence: Sentence, colon: int) -> Stretch | None:
    """Who is named last before a colon, without a verb (Même constat chez les élus : « … »)."""
    if sentence.has_finite(0, colon):
        return None
    for at in range(colon - 1, 0, -1):
        if sentence.key(at) in sentence.grammar.literals["echo"]:
            first = at + 1
            whole = noun_phrase(sentence, first, colon, bare=True) == colon
            return (first, colon) if whole and is_speaker(sentence, first, colon) else None
    return None


def _is_named(sentence: Sentence, first: int, last: int) -> bool:
    """Whether these are someone: two capitals, a noun for who speaks, a pronoun."""
    words = sentence.grammar.words
    return any(
        (sentence.is_capital(at) and sentence.is_capital(at + 1) and at + 1 < last)
        or sentence.key(at) in words.speakers
        or (
            sentence.grammar.genders.get(sentence.key(at)) is not None
            and sentence.key(at) in words.pronouns
        )
        for at in range(first, last)
    )


def takes_up(sentence: Sentence) -> bool:
    """Whether a sentence points back at the one before it (C'est ce que …)."""
    return " ".join(sentence.keys[:3]) in sentence.grammar.literals["taking up"]


def take_up(sentence: Sentence, told: Span) -> list[Voice]:
    """Whose words those of the sentence before are, at `told`: C'est ce qu'a annoncé la police."""
    cue = next(iter(find_cues(sentence)), None)
    if cue is None or cue.is_passive:
        return []
    state = State(sentence, (cue,), cue, None)
    is_inverted = sentence.key(cue.first - 1) in sentence.grammar.words.subordinators
    if is_inverted or cue.mood == "preposition":
        speaker = state.speaker if read_speaker(state) else None
    else:
        speaker = find_subject(sentence, cue.first, ())
    if speaker is None or not is_speaker(sentence, *speaker):
        return []
    spans = span(sentence, speaker), span(sentence, (cue.first, cue.last))
    return [Voice(*told, "reported", "voice.taken-up", "medium", *spans)]


def announce(sentence: Sentence) -> Voice | None:
    """The speaker of a sentence that ends with its cue, saying nothing yet (Il confirme.)."""
    for cue in reversed(find_cues(sentence)):
        is_last = skip_adjuncts(sentence, cue.last, sentence.end) == sentence.end
        if is_last and "incise" in cue.frames and not cue.is_passive:
            speaker = find_subject(sentence, cue.first, ())
            if speaker and is_speaker(sentence, *speaker):
                spans = span(sentence, speaker), span(sentence, (cue.first, cue.last))
                return Voice(0, 0, "direct", "voice.announced", "medium", *spans)
    return None


def goes_on(sentence: Sentence) -> bool:
    """Whether a sentence lets the one who spoke last go on, unnamed: Et d'ajouter : « … »"""
    colon = next((at for at, key in enumerate(sentence.keys[:_OPENING]) if key == ":"), 0)
    if not is_one_quotation(sentence, colon + 1, len(sentence.keys)):
        return False
    speaker = find_infinitive(sentence, colon)
    return speaker is not None and speaker[0] == speaker[1]


def find_infinitive(sentence: Sentence, colon: int) -> Stretch | None:
    """Who goes on in an infinitive (Et le maire d'ajouter : …), perhaps no one that is named."""
    links = sentence.grammar.literals.get("lead to", frozenset())
    if sentence.key(0) not in sentence.grammar.words.coordinators:
        return None
    for at in range(1, min(colon - 1, _OPENING)):
        forms = sentence.grammar.forms.get(sentence.key(at + 1), ())
        says = any(form.mood == "infinitive" and form.is_whole for form in forms)
        if says and sentence.key(at) in links:
            is_whole = at == 1 or noun_phrase(sentence, 1, at) == at
            follows = skip_adjuncts(sentence, at + 2, colon) == colon
            return (1, at) if is_whole and follows else None
    return None


_OPENING: Final = 12


def go_on(sentence: Sentence, last: Voice) -> list[Voice]:
    """The voices of a sentence that is only quotations, after a voice: the same one speaks on."""
    return [
        Voice(
            one.first,
            one.last,
            "direct",
            "voice.continued" if last.end else last.rule,
            "medium",
            last.speaker,
            None if last.end else last.cue,
        )
        for one in sentence.list_quotations()
    ]
