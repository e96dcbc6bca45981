"""The editor's word on voices: who speaks, by which cue, or that nobody does."""

from collections.abc import Sequence
from functools import partial
from itertools import pairwise
from typing import Final

from msgspec.structs import replace

from builder.annotate.corrections import Ruling, apply_rulings
from builder.annotate.entry_corrections import EntryFinder
from builder.annotate.quotes import find_quote, find_words
from builder.annotate.voices.quotations import Quotation, choose_marks, find_quotations
from builder.errors import Problem
from builder.model import Annotation, Article, Correction, Layer, Seed, Span, VoiceKind


def correct_voices(article: Article, layer: Layer, seed: Seed) -> Layer:
    """The layer of voices with the editor's corrections; the seed has its ids.

    What a correction leaves out stays as the rules found it, and so do the other words within the
    same quotation marks. What is reported without them is meant as a whole by any of its words.
    """
    said = [correction for correction in seed.corrections if correction.layer == "voices"]
    if not said:
        return layer
    editor = _Editor(article, seed)
    words = (
        Ruling(each.quote, None if each.refused else partial(editor.say, each)) for each in said
    )
    spans = [find_quote(article, each.quote) for each in said]
    parted = _part(layer.annotations, [span for span in spans if isinstance(span, tuple)])
    return apply_rulings(article, "voices", parted, words)


def _part(found: Sequence[Annotation], spans: Sequence[Span]) -> list[Annotation]:
    """The voices found, those in quotation marks parted at the ends of the editor's words."""
    parted: list[Annotation] = []
    for voice in found:
        is_marked = voice.type in _MARKED
        cuts = {end for span in spans if is_marked and _is_within(span, voice) for end in span}
        ends = sorted({voice.start, voice.end, *cuts})
        parts = [_trim(voice, *pair) for pair in pairwise(ends)] if cuts else [voice]
        parted += [part for part in parts if part.exact]
    return parted


def _trim(voice: Annotation, start: int, end: int) -> Annotation:
    """A part of a voice, from its first word on."""
    words = voice.exact[start - voice.start : end - voice.start]
    start, words = start + len(words) - len(words.lstrip(_BETWEEN)), words.lstrip(_BETWEEN).rstrip()
    return replace(voice, start=start, end=start + len(words), exact=words)


def _is_within(span: Span, voice: Annotation) -> bool:
    return voice.start <= span[0] and span[1] <= voice.end


_MARKED: Final = ("direct", "quoted")
"""Kinds of voices that are within quotation marks."""
_BETWEEN: Final = " \t\r\n\u00a0\u202f.,;:!?…-–—"


class _Editor:
    """Makes voices of what the editor says of words."""

    def __init__(self, article: Article, seed: Seed) -> None:
        self._article, self._drafts = article, seed.drafts
        self._finder = EntryFinder(seed.names)
        self._names = {name.id: name.name for name in seed.names}

    def say(
        self, correction: Correction, span: Span, here: Sequence[Annotation]
    ) -> Annotation | Problem:
        """The voice of the words, or what is wrong with the correction."""
        found = max(here, key=lambda voice: _overlap(voice, span), default=None)
        target = self._finder.find(correction.entry) if correction.entry else None
        if correction.entry and target is None:
            return self._finder.explain(correction, self._drafts)
        cue = self._find_near(correction.cue, span)
        if correction.cue and cue is None:
            return _no_cue(correction)
        if found and found.type not in _MARKED and _is_within(span, found):
            span = (found.start, found.end)
        voice = Annotation(
            layer="voices",
            start=span[0],
            end=span[1],
            exact=self._article.source.text[span[0] : span[1]],
            rule="editor",
            certainty="high",
        )
        if correction.unattributed:
            return replace(voice, type=correction.kind or "quoted")
        voice = self._name_speaker(voice, correction, found, target)
        voice = self._with_cue(voice, cue or (found.cue_span if found else None))
        is_found = found is not None and found.speaker is not None
        kind = found.type if is_found and found else self._tell_kind(span, voice)
        return replace(voice, type=correction.kind or kind)

    def _name_speaker(
        self,
        voice: Annotation,
        correction: Correction,
        found: Annotation | None,
        target: str | None,
    ) -> Annotation:
        """The voice with who speaks: the editor's words, else those found, else the entry's."""
        if correction.speaker:
            place = self._find_near(correction.speaker, (voice.start, voice.end))
            words = self._article.source.text[slice(*place)] if place else correction.speaker
            target = target or self._finder.find(correction.speaker)
            return replace(voice, speaker=words, speaker_span=place, target=target)
        if found and found.speaker:
            known = target or found.target
            speaker, place = found.speaker, found.speaker_span
            return replace(voice, speaker=speaker, speaker_span=place, target=known)
        return replace(voice, speaker=self._names.get(target or ""), target=target)

    def _with_cue(self, voice: Annotation, cue: Span | None) -> Annotation:
        if cue is None:
            return voice
        return replace(voice, cue=self._article.source.text[slice(*cue)], cue_span=cue)

    def _find_near(self, words: str, span: Span) -> Span | None:
        """Where words stand in the paragraph of others, outside of them and nearest to them."""
        block = next(block for block in self._article.blocks if span[0] < block.end)
        places = [
            (start, end)
            for start, end in find_words(self._article, words)
            if block.start <= start and end <= block.end
        ]
        return min(places, key=lambda place: _distance(place, span), default=None)

    def _tell_kind(self, span: Span, voice: Annotation) -> VoiceKind:
        """Of words that no rule found: quoted whole, in part or not at all."""
        if not voice.speaker:
            return "quoted"
        block = next(block for block in self._article.blocks if span[0] < block.end)
        text = self._article.source.text
        marks = choose_marks(text[block.start : block.end])
        quotations = find_quotations(text, block.start, block.end, marks)
        if any(one.start <= span[0] and span[1] <= one.end for one in quotations):
            return "direct"
        return "mixed" if any(_overlap(one, span) > 0 for one in quotations) else "reported"


def _overlap(one: Annotation | Quotation, span: Span) -> int:
    return min(one.end, span[1]) - max(one.start, span[0])


def _distance(place: Span, span: Span) -> tuple[bool, int]:
    """How far words stand from others; words inside them come last."""
    gap = max(place[0] - span[1], span[0] - place[1])
    return gap < 0, abs(gap)


def _no_cue(correction: Correction) -> Problem:
    message = f"“{correction.cue}” does not stand in the paragraph of the words said"
    hint = "Copy the words that say that someone speaks, exactly as they stand there."
    return Problem("quote-not-found", message, hint, correction.at)
