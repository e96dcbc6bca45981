"""The layer of names: every place where the story names a person, a place, an organisation."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from builder.annotate.entries import Doubled, Entry, FoundEntry, find_entries
from builder.annotate.passages import WordRow, read_row
from builder.errors import Problem
from builder.model import Annotation, Article, Layer, Name


class NamePlaces(NamedTuple):
    """Entries of names, where a story says them, and phrases that two of them have."""

    entries: Sequence[Entry]
    found: Sequence[FoundEntry]
    doubled: Sequence[Doubled]


def find_names(row: WordRow, names: Sequence[Name], language: str) -> NamePlaces:
    """Where a story says the names that an editor wrote; those found by a rule know theirs."""
    entries = _list_entries(names)
    return NamePlaces(entries, *find_entries(row, entries, language, inflected=False))


def annotate_names(
    article: Article,
    names: Sequence[Name],
    language: str,
    row: WordRow | None = None,
    places: NamePlaces | None = None,
) -> Layer:
    """Every occurrence of every name or alias as whole words; of overlapping ones the longest.

    Capitals count, their accents do not; kinds of apostrophes and hyphens are one. Rules:
    `name.name`, `name.alias`; names that were recognised by a rule stand where it saw them.
    `row` has the story's words, where they have been read already, and `places` is what
    `find_names` found in them: looked for again, if it was for other names.
    """
    places = locate_names(article, names, language, row, places)
    written = [name for name in names if not name.rule]
    annotations = [_annotate(article, entry, written[entry.number]) for entry in places.found]
    for name in names:
        annotations += _annotate_mentions(article.source.text, name)
    annotations.sort(key=lambda annotation: (annotation.start, -annotation.end))
    problems = (_explain(phrase, written) for phrase in places.doubled)
    return Layer("names", tuple(annotations), tuple(problems))


def locate_names(
    article: Article,
    names: Sequence[Name],
    language: str,
    row: WordRow | None = None,
    places: NamePlaces | None = None,
) -> NamePlaces:
    """Where the story says the editor's names: `places`, if they were looked for as these names."""
    if places is not None and places.entries == _list_entries(names):
        return places
    return find_names(row or read_row(article), names, language)


def _list_entries(names: Sequence[Name]) -> list[Entry]:
    return [Entry(name.name, name.aliases) for name in names if not name.rule]


def _annotate(article: Article, found: FoundEntry, name: Name) -> Annotation:
    start, end, *_ = found.match
    return Annotation(
        layer="names",
        start=start,
        end=end,
        exact=article.source.text[start:end],
        rule="name.name" if found.is_headword else "name.alias",
        certainty="high",
        target=name.id,
        type=name.kind,
    )


def _annotate_mentions(text: str, name: Name) -> Iterator[Annotation]:
    """The places of a name that was recognised by a rule; an editor's name has none of its own."""
    for start, end in name.mentions:
        yield Annotation(
            layer="names",
            start=start,
            end=end,
            exact=text[start:end],
            rule=name.rule,
            certainty=name.certainty,
            target=name.id,
            type=name.kind,
        )


def _explain(doubled: Doubled, names: Sequence[Name]) -> Problem:
    name, first = names[doubled.number], names[doubled.first]
    return Problem(
        "name-doubled",
        f"“{doubled.phrase}” names two entries, “{first.name}” and “{name.name}”; "
        "the first keeps its occurrences",
        "Take it out of one of them, or write the longer name as well.",
        name.at,
        "warning",
    )
