"""Nodes → records: what the editor may write in each file, as tables of keys and readers.

Each reader returns records of the model, or raises ScolieError with every problem inside.
"""

from collections.abc import Callable
from typing import Any, Final, Generic, NamedTuple, TypeVar, get_args

from msgspec.structs import replace

from builder.annotate.typography import PROFILES
from builder.edtf import parse_edtf
from builder.errors import Place, Problem, ScolieError
from builder.model import (
    Correction,
    Event,
    FrontMatter,
    LayerName,
    Name,
    NameKind,
    Quote,
    Reference,
    RefusedWords,
    Release,
    SectionLabel,
    Term,
    VoiceKind,
)
from builder.seeds.fields import (
    Fields,
    Reader,
    changed,
    list_of,
    one_of,
    read_coordinates,
    read_date,
    read_flag,
    read_language,
    read_ordinal,
    read_sha256,
    read_slug,
    read_url,
    read_words,
    record,
    whole,
)
from builder.seeds.yamltree import Node

T = TypeVar("T")


class Part(NamedTuple, Generic[T]):
    """What one file says: its entries, corrections of findings, and words refused everywhere."""

    entries: tuple[T, ...] = ()
    corrections: tuple[Correction, ...] = ()
    refused: tuple[RefusedWords, ...] = ()


def read_front(node: Node) -> FrontMatter:
    """Read `edition.yml`, or the front matter of a Markdown story."""
    return FrontMatter(at=node.at) if node.is_blank else _read_front(node)


def read_glossary(node: Node) -> Part[Term]:
    """Read `glossary.yml`: a list of terms, or `terms`, `occurrences` and `refused`."""
    return _read_part(node, _read_term, _read_glossary)


def read_names(node: Node) -> Part[Name]:
    """Read `names.yml`: a list of names, or `names`, `mentions` and `refused`."""
    return _read_part(node, _read_name, _read_names)


def read_timeline(node: Node) -> Part[Event]:
    """Read `timeline.yml`: a list of events, or `events` and `dates` (corrections)."""
    return _read_part(node, _read_event, _read_timeline)


def read_voices(node: Node) -> tuple[Correction, ...]:
    """Read `voices.yml`: a list of voices, alone or under `voices`."""
    if node.is_blank:
        return ()
    return list_of(_read_voice)(node) if isinstance(node.value, tuple) else _read_voices(node)


def _read_part(node: Node, read_entry: Reader[T], read_keys: Reader[Part[T]]) -> Part[T]:
    if node.is_blank:
        return Part()
    if isinstance(node.value, tuple):
        return changed(list_of(read_entry), Part)(node)
    return read_keys(node)


# Tables -------------------------------------------------------------------------


_read_reference_keys = record(
    lambda at, **values: Reference(**values),
    required={},
    optional={"publisher": read_words, "title": read_words, "date": read_date, "url": read_url},
)


def _read_reference(node: Node) -> Reference:
    if isinstance(node.value, dict):
        return _read_reference_keys(node)
    return Reference(title=read_words(node))


_MORE_ON_QUOTE: Fields = {
    "ordinal": read_ordinal,
    "stated": read_date,
    "alone": read_date,
    "note": read_words,
}
"""Keys of a quote that may also stand beside it, when it is written as words alone."""

_read_quote_keys = record(
    Quote,
    required={"exact": read_words},
    optional={"prefix": read_words, "suffix": read_words, **_MORE_ON_QUOTE},
)


def _read_quote(node: Node) -> Quote:
    if isinstance(node.value, dict):
        return _read_quote_keys(node)
    return Quote(read_words(node), at=node.at)


_SPELLINGS: Final = {"organization": "organisation"}
"""Other ways to write a kind of name."""


def _build_term(*, gloss: str = "", **values: Any) -> Term:
    """A term that is not explained yet is a draft."""
    return Term(gloss=gloss, **{"draft": not gloss, **values})


_read_term = record(
    _build_term,
    required={"lemma": read_words},
    optional={
        "gloss": read_words,
        "id": read_slug,
        "forms": list_of(read_words),
        "note": read_words,
        "kind": read_words,
        "as_of": read_date,
        "sources": list_of(_read_reference),
        "draft": read_flag,
    },
)

_KINDS = one_of((*get_args(NameKind), *_SPELLINGS))


def _read_kind(node: Node) -> str:
    words = _KINDS(node)
    return _SPELLINGS.get(words, words)


_read_name = record(
    Name,
    required={"name": read_words},
    optional={
        "kind": _read_kind,
        "id": read_slug,
        "aliases": list_of(read_words),
        "role": read_words,
        "note": read_words,
        "text": read_words,
        "coordinates": read_coordinates,
        "as_of": read_date,
        "sources": list_of(_read_reference),
        "draft": read_flag,
    },
)


def _build_event(*, at: Place, quote: tuple[Quote, ...] = (), **values: Any) -> Event:
    more = _take_more(values)
    if more and len(quote) != 1:
        hint = "Write each quote as a mapping: exact, ordinal, stated."
        raise _conflict(f"“{'”, “'.join(more)}” must stand beside one single quote", hint, at)
    quotes = (_say_more(quote[0], more),) if more else quote
    return Event(quotes=quotes, at=at, **values)


