"""Nodes → values: how each kind of field is read, and how fields make a record.

A reader takes a node and returns a value, or raises ScolieError with every problem inside.
"""

import difflib
import re
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from functools import partial
from typing import Any, Final, TypeAlias, TypeVar
from urllib.parse import urlsplit

from builder.edtf import parse_edtf
from builder.errors import Place, Problem, ScolieError
from builder.model import Edtf
from builder.seeds.yamltree import Node, gather, salvage
from builder.slugs import is_slug
from builder.source import make_printable

T = TypeVar("T")
U = TypeVar("U")
Reader: TypeAlias = Callable[[Node], T]
Fields: TypeAlias = Mapping[str, Reader[object]]

_WHOLE: Final = re.compile("[0-9]{1,9}")
_DECIMAL: Final = re.compile(r"[+-]?[0-9]{1,3}(?:\.[0-9]+)?")
_SHA256: Final = re.compile("[0-9a-f]{64}")
_DATE_HINT: Final = "Dates look like 2024-06-18, 2024-06, 2024-06-XX, 1950/1953 or 198X (EDTF)."


# Composed readers --------------------------------------------------------------


def record(build: Callable[..., T], *, required: Fields, optional: Fields) -> Reader[T]:
    """A mapping with these keys, given to `build` by name, with its place as `at`.

    A key without words counts as left out. Where keys are wrong, the record of all others is
    salvaged.
    """
    fields = {**required, **optional}

    def read(node: Node) -> T:
        if not isinstance(node.value, dict):
            raise _wrong_type(node, f"keys ({', '.join(fields)})")
        values: dict[str, Any] = {}
        problems = [
            _missing_key(key, node)
            for key in required
            if key not in node.value or node.value[key][1].is_blank
        ]
        for key, (at, value) in node.value.items():
            with gather(problems):
                if key not in fields:
                    raise _unknown_key(key, fields, at)
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

    return read


def list_of(read_item: Reader[T]) -> Reader[tuple[T, ...]]:
    """A list; a single item may stand without its list. Its sound items are salvaged."""

    def read(node: Node) -> tuple[T, ...]:
        problems: list[Problem] = []
        inside = node.value if isinstance(node.value, tuple) else (node,)
        found = [salvage(problems, partial(read_item, item), None) for item in inside]
        items = tuple(item for item in found if item is not None)
        if problems:
            raise ScolieError(*problems, salvaged=items)
        return items

    return read


def changed(read_value: Reader[T], change: Callable[[T], U]) -> Reader[U]:
    """What `change` makes of a value, and of what is salvaged of it."""

    def read(node: Node) -> U:
        try:
            return change(read_value(node))
        except ScolieError as error:
            salvaged = None if error.salvaged is None else change(error.salvaged)
            raise ScolieError(*error.problems, salvaged=salvaged) from None

    return read


def whole(read_value: Reader[T]) -> Reader[T]:
    """A value of which nothing is salvaged, as its parts make no sense without the others."""

    def read(node: Node) -> T:
        try:
            return read_value(node)
        except ScolieError as error:
            raise ScolieError(*error.problems) from None

    return read


def one_of(choices: Iterable[str]) -> Reader[str]:
    """One of a few fixed words."""
    known = tuple(choices)

    def read(node: Node) -> str:
        words = read_words(node)
        if words not in known:
            message = f"“{_cut(words)}” is not one of: {', '.join(known)}"
            raise _fail("wrong-value", message, _suggest(words, known), node)
        return words

    return read


# Readers of words --------------------------------------------------------------


def read_words(node: Node) -> str:
    """Words, exactly as written."""
    if not isinstance(node.value, str) or node.is_blank:
        raise _wrong_type(node, "words")
    return node.value


def read_date(node: Node) -> Edtf:
    """A date in EDTF, or `not-edtf`."""
    words = read_words(node)
    try:
        parse_edtf(words)
    except ValueError as error:
        problem = Problem("not-edtf", make_printable(str(error), 200), _DATE_HINT, node.at)
        # Some day, so that the words tied to it can be looked for all the same.
        raise ScolieError(problem, salvaged="2000") from None
    return words


