"""Words of the editor → the entries that they mean: corrections of names and terms."""

import difflib
from collections.abc import Mapping, Sequence

from msgspec.structs import replace

from builder.annotate.corrections import Ruling, apply_rulings
from builder.errors import Problem
from builder.language.words import phrase_key
from builder.model import Annotation, Article, Correction, Layer, Name, Seed, Span, Term


class EntryFinder:
    """Finds entries by their id, their headword or another of their phrases."""

    def __init__(self, entries: Sequence[Name] | Sequence[Term]) -> None:
        self._ids: dict[str, str] = {}
        for entry in entries:
            self._ids.setdefault(entry.id, entry.id)
        for entry in entries:
            self._ids.setdefault(phrase_key(entry.headword), entry.id)
        for entry in entries:
            for phrase in entry.other_phrases:
                self._ids.setdefault(phrase_key(phrase), entry.id)
        self._headwords = [entry.headword for entry in entries]

    def find(self, words: str) -> str | None:
        """The id of the entry, if there is one."""
        return self._ids.get(words) or self._ids.get(phrase_key(words))

    def explain(self, correction: Correction, drafts: Sequence[object]) -> Problem:
        """That there is no such entry, and which may be meant."""
        words = correction.entry
        close = difflib.get_close_matches(words, self._headwords, n=1)
        hint = f"Did you mean “{close[0]}”?" if close else "Add the entry, or correct the words."
        kinds = [draft for draft in drafts if isinstance(draft, Name | Term)]
        if phrase_key(words) in {phrase_key(draft.headword) for draft in kinds}:
            hint = "It is a draft: finish it, and delete its line “draft: true”."
        return Problem("unknown-entry", f"“{words}” is no entry", hint, correction.at)


def correct_entries(article: Article, layer: Layer, seed: Seed) -> Layer:
    """The layer of names or of terms with the editor's corrections; the seed has its ids."""
    said = [correction for correction in seed.corrections if correction.layer == layer.name]
    if not said:
        return layer
    entries = seed.names if layer.name == "names" else seed.terms
    finder = EntryFinder(entries)
    kinds = {name.id: name.kind for name in seed.names} if layer.name == "names" else {}
    rulings: list[Ruling] = []
    problems = list(layer.problems)
    for correction in said:
        target = finder.find(correction.entry) if correction.entry else None
        if correction.entry and target is None:
            problems.append(finder.explain(correction, seed.drafts))
        else:
            rulings.append(_rule(article, layer, correction, target, kinds))
    corrected = apply_rulings(article, layer.name, layer.annotations, rulings)
    return replace(corrected, problems=(*problems, *corrected.problems))


def _rule(
    article: Article,
    layer: Layer,
    correction: Correction,
    target: str | None,
    kinds: Mapping[str, str],
) -> Ruling:
    def make(span: Span, here: Sequence[Annotation]) -> Annotation:
        return Annotation(
            layer=layer.name,
            start=span[0],
            end=span[1],
            exact=article.source.text[span[0] : span[1]],
            rule="editor",
            certainty="high",
            target=target,
            type=kinds.get(target or ""),
        )

    return Ruling(correction.quote, None if correction.refused else make)
