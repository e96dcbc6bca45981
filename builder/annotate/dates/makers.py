"""The makers of values, by the names that rules call them."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final

from builder.annotate.dates.absolute import (
    make_century,
    make_date,
    make_decade,
    make_figures,
    make_iso,
    make_months_to,
    make_year,
    make_years,
)
from builder.annotate.dates.clock import make_clock
from builder.annotate.dates.context import Found, Made
from builder.annotate.dates.durations import (
    make_duration,
    make_hours,
    make_reference,
    make_set,
)
from builder.annotate.dates.feasts import make_holiday
from builder.annotate.dates.nights import make_night, make_night_of_days
from builder.annotate.dates.relative import (
    make_day,
    make_day_alone,
    make_day_of_last,
    make_days_of_last,
    make_nth_weekday,
    make_part,
    make_weekday,
    make_weekday_day,
    make_weekday_of_next_week,
    make_weekday_of_week,
    make_weekdays,
)
from builder.annotate.dates.units import (
    make_quarter,
    make_same_time,
    make_season,
    make_shift,
    make_unit,
    make_week_of,
)

Maker = Callable[[Found, str], Made | None]


def hide(_found: Found, _argument: str) -> Made | None:
    """Words that look like a date and are none: what they overlap is no date either."""
    return None


MAKERS: Final[Mapping[str, Maker]] = MappingProxyType(
    {
        "none": hide,
        "date": make_date,
        "days-of-last": make_days_of_last,
        "months-to": make_months_to,
        "years": make_years,
        "year": make_year,
        "iso": make_iso,
        "figures": make_figures,
        "decade": make_decade,
        "century": make_century,
        "clock": make_clock,
        "day": make_day,
        "last-day": make_day_of_last,
        "part": make_part,
        "weekday": make_weekday,
        "weekday-day": make_weekday_day,
        "weekday-of-next-week": make_weekday_of_next_week,
        "weekday-of-week": make_weekday_of_week,
        "weekdays": make_weekdays,
        "nth-weekday": make_nth_weekday,
        "night": make_night,
        "night-of-days": make_night_of_days,
        "day-alone": make_day_alone,
        "unit": make_unit,
        "week-of": make_week_of,
        "same-time": make_same_time,
        "season": make_season,
        "quarter": make_quarter,
        "shift": make_shift,
        "duration": make_duration,
        "hours": make_hours,
        "set": make_set,
        "reference": make_reference,
        "holiday": make_holiday,
    }
)
