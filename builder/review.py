"""Stories on disk → all that is wrong with them, and with the site they would make."""

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

import msgspec
from msgspec.structs import replace

from builder.check import (
    Verdict,
    check_budgets,
    check_endings,
    check_links,
    check_sources,
    read_page,
)
from builder.errors import Place, Problem, ScolieError
from builder.export.theme import Theme
from builder.pipeline import build_site
from builder.seeds import list_seeds


class Review(msgspec.Struct, frozen=True):
    """What a check found: problems in the order of files and lines, and how the site fares.

    `verdicts` on the Endings Principles are there only where the stories have no errors, as
    only then there is a whole site. `files` are those of the site; nothing of them is on disk.
    """

    problems: tuple[Problem, ...]
    verdicts: tuple[Verdict, ...]
    stories: int
    files: Mapping[str, bytes]

    def count(self, severity: str) -> int:
        """How many problems are of one severity."""
        return sum(problem.severity == severity for problem in self.problems)


def review_site(root: Path, theme: Theme, site: str, before: Sequence[str] = ()) -> Review:
    """Read the stories in `root` and make their site in memory, and tell all that is wrong.

    `site` is the folder that the site would be in: messages name its files so. `before` are the
    paths of the site that is there now.
    """
    found: list[Problem] = []
    stories, shared = list_seeds(root, found.append)
    files: dict[str, bytes] = {}
    stream = build_site(
        stories, shared, theme, found.append, lambda done: None, check=check_sources
    )
    try:
        for path, data in stream:
            files[path] = data
    except ScolieError:
        pass  # each of its problems has been reported
    pages = {
        path: read_page(f"{site}/{path}", data)
        for path, data in files.items()
        if path.endswith(".html")
    }
    found = [_name_file(problem, files, site) for problem in found]
    found += check_budgets(pages.values())
    verdicts: list[Verdict] = []
    if not any(problem.severity == "error" for problem in found):
        found += check_links(files, pages)
        verdicts, failed = check_endings(files, pages, before)
        found += failed
    return Review(tuple(_sort(found)), tuple(verdicts), len(stories), files)


def _name_file(problem: Problem, files: Mapping[str, bytes], site: str) -> Problem:
    """A problem of a file of the site, with the folder that the file would be in."""
    place = problem.place
    if place and place.path in files and not place.line:
        return replace(problem, place=Place(f"{site}/{place.path}"))
    return problem


def _sort(problems: Iterable[Problem]) -> list[Problem]:
    """By file as they were met, then by line; what was found twice stands once."""
    once = list(dict.fromkeys(problems))
    order: dict[str, int] = {}
    for problem in once:
        order.setdefault(problem.place.path if problem.place else "", len(order))

    def key(problem: Problem) -> tuple[int, int, int]:
        place = problem.place or Place("")
        return (order[place.path], place.line, place.column)

    return sorted(once, key=key)
