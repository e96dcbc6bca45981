"""Finds many phrases in a text at once: a trie over the forms of their words.

The cost grows with the text and the number of matches, not with the number of phrases: from
each word the trie follows only phrases that the text spells out, `LONGEST` words at most.
"""

from collections.abc import Sequence
from functools import cached_property
from typing import Final, NamedTuple

from builder.annotate.joints import is_joint, read_gap
from builder.annotate.passages import WordRow, list_vocabulary, read_stretches
from builder.annotate.written import Forms, Word, read_phrase
from builder.language.inflect import GRADES, Grade, is_inflected
from builder.language.words import base_language, headword_keys, list_beginning, text_keys

LONGEST: Final = 40
"""The most words of a phrase; no headword has as many, and longer ones are never found."""

_RANKS: Final[dict[Grade, int]] = {grade: place for place, grade in enumerate(GRADES)}
_DOUBT: Final = _RANKS["doubt"]


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
        self._keys = keys
        self._root = _Node()
        self._phrases: list[_Phrase] = []
        self._words: list[tuple[str, Forms]] = []
        self._numbers: dict[object, int] = {}
        self._words_by_key: dict[str, list[int]] = {}
        self._first: dict[tuple[object, ...], int] = {}
        self._ranked: dict[str, list[tuple[int, int]]] = {}

    def add(self, phrase: str, *, inflected: bool) -> int | None:
        """Add a phrase; the number of the first phrase with the same words, if there is one."""
        number, written = len(self._phrases), read_phrase(phrase, self._language, inflected)
        if not 0 < len(written.words) <= LONGEST:
            self._phrases.append(_Phrase((), ""))
            return None
        filed = _Phrase(self._number(written.words), written.tail)
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
        if not self._words:
            return []
        openings = self._list_openings(row)
        matches: list[Match] = []
        position = 0
        for start in [number for number, word in enumerate(row.words) if word in openings]:
            if start < position or (start and is_joint(row, start - 1, self._language)):
                continue
            found = self._longest(row, start, openings[row.words[start]])
            if found is not None:
                position, match = found
                matches.append(match)
        return matches

    def _list_openings(self, row: WordRow) -> dict[str, _Ways]:
        """The words of the text that open phrases, with the nodes that they lead to."""
        known, start = frozenset(self._words_by_key), [(self._root, 0)]
        words = [word for word in row.spellings if not known.isdisjoint(text_keys(word))]
        openings = {word: self._step(start, "", word) for word in words}
        return {word: ways for word, ways in openings.items() if ways}

    def _longest(self, row: WordRow, first: int, ways: _Ways) -> tuple[int, Match] | None:
        """The longest match that begins with the word `first`, and the number of the word after.

        `ways` are those that this word leads to.
        """
        seen: list[_Ways] = []
        while ways:
            seen.append(ways)
            last = first + len(seen) - 1
            is_open = len(seen) < LONGEST and [node for node, _ in ways if node.next]
            gap = read_gap(row.gaps[last]) if is_open else None
            ways = [] if gap is None else self._step(ways, gap, row.words[last + 1])
        while seen:
            last = first + len(seen) - 1
            match = self._best(row, first, last, seen.pop())
            if match is not None:
                return last + 1, match
        return None

    def _step(self, ways: _Ways, gap: str, word: str) -> _Ways:
        """The ways that lead on to a word of the text, after such a gap."""
        return [
            (node.next[gap, number], max(rank, own))
            for number, own in self._rank(word)
            for node, rank in ways
            if (gap, number) in node.next
        ]

    def _best(self, row: WordRow, first: int, last: int, ways: _Ways) -> Match | None:
        """The surest of the phrases that the words may be; of equals the one added first."""
        found = [(rank, number) for node, rank in ways for number in node.ends]
        if not found or is_joint(row, last, self._language):
            return None
        end = row.starts[last] + len(row.words[last])
        for rank, number in sorted(found):
            phrase = self._phrases[number]
            is_whole = not phrase.tail or row.text.startswith(phrase.tail, end)
            if is_whole and (rank != _DOUBT or self._is_true(phrase, row.words[first : last + 1])):
                return Match(row.starts[first], end + len(phrase.tail), number, GRADES[rank])
        return None

    def _is_true(self, phrase: _Phrase, words: Sequence[str]) -> bool:
        """Whether the dictionary agrees about the words of which the tables are in doubt."""
        for number, word in zip(phrase.words, words, strict=True):
            if (number, _DOUBT) not in self._rank(word):
                continue
            surface, filed = self._words[number]
            forms = [filed[key][1] for key in text_keys(word) if key in filed]
            if not any(is_inflected(surface, form, self._language) for form in forms):
                return False
        return True

    def _rank(self, word: str) -> list[tuple[int, int]]:
        """The words of phrases that a word of the text may be, by number; and how surely."""
        ranked = self._ranked.get(word)
        if ranked is None:
            ranks: dict[int, int] = {}
            for key in text_keys(word):
                for number in self._words_by_key.get(key, ()):
                    rank = _RANKS[self._words[number][1][key][0]]
                    ranks[number] = min(rank, ranks.get(number, rank))
            ranked = self._ranked[word] = [*ranks.items()]
        return ranked

    def _number(self, words: Sequence[Word]) -> tuple[int, ...]:
        """The numbers of the words of a phrase; none where the text has no form of one."""
        numbers: list[int] = []
        for word in words:
            number = self._numbers.get(word.key)
            if number is None:
                number = self._numbers[word.key] = self._add_word(word)
            if number == _ABSENT:
                return ()
            numbers.append(number)
        return tuple(numbers)

    def _add_word(self, word: Word) -> int:
        forms = word.forms
        if word.stem:
            forms = {
                key: ("doubt", form)
                for form in list_beginning(self._vocabulary, word.stem)
                for key in headword_keys(form, word.surface)
            } | dict(forms)
        keys = forms if self._keys is None else self._keys.intersection(forms)
        if not keys:
            return _ABSENT
        number = len(self._words)
        self._words.append((word.surface, forms))
        self._ranked.clear()
        for key in keys:
            self._words_by_key.setdefault(key, []).append(number)
        return number

    @cached_property
    def _vocabulary(self) -> Sequence[str]:
        return list_vocabulary(self._keys or ())


_ABSENT: Final = -1
