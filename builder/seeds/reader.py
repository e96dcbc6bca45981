"""Readers: how a value is read from a node, and, in the same breath, which values those are.

A reader takes a node and returns a value, or raises ScolieError with every problem inside. Its
schema says the same to an editor's program, as JSON Schema (draft 7, which is what programs for
YAML know). A schema may take more than its reader does, never less.
"""

from collections.abc import Callable, Mapping
from contextlib import suppress
from functools import partial
from typing import Any, Generic, TypeAlias, TypeVar

from builder.errors import Place, Problem, ScolieError, gather, salvage
from builder.seeds.faults import missing_key, unknown_key, wrong_type
from builder.seeds.yamltree import Node

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)
U = TypeVar("U")
Schema: TypeAlias = dict[str, Any]


class Reader(Generic[T_co]):
    """A function from a node to a value, and the schema of what it takes."""

    def __init__(self, read: Callable[[Node], T_co], schema: Schema) -> None:
        self._read = read
        self.schema = schema

    def __call__(self, node: Node) -> T_co:
        return self._read(node)

    def about(self, words: str) -> "Reader[T_co]":
        """The same reader, with what its value means, for whoever writes it."""
        return Reader(self._read, {"description": words, **self.schema})


Fields: TypeAlias = Mapping[str, Reader[object]]


def record(build: Callable[..., T], *, required: Fields, optional: Fields) -> Reader[T]:
    """A mapping with these keys, given to `build` by name, with its place as `at`.

    A key without words counts as left out. Where keys are wrong, the record of all others is
    salvaged.
    """
    fields = {**required, **optional}

    def read(node: Node) -> T:
        if not isinstance(node.value, dict):
            raise wrong_type(node, f"keys ({', '.join(fields)})", _explain_colon(node, fields))
        values: dict[str, Any] = {}
        problems = [
            missing_key(key, node)
            for key in required
            if key not in node.value or node.value[key][1].is_blank
        ]
        for key, (at, value) in node.value.items():
            with gather(problems):
                if key not in fields:
                    hint = _explain_comma(node.value, key)
                    raise unknown_key(key, fields, at, _find_list(key, fields), sure=hint)
            if key in fields and not value.is_blank:
                found = salvage(problems, partial(fields[key], value), None)
                values |= {} if found is None else {key: found}
        if not problems:
            return build(at=node.at, **values)
        salvaged = None
        if required.keys() <= values.keys():
            with suppress(ScolieError):  # a key that is wrong may be what another one needs
                salvaged = build(at=node.at, **values)
        raise ScolieError(*problems, salvaged=salvaged)

    return Reader(read, _describe_keys(required, optional))


def _explain_colon(node: Node, fields: Fields) -> str:
    """A sentence where words begin with a key whose colon has no space after it."""
    key, colon, rest = node.value.partition(":") if isinstance(node.value, str) else ("", "", "")
    if not colon or key not in fields or rest.startswith(" "):
        return ""
    return f"A space must stand after the colon of a key: “{key}: …”."


def _explain_comma(keys: Mapping[str, tuple[Place, Node]], key: str) -> str:
    """A sentence where a comma between { } has cut words in two: the rest looks like a key."""
    names = [*keys]
    at, value = keys[key]
    before = names[: names.index(key)]
    if not before or not value.is_blank or keys[before[-1]][0].line != at.line:
        return ""
    first = next((name for name in reversed(before) if not keys[name][1].is_blank), "")
    return f'Between {{ }} a comma ends the words. Put quotation marks around them: {first}: "…".'


def _find_list(key: str, fields: Fields) -> str:
    """A sentence where a key belongs to the items of a list that stands under another key."""
    for name, reader in fields.items():
        for choice in reader.schema.get("anyOf", ()):
            if key in choice.get("items", {}).get("properties", ()):
                return f"It belongs to an item of “{name}”: indent it like the keys of that item."
    return ""


def _describe_keys(required: Fields, optional: Fields) -> Schema:
    properties = {key: reader.schema for key, reader in required.items()}
    properties |= {key: _or_nothing(reader.schema) for key, reader in optional.items()}
    schema: Schema = {"type": "object", "properties": properties, "additionalProperties": False}
    return schema | ({"required": [*required]} if required else {})


def _or_nothing(schema: Schema) -> Schema:
    """A key may be there and have no value yet."""
    about = {key: words for key, words in schema.items() if key == "description"}
    plain = {key: words for key, words in schema.items() if key != "description"}
    return about | {"anyOf": [*plain.get("anyOf", [plain]), {"type": "null"}, {"const": ""}]}


def list_of(read_item: Reader[T]) -> Reader[tuple[T, ...]]:
    """A list; a single item may stand without its list. Its sound items are salvaged."""

    def read(node: Node) -> tuple[T, ...]:
        problems: list[Problem] = []
        inside = node.value if isinstance(node.value, tuple) else (node,)
        if isinstance(node.value, dict) and node.value and not _is_item(node.value, read_item):
            hint = "Begin each item with “- ”, and indent all its keys alike."
            raise wrong_type(node, "a list", hint)
        found = [salvage(problems, partial(read_item, item), None) for item in inside]
        items = tuple(item for item in found if item is not None)
        if problems:
            raise ScolieError(*problems, salvaged=items)
        return items

    item = read_item.schema
    return Reader(read, {"anyOf": [{"type": "array", "items": item}, item]})


def _is_item(keys: Mapping[str, object], read_item: Reader[object]) -> bool:
    """Whether a mapping may be an item that stands without its list: one of its keys is known."""
    choices = [read_item.schema, *read_item.schema.get("anyOf", ())]
    known = [choice["properties"] for choice in choices if "properties" in choice]
    return not known or any(key in properties for key in keys for properties in known)


def either(read_keys: Reader[T], read_other: Reader[T]) -> Reader[T]:
    """Keys, or something shorter."""

    def read(node: Node) -> T:
        return read_keys(node) if isinstance(node.value, dict) else read_other(node)

    return Reader(read, {"anyOf": [read_keys.schema, read_other.schema]})


def file_of(read_list: Reader[T], read_keys: Reader[T], empty: T) -> Reader[T]:
    """A whole file: nothing, a list alone, or keys with lists."""

    def read(node: Node) -> T:
        if node.is_blank:
            return empty
        return read_list(node) if isinstance(node.value, tuple) else read_keys(node)

    alone = next(choice for choice in read_list.schema["anyOf"] if choice.get("type") == "array")
    return Reader(read, {"anyOf": [read_keys.schema, alone, {"type": "null"}]})


def changed(read_value: Reader[T], change: Callable[[T], U]) -> Reader[U]:
    """What `change` makes of a value, and of what is salvaged of it."""

    def read(node: Node) -> U:
        try:
            return change(read_value(node))
        except ScolieError as error:
            salvaged = None if error.salvaged is None else change(error.salvaged)
            raise ScolieError(*error.problems, salvaged=salvaged) from None

    return Reader(read, read_value.schema)


def placed(read_value: Reader[T], build: Callable[..., U]) -> Reader[U]:
    """What `build` makes of a value and its place, `at`."""
    return Reader(lambda node: build(read_value(node), at=node.at), read_value.schema)


def whole(read_value: Reader[T]) -> Reader[T]:
    """A value of which nothing is salvaged, as its parts make no sense without the others."""

    def read(node: Node) -> T:
        try:
            return read_value(node)
        except ScolieError as error:
            raise ScolieError(*error.problems) from None

    return Reader(read, read_value.schema)
