"""Which forms are one name: a person's full name and surname, a body and its acronym."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from builder.annotate.name_reading import Reading
from builder.annotate.name_state import Form, Sighting
from builder.language.structure import words
from builder.language.words import fold_accents
from builder.model import NameKind


class Entry:
    """A name of the story: its forms, the fullest first, and the places of each."""

    __slots__ = ("forms", "kind", "places")

    def __init__(self, kind: NameKind, form: Form) -> None:
        self.kind: NameKind = kind
        self.forms = [form]
        self.places: list[Sighting] = list(form.places)

    @property
    def gender(self) -> str:
        """`m` or `f`, for a person whose forms agree."""
        genders = {form.gender for form in self.forms} - {""}
        return genders.pop() if self.kind == "person" and len(genders) == 1 else ""

    def join(self, form: Form, places: Iterable[Sighting]) -> None:
        """Take in another form, with those of its places that are meant."""
        if form not in self.forms:
            self.forms.append(form)
        self.places += places


def join_forms(
    forms: Mapping[tuple[str, ...], Form], acronyms: Mapping[tuple[str, ...], tuple[str, ...]]
) -> list[Entry]:
    """The entries that forms make up; `acronyms` lead from an acronym to what it stands for."""
    entries: list[Entry] = []
    by_number: dict[int, Entry] = {}
    by_key: dict[tuple[str, ...], Entry] = {}
    for form in forms.values():
        kind = form.kind
        if kind is None or kind == "person":
            continue
        known = by_number.get(form.entry) if form.entry else None
        if known:
            known.join(form, form.places)
            by_key[form.key] = known
            continue
        entry = Entry(kind, form)
        by_key[form.key] = entry
        if form.entry:
            by_number[form.entry] = entry
        entries.append(entry)
    _join_short_names(forms, by_key)
    for short, full in acronyms.items():
        one, other = by_key.get(short), by_key.get(full)
        if one and other and one is not other and one in entries:
            for form in one.forms:
                other.join(form, form.places)
            entries.remove(one)
    return entries + _join_people(list(forms.values()))


def _join_short_names(
    forms: Mapping[tuple[str, ...], Form], by_key: Mapping[tuple[str, ...], Entry]
) -> None:
    """Give a company without its suffix to the company (Halden Group, Halden)."""
    for key, entry in by_key.items():
        short = forms.get(key[:-1]) if key[-1] in _SUFFIXES else None
        if short and short.kind is None and entry.kind == "organisation":
            entry.join(short, short.places)


_SUFFIXES: Final = words("""
    group inc ltd plc llc corp corporation company holdings sa ag airlines airways industries
    energy motors bank partners technologies
    """)


# Persons --------------------------------------------------------------------------


def _join_people(forms: Sequence[Form]) -> list[Entry]:
    persons = [form for form in forms if len(form.key) > 1 and form.kind == "person"]
    full = [form for form in persons if form.key[0] not in _PARTICLES]
    entries: list[Entry] = []
    for form in sorted(full, key=lambda form: -len("".join(form.key))):
        same = [entry for entry in entries if _is_variant(form.key, entry.forms[0].key)]
        if len(same) == 1:
            same[0].join(form, form.places)
        else:
            entries.append(Entry("person", form))
    strangers: list[Entry] = []
    for form in forms:
        is_short = len(form.key) == 1 or form.key[0] in _PARTICLES
        if is_short and form.kind in {None, "person"}:
            stranger = _join_surname(form, [e for e in entries if form not in e.forms])
            if stranger and not any(form in entry.forms for entry in entries):
                strangers.append(stranger)
    return entries + strangers


_PARTICLES: Final = words("de du d' des la le van von al el bin ben")


def _is_variant(short: tuple[str, ...], full: tuple[str, ...]) -> bool:
    """Whether one full name is another with a name less, or with initials."""
    if short[-1] != full[-1]:
        return False
    if short[0] == full[0]:
        rest = iter(full)
        return all(word in rest for word in short)
    return len(short[0]) == 1 and short[0] == full[0][0] and short[1:2] == (".",)


def _join_surname(form: Form, people: Sequence[Entry]) -> Entry | None:
    """Give each place of a surname to the one person that has it; a new entry for a stranger."""
    bearers = [entry for entry in people if any(_bears(f.key, form.key) for f in entry.forms)]
    if not bearers:
        return Entry("person", form) if form.kind == "person" else None
    left: list[Sighting] = []
    for place in form.places:
        fitting = [entry for entry in bearers if _agrees(entry, place)]
        if len(fitting) == 1:
            fitting[0].join(form, [place])
        elif not fitting:
            left.append(place)
    if not left:
        return None
    stranger = Entry("person", form)
    stranger.places = left
    is_titled = any("name.title" in place.signs for place in left)
    return stranger if is_titled and form.kind == "person" else None


def _bears(full: tuple[str, ...], surname: tuple[str, ...]) -> bool:
    """Whether a full name ends in a surname; those of East Asia begin with it."""
    if len(surname) >= len(full):
        return False
    return full[-len(surname) :] == surname or (
        # Families of East Asia come first; and a child or a player goes by the given name.
        len(surname) == 1 and full[0] == surname[0]
    )


def _agrees(entry: Entry, place: Sighting) -> bool:
    """Whether the title before a surname does not speak of another gender."""
    return not place.gender or not entry.gender or place.gender == entry.gender


def key_of(reading: Reading, place: Sighting) -> tuple[str, ...]:
    """The words of a sighting as forms are told apart."""
    return tuple(fold_accents(low) for low in reading.lows[place.first : place.last + 1])
