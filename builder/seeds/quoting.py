"""Nodes → references and quotes: sources, and words of the story with what is said of them."""

from typing import Any

from msgspec.structs import replace

from builder.errors import Place, Problem, ScolieError
from builder.model import Quote, Reference
from builder.seeds.fields import read_date, read_ordinal, read_url, read_words
from builder.seeds.reader import Fields, changed, either, placed, record

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


read_reference = either(
    _read_reference_keys, changed(read_words, lambda words: Reference(title=words))
)

MORE_ON_QUOTE: Fields = {
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
        **MORE_ON_QUOTE,
    },
)


read_quote = either(_read_quote_keys, placed(read_words, Quote))

_read_place_keys = record(
    Quote,
    required={"exact": read_words.about("The quoted words, as they stand in the story.")},
    optional={
        "prefix": read_words.about("The words right before them."),
        "suffix": read_words.about("The words right after them."),
        "ordinal": read_ordinal.about("Which one, from 1, where the words stand more than once."),
    },
)


read_place = either(_read_place_keys, placed(read_words, Quote))
"""Words of the text, where there is no date to state."""


def take_more(values: dict[str, Any]) -> dict[str, Any]:
    return {key: values.pop(key) for key in MORE_ON_QUOTE if key in values}


def say_more(quote: Quote, more: dict[str, Any]) -> Quote:
    for key in more:
        if getattr(quote, key):
            message = f"“{key}” stands both inside the quote and beside it"
            raise refuse_conflict(message, "Keep one of the two.", quote.at)
    return replace(quote, **more)


def refuse_conflict(message: str, hint: str, at: Place) -> ScolieError:
    return ScolieError(Problem("conflicting-keys", message, hint, at))
