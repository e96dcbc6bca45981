"""Where headwords stand in alphabetical lists: words as they are, persons by their surname."""

import re

from builder.language.given_names import FAMILY_FIRST, given_gender
from builder.model import NameKind
from builder.slugs import fold_letters


def collation_key(text: str) -> tuple[str, str]:
    """The place of a headword in an alphabetical list: accents and case count last."""
    return (fold_letters(text), text)


def name_key(name: str, kind: NameKind) -> tuple[str, str]:
    """The place of a name in an index: persons by surname, as in “Poutine, Vladimir”.

    Those whose family name comes first stand as written (Kim Jong Un), and so do kings and popes
    (John Paul II), and names of three words or more of which none is a given name known to us.
    """
    return collation_key(_turn(name) if kind == "person" else name)


_NUMERAL = re.compile(r"[IVX]+(?:er)?")
_INITIAL = re.compile(r"(?:\w\.-?)+")
_KOREAN = re.compile(r"[^\W\d_]+-[a-z]+")
_ELIDED = re.compile("^d['’]")
# Arabic patronymics are no surnames: "Mohammed ben Salmane" is cited as a whole.
_SON_OF = frozenset({"ben", "bin", "ibn", "bint", "abu", "abou"})


def _turn(name: str) -> str:
    """A person's name with the surname first: behind given names, initials, and de, von or d'."""
    words = name.split()
    if len(words) < 2 or words[0] in FAMILY_FIRST or _NUMERAL.fullmatch(words[-1]):
        return name
    if not _SON_OF.isdisjoint(words) or (given_gender(words[0]) is None and not _is_pair(words)):
        return name
    first = 1
    while first < len(words) - 1 and _stands_before(words[first]):
        first += 1
    surname = _ELIDED.sub("", " ".join(words[first:]))
    return ", ".join((surname, " ".join(words[:first])))


def _is_pair(words: list[str]) -> bool:
    """Whether a name is two words of which nothing says that the second is the given name.

    Korean given names are of two syllables (Joon-ho); of Hungarian ones many are known to us.
    """
    return len(words) == 2 and given_gender(words[1]) is None and not _KOREAN.fullmatch(words[1])


def _stands_before(word: str) -> bool:
    """Whether a word between a person's first and last stands before the surname."""
    return word.islower() or given_gender(word) is not None or bool(_INITIAL.fullmatch(word))
