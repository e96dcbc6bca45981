"""Places and organisations that are known by name, made ready to be looked up."""

from collections.abc import KeysView
from functools import cache
from typing import Final, NamedTuple

from builder.language.nameword import NAME_TOKEN, fold_name
from builder.language.organisations import ORGANISATIONS
from builder.language.organisations import UNSURE as UNSURE_ORGANISATIONS
from builder.language.places import CITIES, COUNTRIES, REGIONS
from builder.language.places import UNSURE as UNSURE_PLACES
from builder.language.words import base_language
from builder.model import NameKind

_TABLES: Final[tuple[tuple[NameKind, str, bool], ...]] = (
    ("place", COUNTRIES, False),
    ("place", REGIONS, True),
    ("place", CITIES, False),
    ("organisation", ORGANISATIONS, False),
)
_UNSURE: Final = {"place": UNSURE_PLACES, "organisation": UNSURE_ORGANISATIONS}


_MELTING: Final = {"Le", "Les"}


class Known(NamedTuple):
    """A name of the tables; names of one thing share their `entry`."""

    words: tuple[str, ...]
    """Its words as `fold_name` gives them."""
    kind: NameKind
    entry: int
    is_unsure: bool
    is_region: bool
    label: str
    """How the table writes it."""
    is_contracted: bool = False
    """Whether its article has melted into the word before (au Havre)."""


_Row = tuple[int, int, str]  # the number of its table, its entry, the name


class Gazetteer:
    """The known names of a language, read from the tables when their first word is asked for."""

    def __init__(self, language: str) -> None:
        """Index the lines of the tables; `language` is `fr` or `en`."""
        self._known: dict[str, tuple[Known, ...]] = {}
        self._rows: dict[str, list[_Row]] = {}
        self._unsure = {
            kind: frozenset(" ".join(table.get(language, "").split()).split("; "))
            for kind, table in _UNSURE.items()
        }
        entry = 0
        for table, (_, text, _) in enumerate(_TABLES):
            for line in " ".join(text.split()).split("; "):
                entry += 1
                french, _, english = line.partition(" = ")
                names = english if english and language == "en" else french
                for name in names.split(", "):
                    self._add(name, (table, entry, name), language)

    def starting_with(self, word: str) -> tuple[Known, ...]:
        """The names that begin with a word as `fold_name` gives it, longer ones first."""
        found = self._known.get(word)
        if found is None and word in self._rows:
            found = self._known[word] = self._read(word)
        return found or ()

    def list_starts(self) -> KeysView[str]:
        """The first words of all names."""
        return self._rows.keys()

    def _add(self, name: str, row: _Row, language: str) -> None:
        first, _, rest = name.partition(" ")
        if not (first.isascii() and first.isalpha()):
            first = _first_word(first)
        self._rows.setdefault(first, []).append(row)
        if rest and first in _MELTING and language == "fr":
            self._rows.setdefault(_first_word(rest), []).append(row)

    def _read(self, first: str) -> tuple[Known, ...]:
        """The names under a word; of two that are spelled alike the earlier one counts."""
        names: dict[tuple[str, ...], Known] = {}
        for table, entry, name in self._rows[first]:
            kind, _, is_region = _TABLES[table]
            words = split_name(name)
            is_contracted = words[0] != first
            known = Known(
                words[is_contracted:],
                kind,
                entry,
                name in self._unsure[kind],
                is_region,
                name,
                is_contracted,
            )
            names.setdefault(known.words, known)
        return tuple(sorted(names.values(), key=lambda known: (-len(known.words), known.words)))


@cache
def load_gazetteer(language: str) -> Gazetteer:
    """The known names of a language, under the first of their words."""
    return Gazetteer(base_language(language))


@cache
def list_common_starts(language: str) -> frozenset[str]:
    """The common nouns that some of the known names begin with (mer Noire)."""
    return frozenset(word for word in load_gazetteer(language).list_starts() if word[0].islower())


def split_name(name: str) -> tuple[str, ...]:
    """The words and signs of a name, ready to be compared."""
    parts = name.split()
    if name.isascii() and all(map(str.isalpha, parts)):
        return tuple(parts)  # what the pattern would do, without its cost
    return tuple(fold_name(word) for word in NAME_TOKEN.findall(name))


def _first_word(name: str) -> str:
    found = NAME_TOKEN.search(name)
    return fold_name(found.group()) if found else ""
