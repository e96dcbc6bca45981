"""Where a story names whom its index knows, for those who ask who speaks."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from builder.annotate.names import NamePlaces
from builder.annotate.voices.text import Text
from builder.model import Name, Span


class Mention(NamedTuple):
    """Where someone is named (half-open): the number of the name, or -1 for one not among them."""

    start: int
    end: int
    number: int
    gender: str = ""


def list_mentions(text: Text, names: Sequence[Name], places: NamePlaces) -> list[Mention]:
    """Where the text names the names, and persons by their surname alone; none overlaps another.

    `places` is where the story says the names of the editor; those found by a rule know theirs.
    Of overlapping mentions the first counts, of those that begin together the longest.
    """
    written = [number for number, name in enumerate(names) if not name.rule]
    found = [(start, end, written[number]) for (start, end, *_), number, _ in places.found]
    found += [(*span, number) for number, name in enumerate(names) for span in name.mentions]
    mentions = [Mention(*text.find_here((start, end)), number) for start, end, number in found]
    mentions += _list_surnames(text.text, names)
    mentions.sort(key=lambda mention: (mention.start, -mention.end))
    return [*_part(mentions)]


def _list_surnames(text: str, names: Sequence[Name]) -> Iterator[Mention]:
    """The last words of persons' names, where only one has it and nothing else is called so."""
    known = {phrase for name in names for phrase in (name.name, *name.aliases)}
    owners: dict[str, list[int]] = {}
    for number, name in enumerate(names):
        words = name.name.split()
        if name.kind == "person" and len(words) == 2:
            owners.setdefault(words[1], []).append(number)
    for surname, numbers in owners.items():
        if len(numbers) == 1 and surname not in known:
            yield from (Mention(*span, numbers[0]) for span in _find_whole(text, surname))


def _find_whole(text: str, word: str) -> Iterator[Span]:
    start = text.find(word)
    while start >= 0:
        end = start + len(word)
        if not (text[start - 1 : start].isalnum() or text[end : end + 1].isalnum()):
            yield start, end
        start = text.find(word, end)


def _part(mentions: Sequence[Mention]) -> Iterator[Mention]:
    end = 0
    for mention in mentions:
        if mention.start >= end:
            end = mention.end
            yield mention
