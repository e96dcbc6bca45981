"""Inflected forms: tables propose, and where they doubt, a dictionary decides.

The dictionary (simplemma) costs a third of a second to load, so it is asked only about a word
that stands in the text and that a table has proposed.
"""

import re
from functools import cache, lru_cache
from types import MappingProxyType
from typing import Final, Literal

from builder.language.en import inflection as inflect_en
from builder.language.fr import inflection as inflect_fr
from builder.language.grammar import Grammar, Suffix
from builder.language.words import fold_accents, headword_keys, normalize

Grade = Literal["same", "sure", "doubt"]
"""A form is the headword's own word, sure to be one of its forms, or the dictionary must say."""
GRADES: Final[tuple[Grade, ...]] = ("same", "sure", "doubt")
"""From the surest on."""

GRAMMARS: Final = MappingProxyType({"fr": inflect_fr.GRAMMAR, "en": inflect_en.GRAMMAR})


def inflect(headword: str, language: str, *, in_phrase: bool = False) -> dict[str, Grade]:
    """The forms of one word in lower case, each with its grade; itself alone if it has none.

    `in_phrase` says that other words of the headword stand around. Verbs that no table
    conjugates have `find_stem` instead.
    """
    word = normalize(headword).lower()
    found = dict(_inflect(word, language))
    grammar = GRAMMARS.get(language)
    if grammar is None:
        return found
    if variant := grammar.respell(word):
        for form, grade in _inflect(variant, language).items():
            found.setdefault(form, "sure" if grade == "same" else grade)
    if not in_phrase:
        for form in _split(grammar.only_in_phrases.get(word, "")):
            found.pop(form, None)
    elif word not in grammar.invariable:
        for verb in filter(None, (word, variant)):
            found |= dict.fromkeys(map(normalize, grammar.conjugate_in_phrase(verb)), "sure")
    conjugated = grammar.conjugate(word)
    if conjugated:
        for form in map(normalize, conjugated):
            found[form] = "sure"
        found[word] = "same"
    if grammar.loses_accents and not word.isascii():
        for form, grade in list(found.items()):
            found.setdefault(fold_accents(form), "sure" if grade == "same" else grade)
    return found


@lru_cache(maxsize=8192)
def file_forms(
    headword: str, language: str, *, inflected: bool, in_phrase: bool
) -> MappingProxyType[str, tuple[Grade, str]]:
    """The forms of one word under the keys of `headword_keys`, with their grades.

    Where two forms have one key, the surer one stands.
    """
    forms: dict[str, Grade] = {headword: "same"}
    if inflected and headword.isupper() and len(headword) > 1:
        forms[headword + "s"] = "sure"  # NGOs
    elif inflected:
        forms = inflect(headword, language, in_phrase=in_phrase)
    filed: dict[str, tuple[Grade, str]] = {}
    for form, grade in sorted(forms.items(), key=lambda pair: (-GRADES.index(pair[1]), pair[0])):
        filed |= dict.fromkeys(headword_keys(form, headword), (grade, form))
    return MappingProxyType(filed)


@lru_cache(maxsize=8192)
def find_stem(headword: str, language: str) -> str:
    """How the forms of a verb begin that no table conjugates; empty for all other words.

    Every word of a text that begins so is in doubt.
    """
    word, grammar = normalize(headword).lower(), GRAMMARS.get(language)
    if grammar is None or not _is_irregular_verb(word, grammar) or grammar.conjugate(word):
        return ""
    # What comes before the vowel that changes (lever, lève), else the first two letters.
    return re.sub("[eé][^eé]{1,2}er$", "", word) if word.endswith("er") else word[:2]


@lru_cache(maxsize=4096)
def is_inflected(headword: str, form: str, language: str) -> bool:
    """Whether the dictionary takes `form`, which a table doubts, for a form of `headword`."""
    word, other = normalize(headword).lower(), normalize(form).lower()
    lemma, lemma_other = _lemma(headword, language), _lemma(form, language)
    if lemma_other == word or lemma == other:
        return True
    if lemma == lemma_other:
        return lemma in _bases(word, language)
    if _is_participle_of(lemma_other, word, GRAMMARS[language]):
        return True
    # A plural that the dictionary has never met, like a new compound.
    return word == other + "s" and not (_is_known(word, language) or _is_known(other, language))


