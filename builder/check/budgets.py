"""Finished files → what is too heavy or too busy for a calm page."""

import zlib
from collections.abc import Iterable, Iterator
from typing import Final

from builder.check.pages import Page
from builder.errors import Place, Problem
from builder.marks import MOST_MARKS, WORDS_A_MARK

PAGE_SIZE: Final = 13 * 1024
"""Bytes of one HTML page at most, as a server sends it (gzip)."""
STYLE_SIZE: Final = 6 * 1024
"""Bytes of one style sheet at most, as a server sends it."""
_GZIP_FRAME: Final = 18  # what gzip (RFC 1952) adds around the deflated bytes


def weigh_file(path: str, data: bytes) -> Iterator[Problem]:
    """Warn of a page or a style sheet that is too heavy; cheap enough for each build."""
    kind, _, limit = next((k for k in _KINDS if path.endswith(k[1])), ("", "", 0))
    if not kind or len(data) <= limit:
        return
    size = len(zlib.compress(data, 6, -15)) + _GZIP_FRAME
    if size > limit:
        message = f"this file has {size} bytes when compressed, more than {limit}"
        yield Problem(kind, message, _HINTS[kind], Place(path), "warning")


_KINDS: Final = (("page-heavy", ".html", PAGE_SIZE), ("style-heavy", ".css", STYLE_SIZE))
_HINTS: Final = {
    "page-heavy": "Part the story into sections or several stories, or shorten its notes.",
    "style-heavy": "Take out rules that no page needs.",
}


def check_budgets(pages: Iterable[Page]) -> Iterator[Problem]:
    """Warn of styles inside pages, and of paragraphs with more marks than a reader can bear."""
    for page in pages:
        for element in page.elements:
            if "style" in element.attributes or element.tag == "style":
                message = "a style stands inside the page"
                hint = "Styles belong into the style sheet: the pages' own policy blocks others."
                yield Problem("style-inline", message, hint, element.at, "warning")
        for element, words, marks in page.paragraphs:
            most = max(1, min(MOST_MARKS, words // WORDS_A_MARK))
            if marks > most:
                message = f"this paragraph of {words} words has {marks} marks, more than {most}"
                hint = "A theme may mark fewer words than the program chose, not more."
                yield Problem("marks-many", message, hint, element.at, "warning")
