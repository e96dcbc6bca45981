"""Nodes → entries: the terms, names and events that the editor writes."""

from typing import Any, Final, get_args

from builder.errors import Place
from builder.model import Event, Name, NameKind, Quote, Term
from builder.seeds.fields import (
    one_of,
    read_coordinates,
    read_date,
    read_flag,
    read_slug,
    read_words,
)
from builder.seeds.prose import read_prose
from builder.seeds.quoting import (
    MORE_ON_QUOTE,
    read_quote,
    read_reference,
    refuse_conflict,
    say_more,
    take_more,
)
from builder.seeds.reader import Fields, changed, list_of, record

_SPELLINGS: Final = {"organization": "organisation"}
"""Other ways to write a kind of name."""


_STANDING: Final[Fields] = {
    "as_of": read_date.about("When this was true (EDTF)."),
    "sources": list_of(read_reference).about("Where you know it from."),
    "draft": read_flag.about("The edition does not show it yet."),
}
"""How far an entry holds: as of when, by whom, and whether it is shown already."""
_ID: Final = read_slug.about("Its address; given by the program where it is left out.")


def _build_term(*, gloss: str = "", **values: Any) -> Term:
    """A term that is not explained yet is a draft."""
    return Term(gloss=gloss, **{"draft": not gloss, **values})


read_term = record(
    _build_term,
    required={"lemma": read_words.about("The headword. Inflected forms are found by themselves.")},
    optional={
        "gloss": read_prose.about("The explanation. Markdown."),
        "id": _ID,
        "forms": list_of(read_words).about("Other words for the same."),
        "note": read_words.about("A few words for the margin: 80 characters."),
        "kind": read_words.about("A heading of yours, such as “weapons”."),
        **_STANDING,
    },
)

_read_kind = changed(
    one_of((*get_args(NameKind), *_SPELLINGS)), lambda words: _SPELLINGS.get(words, words)
)

read_name = record(
    Name,
    required={"name": read_words.about("The name, as it should stand in the index.")},
    optional={
        "kind": _read_kind.about("What it is; other, where it is left out."),
        "id": _ID,
        "aliases": list_of(read_words).about("Other names for the same."),
        "role": read_words.about("Who or what it is, as of the story: 80 characters."),
        "note": read_words.about("A few words for the margin: 80 characters."),
        "text": read_prose.about("What there is to say of it. Markdown."),
        "coordinates": read_coordinates.about("[latitude, longitude], in degrees."),
        **_STANDING,
    },
)


def _build_event(*, at: Place, quote: tuple[Quote, ...] = (), **values: Any) -> Event:
    more = take_more(values)
    if more and len(quote) != 1:
        hint = "Write each quote as a mapping: exact, ordinal, stated."
        raise refuse_conflict(f"“{'”, “'.join(more)}” must stand beside one single quote", hint, at)
    quotes = (say_more(quote[0], more),) if more else quote
    return Event(quotes=quotes, at=at, **values)


read_event = record(
    _build_event,
    required={"when": read_date.about("The best that is known of the date (EDTF).")},
    optional={
        "title": read_words.about("Its title."),
        "id": _ID,
        "text": read_prose.about("What there is to say of it. Markdown."),
        "quote": list_of(read_quote).about(
            "The words of the story that tell it. Without, the edition adds the event."
        ),
        **MORE_ON_QUOTE,
        **_STANDING,
    },
)
