"""The YAML parser's complaints → problems in plain words: a table, the first that fits."""

import re
from typing import Final, NamedTuple

import yaml

ALIAS_HINT: Final = "Put words that begin with * or & in quotes."
TAG_HINT: Final = "Put words that begin with ! in quotes."
DEEPEST: Final = 50
DEPTH_MESSAGE: Final = f"lists and keys are nested more than {DEEPEST} levels deep"
DEPTH_HINT: Final = "Close the brackets, or check the indentation."


class Complaint(NamedTuple):
    """What to tell the user, and at which offset."""

    code: str
    message: str
    hint: str
    offset: int


class _Case(NamedTuple):
    fragment: str
    """Stands in the message of the parser: libyaml's, PyYAML's own, or in both."""
    message: str
    hint: str
    at_opening: bool = False
    """Point at what was opened and not closed, not at where the parser gave up."""
    is_late: bool = False
    """The parser may well have given up lines after the mistake."""


_INDENT_HINT: Final = (
    "Indent it like its neighbours; after a closing quotation mark or bracket nothing may follow."
)
_CASES: Final = (
    _Case(
        "mapping values are not allowed",
        "a colon makes a key, and no key can stand here",
        "Put words that contain a colon and a space in quotes.",
        is_late=True,
    ),
    _Case(
        "unexpected end of stream",
        "the quotation mark that opens here is never closed",
        "Close it; inside single quotes an apostrophe is written twice.",
        at_opening=True,
    ),
    _Case(
        "',' or ']'",
        "the list that opens here is not closed, or lacks a comma",
        "Close it with ], or put words that begin with [ in quotes.",
        at_opening=True,
    ),
    _Case(
        "',' or '}'",
        "the brace that opens here is not closed, or lacks a comma",
        "Close it with }, or put words that begin with { in quotes.",
        at_opening=True,
    ),
    _Case(
        "expected node content",
        "a value is missing here, or a bracket before it is never closed",
        "Write the value, or close the bracket with ] or }.",
    ),
    _Case(
        "expected the node content",
        "a value is missing here, or a bracket before it is never closed",
        "Write the value, or close the bracket with ] or }.",
    ),
    _Case("tab character", "this line is indented with a tab", "Indent with spaces."),
    _Case("expected key", "this does not fit the lines above", _INDENT_HINT),
    _Case("expected '-' indicator", "this does not fit the list above", _INDENT_HINT),
    _Case("<block end>", "this does not fit the lines above", _INDENT_HINT),
    _Case("<document start>", "nothing more can follow here", _INDENT_HINT),
    _Case(
        "expected ':'",
        "this key has no colon",
        "Write it as “key: words”.",
        at_opening=True,
        is_late=True,
    ),
    _Case(
        "escape character",
        "this backslash has no meaning in double quotes",
        "Write it twice, or use single quotes.",
    ),
)


def explain_complaint(error: yaml.MarkedYAMLError, text: str) -> Complaint:
    """Say what the parser stumbled over; what is not in the table keeps the parser's words."""
    problem, context = error.problem or "", error.context or ""
    mark, opening = error.problem_mark, error.context_mark
    offset = mark.index if mark else 0
    opened = opening.index if opening else offset
    if context.endswith(("an alias", "an anchor")):
        message = "words that begin with * or & are YAML aliases and anchors: they are not allowed"
        return Complaint("yaml-alias", message, ALIAS_HINT, opened)
    if "tag" in problem or "tag" in context:
        message = "words that begin with ! are YAML tags: they are not allowed"
        return Complaint("yaml-tag", message, TAG_HINT, opened)
    if "maximum nesting depth" in problem:  # libyaml's own limit, met before the first event
        return Complaint("yaml-depth", DEPTH_MESSAGE, DEPTH_HINT, offset)
    if "cannot start any token" in problem:
        return _explain_character(text[offset : offset + 1], offset)
    for case in _CASES:
        if case.fragment in problem:
            if case.is_late and (cause := _find_cause(text, offset)):
                return cause
            at = opened if case.at_opening else offset
            return Complaint("yaml-syntax", case.message, case.hint, at)
    message = f"{context}: {problem}" if context else problem
    return Complaint("yaml-syntax", message, "", offset)


_LINES: Final = 2
"""How many lines before the place where the parser gives up are looked at."""
_CAUSES: Final = (
    (
        re.compile("^(?:[ -]*|[ -]*[a-z_]+:)(?=[\u00a0\u202f\u2007\u3000])", re.MULTILINE),
        "a no-break space stands here, which is a letter to YAML",
        "Put a plain space in its place.",
    ),
    (
        re.compile(r"^[ -]*[a-z_]+:(?=[^\s/:])", re.MULTILINE),
        "a space is missing after this colon",
        "Write it as “key: words”.",
    ),
)


def _find_cause(text: str, offset: int) -> Complaint | None:
    """What an editor does not see in the lines above: there, two words became one."""
    start = offset
    for _ in range(_LINES + 1):
        start = max(text.rfind("\n", 0, start), 0)
    for pattern, message, hint in _CAUSES:
        if match := pattern.search(text, start, offset):
            return Complaint("yaml-syntax", message, hint, match.end())
    return None


def _explain_character(character: str, offset: int) -> Complaint:
    if character == "\t":
        message = "this line is indented with a tab"
        return Complaint("yaml-syntax", message, "Indent with spaces.", offset)
    message = f"words cannot begin with {character}"
    return Complaint("yaml-syntax", message, "Put them in quotes.", offset)
