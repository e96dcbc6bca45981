"""Lines of dates, hours and reading times, and addresses: what a page says of its story."""

import re

from builder.language.latepattern import LatePattern
from builder.language.structure import NEWS_AGENCIES
from builder.parse.cues import TABLES, Phrases, cue_pattern, fold
from builder.parse.dateline import is_month

_WORDS = frozenset(fold(word) for table in TABLES for word in table.stamp_words)
_AGENCIES = Phrases(NEWS_AGENCIES)
_OPENERS = frozenset(fold(word) for table in TABLES for word in table.stamp_openers)
_ALONE = LatePattern(lambda: cue_pattern(lambda table: table.date_lines) + "(?: (?:le|on))? ?:?")
_DIGIT = re.compile(r"\d")
_PART = re.compile(r"[^\s,|•·:;()]+")
_NUMBER = re.compile(r"\d{1,4}(?:er|st|nd|rd|th|h|hrs|min|am|pm|s)?\.?|(?:gmt|utc)[+-]\d{1,2}")
_CLOCK = re.compile(r"\d{1,2}(?:[h:.]\d{2})(?::\d{2})?(?:am|pm|h|z)?\.?|\d{1,2}(?:h|am|pm)")
_NUMERIC_DATE = re.compile(r"\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})\.?|\d{4}-\d{2}-\d{2}(?:t\S+)?")
_ADDRESS = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+|@\w{2,30}")
_MOST = 30


def is_stamp(words: str, head: bool = False) -> bool:
    """Whether `words` are nothing but when a story appeared or changed, or how long it reads.

    A day alone may be the heading of a chronicle: without a verb or an hour beside its year, it
    is a stamp only at the `head` of the story.
    """
    if len(words) > 200:
        return False
    if "@" in words and _ADDRESS.fullmatch(words):
        return True
    if head and _ALONE.fullmatch(fold(words)):  # the date is on the next line
        return True
    folded = fold(words).replace("mise a jour", "publie").replace("mis a jour", "publie")
    signed = _AGENCIES.find_opening(folded)  # "BELGA | 25/11/2025 …"
    if signed and folded[signed:].lstrip()[:1] in ("|", "-", "•", "·", ","):
        folded = folded[signed:].lstrip(" |-•·,")
    if not _DIGIT.search(folded):
        return False
    parts = [part.strip(".,") for part in _PART.findall(folded.replace("mis en ligne", "publie"))]
    parts = [part for part in parts if part]
    if not parts or len(parts) > _MOST or not all(map(_is_stamp_part, parts)):
        return False
    clock = any(_CLOCK.fullmatch(part) for part in _clocks(folded))
    day = any(_NUMERIC_DATE.fullmatch(part) for part in parts) or any(map(is_month, parts))
    opened = not _OPENERS.isdisjoint(parts)
    ago = parts[:3] == ["il", "y", "a"]
    year = bool(re.search(r"(?<!\d)[12]\d{3}(?!\d)", folded)) or "/" in folded
    timed = day or "min" in parts or "mn" in parts
    return opened or ago or (day and clock and year) or (head and timed)


def _clocks(folded: str) -> list[str]:
    return [part.strip(".,()") for part in folded.split()]


def _is_stamp_part(part: str) -> bool:
    return (
        part in _WORDS
        or is_month(part)
        or any(pattern.fullmatch(part) for pattern in (_NUMBER, _CLOCK, _NUMERIC_DATE))
    )
