"""Finished pages → the text of their source, and whether it is the source, letter by letter."""

import json
from collections.abc import Iterable, Iterator
from html.parser import HTMLParser
from typing import Final

from builder.errors import Problem
from builder.language.typography import SIGNS
from builder.model import Source
from builder.source import Lines

VOID: Final = {
    *("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source"),
    *("track", "wbr"),
}
"""Elements without an end tag (HTML, 13.1.2)."""


def rebuild_source(pages: Iterable[str]) -> str:
    """The text of the source, from the page of the whole story or from its section pages in order.

    Every element with `data-after` is a piece of the source: its `data-source`, or without one
    its text, with each `<data value>` read as the JSON string it holds; then what followed it.
    `data-before` holds what stood before the first piece. Where the text and `data-source`
    differ in more than typography, the text is taken, so that no page can show one thing and
    hold another.
    """
    return "".join(_read_pieces(pages))


def prove_text(source: Source, rebuilt: str) -> list[Problem]:
    """Nothing where the source came back whole, else one problem that says where it did not."""
    if rebuilt == source.text:
        return []
    at = next(
        (i for i, pair in enumerate(zip(rebuilt, source.text, strict=False)) if pair[0] != pair[1]),
        min(len(rebuilt), len(source.text)),
    )
    hint = "A template must show every block, and each piece of a block just as it is."
    message = "the page does not give the source back, from here on"
    return [Problem("text-changed", message, hint, Lines(source.path, source.text).place(at))]


class _Pieces(HTMLParser):
    """The pieces of source on a page, in order."""

    def __init__(self) -> None:
        super().__init__()
        self.pieces: list[str] = []
        self._inside: list[str] = []
        self._shown: list[str] = []
        self._source: str | None = None
        self._after = ""
        self._data = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        named = dict(attrs)
        if "data-before" in named:
            self.pieces.append(unescape(named["data-before"]))
        if self._inside and tag not in VOID:
            self._inside.append(tag)
            if tag == "data":
                self._data += 1
                self._shown.append(unescape(named.get("value")))
        elif "data-after" in named and tag not in VOID:
            self._inside = [tag]
            self._after = unescape(named["data-after"])
            self._source = unescape(named["data-source"]) if "data-source" in named else None

    def handle_endtag(self, tag: str) -> None:
        if not self._inside or tag in VOID:
            return
        closed = self._inside.pop()
        if closed == "data":
            self._data -= 1
        if not self._inside:
            shown, self._shown = "".join(self._shown), []
            self.pieces += [shown if self._source is None else _choose(shown, self._source)]
            self.pieces.append(self._after)

    def handle_data(self, data: str) -> None:
        if self._inside and not self._data:
            self._shown.append(data)

    def updatepos(self, i: int, j: int) -> int:
        """Count no lines: nobody asks where a tag stands."""
        return j


def _read_pieces(pages: Iterable[str]) -> Iterator[str]:
    for page in pages:
        reader = _Pieces()
        reader.feed(page)
        reader.close()
        yield from reader.pieces


def _choose(shown: str, source: str) -> str:
    """The source, where the words shown differ from it in nothing but the signs of typography."""
    return source if shown.translate(_NO_SIGNS) == source.translate(_NO_SIGNS) else shown


_NO_SIGNS = dict.fromkeys(map(ord, SIGNS))


def unescape(value: str | None) -> str:
    """What an attribute of a page holds as a JSON string without its quotation marks.

    Words of a template's own, which are no such string, are left as they are.
    """
    try:
        return str(json.loads(f'"{value or ""}"'))
    except ValueError:
        return value or ""
