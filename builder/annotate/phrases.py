"""Finds many phrases in a text at once: a trie over the forms of their words.

The cost grows with the text and the number of matches, not with the number of phrases: from
each word the trie follows only phrases that the text spells out, `LONGEST` words at most.
"""

from collections.abc import Iterable, Mapping, Sequence
from itertools import chain
from typing import Final, NamedTuple

from builder.annotate.joints import read_gap
from builder.annotate.passages import Passage, read_passage
from builder.annotate.written import read_phrase
from builder.language.inflect import GRADES, Grade, file_forms, find_stem, is_inflected
from builder.language.words import (
    Token,
    base_language,
    headword_keys,
    list_beginning,
    text_keys,
)

LONGEST: Final = 40
"""The most words of a phrase; no headword has as many, and longer ones are never found."""

_ORDER: Final[dict[Grade, int]] = {grade: place for place, grade in enumerate(GRADES)}


class Match(NamedTuple):
    """Where a phrase stands (half-open), which one it is, and the least sure of its words."""

    start: int
    end: int
    phrase: int
    grade: Grade


class _Word(NamedTuple):
    """A word of a phrase and its forms, by key."""

    surface: str
    grades: Mapping[str, tuple[Grade, str]]


class _Phrase(NamedTuple):
    words: tuple[int, ...]
    tail: str


class _Node:
    """A place in the trie: which phrases end here, and what the next word may be."""

    __slots__ = ("ends", "next")

    def __init__(self) -> None:
        self.ends: list[int] = []
        self.next: dict[tuple[str, int], _Node] = {}


class PhraseFinder:
    """Phrases of one language, numbered as they were added, ready to be found in texts."""

    def __init__(self, language: str, vocabulary: Sequence[str] = ()) -> None:
        """`vocabulary` holds the text's words, lower case and sorted.

        Verbs that no table conjugates are looked for among them.
        """
        self._language = base_language(language)
        self._vocabulary = vocabulary
        self._root = _Node()
        self._phrases: list[_Phrase] = []
        self._words: list[_Word] = []
        self._numbers: dict[tuple[str, bool, bool], int] = {}
        self._words_by_key: dict[str, list[int]] = {}
        self._first: dict[tuple[object, ...], int] = {}
        self._begins: set[str] = set()

    def add(self, phrase: str, *, inflected: bool) -> int | None:
        """Add a phrase; the number of the first phrase with the same words, if there is one."""
        written = read_phrase(phrase)
        if not 0 < len(written.words) <= LONGEST:
            self._phrases.append(_Phrase((), ""))
            return None
        in_phrase = len(written.words) > 1
        words = tuple(
            self._number(word, inflected=inflected, in_phrase=in_phrase) for word in written.words
        )
        new = _Phrase(words, written.tail)
        self._begins.update(self._words[words[0]].grades)
        node = self._root
        for step in zip(written.gaps, words, strict=True):
            node = node.next.get(step) or node.next.setdefault(step, _Node())
        number = len(self._phrases)
        if not any(self._phrases[end] == new for end in node.ends):
            node.ends.append(number)
        self._phrases.append(new)
        first = self._first.setdefault(written.key, number)
        return None if first == number else first

    def find(self, text: str, tokens: Sequence[Token]) -> list[Match]:
        """The longest matches from left to right, none overlapping another.

        `tokens` are the text's words, hyphenated ones in parts (`tokenize_parts`).
        """
        return self.find_in(read_passage(text, tokens, self._language))

    def find_in(self, passage: Passage) -> list[Match]:
        """Like `find`, in words that have been read already."""
        places = passage.places
        starts = {place for key in self._begins.intersection(places) for place in places[key]}
        matches: list[Match] = []
        position = 0
        for start in sorted(starts):
            if start < position or (start and passage.joints[start - 1]):
                continue
            found = self._longest(passage, start)
            if found is not None:
                position, match = found
                matches.append(match)
        return matches

    def _longest(self, passage: Passage, first: int) -> tuple[int, Match] | None:
        """The longest match that begins with the word `first`, and the number of the word after."""
        text, tokens, joints, _ = passage
        nodes, gap = [self._root], ""
        ends: list[tuple[int, list[int]]] = []
        for position in range(first, min(len(tokens), first + LONGEST)):
            steps = [(gap, word) for word in self._numbers_of(tokens[position].surface)]
            nodes = [node.next[step] for node in nodes for step in steps if step in node.next]
            phrases = [phrase for node in nodes for phrase in node.ends]
            if phrases and not joints[position]:
                ends.append((position + 1, phrases))
            if position + 1 == len(tokens) or not any(node.next for node in nodes):
                break
            following = read_gap(text, tokens[position].end, tokens[position + 1].start)
            if following is None:
                break
            gap = following
        for after, phrases in reversed(ends):
            match = self._best(text, tokens[first:after], phrases)
            if match is not None:
                return after, match
        return None

    def _best(self, text: str, tokens: Sequence[Token], phrases: Iterable[int]) -> Match | None:
        """The surest of the phrases that the words may be; of equals the one added first."""
        found: list[Match] = []
        for number in phrases:
            words, tail = self._phrases[number]
            end = tokens[-1].end
            if not text.startswith(tail, end):
                continue
            pairs = zip(words, tokens, strict=True)
            grades = {self._grade(self._words[word], token.surface) for word, token in pairs}
            worst = max(grades, key=_ORDER.__getitem__)
            found.append(Match(tokens[0].start, end + len(tail), number, worst))
        found.sort(key=lambda match: (_ORDER[match.grade], match.phrase))
        return next((match for match in found if self._is_true(match, tokens)), None)

    def _grade(self, word: _Word, surface: str) -> Grade:
        grades = [word.grades[key][0] for key in text_keys(surface) if key in word.grades]
        return grades[0] if len(grades) == 1 else min(grades, key=_ORDER.__getitem__)

    def _is_true(self, match: Match, tokens: Sequence[Token]) -> bool:
        """Whether the dictionary agrees, where it has to be asked."""
        if match.grade != "doubt":
            return True
        for number, token in zip(self._phrases[match.phrase].words, tokens, strict=True):
            word = self._words[number]
            if self._grade(word, token.surface) != "doubt":
                continue
            forms = [word.grades[key][1] for key in text_keys(token.surface) if key in word.grades]
            if not any(is_inflected(word.surface, form, self._language) for form in forms):
                return False
        return True

    def _number(self, surface: str, *, inflected: bool, in_phrase: bool) -> int:
        known = self._numbers.get((surface, inflected, in_phrase))
        if known is not None:
            return known
        number = self._numbers[surface, inflected, in_phrase] = len(self._words)
        forms = file_forms(surface, self._language, inflected=inflected, in_phrase=in_phrase)
        grades: Mapping[str, tuple[Grade, str]] = forms
        if stem := find_stem(surface, self._language) if inflected else "":
            grades = {
                key: ("doubt", form)
                for form in list_beginning(self._vocabulary, stem)
                for key in headword_keys(form, surface)
            } | dict(forms)
        self._words.append(_Word(surface, grades))
        for key in grades:
            self._words_by_key.setdefault(key, []).append(number)
        return number

    def _numbers_of(self, surface: str) -> list[int]:
        known = self._words_by_key
        found = [known[key] for key in text_keys(surface) if key in known]
        return found[0] if len(found) == 1 else list(dict.fromkeys(chain.from_iterable(found)))
