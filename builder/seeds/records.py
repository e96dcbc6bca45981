"""Nodes → records: what the editor may write in each file, as tables of keys and readers.

Each reader returns records of the model, or raises ScolieError with every problem inside.
"""

from typing import Any, Final, TypeVar, get_args

from msgspec.structs import replace

from builder.edtf import parse_edtf
from builder.errors import Place, Problem, ScolieError
from builder.model import (
    DateCorrection,
    Event,
    FrontMatter,
    Name,
    NameKind,
    Quote,
    Reference,
    Release,
    SectionLabel,
    Term,
)
from builder.seeds.fields import (
    Fields,
    Reader,
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
)
from builder.seeds.yamltree import Node

T = TypeVar("T")
Timeline = tuple[tuple[Event, ...], tuple[DateCorrection, ...]]


def read_front(node: Node) -> FrontMatter:
    """Read `edition.yml`, or the front matter of a Markdown story."""
    return FrontMatter(at=node.at) if node.is_blank else _read_front(node)


def read_glossary(node: Node) -> tuple[Term, ...]:
    """Read `glossary.yml`: a list of terms, alone or under `terms`."""
    return _read_list(node, "terms", _read_term)


def read_names(node: Node) -> tuple[Name, ...]:
    """Read `names.yml`: a list of names, alone or under `names`."""
    return _read_list(node, "names", _read_name)


def read_timeline(node: Node) -> Timeline:
    """Read `timeline.yml`: a list of events, or `events` and `dates` (corrections)."""
    if node.is_blank:
        return (), ()
    if isinstance(node.value, tuple):
        return list_of(_read_event)(node), ()
    return _read_timeline(node)


def _read_list(node: Node, key: str, read_item: Reader[T]) -> tuple[T, ...]:
    if node.is_blank:
        return ()
    if isinstance(node.value, tuple):
        return list_of(read_item)(node)
    read_keys: Reader[tuple[T, ...]] = record(
        lambda at, **found: found.get(key, ()),
        required={},
        optional={key: list_of(read_item)},
    )
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

_read_term = record(
    Term,
    required={"lemma": read_words, "gloss": read_words},
    optional={
        "id": read_slug,
        "forms": list_of(read_words),
        "note": read_words,
        "kind": read_words,
        "as_of": read_date,
        "sources": list_of(_read_reference),
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
    },
)


def _build_correction(*, at: Place, quote: Quote, **values: Any) -> DateCorrection:
    quote = _say_more(quote, _take_more(values))
    correction = DateCorrection(quote, at=at, **values)
    if correction.refused and correction.value:
        raise _conflict("a refused date cannot have a value", "Keep one of the two keys.", at)
    if not correction.refused and not correction.value:
        message = "the date has no value, and is not refused"
        hint = "Add “value: 2024-06-18” or “refused: true”."
        raise ScolieError(Problem("missing-key", message, hint, at))
    return correction


_read_correction = record(
    _build_correction,
    required={"quote": _read_quote},
    optional={"value": read_date, "refused": read_flag, **_MORE_ON_QUOTE},
)


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


_read_timeline: Reader[Timeline] = record(
    lambda at, events=(), dates=(): (events, dates),
    required={},
    optional={"events": list_of(_read_event), "dates": list_of(_read_correction)},
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
        "sections": list_of(
            record(
                SectionLabel,
                required={"slug": read_slug},
                optional={"label": read_words, "heading": read_words},
            )
        ),
        "rights": read_words,
        "editors": list_of(read_words),
        "note": read_words,
        "url": _read_address,
        "release": _read_release,
    },
)
