"""The layer of glossary terms: every place where the story says a headword."""

from collections.abc import Sequence
from typing import Final

from builder.annotate.passages import list_passages
from builder.annotate.phrases import Match, PhraseFinder
from builder.errors import Problem
from builder.language.words import normalize, tokenize_parts
from builder.model import Annotation, Article, Layer, Term


def annotate_terms(
    article: Article, terms: Sequence[Term], targets: Sequence[str], language: str
) -> Layer:
    """Every occurrence of every term, inflected or not; of overlapping ones the longest.

    `targets` are the ids of the terms, in the same order. Rules: `term.lemma` the headword
    itself, `term.inflected` a form of it, `term.form` a form that the editor listed.
    """
    text = article.source.text
    passages = [tokenize_parts(text, *span) for span in list_passages(article)]
    vocabulary = sorted({normalize(token.surface).lower() for line in passages for token in line})
    finder = PhraseFinder(language, vocabulary)
    owners: list[tuple[int, bool]] = []
    problems: list[Problem] = []
    for number, term in enumerate(terms):
        for phrase in (term.lemma, *term.forms):
            is_form = phrase is not term.lemma
            same = finder.add(phrase, inflected=not is_form)
            owners.append((number, is_form))
            if same is not None and owners[same][0] != number:
                problems.append(_doubled(phrase, term, terms[owners[same][0]]))
    annotations = [
        _annotate(text, match, targets, *owners[match.phrase])
        for tokens in passages
        for match in finder.find(text, tokens)
    ]
    return Layer("terms", tuple(annotations), tuple(problems))


def _annotate(
    text: str, match: Match, targets: Sequence[str], number: int, is_form: bool
) -> Annotation:
    return Annotation(
        layer="terms",
        start=match.start,
        end=match.end,
        exact=text[match.start : match.end],
        rule=_FORM if is_form else _RULES[match.grade],
        certainty="medium" if match.grade == "doubt" else "high",
        target=targets[number],
    )


_FORM: Final = "term.form"
_RULES: Final = {"same": "term.lemma", "sure": "term.inflected", "doubt": "term.inflected"}


def _doubled(phrase: str, term: Term, first: Term) -> Problem:
    return Problem(
        "term-doubled",
        f"“{phrase}” belongs to two terms, “{first.lemma}” and “{term.lemma}”; "
        "the first keeps its occurrences.",
        "Take it out of one of them.",
        term.at,
        "warning",
    )
