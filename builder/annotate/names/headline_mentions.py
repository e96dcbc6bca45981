"""Mentions where capitals say nothing: in headlines, and of agencies in bylines."""

from collections.abc import Iterator, Mapping

from builder.annotate.names.evidence import Form, Sighting
from builder.annotate.names.reading import Reading
from builder.language.gazetteer import Gazetteer
from builder.language.words import fold_accents

Key = tuple[str, ...]


def list_headline_mentions(reading: Reading, forms: Mapping[Key, Form]) -> list[Sighting]:
    """The places, in loud stretches, of names that the rest of the story has established."""
    if not reading.loud:
        return []
    by_first: dict[str, list[Form]] = {}
    for form in forms.values():
        if form.kind and (len(form.key) > 1 or form.kind != "person" or form.is_certain):
            by_first.setdefault(form.key[0], []).append(form)
    return list(_match(reading, by_first))


def _match(reading: Reading, by_first: Mapping[str, list[Form]]) -> Iterator[Sighting]:
    reached = 0
    for number in reading.loud:
        found = by_first.get(fold_accents(reading.lows[number]), ())
        for form in sorted(found, key=lambda form: -len(form.key)):
            last = number + len(form.key) - 1
            words = tuple(fold_accents(low) for low in reading.lows[number : last + 1])
            if number >= reached and words == form.key:
                yield Sighting(number, last, ())
                reached = last + 1
                break


def list_agencies(reading: Reading, gazetteer: Gazetteer) -> Iterator[Sighting]:
    """The news agencies that sign a story (afp/xyz), whatever their capitals."""
    for number in reading.agencies:
        low = reading.lows[number]
        for word in (low.upper(), low.capitalize()):
            for known in gazetteer.starting_with(word):
                if len(known.words) == 1 and known.kind == "organisation":
                    sign = ("name.organisation",)
                    yield Sighting(number, number, sign, "", known.entry, known.label)
