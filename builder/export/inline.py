"""Woven runs → HTML: the one place where the words of a story become markup."""

import json
import re
from collections.abc import Iterator

from markupsafe import Markup, escape

from builder.views.text import Element, InlineView
from builder.weave import Close, Hidden, Open, Text

# HTML cannot hold these as characters: the C0 and C1 controls but for tab and line feed
# (a parser turns a carriage return into a line feed), DEL, and the noncharacters of Unicode
# (WHATWG HTML, 13.2.3.5 "Preprocessing the input stream").
_UNFIT = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\ufdd0-\ufdef"
    + "".join(chr(plane * 0x10000 + 0xFFFE) + chr(plane * 0x10000 + 0xFFFF) for plane in range(17))
    + "]"
)


def render_inline(view: InlineView) -> Markup:
    """The HTML of woven words: nested, escaped, no link inside a link.

    Where links overlap, each word leads to what the innermost of them leads to, and the outer
    words keep their anchor. What the page does not show as such (Markdown signs, control
    characters) is kept in `<data value="…">` as a JSON string without its quotes, so that the
    page gives back every character of the source.
    """
    return Markup("".join(_render(view)))  # noqa: S704 - every piece is escaped below


def _render(view: InlineView) -> Iterator[str]:
    split = _find_split_links(view)
    stack: list[tuple[str, int]] = []
    for run in view.runs:
        match run:
            case Text(text, shown):
                words = str(escape(shown))
                if not shown.isprintable():
                    words = _UNFIT.sub(lambda unfit: _keep(unfit[0], _picture(unfit[0])), words)
                link = next((index for tag, index in reversed(stack) if tag in _LINKS), None)
                if link in split and not text.isspace():
                    yield _open("a", view.elements[link], _OF_LINK) + words + "</a>"
                else:
                    yield words
            case Open(index, first):
                element = view.elements[index]
                tag = _SPLIT if index in split else element.tag
                stack.append((tag, index))
                names = _OF_ANCHOR if tag == _SPLIT else _OF_ANCHOR | _OF_LINK
                yield _open("span" if tag == _SPLIT else tag, element, names - _unless(first))
            case Close():
                tag, _ = stack.pop()
                yield "</span>" if tag == _SPLIT else f"</{tag}>"
            case Hidden(text):
                yield _keep(text)


_SPLIT = "split link"
_LINKS = {"a", _SPLIT}
_OF_ANCHOR = frozenset({"id", "class"})
_OF_LINK = frozenset({"href", "role", "rel"})


def _unless(first: bool) -> frozenset[str]:
    """An id stands on the first piece only."""
    return frozenset() if first else frozenset({"id"})


def _find_split_links(view: InlineView) -> set[int]:
    """The links that have another link inside, and so must be cut around it."""
    split: set[int] = set()
    links: list[int] = []
    for run in view.runs:
        match run:
            case Open(index, _) if view.elements[index].tag == "a":
                split.update(links)
                links.append(index)
            case Close(index) if view.elements[index].tag == "a":
                links.remove(index)
    return split


def _open(tag: str, element: Element, names: frozenset[str]) -> str:
    """The opening tag with those of the element's attributes that have one of the names."""
    kept = (f' {name}="{escape(value)}"' for name, value in element.attributes if name in names)
    return f"<{tag}{''.join(kept)}>"


def replace_unfit(value: object) -> object:
    """A value for a template; in plain strings, what HTML cannot hold becomes U+FFFD."""
    if type(value) is not str or value.isprintable():  # nothing printable is unfit
        return value
    return _UNFIT.sub("\ufffd", value)


def escape_source(text: str) -> str:
    """Characters of the source as a JSON string without its quotes, letters as they are."""
    plain = json.dumps(text, ensure_ascii=False)[1:-1]
    return _UNFIT.sub(lambda unfit: json.dumps(unfit[0])[1:-1], plain)


def _keep(text: str, shown: str = "") -> str:
    return f'<data value="{escape(json.dumps(text)[1:-1])}">{shown}</data>'


def _picture(character: str) -> str:
    """A visible stand-in: Unicode's control pictures, or the replacement character."""
    code = ord(character)
    if code == 0x0D:
        return ""
    if code < 0x20:
        return chr(0x2400 + code)
    return "\u2421" if code == 0x7F else "\ufffd"
