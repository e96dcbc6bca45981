"""Words of a story that a reader may want explained → entries for the glossary, without a gloss."""

from collections.abc import Container, Sequence
from typing import Final

from builder.annotate.entries import Entry, find_entries
from builder.annotate.passages import read_row
from builder.edition import Edition
from builder.language.en.terms import ENGLISH
from builder.language.fr.terms import FRENCH
from builder.language.words import base_language, phrase_key
from builder.model import Article, LayerName, Seed, Span, Term
from builder.suggest.acronyms import Candidate
from builder.suggest.proposal import Proposal, Value, show_context
from builder.suggest.term_signs import find_candidates

MOST: Final = 12
"""How many terms a story has for us at most, those that its editor has written among them."""
_LANGUAGES: Final = {"fr": FRENCH, "en": ENGLISH}
_RUNNING: Final = ("lead", "paragraph", "list", "caption")


def propose_terms(edition: Edition, seed: Seed) -> tuple[Proposal, ...]:
    """A term for each word that rules take for one worth explaining, in the order of the text.

    Names are none, but for institutions that the editor has not named. The best are chosen before
    those are left out that the glossary has, so that the same are proposed however often one asks.
    """
    article = edition.article
    language = _LANGUAGES.get(base_language(article.metadata.language))
    if language is None:
        return ()
    stretches = [
        span
        for block in article.blocks
        if block.kind in _RUNNING
        for span in block.items or ((block.start, block.end),)
    ]
    candidates = find_candidates(article.source.text, stretches, language)
    named, written = _spans_of(edition, "names"), _spans_of(edition, "names", _BY_EDITOR)
    best = [
        (spans, candidate)
        for candidate, spans in _locate(article, candidates)
        if spans
        and not _covers(written if candidate.rule.id in language.of_names else named, spans[0])
    ][:MOST]
    known, explained = _list_known(seed), _spans_of(edition, "terms")
    return tuple(
        _propose(article, candidate, spans)
        for spans, candidate in sorted(best, key=lambda each: each[0])
        if phrase_key(candidate.lemma) not in known and not _covers(explained, spans[0])
    )


def _locate(
    article: Article, candidates: Sequence[Candidate]
) -> list[tuple[Candidate, list[Span]]]:
    """Each candidate with the places where the glossary would find it; of overlapping ones the
    longest, of equal ones the first."""
    entries = [Entry(candidate.lemma, candidate.forms) for candidate in candidates]
    spans: list[list[Span]] = [[] for _ in candidates]
    language = article.metadata.language
    found, _ = find_entries(read_row(article), entries, language, inflected=True)
    for entry in found:
        spans[entry.number].append((entry.match.start, entry.match.end))
    return list(zip(candidates, spans, strict=True))


def _spans_of(edition: Edition, name: LayerName, rules: Container[str] = ()) -> list[Span]:
    """Where a layer has its words; of some rules alone, if any are given."""
    layers = (layer for layer in edition.layers if layer.name == name)
    return [
        (found.start, found.end)
        for layer in layers
        for found in layer.annotations
        if not rules or found.rule in rules
    ]


_BY_EDITOR: Final = ("name.name", "name.alias", "editor")


def _covers(others: Sequence[Span], span: Span) -> bool:
    return any(start <= span[0] and span[1] <= end for start, end in others)


def _list_known(seed: Seed) -> set[str]:
    """What the glossary has, as entries, as drafts or as words that are none."""
    drafts = [draft for draft in seed.drafts if isinstance(draft, Term)]
    entries = [*seed.terms, *drafts]
    phrases = [phrase for term in entries for phrase in (term.headword, *term.other_phrases)]
    phrases += [said.words for said in seed.refused if said.layer == "terms"]
    return {phrase_key(phrase) for phrase in phrases}


def _propose(article: Article, candidate: Candidate, spans: Sequence[Span]) -> Proposal:
    fields: dict[str, Value] = {"lemma": candidate.lemma}
    if candidate.forms:
        fields["forms"] = candidate.forms
    return Proposal(
        headword=candidate.lemma,
        fields={**fields, "gloss": ""},
        rule=candidate.rule.id,
        certainty=candidate.rule.certainty,
        context=show_context(article, spans),
        places=len(spans),
    )
