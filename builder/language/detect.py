"""Which language a text is in, told by its small words."""

import re
import unicodedata
from collections import Counter

from builder.language.en.structure import ENGLISH
from builder.language.fr.structure import FRENCH
from builder.language.structure import Structure, words

STRUCTURES: dict[str, Structure] = {"fr": FRENCH, "en": ENGLISH}

# Small words of neighbours, so that a Spanish or German story is not taken for a French one.
FOREIGN = words("""
    el los las del y por con una para como pero muy su sus lo al fue il gli che di della per non
    sono und der die das nicht ist ein eine mit für auf dem den von zu im het een van niet zijn
    os um uma não mais são e è ha hanno nel nella nei dei delle degli dal dalla da gli più anche suo
    sua questo questa dopo tra o é foi em na nas das dos pelo pela ao seu els amb és și
    """)
# Small words that French shares with them: beside foreign ones they prove nothing.
_SHARED = words("la un il le de si se ne une")
_FOREIGN_ONLY = FOREIGN - _SHARED
_FOREIGN_LETTERS = frozenset("ãõñáíóúìòäößøåőșțćčłışğ")
_SAMPLE = 20_000
_WORD = re.compile(r"[^\W\d_]+['’]?")
_FRENCH_LETTERS = frozenset("àâçèéêëîïôùûœ")


def detect_language(text: str) -> str:
    """Return `fr`, `en` or `und` for `text`, from the function words of its first 20 000 signs."""
    sample = unicodedata.normalize("NFC", text.lstrip()[:_SAMPLE]).lower().replace("’", "'")
    found = Counter(_WORD.findall(sample))
    counts = {
        language: _count_known(found, table.function_words)
        for language, table in STRUCTURES.items()
    }
    foreign = _count_foreign(found)
    best, second = sorted(counts, key=lambda language: -counts[language])[:2]
    shared = sum(found[word] for word in _SHARED)
    proven = foreign < 2 or counts[best] - shared >= foreign
    if counts[best] > counts[second] and counts[best] >= foreign and proven:
        return best
    # A headline may hold no small word at all: then letters tell.
    if not foreign and counts[best] == counts[second] and not _FRENCH_LETTERS.isdisjoint(sample):
        return "fr"
    return "und"


def _count_foreign(found: Counter[str]) -> int:
    lettered = {word for word in found if not _FOREIGN_LETTERS.isdisjoint(word)}
    return sum(found[word] for word in lettered | (found.keys() & _FOREIGN_ONLY))


def _count_known(found: Counter[str], table: frozenset[str]) -> int:
    """How many words are in `table`: with their apostrophe an elision (`l'`), without it a word."""
    elided = {word for word in found if word[-1] == "'" and word[:-1] in table and len(word) > 2}
    return sum(found[word] for word in elided | (found.keys() & table))
