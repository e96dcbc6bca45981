"""Which files in the output are ours, and still as we wrote them."""

import hashlib
import stat
from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Literal

import msgspec

from builder.errors import Place, Problem, ScolieError
from builder.paths import MANIFEST, check_path, fold, steps

FILE, FOLDER, LINK = stat.S_IFREG, stat.S_IFDIR, stat.S_IFLNK


class Manifest(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The files that we wrote, each with its SHA-256 (two or more after a crash), and folders."""

    format: Literal[1] = 1
    files: dict[str, tuple[str, ...]] = {}
    folders: tuple[str, ...] = ()


def read_manifest(folder: Path, force: bool) -> Manifest:
    """What the last build left; nothing before the first one, or where force makes light of it."""
    path = folder / MANIFEST
    if path.is_symlink() or not path.is_file():
        return Manifest()
    with suppress(msgspec.DecodeError, UnicodeDecodeError):
        manifest = msgspec.json.decode(path.read_bytes(), type=Manifest)
        if not any(map(check_path, (*manifest.files, *manifest.folders))):
            return manifest
    if force:
        return Manifest()
    message = "the list of the files that Scolie wrote here cannot be read"
    hint = "Bring it back from your backup, or write over the pages with --force."
    raise ScolieError(Problem("output-refused", message, hint, Place(str(path))))


def list_published(folder: Path) -> list[str]:
    """The paths of the site that the last build left in a folder; none where there is no list."""
    return sorted(read_manifest(folder, force=False).files)


def write_manifest(
    folder: Path, staging: Path, files: Mapping[str, tuple[str, ...]], folders: Iterable[str]
) -> None:
    """Put a manifest in place, in one move, unless the same one is there."""
    manifest = Manifest(files=dict(sorted(files.items())), folders=tuple(sorted(folders)))
    data = msgspec.json.format(msgspec.json.encode(manifest), indent=1) + b"\n"
    target = folder / MANIFEST
    if not target.is_symlink() and target.is_file() and target.read_bytes() == data:
        return
    staged = staging / MANIFEST
    staged.write_bytes(data)
    staged.replace(target)


class Holdings:
    """The output folder as it stands on the disk, told into ours and others'. Reads only."""

    def __init__(self, folder: Path, known: Manifest) -> None:
        self.folder = folder
        self.known = known
        self._spellings = {fold(path): path for path in known.files}

    def find(self, path: str) -> tuple[str, int] | None:
        """The first thing on the way to a path that is no folder, or what stands at its end."""
        for step in steps(path):
            try:
                kind = stat.S_IFMT((self.folder / step).lstat().st_mode)
            except FileNotFoundError:
                return None
            if kind != FOLDER or step == path:
                return step, kind
        return None

    def hash_file(self, path: str) -> str | None:
        """The SHA-256 of the file at a path; nothing where there is none, or only a link."""
        if self.find(path) != (path, FILE):
            return None
        with (self.folder / path).open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()

    def is_ours(self, path: str) -> bool:
        """Whether a build wrote the file that stands at a path, and nobody changed it."""
        return self.hash_file(path) in self.known.files.get(path, ())

    def is_folder(self, path: str) -> bool:
        """Whether a real folder stands at a path, and only real ones lead to it."""
        return self.find(path) == (path, FOLDER)

    def holds_only_ours(self, path: str) -> bool:
        """Whether a folder is ours with all that is in it."""
        if path not in self.known.folders:
            return False
        for entry in (self.folder / path).iterdir():
            step = f"{path}/{entry.name}"
            if not (self.holds_only_ours(step) if self.is_folder(step) else self.is_ours(step)):
                return False
        return True

    def name_known(self, path: str) -> str | None:
        """The name by which the manifest knows what stands at a path, if it does."""
        if path in self.known.files:
            return path
        # A page may be renamed from `About` to `about`, on a disk that takes both for one.
        name = self._spellings.get(fold(path))
        with suppress(OSError):
            if name and (self.folder / name).samefile(self.folder / path):
                return name
        return None
