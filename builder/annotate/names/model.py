"""Names as a statistical model sees them: proposals for an editor to look at, never a finding.

The model is spaCy's; it is no part of a build, and is imported only when it is asked for.
"""

from collections.abc import Iterator
from typing import Any, Final

from builder.annotate.names.reading import hide_signs
from builder.errors import Problem, ScolieError
from builder.language.words import base_language, phrase_key
from builder.model import Article, Name, NameKind, Span

MODELS: Final = {"fr": "fr_core_news_sm", "en": "en_core_web_sm"}
_KINDS: Final[dict[str, NameKind]] = {
    **dict.fromkeys(("PER", "PERSON"), "person"),
    **dict.fromkeys(("LOC", "GPE", "FAC"), "place"),
    "ORG": "organisation",
}
_LONGEST: Final = 100_000
"""Characters that the model gets at once; no paragraph of a story has as many."""


def propose_names(article: Article, language: str) -> tuple[Name, ...]:
    """The names that a model proposes, all of certainty `low`, with the places it saw them at.

    A ScolieError says what to install where the model is not there.
    """
    model = _load(base_language(language), article.source.path)
    seen: dict[str, tuple[NameKind, str, list[Span]]] = {}
    for start, end, kind in _list_entities(model, article):
        words = " ".join(article.visible_text(start, end).split())
        key = phrase_key(words)
        if key:
            seen.setdefault(key, (kind, words, []))[2].append((start, end))
    return tuple(
        Name(words, kind, rule="model.spacy", certainty="low", mentions=tuple(spans))
        for kind, words, spans in seen.values()
    )


def _load(language: str, path: str) -> Any:
    name = MODELS.get(language)
    if name is None:
        known = " and ".join(sorted(MODELS))
        raise _missing(f"no model is known for the language “{language}”", f"There are {known}.")
    try:
        import spacy

        # Of the model only what names need; the rest is slow to load.
        return spacy.load(name, exclude=["parser", "lemmatizer", "attribute_ruler"])
    except (ImportError, OSError) as error:
        hint = "Install it: pip install 'scolie[ner]'."
        if language != "fr":
            hint = (
                f"Install spaCy (pip install 'scolie[ner]'), then: python -m spacy download {name}."
            )
        raise _missing(f"the model {name} is not installed", hint) from error


def _missing(message: str, hint: str) -> ScolieError:
    return ScolieError(Problem("model-missing", message, hint))


def _list_entities(model: Any, article: Article) -> Iterator[tuple[int, int, NameKind]]:
    """Start, end and kind of what the model names in running text."""
    text = hide_signs(article)
    stretches = [
        (start, end)
        for block in article.blocks
        if block.kind != "byline"
        for start, end in block.items or ((block.start, block.end),)
    ]
    for start, end in stretches:
        for first in range(start, end, _LONGEST):
            for entity in model(text[first : min(end, first + _LONGEST)]).ents:
                if entity.label_ in _KINDS:
                    yield first + entity.start_char, first + entity.end_char, _KINDS[entity.label_]
