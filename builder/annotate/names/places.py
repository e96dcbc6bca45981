"""The signs around a name that it is a place's."""

from collections.abc import Iterator
from typing import Final

from builder.annotate.names.known import match_known
from builder.annotate.names.reading import Reading
from builder.annotate.names.routes import is_route
from builder.annotate.names.runs import Piece
from builder.language.gazetteer import Gazetteer
from builder.language.structure import words


def list_place_signs(reading: Reading, piece: Piece, gazetteer: Gazetteer) -> Iterator[str]:
    """The signs of a piece that is no known name."""
    lows, grammar = reading.lows, reading.grammar
    first, last = piece.first, piece.last
    before = lows[first - 1]
    linked = first - 2 if before in _ARTICLES and lows[first - 2] == "de" else first - 1
    is_linked = lows[linked] in _LINKS and lows[linked - 1] in grammar.towns
    is_apposed = grammar.head_first and before in grammar.towns and before not in grammar.roles
    if is_linked or is_apposed:
        yield "name.town"
    yield from _read_preposition(reading, first, last)
    if _is_placed(reading, last + 1, gazetteer):
        yield "name.bracket"
    if first == last and _has_shape(reading.words[first]):
        yield "name.shape"
    if _is_between(reading, first, last, gazetteer):
        yield "name.series"
    elif _is_beside(reading, first, last, gazetteer):
        yield "name.beside"


def _is_between(reading: Reading, first: int, last: int, gazetteer: Gazetteer) -> bool:
    """Whether known places stand on both sides in a list, or the words say between which two."""
    lows = reading.lows
    if lows[first - 1] not in _LISTING or not is_place(reading, first - 2, gazetteer):
        return False
    is_pair = lows[first - 1] != "," and lows[first - 3] in {"entre", "between"}
    return is_pair or (lows[last + 1] in _LISTING and is_place(reading, last + 2, gazetteer))


_LISTING: Final = frozenset((",", "et", "and"))


def _is_beside(reading: Reading, first: int, last: int, gazetteer: Gazetteer) -> bool:
    """Whether a known place stands on the other side of `et` (à X et à Rome, Rome and X)."""
    lows = reading.lows
    if lows[first - 1] in _AND and is_place(reading, first - 2, gazetteer):
        return True
    is_again = lows[first - 1] in reading.grammar.locatives
    if is_again and lows[first - 2] in {"et", "and"} and is_place(reading, first - 3, gazetteer):
        return True
    following = last + 2 + (is_again and lows[last + 2] == lows[first - 1])
    return lows[last + 1] in {"et", "and"} and is_place(reading, following, gazetteer)


_LINKS: Final = words("de d' du des of")
_ARTICLES = {"la", "l'"}
_AND = {"et", "and", "à", "to"}


def _read_preposition(reading: Reading, first: int, last: int) -> Iterator[str]:
    lows, grammar = reading.lows, reading.grammar
    before, further = lows[first - 1], lows[first - 2]
    if before == "a" and reading.words[first - 1] == "A" and grammar.head_first:
        before = "à"  # a capital that lost its accent
    if before == "of" and further == "," and reading.words[last + 1] == ",":
        yield "name.lives-in"
        return
    if is_route(reading, first, last):
        yield "name.lives-in"
        return
    if _is_home(reading, first):
        yield "name.lives-in"
        return
    if before not in grammar.locatives:
        return
    if further in grammar.datives:
        return
    if further in grammar.place_phrases or lows[first - 3] in grammar.place_phrases:
        yield "name.lives-in"
    elif _has_speech(reading, first - 2):
        return
    elif (_is_apart(reading, first) and reading.words[last + 1] == ",") or (
        before == "in" and not grammar.head_first and _ends_clause(reading, first, last)
    ):
        yield "name.lives-in"
    else:
        yield "name.locative"


def _is_apart(reading: Reading, first: int) -> bool:
    """Whether the preposition before the words opens a sentence or what stands between commas."""
    return reading.opens(first - 1) or reading.words[first - 2] == ","


