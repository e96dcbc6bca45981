"""The look that an editor chose → one small style sheet, which follows `style.css`.

Nothing of the editor's stands in it as written: colours are figures, names of fonts and files have
been read by a pattern that knows no sign of CSS.
"""

from collections.abc import Iterator, Sequence
from typing import Final

from builder.colours import PALETTE
from builder.model import FontFile, Look

SHEET: Final = "theme.css"
_GENERIC: Final = {
    *("serif", "sans-serif", "monospace", "system-ui"),
    *("ui-serif", "ui-sans-serif", "ui-monospace", "ui-rounded"),
}
OURS: Final = (
    '"Iowan Old Style", Charter, "Source Serif 4", "Noto Serif", Georgia, "Liberation Serif", serif'
)
"""The fonts of `static/style.css`, for letters that the editor's do not have."""
_PICTURES: Final = (
    "--panel-2: color-mix(in oklab, var(--ink) 6%, var(--panel));",
    "--panel-3: color-mix(in oklab, var(--ink) 11%, var(--panel));",
    "--land: color-mix(in oklab, var(--ink) 9%, var(--panel));",
    "--land-line: color-mix(in oklab, var(--ink) 35%, var(--panel));",
    "--sea: color-mix(in oklab, var(--term) 7%, var(--paper));",
    "--grid: var(--rule);",
)
"""Colours of `static/pictures.css` that go with those of the page."""
_LETTERS: Final = 65
_REM: Final = 36
"""So many letters stand on a line of so many rem, in `static/style.css`."""


def name_sheet(look: Look | None) -> str:
    """The path of the style sheet of a look, in the site; empty where it says nothing."""
    return SHEET if look and make_sheet(look) else ""


def make_sheet(look: Look) -> bytes:
    """The style sheet of a look; nothing where it says nothing."""
    return "".join(f"{rule}\n" for rule in _write_rules(look)).encode()


def _write_rules(look: Look) -> Iterator[str]:
    yield from map(_write_face, look.fonts.files)
    if look.fonts.text:
        yield f":root {{ --serif: {_stack(look.fonts.text)}; }}"
    if look.fonts.heading:
        yield f"h1, h2, h3 {{ font-family: {_stack(look.fonts.heading)}; }}"
    values = []
    for colour in look.colours:
        token = PALETTE[colour.name]
        light, dark = colour.light or token.light, colour.dark or token.dark
        values.append(f"{token.variable}: light-dark({light}, {dark});")
    if {"paper", "panel", "ink"} & {colour.name for colour in look.colours}:
        values += _PICTURES
    if look.measure:
        values.append(f"--measure: {look.measure * _REM / _LETTERS:.4g}rem;")
    if values:  # paper stays paper
        yield f"@media screen {{ :root {{ {' '.join(values)} }} }}"


def _write_face(font: FontFile) -> str:
    return (
        f'@font-face {{ font-family: "{font.family}"; '
        f'src: url("{font.file}") format("woff2"); '
        f"font-weight: {font.weight}; font-style: {font.style}; font-display: swap; }}"
    )


def _stack(families: Sequence[str]) -> str:
    named = [family if family in _GENERIC else f'"{family}"' for family in families]
    return ", ".join(named if _GENERIC.intersection(families) else [*named, OURS])
