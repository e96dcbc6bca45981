"""Acronyms and what they stand for, side by side in brackets or apart."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from builder.annotate.names.evidence import Form, Sighting
from builder.annotate.names.reading import Reading
from builder.annotate.names.words import is_capital
from builder.language.given_names import given_gender
from builder.language.structure import words
from builder.language.words import fold_accents

Key = tuple[str, ...]


def list_acronyms(forms: Mapping[Key, Form], reading: Reading) -> Iterator[tuple[Key, Key]]:
    """Forms in capitals with the one organisation of the story whose initials they are."""
    by_initials: dict[str, list[Key]] = {}
    for key, form in forms.items():
        if len(key) > 2 and form.kind == "organisation":
            by_initials.setdefault(_read_initials(key, reading), []).append(key)
    for key, form in forms.items():
        full = by_initials.get(key[0], []) if len(key) == 1 else []
        is_acronym = len(key[0]) > 2 and reading.words[form.places[0].first].isupper()
        if len(full) == 1 and is_acronym and form.kind in {None, "organisation"}:
            yield key, full[0]


def _read_initials(key: Key, reading: Reading) -> str:
    """The first letters of the words, without small ones (of, des)."""
    small = reading.grammar.articles | reading.grammar.joints | _SMALL
    return "".join(word[0] for word in key if word not in small and word[0].isalnum())


_SMALL: Final = words("the 's d' de du des et en a pour sur")


def find_expansions(reading: Reading) -> Iterator[tuple[Sighting, Sighting]]:
    """Names with their acronyms: Syndicat des eaux du littoral (SEL), the one and the other."""
    words = reading.words
    for number in reading.capitals:
        if words[number - 1] != "(" or words[number + 1] != ")" or len(words[number]) > 9:
            continue
        first = _find_start(reading, number - 2, words[number])
        if first and not _is_law(reading, first, number - 2):
            sign = ("name.expansion",)
            yield Sighting(first, number - 2, sign), Sighting(number, number, sign)


def _is_law(reading: Reading, first: int, last: int) -> bool:
    """Whether it is a law, a plan or the like, no body (Evidence Act 1984)."""
    lows, works = reading.lows, reading.grammar.works
    if reading.grammar.head_first:
        return lows[first] in works
    return lows[last] in works or (lows[last].isdigit() and lows[last - 1] in works)


def _find_start(reading: Reading, last: int, acronym: str) -> int:
    """The first word of what the acronym stands for; 0 where the letters do not agree."""
    letters = "".join(letter.lower() for letter in acronym if letter.isalpha())
    commas = 0
    for number in range(last, max(last - 20, 0), -1):
        word = reading.words[number]
        if word == "," and number < last:
            commas += 1
        elif not (word[0].isalnum() or word in {"&", "'"}):
            return 0
        if is_capital(reading, number) and reading.lows[number][0] == letters[0]:
            lows = [fold_accents(reading.lows[n]) for n in range(number, last + 1)]
            is_listing = lows[0] in _LISTING or reading.lows[number] in reading.grammar.bodies
            is_one = not commas or is_listing
            is_person = len(letters) == 2 and given_gender(word) is not None  # Jean Pons (JP)
            full = [low for low in lows if low != "," and low not in reading.grammar.articles]
            if (
                len(letters) >= 2
                and last > number
                and is_one
                and not is_person
                and _follows(letters, full)
            ):
                return number
    return 0


_LISTING: Final = words("departement direction ministere secretariat office department ministry")
"""Bodies whose fields are listed, with commas (Département de l'économie, de l'emploi)."""


def _follows(letters: str, lows: Sequence[str]) -> bool:
    """Whether the letters are initials of the words in their order, and most words count.

    The last word may give some more of its letters (Office fédéral des routes, OFROU).
    """
    if len(lows) > 2 * len(letters) + 3:
        return False
    for length in range(max(1, min(len(letters) - 2, 4))):
        head, tail = letters[: len(letters) - length], letters[len(letters) - length - 1 :]
        rest = iter(part[0] for low in lows for part in low.split("-") if part)
        if all(letter in rest for letter in head) and (not length or lows[-1].startswith(tail)):
            return True
    return False
