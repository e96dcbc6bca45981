"""The layer of voices → entries: the parts of a speech that its speaker interrupts are one."""

from collections.abc import Callable, Mapping, Sequence

from msgspec.structs import replace

from builder.edition.types import Occurrence, VoiceEntry
from builder.model import Annotation, Layer


def anchor_voices(
    layers: Sequence[Layer], show: Callable[[int, int], str]
) -> tuple[list[VoiceEntry], list[Layer]]:
    """The voices without their occurrences, and the layers with voices standing at their cues.

    In the text the cue bears the mark, never the whole claim. Each voice has the id that its
    anchor targets. `show` gives the words of a stretch as pages show them.
    """
    voices: list[VoiceEntry] = []
    others: list[Layer] = []
    for layer in layers:
        if layer.name == "voices":
            anchors = _enter(layer.annotations, voices, show)
            others.append(replace(layer, annotations=tuple(anchors)))
        else:
            others.append(layer)
    return voices, others


def place_voices(
    voices: Sequence[VoiceEntry], found: Mapping[tuple[str, str], Sequence[Occurrence]]
) -> tuple[VoiceEntry, ...]:
    """The voices with the occurrences of their cues."""
    return tuple(
        replace(voice, occurrences=tuple(found.get(("voices", voice.id), ()))) for voice in voices
    )


def _enter(
    annotations: Sequence[Annotation], voices: list[VoiceEntry], show: Callable[[int, int], str]
) -> list[Annotation]:
    """Add each voice to `voices`, and return the annotations that anchor them in the text."""
    anchors: list[Annotation] = []
    by_cue: dict[object, int] = {}
    for annotation in annotations:
        span = (annotation.start, annotation.end)
        key = (annotation.cue_span, annotation.speaker_span, annotation.speaker)
        if annotation.cue_span and key in by_cue:
            number = by_cue[key]
            voices[number] = replace(voices[number], said=(*voices[number].said, span))
            continue
        by_cue[key] = len(voices)
        voices.append(
            VoiceEntry(
                id=f"voice-{len(voices) + 1}",
                kind=annotation.type or "",
                speaker=_name_speaker(annotation, show),
                name=annotation.target or "",
                cue=show(*(annotation.cue_span or (0, 0))),
                said=(span,),
                rule=annotation.rule,
                certainty=annotation.certainty,
                occurrences=(),
            )
        )
        anchors.append(_anchor(annotation, voices[-1].id))
    return sorted(anchors, key=lambda anchor: (anchor.start, -anchor.end))


def _anchor(annotation: Annotation, voice: str) -> Annotation:
    """What marks a voice in the text: its cue, or without one its words."""
    start, end = annotation.cue_span or (annotation.start, annotation.end)
    exact = annotation.cue if annotation.cue_span else annotation.exact
    return Annotation(
        layer="voices",
        start=start,
        end=end,
        exact=exact or "",
        rule=annotation.rule,
        certainty=annotation.certainty,
        target=voice,
        type=annotation.type,
    )


def _name_speaker(annotation: Annotation, show: Callable[[int, int], str]) -> str:
    """Who speaks: in words of the text, or in those that the editor gives."""
    if annotation.speaker_span:
        return show(*annotation.speaker_span)
    return annotation.speaker or ""
