"""Places and organisations that are known by name, made ready to be looked up."""

from collections.abc import Iterator, Mapping
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


@cache
def load_gazetteer(language: str) -> Mapping[str, tuple[Known, ...]]:
    """The known names of a language under the first of their words, longer ones first."""
    base = base_language(language)
    unsure = {
        kind: {split_name(name) for name in table.get(base, "").split(";")}
        for kind, table in _UNSURE.items()
    }
    table: dict[str, dict[tuple[str, ...], Known]] = {}
    entry = 0
    for kind, text, is_region in _TABLES:
        for line in text.split(";"):
            entry += 1
            for name in _list_forms(line, base):
                words = split_name(name)
                known = Known(words, kind, entry, words in unsure[kind], is_region, name)
                table.setdefault(words[0], {}).setdefault(words, known)
                if base == "fr" and words[0] in _MELTING and len(words) > 1:
                    melted = known._replace(words=words[1:], is_contracted=True)
                    table.setdefault(words[1], {}).setdefault(words[1:], melted)
    return {
        first: tuple(
            sorted(names.values(), key=lambda known: (-len(known.words), known.words))
            if len(names) > 1
            else names.values()
        )
        for first, names in table.items()
    }


@cache
def list_common_starts(language: str) -> frozenset[str]:
    """The common nouns that some of the known names begin with (mer Noire)."""
    return frozenset(word for word in load_gazetteer(language) if word[0].islower())


def split_name(name: str) -> tuple[str, ...]:
    """The words and signs of a name, ready to be compared."""
    parts = name.split()
    if name.isascii() and all(map(str.isalpha, parts)):
        return tuple(parts)  # what the pattern would do, without its cost
    return tuple(fold_name(word) for word in NAME_TOKEN.findall(name))


def _list_forms(line: str, language: str) -> Iterator[str]:
    french, equals, english = line.partition("=")
    side = english if equals and language == "en" else french
    yield from (name for part in side.split(",") if (name := " ".join(part.split())))
