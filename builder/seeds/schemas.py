"""The editor's files → JSON Schemas, by which other programs help to write them."""

from typing import Any, Final

from builder.seeds.reader import Reader
from builder.seeds.records import (
    read_front,
    read_glossary,
    read_names,
    read_timeline,
    read_voices,
)

_FILES: Final[dict[str, tuple[Reader[Any], str]]] = {
    "edition": (read_front, "What an edition says of itself, or the editions of a folder share."),
    "glossary": (read_glossary, "Words to explain."),
    "timeline": (read_timeline, "Events, and corrections to dates."),
    "names": (read_names, "People, places and organisations."),
    "voices": (read_voices, "Who says what, where rules are wrong."),
}
NAMES: Final = tuple(_FILES)
"""The files that an editor writes, without their suffix."""


def make_schema(name: str) -> dict[str, Any]:
    """The JSON Schema (draft 7) of one of the editor's files."""
    reader, description = _FILES[name]
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": f"{name}.yml",
        "description": description,
        **reader.schema,
    }
