"""What a story says, read once: its blocks, the names in it, and the layers over it."""

from collections.abc import Sequence
from typing import NamedTuple

from msgspec.structs import replace

from builder.annotate import annotate_story
from builder.annotate.lexicon import Lexicon
from builder.annotate.names import find_names
from builder.annotate.names.finder import recognise_names
from builder.annotate.passages import read_row
from builder.annotate.refusals import refuse_words
from builder.edition import assign_ids
from builder.errors import Place, Problem, ScolieError
from builder.model import Article, Layer, Seed
from builder.parse import parse_article
from builder.recall import Recall, make_anew


class StoryReading(NamedTuple):
    """What reading makes of a story: its seed has the names that were recognised, and all ids."""

    article: Article
    seed: Seed
    layers: Sequence[Layer]
    idle: Sequence[Problem]


def read_layers(
    seed: Seed, lexicon: Lexicon | None = None, recall: Recall = make_anew
) -> StoryReading:
    """One seed → its article and layers; ScolieError where there is no story."""
    article = recall("article", parse_article, seed.source, seed.markdown)
    if not article.blocks:
        hint = "Put the text of the story in it."
        problem = Problem("source-empty", "there is no story here", hint, Place(seed.source.path))
        raise ScolieError(problem)
    language = seed.front.language or article.metadata.language
    article = replace(article, metadata=replace(article.metadata, language=language))
    lexicon = lexicon or Lexicon()
    row = recall("words", read_row, article)
    known = lexicon.choose_names(seed.names, row, language)
    places = recall("known names", find_names, row, known, language)
    found = recall("names found", recognise_names, article, known, language, places)
    seed, idle = refuse_words(replace(seed, names=(*seed.names, *found)))
    seed = assign_ids(seed)
    layers = annotate_story(article, seed, lexicon, row, places, recall=recall)
    return StoryReading(article, seed, layers, idle)
