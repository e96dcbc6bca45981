"""Which paths a site may use, so that it lives on every disk."""

import unicodedata
from functools import lru_cache
from itertools import accumulate

from builder.errors import Problem

# The names that publishing keeps for itself in the output folder.
MANIFEST = ".scolie-manifest.json"
STAGING = ".scolie-staging"
LOCK = ".scolie-lock"

# What Windows, or the services that take a site as an archive, refuse in a name.
FORBIDDEN = frozenset('\\:<>"|?*')
UNSEEN = frozenset({"Cc", "Cs", "Zl", "Zp"})
DEVICES = frozenset(
    ["CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"]
    + [f"{port}{digit}" for port in ("COM", "LPT") for digit in "0123456789¹²³"]
)
LONGEST_NAME = 255


class Claims:
    """The paths that a site has used so far, so that no two of them meet on any disk."""

    def __init__(self) -> None:
        self._files: set[str] = set()
        self._spellings: dict[str, str] = {}

    def claim(self, path: str) -> Problem | None:
        """Take a path for a file of the site, or say why it cannot be had."""
        if problem := check_path(path):
            return problem
        for folder in steps(path)[:-1]:
            other = self._spellings.setdefault(fold(folder), folder)
            if other != folder or other in self._files:
                return _collision(path, other)
        known = self._spellings.get(fold(path))
        if path in self._files:
            message = f"two files of the site have the path {path!r}"
            return Problem("path-twice", message, "Give one of them another slug or id.")
        if known is not None:
            return _collision(path, known)
        self._spellings[fold(path)] = path
        self._files.add(path)
        return None


def check_path(path: str) -> Problem | None:
    """Say why a path cannot be that of a file on every system, if it cannot."""
    for part in path.split("/"):
        if fault := _find_fault(part):
            message = f"a file of the site cannot have the path {path!r}: {fault}"
            return Problem("path-invalid", message, "Give it another slug or id.")
    return None


def steps(path: str) -> list[str]:
    """Every folder on the way to a path, then the path itself."""
    return list(accumulate(path.split("/"), "{}/{}".format))


@lru_cache(maxsize=4096)
def fold(path: str) -> str:
    """The same string for all spellings that one disk or another takes for one name."""
    return unicodedata.normalize("NFD", unicodedata.normalize("NFD", path).casefold())


@lru_cache(maxsize=4096)
def _find_fault(part: str) -> str:
    if part in ("", ".", ".."):
        return "one of its parts is empty or made of dots"
    if any(sign in FORBIDDEN or unicodedata.category(sign) in UNSEEN for sign in part):
        return "it has a sign that some systems refuse"
    if part.endswith((".", " ")):
        return "a part ends in a dot or a space"
    if part.split(".", maxsplit=1)[0].rstrip().upper() in DEVICES:
        return f"{part!r} is the name of a device on Windows"
    if part.casefold() == ".git" or fold(part).startswith(".scolie-"):
        return f"{part!r} is a reserved name"
    if len(part.encode()) > LONGEST_NAME:
        return "one of its parts is too long"
    return ""


def _collision(path: str, other: str) -> Problem:
    message = f"the paths {path!r} and {other!r} cannot stand side by side on every disk"
    if path == other:
        message = f"the path {path!r} is that of a file and of a folder"
    return Problem("path-collision", message, "Give one of them another slug or id.")
