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

    What the page does not show as such (Markdown signs, control characters) is kept in
    `<data value="…">` as a JSON string without its quotes, so that the page gives back every
    character of the source.
    """
    return Markup("".join(_render(view)))  # noqa: S704 - every piece is escaped below


def _render(view: InlineView) -> Iterator[str]:
    stack: list[str] = []
    for run in view.runs:
        match run:
            case Text(text):
                yield _UNFIT.sub(lambda unfit: _keep(unfit[0], _picture(unfit[0])), escape(text))
            case Open(index, first):
                tag = _tag_for(view.elements[index], stack)
                stack.append(tag)
                yield _open(tag, view.elements[index], first)
            case Close():
                yield f"</{stack.pop()}>"
            case Hidden(text):
                yield _keep(text)


def replace_unfit(value: object) -> object:
    """A value for a template; in plain strings, what HTML cannot hold becomes U+FFFD."""
    return _UNFIT.sub("\ufffd", value) if type(value) is str else value


def _tag_for(element: Element, stack: list[str]) -> str:
    """The element's own tag; a link inside a link becomes a plain span."""
    return "span" if element.tag == "a" and "a" in stack else element.tag


def _open(tag: str, element: Element, first: bool) -> str:
    """The opening tag; an id stands on the first piece only, a span keeps no link."""
    kept = [
        f' {name}="{escape(value)}"'
        for name, value in element.attributes
        if (first or name != "id") and (tag == element.tag or name == "id")
    ]
    return f"<{tag}{''.join(kept)}>"


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
