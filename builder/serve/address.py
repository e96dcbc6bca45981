"""The address in a request → a file of the site, found as GitHub Pages finds it.

A site is a mapping, so nothing but its own paths can be named: no disk is asked.
"""

import re
from collections.abc import Container
from typing import Final
from urllib.parse import quote, unquote_to_bytes

import msgspec

NOT_FOUND: Final = "404.html"
RESERVED: Final = "_scolie/"
"""Below the base path, the preview's own addresses. No page of a story begins with `_`."""

_PART: Final = re.compile("[A-Za-z0-9_~-][A-Za-z0-9._~-]*")


class Found(msgspec.Struct, frozen=True):
    """A file of the site, and the status to send it with: 404 for the page that says so."""

    path: str
    status: int = 200


class Moved(msgspec.Struct, frozen=True):
    """The address to ask for instead: below the base path, never a relative or foreign one."""

    location: str


def read_base(words: str) -> str:
    """A base path in any spelling, `repo` or `/repo/` → with a slash before and after.

    Raises ValueError where it would not be the same in an address and in a page.
    """
    parts = [part for part in words.split("/") if part]
    for part in parts:
        if not _PART.fullmatch(part):
            raise ValueError(f"{part!r} is not a plain name: a base path is like /name/")
    return "/".join(["", *parts, ""])


def find_file(target: str, base: str, files: Container[str]) -> Found | Moved | None:
    """Find what a request for `target`, as it came but without its query, is to get.

    None where the site has nothing to say, not even with a page of its own.
    """
    if f"{target}/" == base:
        return Moved(base)
    path = read_target(target, base)
    if path is not None:
        is_folder = path == "" or path.endswith("/")
        for name in (f"{path}index.html",) if is_folder else (path, f"{path}.html"):
            if name in files:
                return Found(name)
        if not is_folder and f"{path}/index.html" in files:
            return Moved(f"{base}{quote(path)}/")
    return Found(NOT_FOUND, 404) if target.startswith(base) and NOT_FOUND in files else None


def read_target(target: str, base: str) -> str | None:
    """The path below the base that a target spells, decoded once; None if it can name no file."""
    if not target.startswith(base):
        return None
    parts = []
    for part in target[len(base) :].split("/"):
        try:
            name = unquote_to_bytes(part.encode("latin-1")).decode()
        except UnicodeError:
            return None
        if name.startswith(".") or "/" in name or "\\" in name:
            return None
        parts.append(name)
    return "/".join(parts)
