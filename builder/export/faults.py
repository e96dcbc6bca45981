"""What goes wrong in a template of the editor's own → one problem, at its file and line."""

import difflib
import re
import traceback
from collections.abc import Collection
from typing import Final

import jinja2
from jinja2.exceptions import SecurityError

from builder.errors import Place, Problem
from builder.source import make_printable

_LONGEST: Final = 200
_LISTED: Final = "All that a template may ask for is in docs/templates.md."
_ENDLESS: Final = (
    "To build on Scolie's own template of that name, write {% extends “scolie/…” %} for it."
)
_WHERE: Final = "Templates lie in `templates`, and Scolie's own behind them."
_UNSAFE: Final = "A template may show what it is given, and nothing else."
ESCAPED: Final = "The words of a story are never HTML: write markup into the template itself."


class UnknownName(jinja2.StrictUndefined):
    """A name that a template asks for and nobody knows: says which it may have meant."""

    @property
    def _undefined_message(self) -> str:
        if self._undefined_hint:
            return self._undefined_hint
        known = getattr(self._undefined_obj, "__struct_fields__", self._undefined_obj)
        found = difflib.get_close_matches(
            str(self._undefined_name), [str(name) for name in known] if _lists(known) else [], n=1
        )
        return f"there is no “{self._undefined_name}” here" + (
            f": did you mean “{found[0]}”?" if found else ""
        )


def _lists(known: object) -> bool:
    return isinstance(known, tuple | dict)


def explain_fault(error: Exception, own: Collection[str], asked: str = "") -> Problem | None:
    """The problem that an exception is, if it comes from one of the editor's own templates.

    `own` are their names in a traceback, `asked` that of the template that was to make the page,
    if it is one of them. None for a fault of ours.
    """
    place = _find_place(error, own)
    if not place and not asked:
        return None
    message, _, more = _say(error).partition("\n")
    return Problem("template-fault", message, more, place or Place(asked))


def _find_place(error: Exception, own: Collection[str]) -> Place | None:
    if isinstance(error, jinja2.TemplateSyntaxError) and (error.filename or "") in own:
        return Place(error.filename or "", error.lineno, 1)
    frames = traceback.extract_tb(error.__traceback__)
    inside = [frame for frame in frames if frame.filename in own]
    return Place(inside[-1].filename, inside[-1].lineno or 1, 1) if inside else None


def _say(error: Exception) -> str:
    """The cause, and after a line break what to do about it."""
    words = make_printable(str(error) or type(error).__name__, _LONGEST)
    match error:
        case RecursionError():
            return f"this template includes or extends itself without end\n{_ENDLESS}"
        case jinja2.TemplateNotFound():
            return f"there is no template “{words}”\n{_WHERE}"
        case SecurityError():
            return f"{_begin_small(words)}\n{_UNSAFE}"
        case jinja2.UndefinedError():
            return f"{_begin_small(words)}\n{_LISTED}"
        case jinja2.TemplateSyntaxError() if "'safe'" in words:
            return f"there is no filter “safe”\n{ESCAPED}"
        case jinja2.TemplateError():
            first, *others = re.split(r"(?<=[.])\s", words, maxsplit=1)
            return "\n".join([_begin_small(first), *others])
        case _:
            return f"{_begin_small(words)} ({type(error).__name__})"


def _begin_small(words: str) -> str:
    """A message begins small and has no full stop."""
    return words[:1].lower() + words[1:].rstrip(".")
