"""Templates and static files: ours, and over them the editor's own, file by file."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

from builder.errors import Place, Problem, ScolieError, gather
from builder.export.environment import make_environment
from builder.export.faults import explain_fault
from builder.seeds.own import OwnFiles, name_own_file, read_own_file
from builder.source import decode_text
from builder.views.site import PageView, SiteView

_NO_FILES: Final = OwnFiles()


class Theme:
    """The templates, compiled once, and the files that are copied as they are.

    The editor's own templates are read once, and looked into; nothing here raises for their sake
    but `render`.
    """

    def __init__(self, templates: Path, static: Path, own: OwnFiles = _NO_FILES) -> None:
        self._static = static
        self._own = own
        problems: list[Problem] = []
        texts = _read_templates(own.templates, problems)
        self._names = {file for _, file in texts.values()}
        self.environment = make_environment(templates, texts)
        if texts:
            from builder.export.lint import find_problems

            ours = {path.relative_to(templates).as_posix() for path in templates.rglob("*.html")}
            problems += find_problems(self.environment, texts, ours)
        self._faults = tuple(problems)

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What is wrong with the editor's own files."""
        return (*self._own.problems, *self._faults)

    @property
    def is_sound(self) -> bool:
        """Whether pages can be made."""
        return not any(problem.severity == "error" for problem in self.problems)

    def take_files(self, own: OwnFiles) -> None:
        """Copy the static files that are there now; the templates stay those that were read."""
        self._own = own

    def render(self, template: str, site: SiteView, page: PageView) -> bytes:
        """A page as bytes.

        Raises ScolieError `template-fault` where a template of the editor's is wrong, or asks for
        what its view lacks. A fault of ours is left as it is.
        """
        try:
            words = self.environment.get_template(template).render(site=site, page=page)
            return words.encode() + b"\n"
        except Exception as error:
            path = self._own.templates.get(template)
            problem = explain_fault(error, self._names, name_own_file(path) if path else "")
            if problem:
                raise ScolieError(problem) from None
            raise

    def copy_static(self) -> Iterator[tuple[str, bytes]]:
        """The static files, ours first; ScolieError where one cannot be read."""
        own = self._own.static
        for path in sorted(self._static.rglob("*")):
            name = path.relative_to(self._static).as_posix()
            if path.is_file() and name not in own:
                yield name, path.read_bytes()
        for name, path in own.items():
            yield name, read_own_file(path)

    def read_own(self, name: str) -> bytes | None:
        """One of the editor's own static files; None where there is none of that name."""
        path = self._own.static.get(name)
        return read_own_file(path) if path else None

    def place_own(self, name: str) -> Place | None:
        """Where messages say that such a file is."""
        path = self._own.static.get(name)
        return Place(name_own_file(path)) if path else None


def _read_templates(
    paths: Mapping[str, Path], problems: list[Problem]
) -> dict[str, tuple[str, str]]:
    """The text of each, and what messages call its file."""
    texts = {}
    for name, path in paths.items():
        file = name_own_file(path)
        with gather(problems):
            texts[name] = (decode_text(file, read_own_file(path)), file)
    return texts
