"""Where a date stands: the words that a rule named, the tense around, what was said before."""

import re
from collections.abc import Mapping
from typing import Final, NamedTuple

from builder.annotate.dates.days import Moment
from builder.annotate.dates.grammar import Grammar
from builder.annotate.dates.matches import Match
from builder.annotate.dates.tense import Tense, has_lasted, read_tense
from builder.annotate.dates.words import BREAK, Words, normal
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


class Story:
    """The text around the dates, and the date that was mentioned last."""

    def __init__(self, text: str, words: Words, grammar: Grammar, published: Moment | None) -> None:
        self.text = text
        self.words = words
        self.grammar = grammar
        self.published = published
        self.day_number = published.number if published and published.day else 0
        """The number of the day of publication; 0 when it is not known."""
        self.last: Moment | None = None
        self.last_end = 0
        """The index of the word after the last date."""
        self.last_is_weekday = False
        self.last_is_told = False
        """Whether the year of the last date is told, not worked out from the publication."""
        self.last_part = ""
        """How TIMEX3 writes the part of its year that the last date is: -Q3, -H1."""
        self.last_day: Moment | None = None
        """The last date that is a day told from the day of publication."""
        self.tells_far_days = False
        """Whether a day was told that the news is not about: that of an old crime."""
        self.last_is_start = False
        """Whether the last date only begins what goes on: from 17 March."""
        self.last_is_night = False
        """Whether the last date is a night, which goes on into the next day."""
        self.last_time, self.last_time_start, self.last_time_end = "", 0, 0
        """The last hour, as 22:00, and its words (half-open)."""
        self.last_set_end = 0
        """The index of the word after the last days that come again and again."""

    def remember(
        self,
        moment: Moment,
        end: int,
        *,
        near: bool,
        bare: bool,
        weekday: bool,
        night: bool,
        start: bool,
        part: str,
    ) -> None:
        """Keep a date for the words that count from it; the year of a `bare` one is no one's."""
        self.last_is_told, self.last_is_night = not bare, night
        self.last, self.last_end, self.last_is_weekday = moment, end, weekday
        self.last_is_start, self.last_part = start, part
        if moment.day and near:
            self.last_day = moment
        self.tells_far_days |= bool(moment.day) and not near

    def remember_time(self, time: str, start: int, end: int) -> None:
        """Keep an hour for one that ends the interval which it begins."""
        self.last_time, self.last_time_start, self.last_time_end = time, start, end

    def word(self, index: int) -> str:
        """A word of the text, as lexicons have it."""
        return normal(self.words.surfaces[index])

    def same_sentence(self, word: int) -> bool:
        """Whether the last date stands in the sentence of a word."""
        return self.last is not None and self._is_near(self.last_end, word)

    def recurs(self, word: int) -> bool:
        """Whether the last date of its sentence comes again: tous les mardis, from 17 March."""
        if self.last_is_start and word - self.last_end > 2 and self.same_sentence(word):
            return True
        return self.last_set_end > self.last_end and self._is_near(self.last_set_end, word)

    def is_day_known(self, word: int) -> bool:
        """Whether an hour is of the last day: none far from it was told, or it is just told."""
        told = self.last == self.last_day and BREAK not in self.words.letters[self.last_end : word]
        return told or not self.tells_far_days

    def _is_near(self, end: int, word: int) -> bool:
        return word - end <= 40 and not re.search(r"[.!?;\n]", self.words.letters[end:word])


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
            return "past" if has_lasted(story.text, start, story.grammar) else "future"
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