def read_language(node: Node) -> str:
    """A language tag such as `fr` or `fr-CH` (BCP 47), in its usual letters."""
    words = read_words(node)
    if not re.fullmatch(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*", words):
        message = f"“{_cut(words)}” is no language tag"
        raise _fail("not-language", message, "Write a tag such as fr, fr-CH or en.", node)
    first, *rest = words.split("-")
    return "-".join([first.lower(), *(part.upper() if len(part) == 2 else part for part in rest)])


def read_url(node: Node) -> str:
    """A web address, http or https, or `not-url`."""
    words = read_words(node)
    try:
        parts = urlsplit(words)
        good = parts.scheme in ("http", "https") and bool(parts.hostname)
    except ValueError:
        good = False
    if not good or not words.isprintable() or re.search(r"\s", words):
        message = f"“{_cut(words)}” is not a web address"
        raise _fail("not-url", message, "It begins with https:// or http://.", node)
    return words


def read_slug(node: Node) -> str:
    """A name for URLs and anchors, or `not-slug`."""
    words = read_words(node)
    if not is_slug(words):
        message = f"“{_cut(words)}” cannot stand in a web address"
        hint = "Use small letters a to z and digits, joined by single hyphens."
        raise _fail("not-slug", message, hint, node)
    return words


def read_sha256(node: Node) -> str:
    """A SHA-256 in hexadecimal, in small letters."""
    words = read_words(node).lower()
    if not _SHA256.fullmatch(words):
        message = "a SHA-256 has 64 hexadecimal digits"
        raise _fail("wrong-value", message, "`sha256sum` prints it.", node)
    return words


def read_ordinal(node: Node) -> int:
    """A whole number from 1."""
    words = read_words(node)
    if not _WHOLE.fullmatch(words) or int(words) < 1:
        raise _fail("wrong-value", f"“{_cut(words)}” is not a whole number from 1", "", node)
    return int(words)


def read_flag(node: Node) -> bool:
    """`true` or `false`."""
    return one_of(("true", "false"))(node) == "true"


def read_coordinates(node: Node) -> tuple[float, float]:
    """Latitude and longitude in degrees."""
    words = [item.value for item in node.value] if isinstance(node.value, tuple) else []
    degrees = [float(word) for word in words if isinstance(word, str) and _DECIMAL.fullmatch(word)]
    if len(words) != 2 or len(degrees) != 2:
        raise _wrong_type(node, "[latitude, longitude], two numbers with decimal points")
    latitude, longitude = degrees
    if abs(latitude) > 90 or abs(longitude) > 180:
        message = f"there is no place at latitude {latitude}, longitude {longitude}"
        hint = "Latitude goes from -90 to 90 and comes first; longitude from -180 to 180."
        raise _fail("wrong-value", message, hint, node)
    return latitude, longitude


# Problems ----------------------------------------------------------------------


def _fail(code: str, message: str, hint: str, node: Node) -> ScolieError:
    return ScolieError(Problem(code, message, hint, node.at))


def _wrong_type(node: Node, expected: str) -> ScolieError:
    match node.value:
        case str(words) if not node.is_blank:
            found = f"the words “{_cut(words)}”"
        case tuple():
            found = "a list"
        case dict():
            found = "keys with values"
        case _:
            found = "nothing"
    return _fail("wrong-type", f"expected {expected}, found {found}", "", node)


def _missing_key(key: str, node: Node) -> Problem:
    message = f"the key “{key}” is missing or empty"
    return Problem("missing-key", message, f"Add “{key}: …”.", node.at)


def _unknown_key(key: str, known: Iterable[str], at: Place) -> ScolieError:
    message = f"there is no key “{_cut(key)}” here"
    return ScolieError(Problem("unknown-key", message, _suggest(key, known), at))


def _suggest(word: str, known: Iterable[str]) -> str:
    close = difflib.get_close_matches(word, known, n=1)
    return f"Did you mean “{close[0]}”?" if close else f"Possible: {', '.join(known)}."


def _cut(words: str) -> str:
    return make_printable(words, 40)
