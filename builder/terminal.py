"""What the command says: results, problems and progress, on standard output and error."""

import errno
import gc
import json
import os
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, TypeVar

import click

from builder.caret import point_at
from builder.errors import Problem, ScolieError

T = TypeVar("T")

# Problems of the place to write to rather than of the stories.
_OF_OUTPUT = {
    *("output-refused", "output-unwritable", "output-busy", "path-taken"),
    *("seeds-unwritable", "changed-meanwhile", "new-taken", "new-unwritable"),
}
# The disk failed while files were being put in place.
_HALF_DONE = "output-unwritable"
_NO_TEXTS: Mapping[str, bytes] = {}
_OBJECTS = 50_000


def run_command(main: click.Command) -> None:
    """Run the command to its exit code, whatever happens: no traceback for what users do."""
    collect_seldom()
    for stream in (sys.stdout, sys.stderr):
        with suppress(AttributeError):  # a test may have put something else in its place
            stream.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]
    try:
        sys.exit(main.main(prog_name="scolie", standalone_mode=False))
    except click.ClickException as error:
        error.show()
        sys.exit(error.exit_code)
    except (click.Abort, KeyboardInterrupt):
        click.echo("Interrupted. Build again: what is half done will be mended.", err=True)
        sys.exit(130)
    except OSError as error:
        enough = isinstance(error, BrokenPipeError)
        if not enough and error.errno != errno.ENOSPC:
            raise
        # Whoever read our output has enough, or the disk that it goes to is full: nothing more
        # may be written, not even at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        if not enough:
            click.echo(f"What the command says cannot be written: {error.strerror}", err=True)
        sys.exit(0 if enough else 3)


def collect_seldom() -> None:
    """Let Python look seldom for what may be forgotten.

    Nearly all that a build makes, it keeps until its end: to look every 700 objects takes a
    twentieth of its time and finds nothing.
    """
    gc.set_threshold(_OBJECTS)


def take_one(stories: Sequence[T], named: Path) -> T:
    """The one story of what the user named, or a usage error where it holds several."""
    if len(stories) > 1:
        message = f"{named} holds {len(stories)} stories: name one of them."
        raise click.BadParameter(message, param_hint="STORY")
    return stories[0]


def say_json(value: object) -> None:
    """Print JSON; in ASCII where the terminal or the pipe cannot take all of Unicode."""
    unicode = (sys.stdout.encoding or "").lower().replace("-", "") == "utf8"
    click.echo(json.dumps(value, ensure_ascii=not unicode, indent=2))


def say_problem(
    problem: Problem, texts: Mapping[str, bytes] = _NO_TEXTS, *, err: bool = True
) -> None:
    """A problem with the line it is about, on standard error, or else on standard output.

    In colour on a terminal, unless NO_COLOR is set. `texts` are files that are not on disk.
    """
    colour = {"error": "red", "warning": "yellow", "note": "cyan"}[problem.severity]
    seen = _is_terminal() if err else sys.stdout.isatty()
    plain = bool(os.environ.get("NO_COLOR")) or not seen
    where = f"{problem.place}: " if problem.place else ""
    kind = f"{problem.severity}[{problem.code}]"
    styled = kind if plain else click.style(kind, fg=colour, bold=True)
    click.echo(f"{where}{styled}: {problem.message}", err=err)
    for line in _find_excerpt(problem, texts):
        click.echo(f"  | {line}", err=err)
    if problem.hint:
        click.echo(f"  {problem.hint}", err=err)


def _find_excerpt(problem: Problem, texts: Mapping[str, bytes]) -> list[str]:
    """The line that a problem is about, and a caret under its place, where there is such a line."""
    place = problem.place
    if not place or not place.line:
        return []
    data = texts.get(place.path)
    if data is None:
        from builder.seeds.disk import LARGEST

        with suppress(OSError, ValueError), Path(place.path).open("rb") as file:
            data = file.read(LARGEST)
    return point_at(data, place.line, place.column) if data else []


def describe_problem(problem: Problem, texts: Mapping[str, bytes] = _NO_TEXTS) -> dict[str, Any]:
    """A problem as data for JSON; what it has no place for is null."""
    place = problem.place
    excerpt = _find_excerpt(problem, texts)
    return {
        "code": problem.code,
        "severity": problem.severity,
        "message": problem.message,
        "hint": problem.hint,
        "path": place.path if place else None,
        "line": place.line if place and place.line else None,
        "column": place.column if place and place.column else None,
        "excerpt": excerpt[0] if excerpt else None,
    }


@contextmanager
def explain_errors(as_json: bool, found: Iterable[Problem] = ()) -> Iterator[None]:
    """Say what is wrong instead of showing a traceback, and leave with the right code.

    `found` are the problems before that; those of the error itself are not said twice.
    """
    try:
        yield
    except ScolieError as error:
        codes = {problem.code for problem in error.problems}
        known = {(problem.code, problem.place) for problem in error.problems}
        others = [problem for problem in found if (problem.code, problem.place) not in known]
        problems = [*others, *error.problems]
        if as_json:
            say_json({"problems": [describe_problem(problem) for problem in problems]})
        else:
            for problem in problems:
                say_problem(problem)
            if _HALF_DONE not in codes:
                click.echo("Nothing was written.", err=True)
        sys.exit(3 if codes <= _OF_OUTPUT else 1)


@contextmanager
def show_progress(total: int, quiet: bool) -> Iterator[Callable[[int], None]]:
    """A bar for the work on several stories, on a terminal; nothing in a pipe."""
    if quiet or total < 2 or not _is_terminal():
        yield lambda done: None
        return
    from rich.console import Console
    from rich.progress import Progress

    with Progress(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("Stories", total=total)
        yield lambda done: bar.update(task, completed=done)


def _is_terminal() -> bool:
    return sys.stderr.isatty()
