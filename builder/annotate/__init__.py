"""The annotators, in a visible order. None sees the layer of another, so the order is free.

Each layer is what rules found, with the editor's word in place of all that it touches.
"""

from collections.abc import Callable

from builder.annotate.dates import annotate_dates
from builder.annotate.entry_corrections import correct_entries
from builder.annotate.names import annotate_names
from builder.annotate.terms import annotate_terms
from builder.annotate.typography import annotate_typography, choose_profile
from builder.annotate.voice_corrections import correct_voices
from builder.annotate.voices import annotate_voices
from builder.model import Article, Layer, Seed

Annotator = Callable[[Article, Seed], Layer]


def _terms(article: Article, seed: Seed) -> Layer:
    layer = annotate_terms(article, seed.terms, article.metadata.language)
    return correct_entries(article, layer, seed)


def _dates(article: Article, seed: Seed) -> Layer:
    language = article.metadata.language
    published = seed.front.published or article.metadata.published
    return annotate_dates(article, seed.events, seed.corrections, language, published=published)


def _names(article: Article, seed: Seed) -> Layer:
    layer = annotate_names(article, seed.names, article.metadata.language)
    return correct_entries(article, layer, seed)


def _voices(article: Article, seed: Seed) -> Layer:
    layer = annotate_voices(article, seed.names, article.metadata.language)
    return correct_voices(article, layer, seed)


def _typography(article: Article, seed: Seed) -> Layer:
    profile = seed.front.typography or choose_profile(article.metadata.language)
    return annotate_typography(article, profile)


ANNOTATORS: tuple[Annotator, ...] = (_terms, _dates, _names, _voices, _typography)
