"""The files of a new project: a small story with its notes, and what it takes to publish it."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from builder.seeds.schemas import NAMES, make_schema

LANGUAGES: Final = ("en", "fr")
_HERE: Final = Path(__file__).parent
_STORY: Final = {"en": "swing-bridge", "fr": "pont-tournant"}
"""The folder of the story, which is its address in a collection."""


def list_files(language: str, requirement: str) -> Iterator[tuple[str, bytes]]:
    """Every file of a new project, with its path. `requirement` is what pip is to install there."""
    own = _HERE / language
    yield "README.md", (own / "README.md").read_bytes()
    for name in ("article.txt", *(f"{name}.yml" for name in NAMES)):
        yield f"seeds/{_STORY[language]}/{name}", (own / name).read_bytes()
    yield ".gitignore", (_HERE / "common" / "gitignore").read_bytes()
    workflow = (_HERE / "common" / "pages.yml").read_text(encoding="utf-8")
    # As JSON, a string of YAML in quotation marks.
    quoted = json.dumps(requirement, ensure_ascii=False)
    yield ".github/workflows/pages.yml", workflow.replace("@REQUIREMENT@", quoted).encode()
    for name in NAMES:
        yield f".schemas/{name}.json", _format(make_schema(name))
    yield ".vscode/settings.json", _format({"yaml.schemas": _settings()})


def _settings() -> dict[str, list[str]]:
    """Which files of a folder of stories each schema is for."""
    return {
        f"./.schemas/{name}.json": [f"seeds/{name}.yml", f"seeds/*/{name}.yml"] for name in NAMES
    }


def _format(value: object) -> bytes:
    return f"{json.dumps(value, ensure_ascii=False, indent=2)}\n".encode()
