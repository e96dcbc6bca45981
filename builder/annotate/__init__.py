"""The annotators, in a visible order. None sees the layer of another, so the order is free."""

from collections.abc import Callable

from builder.annotate.dates import annotate_dates
from builder.annotate.names import annotate_names
from builder.annotate.terms import annotate_terms
from builder.annotate.voices import annotate_voices
from builder.model import Article, Layer, Seed

Annotator = Callable[[Article, Seed], Layer]


def _terms(article: Article, seed: Seed) -> Layer:
    targets = [term.id for term in seed.terms]
    return annotate_terms(article, seed.terms, targets, article.metadata.language)


def _dates(article: Article, seed: Seed) -> Layer:
    targets = [event.id for event in seed.events]
    language = article.metadata.language
    published = seed.front.published or article.metadata.published
    return annotate_dates(
        article, seed.events, targets, seed.corrections, language, published=published
    )


def _names(article: Article, seed: Seed) -> Layer:
    targets = [name.id for name in seed.names]
    return annotate_names(article, seed.names, targets, article.metadata.language)


def _voices(article: Article, seed: Seed) -> Layer:
    targets = [name.id for name in seed.names]
    return annotate_voices(article, seed.names, targets, article.metadata.language)


ANNOTATORS: tuple[Annotator, ...] = (_terms, _dates, _names, _voices)
