"""What was proposed, as data or as lines to read."""

from collections.abc import Iterator, Sequence
from typing import Any

from builder.suggest.files import Change
from builder.suggest.proposal import Proposal


def describe_changes(changes: Sequence[Change], dry_run: bool) -> dict[str, Any]:
    """The changes as data for JSON; under `dry_run`, with what the files would hold."""
    return {
        "written": not dry_run,
        "files": [
            {
                "path": change.path.as_posix(),
                "new": change.before is None,
                "proposals": [_describe(proposal) for proposal in change.proposals],
                **({"text": change.after.decode()} if dry_run else {}),
            }
            for change in changes
        ],
    }


def _describe(proposal: Proposal) -> dict[str, Any]:
    return {
        "entry": proposal.fields,
        "rule": proposal.rule,
        "certainty": proposal.certainty,
        "context": proposal.context,
        "places": proposal.places,
    }


def format_changes(changes: Sequence[Change], dry_run: bool) -> Iterator[str]:
    """A line a file; under `dry_run`, the lines that each would gain."""
    for change in changes:
        count = len(change.proposals)
        entries = "1 entry" if count == 1 else f"{count} entries"
        yield f"{change.path}: {entries} {'to add' if dry_run else 'added'}"
        if dry_run:
            yield from _list_new_lines(change)
    if not changes:
        yield "Nothing to propose that is not written already."


def _list_new_lines(change: Change) -> Iterator[str]:
    before = (change.before or b"").decode("utf-8-sig")
    after = change.after.decode("utf-8-sig")
    pairs = enumerate(zip(before, after, strict=False))
    same = next((at for at, (old, new) in pairs if old != new), len(before))
    for line in after[same : len(after) - (len(before) - same)].splitlines():
        yield f"  {line}".rstrip()
