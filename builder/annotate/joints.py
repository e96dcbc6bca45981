"""What stands between two words of a text: nothing that counts, signs, or a joint of one word."""

from typing import Final

from builder.annotate.passages import WordRow
from builder.language.words import APOSTROPHES, HYPHENS


def read_gap(between: str) -> str | None:
    """The signs between two words; empty for white space, an apostrophe or a hyphen alone.

    None says that no phrase reaches across: an empty line, or more signs than a name has.
    """
    if between == " ":
        return ""
    signs = between.strip()
    if between.count("\n") + between.count("\r") - between.count("\r\n") > 1 or len(signs) > 8:
        return None
    if not signs or between in HYPHENS or (len(signs) == 1 and signs in APOSTROPHES):
        return ""
    return "".join(signs.split())


def is_joint(row: WordRow, number: int, language: str) -> bool:
    """Whether a word and the next are parts of one word.

    Hyphens join (nord-coréen is not coréen), but not the little words that French hangs on a
    word (ce traité-là, dit-il); an apostrophe joins only in aujourd'hui and its like; a dot or
    an @ joins addresses (Kremlin.ru).
    """
    sign = row.gaps[number]
    if sign == " " or len(sign) != 1 or number + 1 == len(row.words):
        return False
    if sign in HYPHENS:
        return not _hangs(row, number + 1, _ENCLITICS.get(language, frozenset()))
    word, following = row.words[number : number + 2]
    is_bound = sign in APOSTROPHES and word.lower() in _BOUND.get(language, frozenset())
    return is_bound or (sign in ".@_" and not following[0].isupper())


def _hangs(row: WordRow, number: int, enclitics: frozenset[str]) -> bool:
    """Whether only enclitics follow up to the end of a hyphenated word, three at most (a-t-il)."""
    for place in range(number, min(number + 3, len(row.words))):
        if row.words[place].lower() not in enclitics:
            return False
        if len(row.gaps[place]) != 1 or row.gaps[place] not in HYPHENS:
            return True
    return False


_ENCLITICS: Final = {
    "fr": frozenset(
        ("ci", "là", "t", "il", "elle", "ils", "elles", "on", "je", "tu", "nous", "vous", "ce")
    ),
}
_BOUND: Final = {"fr": frozenset(("aujourd", "prud", "presqu", "quelqu", "entr"))}
