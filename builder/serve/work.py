"""Stories on disk → a whole site in memory, or the problems that it has; again and again."""

import time
import traceback
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

import jinja2
import msgspec

from builder.errors import Place, Problem, ScolieError, stop_on_errors
from builder.export.theme import Theme
from builder.pipeline import build_site
from builder.resources import find_resources
from builder.seeds import find_own_files, find_own_folders, find_root, list_seeds
from builder.serve.memory import Memory
from builder.serve.watch import find_seed_files, find_theme_files
from builder.source import make_printable


class Built(msgspec.Struct, frozen=True):
    """What one build came to. `files` is None where it failed, and `problems` say why.

    `warnings` are those that the build before did not give; `fresh` counts the files that it
    did not have, or had with other bytes.
    """

    files: Mapping[str, bytes] | None
    problems: tuple[Problem, ...]
    warnings: tuple[Problem, ...]
    changed: tuple[str, ...]
    fresh: int
    seconds: float


class Builder:
    """Builds the site of a folder, and knows which files that takes."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._ours = (find_resources("templates"), find_resources("static"))
        self._theme: Theme | None = None
        self._memory: Memory | None = None
        self._files: Mapping[str, bytes] = {}
        self._warned: list[Problem] = []

    def list_files(self) -> Iterator[str]:
        """Every file that the next build may read."""
        yield from find_seed_files(find_root(self._folder))
        for folder in self._list_themes():
            yield from find_theme_files(folder)

    def build(self, changed: Iterable[Path]) -> Built:
        """Build the site as it is now. Nothing that can go wrong in it is raised."""
        begin = time.perf_counter()
        changed = sorted(changed)
        templates = [folder for folder in self._list_themes() if folder.name.endswith("templates")]
        if any(path.is_relative_to(folder) for path in changed for folder in templates):
            self._theme = None  # Jinja itself looks at times alone
        files, problems, warnings = self._try()
        new = tuple(warning for warning in warnings if warning not in self._warned)
        fresh = 0
        if files is not None:
            fresh = sum(self._files.get(path) != data for path, data in files.items())
            self._files, self._warned = files, warnings
        names = tuple(self._name(path) for path in changed)
        return Built(files, problems, new, names, fresh, time.perf_counter() - begin)

    def _try(self) -> tuple[dict[str, bytes] | None, tuple[Problem, ...], list[Problem]]:
        found: list[Problem] = []
        try:
            return self._build_all(found), (), found
        except ScolieError as error:
            errors = [problem for problem in found if problem.severity == "error"]
            errors += [problem for problem in error.problems if problem not in errors]
            warnings = [problem for problem in found if problem.severity != "error"]
            return None, tuple(errors), warnings
        except Exception as error:  # a template of ours being written, or a fault: go on
            warnings = [problem for problem in found if problem.severity != "error"]
            return None, (self._explain(error),), warnings

    def _build_all(self, found: list[Problem]) -> dict[str, bytes]:
        own = find_own_files(self._folder, *self._ours)
        self._theme = self._theme or Theme(*self._ours, own)
        self._theme.take_files(own)
        stories, shared = list_seeds(find_root(self._folder), found.append)
        files: dict[str, bytes] = {}
        memory = Memory((self._theme, shared, len(stories) == 1), self._memory)
        stream = build_site(
            stories, shared, self._theme, found.append, lambda done: None, recall=memory.recall
        )
        try:
            for path, data in stream:
                files[path] = data
        finally:
            memory.close()
            self._memory = memory
        stop_on_errors(found)
        return files

    def _list_themes(self) -> list[Path]:
        """The folders of templates and static files: ours, and where the editor's are or may be."""
        own = find_own_folders(self._folder, *self._ours)
        return [*self._ours, *(folder for _, folder in own)]

    def _explain(self, error: Exception) -> Problem:
        """An exception as a problem: in a template, where it stands."""
        frames = traceback.extract_tb(error.__traceback__)
        inside = [frame for frame in frames if Path(frame.filename).is_relative_to(self._ours[0])]
        if isinstance(error, jinja2.TemplateSyntaxError):
            place = Place(error.filename or error.name or "", error.lineno, 1)
        elif inside:
            place = Place(inside[-1].filename, inside[-1].lineno or 0, 1)
        elif isinstance(error, jinja2.TemplateNotFound | OSError | UnicodeError):
            return Problem("build-failed", f"{type(error).__name__}: {error}")
        else:
            last = frames[-1]
            hint = f"This is a fault of Scolie, in {last.filename}:{last.lineno}."
            return Problem("build-failed", f"{type(error).__name__}: {error}", hint)
        return Problem("template-fault", f"{type(error).__name__}: {error}", "", place)

    def _name(self, path: Path) -> str:
        for home in (find_root(self._folder).parent, self._ours[0].parent):
            if path.is_relative_to(home):
                return make_printable(path.relative_to(home).as_posix())
        return make_printable(path.as_posix())


def describe_build(built: Built) -> str:
    """One line about a build: what changed, what came of it, how long it took."""
    names = [*built.changed[:3], *([f"{len(built.changed) - 3} more"] if built.changed[3:] else [])]
    if built.files is None:
        count = len(built.problems)
        done = f"{count} {'error' if count == 1 else 'errors'}, the last good build stays"
    else:
        done = f"{built.fresh} of {len(built.files)} files new"
    cause = ", ".join(names) or "all"
    return f"{cause}: {done}, {built.seconds * 1000:.0f} ms"
