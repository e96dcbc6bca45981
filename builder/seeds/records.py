"""Nodes → records: what the editor may write in each file, as tables of keys and readers.

Each reader returns records of the model, or raises ScolieError with every problem inside.
"""

from typing import Generic, NamedTuple, TypeVar

from builder.model import Correction, Event, FrontMatter, Name, RefusedWords, Term
from builder.seeds.entries import read_event, read_name, read_term
from builder.seeds.front import read_front_keys
from builder.seeds.reader import Reader, changed, file_of, list_of, record
from builder.seeds.rulings import (
    read_date_correction,
    read_mention,
    read_occurrence,
    read_refused,
    read_voice,
)
from builder.seeds.yamltree import Node

T = TypeVar("T")


class Part(NamedTuple, Generic[T]):
    """What one file says: its entries, corrections of findings, and words refused everywhere."""

    entries: tuple[T, ...] = ()
    corrections: tuple[Correction, ...] = ()
    refused: tuple[RefusedWords, ...] = ()


_read_timeline: Reader[Part[Event]] = record(
    lambda at, events=(), dates=(): Part(events, dates),
    required={},
    optional={
        "events": list_of(read_event).about("What happened, and what the edition adds."),
        "dates": list_of(read_date_correction).about(
            "Dates of the text that are no events, put right or refused."
        ),
    },
)

_read_glossary: Reader[Part[Term]] = record(
    lambda at, terms=(), occurrences=(), refused=(): Part(terms, occurrences, refused),
    required={},
    optional={
        "terms": list_of(read_term).about("Words to explain."),
        "occurrences": list_of(read_occurrence).about(
            "Places where the text says a term, or does not."
        ),
        "refused": list_of(read_refused("terms")).about("Words that are no term here."),
    },
)

_read_names: Reader[Part[Name]] = record(
    lambda at, names=(), mentions=(), refused=(): Part(names, mentions, refused),
    required={},
    optional={
        "names": list_of(read_name).about("People, places and organisations."),
        "mentions": list_of(read_mention).about(
            "Places where the text names somebody, or does not."
        ),
        "refused": list_of(read_refused("names")).about("Words that name nobody here."),
    },
)

_read_voices: Reader[tuple[Correction, ...]] = record(
    lambda at, voices=(): voices,
    required={},
    optional={"voices": list_of(read_voice).about("Who says what, where rules are wrong.")},
)


def _take_front(node: Node) -> FrontMatter:
    return FrontMatter(at=node.at) if node.is_blank else read_front_keys(node)


read_front = Reader(_take_front, {"anyOf": [read_front_keys.schema, {"type": "null"}]})
"""`edition.yml`, or the front matter of a Markdown story."""

read_glossary = file_of(changed(list_of(read_term), Part), _read_glossary, Part())
"""`glossary.yml`: a list of terms, or `terms`, `occurrences` and `refused`."""

read_timeline = file_of(changed(list_of(read_event), Part), _read_timeline, Part())
"""`timeline.yml`: a list of events, or `events` and `dates` (corrections)."""

read_names = file_of(changed(list_of(read_name), Part), _read_names, Part())
"""`names.yml`: a list of names, or `names`, `mentions` and `refused`."""

read_voices = file_of(list_of(read_voice), _read_voices, ())
"""`voices.yml`: a list of voices, alone or under `voices`."""
