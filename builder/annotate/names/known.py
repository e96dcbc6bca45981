"""Places and organisations that the tables know."""

from typing import Final

from builder.annotate.names.evidence import Sighting
from builder.annotate.names.reading import Reading
from builder.language.gazetteer import Gazetteer, Known
from builder.language.structure import NEWS_AGENCIES


def match_known(reading: Reading, number: int, gazetteer: Gazetteer) -> tuple[int, Known] | None:
    """The longest known name that begins with a word, and the number of its last word."""
    words = reading.words
    for known in gazetteer.starting_with(words[number]):
        last = number + len(known.words) - 1
        if (len(known.words) == 1 or tuple(words[number : last + 1]) == known.words) and (
            not known.is_contracted or reading.lows[number - 1] in _CONTRACTED
        ):
            return last, known
    word = words[number]
    if len(word) > 3 and word.isupper() and word.replace("-", "").isalpha():
        plain = gazetteer.starting_with(_calm(word))
        return next(((number, known) for known in plain if _is_one(known)), None)
    return None


def _calm(word: str) -> str:
    """The word in small letters, but for the first of each part that is no preposition."""
    first, *parts = word.capitalize().split("-")
    return "-".join([first, *(part.capitalize() if len(part) > 3 else part for part in parts)])


def _is_one(known: Known) -> bool:
    return len(known.words) == 1 and not known.is_unsure and not known.is_contracted


_CONTRACTED = {"au", "aux", "du", "des"}


_BRANCHED: Final = frozenset(("Croix-Rouge", "Croissant-Rouge"))


def sight_known(reading: Reading, first: int, last: int, known: Known) -> Sighting:
    """A known name; an adjective goes with a region or a branch (Croix-Rouge belge)."""
    sign = "name.place" if known.kind == "place" else "name.organisation"
    following = reading.lows[last + 1]
    is_branched = known.is_region or known.label in _BRANCHED
    if is_branched and following == reading.words[last + 1]:
        grammar = reading.grammar
        is_word = following not in grammar.function
        if grammar.head_first and is_word and grammar.demonyms.fullmatch(following):
            last += 1
            if known.is_region:
                known = known._replace(entry=0, label="")  # Brabant wallon is not Brabant
    # An agency in brackets signs a dispatch, whatever else its name means.
    is_signature = reading.words[first - 1] == "(" and reading.lows[first] in NEWS_AGENCIES
    signs = () if known.is_unsure and not is_signature else (sign,)
    return Sighting(first, last, signs, "", known.entry, known.label)
