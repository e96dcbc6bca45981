"""A finished page → what the checks ask of it, read once."""

from functools import cached_property
from html.parser import HTMLParser
from typing import NamedTuple

from builder.check.fidelity import VOID, unescape
from builder.errors import Place


class Element(NamedTuple):
    """A start tag: its name, its attributes, and where it stands."""

    tag: str
    attributes: dict[str, str]
    at: Place

    @property
    def classes(self) -> frozenset[str]:
        """The words of its class attribute."""
        return frozenset(self.attributes.get("class", "").split())


class Page(HTMLParser):
    """The elements of a page, the ids among them, and the words of those that the checks read."""

    def __init__(self, path: str, text: str) -> None:
        super().__init__()
        self.path = path
        self.elements: list[Element] = []
        self.paragraphs: list[tuple[Element, int, int]] = []
        """Blocks of the source: each with its words and its marks, counted."""
        self.words: dict[str, str] = {}
        """The words inside of each element with one of the names in `_READ`."""
        self.doctype = ""
        self._open: list[tuple[Element, list[str], list[int]]] = []
        self.feed(text)
        self.close()

    @cached_property
    def ids(self) -> frozenset[str]:
        """Every id of the page."""
        named = (element.attributes.get("id") for element in self.elements)
        return frozenset(filter(None, named))

    def handle_decl(self, decl: str) -> None:
        self.doctype = decl

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        line, column = self.getpos()
        attributes = {name: value or "" for name, value in attrs}
        element = Element(tag, attributes, Place(self.path, line, column + 1))
        self.elements.append(element)
        if "mark" in element.classes:
            for _, _, marks in self._open:
                marks[0] += 1
        if tag == "data":  # a piece of the source that HTML cannot hold, such as a list's marker
            self.handle_data(unescape(attributes.get("value", "")))
        if tag not in VOID:
            self._open.append((element, [], [0]))

    def handle_endtag(self, tag: str) -> None:
        while self._open and tag not in VOID:  # <br/> comes as a start and an end
            element, words, marks = self._open.pop()
            if _is_block(element):
                count = len("".join(words).split())
                self.paragraphs.append((element, count, marks[0]))
            if name := _name(element):
                self.words[name] = " ".join("".join(words).split())
            if element.tag == tag:
                return

    def handle_data(self, data: str) -> None:
        for element, words, _ in self._open:
            if _is_block(element) or _name(element):
                words.append(data)


def read_page(path: str, data: bytes) -> Page:
    """Read a page of the site; `path` is how messages name it."""
    return Page(path, data.decode())


def _is_block(element: Element) -> bool:
    """Of a list, not each item is a block of the source, but the whole."""
    piece = "data-after" in element.attributes and element.tag != "li"
    return piece or (element.tag == "ul" and "items" in element.classes)


def _name(element: Element) -> str:
    """The name under which the words of an element are kept, if they are."""
    if element.tag in ("main", "title"):
        return element.tag
    labelled = element.attributes.get("aria-labelledby", "")
    if labelled in ("_rights", "_provenance", "_added", "_cite"):
        return labelled
    return "release" if "release" in element.classes else ""
