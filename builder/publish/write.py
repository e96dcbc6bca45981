"""Files to disk: only the difference, whole or not at all, and nothing of others touched.

A build may end at any moment, so each step leaves a state that the next build mends:

1. While the stream runs, changed files go to a staging folder inside the output (the same
   file system, so that a move is atomic). A crash leaves that folder; it is cleared.
2. A manifest with the old *and* the new hash of each path is put in place, before the first
   file moves. From here on each of our files is old or new, and known as ours either way;
   a file of another has neither hash, and stays of another.
3. Files that the site no longer has go first, as a page may take the name of a folder that
   they held; then each staged file is moved over its place. A crash leaves some pages old,
   some new, none cut. The next build moves or removes the rest.
4. The manifest with the new hashes alone replaces the one of step 2.

A power cut may still empty files that the system had not yet written out. They have none of
the hashes, so the next build reports them rather than write over them; `force` does.
"""

import hashlib
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

import msgspec

from builder.errors import Place, Problem, ScolieError
from builder.paths import Claims, steps
from builder.publish.manifest import FILE, FOLDER, LINK, Holdings, read_manifest, write_manifest
from builder.publish.output import accept_output, explain_disk, hold_output


class Published(msgspec.Struct, frozen=True):
    """What a build did to the output: paths in order, relative to it.

    `kept` are files that the site no longer has, but that somebody changed: theirs now.
    """

    written: tuple[str, ...]
    removed: tuple[str, ...]
    unchanged: tuple[str, ...]
    kept: tuple[str, ...]


def publish_files(
    files: Iterable[tuple[str, bytes]],
    output: Path,
    sources: Iterable[Path],
    force: bool = False,
) -> Published:
    """Write a site, a stream of (path, bytes), into the output folder, and say what changed.

    `sources` are the folders and files of the stories: the output may not mix with them.
    `force` writes over files of others, in folders of others.
    Raises ScolieError before anything visible has changed, unless the disk itself fails.
    """
    with explain_disk(output):
        folder = accept_output(output, sources, force)
    with hold_output(folder) as staging:
        with explain_disk(folder):
            holdings = Holdings(folder, read_manifest(folder, force))
        update = _Update(holdings, staging, force)
        update.stage_files(files)
        with explain_disk(folder):
            return update.put_in_place()


class _Update:
    """What is to change in the output, gathered while the stream runs."""

    def __init__(self, holdings: Holdings, staging: Path, force: bool) -> None:
        self.holdings = holdings
        self.folder = holdings.folder
        self.known = holdings.known
        self.staging = staging
        self.force = force
        self.staged: dict[str, Path] = {}
        self.hashes: dict[str, str] = {}
        self.unchanged: list[str] = []

    def stage_files(self, files: Iterable[tuple[str, bytes]]) -> None:
        """Run the stream to its end: put changed files aside, or raise all that is wrong."""
        claims = Claims()
        problems = []
        for path, data in files:
            problem = claims.claim(path)
            if problem is None:
                with explain_disk(self.folder):
                    problem = self._stage(path, data)
            if problem:
                problems.append(problem)
        if problems:
            raise ScolieError(*problems)

    def put_in_place(self) -> Published:
        """Make the folder show the site: steps 2 to 4 of the above."""
        needed = {step for path in self.hashes for step in steps(path)[:-1]}
        made = {step for step in needed if not self.holdings.is_folder(step)}
        folders = made.union(self.known.folders)
        both = dict(self.known.files)
        for path, digest in self.hashes.items():
            both[path] = tuple(dict.fromkeys((*both.get(path, ()), digest)))
        write_manifest(self.folder, self.staging, both, folders)
        removed, kept = self._remove_old_files()
        self._remove_folders(needed)
        self._move_files()
        after = {path: (digest,) for path, digest in self.hashes.items()}
        remaining = filter(self.holdings.is_folder, folders)
        write_manifest(self.folder, self.staging, after, remaining)
        return Published(
            written=tuple(sorted(self.staged)),
            removed=tuple(removed),
            unchanged=tuple(sorted(self.unchanged)),
            kept=tuple(kept),
        )

    def _stage(self, path: str, data: bytes) -> Problem | None:
        digest = hashlib.sha256(data).hexdigest()
        name = self.holdings.name_known(path)
        if self.holdings.hash_file(path) == digest and name in (path, None):
            self.unchanged.append(path)
            if name or self.force:  # else it stays another's, though it has the same bytes
                self.hashes[path] = digest
            return None
        found = self.holdings.find(path)
        if found and not self._may_replace(path, *found):
            message, hint = self._explain_taken(path, found[0])
            return Problem("path-taken", message, hint, Place(str(self.folder / found[0])))
        self.hashes[path] = digest
        self.staged[path] = self.staging / str(len(self.staged))
        self.staged[path].write_bytes(data)
        return None

    def _explain_taken(self, path: str, found: str) -> tuple[str, str]:
        if path == found and path in self.known.files:
            message = f"{path!r} has been changed by hand since the last build"
            return message, "Keep a copy of your change, then write over it with --force."
        message = f"{found!r} stands where the site needs {path!r}, and is not ours"
        return message, "Move it away, or write over files of others with --force."

    def _may_replace(self, path: str, step: str, kind: int) -> bool:
        if kind == FOLDER:
            return self.holdings.holds_only_ours(step)
        # Not even by force a folder of another, or a link in place of a folder.
        if self.force and step == path and kind in (FILE, LINK):
            return True
        return self.holdings.is_ours(self.holdings.name_known(step) or step)

    def _remove_old_files(self) -> tuple[list[str], list[str]]:
        removed, kept = [], []
        for path in sorted(self.known.files.keys() - self.hashes.keys()):
            if self.holdings.is_ours(path):
                (self.folder / path).unlink()
                removed.append(path)
            elif (found := self.holdings.find(path)) and found[0] == path:
                kept.append(path)
        return removed, kept

    def _remove_folders(self, needed: set[str]) -> None:
        for step in sorted({*self.known.folders} - needed, reverse=True):
            if self.holdings.is_folder(step):
                with suppress(OSError):  # a file of another is in it
                    (self.folder / step).rmdir()

    def _move_files(self) -> None:
        for path, staged in self.staged.items():
            target = self.folder / path
            target.parent.mkdir(parents=True, exist_ok=True)
            staged.replace(target)
