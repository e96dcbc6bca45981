"""Bodies that a story names in full, then by their noun alone: the Commission, la Ligue."""

from collections.abc import Iterator, Mapping
from typing import Final

from builder.annotate.names.evidence import Form, Sighting
from builder.annotate.names.reading import Reading
from builder.annotate.names.words import is_capital
from builder.language.structure import words

Key = tuple[str, ...]


def list_short_bodies(
    reading: Reading, forms: Mapping[Key, Form]
) -> Iterator[tuple[Sighting, Key]]:
    """The places of a noun with a capital of its own, each with the form of the body meant.

    There must be one such body alone in the story, named in full before.
    """
    grammar = reading.grammar
    bodies: dict[str, list[Form]] = {}
    for key, form in forms.items():
        noun = key[0] if grammar.head_first else key[-1]
        if len(key) > 1 and noun in grammar.bodies and form.kind == "organisation":
            bodies.setdefault(noun, []).append(form)
    if bodies:
        for number in reading.capitals:
            found = bodies.get(reading.lows[number], ())
            if len(found) == 1 and _stands_alone(reading, number):
                (full,) = found
                if full.places[0].last < number:
                    yield Sighting(number, number, ("name.short",)), full.key


def _stands_alone(reading: Reading, number: int) -> bool:
    """Whether an article leads to the word, and nothing follows that may be part of its name."""
    if reading.lows[number - 1] not in _ARTICLES or is_capital(reading, number + 1):
        return False
    after = reading.lows[number + 1]
    if reading.grammar.head_first:
        return after not in _LINKS and not reading.grammar.qualifiers.fullmatch(after)
    following = number + 2 + (reading.lows[number + 2] == "the")
    return after not in _LINKS or not is_capital(reading, following)


_ARTICLES: Final = words("the le la l' du au")
_LINKS: Final = words("of for de d' du des pour")
