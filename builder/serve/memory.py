"""What stories came to in the last build → the same again, where nothing of them has changed."""

from collections.abc import Callable
from typing import Any, Final, ParamSpec, TypeVar, cast

from builder.pipeline import StoryPart
from builder.recall import Recall
from builder.seeds import StoryFiles, digest_story

P = ParamSpec("P")
T = TypeVar("T")

MOST_STEPS: Final = 8
"""Stories, those made last, whose steps are kept: they are much larger than what comes of them."""


class Memory:
    """The parts that one build made or took over; the next build begins from them.

    `basis` is all that every part depends on besides the story's own files. Where it is not that
    of the build before, no part is taken over; nor are stories that no build asks for any more.
    A story that has changed is made again, but for the steps that would come to the same.
    """

    def __init__(self, basis: object, before: "Memory | None" = None) -> None:
        self._basis = basis
        self._parts: dict[StoryFiles, tuple[str, StoryPart]] = {}
        self._before = before._parts if before and before._basis == basis else {}
        self._steps: dict[StoryFiles, _Steps] = before._steps if before else {}
        self._asked: set[StoryFiles] = set()

    def recall(self, files: StoryFiles, make: Callable[[Recall], StoryPart]) -> StoryPart:
        """The part of a story: that of the build before if it would be made of the same bytes."""
        self._asked.add(files)
        digest = digest_story(files)
        known = self._before.get(files)
        if known and known[0] == digest:
            self._parts[files] = known
            return known[1]
        steps = self._steps.pop(files, _Steps())
        self._steps[files] = steps  # the last one now
        part = make(steps)
        steps.forget_unused()
        if digest and digest_story(files) == digest:  # else it was saved meanwhile
            self._parts[files] = digest, part
        return part

    def close(self) -> None:
        """Let go of the build before, and of what the next one will hardly ask for."""
        self._before = {}
        kept = [files for files in self._steps if files in self._asked][-MOST_STEPS:]
        self._steps = {files: self._steps[files] for files in kept}


class _Steps:
    """The steps of one story: what each was given the last time, and what it made of that.

    A step that fails leaves what is known of the others. Compared is what functions are given, so
    that a save cannot leave behind anything that it should have changed.
    """

    def __init__(self) -> None:
        self._known: dict[str, tuple[object, Any]] = {}
        self._used: set[str] = set()

    def __call__(self, step: str, make: Callable[P, T], *given: P.args, **named: P.kwargs) -> T:
        self._used.add(step)
        basis = (make, given, named)
        if (known := self._known.get(step)) and known[0] == basis:
            return cast("T", known[1])
        made = make(*given, **named)
        self._known[step] = basis, made
        return made

    def forget_unused(self) -> None:
        """Let go of steps that the last build did not take, such as pages that are gone."""
        self._known = {step: self._known[step] for step in self._known if step in self._used}
        self._used = set()
