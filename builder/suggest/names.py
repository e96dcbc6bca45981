"""Names that rules found → entries for the editor's own list of names."""

from collections.abc import Sequence

from builder.edition import Edition
from builder.model import Name, Seed
from builder.suggest.proposal import Proposal


def propose_names(edition: Edition, seed: Seed, more: Sequence[Name] = ()) -> tuple[Proposal, ...]:
    """An entry for each name that rules found, in the order of the text.

    `more` are found in other ways, with their mentions. None is proposed of which the editor
    has an entry or a draft already, or that is refused.
    """
    return ()
