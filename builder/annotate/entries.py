"""Finds the entries of a register in a story: what glossary and names have in common."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from builder.annotate.passages import list_passages
from builder.annotate.phrases import Match, PhraseFinder
from builder.language.words import normalize, tokenize_parts
from builder.model import Article


class Entry(NamedTuple):
    """What an entry is called: its headword, and other words for it."""

    headword: str
    others: Sequence[str]


class FoundEntry(NamedTuple):
    """Words of the story, the number of their entry, and whether they are its headword."""

    match: Match
    number: int
    is_headword: bool


class Doubled(NamedTuple):
    """A phrase of an entry that an earlier one has, too; both by number."""

    phrase: str
    number: int
    first: int


def find_entries(
    article: Article, entries: Sequence[Entry], language: str, *, inflected: bool
) -> tuple[list[FoundEntry], list[Doubled]]:
    """Where the story says a headword (inflected or not) or another word of an entry.

    Of overlapping places the longest; of entries with the same words the first.
    """
    text = article.source.text
    passages = [tokenize_parts(text, *span) for span in list_passages(article)]
    vocabulary: set[str] = set()
    if inflected:
        vocabulary = {normalize(token.surface).lower() for line in passages for token in line}
    finder = PhraseFinder(language, sorted(vocabulary))
    owners: list[tuple[int, bool]] = []
    doubled: list[Doubled] = []
    for number, phrase, is_headword in _list_phrases(entries):
        same = finder.add(phrase, inflected=inflected and is_headword)
        owners.append((number, is_headword))
        if same is not None and owners[same][0] != number:
            doubled.append(Doubled(phrase, number, owners[same][0]))
    matches = (match for tokens in passages for match in finder.find(text, tokens))
    return [FoundEntry(match, *owners[match.phrase]) for match in matches], doubled


def _list_phrases(entries: Sequence[Entry]) -> Iterator[tuple[int, str, bool]]:
    for number, entry in enumerate(entries):
        yield number, entry.headword, True
        for phrase in entry.others:
            yield number, phrase, False
