"""What is known of a name on the way: where it stands, and the signs of what kind it is."""

from collections.abc import Iterable, Mapping
from typing import Final, Literal, NamedTuple

from builder.model import NameKind

_SIGNS: Final[Mapping[NameKind, str]] = {
    "person": """title role people given initial age appositive life shared again
        said* pair* among* surname* particle* member* witness*""",
    "place": "place site town lives-in bracket series dateline locative* shape* beside*",
    "organisation": """organisation body called described expansion source firm camel acronyms short
        listed*""",
}
"""The signs by the kind that they speak for. One weighs 2, and so much is needed; with `*`, 1."""

KIND_OF: Final[Mapping[str, NameKind]] = {
    f"name.{sign.rstrip('*')}": kind for kind, signs in _SIGNS.items() for sign in signs.split()
}
LIGHT: Final = frozenset(
    f"name.{sign[:-1]}" for signs in _SIGNS.values() for sign in signs.split() if sign.endswith("*")
)

_TWICE: Final = ("name.locative", "name.listed")
"""Light signs that count again at a second place."""


class Sighting(NamedTuple):
    """Words that may be a name: the numbers of the first and the last, and the signs around."""

    first: int
    last: int
    signs: tuple[str, ...]
    gender: str = ""
    entry: int = 0
    """The number of a known name, else 0."""
    label: str = ""
    """How the tables write it."""


class Form:
    """All sightings of the same words in a story, and what they add up to."""

    __slots__ = ("_kind", "entry", "genders", "key", "label", "places", "weights")

    def __init__(self, key: tuple[str, ...]) -> None:
        self.key = key
        self.places: list[Sighting] = []
        self.weights: dict[str, int] = {}
        self.genders: set[str] = set()
        self.entry = 0
        self.label = ""
        self._kind: NameKind | Literal["?"] | None = "?"

    def add(self, sighting: Sighting) -> None:
        """Take note of one more place where the words stand."""
        self._kind = "?"
        self.places.append(sighting)
        self.entry = self.entry or sighting.entry
        self.label = self.label or sighting.label
        if sighting.gender:
            self.genders.add(sighting.gender)
        for sign in sighting.signs:
            most = 2 if sign in _TWICE or sign not in LIGHT else 1
            step = 1 if sign in LIGHT else 2
            self.weights[sign] = min(most, self.weights.get(sign, 0) + step)

    def note(self, sign: str) -> None:
        """Add a sign that does not come from one place."""
        self._kind = "?"
        self.weights[sign] = 1 if sign in LIGHT else 2

    @property
    def kind(self) -> NameKind | None:
        """The kind that the signs agree on; None where they are too light, or at odds."""
        if self._kind == "?":
            self._kind = self._weigh()
        return self._kind

    def _weigh(self) -> NameKind | None:
        if not self.weights:
            return None
        totals: dict[NameKind, int] = {}
        for sign, weight in self.weights.items():
            kind = KIND_OF[sign]
            totals[kind] = totals.get(kind, 0) + weight
        ranked = sorted(totals.items(), key=lambda pair: -pair[1])
        if not ranked or ranked[0][1] < 2 or (len(ranked) > 1 and ranked[1][1] == ranked[0][1]):
            return None
        return ranked[0][0]

    @property
    def rule(self) -> str:
        """The heaviest sign for its kind, of equals the one seen first."""
        own = [
            (-w, n, s) for n, (s, w) in enumerate(self.weights.items()) if KIND_OF[s] == self.kind
        ]
        return min(own)[2]

    @property
    def is_certain(self) -> bool:
        """Whether it is a known name, or two signs of different sorts agree."""
        own = [sign for sign in self.weights if KIND_OF[sign] == self.kind]
        return bool(self.entry) or len(own) > 1

    @property
    def gender(self) -> str:
        """`m` or `f` where all places agree."""
        return next(iter(self.genders)) if len(self.genders) == 1 else ""


class Entry:
    """A name of the story: its forms, the fullest first, and the places of each."""

    __slots__ = ("_genders", "begins", "forms", "kind", "places")

    def __init__(self, kind: NameKind, form: Form) -> None:
        self.kind: NameKind = kind
        self.forms = [form]
        self.places: list[Sighting] = list(form.places)
        self.begins = self.places[0].first
        """The number of the first word of the first place of its fullest form."""
        self._genders = {place.gender for place in self.places} - {""}

    @property
    def gender(self) -> str:
        """`m` or `f`, for a person whose places agree."""
        is_sure = self.kind == "person" and len(self._genders) == 1
        return next(iter(self._genders)) if is_sure else ""

    def join(self, form: Form, places: Iterable[Sighting]) -> None:
        """Take in another form, with those of its places that are meant."""
        if form not in self.forms:
            self.forms.append(form)
        for place in places:
            self.places.append(place)
            if place.gender:
                self._genders.add(place.gender)
