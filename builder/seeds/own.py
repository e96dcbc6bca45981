"""The editor's own templates and static files: which there are, and their bytes."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

import msgspec

from builder.errors import Problem, gather
from builder.paths import MANIFEST
from builder.seeds.disk import check_inside, place_of, reading

KINDS: Final = ("templates", "static")


class OwnFiles(msgspec.Struct, frozen=True):
    """Names, as pages and templates know them, and where they lie; and what could not be had."""

    templates: Mapping[str, Path] = {}
    static: Mapping[str, Path] = {}
    problems: tuple[Problem, ...] = ()


def find_own_files(project: Path, *ours: Path) -> OwnFiles:
    """The files in `templates/` and `static/`, in a folder that holds `seeds/`; else none.

    Folders that are `ours` are none of the editor's. Hidden files, safety copies (`x~`) and sites
    that we wrote are passed over.
    """
    found: dict[str, dict[str, Path]] = {kind: {} for kind in KINDS}
    problems: list[Problem] = []
    for kind, folder in find_own_folders(project, *ours):
        with gather(problems), reading(folder):
            home = folder.resolve()
            for path in sorted(_list_files(folder)):
                with gather(problems), reading(path):
                    check_inside(path, home, f"`{kind}`")
                    found[kind][path.relative_to(folder).as_posix()] = path
    return OwnFiles(**found, problems=tuple(problems))


def find_own_folders(project: Path, *ours: Path) -> Iterator[tuple[str, Path]]:
    """Where an editor's own templates and static files are, or would be."""
    if (project / "seeds").is_dir():
        for kind in KINDS:
            folder = project / kind
            if not folder.exists() or not any(map(folder.samefile, ours)):
                yield kind, folder


def read_own_file(path: Path) -> bytes:
    """The bytes of one of them, or ScolieError `unreadable`."""
    with reading(path):
        return path.read_bytes()


def name_own_file(path: Path) -> str:
    """How messages name it."""
    return place_of(path).path


def _list_files(folder: Path) -> Iterator[Path]:
    for path in folder.rglob("*"):
        inside = path.relative_to(folder)
        hidden = any(part.startswith(".") for part in inside.parts) or path.name.endswith("~")
        # A site that we wrote there would grow by itself with each build.
        ours = any((folder / step / MANIFEST).is_file() for step in inside.parents)
        if not hidden and not ours and path.is_file():
            yield path
