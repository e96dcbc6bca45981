"""Edition → what the program understood of a story, as plain data or as lines to read."""

from collections.abc import Iterator
from typing import Any

import msgspec

from builder.edition import Edition
from builder.model import Annotation
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
        "annotations": [_describe_annotation(found) for found in _sort_annotations(edition)],
    }


def format_story(edition: Edition) -> Iterator[str]:
    """The same for people: a line a block, its annotations indented below it."""
    article = edition.article
    source = article.source
    yield f"{source.path}  sha256 {source.sha256}  {len(source.text)} code points"
    yield f"published {edition.published or 'unknown'}, language {edition.language}"
    yield f"title “{edition.title}” ({edition.title_origin})"
    number = len(edition.typography)
    places = "1 place" if number == 1 else f"{number} places"
    yield f"typography: {places} shown otherwise than in the source"
    found = (a for a in _sort_annotations(edition) if a.layer != "typography")
    coming = next(found, None)
    opening = article.blocks[0].start if article.blocks else len(source.text)
    while coming is not None and coming.start < opening:
        yield _line(coming)
        coming = next(found, None)
    for block in article.blocks:
        words = make_printable(" ".join(article.visible_text(block.start, block.end).split()))
        shown = words if len(words) <= 60 else f"{words[:59]}…"
        section = edition.sections[block.section].slug
        yield f"{block.start:>7}–{block.end:<7} {block.kind:<10} {section:<28} {shown}"
        while coming is not None and coming.start < block.end:
            yield _line(coming)
            coming = next(found, None)


def _sort_annotations(edition: Edition) -> list[Annotation]:
    annotations = (annotation for layer in edition.layers for annotation in layer.annotations)
    return sorted(annotations, key=lambda found: (found.start, -found.end, found.layer))


def _describe_annotation(found: Annotation) -> dict[str, Any]:
    described: dict[str, Any] = msgspec.to_builtins(found)
    return described


def _line(found: Annotation) -> str:
    exact = make_printable(" ".join(found.exact.split()))
    means = found.value or found.speaker or found.timex or found.target or found.type or ""
    return (
        f"{found.start:>9}–{found.end:<7} {found.layer:<6} “{exact}” → {means} "
        f"[{found.rule}, {found.certainty}]"
    )
