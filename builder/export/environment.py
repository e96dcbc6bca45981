"""What all templates are read with: where they are found, and the filters that they may use."""

from collections.abc import Mapping
from functools import cache, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

import jinja2
from markupsafe import Markup

from builder.export.faults import UnknownName
from builder.export.inline import escape_source, render_inline, replace_unfit

if TYPE_CHECKING:
    from markdown_it import MarkdownIt

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
    environment.filters |= {
        "inline": render_inline,
        "source": escape_source,
        "markdown": _render_markdown,
        "markdown_inline": _render_markdown_inline,
    }
    del environment.filters["safe"]
    return environment


# A gloss is shown on several pages.
@lru_cache(maxsize=1024)
def _render_markdown(text: str) -> Markup:
    return Markup(_load_markdown().render(text))  # noqa: S704 - html off


@lru_cache(maxsize=1024)
def _render_markdown_inline(text: str) -> Markup:
    return Markup(_load_markdown().renderInline(text))  # noqa: S704 - html off


@cache
def _load_markdown() -> "MarkdownIt":
    """The reader of editorial Markdown, imported by the first edition that has some."""
    from markdown_it import MarkdownIt

    # Pages ask nothing of other sites, and their outline is not the editor's to change.
    return MarkdownIt("commonmark", {"html": False}).disable(["image", "heading", "lheading"])
