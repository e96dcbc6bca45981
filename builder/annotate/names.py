"""The layer of names: every place where the story names a person, a place, an organisation."""

from collections.abc import Sequence

from builder.annotate.passages import list_passages
from builder.annotate.phrases import Match, PhraseFinder
from builder.errors import Problem
from builder.language.words import tokenize_parts
from builder.model import Annotation, Article, Layer, Name


def annotate_names(
    article: Article, names: Sequence[Name], targets: Sequence[str], language: str
) -> Layer:
    """Every occurrence of every name or alias as whole words; of overlapping ones the longest.

    `targets` are the ids of the names, in the same order. Capitals count, their accents do
    not; kinds of apostrophes and hyphens are one. Rules: `name.name`, `name.alias`.
    """
    text = article.source.text
    finder = PhraseFinder(language)
    owners: list[tuple[int, bool]] = []
    problems: list[Problem] = []
    for number, name in enumerate(names):
        for phrase in (name.name, *name.aliases):
            same = finder.add(phrase, inflected=False)
            owners.append((number, phrase is not name.name))
            if same is not None and owners[same][0] != number:
                problems.append(_doubled(phrase, name, names[owners[same][0]]))
    annotations = [
        _annotate(text, match, names[number], targets[number], is_alias)
        for span in list_passages(article)
        for match in finder.find(text, tokenize_parts(text, *span))
        for number, is_alias in [owners[match.phrase]]
    ]
    return Layer("names", tuple(annotations), tuple(problems))


def _annotate(text: str, match: Match, name: Name, target: str, is_alias: bool) -> Annotation:
    return Annotation(
        layer="names",
        start=match.start,
        end=match.end,
        exact=text[match.start : match.end],
        rule="name.alias" if is_alias else "name.name",
        certainty="high",
        target=target,
        type=name.kind,
    )


def _doubled(phrase: str, name: Name, first: Name) -> Problem:
    return Problem(
        "name-doubled",
        f"“{phrase}” names two entries, “{first.name}” and “{name.name}”; "
        "the first keeps its occurrences.",
        "Take it out of one of them, or write the longer name as well.",
        name.at,
        "warning",
    )
