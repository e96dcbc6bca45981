"""The axis of a scale: its steps, and the words under them where there is room."""

from collections.abc import Iterator, Sequence
from typing import Final

from builder.interface import Interface
from builder.pictures.calendar import STEPS, Step, list_steps
from builder.pictures.letters import text_width
from builder.pictures.moments import year_of
from builder.pictures.scales import PAD, Scale
from builder.pictures.shapes import Tick, tidy
from builder.pictures.wording import is_joint, word_tick

SMALL: Final = 13.0
"""The size of the letters under the axis; the style sheet keeps to it."""


def choose_step(scale: Scale) -> Step:
    """The finest step between whose beginnings there is room for words."""
    density = (scale.right - scale.left - 2 * PAD) / (scale.end - scale.start)
    roomy = (step for step in STEPS if step.days * density >= _TICK_ROOM[step.kind])
    return next(roomy, STEPS[-1])


def draw_ticks(
    scale: Scale, step: Step, edges: Sequence[float], interface: Interface
) -> Iterator[Tick]:
    """The steps of the scale, finer ones between them, and words where there is room for them."""
    density = (scale.right - scale.left - 2 * PAD) / (scale.end - scale.start)
    fine = next((s for s in STEPS if s.days * density >= _TICK and s.days < step.days), None)
    large = set(list_steps(scale.start, scale.end, step))
    for day in list_steps(scale.start, scale.end, fine) if fine else ():
        if day not in large:
            yield Tick(tidy(scale.place(day)))
    labels = _label_ticks(scale, step, sorted(large), edges, interface)
    for day in sorted(large):
        yield Tick(tidy(scale.place(day)), labels.get(day, ""))


def find_dash(scale: Scale, limit: float | None) -> float:
    """Where, across the drawing, the time before the publication ends."""
    if limit is None or limit >= scale.end:
        return tidy(scale.right)
    return tidy(scale.place(limit) if limit > scale.start else scale.left)


_TICK_ROOM: Final = {"minute": 62.0, "day": 27.0, "month": 46.0, "year": 50.0}
"""From one step with words to the next, at least."""
_TICK: Final = 7.0
"""The same without words."""


def _label_ticks(
    scale: Scale, step: Step, days: Sequence[float], edges: Sequence[float], interface: Interface
) -> dict[float, str]:
    """The words under the steps: the first and the beginnings of larger ones go before others."""
    joints = [day for day in days if is_joint(day, step)]
    taken: list[tuple[float, float]] = [(edge, edge) for edge in edges]
    labels: dict[float, str] = {}
    told: int | None = None
    for day in dict.fromkeys([*days[:1], *joints, *days]):
        label = word_tick(day, step, told, interface)
        x, half = scale.place(day), text_width(label, SMALL) / 2 + SMALL / 4
        if day == days[0] and joints and scale.place(joints[0]) < x + 2 * half:
            continue
        room = scale.left <= x - half and x + half <= scale.right
        if room and not any(left < x + half and x - half < right for left, right in taken):
            taken.append((x - half, x + half))
            labels[day] = label
            told = year_of(day) if is_joint(day, step) or told is None else told
    return labels
