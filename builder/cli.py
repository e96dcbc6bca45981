"""The command: arguments in, messages and exit codes out. Only this room prints and exits.

Exit codes: 0 done; 1 the stories or their data have errors, and nothing was written;
2 the command was called wrongly; 3 the output folder cannot be written; 130 interrupted.
"""

import json
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import click

from builder import __version__
from builder.errors import Problem, ScolieError

_DISK = {"output-refused", "output-unwritable", "output-busy", "path-taken"}
_HALF_DONE = "output-unwritable"


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="scolie")
def main() -> None:
    """Turn the plain text of a news story into a small, lasting, annotated edition."""


@main.command()
@click.argument(
    "folder", metavar="[DIR]", default=".", type=click.Path(exists=True, path_type=Path)
)
@click.option(
    "--output",
    type=click.Path(path_type=Path),
    help="Where the site goes. By default the folder `site` in DIR.",
)
@click.option("--strict", is_flag=True, help="Take warnings for errors.")
@click.option("--force", is_flag=True, help="Write into a folder that holds other files, too.")
@click.option("--json", "as_json", is_flag=True, help="Say what was done as JSON.")
def build(folder: Path, output: Path | None, strict: bool, force: bool, as_json: bool) -> None:
    """Build the edition of the stories in DIR/seeds, or in DIR itself.

    A story is a text file (story.txt, story.md), or a folder with article.txt and the
    YAML files edition, glossary, timeline and names. DIR may also be one story.
    """
    from builder.export.html import Theme
    from builder.pipeline import build_site
    from builder.publish import publish_files
    from builder.resources import find_resources
    from builder.seeds import find_seeds, read_shared

    root = folder / "seeds" if (folder / "seeds").is_dir() else folder
    target = output or (folder if folder.is_dir() else folder.parent) / "site"
    theme = Theme(find_resources("templates"), find_resources("static"))
    warnings: list[Problem] = []
    with _explained(as_json, warnings):
        with _progress(as_json) as progress:
            stories, shared = find_seeds(root), read_shared(root)
            files = build_site(stories, shared, theme, warnings.append, progress)
            sources = [root] if root != folder else [story.location for story in stories]
            published = publish_files(_unless(files, warnings, strict), target, sources, force)
        if as_json:
            done = {
                "output": str(target),
                "written": published.written,
                "removed": published.removed,
                "unchanged": len(published.unchanged),
                "kept": published.kept,
                "problems": [_describe(problem) for problem in warnings],
            }
            click.echo(json.dumps(done, ensure_ascii=False, indent=2))
            return
        for problem in warnings:
            _say(problem)
        for path in published.kept:
            click.echo(f"kept {target / path}: it was changed by hand, and is no longer ours")
        total = len(published.written) + len(published.unchanged)
        changed = f"{len(published.written)} written, {len(published.removed)} removed"
        click.echo(f"{target}: {total} files, {changed}")
        click.echo(f"Open {(target / 'index.html').resolve().as_uri()}")


@main.command()
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="Print the parsed story as JSON.")
def inspect(file: Path, as_json: bool) -> None:
    """Show how the story in FILE is read: blocks, sections, annotations with their rules.

    Offsets count the Unicode code points of the decoded file, without a byte order mark.
    """
    from builder.inspect import describe_story, print_story
    from builder.pipeline import read_story
    from builder.seeds import find_seeds, read_seed, read_shared

    with _explained(as_json, []):
        edition, _ = read_story(read_seed(find_seeds(file)[0], read_shared(file)))
        errors = [problem for problem in edition.problems if problem.severity == "error"]
        if errors:
            raise ScolieError(*errors)
    if as_json:
        click.echo(json.dumps(describe_story(edition), ensure_ascii=False, indent=2))
    else:
        for line in print_story(edition):
            click.echo(line)


def _unless(
    files: Iterator[tuple[str, bytes]], warnings: list[Problem], strict: bool
) -> Iterator[tuple[str, bytes]]:
    """The stream of files; under `strict`, warnings end it with an error."""
    yield from files
    if strict and warnings:
        raise ScolieError(*warnings)


@contextmanager
def _explained(as_json: bool, warnings: list[Problem]) -> Iterator[None]:
    """Say what is wrong instead of showing a traceback, and leave with the right code."""
    try:
        yield
    except ScolieError as error:
        codes = {problem.code for problem in error.problems}
        problems = [*(w for w in warnings if w not in error.problems), *error.problems]
        if as_json:
            listed = [_describe(problem) for problem in problems]
            click.echo(json.dumps({"problems": listed}, ensure_ascii=False, indent=2))
        else:
            for problem in problems:
                _say(problem)
            if _HALF_DONE not in codes:
                click.echo("Nothing was written.", err=True)
        sys.exit(3 if codes and codes <= _DISK else 1)
    except KeyboardInterrupt:
        click.echo("Interrupted: nothing was written.", err=True)
        sys.exit(130)


def _describe(problem: Problem) -> dict[str, Any]:
    place = problem.place
    return {
        "code": problem.code,
        "severity": problem.severity,
        "message": problem.message,
        "hint": problem.hint,
        "path": place.path if place else None,
        "line": place.line if place and place.line else None,
        "column": place.column if place and place.column else None,
    }


def _say(problem: Problem) -> None:
    """A problem on standard error; in colour on a terminal, unless NO_COLOR is set."""
    colour = "yellow" if problem.severity == "warning" else "red"
    plain = bool(os.environ.get("NO_COLOR")) or not _is_terminal()
    where = f"{problem.place}: " if problem.place else ""
    kind = f"{problem.severity}[{problem.code}]"
    styled = kind if plain else click.style(kind, fg=colour, bold=True)
    click.echo(f"{where}{styled}: {problem.message}", err=True)
    if problem.hint:
        click.echo(f"  {problem.hint}", err=True)


@contextmanager
def _progress(quiet: bool) -> Iterator[Any]:
    """A bar for long work on a terminal; nothing in a pipe, nothing for a single story."""
    if quiet or not _is_terminal():
        yield lambda done, total: None
        return
    with _Bar() as bar:
        yield bar


def _is_terminal() -> bool:
    return sys.stderr.isatty()


class _Bar:
    """A progress bar that appears with the second story, so that short work stays quiet."""

    def __init__(self) -> None:
        self._progress: Any = None
        self._task: Any = None

    def __enter__(self) -> "_Bar":
        return self

    def __call__(self, done: int, total: int) -> None:
        if total < 2:
            return
        if self._progress is None:
            from rich.console import Console
            from rich.progress import Progress

            console: Console = Console(stderr=True)
            self._progress = Progress(console=console, transient=True)
            self._progress.start()
            self._task = self._progress.add_task("Stories", total=total)
        self._progress.update(self._task, completed=done)

    def __exit__(self, *_: object) -> None:
        if self._progress is not None:
            self._progress.stop()
