"""`scolie new`: a small living project, which builds, checks and publishes as it is."""

import json
import os
import shlex
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

import click

from builder import __version__
from builder.errors import Place, Problem, ScolieError
from builder.terminal import explain_errors


@click.command()
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path))
@click.option(
    "--language",
    type=click.Choice(["en", "fr"]),
    default="en",
    show_default=True,
    help="The language of the example and of its comments.",
)
def new(folder: Path, language: str) -> None:
    """Start a project in DIR: an invented story with its notes, ready to be published.

    Nothing is written over: if a file is in the way, nothing is written at all.
    """
    from builder.starter import list_files

    files = list(list_files(language, _find_requirement()))
    with explain_errors(as_json=False):
        _refuse_taken(folder, [path for path, _ in files])
        _write_all(folder, files)
    click.echo(f"{folder}: {len(files)} files written")
    go = "" if folder == Path() else f"cd {shlex.quote(str(folder))}\n"
    click.echo(f"{go}scolie serve --open    # shows it, and shows each change")


def _find_requirement() -> str:
    """What pip must install to get the Scolie that runs here (PEP 508), as far as it can tell."""
    from importlib.metadata import PackageNotFoundError, distribution

    with suppress(PackageNotFoundError, ValueError, KeyError, TypeError, AttributeError):
        # PEP 610: where an installed package comes from, if not from an index.
        origin = json.loads(distribution("scolie").read_text("direct_url.json") or "{}")
        url = origin["url"]
        if url.startswith(("https://", "ssh://")) and "@" not in url.partition("://")[2]:
            if "vcs_info" in origin:
                commit = origin["vcs_info"]["commit_id"]
                return f"scolie @ {origin['vcs_info']['vcs']}+{url}@{commit}"
            return f"scolie @ {url}"
    return f"scolie=={__version__}"


def _refuse_taken(folder: Path, paths: Sequence[str]) -> None:
    """Raise `new-taken` where something stands at a path, or a file where a folder must be."""
    taken = []
    for path in ("", *paths):
        steps = [folder / path, *(folder / path).parents]
        blocked = [step for step in steps[1:] if os.path.lexists(step) and not step.is_dir()]
        own = folder / path
        if blocked or (os.path.lexists(own) and (path or not own.is_dir())):
            taken.append(blocked[-1] if blocked else own)
    if taken:
        names = ", ".join(str(path) for path in dict.fromkeys(taken))
        message = f"these are there already: {names}"
        hint = "Choose another folder, or move them away."
        raise ScolieError(Problem("new-taken", message, hint, Place(str(folder))))


def _write_all(folder: Path, files: Sequence[tuple[str, bytes]]) -> None:
    """Write every file, or none: what had been written is taken away again."""
    made: list[Path] = []
    try:
        for path, data in files:
            target = folder / path
            missing = [step for step in (target, *target.parents) if not step.exists()]
            target.parent.mkdir(parents=True, exist_ok=True)
            made += reversed(missing)
            with target.open("xb") as file:
                file.write(data)
    except OSError as error:
        for step in reversed(made):
            with suppress(OSError):
                step.rmdir() if step.is_dir() else step.unlink()
        message = f"it cannot be written: {error.strerror or error}"
        place = Place(str(error.filename or folder))
        problem = Problem("new-unwritable", message, "Allow writing there, or make room.", place)
        raise ScolieError(problem) from error
