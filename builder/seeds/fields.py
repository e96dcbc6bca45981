"""Nodes → values: how words, dates, addresses and numbers are read."""

import re
from collections.abc import Iterable
from typing import Final
from urllib.parse import urlsplit

from builder.edtf import PATTERN, parse_edtf
from builder.errors import Problem, ScolieError
from builder.model import Edtf
from builder.seeds.faults import cut, fault, suggest, wrong_type
from builder.seeds.guesses import (
    explain_quotation_marks,
    guess_coordinates,
    guess_date,
    guess_language,
)
from builder.seeds.reader import Reader, Schema, changed
from builder.seeds.yamltree import Node
from builder.slugs import SLUG, is_slug
from builder.source import make_printable

_WHOLE: Final = "[0-9]{1,9}"
_DECIMAL: Final = r"[+-]?[0-9]{1,3}(?:\.[0-9]+)?"
_SHA256: Final = "[0-9a-f]{64}"
_LANGUAGE: Final = "[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*"
_DATE_HINT: Final = "Dates look like 2024-06-18, 2024-06, 2024-06-XX, 1950/1953 or 198X (EDTF)."


def one_of(choices: Iterable[str]) -> Reader[str]:
    """One of a few fixed words."""
    known = tuple(choices)

    def read(node: Node) -> str:
        words = _take_words(node)
        if words not in known:
            message = f"“{cut(words)}” is not one of: {', '.join(known)}"
            raise fault("wrong-value", message, suggest(words, known), node)
        return words

    return Reader(read, {"enum": [*known]})


def _take_words(node: Node) -> str:
    """Words, exactly as written."""
    if not isinstance(node.value, str) or node.is_blank:
        raise wrong_type(node, "words")
    return node.value


def _take_date(node: Node) -> Edtf:
    """A date in EDTF, or `not-edtf`."""
    words = _take_words(node)
    try:
        parse_edtf(words)
    except ValueError as error:
        marks = explain_quotation_marks(words)
        hint = " ".join(filter(None, (guess_date(words) or marks, _DATE_HINT)))
        problem = Problem("not-edtf", make_printable(str(error), 200), hint, node.at)
        # Some day, so that the words tied to it can be looked for all the same.
        raise ScolieError(problem, salvaged="2000") from None
    return words


def _take_language(node: Node) -> str:
    """A language tag such as `fr` or `fr-CH` (BCP 47), in its usual letters."""
    words = _take_words(node)
    if not re.fullmatch(_LANGUAGE, words):
        message = f"“{cut(words)}” is no language tag"
        hint = guess_language(words) or "Write a tag such as fr, fr-CH or en."
        raise fault("not-language", message, hint, node)
    first, *rest = words.split("-")
    return "-".join([first.lower(), *(part.upper() if len(part) == 2 else part for part in rest)])


def _take_url(node: Node) -> str:
    """A web address, http or https, or `not-url`."""
    words = _take_words(node)
    try:
        parts = urlsplit(words)
        good = parts.scheme in ("http", "https") and bool(parts.hostname)
        secret = "@" in parts.netloc
    except ValueError:
        good = secret = False
    if not good or not words.isprintable() or re.search(r"\s", words):
        message = f"“{cut(words)}” is not a web address"
        raise fault("not-url", message, "It begins with https:// or http://.", node)
    if secret:
        message = "this address has a name or a password in it, for all to read"
        raise fault("not-url", message, "Take out what stands before the @.", node)
    return words


def _take_slug(node: Node) -> str:
    """A name for URLs and anchors, or `not-slug`."""
    words = _take_words(node)
    if not is_slug(words):
        message = f"“{cut(words)}” cannot stand in a web address"
        hint = "Use small letters a to z and digits, joined by single hyphens."
        raise fault("not-slug", message, hint, node)
    return words


def _take_sha256(node: Node) -> str:
    """A SHA-256 in hexadecimal, in small letters."""
    words = _take_words(node).lower()
    if not re.fullmatch(_SHA256, words):
        message = "a SHA-256 has 64 hexadecimal digits"
        raise fault("wrong-value", message, "`sha256sum` prints it.", node)
    return words


def _take_ordinal(node: Node) -> int:
    """A whole number from 1."""
    words = _take_words(node)
    if not re.fullmatch(_WHOLE, words) or int(words) < 1:
        raise fault("wrong-value", f"“{cut(words)}” is not a whole number from 1", "", node)
    return int(words)


def _take_coordinates(node: Node) -> tuple[float, float]:
    """Latitude and longitude in degrees."""
    words = [item.value for item in node.value] if isinstance(node.value, tuple) else []
    degrees = [
        float(word) for word in words if isinstance(word, str) and re.fullmatch(_DECIMAL, word)
    ]
    if len(words) != 2 or len(degrees) != 2:
        hint = guess_coordinates(node.value) if isinstance(node.value, str) else ""
        raise wrong_type(node, "[latitude, longitude], two numbers with decimal points", hint)
    latitude, longitude = degrees
    if abs(latitude) > 90 or abs(longitude) > 180:
        message = f"there is no place at latitude {latitude}, longitude {longitude}"
        hint = "Latitude goes from -90 to 90 and comes first; longitude from -180 to 180."
        if abs(longitude) <= 90 and abs(latitude) <= 180:
            hint = f"Did you mean [{words[1]}, {words[0]}]? {hint}"
        raise fault("wrong-value", message, hint, node)
    return latitude, longitude


# Readers ------------------------------------------------------------------------
#
# YAML elsewhere takes `no`, `1.10` and `2024` for other things than words: a schema must let them
# pass, as they are words here.


def _like(pattern: str, *others: str) -> Schema:
    """Words of a pattern, or what another reader of YAML takes them for."""
    words = {"type": "string", "pattern": f"^(?:{pattern})$"}
    return {"anyOf": [words, *({"type": other} for other in others)]} if others else words


read_words = Reader(_take_words, {"type": ["string", "number", "boolean"]})
read_date = Reader(_take_date, _like(PATTERN, "integer"))
read_language = Reader(_take_language, _like(_LANGUAGE, "boolean"))
read_url = Reader(_take_url, _like(r"[Hh][Tt][Tt][Pp][Ss]?://[^\s/?#@]+(?:[/?#]\S*)?"))
read_slug = Reader(_take_slug, _like(SLUG, "number", "boolean"))
read_sha256 = Reader(_take_sha256, _like("[0-9A-Fa-f]{64}", "number"))
read_ordinal = Reader(
    _take_ordinal, {"anyOf": [{"type": "integer", "minimum": 1}, _like("0*[1-9][0-9]{0,8}")]}
)
read_flag = Reader(
    changed(one_of(("true", "false")), lambda words: words == "true"),
    {"enum": [True, False, "true", "false"]},
)
_DEGREES: Final = {"anyOf": [{"type": "number"}, _like(_DECIMAL)]}
read_coordinates = Reader(
    _take_coordinates,
    {"type": "array", "items": [_DEGREES, _DEGREES], "minItems": 2, "maxItems": 2},
)
