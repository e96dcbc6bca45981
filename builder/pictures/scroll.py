"""The blocks of a story → one line: where each letter of the source lies on it."""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

from builder.model import Block


class Scroll:
    """The blocks of a story laid end to end from `left` to `right`."""

    def __init__(self, blocks: Sequence[Block], left: float, right: float) -> None:
        self._starts = [block.start for block in blocks]
        self._lengths = [block.end - block.start for block in blocks]
        self._before = [0, *accumulate(self._lengths)]
        self.left = left
        self._unit = (right - left) / max(1, self._before[-1])
        self.right = right

    def place(self, offset: int) -> float:
        """Where a letter of the source stands; what lies between blocks has no width."""
        at = max(0, bisect_right(self._starts, offset) - 1)
        inside = min(max(0, offset - self._starts[at]), self._lengths[at])
        return self.left + (self._before[at] + inside) * self._unit
