"""What the command says: results, problems and progress, on standard output and error."""

import json
import os
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from typing import Any

import click

from builder.errors import Problem, ScolieError

# Problems of the place to write to rather than of the stories.
_OF_OUTPUT = {
    *("output-refused", "output-unwritable", "output-busy", "path-taken"),
    *("seeds-unwritable", "changed-meanwhile"),
}
# The disk failed while files were being put in place.
_HALF_DONE = "output-unwritable"


def run_command(main: click.Command) -> None:
    """Run the command to its exit code, whatever happens: no traceback for what users do."""
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
    except BrokenPipeError:
        # Whoever read our output has enough; nothing more may be written, not even at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(0)


def say_json(value: object) -> None:
    """Print JSON; in ASCII where the terminal or the pipe cannot take all of Unicode."""
    unicode = (sys.stdout.encoding or "").lower().replace("-", "") == "utf8"
    click.echo(json.dumps(value, ensure_ascii=not unicode, indent=2))


def say_problem(problem: Problem) -> None:
    """A problem on standard error; in colour on a terminal, unless NO_COLOR is set."""
    colour = "yellow" if problem.severity == "warning" else "red"
    plain = bool(os.environ.get("NO_COLOR")) or not _is_terminal()
    where = f"{problem.place}: " if problem.place else ""
    kind = f"{problem.severity}[{problem.code}]"
    styled = kind if plain else click.style(kind, fg=colour, bold=True)
    click.echo(f"{where}{styled}: {problem.message}", err=True)
    if problem.hint:
        click.echo(f"  {problem.hint}", err=True)


def describe_problem(problem: Problem) -> dict[str, Any]:
    """A problem as data for JSON; what it has no place for is null."""
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


@contextmanager
def explain_errors(as_json: bool, warnings: Iterable[Problem] = ()) -> Iterator[None]:
    """Say what is wrong instead of showing a traceback, and leave with the right code."""
    try:
        yield
    except ScolieError as error:
        codes = {problem.code for problem in error.problems}
        known = {(problem.code, problem.place) for problem in error.problems}
        others = [warning for warning in warnings if (warning.code, warning.place) not in known]
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