@lru_cache(maxsize=4096)
def _inflect(word: str, language: str) -> MappingProxyType[str, Grade]:
    grammar = GRAMMARS.get(language)
    own: dict[str, Grade] = {word: "same"}
    if grammar is None or word in grammar.invariable or not word.isalpha():
        return MappingProxyType(own)
    found: dict[str, Grade] = {}
    for base in _bases(word, language):
        is_sure = base in _irregular(grammar) or word.endswith(grammar.feminines)
        grade: Grade = "sure" if is_sure else "doubt"
        found |= dict.fromkeys((base, *_propose(base, grammar)), grade)
    found |= _propose(word, grammar)
    if rule := _rule_for(word, grammar):
        stem = word.removesuffix(rule.ending)
        for end in _split(rule.verb):
            found.setdefault(stem + end, "doubt")
    for form in _split(grammar.never.get(word, "")):
        found.pop(form, None)
    return MappingProxyType(found | own)


def _propose(word: str, grammar: Grammar) -> dict[str, Grade]:
    """The forms of a singular masculine by the tables, without itself."""
    irregular = _irregular(grammar).get(word)
    if irregular is not None:
        return dict.fromkeys(irregular, "sure")
    rule = _rule_for(word, grammar)
    if rule is None:
        return {}
    stem = word.removesuffix(rule.ending)
    doubtful: dict[str, Grade] = {stem + end: "doubt" for end in _split(rule.doubt)}
    return doubtful | {stem + end: "sure" for end in _split(rule.sure)}


@lru_cache(maxsize=4096)
def _bases(word: str, language: str) -> tuple[str, ...]:
    """The words of which this one may be a plural or feminine, by the tables read backwards."""
    grammar = GRAMMARS[language]
    bases = [base for base, forms in _irregular(grammar).items() if word in forms]
    if bases or word in _irregular(grammar):
        return tuple(bases)
    for rule in grammar.suffixes:
        for end in (*_split(rule.sure), *_split(rule.doubt)):
            base = word.removesuffix(end) + rule.ending
            is_long = len(base) - len(rule.ending) >= max(rule.stem, 2)
            if not (word.endswith(end) and is_long) or base in _irregular(grammar):
                continue
            if _rule_for(base, grammar) is rule:
                bases.append(base)
    return tuple(dict.fromkeys(bases))


def _rule_for(word: str, grammar: Grammar) -> Suffix | None:
    fitting = (
        rule
        for rule in grammar.suffixes
        if word.endswith(rule.ending) and len(word) - len(rule.ending) >= rule.stem
    )
    return next(fitting, None)


@cache
def _irregular_table(language: str) -> dict[str, tuple[str, ...]]:
    table = GRAMMARS[language].irregular
    return {normalize(word): tuple(map(normalize, forms.split())) for word, forms in table.items()}


def _irregular(grammar: Grammar) -> dict[str, tuple[str, ...]]:
    return _irregular_table(grammar.dictionary)


@lru_cache(maxsize=4096)
def _split(endings: str) -> tuple[str, ...]:
    return tuple(endings.split())


def _is_irregular_verb(word: str, grammar: Grammar) -> bool:
    return bool(grammar.infinitives) and re.fullmatch(grammar.infinitives, word) is not None


def _is_participle_of(lemma: str, infinitive: str, grammar: Grammar) -> bool:
    """Dictionaries file some participles as adjectives (frappé), others under the verb."""
    return any(
        infinitive.endswith(end) and lemma == infinitive.removesuffix(end) + participle
        for end, participle in grammar.participles
    )


def _lemma(word: str, language: str) -> str:
    import simplemma

    return normalize(simplemma.lemmatize(word.lower(), GRAMMARS[language].dictionary)).lower()


def _is_known(word: str, language: str) -> bool:
    import simplemma

    return bool(simplemma.is_known(word, GRAMMARS[language].dictionary))