def _is_home(reading: Reading, first: int) -> bool:
    """Whether the words before say where something is, or where someone is from."""
    lows, grammar = reading.lows, reading.grammar
    before, further = lows[first - 1], lows[first - 2]
    if before == "at":
        return further in grammar.at_places
    if before in {"de", "d'"} and further == "retour" and lows[first - 3] == "de":
        return True
    is_east = further != "est" or lows[first - 3] == "l'"
    if before in {"de", "d'", "of"} and is_east and (further in _NEAR or further in _COMPASS):
        return True
    if before in {"de", "d'"} and further in _TRADES and lows[first - 3] in {"un", "une"}:
        return True
    is_home = further in grammar.roles and further not in grammar.sources
    return before in _NEXT_TO or (before == "from" and is_home)  # a teacher from X


def _ends_clause(reading: Reading, first: int, last: int) -> bool:
    """Whether the clause ends behind the words, or says when (in Kinsale on Monday)."""
    word = reading.words[last]
    is_label = word.isupper() or len(word) < 3 or reading.words[last + 1].isdigit()
    return not is_label and reading.lows[last + 1] in _ENDS


_ENDS: Final = words(". , ; on in before after until since during when where last this next")
_NEAR: Final = words("""
    près loin proximité sortie entrée abords outskirts hauteur environs residents inhabitants
    villagers suburbs streets prison gare aéroport aérodrome caserne maternité échangeur péage
    mairie cimetière piscine patinoire camping polyvalente communale abattoir native natives
    faubourgs bord bords berges rives viens vient viennent venait banlieue originaire originaires
    venu venue venus venues
    """)
_TRADES: Final = words("""
    instituteur institutrice boulanger boulangère agriculteur agricultrice éleveur éleveuse vigneron
    vigneronne pharmacien pharmacienne menuisier sabotier apiculteur apicultrice maraîcher
    maraîchère retraité retraitée lycéen lycéenne pêcheur commerçant commerçante restaurateur
    restauratrice couvreur maçon artisan artisane bûcheron horloger luthier
    """)
"""Who lives where the word after `de` says (un instituteur de X)."""
_COMPASS: Final = words("nord sud est ouest north south east west centre large")
_NEXT_TO = {"near", "outside", "across", "throughout"}


def _has_speech(reading: Reading, number: int) -> bool:
    """Whether someone is spoken to: a verb of saying stands just before the preposition."""
    return any(reading.lows[n] in reading.grammar.said for n in range(number, number - 3, -1))


def _is_placed(reading: Reading, number: int, gazetteer: Gazetteer) -> bool:
    """Whether a known place follows that says where it is: (Finistère) or , in Fife."""
    words, lows = reading.words, reading.lows
    if words[number] not in {"(", ","}:
        return False
    place = number + 1
    if words[number] == "," and lows[place] in {"en", "dans", "in"}:
        place += 2 if lows[place + 1] in {"le", "la", "l'", "les", "the"} else 1
    elif words[number] == "," and lows[place] in _CLOSE:
        place += 2 if lows[place + 1] in {"de", "d'", "du"} else 1
    elif words[number] == "," and reading.grammar.head_first:
        return False
    known = match_known(reading, place, gazetteer)
    if known is None or known[1].kind != "place" or known[1].is_unsure:
        return False
    return words[number] == "," or words[known[0] + 1] == ")"


_CLOSE: Final = words("près near outside")


def _has_shape(word: str) -> bool:
    """Whether the word is made as names of towns are (Boulogne-sur-Mer, Saint-Malo)."""
    parts = word.lower().split("-")
    is_long = len(parts) > 2 and any(part in _INNER for part in parts[1:-1])
    return is_long or (len(parts) > 1 and parts[0] in {"saint", "sainte"})


_INNER: Final = words("sur les lès lez en sous aux la le upon on under de du")


def is_place(reading: Reading, number: int, gazetteer: Gazetteer) -> bool:
    """Whether a known place of one word stands there."""
    found = match_known(reading, number, gazetteer)
    return found is not None and found[1].kind == "place" and not found[1].is_unsure
