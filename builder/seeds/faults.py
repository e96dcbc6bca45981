"""What is wrong with a node, in words: the problems that readers share."""

import difflib
from collections.abc import Iterable

from builder.errors import Place, Problem, ScolieError
from builder.seeds.guesses import explain_quotation_marks
from builder.seeds.yamltree import Node
from builder.source import make_printable

LONGEST = 40
"""Characters of the editor's words that a message repeats."""


def fault(code: str, message: str, hint: str, node: Node) -> ScolieError:
    """An error at the place of a node."""
    marks = explain_quotation_marks(node.value) if isinstance(node.value, str) else ""
    return ScolieError(Problem(code, message, marks or hint, node.at))


def wrong_type(node: Node, expected: str, hint: str = "") -> ScolieError:
    """Something else than what is expected stands here."""
    match node.value:
        case str(words) if not node.is_blank:
            found = f"the words “{cut(words)}”"
        case tuple():
            found = "a list"
        case dict():
            found = "keys with values"
        case _:
            found = "nothing"
    return fault("wrong-type", f"expected {expected}, found {found}", hint, node)


def missing_key(key: str, node: Node) -> Problem:
    """A key that must be there is not, or has no value."""
    message = f"the key “{key}” is missing or empty"
    return Problem("missing-key", message, f"Add “{key}: …”.", node.at)


def unknown_key(
    key: str, known: Iterable[str], at: Place, hint: str = "", *, sure: str = ""
) -> ScolieError:
    """A key that nobody reads, and which one may be meant; `sure` is a hint that has no other."""
    message = f"there is no key “{cut(key)}” here"
    known = [*known]
    others = hint or f"Possible: {', '.join(known)}. If it is for another program, delete the line."
    hint = sure or explain_quotation_marks(key) or suggest(key, known, others)
    return ScolieError(Problem("unknown-key", message, hint, at))


def suggest(word: str, known: Iterable[str], otherwise: str = "") -> str:
    """Which of the known words may be meant; if none, another sentence, or all of them."""
    close = difflib.get_close_matches(word, known, n=1)
    possible = otherwise or f"Possible: {', '.join(known)}."
    return f"Did you mean “{close[0]}”?" if close else possible


def cut(words: str) -> str:
    """The editor's words, short and on one line."""
    return make_printable(words, LONGEST)
