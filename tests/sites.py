"""A whole site as a value, for tests that look into it."""

from pathlib import Path

from builder.errors import Problem
from builder.export.html import Theme
from builder.pipeline import build_site
from builder.resources import find_resources
from builder.seeds import find_seeds, read_shared

ROOT = Path(__file__).parent.parent


def build_files(root: Path, warnings: list[Problem] | None = None) -> dict[str, bytes]:
    """Every file of the site of the stories under `root`; two files of one path are an error."""
    theme = Theme(find_resources("templates"), find_resources("static"))
    report = [] if warnings is None else warnings
    stream = build_site(
        find_seeds(root), read_shared(root), theme, report.append, lambda done, total: None
    )
    files: dict[str, bytes] = {}
    for path, data in stream:
        assert path not in files, f"{path} comes twice"
        files[path] = data
    return files
