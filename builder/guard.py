"""What stands between the making of a site and its files: proofs, and faults told once.

Those that take files let them through as they come, and report what is wrong with them; the others
look at one file, or at what the editor chose.
"""

from collections.abc import Callable, Iterable, Iterator

from msgspec.structs import replace

from builder.check import check_look, prove_text, rebuild_source, weigh_file
from builder.edition import Edition
from builder.errors import Problem, ScolieError, gather
from builder.export.theme import Theme
from builder.model import FrontMatter
from builder.paths import Claims
from builder.recall import Recall, make_anew
from builder.seeds import Shared

Files = Iterator[tuple[str, bytes]]
Report = Callable[[Problem], None]


class Notes:
    """Problems on their way to `report`, which hears of each error once; the errors are kept."""

    def __init__(self, report: Report) -> None:
        self.report = report
        self.errors: dict[Problem, None] = {}

    def __call__(self, problem: Problem) -> None:
        if problem in self.errors:  # a fault in a template, met again at the next page
            return
        if problem.severity == "error":
            self.errors[problem] = None
        self.report(problem)


def prove_pages(
    edition: Edition,
    files: Iterable[tuple[str, bytes]],
    report: Report,
    recall: Recall = make_anew,
) -> Files:
    """The files of a story; an error where the pages do not give every character back."""
    source = edition.article.source
    pages = {section.page for section in edition.sections if section.page}
    parts = []
    for path, data in files:
        if path == "index.html":
            for problem in prove_text(source, recall(f"text of {path}", _read_back, data)):
                report(problem)
        elif path in pages:
            parts.append(recall(f"text of {path}", _read_back, data))
        yield path, data
    for problem in prove_text(source, "".join(parts)) if parts else ():
        report(problem)


def _read_back(page: bytes) -> str:
    return rebuild_source([page.decode()])


def weigh(path: str, data: bytes) -> list[Problem]:
    """A warning where a page or a style sheet is too heavy."""
    return [*weigh_file(path, data)]


def until_fault(files: Files, report: Report) -> Files:
    """The files as they come, up to the first page that a template of the editor's spoils."""
    try:
        yield from files
    except ScolieError as error:
        for problem in error.problems:
            report(problem)


def check_theme(front: FrontMatter, theme: Theme) -> list[Problem]:
    """What is wrong with the colours and fonts that the editor chose."""
    problems: list[Problem] = []
    with gather(problems):
        problems += check_look(front.theme, theme.read_own) if front.theme else ()
    return problems


def refuse_own_look(edition: Edition, shared: Shared) -> Iterator[Problem]:
    """An error where one of several stories has a look of its own."""
    look = edition.front.theme
    if look and look != shared.front.theme:
        message = "several stories have one look, and this is said of one of them"
        hint = "Put it in seeds/edition.yml, which speaks for all."
        yield Problem("misplaced", message, hint, look.at)


def claim_paths(files: Iterable[tuple[str, bytes]], claims: Claims, report: Report) -> Files:
    """The files; an error where two of them cannot have the paths that they have."""
    for path, data in files:
        if problem := claims.claim(path):
            report(problem)
        yield path, data


def copy_static(theme: Theme, claims: Claims, report: Report) -> Files:
    """The static files; an error where one of the editor's has the path of a page."""
    for path, data in until_fault(theme.copy_static(), report):
        problem, place = claims.claim(path), theme.place_own(path)
        if problem and place:
            hint = "Give the file in `static` another name."
            report(replace(problem, hint=hint, place=place))
            continue
        if problem:
            report(problem)
        yield path, data
