"""The command: arguments in, messages and exit codes out. Only this room prints and exits.

Exit codes: 0 done; 1 the stories or their data have errors, and nothing was written;
2 the command was called wrongly; 3 the output folder cannot be written, or the port
cannot be had; 130 interrupted.
"""

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from builder import __version__
from builder.commands.check import check
from builder.commands.new import new
from builder.commands.schema import schema
from builder.commands.suggest import suggest
from builder.errors import Problem, ScolieError, stop_on_errors
from builder.terminal import (
    describe_problem,
    explain_errors,
    run_command,
    say_json,
    say_problem,
    show_progress,
    take_one,
)

if TYPE_CHECKING:
    from builder.publish import Published


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="scolie")
def main() -> None:
    """Turn the plain text of a news story into a small, lasting, annotated edition."""


def run() -> None:
    """The entry point of the command."""
    run_command(main)


main.add_command(check)
main.add_command(new)
main.add_command(schema)
main.add_command(suggest)


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
    from builder.export.theme import Theme
    from builder.pipeline import build_site
    from builder.publish import publish_files
    from builder.resources import find_resources
    from builder.seeds import find_own_files, find_root, list_seeds

    root = find_root(folder)
    target = output or (folder if folder.is_dir() else folder.parent) / "site"
    found: list[Problem] = []
    with explain_errors(as_json, found):
        stories, shared = list_seeds(root, found.append)
        ours = (find_resources("templates"), find_resources("static"))
        theme = Theme(*ours, find_own_files(folder, *ours))
        with show_progress(len(stories), as_json) as progress:
            files = build_site(stories, shared, theme, found.append, progress)
            sources = [root] if root != folder else [story.location for story in stories]
            published = publish_files(_unless(files, found, strict), target, sources, force)
    if as_json:
        problems = [describe_problem(problem) for problem in found]
        say_json(_describe_build(target, published, problems))
    else:
        for problem in found:
            say_problem(problem)
        for line in _report_build(target, published):
            click.echo(line)


@main.command()
@click.argument(
    "folder", metavar="[DIR]", default=".", type=click.Path(exists=True, path_type=Path)
)
@click.option(
    "--port",
    type=click.IntRange(0, 65_535),
    default=8000,
    show_default=True,
    help="Where to listen; 0 takes any free port.",
)
@click.option(
    "--base-path",
    default="/",
    show_default=True,
    help="The folder that the site is to have on its server, such as /repo/.",
)
@click.option("--open", "open_browser", is_flag=True, help="Open it in the browser.")
def serve(folder: Path, port: int, base_path: str, open_browser: bool) -> None:
    """Show the edition of the stories in DIR in a browser, anew at each change.

    Nothing is written: `scolie build` does that. Only this machine can see the pages.
    """
    try:
        from builder.serve import Built, describe_build, read_base, serve_preview

        def start(address: str) -> None:
            click.echo(f"{address} shows {folder}; Ctrl-C ends it")
            if open_browser:
                click.launch(address)

        def tell(built: Built) -> None:
            for problem in (*built.warnings, *built.problems):
                say_problem(problem)
            click.echo(describe_build(built))

        try:
            base = read_base(base_path)
        except ValueError as error:
            raise click.BadParameter(str(error), param_hint="--base-path") from None
        serve_preview(folder, port, base, start, tell)
    except ScolieError as error:
        for problem in error.problems:
            say_problem(problem)
        sys.exit(3)
    except KeyboardInterrupt:
        pass


@main.command()
@click.argument("story", type=click.Path(exists=True, path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="Print the parsed story as JSON.")
def inspect(story: Path, as_json: bool) -> None:
    """Show how STORY, a file or its folder, is read: blocks, sections, annotations, their rules.

    Offsets count the Unicode code points of the decoded file, without a byte order mark.
    """
    from builder.inspect import describe_story, format_story
    from builder.pipeline import read_edition
    from builder.seeds import find_home, find_seeds, read_shared

    with explain_errors(as_json):
        files = take_one(find_seeds(story), story)
        edition, _ = read_edition(files, read_shared(find_home(files)))
    if as_json:
        say_json(describe_story(edition))
    else:
        for line in format_story(edition):
            click.echo(line)


def _unless(
    files: Iterator[tuple[str, bytes]], found: list[Problem], strict: bool
) -> Iterator[tuple[str, bytes]]:
    """The stream of files; errors end it, and under `strict` warnings."""
    yield from files
    stop_on_errors(found, strict)


def _describe_build(target: Path, published: "Published", problems: list[Any]) -> dict[str, Any]:
    return {
        "output": str(target),
        "written": published.written,
        "removed": published.removed,
        "unchanged": len(published.unchanged),
        "kept": published.kept,
        "problems": problems,
    }


def _report_build(target: Path, published: "Published") -> Iterator[str]:
    for path in published.kept:
        yield f"kept {target / path}: it has been changed by hand, and is no longer ours"
    total = len(published.written) + len(published.unchanged)
    changed = f"{len(published.written)} written, {len(published.removed)} removed"
    yield f"{target}: {total} files, {changed}"
    yield f"Open {(target / 'index.html').resolve().as_uri()}"
