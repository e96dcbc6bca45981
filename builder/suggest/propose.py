"""All that is proposed for one story, by the file that it belongs in."""

from collections.abc import Mapping, Sequence

from builder.edition import Edition
from builder.model import Name, Seed
from builder.suggest.events import propose_events
from builder.suggest.names import propose_names
from builder.suggest.proposal import FileName, Proposal
from builder.suggest.terms import propose_terms
from builder.suggest.yamlwords import is_writable


def propose(
    edition: Edition, seed: Seed, names: Sequence[Name] = ()
) -> Mapping[FileName, tuple[Proposal, ...]]:
    """Terms, events and names that the editor has not written yet; `names` are found elsewhere."""
    proposals: dict[FileName, tuple[Proposal, ...]] = {
        "glossary.yml": propose_terms(edition, seed),
        "timeline.yml": propose_events(edition, seed),
        "names.yml": propose_names(edition, seed, names),
    }
    return {name: tuple(filter(is_writable, found)) for name, found in proposals.items()}
