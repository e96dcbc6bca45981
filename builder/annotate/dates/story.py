"""The text around the dates, and what was said before."""

import re
from collections.abc import Collection
from typing import Final

from builder.annotate.dates.days import Moment
from builder.annotate.dates.grammar import Grammar
from builder.annotate.dates.words import BREAK, Words, normal

_PARAGRAPH: Final = 200
"""How many words a paragraph has at most, as far as days that it tells are concerned."""
_LONG_AGO: Final = 50 * 365
"""Days after which a day is one of history, and those without a year around it are, too."""


class Story:
    """The text around the dates, and the date that was mentioned last."""

    def __init__(
        self,
        text: str,
        words: Words,
        grammar: Grammar,
        published: Moment | None,
        recurring: Collection[int] = (),
    ) -> None:
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
        self.last_day_end = 0
        self.other_day_end = 0
        """The index of the word after the last near day that is another than `last_day`."""
        self.tells_far_days = False
        """Whether a day was told that the news is not about: that of an old crime."""
        self.old_day: Moment | None = None
        """The last day that the story tells of long ago, if it has told none of the news yet."""
        self.last_is_start = False
        """Whether the last date only begins what goes on: from 17 March."""
        self.last_is_interval = False
        """Whether the last date is several days."""
        self.last_is_night = False
        """Whether the last date is a night, which goes on into the next day."""
        self.last_time, self.last_time_start, self.last_time_end = "", 0, 0
        """The last hour, as 22:00, and its words (half-open)."""
        self.recurring = recurring
        """The indices of the words at which hours begin that come again and again."""
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
        interval: bool,
        start: bool,
        part: str,
    ) -> None:
        """Keep a date for the words that count from it; the year of a `bare` one is no one's."""
        self.last_is_told, self.last_is_night = not bare, night
        self.last, self.last_end, self.last_is_weekday = moment, end, weekday
        self.last_is_start, self.last_part, self.last_is_interval = start, part, interval
        if moment.day and near:
            if self.last_day not in (None, moment):
                self.other_day_end = self.last_day_end
            self.last_day, self.last_day_end = moment, end
            self.old_day = None
        elif moment.day and not bare and self.last_day is None and self._is_old(moment):
            self.old_day = moment
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
        """Whether a word is of days that come again: tous les mardis, from 17 March, du 3 au 9."""
        if word in self.recurring or (self.last_is_interval and self.same_sentence(word)):
            return True
        if self.last_is_start and word - self.last_end > 2 and self.same_sentence(word):
            return True
        return self.last_set_end > self.last_end and self._is_near(self.last_set_end, word)

    def is_day_known(self, word: int) -> bool:
        """Whether an hour is of the last day: none far from it was told, or it is just told."""
        told = self.last == self.last_day and BREAK not in self.words.letters[self.last_end : word]
        return told or not self.tells_far_days

    def is_day_sure(self, word: int) -> bool:
        """Whether the paragraph of a word tells no other day than the last one."""
        end = self.other_day_end
        return not end or word - end > _PARAGRAPH or BREAK in self.words.letters[end:word]

    def _is_old(self, moment: Moment) -> bool:
        return bool(self.day_number) and self.day_number - moment.number > _LONG_AGO

    def _is_near(self, end: int, word: int) -> bool:
        return word - end <= 40 and not re.search(r"[.!?;\n]", self.words.letters[end:word])
