"""Names that rules found → entries for the editor's own list of names."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence

from msgspec.structs import asdict

from builder.edition import Edition
from builder.language.words import phrase_key
from builder.model import Name, Seed, Span
from builder.suggest.proposal import Proposal, Value, show_context


def propose_names(edition: Edition, seed: Seed, more: Sequence[Name] = ()) -> tuple[Proposal, ...]:
    """An entry for each name that rules found, in the order of the text.

    `more` are found in other ways, with their mentions: words that stand nowhere but in names of
    the edition are left out. None is proposed of which the editor has an entry or a draft
    already, or that is refused.
    """
    known = _list_known(seed)
    found = [entry.name for entry in edition.names if entry.name.rule and entry.name.mentions]
    spans = sorted((at.start, at.end) for entry in edition.names for at in entry.occurrences)
    proposed: list[Name] = []
    for name in (*found, *(name for name in more if not _is_covered(name, spans))):
        if phrase_key(name.name) not in known:
            known |= _list_keys([name])
            proposed.append(name)
    proposed.sort(key=lambda name: name.mentions[0])
    source = _cite(seed)
    return tuple(_propose(edition, name, source) for name in proposed)


def _cite(seed: Seed) -> dict[str, str]:
    """The source of the story as an entry names its own; nothing where the editor names none."""
    source = seed.front.source
    return {key: words for key, words in asdict(source).items() if words} if source else {}


def _is_covered(name: Name, spans: Sequence[Span]) -> bool:
    """Whether each place of a name shares words with one of the spans, which are in order."""
    for start, end in name.mentions:
        before = bisect_left(spans, (end, end)) - 1
        if before < 0 or spans[before][1] <= start:
            return False
    return True


def _list_known(seed: Seed) -> set[str]:
    """What the editor has as an entry, as a draft, or as words that are no name."""
    drafts = [draft for draft in seed.drafts if isinstance(draft, Name)]
    refused = {phrase_key(said.words) for said in seed.refused if said.layer == "names"}
    return _list_keys([*seed.names, *drafts]) | refused


def _list_keys(names: Iterable[Name]) -> set[str]:
    return {phrase_key(phrase) for name in names for phrase in (name.name, *name.aliases)}


def _propose(edition: Edition, name: Name, source: dict[str, str]) -> Proposal:
    fields: dict[str, Value] = {"name": name.name}
    if name.kind != "other":
        fields["kind"] = name.kind
    if name.aliases:
        fields["aliases"] = name.aliases
    if source:
        fields["sources"] = (source,)
    return Proposal(
        headword=name.name,
        fields={**fields, "draft": "true"},
        rule=name.rule,
        certainty=name.certainty,
        context=show_context(edition.article, name.mentions),
        places=len(name.mentions),
    )
