"""Who is meant by a role (the Russian president), where the story has said whose it is."""

import re
from collections.abc import Iterator
from typing import Final, Protocol

from builder.annotate.voices.owners import POSSESSIVES
from builder.language.voicerule import VoiceGrammar
from builder.language.words import Token, tokenize_parts
from builder.model import Span


class Directory(Protocol):
    """What finds names in a stretch of text: where each stands, and its number (-1: no entry)."""

    def list_people(self, text: str, span: Span) -> list[tuple[int, int, int]]:
        """Start and end, in the text, and number of each name."""
        ...


class Roles:
    """The roles asked for so far, each with whom the story has put beside it."""

    def __init__(self, directory: Directory, grammar: VoiceGrammar) -> None:
        self._directory, self._grammar = directory, grammar
        self._known: dict[str, tuple[int, set[int]]] = {}

    def find(self, text: str, span: Span) -> int | None:
        """The number of the only name that the story has put beside the role before.

        The name stands right after it (le président russe Vladimir Poutine; le ministre, Jean X),
        or before it between commas (Jean X, le ministre). None where two do, or none.
        """
        tokens = tokenize_parts(text, *span)
        definite = self._grammar.literals["definite"]
        if len(tokens) < _FEWEST or tokens[0].surface.lower() not in definite:
            return None
        role = text[tokens[1].start : span[1]]
        read, numbers = self._known.get(role, (0, set[int]()))
        # What was read for the role the last time is not read again.
        stretch = (max(read, span[0] - _FAR), span[0])
        numbers |= set(self._list_beside(text, role, stretch))
        self._known[role] = (max(read, span[0]), numbers)
        number = min(numbers) if len(numbers) == 1 else -1
        return number if number >= 0 else None

    def _list_beside(self, text: str, role: str, stretch: Span) -> Iterator[int]:
        for start, end in _list_earlier(text, role, stretch):
            number = _name_after(text, end, stretch[1], self._directory, self._grammar)
            if number is None:
                number = _name_before(text, start, self._directory, self._grammar)
            if number is not None:
                yield number


_FEWEST: Final = 2
_FAR: Final = 6000
"""How many signs before the role its name may stand."""
_WINDOW: Final = 80
_SIGN: Final = re.compile(r"[.,;:!?()«»\"“”\n]")


def _list_earlier(text: str, role: str, stretch: Span) -> Iterator[Span]:
    """Where the words of the role stand, with a capital or without."""
    for words in sorted({role, role[:1].upper() + role[1:]}):
        start = text.find(words, *stretch)
        while start >= 0:
            end = start + len(words)
            is_whole = not (text[start - 1 : start].isalnum() or text[end : end + 1].isalnum())
            # In “Ann Lee, the city's clockmaker” the city is no role.
            if is_whole and text[end : end + 2] not in POSSESSIVES:
                yield start, end
            start = text.find(words, end, stretch[1])


def _name_after(
    text: str, place: int, stop: int, directory: Directory, grammar: VoiceGrammar
) -> int | None:
    aside = place + 2 if text.startswith(", ", place) else place
    sign = _SIGN.search(text, aside, min(stop, aside + _WINDOW))
    end = sign.start() if sign else min(stop, aside + _WINDOW)
    people = directory.list_people(text, (aside, end))
    if not people:
        return None
    start, last, number = people[0]
    if aside > place:
        return number if start == aside and last == end else None
    return number if _leads_to(tokenize_parts(text, place, start), grammar) else None


def _leads_to(between: list[Token], grammar: VoiceGrammar) -> bool:
    """Whether words only say more of the role, up to the name (président de la Russie | X)."""
    words = grammar.words
    for token in between:
        key = token.surface.lower()
        if (
            key in words.prepositions
            or key in words.subordinators
            or key in words.coordinators
            or key in words.relatives
            or key in words.finite
            or key in words.perfect
            or key in grammar.forms
        ):
            return False
    last = between[-1].surface if between else "X"
    small = last.lower()
    # In `l'avocat de X` and `l'avocat du président X` the name is another's.
    is_owned = small in words.links or small + "'" in words.links or small in words.determiners
    return not is_owned and not (small in words.speakers and last == small)


def _name_before(text: str, place: int, directory: Directory, grammar: VoiceGrammar) -> int | None:
    head = text[max(0, place - _WINDOW) : place]
    article = re.search(r",\s+(?:(\w+)(?:\s+|['’]))?\Z", head)
    if article is None or (article[1] and not _is_article(article[1].lower(), grammar)):
        return None
    comma = place - len(head) + article.start()
    people = directory.list_people(text, (max(0, comma - _WINDOW), comma))
    return people[-1][2] if people and people[-1][1] == comma else None


def _is_article(word: str, grammar: VoiceGrammar) -> bool:
    return word in grammar.words.articles or word + "'" in grammar.words.articles
