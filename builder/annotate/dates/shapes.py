"""Numbers of a text told by their shape: a day, a year, a time, 9-11, 18/06/2024, 19th."""

import re
from typing import Final

OPAQUE: Final = "x"


def tell_shape(number: str) -> str:
    """The letter of a number's shape; that of what cannot be read where it has none."""
    match = _SHAPE.match(number)
    return _SHAPE_LETTERS.get(match.lastgroup or "", OPAQUE) if match else OPAQUE


_YEAR = "(?:1[0-9]{3}|20[0-9]{2})"
_DAY = "(?:0?[1-9]|[12][0-9]|3[01])"
_HOUR = "(?:[01]?[0-9]|2[0-4])"
_SHAPES: Final = {
    "day": ("d", f"{_DAY}"),
    "two": ("e", "[0-9]{2}"),
    "small": ("z", "0"),
    "year": ("y", _YEAR),
    "first": ("f", f"1(?:er|ᵉʳ)|{_DAY}(?:st|nd|rd|th)"),
    "clocktime": ("k", f"{_HOUR}:[0-5][0-9]|{_HOUR}[hH](?:[0-5][0-9])?"),
    "clock12": ("a", "(?:1[0-2]|0?[1-9])(?:[:.][0-5][0-9])?(?:am|pm|AM|PM)"),
    "military": ("m", "(?:[01][0-9]|2[0-3])[0-5][0-9]"),
    "years": ("r", f"{_YEAR}[-‐‑–/](?:{_YEAR}|[0-9]{{2}})"),
    "wars": ("g", "(?:14|39|40)[-‐‑–](?:18|45)"),
    "days": ("q", f"{_DAY}[-‐‑–]{_DAY}"),
    "iso": ("i", "[0-9]{4}-[0-9]{2}-[0-9]{2}"),
    "figures": (
        "j",
        f"[0-3]?[0-9](?P<sign>[/.-])[0-3]?[0-9](?P=sign){_YEAR}|(?:[0-3]?[0-9]/){{2}}[0-9]{{2}}",
    ),
    "pair": ("u", "[0-9]{2}[-‐‑–/][0-9]{2}"),
    "nth": ("t", "[0-9]{1,2}(?:e|è|ème|eme|ᵉ)"),
    "decades": ("s", "(?:1[0-9]|20)?[0-9]0s"),
    "plain": ("n", "[0-9]+(?:[.,\\s][0-9]+)*"),
}
_SHAPE: Final = re.compile("|".join(f"(?P<{k}>{p})\\Z" for k, (_, p) in _SHAPES.items()))
_SHAPE_LETTERS: Final = {name: letter for name, (letter, _) in _SHAPES.items()}
SHAPE_CLASSES: Final = {
    "day": "df",
    "two": "dez",
    "figure": "dezynm",
    "plain": "nm",
    "year": "y",
    "first": "f",
    "clocktime": "k",
    "years": "r",
    "clock12": "a",
    "military": "my",
    "wars": "g",
    "pair": "ugq",
    "days": "qg",
    "iso": "i",
    "figures": "j",
    "nth": "tf",
    "decades": "s",
    "roman": "R",
    "unknown": "wpW",
    "singular": "w",
    "plural": "p",
    "Capital": "W",
    "opaque": "x",
}
"""Classes that the shape of a word tells, and the letters that stand for them."""
