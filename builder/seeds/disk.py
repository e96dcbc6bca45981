"""Files on disk → bytes, safely: nothing outside the folder, nothing too large, no traceback."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from builder.errors import Place, Problem, ScolieError
from builder.source import make_printable

LARGEST: Final = 5_000_000
"""Bytes of one file: longer than *War and Peace*, and short enough to hold in memory."""


def read_bytes(path: Path, home: Path) -> bytes:
    """Read one file that lies in the folder `home` (symbolic links resolved).

    Raises ScolieError: `unreadable`, `outside-seeds` or `too-large`.
    """
    with reading(path):
        check_inside(path, home)
        if path.exists() and not path.is_file():
            # Opening a named pipe would wait for ever.
            raise ScolieError(Problem("unreadable", "this is not a file", _FILE, place_of(path)))
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
    if len(data) > LARGEST:
        message = f"the file is larger than {LARGEST // 1_000_000} MB"
        raise ScolieError(Problem("too-large", message, "Split it.", place_of(path)))
    return data


def read_if_there(path: Path, home: Path) -> bytes | None:
    """Like `read_bytes`; None where nothing is there, not even a link that leads nowhere."""
    with reading(path):
        if not path.exists() and not path.is_symlink():
            return None
    return read_bytes(path, home)


def check_inside(path: Path, home: Path, what: str = "the folder of stories") -> None:
    """Refuse a symbolic link that leads out of `home`, which is `what`: `outside-seeds`."""
    if not path.resolve().is_relative_to(home):
        message = f"this link leads out of {what}"
        hint = "Put the file itself there."
        raise ScolieError(Problem("outside-seeds", message, hint, place_of(path)))


_FILE: Final = "Put a file of this name there, or take it away."


@contextmanager
def reading(path: Path) -> Iterator[None]:
    """Turn what the operating system refuses into the problem `unreadable`."""
    try:
        yield
    except (OSError, RuntimeError) as error:
        # Python before 3.13 reports a loop of symbolic links as a RuntimeError.
        reason = error.strerror if isinstance(error, OSError) else "the link leads to itself"
        message = f"it cannot be read: {reason}"
        hint = "Allow your account to read it." if isinstance(error, PermissionError) else ""
        raise ScolieError(Problem("unreadable", message, hint, place_of(path))) from None


def place_of(path: Path) -> Place:
    """Name a file in messages: as the user wrote it, with odd characters escaped."""
    return Place(make_printable(path.as_posix()))
