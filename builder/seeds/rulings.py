"""Nodes → corrections: what the editor says of words that rules read, or of words everywhere."""

from collections.abc import Callable
from functools import partial
from typing import Any, Final, get_args

from builder.errors import Place, Problem, ScolieError
from builder.model import Correction, LayerName, Quote, RefusedWords, VoiceKind
from builder.seeds.fields import one_of, read_date, read_flag, read_words
from builder.seeds.quoting import (
    MORE_ON_QUOTE,
    WHICH,
    read_place,
    read_quote,
    refuse_conflict,
    say_more,
    take_more,
)
from builder.seeds.reader import Reader, placed, record
from builder.seeds.yamltree import Node

_SAYS: Final[dict[LayerName, tuple[str, ...]]] = {
    "dates": ("value",),
    "terms": ("entry",),
    "names": ("entry",),
    "voices": ("speaker", "entry", "cue", "kind", "unattributed"),
}
"""What a correction may say of its words; it says something, or refuses them."""
_WRITTEN: Final = {"terms": "term: …", "names": "name: …", "dates": "value: 2024-06-18"}


def _build_correction(layer: LayerName) -> Callable[..., Correction]:
    def build(*, at: Place, quote: Quote, **values: Any) -> Correction:
        quote = say_more(quote, take_more(values))
        for key in ("name", "term"):
            if key in values:
                values["entry"] = values.pop(key)
        correction = Correction(layer, quote, at=at, **values)
        says = any(getattr(correction, key) for key in _SAYS[layer])
        if correction.refused and says:
            message = "what is refused cannot be something else as well"
            raise refuse_conflict(message, "Keep “refused”, or the other keys.", at)
        if not correction.refused and not says:
            message = "nothing is said of these words, and they are not refused"
            hint = f"Add “{_WRITTEN.get(layer, 'speaker: …')}” or “refused: true”."
            raise ScolieError(Problem("missing-key", message, hint, at))
        if correction.unattributed and (correction.speaker or correction.entry):
            message = "words with a speaker are not unattributed"
            raise refuse_conflict(message, "Keep one of the two keys.", at)
        return correction

    return build


_MEANT: Final = "The words of the story that are meant."
_REFUSED: Final = read_flag.about("These words are nothing of the kind.")

read_date_correction = record(
    _build_correction("dates"),
    required={"quote": read_quote.about(_MEANT)},
    optional={
        "value": read_date.about("What these words date to (EDTF)."),
        "refused": _REFUSED,
        **MORE_ON_QUOTE,
    },
)

read_mention = record(
    _build_correction("names"),
    required={"quote": read_place.about(_MEANT)},
    optional={
        "name": read_words.about("The name of the entry that is meant."),
        "refused": _REFUSED,
        **WHICH,
    },
)

read_occurrence = record(
    _build_correction("terms"),
    required={"quote": read_place.about(_MEANT)},
    optional={
        "term": read_words.about("The headword of the entry that is meant."),
        "refused": _REFUSED,
        **WHICH,
    },
)

_read_voice_keys = record(
    _build_correction("voices"),
    required={"quote": read_place.about(_MEANT)},
    optional={
        "speaker": read_words.about("Who speaks, in the words of the story."),
        "unattributed": read_flag.about("The story does not say who speaks."),
        "name": read_words.about("The name of the entry that is meant."),
        "cue": read_words.about("The words that say that somebody speaks."),
        "kind": one_of(get_args(VoiceKind)).about("How the words are said."),
        "refused": _REFUSED,
        **WHICH,
    },
)


def _take_voice(node: Node) -> Correction:
    """A voice; `speaker: ""` says that nobody is named, as `unattributed: true` does."""
    keys = node.value if isinstance(node.value, dict) else {}
    if "speaker" not in keys or keys["speaker"][1].value != "":
        return _read_voice_keys(node)
    at, blank = keys["speaker"]
    others = {key: value for key, value in keys.items() if key != "speaker"}
    return _read_voice_keys(Node({"unattributed": (at, Node("true", blank.at)), **others}, node.at))


read_voice = Reader(_take_voice, _read_voice_keys.schema)


def read_refused(layer: LayerName) -> Reader[RefusedWords]:
    """A reader of words that a layer must not find anywhere in the story."""
    return placed(read_words, partial(RefusedWords, layer))
