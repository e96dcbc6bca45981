"""The annotators, in a visible order. None sees the layer of another, so the order is free.

Each layer is what rules found, with the editor's word in place of all that it touches.
"""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from builder.annotate.dates import annotate_dates
from builder.annotate.entry_corrections import correct_entries
from builder.annotate.lexicon import Lexicon
from builder.annotate.names import NamePlaces, annotate_names
from builder.annotate.passages import WordRow, read_row
from builder.annotate.terms import annotate_terms
from builder.annotate.typography import annotate_typography
from builder.annotate.voices import annotate_voices
from builder.annotate.voices.corrections import correct_voices
from builder.language.profiles import choose_profile
from builder.model import Article, Layer, Name, Seed, Term
from builder.recall import Recall, make_anew


class Words(NamedTuple):
    """What annotators share: the words of the story, and which entries of the seed it may say."""

    row: WordRow
    terms: Sequence[Term]
    names: Sequence[Name]
    places: NamePlaces | None
    """Where the story says the names of the editor, if that has been looked for already."""


Annotator = Callable[[Article, Seed, Words, Recall], Layer]


def annotate_story(
    article: Article,
    seed: Seed,
    lexicon: Lexicon | None = None,
    row: WordRow | None = None,
    places: NamePlaces | None = None,
    *,
    recall: Recall = make_anew,
) -> list[Layer]:
    """All layers of a story; `lexicon` knows the entries that it shares with others.

    `row` has the story's words, and `places` those of the editor's names, where they have been
    read already.
    """
    words = read_words(article, seed, lexicon or Lexicon(), row, places)
    return [annotate(article, seed, words, recall) for annotate in ANNOTATORS]


def read_words(
    article: Article,
    seed: Seed,
    lexicon: Lexicon,
    row: WordRow | None = None,
    places: NamePlaces | None = None,
) -> Words:
    """The words of the story, read once, and the entries to look for in them."""
    language = article.metadata.language
    row = row or read_row(article)
    return Words(
        row,
        lexicon.choose_terms(seed.terms, row, language),
        lexicon.choose_names(seed.names, row, language),
        places,
    )


def _terms(article: Article, seed: Seed, words: Words, recall: Recall) -> Layer:
    language = article.metadata.language
    layer = recall("terms", annotate_terms, article, words.terms, language, words.row)
    return correct_entries(article, layer, seed)


def _dates(article: Article, seed: Seed, _: Words, recall: Recall) -> Layer:
    language = article.metadata.language
    published = seed.front.published or article.metadata.published
    said = (seed.events, seed.corrections)
    return recall("dates", annotate_dates, article, *said, language, published=published)


def _names(article: Article, seed: Seed, words: Words, recall: Recall) -> Layer:
    language = article.metadata.language
    given = (article, words.names, language, words.row, words.places)
    layer = recall("names", annotate_names, *given)
    return correct_entries(article, layer, seed)


def _voices(article: Article, seed: Seed, words: Words, recall: Recall) -> Layer:
    language = article.metadata.language
    given = (article, words.names, language, words.row, words.places)
    layer = recall("voices", annotate_voices, *given)
    return correct_voices(article, layer, seed)


def _typography(article: Article, seed: Seed, _: Words, recall: Recall) -> Layer:
    profile = seed.front.typography or choose_profile(article.metadata.language)
    return recall("typography", annotate_typography, article, profile)


ANNOTATORS: tuple[Annotator, ...] = (_terms, _dates, _names, _voices, _typography)
