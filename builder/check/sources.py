"""Editions → statements of the editor that name no source."""

from collections.abc import Iterator

from builder.edition import Edition
from builder.errors import Place, Problem
from builder.model import NOWHERE


def check_sources(edition: Edition) -> Iterator[Problem]:
    """Warn of names, terms and added events that do not say where they come from.

    An event with a quote has the story for its source. Of one kind in one file the first entry
    is named, and the others are counted; but what stands in a file for all stories is told by
    itself, so that whoever gathers the problems can tell it once.
    """
    names = [(e.name.name, e.name) for e in edition.names if not e.name.sources]
    terms = [(e.term.lemma, e.term) for e in edition.terms if not e.term.sources]
    events = [entry.event for entry in edition.dates if entry.event]
    bare = [(e.title, e) for e in events if not e.sources and not e.quotes]
    own = {
        "name": [(words, name.at) for words, name in names if not name.shared],
        "term": [(words, term.at) for words, term in terms if not term.shared],
        "event": [(words, event.at) for words, event in bare],
    }
    for kind, entries in own.items():
        written = sorted((e for e in entries if e[1] != NOWHERE), key=lambda e: e[1].line)
        if written:
            yield _warn(kind, *written[0], len(written) - 1)
    for kind, shared in ("name", names), ("term", terms):
        for words, entry in shared:
            if entry.shared and entry.at != NOWHERE:
                yield _warn(kind, words, entry.at, 0)


def _warn(kind: str, words: str, at: Place, others: int) -> Problem:
    what = f"the {kind} “{words}”" if words else f"this {kind}"
    if others:
        what += f" and {others} other{'s' if others > 1 else ''}"
    message = f"{what} {'have' if others else 'has'} no source"
    hint = "Add `sources:` with publisher, title, date or url."
    return Problem("no-source", message, hint, at, "warning")
