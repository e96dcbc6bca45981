"""What all templates are read with: where they are found, and the filters that they may use."""

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Final

import jinja2
from markdown_it import MarkdownIt
from markupsafe import Markup

from builder.export.faults import UnknownName
from builder.export.inline import escape_source, render_inline, replace_unfit

OURS: Final = "scolie"
"""What stands before the name of one of our templates where the editor has one of that name."""


def make_environment(
    templates: Path, own: Mapping[str, tuple[str, str]] | None = None
) -> jinja2.Environment:
    """Jinja for the templates in a folder of ours, and before them the editor's `own`.

    Those are texts by name, each with the name of its file in messages. They can show what they
    are given, but neither run Python (the sandbox sees to that) nor take words for HTML.
    """
    ours = jinja2.FileSystemLoader(templates)
    own = own or {}
    loader = jinja2.ChoiceLoader(
        [
            jinja2.PrefixLoader({OURS: ours}),
            jinja2.FunctionLoader(lambda name: (*own[name], None) if name in own else None),
            ours,
        ]
    )
    kind = jinja2.Environment
    if own:
        from jinja2.sandbox import ImmutableSandboxedEnvironment

        kind = ImmutableSandboxedEnvironment
    environment = kind(
        loader=loader,
        autoescape=True,
        optimized=False,  # it would look for constants to work out, and ours have none
        undefined=UnknownName,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=replace_unfit,
    )
    markdown = MarkdownIt("commonmark", {"html": False})
    # Pages ask nothing of other sites, and their outline is not the editor's to change.
    markdown.disable(["image", "heading", "lheading"])
    environment.filters |= {
        "inline": render_inline,
        "source": escape_source,
        "markdown": _once(lambda text: Markup(markdown.render(text))),  # noqa: S704 - html off
        "markdown_inline": _once(lambda text: Markup(markdown.renderInline(text))),  # noqa: S704
    }
    del environment.filters["safe"]
    return environment


# A gloss is shown on several pages.
_once: Final = lru_cache(maxsize=1024)
