"""The front matter of a story: its YAML, or what is wrong with what looks like it."""

import re
from typing import Final

from builder.errors import Place, Problem, ScolieError
from builder.model import NOWHERE, Source
from builder.seeds.yamltree import Node, parse_yaml
from builder.source import find_front_matter

_YAML: Final = re.compile(r"---[ \t]*(?:\r\n?|\n)(?:[ \t]*(?:#.*)?(?:\r\n?|\n))*[a-z_]+:(?=\s)")
_TOML: Final = re.compile(r"\+\+\+[ \t]*(?:\r\n?|\n)\s*[A-Za-z_]+[ \t]*=")
_BLANK: Final = Node(None, NOWHERE)


def parse_front_matter(source: Source, *, markdown: bool) -> Node:
    """The YAML before a Markdown story; blank where there is none.

    Raises ScolieError: `front-matter` where it has no end, is in TOML, or stands in plain text,
    and so would be taken for the story; and the problems of YAML (`builder.seeds.yamltree`).
    """
    span = find_front_matter(source.text)
    if span and markdown:
        return parse_yaml(source.path, source.text[: span[0]])
    elsewhere = "or put its keys in edition.yml"
    if _TOML.match(source.text):
        message = "front matter in TOML is not read"
        hint = f"Write it in YAML, `key: value` between two lines of `---`, {elsewhere}."
    elif not _YAML.match(source.text):
        return _BLANK
    elif span:
        message = "plain text has no front matter: these keys would be words of the story"
        hint = f"Name the file .md, {elsewhere}."
    else:
        message = "the front matter that begins here has no end"
        hint = "Write a line `---` behind its last key."
    raise ScolieError(Problem("front-matter", message, hint, Place(source.path, 1, 1)))
