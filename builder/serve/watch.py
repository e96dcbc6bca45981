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
_ENOUGH: Final = 5_000_001  # one byte more than a seed may have


class _Mark(msgspec.Struct, frozen=True):
    """How a file looked, and since when. Its digest is of the time when it last changed."""

    status: tuple[int, ...]
    size: int
    digest: bytes
    since: float


class Watch:
    """Remembers how files looked. `list_files` says each time which there are."""

    def __init__(self, list_files: Callable[[], Iterable[Path]]) -> None:
        self._list_files = list_files
        self._marks: dict[Path, _Mark] = {}

    def find_changes(self) -> set[Path]:
        """The files that came, went or changed since the last call."""
        before, now = self._marks, time.monotonic()
        self._marks = {}
        for path in self._list_files():
            with suppress(OSError):  # gone already: as if never listed
                self._marks[path] = _look(path, before.get(path), now)
        return {
            path for path in {*before, *self._marks} if before.get(path) != self._marks.get(path)
        }

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
        mark = self._marks.get(path)
        return mark is not None and mark.size > 0


def find_seed_files(root: Path) -> Iterator[Path]:
    """Every file that a build of the stories in a folder, or of one story, may read."""
    if root.is_file():
        yield root
        with_story = root.stem.lower() == "article"
        yield from (path for path in _list_read(root.parent) if with_story and path != root)
        yield from () if with_story else _list_read(root.with_suffix(""))
        return
    yield from _list_read(root)
    for entry in _scan(root):
        if entry.name[0] not in "._" and _is_folder(entry):
            folder = Path(entry.path)
            if not (folder / MANIFEST).is_file():  # a site that we wrote, beside the stories
                yield from _list_read(folder)


def find_theme_files(folder: Path) -> Iterator[Path]:
    """Every file below a folder of templates or of files to copy."""
    for place, _, names in os.walk(folder):
        yield from (Path(place, name) for name in names)


def _list_read(folder: Path) -> Iterator[Path]:
    for entry in _scan(folder):
        if entry.name.lower().endswith(_READ) and not entry.name.startswith("."):
            yield Path(entry.path)


def _scan(folder: Path) -> list[os.DirEntry[str]]:
    with suppress(OSError), os.scandir(folder) as entries:
        return list(entries)
    return []


def _is_folder(entry: os.DirEntry[str]) -> bool:
    with suppress(OSError):
        return entry.is_dir()
    return False


def _look(path: Path, before: _Mark | None, now: float) -> _Mark:
    """How a file looks. Its content is read where the times alone might not tell."""
    found = path.stat()
    status = (found.st_mtime_ns, found.st_ctime_ns, found.st_ino, found.st_mode)
    same = before is not None and (before.status, before.size) == (status, found.st_size)
    if before and same and now - before.since > RECENT:
        return before
    digest = b""
    if stat.S_ISREG(found.st_mode):  # opening a named pipe would wait for ever
        with suppress(OSError), path.open("rb") as file:
            digest = hashlib.blake2b(file.read(_ENOUGH)).digest()
    if before and same and before.digest == digest:
        return before
    return _Mark(status, found.st_size, digest, now)
