"""What can be wrong, as values: where it is, what it is, what to do about it."""

from typing import Literal

import msgspec

Severity = Literal["error", "warning"]


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


class ScolieError(Exception):
    """Stops the build; carries every problem that was found before it stopped."""

    def __init__(self, *problems: Problem) -> None:
        super().__init__("\n".join(map(str, problems)))
        self.problems = problems
