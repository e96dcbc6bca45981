"""Which forms are one person: a full name, the same with initials, a surname, a given name."""

from collections.abc import Sequence
from typing import Final

from builder.annotate.names.evidence import KIND_OF, Entry, Form, Sighting
from builder.language.structure import words

Key = tuple[str, ...]


def join_people(forms: Sequence[Form]) -> list[Entry]:
    """The persons of a story; each place of a surname goes to the one person that bears it."""
    people = _People()
    persons = [form for form in forms if len(form.key) > 1 and form.kind == "person"]
    full = [form for form in persons if form.key[0] not in _PARTICLES]
    for form in sorted(full, key=lambda form: -len("".join(form.key))):
        same = [entry for entry in people.end_in(form.key[-1]) if _is_variant(form, entry)]
        if len(same) == 1:
            same[0].join(form, form.places)
            people.file(form.key, same[0])
        else:
            people.file(form.key, Entry("person", form))
    entries = people.entries
    for form in forms:
        is_short = len(form.key) == 1 or form.key[0] in _PARTICLES
        if form.kind is None or (is_short and form.kind == "person"):
            stranger = _join_short(form, people)
            entries += [stranger] if stranger else []
    return entries


_ARTICLES: Final = (("le",), ("la",), ("les",))
_PARTICLES: Final = words("de du d' des la le van von al el bin ben")


class _People:
    """Persons by the first and by the last word of their names."""

    def __init__(self) -> None:
        self.entries: list[Entry] = []
        self._first: dict[str, dict[int, tuple[Key, Entry]]] = {}
        self._last: dict[str, dict[int, tuple[Key, Entry]]] = {}

    def file(self, key: Key, entry: Entry) -> None:
        """Note a name of a person."""
        if entry not in self.end_in(key[-1]):
            self.entries.append(entry)
        self._first.setdefault(key[0], {})[id(entry)] = (key, entry)
        self._last.setdefault(key[-1], {})[id(entry)] = (key, entry)

    def end_in(self, surname: str) -> list[Entry]:
        """The persons whose names end in a word."""
        return [entry for _, entry in self._last.get(surname, {}).values()]

    def list_bearers(self, short: Key) -> list[Entry]:
        """The persons whose full name ends in these words, or begins with this one word.

        Families of East Asia come first; and a child or a player goes by the given name.
        """
        ended = list(self._last.get(short[-1], {}).values())
        if len(short) == 1:
            # Le Pen is never Pen.
            ended = [(key, entry) for key, entry in ended if key[-2:-1] not in _ARTICLES]
        found = [entry for key, entry in ended if len(key) > len(short) <= _tail(key, short)]
        begun = self._first.get(short[0], {}).values() if len(short) == 1 else ()
        return found + [entry for key, entry in begun if len(key) > 1 and entry not in found]


def _tail(full: Key, short: Key) -> int:
    """How many words at the end two names have in common, no more than the short one has."""
    return len(short) if full[-len(short) :] == short else 0


def _is_variant(form: Form, entry: Entry) -> bool:
    """Whether one full name is another with a name less, or with initials."""
    short, full = form.key, entry.forms[0].key
    if short[0] == full[0]:
        rest = iter(full)
        return all(word in rest for word in short)
    return len(short[0]) == 1 and short[0] == full[0][0] and short[1:2] == (".",)


def _join_short(form: Form, people: _People) -> Entry | None:
    """Give each place of a short name to the person meant; an entry of its own for a stranger."""
    bearers = people.list_bearers(form.key)
    if not bearers:
        return Entry("person", form) if form.kind == "person" else None
    left: list[Sighting] = []
    for place in form.places:
        fitting = [
            entry for entry in bearers if _agrees(entry, place) and not _is_town(form, place)
        ]
        if len(fitting) > 1:  # who else bears the surname may come only later in the story
            fitting = [entry for entry in fitting if entry.begins < place.first] or fitting
        if len(fitting) == 1:
            fitting[0].join(form, [place])
        elif not fitting:
            left.append(place)
    if form.kind != "person" or not any("name.title" in place.signs for place in left):
        return None
    stranger = Entry("person", form)
    stranger.places = left
    return stranger


def _is_town(form: Form, place: Sighting) -> bool:
    """Whether what is known as a place stands as one here (in Jordan), whoever else bears it."""
    kinds = {KIND_OF[sign] for sign in place.signs}
    return bool(form.entry) and "place" in kinds and "person" not in kinds


def _agrees(entry: Entry, place: Sighting) -> bool:
    """Whether the title before a surname does not speak of another gender."""
    return not place.gender or not entry.gender or place.gender == entry.gender
