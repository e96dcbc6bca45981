"""Titles, roles and peoples before a name, in the same run of capitals."""

from typing import Final

from builder.annotate.names.reading import Reading
from builder.annotate.names.words import is_capital
from builder.language.given_names import given_gender
from builder.language.structure import words as words_of


def skip_titles(reading: Reading, start: int, last: int) -> tuple[int, tuple[str, ...], str]:
    """The first word after titles, roles, peoples and seats; the sign and the gender they give."""
    grammar, lows, words = reading.grammar, reading.lows, reading.words
    signs: tuple[str, ...] = ()
    gender = ""
    while start < last:
        low = lows[start]
        if words[start] == ".":
            start += 1
        elif not is_capital(reading, start) or words[start + 1] == "&":
            break
        elif words[start].isupper() and low in grammar.named_bodies:
            start += 1  # l'ONG X
        elif low in grammar.titles:
            signs, gender = ("name.title",), gender or grammar.titles[low]
            start += 1
        elif given_gender(words[start]) is not None:
            break
        elif low == "premier" and start + 1 == last:
            break  # Premier Inn
        elif low in grammar.roles:
            signs, gender = ("name.role",), gender or grammar.roles[low]
            start += 1
        elif low == "prime" or (grammar.qualifiers.fullmatch(low) and _leads(reading, start, last)):
            start += 1
        elif grammar.demonyms.fullmatch(low) and (
            (grammar.head_first and lows[start - 1] in _ARTICLES)  # le Belge X, not Fabien X
            or _leads(reading, start, last)
            or given_gender(words[start + 1]) is not None  # the Australian Beth X
        ):
            if grammar.head_first:
                signs = ("name.people",)
            start += 1
        else:
            break
    return start, signs, gender


_ARTICLES: Final = words_of("le la l' du au les des aux un une cet cette")


def _leads(reading: Reading, start: int, last: int) -> bool:
    """Whether a title or a role follows in the run (Foreign Secretary, French President)."""
    grammar = reading.grammar
    return any(
        reading.lows[number] in grammar.roles or reading.lows[number] in grammar.titles
        for number in range(start + 1, min(last, start + 4))
    )
