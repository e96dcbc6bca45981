"""What stands between two words of a text: nothing that counts, signs, or a joint of one word."""

from collections.abc import Sequence
from typing import Final

from builder.language.words import APOSTROPHES, HYPHENS, Token


def read_gap(text: str, start: int, end: int) -> str | None:
    """The signs between two words; empty for white space, an apostrophe or a hyphen alone.

    None says that no phrase reaches across: an empty line, or more signs than a name has.
    """
    between = text[start:end]
    signs = between.strip()
    if between.count("\n") + between.count("\r") - between.count("\r\n") > 1 or len(signs) > 8:
        return None
    if not signs or between in HYPHENS or (len(signs) == 1 and signs in APOSTROPHES):
        return ""
    return "".join(signs.split())


def find_joints(text: str, tokens: Sequence[Token], language: str) -> list[bool]:
    """For each word but the last, whether it and the next are parts of one word.

    Hyphens join (nord-coréen is not coréen), but not the little words that French hangs on a
    word (ce traité-là, dit-il); an apostrophe joins only in aujourd'hui and its like; a dot or
    an @ joins addresses (Kremlin.ru).
    """
    enclitics = _ENCLITICS.get(language, frozenset())
    bound = _BOUND.get(language, frozenset())
    joints = [False] * max(0, len(tokens) - 1)
    only_enclitics_follow = True
    for position in range(len(joints) - 1, -1, -1):
        this, following = tokens[position], tokens[position + 1]
        sign = text[this.end] if following.start == this.end + 1 else " "
        if sign in HYPHENS:
            is_enclitic = following.surface.lower() in enclitics
            only_enclitics_follow = only_enclitics_follow and is_enclitic
            joints[position] = not only_enclitics_follow
        else:
            only_enclitics_follow = True
            is_bound = sign in APOSTROPHES and this.surface.lower() in bound
            is_address = sign in ".@_" and not following.surface[0].isupper()
            joints[position] = is_bound or is_address
    return joints


_ENCLITICS: Final = {
    "fr": frozenset(
        ("ci", "là", "t", "il", "elle", "ils", "elles", "on", "je", "tu", "nous", "vous", "ce")
    ),
}
_BOUND: Final = {"fr": frozenset(("aujourd", "prud", "presqu", "quelqu", "entr"))}
