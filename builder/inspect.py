"""Edition → what the program understood of a story, as plain data or as lines to read."""

from collections.abc import Iterator
from typing import Any

from builder.edition import Edition, Occurrence
from builder.source import make_printable


def describe_story(edition: Edition) -> dict[str, Any]:
    """The parsed story as data for JSON. Offsets are code points of the decoded file."""
    article = edition.article
    text = article.source.text
    return {
        "source": {
            "path": article.source.path,
            "sha256": article.source.sha256,
            "length": len(text),
        },
        "metadata": {
            "published": edition.published or None,
            "language": edition.language,
            "title": edition.title if edition.title_origin != "words" else None,
        },
        "blocks": [
            {
                "kind": block.kind,
                "start": block.start,
                "end": block.end,
                "section": edition.sections[block.section].slug,
            }
            for block in article.blocks
        ],
        "annotations": [_describe_annotation(found) for found in edition.occurrences],
    }


def format_story(edition: Edition) -> Iterator[str]:
    """The same for people: a line a block, its annotations indented below it."""
    article = edition.article
    source = article.source
    yield f"{source.path}  sha256 {source.sha256}  {len(source.text)} code points"
    yield f"published {edition.published or 'unknown'}, language {edition.language}"
    yield f"title “{edition.title}” ({edition.title_origin})"
    found = iter(edition.occurrences)
    coming = next(found, None)
    for number, block in enumerate(article.blocks):
        words = make_printable(" ".join(article.visible_text(block.start, block.end).split()))
        shown = words if len(words) <= 60 else f"{words[:59]}…"
        section = edition.sections[block.section].slug
        yield f"{block.start:>7}–{block.end:<7} {block.kind:<10} {section:<28} {shown}"
        while coming is not None and coming.block == number:
            yield _line(coming)
            coming = next(found, None)


def _describe_annotation(found: Occurrence) -> dict[str, Any]:
    described: dict[str, Any] = {
        "layer": found.layer,
        "start": found.start,
        "end": found.end,
        "exact": found.exact,
        "value": found.value or None,
        "target": found.target,
        "type": found.type or None,
        "rule": found.rule,
        "certainty": found.certainty,
    }
    return {key: value for key, value in described.items() if value is not None}


def _line(found: Occurrence) -> str:
    means = found.value or found.target
    exact = make_printable(" ".join(found.exact.split()))
    return (
        f"{found.start:>9}–{found.end:<7} {found.layer:<6} “{exact}” → {means} "
        f"[{found.rule}, {found.certainty}]"
    )
