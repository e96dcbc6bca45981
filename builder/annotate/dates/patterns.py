"""Patterns over words → regular expressions over letters, and what each needs to match."""

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import Final, NamedTuple

from builder.annotate.dates.words import SIGNS
from builder.language.daterule import DateRule

_PIECE: Final = re.compile(
    r"(?P<sign>\\[()])|(?P<syntax>\(\?<?[=!:]|[()|?\[\]])|\{(?:(?P<name>\w+):)?(?P<classes>[^}]+)\}"
    r"|(?P<word>[^\W\d_]+(?:[-.'][^\W\d_]+)*[.']?)|(?P<plain>[-,.;:/%\"'!])|\s+"
)


class Piece(NamedTuple):
    """A part of a pattern: a `word`, `classes` (perhaps with a name), a `sign`, or `syntax`."""

    kind: str
    text: str
    name: str = ""


Senses = Mapping[str, str]
"""What each word of a class says: of `mars`, 3."""


class Alphabet(NamedTuple):
    """The letters of words and of classes, how often each letter is met, and what words say."""

    letters: Mapping[str, str]
    classes: Mapping[str, str]
    frequency: Mapping[str, float]
    senses: Mapping[str, Senses]

    def rate(self, need: frozenset[str]) -> float:
        """How often one of some letters may be met."""
        return sum(map(self.frequency.__getitem__, need))


class CompiledRule(NamedTuple):
    """A rule and its pattern over letters; `senses` is what the words of its named groups say."""

    rule: DateRule
    order: int
    source: str
    group: str | int
    """The group of the pattern that is the date; 0 for all of it."""
    senses: Mapping[str, tuple[Senses, ...]]
    needs: tuple[frozenset[str], ...]
    """Letters of which one must be there, or the pattern cannot match; the rarest first."""
    reach: int
    """How many letters a match and what it looks at may take."""

    @property
    def pattern(self) -> re.Pattern[str]:
        """The pattern over letters, compiled when it is first needed."""
        return _compile_pattern(self.source)


def compile_rule(
    rule: DateRule, order: int, pieces: Sequence[Piece], alphabet: Alphabet
) -> CompiledRule:
    """A rule with the pieces of its pattern over letters, not yet a regular expression."""
    letters, classes = alphabet.letters, alphabet.classes
    parts: list[str] = []
    named: dict[str, tuple[Senses, ...]] = {}
    for kind, text, name in pieces:
        if kind == "word":
            parts.append(letters[text])
        elif kind == "syntax":
            parts.append(_SYNTAX.get(text, text))
        elif kind == "sign":
            parts.append(re.escape(SIGNS[text]))
        else:
            members = tuple(text.split("|"))
            chosen = re.escape("".join(classes[member] for member in members))
            if name:
                named[name] = tuple(alphabet.senses.get(member.lower(), {}) for member in members)
            parts.append(f"(?P<{name}>[{chosen}])" if name else f"[{chosen}]")
    group = "date" if _SYNTAX["["] in parts else 0
    needs = _list_needs(pieces, alphabet)
    return CompiledRule(rule, order, "".join(parts), group, named, needs, _measure(pieces))


_SYNTAX: Final = {"[": "(?P<date>", "]": ")"}


def split_pattern(pattern: str) -> list[Piece]:
    """The words, classes and signs of a pattern; what is none of them is an error."""
    pieces: list[Piece] = []
    cursor = 0
    for found in _PIECE.finditer(pattern):
        if found.start() != cursor:
            break
        cursor = found.end()
        match found.lastgroup:
            case None:
                continue  # white space
            case "classes":
                pieces.append(Piece("classes", found["classes"], found["name"] or ""))
            case "sign" | "plain":
                pieces.append(Piece("sign", found.group().lstrip("\\")))
            case kind:
                pieces.append(Piece(kind, found.group()))
    if cursor != len(pattern):
        raise ValueError(f"cannot read {pattern[cursor:]!r} in the date pattern {pattern!r}")
    return pieces


def _list_needs(pieces: Iterable[Piece], alphabet: Alphabet) -> tuple[frozenset[str], ...]:
    """Sets of letters, the rarest first: of each, one must be near, or the pattern cannot match.

    What it looks at counts, unless it must not be there. Of alternatives, each must need
    something. To list too little does no harm.
    """
    groups: list[list[_Needs]] = [[[]]]
    denied = [False]
    for kind, text, _ in pieces:
        if kind == "classes":
            members = "".join(alphabet.classes[member] for member in text.split("|"))
            groups[-1][-1].append([frozenset(members)])
        elif kind in ("word", "sign"):
            letter = alphabet.letters[text] if kind == "word" else SIGNS[text]
            groups[-1][-1].append([frozenset(letter)])
        elif text == "|":
            groups[-1].append([])
        elif text == "?":
            groups[-1][-1].pop()
        elif text in (")", "]"):
            group = groups.pop()
            needs = [] if denied.pop() else _join_needs(group, alphabet)
            groups[-1][-1].append(needs)
        else:
            groups.append([[]])
            denied.append("!" in text)
    return tuple(sorted(_join_needs(groups[0], alphabet), key=alphabet.rate))


_Needs = list[list[frozenset[str]]]
"""What each part of a pattern needs, in order."""


def _join_needs(alternatives: list[_Needs], alphabet: Alphabet) -> list[frozenset[str]]:
    """What a group needs: all that its parts need, or one letter of each alternative's rarest."""
    flat = [[need for part in parts for need in part] for parts in alternatives]
    if len(flat) == 1:
        return flat[0]
    if not all(flat):
        return []
    return [frozenset().union(*(min(needs, key=alphabet.rate) for needs in flat))]


def _measure(pieces: Iterable[Piece]) -> int:
    """How many letters a pattern takes at most, with what it looks at before and behind."""
    open_groups = [[0, 0]]
    for kind, text, _ in pieces:
        if kind != "syntax":
            open_groups[-1][1] += 1
        elif text in (")", "]"):
            widest = max(open_groups.pop())
            open_groups[-1][1] += widest
        elif text == "|":
            open_groups[-1] = [max(open_groups[-1]), 0]
        elif text != "?":
            open_groups.append([0, 0])
    return max(open_groups[0])


@cache
def _compile_pattern(source: str) -> re.Pattern[str]:
    return re.compile(source)
