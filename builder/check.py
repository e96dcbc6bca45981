"""Finished pages → problems: does a page give its source back, does every link arrive?"""

import json
import posixpath
from collections.abc import Iterable, Iterator, Mapping
from html.parser import HTMLParser
from urllib.parse import unquote, urlsplit

from builder.errors import Place, Problem
from builder.language.typography import SIGNS
from builder.model import Source


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
    line = source.text.count("\n", 0, at) + 1
    column = at - source.text.rfind("\n", 0, at)
    hint = "A template must show every block, and each piece of a block just as it is."
    message = "the page does not give the source back, from here on"
    return [Problem("text-changed", message, hint, Place(source.path, line, column))]


def check_links(files: Mapping[str, bytes]) -> list[Problem]:
    """Links to pages or anchors that the site does not have, and ids that a page has twice."""
    pages = {path: _read_page(data) for path, data in files.items() if path.endswith(".html")}
    problems = []
    for path, page in pages.items():
        for name in sorted({name for name in page.ids if page.ids.count(name) > 1}):
            problems.append(Problem("id-twice", f"the id “{name}” stands twice", "", Place(path)))
        for href, line, column in page.links:
            if fault := _find_fault(path, href, files, pages):
                problems.append(Problem("link-broken", fault, "", Place(path, line, column)))
    return problems


def _find_fault(
    path: str, href: str, files: Mapping[str, bytes], pages: "Mapping[str, _Page]"
) -> str:
    parts = urlsplit(href)
    if parts.scheme or parts.netloc:
        return ""
    target = posixpath.normpath(posixpath.join(posixpath.dirname(path), unquote(parts.path)))
    target = target if parts.path else path
    if target not in files:
        return f"{href} leads to no file of the site"
    fragment = unquote(parts.fragment)
    if fragment and target in pages and fragment not in pages[target].ids:
        return f"{href} leads to no element of {target}"
    return ""


class _Page(HTMLParser):
    """The ids and links of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.links: list[tuple[str, int, int]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        line, column = self.getpos()
        for name, value in attrs:
            if name == "id":
                self.ids.append(value or "")
            elif name in ("href", "src"):
                self.links.append((value or "", line, column + 1))


def _read_page(data: bytes) -> _Page:
    page = _Page()
    page.feed(data.decode())
    page.close()
    return page


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
            self.pieces.append(_unescape(named["data-before"]))
        if self._inside:
            self._inside.append(tag)
            if tag == "data":
                self._data += 1
                self._shown.append(_unescape(named.get("value")))
        elif "data-after" in named:
            self._inside = [tag]
            self._after = _unescape(named["data-after"])
            self._source = _unescape(named["data-source"]) if "data-source" in named else None

    def handle_endtag(self, tag: str) -> None:
        if not self._inside:
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


def _unescape(value: str | None) -> str:
    return str(json.loads(f'"{value or ""}"'))
