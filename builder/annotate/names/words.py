"""Small questions about the words of a story that all who look for names ask."""

from typing import Final

from builder.annotate.names.reading import Reading
from builder.language.structure import words


def is_capital(reading: Reading, number: int) -> bool:
    """Whether a word has a capital that may be a name's; a day has one by itself (in X Tuesday)."""
    return reading.words[number][0].isupper() and reading.lows[number] not in _DAYS


def has_article(word: str) -> bool:
    """Whether a surname has the Arabic article as a small word before it (al-Burhan)."""
    return word[2:3] == "-" and word[:3] in {"al-", "el-"} and word[3:4].isupper()


_DAYS: Final = words("monday tuesday wednesday thursday friday saturday sunday")


def end_of_capitals(reading: Reading, number: int) -> int:
    """The last of the words with capitals that begin with this one."""
    while is_capital(reading, number + 1):
        number += 1
    return number


def is_qualifier(reading: Reading, number: int) -> bool:
    """Whether a word is an adjective that a body or a role may bear."""
    grammar, low = reading.grammar, reading.lows[number]
    if low in grammar.function or low in grammar.said:
        return False
    last = low.rpartition("-")[2]  # gréco-romain
    return bool(grammar.qualifiers.fullmatch(last) or grammar.demonyms.fullmatch(low))
