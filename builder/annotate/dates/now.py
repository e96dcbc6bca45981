"""What can be said of a date from the day of publication, or from as much as is known of it."""

from collections.abc import Callable
from typing import Final

from builder.annotate.dates.context import Found, Made
from builder.annotate.dates.days import Moment

NEEDS: Final = {"D": 3, "W": 3, "WE": 3, "M": 2, "Q": 2, "H": 2, "Y": 1, "DE": 1, "CE": 1}
"""How many parts of a moment a unit counts in: year; month; day."""


def from_now(found: Found, unit: str, make: Callable[[Moment], Made]) -> Made:
    """Made from the publication where that is known well enough, else as much as it tells."""
    now = found.story.published
    if now is None:
        return Made("XXXX-XX-XX" if NEEDS.get(unit, 1) == 3 else "XXXX", "", certainty="low")
    known = 3 if now.day else 2 if now.month else 1
    if NEEDS.get(unit, 1) > known:
        return know_coarsely(now, week=unit in ("W", "WE"))
    return make(now)


def know_coarsely(now: Moment, *, week: bool = False) -> Made:
    """What is left of a day or a week when only the month or the year of publication is known."""
    if not now.month:
        return Made(f"{now.year:04}-XX-XX", certainty="low")
    if week:
        return Made(f"{now.year:04}-WXX", f"{now}~", certainty="low")
    return Made(f"{now}-XX", certainty="low")