_read_event = record(
    _build_event,
    required={"when": read_date},
    optional={
        "title": read_words,
        "id": read_slug,
        "text": read_words,
        "quote": list_of(_read_quote),
        **_MORE_ON_QUOTE,
        "as_of": read_date,
        "sources": list_of(_read_reference),
        "draft": read_flag,
    },
)


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
        quote = _say_more(quote, _take_more(values))
        for key in ("name", "term"):
            if key in values:
                values["entry"] = values.pop(key)
        correction = Correction(layer, quote, at=at, **values)
        says = any(getattr(correction, key) for key in _SAYS[layer])
        if correction.refused and says:
            message = "what is refused cannot be something else as well"
            raise _conflict(message, "Keep “refused”, or the other keys.", at)
        if not correction.refused and not says:
            message = "nothing is said of these words, and they are not refused"
            hint = f"Add “{_WRITTEN.get(layer, 'speaker: …')}” or “refused: true”."
            raise ScolieError(Problem("missing-key", message, hint, at))
        if correction.unattributed and (correction.speaker or correction.entry):
            message = "words with a speaker are not unattributed"
            raise _conflict(message, "Keep one of the two keys.", at)
        return correction

    return build


_read_date_correction = record(
    _build_correction("dates"),
    required={"quote": _read_quote},
    optional={"value": read_date, "refused": read_flag, **_MORE_ON_QUOTE},
)

_read_place_keys = record(
    Quote,
    required={"exact": read_words},
    optional={"prefix": read_words, "suffix": read_words, "ordinal": read_ordinal},
)


def _read_place(node: Node) -> Quote:
    """Words of the text, where there is no date to state."""
    if isinstance(node.value, dict):
        return _read_place_keys(node)
    return Quote(read_words(node), at=node.at)


_read_mention = record(
    _build_correction("names"),
    required={"quote": _read_place},
    optional={"name": read_words, "refused": read_flag, "ordinal": read_ordinal},
)

_read_occurrence = record(
    _build_correction("terms"),
    required={"quote": _read_place},
    optional={"term": read_words, "refused": read_flag, "ordinal": read_ordinal},
)

_read_voice_keys = record(
    _build_correction("voices"),
    required={"quote": _read_place},
    optional={
        "speaker": read_words,
        "unattributed": read_flag,
        "name": read_words,
        "cue": read_words,
        "kind": one_of(get_args(VoiceKind)),
        "refused": read_flag,
        "ordinal": read_ordinal,
    },
)


def _read_voice(node: Node) -> Correction:
    """A voice; `speaker: ""` says that nobody is named, as `unattributed: true` does."""
    keys = node.value if isinstance(node.value, dict) else {}
    if "speaker" not in keys or keys["speaker"][1].value != "":
        return _read_voice_keys(node)
    at, blank = keys["speaker"]
    others = {key: value for key, value in keys.items() if key != "speaker"}
    return _read_voice_keys(Node({"unattributed": (at, Node("true", blank.at)), **others}, node.at))


def _read_refused(layer: LayerName) -> Reader[RefusedWords]:
    return lambda node: RefusedWords(layer, read_words(node), node.at)


def _take_more(values: dict[str, Any]) -> dict[str, Any]:
    return {key: values.pop(key) for key in _MORE_ON_QUOTE if key in values}


def _say_more(quote: Quote, more: dict[str, Any]) -> Quote:
    for key in more:
        if getattr(quote, key):
            message = f"“{key}” stands both inside the quote and beside it"
            raise _conflict(message, "Keep one of the two.", quote.at)
    return replace(quote, **more)


def _conflict(message: str, hint: str, at: Place) -> ScolieError:
    return ScolieError(Problem("conflicting-keys", message, hint, at))


_read_timeline: Reader[Part[Event]] = record(
    lambda at, events=(), dates=(): Part(events, dates),
    required={},
    optional={"events": list_of(_read_event), "dates": list_of(_read_date_correction)},
)

_read_glossary: Reader[Part[Term]] = record(
    lambda at, terms=(), occurrences=(), refused=(): Part(terms, occurrences, refused),
    required={},
    optional={
        "terms": list_of(_read_term),
        "occurrences": list_of(_read_occurrence),
        "refused": list_of(_read_refused("terms")),
    },
)

_read_names: Reader[Part[Name]] = record(
    lambda at, names=(), mentions=(), refused=(): Part(names, mentions, refused),
    required={},
    optional={
        "names": list_of(_read_name),
        "mentions": list_of(_read_mention),
        "refused": list_of(_read_refused("names")),
    },
)

_read_voices: Reader[tuple[Correction, ...]] = record(
    lambda at, voices=(): voices,
    required={},
    optional={"voices": list_of(_read_voice)},
)

_read_release_keys = record(
    lambda at, **values: Release(**values),
    required={},
    optional={"version": read_words, "date": read_date},
)


def _read_address(node: Node) -> str:
    """The address of the site: a folder, so with a slash at its end."""
    url = read_url(node)
    if "?" in url or "#" in url:
        hint = "Write the address of the site's folder, such as https://example.org/ferry/."
        message = "the address of a site has no ? and no #"
        raise ScolieError(Problem("not-url", message, hint, node.at))
    return url if url.endswith("/") else f"{url}/"


def _read_release(node: Node) -> Release:
    """A mapping, or in short a date, or a version."""
    if isinstance(node.value, dict):
        return _read_release_keys(node)
    words = read_words(node)
    try:
        parse_edtf(words)
    except ValueError:
        return Release(version=words)
    return Release(date=words)


_read_front = record(
    FrontMatter,
    required={},
    optional={
        "title": read_words,
        "subtitle": read_words,
        "published": read_date,
        "published_note": read_words,
        "language": read_language,
        "place": read_words,
        "sha256": read_sha256,
        "source": _read_reference,
        "sections": whole(
            list_of(
                record(
                    SectionLabel,
                    required={"slug": read_slug},
                    optional={"label": read_words, "heading": read_words},
                )
            )
        ),
        "rights": read_words,
        "editors": list_of(read_words),
        "note": read_words,
        "url": _read_address,
        "release": _read_release,
        "typography": one_of(PROFILES),
    },
)
