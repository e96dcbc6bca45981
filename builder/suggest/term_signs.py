"""Applies a language's rules for terms to a text; knows no words of any language."""

from collections.abc import Iterator, Sequence
from typing import Final

from builder.annotate.entries import Entry, find_entries
from builder.annotate.passages import read_stretches
from builder.language.termrule import TermLanguage, TermRule
from builder.language.words import Token, phrase_key, tokenize
from builder.model import Span
from builder.suggest.acronyms import Candidate, find_acronyms, find_lone_acronyms


def find_candidates(
    text: str, stretches: Sequence[Span], language: TermLanguage
) -> list[Candidate]:
    """The candidates in stretches of a text: by the order of the rules, then of the text."""
    lines = [tokenize(text, *stretch) for stretch in stretches]
    found: list[Candidate] = []
    for rule in language.rules:
        if rule.id.endswith(".table"):
            found += _find_listed(text, stretches, language, rule)
        elif rule.pattern:
            for stretch in stretches:
                for match in rule.pattern.finditer(text, *stretch):
                    lemma = " ".join(match["term"].split())
                    found.append(Candidate(lemma, (), rule, match.start("term")))
        else:
            apply = _BY_NAME[rule.id.partition(".")[2]]
            found += apply(text, lines, language, rule)
    return _drop_doubled(found)


def _find_listed(
    text: str, stretches: Sequence[Span], language: TermLanguage, rule: TermRule
) -> Iterator[Candidate]:
    """The terms of the table, inflected or not."""
    entries = [Entry(term, ()) for term in language.table]
    code = rule.id.partition(".")[0]
    found, _ = find_entries(read_stretches(text, stretches), entries, code, inflected=True)
    for match, number, _ in found:
        yield Candidate(language.table[number], (), rule, match.start)


def _drop_doubled(found: Sequence[Candidate]) -> list[Candidate]:
    """Each headword once; an acronym that has been spelled out is not one by itself."""
    seen: set[str] = set()
    kept = []
    for candidate in found:
        keys = {phrase_key(words) for words in (candidate.lemma, *candidate.forms)}
        if not keys & seen:
            seen |= keys
            kept.append(candidate)
    return kept


# A noun and an adjective of a field ------------------------------------------------


def _find_compounds(
    text: str, lines: Sequence[Sequence[Token]], language: TermLanguage, rule: TermRule
) -> Iterator[Candidate]:
    """Nouns with an adjective of a learned ending, side by side twice or more."""
    met: dict[tuple[str, str], list[tuple[int, str]]] = {}
    for line in lines:
        for before, first, second in zip(line, line[1:], line[2:], strict=False):
            noun, adjective = (second, first) if language.adjective_first else (first, second)
            if _is_compound(text, before, (first, second), language) and _is_of_field(
                noun.surface, adjective.surface, language
            ):
                singular = tuple(_singular(word.surface, language) for word in (first, second))
                key = (singular[0].rstrip("e"), singular[1].rstrip("e"))
                met.setdefault(key, []).append((first.start, text[first.start : second.end]))
    for places in met.values():
        if len(places) > 1:
            yield Candidate(_headword(places, language), (), rule, places[0][0])


def _is_compound(
    text: str, before: Token, pair: tuple[Token, Token], language: TermLanguage
) -> bool:
    first, second = pair
    plain = first.surface.islower() and second.surface.islower()
    beside = text[first.end : second.start] == " "
    return plain and beside and before.surface.lower() in language.openers


def _is_of_field(noun: str, adjective: str, language: TermLanguage) -> bool:
    return (
        len(noun) > 3
        and len(adjective) > 4
        and adjective.endswith(language.learned)
        and _singular(noun, language) not in language.vague_nouns
        and not {adjective, _singular(adjective, language)} & language.vague_adjectives
        and noun not in language.openers
    )


def _singular(word: str, language: TermLanguage) -> str:
    for ending, single in language.plurals.items():
        if word.endswith(ending) and len(word) > len(ending) + 2 and not word.endswith("ss"):
            return word.removesuffix(ending) + single
    return word


def _headword(places: Sequence[tuple[int, str]], language: TermLanguage) -> str:
    """The words in the singular, where the story has it or both words have a plural."""
    forms = [words for _, words in places]
    singles = [words for words in forms if not _is_plural(words, language)]
    if singles:
        return singles[0]
    words = forms[0].split()
    if language.adjective_first:
        return f"{words[0]} {_singular(words[1], language)}"
    return " ".join(_singular(word, language) for word in words)


def _is_plural(words: str, language: TermLanguage) -> bool:
    last = words.rsplit(maxsplit=1)[-1]
    return _singular(last, language) != last


_BY_NAME: Final = {
    "acronym": find_acronyms,
    "acronym-alone": find_lone_acronyms,
    "compound": _find_compounds,
}
