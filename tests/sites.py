"""A whole site as a value, for tests that look into it."""

from collections.abc import Iterator
from pathlib import Path

from builder.errors import Problem
from builder.export.theme import Theme
from builder.pipeline import build_site
from builder.resources import find_resources
from builder.seeds import find_seeds, read_shared

ROOT = Path(__file__).parent.parent


def stream_files(root: Path, warnings: list[Problem] | None = None) -> Iterator[tuple[str, bytes]]:
    """The files of the site of the stories under `root`, as they come."""
    theme = Theme(find_resources("templates"), find_resources("static"))
    report = [] if warnings is None else warnings
    stories, shared = find_seeds(root), read_shared(root)
    return build_site(stories, shared, theme, report.append, lambda done: None)


def build_files(root: Path, warnings: list[Problem] | None = None) -> dict[str, bytes]:
    """The same as a mapping; two files of one path are an error."""
    files: dict[str, bytes] = {}
    for path, data in stream_files(root, warnings):
        assert path not in files, f"{path} comes twice"
        files[path] = data
    return files
