"""The annotators, in a visible order. None sees the layer of another, so the order is free."""

from collections.abc import Callable

from builder.annotate.dates import annotate_dates
from builder.annotate.names import annotate_names
from builder.annotate.terms import annotate_terms
from builder.annotate.voices import annotate_voices
from builder.model import Article, Layer, Seed

Annotator = Callable[[Article, Seed], Layer]


def _terms(article: Article, seed: Seed) -> Layer:
    return annotate_terms(article, seed.terms, article.metadata.language)


def _dates(article: Article, seed: Seed) -> Layer:
    language = article.metadata.language
    published = seed.front.published or article.metadata.published
    return annotate_dates(article, seed.events, seed.corrections, language, published=published)


def _names(article: Article, seed: Seed) -> Layer:
    return annotate_names(article, seed.names, article.metadata.language)


def _voices(article: Article, seed: Seed) -> Layer:
    return annotate_voices(article, seed.names, article.metadata.language)


ANNOTATORS: tuple[Annotator, ...] = (_terms, _dates, _names, _voices)
