"""The editor's own templates → faults, and pages that nothing needs; before any page is made."""

import difflib
from collections.abc import Iterator, Mapping, Set

import jinja2
from jinja2 import meta, nodes

from builder.errors import Place, Problem
from builder.export.faults import ESCAPED, explain_fault

Texts = Mapping[str, tuple[str, str]]
"""Templates by name: what each says, and what messages call its file."""


def find_problems(
    environment: jinja2.Environment, texts: Texts, ours: Set[str]
) -> Iterator[Problem]:
    """What is wrong with the pages among some templates, even those that this site has no use for.

    `ours` are the names of our own.
    """
    asks: dict[str, Set[str | None]] = {}
    pages = {name: file for name, (_, file) in texts.items() if name.endswith(".html")}
    faults = [p for name in pages for p in _check(environment, name, *texts[name], asks)]
    yield from faults
    used = _follow({name for name in texts if name in ours}, asks)
    if not faults and None not in used:  # None: a name that is only known in the making
        for name, file in pages.items():
            if name not in used | ours:
                yield _say_unused(name, file, ours)


def _check(
    environment: jinja2.Environment,
    name: str,
    text: str,
    file: str,
    asks: dict[str, Set[str | None]],
) -> Iterator[Problem]:
    """The faults of one; which others it asks for goes to `asks`."""
    try:
        tree = environment.parse(text, name, file)
        asks[name] = {*meta.find_referenced_templates(tree)}
        environment.get_template(name)  # some faults show when it is compiled
    except Exception as error:
        if problem := explain_fault(error, {file}, file):
            yield problem
        return
    for node in tree.find_all(nodes.ScopedEvalContextModifier):
        message = "escaping cannot be turned off"
        yield Problem("template-fault", message, ESCAPED, Place(file, node.lineno, 1))


def _follow(found: Set[str], asks: Mapping[str, Set[str | None]]) -> Set[str | None]:
    """All templates that some of them lead to."""
    seen: set[str | None] = set()
    new: set[str | None] = {*found}
    while new:
        seen |= new
        new = {other for name in new if name for other in asks.get(name, ())} - seen
    return seen


def _say_unused(name: str, file: str, ours: Set[str]) -> Problem:
    close = difflib.get_close_matches(name, sorted(ours), n=1)
    hint = f"Did you mean {close[0]}?" if close else "Another template must ask for it."
    message = "no page uses this template"
    return Problem("template-unused", message, hint, Place(file), "warning")
