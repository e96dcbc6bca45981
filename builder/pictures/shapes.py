"""What a picture of time is made of. Numbers are units of the drawing, rightwards and downwards."""

import msgspec

from builder.pictures.moments import Moment


class Dated(msgspec.Struct, frozen=True):
    """A date to be drawn: who dates it, the words beside it, and the other days it may have been.

    `origin` is stated, deduced, added or published.
    """

    when: str
    origin: str
    words: str
    moment: Moment
    candidates: tuple[float, ...] = ()


class Tick(msgspec.Struct, frozen=True):
    """A step of a scale; the words under it are centred. Most have none."""

    x: float
    label: str = ""


class Mark(msgspec.Struct, frozen=True):
    """A date on its scale, `y` from the axis to its middle.

    `shape` is dot (a day or less), bar (as long as the date is vague), period (between two known
    ends) or line (the day of publication). `faded` says that it is approximate; `before` and
    `after` are where the arrow towards an open end arrives.
    """

    x: float
    y: float
    width: float
    shape: str
    origin: str
    faded: bool = False
    before: float | None = None
    after: float | None = None


class Label(msgspec.Struct, frozen=True):
    """Words at `at`, `y` from the axis; their pole stands at `x`, from `top` to `foot`.

    `end` says that the words end there, and do not begin.
    """

    x: float
    top: float
    foot: float
    at: float
    y: float
    end: bool
    when: str
    words: str
    origin: str


class Opening(msgspec.Struct, frozen=True):
    """The stretch of a scale that a further one opens: on its axis, and down to its bottom."""

    left: float
    right: float
    axis: float
    bottom: float


class Band(msgspec.Struct, frozen=True):
    """One scale as it is drawn; what is on it is measured from its axis.

    Right of `dashed` lies what came after the publication. `candidates` are the days that a
    deduced day could also have been.
    """

    level: int
    left: float
    right: float
    top: float
    bottom: float
    axis: float
    dashed: float
    ticks: tuple[Tick, ...]
    marks: tuple[Mark, ...]
    candidates: tuple[float, ...]
    labels: tuple[Label, ...]
    opening: Opening | None = None


class TimePicture(msgspec.Struct, frozen=True):
    """A drawing with its size. `kinds` are what its key has to explain, in order."""

    width: float
    height: float
    bands: tuple[Band, ...]
    kinds: tuple[str, ...]


def tidy(number: float) -> float:
    """A number of a drawing with one decimal at most; a whole one without."""
    rounded = round(number, 1)
    return int(rounded) if rounded == int(rounded) else rounded
