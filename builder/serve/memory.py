"""What stories came to in the last build → the same again, where nothing of them has changed."""

from collections.abc import Callable

from builder.pipeline import StoryPart
from builder.seeds import StoryFiles, digest_story


class Memory:
    """The parts that one build made or took over; the next build begins from them.

    `basis` is all that every part depends on besides the story's own files. Where it is not that
    of the build before, nothing is taken over; nor are stories that no build asks for any more.
    """

    def __init__(self, basis: object, before: "Memory | None" = None) -> None:
        self._basis = basis
        self._parts: dict[StoryFiles, tuple[str, StoryPart]] = {}
        self._before = before._parts if before and before._basis == basis else {}

    def recall(self, files: StoryFiles, make: Callable[[], StoryPart]) -> StoryPart:
        """The part of a story: that of the build before if it would be made of the same bytes."""
        digest = digest_story(files)
        known = self._before.get(files)
        if known and known[0] == digest:
            self._parts[files] = known
            return known[1]
        part = make()
        if digest and digest_story(files) == digest:  # else it was saved meanwhile
            self._parts[files] = digest, part
        return part

    def close(self) -> None:
        """Let go of the build before."""
        self._before = {}
