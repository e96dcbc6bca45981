"""The layer of glossary terms: every place where the story says a headword."""

from collections.abc import Sequence
from typing import Final

from builder.annotate.entries import Doubled, Entry, FoundEntry, find_entries
from builder.annotate.passages import WordRow, read_row
from builder.errors import Problem
from builder.model import Annotation, Article, Layer, Term


def annotate_terms(
    article: Article,
    terms: Sequence[Term],
    language: str,
    row: WordRow | None = None,
) -> Layer:
    """Every occurrence of every term, inflected or not; of overlapping ones the longest.

    Rules: `term.lemma` the headword itself, `term.inflected` a form of it, `term.form` a form
    that the editor listed. `row` has the story's words, where they have been read already.
    """
    row = row or read_row(article)
    entries = [Entry(term.lemma, term.forms) for term in terms]
    found, doubled = find_entries(row, entries, language, inflected=True)
    annotations = (_annotate(article, entry, terms[entry.number]) for entry in found)
    problems = (_explain(phrase, terms) for phrase in doubled)
    return Layer("terms", tuple(annotations), tuple(problems))


def _annotate(article: Article, found: FoundEntry, term: Term) -> Annotation:
    start, end, _, grade = found.match
    return Annotation(
        layer="terms",
        start=start,
        end=end,
        exact=article.source.text[start:end],
        rule=_RULES[grade] if found.is_headword else "term.form",
        certainty="medium" if grade == "doubt" else "high",
        target=term.id,
    )


_RULES: Final = {"same": "term.lemma", "sure": "term.inflected", "doubt": "term.inflected"}


def _explain(doubled: Doubled, terms: Sequence[Term]) -> Problem:
    term, first = terms[doubled.number], terms[doubled.first]
    return Problem(
        "term-doubled",
        f"“{doubled.phrase}” belongs to two terms, “{first.lemma}” and “{term.lemma}”; "
        "the first keeps its occurrences",
        "Take it out of one of them.",
        term.at,
        "warning",
    )
