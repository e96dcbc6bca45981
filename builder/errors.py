"""What can be wrong, as values: where it is, what it is, what to do about it."""

import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import Any, Final, Literal, TypeVar, cast

import msgspec
from msgspec.structs import replace

Severity = Literal["error", "warning", "note"]
"""A note is no fault: work that waits for the editor."""
MOST_PROBLEMS: Final = 100
"""A file that is not meant for us at all should not fill the screen, or the memory."""
LINE_BREAK: Final = re.compile(r"\r\n?|\n")
"""What ends a line of a file, as text editors count them."""
T = TypeVar("T")


class Place(msgspec.Struct, frozen=True):
    """A place in a file: its path as the user wrote it, line and column counted from 1."""

    path: str
    line: int = 0
    column: int = 0

    def __str__(self) -> str:
        if not self.line:
            return self.path
        return f"{self.path}:{self.line}:{self.column}"


class Problem(msgspec.Struct, frozen=True):
    """One finding: a stable code, the cause in a sentence, and what to do about it."""

    code: str
    message: str
    hint: str = ""
    place: Place | None = None
    severity: Severity = "error"

    def __str__(self) -> str:
        where = f"{self.place}: " if self.place else ""
        hint = f"\n  {self.hint}" if self.hint else ""
        return f"{where}{self.severity}[{self.code}]: {self.message}{hint}"


def stop_on_errors(problems: Iterable[Problem], strict: bool = False) -> None:
    """Raise the errors as one ScolieError; under `strict`, warnings too, but never notes."""
    errors = [
        replace(problem, severity="error")
        for problem in problems
        if problem.severity == "error" or (strict and problem.severity == "warning")
    ]
    if errors:
        raise ScolieError(*errors)


class ScolieError(Exception):
    """Stops the build; carries every problem that was found before it stopped.

    `salvaged` is what could be read all the same, if anything: enough to look for more
    problems in it, never to build from.
    """

    def __init__(self, *problems: Problem, salvaged: Any = None) -> None:
        super().__init__("\n".join(map(str, problems)))
        self.problems = problems
        self.salvaged = salvaged


@contextmanager
def gather(problems: list[Problem]) -> Iterator[None]:
    """Put a ScolieError's problems into a list and go on; raise only when they are too many."""
    try:
        yield
    except ScolieError as error:
        problems.extend(error.problems)
        if len(problems) >= MOST_PROBLEMS:
            raise ScolieError(*problems[:MOST_PROBLEMS]) from None


def salvage(problems: list[Problem], read: Callable[[], T], otherwise: T) -> T:
    """What `read` gives; where it fails, what it could read all the same, or `otherwise`."""
    try:
        return read()
    except ScolieError as error:
        problems.extend(error.problems)
        if len(problems) >= MOST_PROBLEMS:
            raise ScolieError(*problems[:MOST_PROBLEMS]) from None
        return otherwise if error.salvaged is None else cast("T", error.salvaged)
