"""What a rule found: the words that it named, the tense around; and what is made of them."""

import re
from collections.abc import Mapping
from typing import Final, NamedTuple

from builder.annotate.dates.days import Moment
from builder.annotate.dates.matches import Match
from builder.annotate.dates.story import Story
from builder.annotate.dates.tense import Tense, is_over, read_tense
from builder.annotate.dates.words import BREAK
from builder.language.words import fold_accents
from builder.model import Certainty


class Made(NamedTuple):
    """What a date means: TIMEX3, and EDTF where it does not follow from that."""

    timex: str
    edtf: str | None = None
    moment: Moment | None = None
    """What later words may count from (“le lendemain”)."""
    certainty: Certainty = "high"
    candidates: tuple[str, ...] = ()


class Found:
    """What a rule found: `[date]` is from word `first` to word `last` (half-open)."""

    def __init__(self, story: Story, match: Match) -> None:
        self.story = story
        self.first, self.last, self.rule, self.match = match
        self.senses = self.rule.senses

    def has(self, name: str) -> bool:
        """Whether a group of the pattern was there."""
        return name in self.senses and self.match.start(name) >= 0

    def word(self, name: str) -> str:
        """The word of a group, as lexicons have it; empty when it is not there."""
        if not self.has(name):
            return ""
        return self.story.word(self.match.start(name))

    def says(self, name: str) -> str:
        """What the word of a group says: the number of a month, the letter of a unit, …"""
        word = self.word(name)
        for spell in _SPELLINGS if word else ():
            spelling = spell(word)
            for words in self.senses[name]:
                if spelling in words:
                    return words[spelling]
        return ""

    def number(self, name: str) -> int:
        """The number that a group gives in figures or in words; 0 where there is none."""
        word = self.word(name).lower()
        if not word:
            return 0
        if digits := re.match("[0-9]+", word):
            return int(re.sub(r"[\s.,]", "", word)) if word[-1].isdigit() else int(digits.group())
        if said := self.says(name):
            return int(said) if said.isdigit() else 0
        return _add_counts(word, self.story.grammar.sense["count"])

    def month(self, name: str) -> int:
        """The month of a group; 0 where there is none."""
        said = self.says(name) if self.has(name) else ""
        return int(said or 0)

    def year(self, name: str) -> int:
        """The year of a group; of two figures (98), the last that is past or hardly ahead."""
        number = self.number(name)
        if not self.has(name) or len(self.word(name).strip("'")) != 2:
            return number
        now = self.story.published.year if self.story.published else 2000
        number += now // 100 * 100
        return number if number <= now + 1 else number - 100

    @property
    def tense(self) -> Tense:
        """Past or future: by a word before the date (until), else by the verb nearest to it.

        Without a verb, a day with its hour is a notice of what is to come, and so is one that
        heads an item of a list.
        """
        words, story = self.story.words, self.story
        start, end = words.span(self.first, self.last)
        if self.has("ahead"):
            return "past" if is_over(story.text, start, end, story.grammar) else "future"
        notice = self.has("notice") or (self.has("w") and self.names_hour) or self.heads_item
        ahead = self.has("onward") or notice
        return read_tense(story.text, start, end, story.grammar) or ("future" if ahead else "")

    @property
    def heads_item(self) -> bool:
        """Whether the date opens its paragraph, or an item there, and a colon ends it."""
        letters = self.story.words.letters
        return letters[self.last] == ":" and letters[self.first - 1] in (BREAK, "-")

    @property
    def names_hour(self) -> bool:
        """Whether the rule reads an hour."""
        return any(map(self.has, ("k", "h", "h12", "noon")))


_SPELLINGS: Final = (str, str.lower, str.capitalize, fold_accents)
"""How a word of a text may be spelt in a lexicon."""


def _add_counts(word: str, counts: Mapping[str, str]) -> int:
    """The number of words joined by hyphens: vingt-quatre, quatre-vingt-dix, twenty-one."""
    total = 0
    for part in word.split("-"):
        value = int(counts.get(part, "0") or 0)
        total = total * value if value == 20 and total == 4 else total + value
    return total
