"""Patterns over words → regular expressions over letters, and what each needs to match."""

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import Final, NamedTuple

from builder.annotate.date_words import SIGNS
from builder.language.daterule import DateRule

_PIECE: Final = re.compile(
    r"(?P<sign>\\[()])|(?P<syntax>\(\?<?[=!:]|[()|?\[\]])|\{(?:(?P<name>\w+):)?(?P<classes>[^}]+)\}"
    r"|(?P<word>[^\W\d_]+(?:[-.'][^\W\d_]+)*[.']?)|(?P<other>[-,.;:/%\"'!])|\s+"
)


class CompiledRule(NamedTuple):
    """A rule and its pattern over letters; `classes` are those of its named groups."""

    rule: DateRule
    source: str
    classes: Mapping[str, tuple[str, ...]]
    needs: tuple[frozenset[str], ...]
    """Letters of which one must be there, or the pattern cannot match."""
    reach: int
    """How many letters a match and what it looks at may take."""

    @property
    def pattern(self) -> re.Pattern[str]:
        """The pattern over letters, compiled when it is first needed."""
        return _compile_pattern(self.source)


def compile_rule(
    rule: DateRule,
    pieces: Sequence[re.Match[str]],
    letters: Mapping[str, str],
    classes: Mapping[str, str],
) -> CompiledRule:
    """A rule with the pieces of its pattern over letters, not yet a regular expression."""
    parts: list[str] = []
    named: dict[str, tuple[str, ...]] = {}
    for piece in pieces:
        if piece["classes"]:
            members = tuple(piece["classes"].split("|"))
            chosen = re.escape("".join(classes[member] for member in members))
            if name := piece["name"]:
                named[name] = members
            parts.append(f"(?P<{name}>[{chosen}])" if name else f"[{chosen}]")
        elif piece["word"]:
            parts.append(letters[piece["word"]])
        elif syntax := piece["syntax"]:
            parts.append({"[": "(?P<date>", "]": ")"}.get(syntax, syntax))
        elif sign := piece["sign"] or piece["other"]:
            parts.append(re.escape(SIGNS[sign.lstrip("\\")]))
    needs = _list_needs(pieces, letters, classes)
    return CompiledRule(rule, "".join(parts), named, needs, _measure(pieces))


def split_pattern(pattern: str) -> list[re.Match[str]]:
    """The words, classes and signs of a pattern; what is none of them is an error."""
    pieces: list[re.Match[str]] = []
    cursor = 0
    for piece in _PIECE.finditer(pattern):
        if piece.start() != cursor:
            break
        cursor = piece.end()
        pieces.append(piece)
    if cursor != len(pattern):
        raise ValueError(f"cannot read {pattern[cursor:]!r} in the date pattern {pattern!r}")
    return pieces


def _list_needs(
    pieces: Iterable[re.Match[str]], letters: Mapping[str, str], classes: Mapping[str, str]
) -> tuple[frozenset[str], ...]:
    """What stands in no parentheses, is not optional and no alternative: one of it must be there.

    To list too little does no harm.
    """
    needs: list[tuple[str, int]] = []
    depth = 0
    for piece in pieces:
        syntax = piece["syntax"] or ""
        if piece["classes"]:
            members = piece["classes"].split("|")
            needs.append(("".join(classes[member] for member in members), depth))
        elif piece["word"]:
            needs.append((letters[piece["word"]], depth))
        elif syntax == "|" and not depth:
            return ()
        elif syntax == "?":
            needs = needs[:-1]
        else:
            depth += syntax.startswith("(") - (syntax == ")")
    return tuple(frozenset(choice) for choice, level in needs if not level)


def _measure(pieces: Iterable[re.Match[str]]) -> int:
    """How many letters a pattern takes at most, with what it looks at before and behind."""
    open_groups = [[0, 0]]
    for piece in pieces:
        syntax = piece["syntax"]
        if syntax in (")", "]"):
            widest = max(open_groups.pop())
            open_groups[-1][1] += widest
        elif syntax == "|":
            open_groups[-1] = [max(open_groups[-1]), 0]
        elif syntax and syntax != "?":
            open_groups.append([0, 0])
        elif not syntax and not piece.group().isspace():
            open_groups[-1][1] += 1
    return max(open_groups[0])


@cache
def _compile_pattern(source: str) -> re.Pattern[str]:
    return re.compile(source)
