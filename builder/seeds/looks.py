"""Nodes → the look of the pages: what `theme` in `edition.yml` may say, and nothing else.

Whatever is read here ends up in a style sheet: so colours come out as figures of our own making,
and names of fonts and files hold only signs that mean nothing to CSS.
"""

import re
from functools import partial
from typing import Any, Final

from builder.colours import HEX, NAMED, PALETTE, read_colour
from builder.errors import Problem, ScolieError, salvage
from builder.model import Colour, FontFile, Fonts, Look
from builder.seeds.faults import cut, fault, suggest
from builder.seeds.fields import one_of, read_words
from builder.seeds.reader import Reader, Schema, changed, either, list_of, record
from builder.seeds.yamltree import Node

_STEP: Final = "[A-Za-z0-9_-][A-Za-z0-9_.-]*"
_FILE: Final = rf"(?:{_STEP}/)*[A-Za-z0-9_-][A-Za-z0-9_.-]*\.woff2"
_FAMILY: Final = "[A-Za-z0-9][A-Za-z0-9 _.+-]{0,63}"
_WEIGHT: Final = "[1-9][0-9]{0,2}|1000"
_MEASURES: Final = range(45, 76)


def _pattern(words: str, *others: str) -> Schema:
    like: Schema = {"type": "string", "pattern": f"^(?:{words})$"}
    return {"anyOf": [like, *({"type": other} for other in others)]}


def _take_colour(node: Node) -> str:
    words = read_words(node)
    if colour := read_colour(words):
        return colour
    hint = 'Write a name of CSS, such as navy, or figures in quotation marks: "#1d2b3a".'
    if re.fullmatch("[A-Za-z]+", words):
        close = suggest(words.lower(), NAMED)
        hint = close if close.startswith("Did") else hint
    raise fault("wrong-value", f"“{cut(words)}” is no colour", hint, node)


_read_one_colour = Reader(
    _take_colour,
    {"anyOf": [{"type": "string", "pattern": f"^(?:{HEX})$"}, {"enum": [*NAMED]}]},
)


def _filled(read_keys: Reader[Any]) -> Reader[Any]:
    """Keys of which none may be left blank: `paper: #fff` is a comment to YAML, and a trap."""

    def read(node: Node) -> Any:
        hint = 'In YAML, # begins a comment: write “"#1d2b3a"”, in quotation marks.'
        problems = [
            Problem("missing-key", f"“{cut(key)}” has no colour", hint, at)
            for key, (at, value) in (node.value if isinstance(node.value, dict) else {}).items()
            if value.is_blank
        ]
        found = salvage(problems, partial(read_keys, node), None)
        if problems:
            raise ScolieError(*problems, salvaged=found)
        return found

    return Reader(read, read_keys.schema)


_read_both = _filled(
    record(
        lambda at, light="", dark="": (light, dark),
        required={},
        optional={
            "light": _read_one_colour.about("The colour by day."),
            "dark": _read_one_colour.about("The colour by night."),
        },
    )
)
_read_colour = either(_read_both, changed(_read_one_colour, lambda colour: (colour, colour)))

_ABOUT: Final = {
    "paper": "What the text stands on.",
    "panel": "What sets a note or an entry off when a link has led to it.",
    "ink": "The text.",
    "second_ink": "What the edition says: small print.",
    "gloss": "Marks of glossed words.",
    "date": "Marks of dates, and the dates of the timeline.",
    "voice": "Marks of words that say who speaks.",
    "name": "Marks of names: a thin line.",
    "rule": "Lines that part things.",
}


def _read_placed(name: str) -> Reader[Colour]:
    def read(node: Node) -> Colour:
        light, dark = _read_colour(node)
        return Colour(name, light, dark, node.at)

    return Reader(read, _read_colour.schema)


_read_colours: Reader[tuple[Colour, ...]] = _filled(
    record(
        lambda at, **colours: tuple(colours.values()),
        required={},
        optional={name: _read_placed(name).about(_ABOUT[name]) for name in PALETTE},
    )
)


def _matching(pattern: str, what: str, hint: str, *others: str) -> Reader[str]:
    def read(node: Node) -> str:
        words = read_words(node)
        if not re.fullmatch(pattern, words):
            raise fault("wrong-value", f"“{cut(words)}” is no {what}", hint, node)
        return words

    return Reader(read, _pattern(pattern, *others))


_read_family = _matching(
    _FAMILY,
    "name of a font",
    "Use letters a to z, digits, spaces and . + - _ alone.",
    *("number", "boolean"),
)
_read_file = _matching(
    _FILE,
    "name of a WOFF2 file",
    "Write its path in `static`, such as fonts/literata.woff2: letters a to z, digits and . - _.",
)


def _take_weight(node: Node) -> str:
    words = read_words(node)
    weights = [int(part) for part in words.split(" ") if re.fullmatch(_WEIGHT, part)]
    if len(weights) != words.count(" ") + 1 or len(weights) > 2 or weights != sorted(weights):
        hint = "Write one from 1 to 1000, such as 400; or 200 900 for a variable font."
        raise fault("wrong-value", f"“{cut(words)}” is no weight of a font", hint, node)
    return words


_read_weight = Reader(_take_weight, _pattern(f"(?:{_WEIGHT})(?: (?:{_WEIGHT}))?", "integer"))

_read_fonts: Reader[Fonts] = record(
    lambda at, **values: Fonts(**values),
    required={},
    optional={
        "text": list_of(_read_family).about("Families for the text, best first."),
        "heading": list_of(_read_family).about("Families for headings, best first."),
        "files": list_of(
            record(
                FontFile,
                required={
                    "file": _read_file.about("The path of a WOFF2 file in `static`."),
                    "family": _read_family.about("The family that it belongs to."),
                },
                optional={
                    "weight": _read_weight.about("Such as 400, or 200 900 if it is variable."),
                    "style": one_of(("normal", "italic")).about("Upright or italic."),
                },
            )
        ).about("Fonts of your own."),
    },
)


def _take_measure(node: Node) -> int:
    words = read_words(node)
    if not re.fullmatch("[0-9]{2}", words) or int(words) not in _MEASURES:
        least, most = _MEASURES[0], _MEASURES[-1]
        message = f"“{cut(words)}” is not a whole number from {least} to {most}"
        raise fault("wrong-value", message, "65 letters a line are read with ease.", node)
    return int(words)


_read_measure = Reader(
    _take_measure,
    {
        "anyOf": [
            {"type": "integer", "minimum": _MEASURES[0], "maximum": _MEASURES[-1]},
            {"type": "string", "pattern": "^[0-9]{2}$"},
        ]
    },
)

read_look: Reader[Look] = record(
    Look,
    required={},
    optional={
        "colours": _read_colours.about("Each one colour, or one by day and one by night."),
        "fonts": _read_fonts.about("What pages are set in."),
        "measure": _read_measure.about("Letters a line, about: 65 if left out."),
    },
)
"""`theme` in `edition.yml`."""
