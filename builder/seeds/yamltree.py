"""YAML text → a tree of nodes with places. Words stay as they were written.

A small, safe part of YAML: mappings, lists and words. `no`, `12:30`, `1.10` and `2024-06-18`
are words like all others; only an empty value, `null` and `~` are no words (None). Aliases,
anchors, tags and a second document are refused.
"""

import re
from collections.abc import Iterator
from typing import Final, NoReturn, TypeAlias, TypeVar

import msgspec
import yaml

from builder.errors import MOST_PROBLEMS, Place, Problem, ScolieError
from builder.seeds.yamlerrors import (
    ALIAS_HINT,
    DEEPEST,
    DEPTH_HINT,
    DEPTH_MESSAGE,
    TAG_HINT,
    explain_complaint,
)
from builder.source import Lines, make_printable

T = TypeVar("T")
Value: TypeAlias = "str | tuple[Node, ...] | dict[str, tuple[Place, Node]] | None"

LOADER: type = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

# YAML 1.2.2, 5.1: the characters that a stream may contain. XML 1.0 allows no more.
_CONTROL: Final = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_NULL: Final = {"", "~", "null", "Null", "NULL"}


class Node(msgspec.Struct, frozen=True):
    """Words, a list, a mapping (each key with its own place), or None: nothing written."""

    value: Value
    at: Place

    @property
    def is_blank(self) -> bool:
        """Nothing is written here, or only white space."""
        return self.value is None or (isinstance(self.value, str) and not self.value.strip())


def parse_yaml(path: str, text: str) -> Node:
    """Read one YAML document, or raise ScolieError with what is wrong and where.

    Codes: `yaml-syntax`, `yaml-duplicate-key`, `yaml-key`, `yaml-alias`, `yaml-tag`,
    `yaml-control`, `yaml-depth`, `yaml-documents`.
    """
    return _TreeBuilder(path, text).build()


class _TreeBuilder:
    # From the parser's events rather than composed nodes: an event still knows about its
    # anchor, alias and tag, and the depth is seen before anything has been built.

    def __init__(self, path: str, text: str) -> None:
        self.text = text
        self.lines = Lines(path, text)
        self.events: Iterator[yaml.Event] = yaml.parse(text, LOADER)
        self.problems: list[Problem] = []
        self.whole = True
        """Whether all that stands in the text has been understood, doubled keys apart."""

    def build(self) -> Node:
        for match in _CONTROL.finditer(self.text):
            self.report("yaml-control", _control(match[0]), "Delete it.", match.start())
            self.whole = False
        root = Node(None, self.lines.place(0)) if self.problems else self.read_document()
        if self.problems:
            raise ScolieError(*self.problems, salvaged=root if self.whole else None)
        return root

    def read_document(self) -> Node:
        root = None
        try:
            for event in self.events:
                if isinstance(event, yaml.DocumentStartEvent):
                    if root:
                        at = _offset(event)
                        message = "a second document begins here"
                        self.stop("yaml-documents", message, "Keep one document in a file.", at)
                    root = self.read(next(self.events), 1)
        except yaml.MarkedYAMLError as error:
            self.report_syntax(error)
        except (ValueError, OverflowError, yaml.YAMLError) as error:
            # The pure Python loader lets these through, for an escape like "\UFFFFFFFF".
            self.whole = False
            self.report("yaml-syntax", make_printable(str(error), 100), "", 0)
        return root or Node(None, self.lines.place(0))

    def read(self, event: yaml.Event, depth: int) -> Node:
        at = _offset(event)
        if depth > DEEPEST:
            self.stop("yaml-depth", DEPTH_MESSAGE, DEPTH_HINT, at)
        self.check_properties(event, at)
        return Node(self.read_value(event, depth), self.lines.place(at))

    def check_properties(self, event: yaml.Event, at: int) -> None:
        if isinstance(event, yaml.NodeEvent) and event.anchor:
            name = ("*" if isinstance(event, yaml.AliasEvent) else "&") + event.anchor
            self.whole &= not isinstance(event, yaml.AliasEvent)
            message = f"YAML anchors and aliases such as {make_printable(name, 40)} are not allowed"
            self.report("yaml-alias", message, ALIAS_HINT, at)
        elif isinstance(event, yaml.ScalarEvent | yaml.CollectionStartEvent) and event.tag:
            message = f"YAML tags such as {make_printable(event.tag, 40)} are not allowed"
            self.report("yaml-tag", message, TAG_HINT, at)

    def read_value(self, event: yaml.Event, depth: int) -> Value:
        if isinstance(event, yaml.ScalarEvent):
            return self.read_words(event)
        if isinstance(event, yaml.SequenceStartEvent):
            inside = self.until(yaml.SequenceEndEvent)
            return tuple(self.read(item, depth + 1) for item in inside)
        if isinstance(event, yaml.MappingStartEvent):
            return self.read_mapping(depth)
        return None

    def read_words(self, event: yaml.ScalarEvent) -> str | None:
        if not event.style and event.value in _NULL:
            return None
        if match := _CONTROL.search(event.value):
            hint = "Remove the escape."
            self.report("yaml-control", _control(match[0]), hint, _offset(event))
        value: str = event.value
        return value

    def read_mapping(self, depth: int) -> Value:
        entries: dict[str, tuple[Place, Node]] = {}
        for event in self.until(yaml.MappingEndEvent):
            key = self.read(event, depth + 1)
            value = self.read(next(self.events), depth + 1)
            index = _offset(event)
            if not isinstance(key.value, str):
                self.whole = False
                if not isinstance(event, yaml.AliasEvent):
                    self.report("yaml-key", "a key must be words", "Write it in quotes.", index)
            elif key.value in entries:
                first = entries[key.value][0]
                message = f"the key “{make_printable(key.value, 40)}” is written twice"
                hint = f"It stands first at line {first.line}, column {first.column}. Keep one."
                self.report("yaml-duplicate-key", message, hint, index)
            else:
                entries[key.value] = (key.at, value)
        return entries

    def until(self, end: type[yaml.Event]) -> Iterator[yaml.Event]:
        for event in self.events:
            if isinstance(event, end):
                return
            yield event

    def report_syntax(self, error: yaml.MarkedYAMLError) -> None:
        self.whole = False
        code, message, hint, offset = explain_complaint(error, self.text)
        # Behind an alias or a tag the parser only stumbles over the rest of the line.
        last = self.problems[-1].place if self.problems else None
        if last is None or last.line != self.lines.place(offset).line:
            self.report(code, message, hint, offset)

    def report(self, code: str, message: str, hint: str, offset: int) -> None:
        self.problems.append(Problem(code, message, hint, self.lines.place(offset)))
        if len(self.problems) >= MOST_PROBLEMS:
            raise ScolieError(*self.problems)

    def stop(self, code: str, message: str, hint: str, offset: int) -> NoReturn:
        self.report(code, message, hint, offset)
        raise ScolieError(*self.problems)


def _offset(event: yaml.Event) -> int:
    return event.start_mark.index if event.start_mark else 0


def _control(character: str) -> str:
    return f"the control character U+{ord(character):04X} is not allowed"
