"""French words that may be spelled in two ways, after the rectifications of 1990.

"Les rectifications de l'orthographe", Journal officiel, 6 December 1990, II.2-4.
"""

from typing import Final

_PAIRS: Final = """
    allégement allègement; céleri cèleri; clef clé; crémerie crèmerie; cuillère cuiller;
    événement évènement; événementiel évènementiel; réglementaire règlementaire;
    réglementation règlementation; réglementer règlementer; sécheresse sècheresse
    """
_OTHER: Final = {
    **dict(pair.split() for pair in _PAIRS.split(";")),
    **{new: old for old, new in (pair.split() for pair in _PAIRS.split(";"))},
}
_KEPT: Final = frozenset(
    ["dû", "mûr", "mûre", "sûr", "sûre", "jeûne", "jeûner", "crû", "croît", "faîte", "fût"]
)
"""Words that would be others without their circumflex."""
_BARE: Final = str.maketrans("îû", "iu")


def respell(word: str) -> str:
    """A word in lower case as the other spelling has it; empty where there is none."""
    if word in _OTHER:
        return _OTHER[word]
    bare = word.translate(_BARE)
    return bare if bare != word and word not in _KEPT else ""
