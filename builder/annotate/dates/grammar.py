"""A language's date rules, ready for use: its words as letters, its rules compiled."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import Final, NamedTuple

from builder.annotate.dates.patterns import (
    Alphabet,
    CompiledRule,
    Piece,
    compile_rule,
    split_pattern,
)
from builder.annotate.dates.shapes import SHAPE_CLASSES
from builder.annotate.dates.words import (
    BREAK,
    CAPITAL,
    COUNT,
    PLURAL,
    SIGNS,
    UNKNOWN,
    LetterTable,
    normal,
)
from builder.language.daterule import Calendar
from builder.language.words import fold_accents

LANGUAGES: Final = ("fr", "en")
_FIRST_LETTER: Final = 0x80
_MACRO: Final = re.compile(r"<(\w+)>")


class RuleFamily(NamedTuple):
    """The rules that need one of the same letters as the rarest, and how far they may reach."""

    rarest: frozenset[str]
    reach: int
    rules: tuple[CompiledRule, ...]


class Grammar(NamedTuple):
    """What is needed to find the dates of one language."""

    calendar: Calendar
    table: LetterTable
    rules: tuple[CompiledRule, ...]
    families: tuple[RuleFamily, ...]
    sense: Mapping[str, Mapping[str, str]]
    """By class, what each word says: month and `mars`, 3."""
    past: re.Pattern[str]
    future: re.Pattern[str]
    lasted: re.Pattern[str]
    clause: re.Pattern[str]
    ahead: re.Pattern[str]
    names: re.Pattern[str]
    behind: re.Pattern[str]


def load_calendar(language: str) -> Calendar:
    """The date rules of a language as they are written."""
    if language == "fr":
        from builder.language.fr.dates import CALENDAR as FRENCH

        return FRENCH
    from builder.language.en.dates import CALENDAR as ENGLISH

    return ENGLISH


@cache
def load_grammar(language: str) -> Grammar:
    """The date rules of a language, ready for use; each is compiled once, when first needed."""
    calendar = load_calendar(language)
    patterns = [split_pattern(expand(rule.pattern, calendar.pieces)) for rule in calendar.rules]
    sense = {
        name: {normal(form): value for forms, value in words.items() for form in forms.split()}
        for name, words in calendar.words.items()
    }
    letters, names = _assign_letters(sense, calendar.proper, patterns)
    letters |= {other: letters[word] for other, word in calendar.spellings.items()}
    classes = _list_classes(sense, letters, names, calendar.proper)
    counts = frozenset(sense["count"]) | {"et"}
    folded = {fold_accents(w): letter for w, letter in letters.items() if not w.isascii()}
    said = {name: {fold_accents(w): v for w, v in ws.items()} | ws for name, ws in sense.items()}
    alphabet = Alphabet(letters, classes, _estimate_frequency(letters, calendar.common), said)
    rules = tuple(
        compile_rule(rule, order, pieces, alphabet)
        for order, (rule, pieces) in enumerate(zip(calendar.rules, patterns, strict=True))
    )
    table = LetterTable(letters, folded, names, counts)
    tenses = (re.compile(pattern) for pattern in calendar.tenses)
    return Grammar(calendar, table, rules, _group_rules(rules), said, *tenses)


def expand(pattern: str, pieces: Mapping[str, str]) -> str:
    """A pattern with the pieces put in that it shares with others."""
    while _MACRO.search(pattern):
        pattern = _MACRO.sub(lambda name: f"(?:{pieces[name.group(1)]})", pattern)
    return pattern


def _assign_letters(
    sense: Mapping[str, Mapping[str, str]],
    proper: Iterable[str],
    patterns: Iterable[Iterable[Piece]],
) -> tuple[dict[str, str], dict[str, str]]:
    """A letter for every word of a class or a pattern: the same for words of the same kinds."""
    kinds: dict[str, set[str]] = defaultdict(set)
    for name, words in sense.items():
        for word in words:
            kinds[word].add(name)
    for pattern in patterns:
        for piece in pattern:
            if piece.kind == "word":
                kinds[piece.text].add(f"={piece.text}")
    fresh: Iterator[str] = map(chr, range(_FIRST_LETTER, 0x10000))
    by_kind: dict[frozenset[str], str] = {}
    letters, names = {}, {}
    for word, kind in kinds.items():
        key = frozenset(kind)
        if key not in by_kind:
            by_kind[key] = next(fresh)
            if key.intersection(proper):
                names[by_kind[key]] = next(fresh)
        letters[word] = by_kind[key]
    return letters, names


def _list_classes(
    sense: Mapping[str, Mapping[str, str]],
    letters: Mapping[str, str],
    names: Mapping[str, str],
    proper: Iterable[str],
) -> dict[str, str]:
    """The letters of each class."""
    classes = dict(SHAPE_CLASSES)
    for name, words in sense.items():
        own = sorted({letters[word] for word in words})
        if name in classes:
            raise ValueError(f"the class of words {name!r} has the name of a shape")
        classes[name] = "".join(own)
        if name in proper:
            classes[name.capitalize()] = "".join(names[letter] for letter in own)
    classes["number"] = classes["figure"] + classes["count"] + COUNT
    classes["break"] = BREAK
    return classes


def _estimate_frequency(letters: Mapping[str, str], common: str) -> dict[str, float]:
    """How often each letter may be met, by the words that it stands for; signs are common."""
    frequency: dict[str, float] = defaultdict(lambda: _SELDOM)
    for letter in letters.values():
        frequency[letter] += _SELDOM
    often = [letters[word] for word in common.split() if word in letters]
    return frequency | dict.fromkeys((UNKNOWN, PLURAL, CAPITAL, *SIGNS.values(), *often), 1.0)


_SELDOM: Final = 0.01
"""Of a word that is not common, as of a number: once in a hundred words."""


def _group_rules(rules: Iterable[CompiledRule]) -> tuple[RuleFamily, ...]:
    families: dict[frozenset[str], list[CompiledRule]] = defaultdict(list)
    for rule in rules:
        families[rule.needs[0]].append(rule)
    return tuple(
        RuleFamily(rarest, max(rule.reach for rule in members), tuple(members))
        for rarest, members in families.items()
    )
