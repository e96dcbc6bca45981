"""`scolie check`: all problems in one run, for people, for programs, for a code host."""

import sys
from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
from msgspec.structs import replace

from builder import __version__
from builder.errors import ScolieError
from builder.terminal import describe_problem, explain_errors, say_json, say_problem

if TYPE_CHECKING:
    from builder.review import Review


@click.command()
@click.argument(
    "folder", metavar="[DIR]", default=".", type=click.Path(exists=True, path_type=Path)
)
@click.option("--json", "as_json", is_flag=True, help="Print the findings as JSON.")
@click.option("--sarif", "as_sarif", is_flag=True, help="Print them as SARIF 2.1.0.")
@click.option("--strict", is_flag=True, help="Take warnings for errors.")
def check(folder: Path, as_json: bool, as_sarif: bool, strict: bool) -> None:
    """Find all that is wrong with the stories in DIR, and with the site they make.

    Writes nothing. Texts, YAML, quotes, pages, links, budgets and the Endings Principles for
    Digital Longevity are looked at in one run. Exits with 1 where there are errors.
    """
    from builder.check import describe_run
    from builder.export.theme import Theme
    from builder.resources import find_resources
    from builder.review import review_site
    from builder.seeds import find_own_files, find_root

    if as_json and as_sarif:
        raise click.UsageError("Choose one of --json and --sarif.")
    root = find_root(folder)
    site = (folder if folder.is_dir() else folder.parent) / "site"
    ours = (find_resources("templates"), find_resources("static"))
    with explain_errors(as_json):
        theme = Theme(*ours, find_own_files(folder, *ours))
        review = review_site(root, theme, site.as_posix(), _list_before(site))
    if strict:
        stricter = tuple(
            replace(problem, severity="error") if problem.severity == "warning" else problem
            for problem in review.problems
        )
        review = replace(review, problems=stricter)
    texts = {f"{site.as_posix()}/{path}": data for path, data in review.files.items()}
    if as_json:
        say_json(_describe_review(review, texts))
    elif as_sarif:
        say_json(describe_run(review.problems, __version__, Path.cwd().as_posix()))
    else:
        _say_review(review, texts)
    sys.exit(1 if review.count("error") else 0)


def _list_before(site: Path) -> list[str]:
    """The paths that the last build wrote; none where there was no build, or no telling."""
    from builder.publish import list_published

    try:
        return list_published(site)
    except (ScolieError, OSError):
        return []


def _describe_review(review: "Review", texts: Mapping[str, bytes]) -> dict[str, Any]:
    return {
        "stories": review.stories,
        "files": len(review.files),
        "errors": review.count("error"),
        "warnings": review.count("warning"),
        "notes": review.count("note"),
        "problems": [describe_problem(problem, texts) for problem in review.problems],
        "endings": [
            {"number": v.number, "name": v.name, "result": v.result, "why": v.why}
            for v in review.verdicts
        ],
    }


def _say_review(review: "Review", texts: Mapping[str, bytes]) -> None:
    for problem in review.problems:
        say_problem(problem, texts, err=False)
    if review.problems:
        click.echo()
    if review.verdicts:
        click.echo("Endings Principles for Digital Longevity 2.2.1")
        for v in review.verdicts:
            why = f": {v.why}" if v.why and v.result != "passed" else ""
            click.echo(f"  {v.number} {v.result:14} {v.name}{why}")
        click.echo()
    else:
        click.echo("Links and the Endings Principles wait until the errors are mended.")
    click.echo(_sum_up(review))


def _sum_up(review: "Review") -> str:
    kinds: Counter[str] = Counter(problem.severity for problem in review.problems)
    found = ", ".join(
        f"{kinds[kind] or 'no'} {kind if kinds[kind] == 1 else f'{kind}s'}"
        for kind in ("error", "warning", *(("note",) if kinds["note"] else ()))
    )
    stories = "1 story" if review.stories == 1 else f"{review.stories} stories"
    return f"{stories}, {len(review.files)} files of the site: {found}"
