"""Recognises the persons, places and organisations of a story, by rules that a reader could check.

What the text itself says of a name (a title, a role, an age, a preposition, the noun that the name
holds) is a sign; two signs over the whole story make an entry. What stays unsure is left out.
"""

import unicodedata
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Final

from msgspec.structs import replace

from builder.annotate.names import NamePlaces, find_names
from builder.annotate.names.acronyms import list_acronyms
from builder.annotate.names.evidence import Entry, Form, Sighting
from builder.annotate.names.headline_mentions import Key, list_agencies, list_headline_mentions
from builder.annotate.names.joining import join_forms, key_of
from builder.annotate.names.lists import note_lists
from builder.annotate.names.reading import Reading, read_article
from builder.annotate.names.shorts import list_short_bodies
from builder.annotate.names.sightings import TAKEN, list_sightings
from builder.annotate.passages import read_row
from builder.language.gazetteer import load_gazetteer
from builder.language.namerule import NameWords
from builder.language.words import base_language, fold_accents
from builder.model import Article, Name, Span

LANGUAGES: Final = ("fr", "en")


def recognise_names(
    article: Article, known: Sequence[Name], language: str, places: NamePlaces | None = None
) -> tuple[Name, ...]:
    """The names that a story bears beside those the editor knows, in the order of the text.

    Each has the rule that found it, how certain it is, and its mentions as spans of the source.
    `places` is where the story says the known names, if that has been looked for already.
    """
    if base_language(language) not in LANGUAGES:
        return ()
    reading, forms, acronyms = list_forms(article, known, language, places)
    entries = join_forms(forms, acronyms)
    if any(entry.kind == "person" for entry in entries):
        words = _list_words(known)
        # A person who shares the last word with one of the editor's may be the same.
        entries = [
            entry
            for entry in entries
            if entry.kind != "person" or not any(form.key[-1] in words for form in entry.forms)
        ]
    names = [_make_name(article, reading, entry) for entry in entries]
    spelled = Counter(words for name in names for words in (name.name, *name.aliases))
    return tuple(
        # A surname that two share is nobody's other name.
        replace(name, aliases=tuple(words for words in name.aliases if spelled[words] == 1))
        for name in sorted(names, key=lambda name: name.mentions[0])
    )


def load_words(language: str) -> NameWords:
    """The words around names of one of the `LANGUAGES`, loaded when the first story needs them."""
    if language == "fr":
        from builder.language.fr.names import FRENCH

        return FRENCH
    from builder.language.en.names import ENGLISH

    return ENGLISH


def list_forms(
    article: Article, known: Sequence[Name], language: str, places: NamePlaces | None = None
) -> tuple[Reading, dict[Key, Form], dict[Key, Key]]:
    """The story as it is read, the forms of all that may be a name, and acronyms with theirs."""
    reading = read_article(article, load_words(base_language(language)))
    gazetteer = load_gazetteer(base_language(language))
    if places is None and known:
        places = find_names(read_row(article), known, language)
    taken = bytearray(len(reading.words))
    if places is not None:
        _mark_taken(taken, reading, known, places)
    sightings, expansions = list_sightings(reading, gazetteer, taken)
    sightings += [s for s in list_agencies(reading, gazetteer) if not taken[s.first]]
    forms = _gather_forms(reading, sightings)
    for mention in list_headline_mentions(reading, forms):
        forms[key_of(reading, mention)].add(mention)
    acronyms = dict(list_acronyms(forms, reading))
    for key in acronyms:
        forms[key].note("name.expansion")
    acronyms |= _list_acronyms(reading, sightings, expansions)
    for sighting, full in list_short_bodies(reading, forms):
        key = key_of(reading, sighting)
        forms.setdefault(key, Form(key)).add(sighting)
        acronyms[key] = full
    return reading, forms, acronyms


def _mark_taken(
    taken: bytearray, reading: Reading, known: Sequence[Name], places: NamePlaces
) -> None:
    """Mark the words that belong to names of the editor by the number of their kind."""
    for (start, end, *_), name, _ in places.found:
        first = bisect_right(reading.ends, start)
        last = bisect_left(reading.starts, end, first)
        taken[first:last] = bytes((TAKEN[known[name].kind],)) * (last - first)


def _gather_forms(reading: Reading, sightings: Sequence[Sighting]) -> dict[Key, Form]:
    """The forms of the story with all that speaks for each."""
    forms: dict[Key, Form] = {}
    for sighting in sightings:
        key = key_of(reading, sighting)
        forms.setdefault(key, Form(key)).add(sighting)
    for form in forms.values():
        last = form.key[-1]
        is_thing = last in reading.grammar.heads or last in reading.grammar.towns
        if len(form.key) > 1 and form.key[-1:] in forms and form.kind is None and not is_thing:
            alone = forms[form.key[-1:]]
            if alone.kind == "person":
                form.note("name.shared")
            elif not alone.entry and alone.kind is None:
                # Once may be chance; twice, or as the subject that opens a sentence, is none.
                often = len(alone.places) > 1 or reading.opens(alone.places[0].first)
                form.note("name.again" if often else "name.surname")
    note_lists(reading, sightings, forms)
    return forms


def _list_acronyms(
    reading: Reading, sightings: Sequence[Sighting], expansions: Mapping[int, int]
) -> dict[Key, Key]:
    """From the form of an acronym to the form of what it stands for."""
    starts = {sighting.first: sighting for sighting in sightings}
    return {
        key_of(reading, starts[short]): key_of(reading, starts[full])
        for short, full in expansions.items()
        if short in starts and full in starts
    }


def _list_words(known: Sequence[Name]) -> frozenset[str]:
    """The words of the persons whom the editor knows."""
    people = (name for name in known if name.kind == "person")
    phrases = (phrase for name in people for phrase in (name.name, *name.aliases))
    return frozenset(fold_accents(word) for phrase in phrases for word in phrase.split())


def _make_name(article: Article, reading: Reading, entry: Entry) -> Name:
    places = sorted({(place.first, place.last) for place in entry.places})
    spans = tuple(_span(reading, *place) for place in places)
    spellings = _list_spellings(article, spans)
    best = entry.forms[0]
    # What the tables call a place is no name for the person who shares it.
    label = best.label if entry.kind != "person" else ""
    name = label or max(
        spellings, key=lambda words: (not words.isupper() or " " not in words, len(words))
    )
    return Name(
        name=name,
        kind=entry.kind,
        aliases=tuple(words for words in spellings if words != name),
        rule=best.rule,
        gender=entry.gender,
        certainty="high" if any(form.is_certain for form in entry.forms if form.kind) else "medium",
        mentions=spans,
    )


def _span(reading: Reading, first: int, last: int) -> Span:
    return reading.starts[first], reading.ends[last]


def _list_spellings(article: Article, spans: Sequence[Span]) -> list[str]:
    """The words of the spans without signs of Markdown, each spelling once."""
    if article.hidden:
        shown = dict.fromkeys(article.visible_text(*span) for span in spans)
    else:
        shown = dict.fromkeys([article.source.text[start:end] for start, end in spans])
    return list(dict.fromkeys(unicodedata.normalize("NFC", " ".join(s.split())) for s in shown))
