"""What speaks against a name: a people, a day, a thing that is named after someone."""

from typing import Final

from builder.annotate.names.bodies import SCOPES, is_acronym
from builder.annotate.names.reading import Reading
from builder.annotate.names.roles import find_role_before
from builder.annotate.names.runs import Piece
from builder.annotate.names.words import is_capital
from builder.language.given_names import given_gender
from builder.language.structure import words


def is_named_after(reading: Reading, piece: Piece) -> bool:
    """Whether a thing or a family bears the words (l'affaire X, the X museum)."""
    grammar = reading.grammar
    before, after = reading.lows[piece.first - 1], reading.lows[piece.last + 1]
    further = reading.lows[piece.first - 2]
    if before in _LINKS and (
        further in _EVENTS or (is_capital(reading, piece.first - 2) and further in grammar.contests)
    ):
        return True
    if (
        before in grammar.works
        or before in grammar.dubbed
        or before in grammar.families
        or after in grammar.families
    ):
        return True
    is_long = piece.first < piece.last
    if is_long and not grammar.head_first and reading.lows[piece.last] in grammar.works:
        return True  # the James Webb Telescope
    is_called = before == "the" and after in grammar.named_after
    is_head = after in grammar.works or after in grammar.heads
    return not grammar.head_first and is_head and not is_called


_EVENTS: Final = words("guerre bataille traité war battle treaty siege")
_LINKS: Final = words("de du des d' of")


def is_no_name(reading: Reading, piece: Piece) -> bool:
    """Whether the words name a day, a people or a thing."""
    grammar, lows, words = reading.grammar, reading.lows, reading.words
    first = piece.first
    if first == piece.last:
        is_people = grammar.demonyms.fullmatch(lows[first]) and not piece.signs
        if grammar.head_first and not words[first].endswith(("s", "x", "ais", "ois")):
            is_people = is_people and lows[first - 1] in _DETERMINERS  # Picard, but le Picard
        is_people = is_people and find_role_before(reading, first, is_single=True) is None
        is_short = len(words[first]) < 2 or words[first] in grammar.abbreviations
        return lows[first] in grammar.no_names or bool(is_people) or is_short
    if all(len(words[n]) == 1 for n in range(first, piece.last + 1)):
        return True  # N.B.
    if words[first + 1] == "." and len(words[first]) == 1 and _is_unit(words[first - 1]):
        return True  # 180 °C. Serve
    if lows[first] in _STORMS:
        return True
    is_firm = lows[first] in SCOPES and lows[piece.last + 1] in grammar.said
    is_sure = piece.signs or is_firm or given_gender(words[first]) is not None
    return lows[first] in grammar.no_names and not is_sure


_STORMS: Final = words("storm hurricane typhoon cyclone tempête ouragan typhon")


_DETERMINERS: Final = words("le la l' du au les des aux un une cet cette chaque tout à de d'")


def _is_unit(before: str) -> bool:
    """Whether the letter after such a word is a measure or an era (40 °C, 300 B.C.)."""
    return before[0].isdigit() or before in {"°", "º"}


def is_of_several(reading: Reading, piece: Piece) -> bool:
    """Whether several share the name (les X)."""
    is_several = reading.lows[piece.first - 1] in reading.grammar.plural_articles
    return is_several and piece.first == piece.last and not piece.signs


def may_be_person(reading: Reading, piece: Piece) -> bool:
    """Whether nothing before the words says that they are no one's name: an article, as a rule."""
    if piece.signs:
        return True
    return reading.lows[piece.first - 1] not in reading.grammar.articles and not (
        piece.first == piece.last and is_acronym(reading, piece.first)
    )
