"""Tables of Markdown, as many programs write them: CommonMark itself has none."""

import re
from collections.abc import Sequence

from builder.model import Span
from builder.parse.lines import trim

# The second row: |---|:--:|
_RULE = re.compile(r"\|?(?:[ \t]*:?-+:?[ \t]*\|)+(?:[ \t]*:?-+:?[ \t]*)?")


def find_rows(text: str, lines: Sequence[Span]) -> tuple[Span, ...]:
    """The rows of the table that the lines of a paragraph are, its rule left out; else none."""
    rows = tuple(trim(text, *line) for line in lines)
    if len(rows) < 2 or "|" not in text[slice(*rows[0])]:
        return ()
    return (rows[0], *rows[2:]) if _RULE.fullmatch(text[slice(*rows[1])]) else ()
