"""Regular expressions that are compiled when a text first needs them."""

import re
from collections.abc import Callable, Iterator
from functools import cached_property


class LatePattern:
    """A pattern that `make` writes and that is compiled at its first use, then kept.

    To compile a list of words takes up to two milliseconds, and most stories need few of them.
    """

    def __init__(self, make: Callable[[], str], flags: int = 0) -> None:
        self._make, self._flags = make, flags

    @cached_property
    def _compiled(self) -> re.Pattern[str]:
        return re.compile(self._make(), self._flags)

    def match(self, text: str, start: int = 0) -> re.Match[str] | None:
        """A match that begins at `start`."""
        return self._compiled.match(text, start)

    def fullmatch(self, text: str) -> re.Match[str] | None:
        """A match of the whole text."""
        return self._compiled.fullmatch(text)

    def search(self, text: str, start: int = 0) -> re.Match[str] | None:
        """The first match that begins at `start` or behind it."""
        return self._compiled.search(text, start)

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """All matches."""
        return self._compiled.finditer(text)

    def findall(self, text: str) -> list[str]:
        """The words of all matches of a pattern without groups."""
        return self._compiled.findall(text)

    def sub(self, words: str, text: str) -> str:
        """The text with `words` in the place of all matches."""
        return self._compiled.sub(words, text)
