"""Makers of what has a length but no place in time: durations, what recurs, vague words."""

import re
from typing import Final

from builder.annotate.dates.context import Found, Made


def make_duration(found: Found, argument: str = "") -> Made | None:
    """P3D, PT48H, PXM: how long something takes; an argument is the number that goes unsaid."""
    unit = found.says("u")
    number = found.word("n") if found.word("n")[:1].isdigit() else ""
    decimal = re.fullmatch(r"\d+[.,]\d\d?", number)
    amount = number.replace(",", ".") if decimal else str(found.number("n") or "X")
    amount = argument or amount
    if found.has("more"):
        return Made(_add_half(unit, int(amount)), "") if amount.isdigit() else None
    if found.has("half"):
        halves = {"HR": "PT30M", "D": "PT12H", "Y": "P6M", "CE": "P50Y"}
        return Made(halves[unit], "") if unit in halves else None
    return Made(_write(unit, amount), "")


def _write(unit: str, amount: str = "1") -> str:
    """So many units as TIMEX3: P3D, PT48H, P20Y for two decades, PXDE for some."""
    prefix, letter, factor = _UNITS[unit]
    if factor == 1:
        return f"{prefix}{amount}{letter}"
    return f"{prefix}{int(amount) * factor}{letter}" if amount.isdigit() else f"PX{unit}"


def _add_half(unit: str, number: int) -> str:
    """An hour and a half, two years and a half."""
    if unit == "HR":
        return f"PT{number}H30M"
    if unit == "Y":
        return f"P{12 * number + 6}M"
    if unit in ("DE", "CE"):
        return f"P{_UNITS[unit][2] * (2 * number + 1) // 2}Y"
    return _write(unit, f"{number}.5")


_UNITS: Final = {
    "S": ("PT", "S", 1),
    "MIN": ("PT", "M", 1),
    "HR": ("PT", "H", 1),
    "D": ("P", "D", 1),
    "W": ("P", "W", 1),
    "FN": ("P", "W", 2),
    "WE": ("P", "WE", 1),
    "M": ("P", "M", 1),
    "Q": ("P", "M", 3),
    "H": ("P", "M", 6),
    "Y": ("P", "Y", 1),
    "DE": ("P", "Y", 10),
    "CE": ("P", "Y", 100),
    "MI": ("P", "Y", 1000),
}


def make_hours(found: Found, _: str = "") -> Made | None:
    """Hours and minutes that something takes: 2 h 15."""
    parts = re.findall(r"\d+", found.word("k")) if found.has("k") else []
    hours, minutes = (
        [*map(int, parts), 0][:2] if parts else (found.number("h"), found.number("min"))
    )
    return Made(f"PT{hours}H{minutes}M" if minutes else f"PT{hours}H", "")


def make_set(found: Found, argument: str = "") -> Made | None:
    """What comes again and again: P1D for every day, XXXX-WXX-1 for every Monday."""
    if found.has("w"):
        until = f"/XXXX-WXX-{found.says('w2')}" if found.has("w2") else ""
        return Made(f"XXXX-WXX-{found.says('w')}{until}", "")
    if found.has("part"):
        return Made(f"XXXX-XX-XXT{found.says('part')}", "")
    if found.has("season"):
        return Made(f"XXXX-{found.says('season')}", "")
    if found.has("m"):
        day = f"-{found.number('d'):02}" if found.has("d") else ""
        return Made(f"XXXX-{found.month('m'):02}{day}", "")
    if argument:
        return Made(argument, "")
    return make_duration(found) if found.has("n") else Made(_write(found.says("u")), "")


def make_reference(_: Found, argument: str = "") -> Made | None:
    """PAST_REF, PRESENT_REF, FUTURE_REF, or a value that is always the same."""
    return Made(argument, "", certainty="medium")
