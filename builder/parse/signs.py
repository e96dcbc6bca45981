"""Markdown's inline signs: where they stand in the text of a paragraph, and what they mean.

markdown-it's tokens know lines only. Here its rules note on their tokens (`meta`) the
offsets at which they found each sign.
"""

from collections.abc import Callable, Iterator, Sequence
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from builder.model import Span, Style, StyleKind

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.rules_inline import StateInline
    from markdown_it.token import Token

_Rule = Callable[["StateInline", bool], bool]
_STYLES: dict[str, StyleKind] = {"em": "emphasis", "strong": "strong", "link": "link"}
_SCHEMES = ("http://", "https://", "mailto:")


@cache
def make_parser() -> "MarkdownIt":
    """Return the CommonMark parser (no HTML) whose inline tokens know where they are."""
    from markdown_it import MarkdownIt, rules_inline

    parser = MarkdownIt("commonmark", {"html": False}).disable("text_join")
    rules: dict[str, tuple[_Rule, Callable[[StateInline, int, int], None]]] = {
        "newline": (rules_inline.newline, _note_last),
        "escape": (rules_inline.escape, _note_last),
        "backticks": (rules_inline.backtick, _note_last),
        "emphasis": (rules_inline.emphasis.tokenize, _note_delimiters),
        "link": (rules_inline.link, _note_link),
        "image": (rules_inline.image, _note_last),
        "autolink": (rules_inline.autolink, _note_link),
    }
    for name, (rule, note) in rules.items():
        parser.inline.ruler.at(name, _noting(rule, note))
    return parser


def read_signs(content: str, tokens: Sequence["Token"]) -> tuple[list[Span], list[Style]]:
    """Return the signs to hide in a paragraph's `content` and the words its `tokens` set apart.

    Offsets count from the start of `content`.
    """
    hidden: list[Span] = []
    styles: list[Style] = []
    opened: list[tuple[int, str]] = []
    for token in tokens:
        hidden += _signs_of(content, token)
        if token.type == "code_inline":
            (_, start), (end, _) = hidden[-2:]
            styles.append(Style("code", start, end))
        elif token.nesting == 1:
            opened.append((token.meta["end"], str(token.attrs.get("href", ""))))
        elif token.nesting == -1:
            start, href = opened.pop()
            kind = _STYLES[token.type.removesuffix("_close")]
            if start < token.meta["start"] and (kind != "link" or href.startswith(_SCHEMES)):
                styles.append(Style(kind, start, token.meta["start"], href))
    return hidden, styles


def merge_signs(spans: Sequence[Span], first: int, last: int) -> Iterator[Span]:
    """Yield the spans within `first`–`last` in order, those that touch made one."""
    cursor: Span | None = None
    for start, end in sorted((max(s, first), min(e, last)) for s, e in spans):
        if start >= end:
            continue
        if cursor and start <= cursor[1]:
            cursor = (cursor[0], max(cursor[1], end))
        else:
            if cursor:
                yield cursor
            cursor = (start, end)
    if cursor:
        yield cursor


def without_signs(text: str, start: int, end: int, hidden: Sequence[Span]) -> str:
    """The words between `start` and `end` that are not hidden."""
    edges = [start, *(edge for span in hidden for edge in span), end]
    return "".join(text[a:b] for a, b in list(pairwise(edges))[::2])


def _signs_of(content: str, token: "Token") -> Iterator[Span]:
    """Yield the signs that one token stands for: none for words, two for code and images."""
    meta = token.meta
    if token.type == "code_inline":
        start, end = meta["start"] + len(token.markup), meta["end"] - len(token.markup)
        space = (end - start - len(token.content)) // 2  # one that CommonMark strips
        yield meta["start"], start + space
        yield end - space, meta["end"]
    elif token.type == "image":  # its words are the description
        yield meta["start"], meta["start"] + 2
        yield meta["start"] + 2 + len(token.content), meta["end"]
    elif token.type == "hardbreak":
        newline = content.index("\n", meta["start"])
        before = content[:newline].rstrip(" ") if newline == meta["start"] else ""
        yield (len(before) or meta["start"]), newline
    elif token.type == "text_special":
        if token.info == "escape" and token.content != token.markup:
            yield meta["start"], meta["start"] + 1
    elif token.nesting:  # of the four signs around strong words, the inner ones are noted
        strong = token.tag == "strong"
        yield (
            meta["start"] - (strong and token.nesting > 0),
            meta["end"] + (strong and token.nesting < 0),
        )


def _noting(rule: _Rule, note: Callable[["StateInline", int, int], None]) -> _Rule:
    """Return `rule`, with a note taken of where it found what it made tokens of."""

    def noted(state: "StateInline", silent: bool) -> bool:
        start, before = state.pos, len(state.tokens)
        found = rule(state, silent)
        if found and not silent and len(state.tokens) > before:
            note(state, start, before)
        return found

    return noted


def _mark(token: "Token", start: int, end: int) -> None:
    meta: dict[Any, Any] = token.meta
    meta.setdefault("start", start)
    meta.setdefault("end", end)


def _note_last(state: "StateInline", start: int, before: int) -> None:
    """The last token is the whole of what was found."""
    _mark(state.tokens[-1], start, state.pos)


def _note_delimiters(state: "StateInline", start: int, before: int) -> None:
    """Each sign of `***` has a token of its own, which later may open or close a stretch."""
    count = state.pos - start
    for place, token in enumerate(state.tokens[-count:], start):
        _mark(token, place, place + 1)


def _note_link(state: "StateInline", start: int, before: int) -> None:
    """The opening sign is one character, `[` or `<`; the closing one is all behind the label."""
    opening = next(token for token in state.tokens[before:] if token.type == "link_open")
    _mark(opening, start, start + 1)
    closing = state.tokens[-1]
    label_end = state.pos - 1
    if closing.info != "auto":
        label_end = state.md.helpers.parseLinkLabel(state, start, True)
    _mark(closing, label_end, state.pos)
