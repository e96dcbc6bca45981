"""Layers and editorial data → Edition: every id, address, backlink and register is made here."""

from builder.edition.alphabet import collation_key, name_key
from builder.edition.ids import assign_ids
from builder.edition.join import make_edition
from builder.edition.types import (
    NOTE_LENGTH,
    DateEntry,
    Edition,
    EditionSection,
    NameEntry,
    Occurrence,
    Origin,
    TermEntry,
    TitleOrigin,
    VoiceEntry,
)

__all__ = [
    "NOTE_LENGTH",
    "DateEntry",
    "Edition",
    "EditionSection",
    "NameEntry",
    "Occurrence",
    "Origin",
    "TermEntry",
    "TitleOrigin",
    "VoiceEntry",
    "assign_ids",
    "collation_key",
    "make_edition",
    "name_key",
]
