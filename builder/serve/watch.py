"""Files on disk → which of them changed since one last looked.

Looking and building take turns in one thread. A file is looked at before a build reads it, so
whatever is saved during a build, or after it, is found at the next look.
"""

import hashlib
import os
import stat
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from threading import Event
from typing import Final

import msgspec

from builder.paths import MANIFEST
from builder.seeds.disk import LARGEST

PERIOD: Final = 0.01
"""Seconds between two looks while somebody is at work."""
CALM: Final = 60.0
"""Seconds without a change after which we look less often: a third as often."""
SETTLE: Final = 0.005
"""Seconds of rest after a change, so that files saved together are built together."""
LONGEST_SETTLE: Final = 0.2
"""Seconds after which a build begins all the same. An editor empties a file before it fills it, or
moves it away before another takes its place: a file that is empty or gone is given so long."""
RECENT: Final = 3.0
"""Seconds in which two changes of a file may bear the same times: FAT counts in twos."""
SHARE: Final = 5
"""How many times as long as a look a rest takes, so that large folders do not keep us busy."""

_READ: Final = (".txt", ".md", ".yml", ".yaml")


class _Mark(msgspec.Struct, frozen=True):
    """How a file looked, and since when. Its digest is of the time when it last changed."""

    status: tuple[int, ...]
    size: int
    digest: bytes
    since: float


class Watch:
    """Remembers how files looked. `list_files` says each time which there are."""

    # Paths are words here: to make a Path of each costs more than to look at the file.
    def __init__(self, list_files: Callable[[], Iterable[str]]) -> None:
        self._list_files = list_files
        self._marks: dict[str, _Mark] = {}

    def find_changes(self) -> set[Path]:
        """The files that came, went or changed since the last call."""
        before, now = self._marks, time.monotonic()
        self._marks = {}
        for path in self._list_files():
            with suppress(OSError):  # gone already: as if never listed
                self._marks[path] = _look(path, before.get(path), now)
        if before == self._marks:
            return set()
        paths = {*before, *self._marks}
        return {Path(path) for path in paths if before.get(path) != self._marks.get(path)}

    def wait_for_changes(self, stop: Event) -> set[Path]:
        """Wait until files change and come to rest; nothing where `stop` was set before."""
        start = time.monotonic()
        while not stop.is_set():
            begin = time.monotonic()
            if changed := self.find_changes():
                return self._settle(changed, stop)
            period = PERIOD if begin - start < CALM else 3 * PERIOD
            stop.wait(max(period, SHARE * (time.monotonic() - begin)))
        return set()

    def _settle(self, changed: set[Path], stop: Event) -> set[Path]:
        end = time.monotonic() + LONGEST_SETTLE
        while not stop.wait(SETTLE) and time.monotonic() < end:
            more = self.find_changes()
            changed = changed | more
            if not more and all(map(self._is_filled, changed)):
                break
        return changed

    def _is_filled(self, path: Path) -> bool:
        mark = self._marks.get(str(path))
        return mark is not None and mark.size > 0


def find_seed_files(root: Path) -> Iterator[str]:
    """Every file that a build of the stories in a folder, or of one story, may read."""
    if root.is_file():
        yield str(root)
        with_story = root.stem.lower() == "article"
        beside = root.parent if with_story else root.with_suffix("")
        yield from (path for path in _list_read(_scan(beside)) if path != str(root))
        return
    entries = _scan(root)
    yield from _list_read(entries)
    for entry in entries:
        if entry.name[0] not in "._" and _is_folder(entry):
            inside = _scan(entry.path)
            if all(name.name != MANIFEST for name in inside):  # else a site that we wrote
                yield from _list_read(inside)


def find_theme_files(folder: Path) -> Iterator[str]:
    """Every file below a folder of templates or of files to copy."""
    for place, _, names in os.walk(folder):
        yield from (os.path.join(place, name) for name in names)  # noqa: PTH118 - quicker


def _list_read(entries: Iterable[os.DirEntry[str]]) -> Iterator[str]:
    for entry in entries:
        if entry.name.lower().endswith(_READ) and not entry.name.startswith("."):
            yield entry.path


def _scan(folder: Path | str) -> list[os.DirEntry[str]]:
    with suppress(OSError), os.scandir(folder) as entries:
        return list(entries)
    return []


def _is_folder(entry: os.DirEntry[str]) -> bool:
    with suppress(OSError):
        return entry.is_dir()
    return False


def _look(path: str, before: _Mark | None, now: float) -> _Mark:
    """How a file looks. Its content is read where the times alone might not tell."""
    found = os.stat(path)  # noqa: PTH116
    status = (found.st_mtime_ns, found.st_ctime_ns, found.st_ino, found.st_mode)
    same = before is not None and (before.status, before.size) == (status, found.st_size)
    if before and same and now - before.since > RECENT:
        return before
    digest = b""
    if stat.S_ISREG(found.st_mode):  # opening a named pipe would wait for ever
        with suppress(OSError), Path(path).open("rb") as file:
            digest = hashlib.blake2b(file.read(LARGEST + 1)).digest()
    if before and same and before.digest == digest:
        return before
    return _Mark(status, found.st_size, digest, now)
