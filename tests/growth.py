"""How much work something is, without a clock."""

import sys
from collections.abc import Callable


def count_calls(work: Callable[[], object]) -> int:
    """The calls of functions that some work makes, Python's own included.

    A call into a regular expression counts as one, however long it takes.
    """
    calls = 0

    def note(_frame: object, event: str, _argument: object) -> None:
        nonlocal calls
        calls += event in ("call", "c_call")

    sys.setprofile(note)
    try:
        work()
    finally:
        sys.setprofile(None)
    return calls
