"""The output folder: which one may be written to, and how a build keeps it to itself."""

import errno
import os
import shutil
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from builder.errors import Place, Problem, ScolieError
from builder.paths import LOCK, MANIFEST, STAGING

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl


def accept_output(output: Path, sources: Iterable[Path], force: bool) -> Path:
    """Resolve the output folder, or refuse one where a build might do harm.

    `sources` are the folders and files of the stories.
    `force` opens a folder that holds files of others; the other refusals stand.
    """
    folder = Path(os.path.realpath(output))
    if output.is_symlink() and not folder.exists():
        raise _refusal(output, "it is a link that leads to nothing")
    if folder == Path(folder.anchor):
        raise _refusal(output, "it is the root of the disk")
    with suppress(RuntimeError):  # an account without a home
        if _holds(folder, Path.home()):
            raise _refusal(output, "it is your home folder, or holds it")
    if _is_same(folder, Path.cwd()):
        raise _refusal(output, "it is the folder you are in")
    for source in sources:
        story = Path(os.path.realpath(source))
        if _holds(folder, story):
            raise _refusal(output, f"it is, or holds, the story in {str(source)!r}")
    if os.path.lexists(folder) and not folder.is_dir():
        raise _refusal(output, "it is a file")
    if not force and _is_foreign(folder):
        hint = "Choose another folder with --output, or write into this one with --force."
        raise _refusal(output, "it holds files that Scolie did not write", hint)
    return folder


@contextmanager
def hold_output(folder: Path) -> Iterator[Path]:
    """Make the folder, keep other builds out of it, and lend an empty staging folder inside."""
    staging = folder / STAGING
    with _made(folder), _locked(folder):
        try:
            with explain_disk(folder):
                _empty(staging)
            yield staging
        finally:
            shutil.rmtree(staging, ignore_errors=True)


@contextmanager
def explain_disk(folder: Path) -> Iterator[None]:
    """Tell what the disk refuses as a problem of the output."""
    try:
        yield
    except OSError as error:
        message = f"the disk refused: {error.strerror or error}"
        forbidden = error.errno in (errno.EACCES, errno.EPERM, errno.EROFS)
        change = "Allow writing there" if forbidden else "Make room"
        hint = f"{change}, or choose another folder with --output; then build again: it mends all."
        place = Place(str(error.filename2 or error.filename or folder))
        raise ScolieError(Problem("output-unwritable", message, hint, place)) from error


def _empty(staging: Path) -> None:
    with suppress(FileNotFoundError):  # there only when a build was cut off
        shutil.rmtree(staging)
    staging.mkdir()


@contextmanager
def _made(folder: Path) -> Iterator[None]:
    """Make the folder, and take it away again if the build leaves it empty."""
    with explain_disk(folder):
        missing = [step for step in (folder, *folder.parents) if not step.exists()]
        folder.mkdir(parents=True, exist_ok=True)
    try:
        yield
    finally:
        with suppress(OSError):
            for step in missing:
                step.rmdir()


@contextmanager
def _locked(folder: Path) -> Iterator[None]:
    """Keep other builds out. The system drops the lock when a process ends, however it ends."""
    path = folder / LOCK
    with explain_disk(folder):
        handle = _take_lock(path)
    try:
        yield
    finally:
        # Unlinked while held, so that nobody can take a lock on a name that goes away.
        with suppress(OSError):
            path.unlink()
        os.close(handle)
        if sys.platform == "win32":  # which deletes no open file
            with suppress(OSError):
                path.unlink()


def _take_lock(path: Path) -> int:
    while True:
        handle = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0), 0o666)
        try:
            if sys.platform == "win32":
                msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
            else:
                fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            if error.errno not in (errno.EAGAIN, errno.EACCES, errno.EDEADLK):
                return handle  # a file system without locks: better an unguarded build than none
            os.close(handle)
            message = "another build is writing to this folder"
            hint = "Wait until it has ended, then build again."
            problem = Problem("output-busy", message, hint, Place(str(path.parent)))
            raise ScolieError(problem) from error
        with suppress(FileNotFoundError):
            if os.path.samestat(os.fstat(handle), path.stat()):
                return handle
        os.close(handle)  # the build before us took its lock file away: try again


def _holds(outer: Path, inner: Path) -> bool:
    return any(_is_same(outer, step) for step in (inner, *inner.parents))


def _is_same(one: Path, other: Path) -> bool:
    # Two spellings can be one folder where the disk takes no notice of capitals.
    if one == other:
        return True
    with suppress(OSError):
        return one.samefile(other)
    return False


def _is_foreign(folder: Path) -> bool:
    try:
        names = {entry.name for entry in folder.iterdir()} - {STAGING, LOCK}
    except OSError:  # absent, or closed to us: making or locking it says so better
        return False
    manifest = folder / MANIFEST
    return bool(names) and (manifest.is_symlink() or not manifest.is_file())


def _refusal(output: Path, why: str, hint: str = "") -> ScolieError:
    message = f"Scolie will not write to {str(output)!r}: {why}"
    hint = hint or "Choose another folder with --output."
    return ScolieError(Problem("output-refused", message, hint, Place(str(output))))
