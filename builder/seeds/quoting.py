"""Nodes → references and quotes: sources, and words of the story with what is said of them."""

from typing import Any

from msgspec.structs import replace

from builder.errors import Place, Problem, ScolieError
from builder.model import Quote, Reference
from builder.seeds.fields import read_date, read_ordinal, read_url, read_words
from builder.seeds.reader import Fields, Reader, changed, either, placed, record

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

WHICH: Fields = {
    "ordinal": read_ordinal.about("Which one, from 1, where the words stand more than once."),
}
"""The key that tells words from the same words elsewhere in the story."""

MORE_ON_QUOTE: Fields = {
    **WHICH,
    "stated": read_date.about("What these words date to, where the editor knows more."),
    "alone": read_date.about("What the source by itself would give."),
    "note": read_words.about("A few words for the margin: 80 characters."),
}
"""Keys of a quote that may also stand beside it, when it is written as words alone."""


def _quote_with(more: Fields) -> Reader[Quote]:
    """A quote with keys that say more of it, or its words alone."""
    keys = record(
        Quote,
        required={"exact": read_words.about("The quoted words, as they stand in the story.")},
        optional={
            "prefix": read_words.about("The words right before them."),
            "suffix": read_words.about("The words right after them."),
            **more,
        },
    )
    return either(keys, placed(read_words, Quote))


read_quote = _quote_with(MORE_ON_QUOTE)
"""Words of the text that tell a date."""

read_place = _quote_with(WHICH)
"""Words of the text, where there is no date to state."""


def take_more(values: dict[str, Any]) -> dict[str, Any]:
    """Take out of `values` those that stand beside a quote and say more of it."""
    return {key: values.pop(key) for key in MORE_ON_QUOTE if key in values}


def say_more(quote: Quote, more: dict[str, Any]) -> Quote:
    """The quote with what stands beside it; what it says itself already is `conflicting-keys`."""
    for key in more:
        if getattr(quote, key):
            message = f"“{key}” stands both inside the quote and beside it"
            raise refuse_conflict(message, "Keep one of the two.", quote.at)
    return replace(quote, **more)


def refuse_conflict(message: str, hint: str, at: Place) -> ScolieError:
    """The error of keys that contradict each other."""
    return ScolieError(Problem("conflicting-keys", message, hint, at))
