"""Proposals → files of the editor: planned as a whole, then written, each file in one move."""

import os
import shutil
import tempfile
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Final

import msgspec

from builder.errors import Problem, ScolieError
from builder.seeds import StoryFiles
from builder.seeds.disk import place_of, read_bytes, reading
from builder.seeds.stories import TEXTS
from builder.source import decode_text
from builder.suggest.insert import insert_entries
from builder.suggest.proposal import FileName, Proposal

KEYS: Final[Mapping[FileName, str]] = {
    "glossary.yml": "terms",
    "timeline.yml": "events",
    "names.yml": "names",
}
"""The list that the entries of each file stand in."""

_HEADS: Final[Mapping[FileName, str]] = {
    "glossary.yml": """\
# Words worth explaining, proposed by rules. Write a gloss for each, or take it out.
# An entry without a gloss is a draft: the edition does not show it.
# Say where you know it from: `sources: [{publisher: …, title: …, url: …}]`.
""",
    "timeline.yml": """\
# Events, proposed by rules: each date of the story, with the words around it for a title.
# Rewrite the title, check the date, then delete “draft: true”. Until then nothing changes.
""",
    "names.yml": """\
# Names, proposed by rules. Check each, then delete “draft: true”. Until then nothing changes.
# Where none stands yet, say where you know it from: `sources: [{publisher: …, title: …}]`.
""",
}


class Change(msgspec.Struct, frozen=True):
    """One file as it is (None: it is not there) and as it will be, and what is new in it."""

    path: Path
    before: bytes | None
    after: bytes
    proposals: tuple[Proposal, ...]


def plan_changes(
    files: StoryFiles, proposals: Mapping[FileName, Sequence[Proposal]]
) -> list[Change]:
    """What the files of a story will be with the proposals; files without any are left out.

    Nothing is written. Raises ScolieError for a file that cannot be read or added to.
    """
    folder = files.folder or _make_room(files)
    changes = []
    for name, key in KEYS.items():
        if found := tuple(proposals.get(name, ())):
            path = folder / name
            data = read_bytes(path, files.home) if path.exists() else None
            shown = place_of(path).path
            text = decode_text(shown, data) if data is not None else _HEADS[name]
            longer = insert_entries(shown, text, key, found)
            # A byte order mark at the start is no part of the text, and stays.
            mark = (data or b"")[: len(data or b"") - len(text.encode())]
            changes.append(Change(path, data, mark + longer.encode(), found))
    return changes


def _make_room(files: StoryFiles) -> Path:
    """The folder for the YAML of a story that lies by itself."""
    folder = (files.home / files.article.resolve().name).with_suffix("")
    if not files.article.is_symlink():
        folder = files.article.with_suffix("")
    with reading(folder):
        taken = folder.exists() and not folder.is_dir()
        if taken or (folder.is_dir() and any(entry.suffix in TEXTS for entry in folder.iterdir())):
            message = f"the YAML files of {place_of(files.article)} should go here, but it is taken"
            hint = "Rename the story, or what stands here."
            raise ScolieError(Problem("folder-taken", message, hint, place_of(folder)))
    return folder


def write_changes(changes: Iterable[Change]) -> None:
    """Put the changed files in place; all are ready on the disk before the first one moves.

    Raises ScolieError `seeds-unwritable`, or `changed-meanwhile` for a file that is no longer
    what it was when the change was planned.
    """
    staged: list[tuple[Path, Path]] = []
    try:
        for change in changes:
            target = Path(os.path.realpath(change.path))
            target.parent.mkdir(exist_ok=True)
            staged.append((_stage(change, target), target))
        while staged:
            ready, target = staged[-1]
            ready.replace(target)
            staged.pop()
    except OSError as error:
        message = f"it cannot be written: {error.strerror or error}"
        hint = "Allow writing there, or make room."
        place = place_of(Path(str(error.filename2 or error.filename or "")))
        raise ScolieError(Problem("seeds-unwritable", message, hint, place)) from error
    finally:
        for ready, _ in staged:
            with suppress(OSError):
                ready.unlink()


def _stage(change: Change, target: Path) -> Path:
    now = target.read_bytes() if target.exists() else None
    if now != change.before:
        message = "it has been changed while proposals were made"
        raise ScolieError(
            Problem("changed-meanwhile", message, "Try again.", place_of(change.path))
        )
    handle, name = tempfile.mkstemp(prefix=".scolie-", dir=target.parent)
    ready = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(change.after)
            file.flush()
            os.fsync(file.fileno())
        if now is None:
            mask = os.umask(0)
            os.umask(mask)
            ready.chmod(0o666 & ~mask)
        else:
            shutil.copymode(target, ready)
    except OSError:
        ready.unlink()
        raise
    return ready
