"""One proposal: an entry for a file of the editor, and why it is proposed."""

from collections.abc import Sequence
from typing import Literal, TypeAlias

import msgspec

from builder.model import Article, Certainty, Span

FileName = Literal["glossary.yml", "timeline.yml", "names.yml"]
Value: TypeAlias = "str | tuple[Value, ...] | dict[str, str]"


class Proposal(msgspec.Struct, frozen=True):
    """An entry that the editor may take over; `fields` are its keys and words, in order.

    `context` shows the words in the story, and `places` says how often they stand there.
    """

    headword: str
    fields: dict[str, Value]
    rule: str
    certainty: Certainty
    context: str
    places: int = 1
    advice: str = ""


def show_context(article: Article, spans: Sequence[Span]) -> str:
    """The words of the first span in brackets, with a little of what stands around them."""
    start, end = spans[0]
    block = next(block for block in article.blocks if start < block.end)
    left = article.skip_hidden(max(block.start, start - _AROUND))
    right = min(block.end, end + _AROUND)
    before = _squeeze(article.visible_text(left, start))
    after = _squeeze(article.visible_text(end, right))
    if left > block.start:
        before = "…" + before.partition(" ")[2]
    if right < block.end:
        after = after.rpartition(" ")[0] + "…"
    return f"“{before}[{_squeeze(article.visible_text(start, end))}]{after}”"


_AROUND = 32
"""Characters shown on each side."""


def _squeeze(text: str) -> str:
    """White space as single blanks; what stands at the ends stays, as words may be beside it."""
    words = " ".join(text.split())
    return f"{' ' * text[:1].isspace()}{words}{' ' * (text[-1:].isspace() and bool(words))}"
