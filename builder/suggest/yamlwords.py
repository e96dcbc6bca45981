"""Proposals → YAML text that our own reader takes: comments, quotation marks, indentation."""

import json
import re
from collections.abc import Iterator

from builder.errors import ScolieError
from builder.seeds.yamltree import parse_yaml
from builder.source import make_printable
from builder.suggest.proposal import Proposal, Value

_PLAIN = re.compile(r"[^\W_](?:[\w '’./()+~%-]*[\w.)~%])?")
"""Words that need no quotation marks, in a list and in braces neither."""
_NULL = {"null", "Null", "NULL"}


def write_entry(proposal: Proposal) -> Iterator[str]:
    """The lines of an entry of a list, its comment first; without indentation."""
    yield f"# {describe(proposal)}"
    for number, (key, value) in enumerate(proposal.fields.items()):
        line = f"{key}: {write_value(value)}".rstrip()
        yield f"{'  ' if number else '- '}{line}"


def write_inline(proposal: Proposal) -> str:
    """The same in braces, for a list in brackets."""
    pairs = (f"{key}: {write_value(value)}" for key, value in proposal.fields.items() if value)
    return f"{{{', '.join(pairs)}}}"


def describe(proposal: Proposal) -> str:
    """The rule, how certain it is, and the words in the story, on one line."""
    times = f" ({proposal.places} places)" if proposal.places > 1 else ""
    sign = f"{proposal.rule}, certainty {proposal.certainty}"
    words = f"{sign}: {proposal.context}{times}{proposal.advice}"
    return make_printable(words)


def is_writable(proposal: Proposal) -> bool:
    """Whether our YAML can hold the words of a proposal: it knows no control characters."""
    try:
        parse_yaml("", write_inline(proposal))
    except ScolieError:
        return False
    return True


def write_value(value: Value) -> str:
    """A value in one line: words, words in brackets, keys in braces; nothing for no words."""
    if isinstance(value, dict):
        return f"{{{', '.join(f'{key}: {write_value(words)}' for key, words in value.items())}}}"
    if isinstance(value, tuple):
        return f"[{', '.join(map(write_value, value))}]"
    if not value or (_PLAIN.fullmatch(value) and value.isprintable() and value not in _NULL):
        return value
    quoted = json.dumps(value, ensure_ascii=False)
    return "".join(sign if sign.isprintable() else _escape(sign) for sign in quoted)


def _escape(sign: str) -> str:
    return f"\\U{ord(sign):08X}" if ord(sign) > 0xFFFF else f"\\u{ord(sign):04X}"
