"""Nodes → the editor's Markdown: links in it lead to where a page may lead."""

import re
from typing import Final

from builder.errors import Problem, ScolieError
from builder.seeds.faults import cut
from builder.seeds.fields import read_words
from builder.seeds.reader import Reader
from builder.seeds.yamltree import Node

_DESTINATION: Final = re.compile(
    r"""
    \]\(\s*<?([^)\s>]*)                    # [words](address)
    | <([A-Za-z][A-Za-z0-9+.-]*:[^<>\s]*)> # <address>
    | ^\ {0,3}\[[^\]]*\]:\s*<?([^\s>]+)    # [name]: address
    """,
    re.VERBOSE | re.MULTILINE,
)
_REFUSED: Final = re.compile(r"(?:javascript|vbscript|file|data):|//|www\.", re.IGNORECASE)
"""What CommonMark's renderer would show as words, and what leads elsewhere than it seems to."""


def _take_prose(node: Node) -> str:
    words = read_words(node)
    found = [next(filter(None, match.groups()), "") for match in _DESTINATION.finditer(words)]
    problems = [
        Problem("not-url", f"“{cut(address)}” is no address for a link", _HINT, node.at)
        for address in dict.fromkeys(found)
        if _REFUSED.match(address)
    ]
    if problems:
        raise ScolieError(*problems, salvaged=words)
    return words


_HINT: Final = "It begins with https:// or http://, or is the name of a page of the edition."

read_prose = Reader(_take_prose, read_words.schema)
"""Markdown, of which every sign of HTML is shown as it is."""
