"""Steps of a build that need not be taken again, as the build before took them on equal things.

A step is a pure function and what it is given, so that whoever remembers both can tell whether it
would come to the same. `scolie build` remembers nothing; the preview does.
"""

from collections.abc import Callable
from typing import ParamSpec, Protocol, TypeVar

P = ParamSpec("P")
T = TypeVar("T")


class Recall(Protocol):
    """What `make` makes of what it is given: made now, or the time before if nothing differs.

    `step` is the name of the step, once in each story. `make` may depend on nothing else than what
    it is given.
    """

    def __call__(self, step: str, make: Callable[P, T], *given: P.args, **named: P.kwargs) -> T: ...


def make_anew(step: str, make: Callable[P, T], *given: P.args, **named: P.kwargs) -> T:
    """What `make` makes of what it is given, with nothing remembered."""
    return make(*given, **named)
