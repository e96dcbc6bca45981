"""The look that an editor chose → colours that are hard to tell apart, fonts that are not there."""

from collections.abc import Callable, Iterator, Mapping
from math import floor
from typing import Final

from builder.colours import PALETTE, measure_contrast
from builder.errors import Place, Problem
from builder.model import Colour, Look

_GROUNDS: Final = ("paper", "panel")
_TIMES: Final = {"light": "by day", "dark": "by night"}
_WOFF2: Final = b"wOF2"  # WOFF File Format 2.0, 4.1


def check_look(look: Look, read_static: Callable[[str], bytes | None]) -> Iterator[Problem]:
    """Problems of a look; `read_static` gives a static file of the editor's own, or None."""
    yield from _check_contrast({colour.name: colour for colour in look.colours})
    for font in look.fonts.files:
        data = read_static(font.file)
        if data is None:
            hint = f"Put it at static/{font.file}, beside `seeds`."
            yield Problem("font-file", f"there is no {font.file} in `static`", hint, font.at)
        elif not data.startswith(_WOFF2):
            hint = "Browsers get WOFF2 alone: convert the font."
            yield Problem("font-file", f"{font.file} is no WOFF2 file", hint, font.at)


def _check_contrast(chosen: Mapping[str, Colour]) -> Iterator[Problem]:
    """For each colour the pair that is hardest to tell apart, of those that the editor touched."""
    for name, token in PALETTE.items():
        pairs = [
            (measure_contrast(front, back), ground, time, front, back)
            for ground in _GROUNDS
            for time in _TIMES
            if (front := _choose(chosen, name, time)) and (back := _choose(chosen, ground, time))
            if any(getattr(chosen.get(key), time, "") for key in (name, ground))
        ]
        if not token.least or not pairs:
            continue
        ratio, ground, time, front, back = min(pairs)
        if ratio < token.least:
            shown = floor(ratio * 100) / 100
            message = (
                f"“{name}” ({front}) on “{ground}” ({back}) has a contrast of {shown:.2f}:1 "
                f"{_TIMES[time]}, less than {token.least:g}:1"
            )
            hint = "Make one of them darker or the other lighter."
            yield Problem("contrast-low", message, hint, _place(chosen, name, ground), "warning")


def _choose(chosen: Mapping[str, Colour], name: str, time: str) -> str:
    own = getattr(chosen.get(name), time, "")
    return str(own or getattr(PALETTE[name], time))


def _place(chosen: Mapping[str, Colour], *names: str) -> Place:
    return next(chosen[name].at for name in names if name in chosen)
