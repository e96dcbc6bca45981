"""Nodes → records: what the editor may write in each file, as tables of keys and readers.

Each reader returns records of the model, or raises ScolieError with every problem inside.
"""

from collections.abc import Callable
from functools import partial
from typing import Any, Final, Generic, NamedTuple, TypeVar, get_args

from msgspec.structs import replace

from builder.edtf import parse_edtf
from builder.errors import Place, Problem, ScolieError
from builder.language.profiles import PROFILES
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
)
from builder.seeds.looks import read_look
from builder.seeds.prose import read_prose
from builder.seeds.reader import (
    Fields,
    Reader,
    changed,
    either,
    file_of,
    list_of,
    placed,
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


# Tables -------------------------------------------------------------------------


_read_reference_keys = record(
    lambda at, **values: Reference(**values),
    required={},
    optional={
        "publisher": read_words.about("Who published it."),
        "title": read_words.about("Its title."),
        "date": read_date.about("Its date (EDTF)."),
        "url": read_url.about("Where it can be read: https://…"),
    },
)


_read_reference = either(
    _read_reference_keys, changed(read_words, lambda words: Reference(title=words))
)

_MORE_ON_QUOTE: Fields = {
    "ordinal": read_ordinal.about("Which one, from 1, where the words stand more than once."),
    "stated": read_date.about("What these words date to, where the editor knows more."),
    "alone": read_date.about("What the source by itself would give."),
    "note": read_words.about("A few words for the margin: 80 characters."),
}
"""Keys of a quote that may also stand beside it, when it is written as words alone."""

_read_quote_keys = record(
    Quote,
    required={"exact": read_words.about("The quoted words, as they stand in the story.")},
    optional={
        "prefix": read_words.about("The words right before them."),
        "suffix": read_words.about("The words right after them."),
        **_MORE_ON_QUOTE,
    },
)


_read_quote = either(_read_quote_keys, placed(read_words, Quote))

_SPELLINGS: Final = {"organization": "organisation"}
"""Other ways to write a kind of name."""


def _build_term(*, gloss: str = "", **values: Any) -> Term:
    """A term that is not explained yet is a draft."""
    return Term(gloss=gloss, **{"draft": not gloss, **values})


_read_term = record(
    _build_term,
    required={"lemma": read_words.about("The headword. Inflected forms are found by themselves.")},
    optional={
        "gloss": read_prose.about("The explanation. Markdown."),
        "id": read_slug.about("Its address; given by the program where it is left out."),
        "forms": list_of(read_words).about("Other words for the same."),
        "note": read_words.about("A few words for the margin: 80 characters."),
        "kind": read_words.about("A heading of yours, such as “weapons”."),
        "as_of": read_date.about("When this was true (EDTF)."),
        "sources": list_of(_read_reference).about("Where you know it from."),
        "draft": read_flag.about("The edition does not show it yet."),
    },
)

_read_kind = changed(
    one_of((*get_args(NameKind), *_SPELLINGS)), lambda words: _SPELLINGS.get(words, words)
)

_read_name = record(
    Name,
    required={"name": read_words.about("The name, as it should stand in the index.")},
    optional={
        "kind": _read_kind.about("What it is; other, where it is left out."),
        "id": read_slug.about("Its address; given by the program where it is left out."),
        "aliases": list_of(read_words).about("Other names for the same."),
        "role": read_words.about("Who or what it is, as of the story: 80 characters."),
        "note": read_words.about("A few words for the margin: 80 characters."),
        "text": read_prose.about("What there is to say of it. Markdown."),
        "coordinates": read_coordinates.about("[latitude, longitude], in degrees."),
        "as_of": read_date.about("When this was true (EDTF)."),
        "sources": list_of(_read_reference).about("Where you know it from."),
        "draft": read_flag.about("The edition does not show it yet."),
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
    required={"when": read_date.about("The best that is known of the date (EDTF).")},
    optional={
        "title": read_words.about("Its title."),
        "id": read_slug.about("Its address; given by the program where it is left out."),
        "text": read_prose.about("What there is to say of it. Markdown."),
        "quote": list_of(_read_quote).about(
            "The words of the story that tell it. Without, the edition adds the event."
        ),
        **_MORE_ON_QUOTE,
        "as_of": read_date.about("When this was true (EDTF)."),
        "sources": list_of(_read_reference).about("Where you know it from."),
        "draft": read_flag.about("The edition does not show it yet."),
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
    required={"quote": _read_quote.about("The words of the story that are meant.")},
    optional={
        "value": read_date.about("What these words date to (EDTF)."),
        "refused": read_flag.about("These words are nothing of the kind."),
        **_MORE_ON_QUOTE,
    },
)

_read_place_keys = record(
    Quote,
    required={"exact": read_words.about("The quoted words, as they stand in the story.")},
    optional={
        "prefix": read_words.about("The words right before them."),
        "suffix": read_words.about("The words right after them."),
        "ordinal": read_ordinal.about("Which one, from 1, where the words stand more than once."),
    },
)


_read_place = either(_read_place_keys, placed(read_words, Quote))
"""Words of the text, where there is no date to state."""

_read_mention = record(
    _build_correction("names"),
    required={"quote": _read_place.about("The words of the story that are meant.")},
    optional={
        "name": read_words.about("The name of the entry that is meant."),
        "refused": read_flag.about("These words are nothing of the kind."),
        "ordinal": read_ordinal.about("Which one, from 1, where the words stand more than once."),
    },
)

_read_occurrence = record(
    _build_correction("terms"),
    required={"quote": _read_place.about("The words of the story that are meant.")},
    optional={
        "term": read_words.about("The headword of the entry that is meant."),
        "refused": read_flag.about("These words are nothing of the kind."),
        "ordinal": read_ordinal.about("Which one, from 1, where the words stand more than once."),
    },
)

_read_voice_keys = record(
    _build_correction("voices"),
    required={"quote": _read_place.about("The words of the story that are meant.")},
    optional={
        "speaker": read_words.about("Who speaks, in the words of the story."),
        "unattributed": read_flag.about("The story does not say who speaks."),
        "name": read_words.about("The name of the entry that is meant."),
        "cue": read_words.about("The words that say that somebody speaks."),
        "kind": one_of(get_args(VoiceKind)).about("How the words are said."),
        "refused": read_flag.about("These words are nothing of the kind."),
        "ordinal": read_ordinal.about("Which one, from 1, where the words stand more than once."),
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


_read_voice = Reader(_take_voice, _read_voice_keys.schema)


def _read_refused(layer: LayerName) -> Reader[RefusedWords]:
    return placed(read_words, partial(RefusedWords, layer))


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
    optional={
        "events": list_of(_read_event).about("What happened, and what the edition adds."),
        "dates": list_of(_read_date_correction).about(
            "Dates of the text that are no events, put right or refused."
        ),
    },
)

_read_glossary: Reader[Part[Term]] = record(
    lambda at, terms=(), occurrences=(), refused=(): Part(terms, occurrences, refused),
    required={},
    optional={
        "terms": list_of(_read_term).about("Words to explain."),
        "occurrences": list_of(_read_occurrence).about(
            "Places where the text says a term, or does not."
        ),
        "refused": list_of(_read_refused("terms")).about("Words that are no term here."),
    },
)

_read_names: Reader[Part[Name]] = record(
    lambda at, names=(), mentions=(), refused=(): Part(names, mentions, refused),
    required={},
    optional={
        "names": list_of(_read_name).about("People, places and organisations."),
        "mentions": list_of(_read_mention).about(
            "Places where the text names somebody, or does not."
        ),
        "refused": list_of(_read_refused("names")).about("Words that name nobody here."),
    },
)

_read_voices: Reader[tuple[Correction, ...]] = record(
    lambda at, voices=(): voices,
    required={},
    optional={"voices": list_of(_read_voice).about("Who says what, where rules are wrong.")},
)

_read_release_keys = record(
    lambda at, **values: Release(**values),
    required={},
    optional={
        "version": read_words.about("Such as 1.0."),
        "date": read_date.about("Its date (EDTF)."),
    },
)


def _take_address(node: Node) -> str:
    """The address of the site: a folder, so with a slash at its end."""
    url = read_url(node)
    if "?" in url or "#" in url:
        hint = "Write the address of the site's folder, such as https://example.org/ferry/."
        message = "the address of a site has no ? and no #"
        raise ScolieError(Problem("not-url", message, hint, node.at))
    return url if url.endswith("/") else f"{url}/"


_read_address = Reader(_take_address, read_url.schema)


def _tell_release(words: str) -> Release:
    """In short a date, or a version."""
    try:
        parse_edtf(words)
    except ValueError:
        return Release(version=words)
    return Release(date=words)


_read_release = either(_read_release_keys, changed(read_words, _tell_release))

_read_front = record(
    FrontMatter,
    required={},
    optional={
        "title": read_words.about("Its title."),
        "subtitle": read_words.about("One sentence under the title."),
        "published": read_date.about(
            "The day of publication (EDTF): relative dates are counted from it."
        ),
        "published_note": read_words.about("How the day is known."),
        "language": read_language.about("The language of the story: fr, en, fr-CH."),
        "place": read_words.about("Where the story was written."),
        "sha256": read_sha256.about("The build stops when the text is no longer this one."),
        "source": _read_reference.about("Where the text comes from."),
        "sections": whole(
            list_of(
                record(
                    SectionLabel,
                    required={"slug": read_slug.about("The address of the section.")},
                    optional={
                        "label": read_words.about("Its label, where the heading will not do."),
                        "heading": read_words.about(
                            "The heading of the section, as the story has it."
                        ),
                    },
                )
            )
        ).about("The parts of the story, by heading, or by their order."),
        "rights": read_prose.about(
            "Who owns the text, and under which licence your notes are. Markdown."
        ),
        "editors": list_of(read_words).about("Who made the edition."),
        "note": read_prose.about("What the edition added, and what it left alone. Markdown."),
        "url": _read_address.about("The address at which the site will be published."),
        "release": _read_release.about("Version and date of this release; either alone will do."),
        "typography": one_of(PROFILES).about("How the signs of the text are shown."),
        "theme": read_look.about("Colours and fonts of the pages."),
    },
)


# Files ----------------------------------------------------------------------------


def _take_front(node: Node) -> FrontMatter:
    return FrontMatter(at=node.at) if node.is_blank else _read_front(node)


read_front = Reader(_take_front, {"anyOf": [_read_front.schema, {"type": "null"}]})
"""`edition.yml`, or the front matter of a Markdown story."""

read_glossary = file_of(changed(list_of(_read_term), Part), _read_glossary, Part())
"""`glossary.yml`: a list of terms, or `terms`, `occurrences` and `refused`."""

read_timeline = file_of(changed(list_of(_read_event), Part), _read_timeline, Part())
"""`timeline.yml`: a list of events, or `events` and `dates` (corrections)."""

read_names = file_of(changed(list_of(_read_name), Part), _read_names, Part())
"""`names.yml`: a list of names, or `names`, `mentions` and `refused`."""

read_voices = file_of(list_of(_read_voice), _read_voices, ())
"""`voices.yml`: a list of voices, alone or under `voices`."""
