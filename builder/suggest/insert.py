"""Entries into a YAML text: after the last one of a list. Not one character of it changes."""

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Any, Final, NamedTuple

import yaml

from builder.errors import LINE_BREAK, Place, Problem, ScolieError
from builder.seeds.yamltree import LOADER, Node, parse_yaml
from builder.suggest.proposal import Proposal, Value
from builder.suggest.yamlwords import describe, write_entry, write_inline


def insert_entries(path: str, text: str, key: str, proposals: Sequence[Proposal]) -> str:
    """The text with the proposals at the end of its list `key`, or of the list that it is.

    The text must be YAML that our reader takes, and so is the result, which is read again to
    make sure. Raises ScolieError `cannot-insert` where the list has a form that nothing can be
    added to.
    """
    spot = _find_spot(text, key)
    if spot is None:
        raise _refuse(path, key)
    newline = (LINE_BREAK.search(text) or ["\n"])[0]
    added = _write_inline(spot, proposals) if spot.inline else _write_lines(spot, proposals)
    if not spot.inline and text[: spot.at] and text[spot.at - 1] not in "\r\n":
        added = "\n" + added
    longer = text[: spot.at] + added.replace("\n", newline) + text[spot.at :]
    wanted = [*_items(_plain(parse_yaml(path, text)), key), *(_expect(p) for p in proposals)]
    try:
        found = _items(_plain(parse_yaml(path, longer)), key)
    except ScolieError:
        found = []
    if found != wanted:
        raise _refuse(path, key)
    return longer


class _Spot(NamedTuple):
    """Where entries go, and how: at which column their dash stands, or between brackets."""

    at: int
    column: int = 0
    head: str = ""
    spaced: bool = False
    """Whether the editor parts entries by empty lines."""
    inline: bool = False
    first: bool = False
    """In brackets: whether it is the first entry, with no comma before it."""


def _find_spot(text: str, key: str) -> _Spot | None:
    nodes: list[Any] = [e for e in yaml.parse(text, LOADER) if isinstance(e, _NODES)]
    if not nodes or (isinstance(nodes[0], yaml.ScalarEvent) and not nodes[0].value):
        return _Spot(len(text), 2, f"{key}:\n")
    root: Any = nodes[0]
    if isinstance(root, yaml.SequenceStartEvent):
        return _end_of_list(text, nodes, 0)
    if not isinstance(root, yaml.MappingStartEvent):
        return None
    at = 1
    while not isinstance(nodes[at], yaml.MappingEndEvent):
        name: Any = nodes[at]
        value: Any = nodes[at + 1]
        if isinstance(name, yaml.ScalarEvent) and name.value == key:
            if isinstance(value, yaml.SequenceStartEvent):
                return _end_of_list(text, nodes, at + 1)
            return None if root.flow_style else _below_key(text, name, value)
        at = _after(nodes, at + 1)
    column = nodes[1].start_mark.column if len(nodes) > 2 else 0
    head = f"{' ' * column}{key}:\n"
    return None if root.flow_style else _Spot(len(text), column + 2, head)


_NODES: Final = (yaml.NodeEvent, yaml.CollectionEndEvent)


def _below_key(text: str, name: Any, value: Any) -> _Spot | None:
    """On the line after a key, where it has no value yet."""
    if not isinstance(value, yaml.ScalarEvent) or value.value or value.style:
        return None
    end = _end_of_line(text, _end(value))
    return _Spot(end, name.start_mark.column + 2)


def _after(nodes: Sequence[Any], at: int) -> int:
    """The number of the event after a node."""
    depth = 0
    while True:
        depth += isinstance(nodes[at], yaml.CollectionStartEvent)
        depth -= isinstance(nodes[at], yaml.CollectionEndEvent)
        at += 1
        if not depth:
            return at


def _end(event: Any) -> int:
    return int(event.end_mark.index)


def _is_bracket(event: Any) -> bool:
    return _end(event) > int(event.start_mark.index)


def _end_of_list(text: str, nodes: Sequence[Any], first: int) -> _Spot:
    start, last = nodes[first], _after(nodes, first) - 2
    while isinstance(nodes[last], yaml.CollectionEndEvent) and not _is_bracket(nodes[last]):
        last -= 1  # the end of a block is only noticed where the next thing begins
    end = _end(nodes[last])
    if start.flow_style:
        return _Spot(end, inline=True, first=last == first)
    column: int = start.start_mark.column
    if getattr(nodes[last], "style", None) not in ("|", ">"):
        end = _end_of_line(text, end)
        while (line := _COMMENT.match(text, end)) and len(line[1]) > column:
            end = line.end()
    return _Spot(end, column, spaced=_is_spaced(text, nodes, first))


_COMMENT: Final = re.compile(r"([ \t]+)#[^\r\n]*(?:\r\n?|\n|\Z)")


def _end_of_line(text: str, at: int) -> int:
    found = LINE_BREAK.search(text, at)
    return found.end() if found else len(text)


def _is_spaced(text: str, nodes: Sequence[Any], first: int) -> bool:
    starts, at = [], first + 1
    while not isinstance(nodes[at], yaml.SequenceEndEvent):
        starts.append(nodes[at].start_mark.index)
        at = _after(nodes, at)
    return any(_EMPTY_LINE.search(text, a, b) for a, b in pairwise(starts))


_EMPTY_LINE: Final = re.compile(r"(?:\n|\r(?!\n))[ \t]*(?:\r|\n)")


def _write_lines(spot: _Spot, proposals: Iterable[Proposal]) -> str:
    indent = " " * spot.column
    blank = "\n" if spot.spaced else ""
    entries = (
        blank + "".join(f"{indent}{line}\n" for line in write_entry(proposal))
        for proposal in proposals
    )
    return spot.head + "".join(entries)


def _write_inline(spot: _Spot, proposals: Iterable[Proposal]) -> str:
    pieces = []
    for number, proposal in enumerate(proposals):
        comma = "" if spot.first and not number else ","
        pieces.append(f"{comma}\n  # {describe(proposal)}\n  {write_inline(proposal)}")
    return "".join(pieces)


def _refuse(path: str, key: str) -> ScolieError:
    message = f"nothing can be added to the list “{key}” as it is written here"
    hint = f"Write “{key}:” on a line of its own, and each entry below it with a dash: “- …”."
    return ScolieError(Problem("cannot-insert", message, hint, Place(path)))


# The result is read again ----------------------------------------------------------


def _plain(node: Node) -> Any:
    if isinstance(node.value, dict):
        # What has no words need not be written.
        pairs = ((key, _plain(value)) for key, (_, value) in node.value.items())
        return {key: value for key, value in pairs if value is not None}
    if isinstance(node.value, tuple):
        return [_plain(item) for item in node.value]
    return node.value


def _items(root: Any, key: str) -> list[Any]:
    found = root.get(key) if isinstance(root, dict) else root
    return found or []


def _expect(proposal: Proposal) -> dict[str, Any]:
    return {key: _as_read(value) for key, value in proposal.fields.items() if value}


def _as_read(value: Value) -> Any:
    if isinstance(value, tuple):
        return [_as_read(item) for item in value]
    return value
