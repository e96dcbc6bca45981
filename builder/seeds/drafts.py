"""Entries that wait for the editor: kept apart, as they change nothing in the edition."""

from collections.abc import Iterable, Iterator
from typing import TypeVar

from builder.errors import Problem
from builder.model import Event, Name, Term

Entry = TypeVar("Entry", Term, Event, Name)


def take_drafts(entries: Iterable[Entry]) -> tuple[tuple[Entry, ...], tuple[Entry, ...]]:
    """The entries that count, and the drafts."""
    known = tuple(entries)
    return (
        tuple(entry for entry in known if not entry.draft),
        tuple(entry for entry in known if entry.draft),
    )


def describe_drafts(drafts: Iterable[Term | Event | Name]) -> Iterator[Problem]:
    """A note for each term that is not explained yet, one for all events, one for all names."""
    known = tuple(drafts)
    for term in known:
        if isinstance(term, Term):
            what = "is a draft" if term.gloss else "has no gloss yet"
            hint = "Write its gloss, and take away “draft” if it is there; or take the entry out."
            message = f"“{term.lemma}” {what}: the edition does not show it"
            yield Problem("draft-term", message, hint, term.at, "note")
    events = [event for event in known if isinstance(event, Event)]
    if events:
        yield _summarize("draft-event", "event", "dates", events)
    names = [name for name in known if isinstance(name, Name)]
    if names:
        yield _summarize("draft-name", "name", "names", names)


def _summarize(code: str, noun: str, found: str, drafts: list[Event] | list[Name]) -> Problem:
    count = f"1 {noun} is a draft" if len(drafts) == 1 else f"{len(drafts)} {noun}s are drafts"
    message = f"{count}: the edition shows only what rules find"
    hint = f"Check each of the {found}, then delete its line “draft: true”."
    return Problem(code, message, hint, drafts[0].at, "note")
