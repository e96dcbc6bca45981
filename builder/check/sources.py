"""Editions → statements of the editor that name no source."""

from collections.abc import Iterator

from builder.edition import Edition
from builder.errors import Place, Problem
from builder.model import NOWHERE


def check_sources(edition: Edition) -> Iterator[Problem]:
    """Warn of names, terms and added events that do not say where they come from.

    An event with a quote has the story for its source. What stands under a list of all stories
    is told once, by whoever gathers the problems.
    """
    found: list[tuple[str, Place]] = []
    found += [(f"the name “{e.name.name}”", e.name.at) for e in edition.names if not e.name.sources]
    found += [
        (f"the term “{e.term.lemma}”", e.term.at) for e in edition.terms if not e.term.sources
    ]
    events = [entry.event for entry in edition.dates if entry.event]
    found += [
        (f"the event “{event.title}”" if event.title else "this event", event.at)
        for event in events
        if not event.sources and not event.quotes
    ]
    for what, at in found:
        if at != NOWHERE:
            hint = "Add `sources:` with publisher, title, date or url."
            yield Problem("no-source", f"{what} has no source", hint, at, "warning")
