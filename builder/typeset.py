"""Words of the source → words of a page: Markdown signs taken out, typography put in."""

from bisect import bisect_left
from collections.abc import Sequence
from operator import attrgetter

from builder.excerpts import collapse
from builder.model import Annotation, Article


def set_words(article: Article, typography: Sequence[Annotation], start: int, end: int) -> str:
    """A stretch of a block as a page shows it; `typography` is that layer, in order."""
    text, pieces, cursor = article.source.text, [], start
    for hidden_start, hidden_end in article.hidden_within(start, end):
        pieces.append(show_signs(text, typography, cursor, hidden_start))
        cursor = hidden_end
    return "".join([*pieces, show_signs(text, typography, cursor, end)])


def set_line(article: Article, typography: Sequence[Annotation], start: int, end: int) -> str:
    """The same on one line, without white space around it."""
    return collapse(set_words(article, typography, start, end))


def show_signs(text: str, typography: Sequence[Annotation], start: int, end: int) -> str:
    """`text[start:end]` with the signs that a page shows.

    Several characters that are shown as one stand where the first of them does: a stretch that
    begins amidst them has none of them.
    """
    first = bisect_left(typography, start, key=attrgetter("start"))
    cursor = max(start, typography[first - 1].end) if first else start
    pieces = []
    for edit in typography[first : bisect_left(typography, end, key=attrgetter("start"))]:
        pieces += [text[cursor : edit.start], edit.shown or ""]
        cursor = edit.end
    return "".join([*pieces, text[cursor:end]])
