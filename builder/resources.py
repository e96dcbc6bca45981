"""Where our own templates and style sheets lie: beside the package, or inside it once installed."""

from pathlib import Path

_PACKAGE = Path(__file__).parent


def find_resources(name: str) -> Path:
    """The folder `templates` or `static`, in a checkout or in an installed wheel."""
    installed = _PACKAGE / f"_{name}"
    return installed if installed.is_dir() else _PACKAGE.parent / name
