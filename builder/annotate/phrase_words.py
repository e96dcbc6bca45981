"""The words of many phrases, with their forms: which of them a word of a text may be."""

from collections.abc import Sequence
from functools import cached_property
from typing import Final

from builder.annotate.passages import WordRow, list_vocabulary
from builder.annotate.written import Forms, Word
from builder.language.inflect import GRADES, Grade, is_inflected
from builder.language.words import headword_keys, list_beginning, text_keys

_RANKS: Final[dict[Grade, int]] = {grade: place for place, grade in enumerate(GRADES)}
_DOUBT: Final = _RANKS["doubt"]
_ABSENT: Final = -1


class PhraseWords:
    """The words of phrases of one language, numbered as they were added."""

    def __init__(self, language: str, keys: frozenset[str] | None) -> None:
        """`keys` are those of the one text to look in, if there is one."""
        self._language = language
        self._keys = keys
        self._words: list[tuple[str, Forms]] = []
        self._numbers: dict[object, int] = {}
        self._by_key: dict[str, list[int]] = {}
        self._ranked: dict[str, list[tuple[int, int]]] = {}

    def number(self, words: Sequence[Word]) -> tuple[int, ...]:
        """The numbers of the words of a phrase; none where the text has no form of one."""
        numbers: list[int] = []
        for word in words:
            number = self._numbers.get(word.key)
            if number is None:
                number = self._numbers[word.key] = self._add(word)
            if number == _ABSENT:
                return ()
            numbers.append(number)
        return tuple(numbers)

    def list_known(self, row: WordRow) -> list[str]:
        """The words of a text that may be one of these."""
        known = frozenset(self._by_key)
        if known.isdisjoint(row.keys):
            return []
        return [word for word in row.spellings if not known.isdisjoint(text_keys(word))]

    def rank(self, word: str) -> list[tuple[int, int]]:
        """The numbers of the words that a word of the text may be, each with how sure that is.

        A rank is the place of a grade among `GRADES`.
        """
        ranked = self._ranked.get(word)
        if ranked is None:
            ranks: dict[int, int] = {}
            for key in text_keys(word):
                for number in self._by_key.get(key, ()):
                    rank = _RANKS[self._words[number][1][key][0]]
                    ranks[number] = min(rank, ranks.get(number, rank))
            ranked = self._ranked[word] = [*ranks.items()]
        return ranked

    def agree(self, numbers: Sequence[int], words: Sequence[str], rank: int) -> bool:
        """Whether words of a text are those of a phrase; the dictionary says so in doubt."""
        if rank != _DOUBT:
            return True
        for number, word in zip(numbers, words, strict=True):
            if (number, _DOUBT) not in self.rank(word):
                continue
            surface, filed = self._words[number]
            forms = [filed[key][1] for key in text_keys(word) if key in filed]
            if not any(is_inflected(surface, form, self._language) for form in forms):
                return False
        return True

    def _add(self, word: Word) -> int:
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
            self._by_key.setdefault(key, []).append(number)
        return number

    @cached_property
    def _vocabulary(self) -> Sequence[str]:
        return list_vocabulary(self._keys or ())
