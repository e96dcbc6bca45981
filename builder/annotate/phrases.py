"""Finds many phrases in a text at once: a trie over the forms of their words.

The cost grows with the text and the number of matches, not with the number of phrases: from
each word the trie follows only phrases that the text spells out, `LONGEST` words at most.
"""

from collections.abc import Sequence
from typing import Final, NamedTuple

from builder.annotate.joints import is_joint, read_gap
from builder.annotate.passages import Compound, WordRow, read_stretches
from builder.annotate.phrase_words import PhraseWords
from builder.annotate.written import read_phrase
from builder.language.inflect import GRADES, Grade
from builder.language.words import base_language

LONGEST: Final = 40
"""The most words of a phrase; no headword has as many, and longer ones are never found."""


class Match(NamedTuple):
    """Where a phrase stands (half-open), which one it is, and the least sure of its words."""

    start: int
    end: int
    phrase: int
    grade: Grade


class _Phrase(NamedTuple):
    words: tuple[int, ...]
    tail: str


class _Node:
    """A place in the trie: which phrases end here, and what the next word may be."""

    __slots__ = ("ends", "next")

    def __init__(self) -> None:
        self.ends: list[int] = []
        self.next: dict[tuple[str, int], _Node] = {}


_Ways = Sequence[tuple[_Node, int]]
"""The nodes that some words of the text lead to, each with the rank of the least sure of them."""


class PhraseFinder:
    """Phrases of one language, numbered as they were added, ready to be found in texts."""

    def __init__(self, language: str, keys: frozenset[str] | None = None) -> None:
        """`keys` are those of the one text to look in: what it cannot say is not filed.

        Verbs that no table conjugates are looked for among its words.
        """
        self._language = base_language(language)
        self._words = PhraseWords(self._language, keys)
        self._root = _Node()
        self._phrases: list[_Phrase] = []
        self._first: dict[tuple[object, ...], int] = {}

    def add(self, phrase: str, *, inflected: bool) -> int | None:
        """Add a phrase; the number of the first phrase with the same words, if there is one."""
        number, written = len(self._phrases), read_phrase(phrase, self._language, inflected)
        if not 0 < len(written.words) <= LONGEST:
            self._phrases.append(_Phrase((), ""))
            return None
        filed = _Phrase(self._words.number(written.words), written.tail)
        self._phrases.append(filed)
        if filed.words:
            node = self._root
            for step in zip(written.gaps, filed.words, strict=True):
                node = node.next.get(step) or node.next.setdefault(step, _Node())
            if not any(self._phrases[end] == filed for end in node.ends):
                node.ends.append(number)
        first = self._first.setdefault(written.key, number)
        return None if first == number else first

    def find(self, text: str, start: int, end: int) -> list[Match]:
        """The longest matches in `text[start:end]` from left to right, none overlapping another."""
        return self.find_in(read_stretches(text, [(start, end)]))

    def find_in(self, row: WordRow) -> list[Match]:
        """Like `find`, in words that have been read already."""
        openings = self._list_openings(row)
        starts = [number for number, word in enumerate(row.words) if word in openings]
        joined = {n for n, compound in row.compounds.items() if compound.word in openings}
        matches: list[Match] = []
        position = 0
        for start in sorted({*starts, *joined}) if joined else starts:
            if start < position or (start and is_joint(row, start - 1, self._language)):
                continue
            word = row.words[start]
            opening = Compound(word, start, row.starts[start] + len(word))
            found = self._longest(row, start, opening, openings.get(word, []))
            if found is None and start in joined:
                opening = row.compounds[start]
                found = self._longest(row, start, opening, openings[opening.word])
            if found is not None:
                position, match = found
                matches.append(match)
        return matches

    def _list_openings(self, row: WordRow) -> dict[str, _Ways]:
        """The words of the text that open phrases, with the nodes that they lead to."""
        start = [(self._root, 0)]
        openings = {word: self._step(start, "", word) for word in self._words.list_known(row)}
        return {word: ways for word, ways in openings.items() if ways}

    def _longest(
        self, row: WordRow, first: int, opening: Compound, ways: _Ways
    ) -> tuple[int, Match] | None:
        """The longest match that begins with the word `first`, and the number of the word after.

        `opening` is this word, or several that are one; `ways` are those that it leads to.
        """
        seen: list[_Ways] = []
        while ways:
            seen.append(ways)
            last = opening.last + len(seen) - 1
            is_open = len(seen) < LONGEST and [node for node, _ in ways if node.next]
            gap = read_gap(row.gaps[last]) if is_open else None
            ways = [] if gap is None else self._step(ways, gap, row.words[last + 1])
        while seen:
            last = opening.last + len(seen) - 1
            end = opening.end if len(seen) == 1 else row.starts[last] + len(row.words[last])
            found = [(rank, number) for node, rank in seen.pop() for number in node.ends]
            if found and not is_joint(row, last, self._language):
                words = [opening.word, *row.words[opening.last + 1 : last + 1]]
                match = self._best(row.text, row.starts[first], end, words, found)
                if match is not None:
                    return last + 1, match
        return None

    def _step(self, ways: _Ways, gap: str, word: str) -> _Ways:
        """The ways that lead on to a word of the text, after such a gap."""
        return [
            (node.next[gap, number], max(rank, own))
            for number, own in self._words.rank(word)
            for node, rank in ways
            if (gap, number) in node.next
        ]

    def _best(
        self,
        text: str,
        start: int,
        end: int,
        words: Sequence[str],
        found: Sequence[tuple[int, int]],
    ) -> Match | None:
        """The surest of the phrases that the words may be; of equals the one added first."""
        for rank, number in sorted(found):
            phrase = self._phrases[number]
            is_whole = not phrase.tail or text.startswith(phrase.tail, end)
            if is_whole and self._words.agree(phrase.words, words, rank):
                return Match(start, end + len(phrase.tail), number, GRADES[rank])
        return None
