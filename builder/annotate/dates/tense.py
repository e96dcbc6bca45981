"""The tense around a date: that of the verb nearest to it in its sentence."""

import re
from collections.abc import Iterator
from typing import Final, Literal

from builder.annotate.dates.grammar import Grammar
from builder.annotate.dates.sentences import last_sentence, rest_of_sentence

Tense = Literal["past", "future", ""]

_REACH: Final = 120
"""How far, in characters, the verb of a date is looked for."""
_NEAR: Final = 60
"""How far it is looked for first."""
_LONG: Final = 30
"""How long a verb may be, with its auxiliaries."""
_CLAUSE: Final = 30
"""How much farther a verb counts to be for each clause that lies between."""
_AFTER: Final = 10
"""How much farther a verb counts to be that follows the date: “said Monday it would …”."""
_CLAUSES: Final = re.compile("[;:]")
"""What parts clauses that are sentences of their own."""


def read_tense(text: str, start: int, end: int, grammar: Grammar) -> Tense:
    """Past or future, by the verb nearest to the date at `start` to `end`; empty without a verb.

    A date that opens its clause, alone or behind a preposition, belongs to the verb that follows.
    """
    before, after = _read_around(text, start, end, grammar)
    verbs = [*_verbs_before(before, grammar), *_verbs_after(before, after, grammar)]
    return min(verbs, key=lambda verb: verb[:2], default=(0, 0, ""))[2]


def is_over(text: str, start: int, end: int, grammar: Grammar) -> bool:
    """Whether what went on until the date is past: “il a plu jusqu'à” lundi."""
    before, after = _read_around(text, start, end, grammar)
    if grammar.lasted.search(before):
        return True
    # “By Monday he had left”
    follows = grammar.past.search(after) and not grammar.future.search(after)
    return bool(follows) and _opens_clause(before)


def _read_around(text: str, start: int, end: int, grammar: Grammar) -> tuple[str, str]:
    """The sentence before a date and behind it, in small letters."""
    # With the first letter of the date: its capital tells where its sentence begins.
    before = last_sentence(text[max(0, start - _REACH) : start + 1])[:-1]
    after = rest_of_sentence(text, end, end + _REACH)
    return grammar.names.sub("", before).lower(), grammar.names.sub("", after).lower()


def _opens_clause(before: str) -> bool:
    """Whether a date opens its clause, alone or behind a preposition."""
    return len(_CLAUSES.split(before)[-1].strip(' \t\n«"“(').split()) <= 1


_Signs = tuple[tuple[Tense, re.Pattern[str]], ...]
_Verb = tuple[int, int, Tense]
"""How far a verb counts to be; the longer it is, the less: has met, met. Then its tense."""


def _verbs_before(before: str, grammar: Grammar) -> list[_Verb]:
    """The verbs before the date, and what else tells there when what follows happens."""
    verbs: list[_Verb] = []
    for start in (max(0, len(before) - _NEAR), 0):
        verbs = list(_list_last(before, start, _tenses(grammar), grammar))
        if start == 0 or min(verbs, default=(_NEAR,))[0] < _NEAR // 2:
            break  # none that lies farther is nearer
    signs: _Signs = (("future", grammar.ahead), ("past", grammar.behind))
    return [*verbs, *_list_last(before, 0, signs, grammar)]


def _list_last(before: str, start: int, signs: _Signs, grammar: Grammar) -> Iterator[_Verb]:
    """Of each sign that one which is nearest to the date, if it begins at `start` or later."""
    for tense, pattern in signs:
        *_, match = None, *pattern.finditer(before, start)
        if match:
            between = before[match.end() :]
            clauses = len(grammar.clause.findall(between)) + len(_CLAUSES.findall(between))
            yield len(between) + _CLAUSE * clauses, -len(match.group()), tense


def _verbs_after(before: str, after: str, grammar: Grammar) -> Iterator[_Verb]:
    """The same of the first verb of each tense behind the date."""
    opens, reach = _opens_clause(before), len(after)
    for tense, pattern in reversed(_tenses(grammar)):
        if match := pattern.search(after, 0, reach):
            reach = max(after.find(" ", match.end() + _LONG), 0) or reach  # no verb behind counts
            between = after[: match.start()]
            clauses = len(grammar.clause.findall(between[1:] if opens else between))
            distance = len(between) + _CLAUSE * clauses + (0 if opens else _AFTER)
            yield distance, -len(match.group()), tense


def _tenses(grammar: Grammar) -> _Signs:
    return ("future", grammar.future), ("past", grammar.past)
