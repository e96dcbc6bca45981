"""The places where an entry stands in the text, each in its context, as a register lists them."""

from collections.abc import Sequence
from functools import partial

import msgspec

from builder.edition import Edition, Occurrence
from builder.interface import Interface
from builder.typeset import set_words
from builder.views.site import NOTE_LABEL, Link, entry_href, foreign_language

CONTEXT = 44
"""Characters of context on each side of an occurrence."""


class OccurrenceView(msgspec.Struct, frozen=True):
    """The exact words in their context; `href` leads to them in the whole story."""

    before: str
    words: str
    after: str
    href: str
    section: Link
    language: str
    """The language of the words where it is not that of the interface, else empty."""


def view_occurrences(
    occurrences: Sequence[Occurrence], edition: Edition, interface: Interface
) -> tuple[OccurrenceView, ...]:
    """Each occurrence as a line of a concordance."""
    language = foreign_language(edition, interface)
    alone = interface.words["occurrences"]
    return tuple(_view_occurrence(found, edition, language, alone) for found in occurrences)


def link_same_words(
    occurrences: Sequence[Occurrence], edition: Edition, interface: Interface
) -> tuple[Link, ...]:
    """Links to the entries of other layers that have an occurrence on the very same words."""
    others = {
        other.layer: entry_href(other, interface)
        for occurrence in occurrences
        for other in edition.at_span.get((occurrence.start, occurrence.end), ())
        if other.layer != occurrence.layer
    }
    return tuple(
        Link(interface.words[NOTE_LABEL[layer]], others[layer]) for layer in sorted(others)
    )


def _view_occurrence(
    occurrence: Occurrence, edition: Edition, language: str, alone: str
) -> OccurrenceView:
    """An occurrence in its context; a story of one section calls it by the words `alone`."""
    article = edition.article
    block = article.blocks[occurrence.block]
    section = edition.sections[block.section]
    left = article.skip_hidden(max(block.start, occurrence.start - CONTEXT))
    right = min(block.end, occurrence.end + CONTEXT)
    show = partial(set_words, article, edition.typography)
    before, after = show(left, occurrence.start), show(occurrence.end, right)
    return OccurrenceView(
        before=("…" + before.partition(" ")[2] if left > block.start else before),
        words=show(occurrence.start, occurrence.end),
        after=_break_off(after) if right < block.end else after,
        href=f"index.html#{occurrence.id}",
        section=Link(
            section.label if section.page else alone,
            f"{section.page or 'index.html'}#{occurrence.id}",
        ),
        language=language,
    )


def _break_off(words: str) -> str:
    """Whole words and an ellipsis, which stands apart from a full stop."""
    kept = words.rpartition(" ")[0].rstrip(",;: \u00a0\u202f")
    return f"{kept}\u00a0…" if kept.endswith((".", "!", "?", "…")) else f"{kept}…"
