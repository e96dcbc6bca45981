"""Names that rules found → entries for the editor's own list of names."""

from collections.abc import Sequence

from builder.edition import Edition
from builder.language.words import phrase_key
from builder.model import Name, Seed
from builder.suggest.proposal import Proposal, Value, show_context


def propose_names(edition: Edition, seed: Seed, more: Sequence[Name] = ()) -> tuple[Proposal, ...]:
    """An entry for each name that rules found, in the order of the text.

    `more` are found in other ways, with their mentions. None is proposed of which the editor
    has an entry or a draft already, or that is refused.
    """
    known = _list_known(seed)
    found = [entry.name for entry in edition.names if entry.name.rule and entry.name.mentions]
    proposals = []
    for name in sorted((*found, *more), key=lambda name: name.mentions[0]):
        key = phrase_key(name.name)
        if key not in known:
            known.add(key)
            proposals.append(_propose(edition, name))
    return tuple(proposals)


def _list_known(seed: Seed) -> set[str]:
    """What the editor has as an entry, as a draft, or as words that are no name."""
    drafts = [draft for draft in seed.drafts if isinstance(draft, Name)]
    names = [*seed.names, *drafts]
    phrases = [phrase for name in names for phrase in (name.name, *name.aliases)]
    phrases += [said.words for said in seed.refused if said.layer == "names"]
    return {phrase_key(phrase) for phrase in phrases}


def _propose(edition: Edition, name: Name) -> Proposal:
    fields: dict[str, Value] = {"name": name.name}
    if name.kind != "other":
        fields["kind"] = name.kind
    if name.aliases:
        fields["aliases"] = name.aliases
    return Proposal(
        headword=name.name,
        fields={**fields, "draft": "true"},
        rule=name.rule,
        certainty=name.certainty,
        context=show_context(edition.article, name.mentions),
        places=len(name.mentions),
    )
