"""The signs around a name that it is an organisation's; and acronyms with what they stand for."""

from collections.abc import Iterator

from builder.annotate.names.reading import Reading
from builder.annotate.names.runs import Piece
from builder.annotate.names.state import Sighting
from builder.annotate.names.words import is_capital, is_qualifier


def list_body_signs(reading: Reading, piece: Piece) -> Iterator[str]:
    """The signs of a piece that is no known name."""
    grammar, lows = reading.grammar, reading.lows
    first, last = piece.first, piece.last
    if _is_called(reading, first):
        yield "name.called"
    if reading.words[last + 1] == "," and _is_described(reading, last + 2):
        yield "name.described"
    if is_acronym(reading, first) and first == last:
        before = lows[first - 1]
        start = first - 1 if before in grammar.articles or before == "the" else first
        if _is_source(reading, start) or (start < first and _acts(reading, last)):
            yield "name.source"


def is_acronym(reading: Reading, number: int) -> bool:
    """Whether a word is in capitals and may be a body's."""
    word = reading.words[number]
    is_short = 2 <= len(word) <= 8 and word.isupper() and word.isalpha()
    return is_short and word not in reading.grammar.abbreviations


def _is_called(reading: Reading, first: int) -> bool:
    """Le quotidien officiel X, the carmaker X."""
    grammar, lows = reading.grammar, reading.lows
    number = first - 1
    while (
        first - number <= 3
        and lows[number] not in grammar.named_bodies
        and is_qualifier(reading, number)
    ):
        number -= 1
    if number < first - 1 and not grammar.head_first:
        return False
    if lows[number - 1] in {"de", "d'"} and number == first - 1:
        number -= 2  # le fabricant de meubles X
    return lows[number] in grammar.named_bodies


def _is_described(reading: Reading, number: int) -> bool:
    """X, une association de …; X, the charity that …"""
    grammar, lows = reading.grammar, reading.lows
    if lows[number] not in {"une", "un", "l'", "le", "la", "a", "an", "the"}:
        return False
    for place in range(number + 1, number + 4):
        if lows[place] in grammar.named_bodies:
            return True
        if not grammar.qualifiers.fullmatch(lows[place]):
            return False
    return False


def _is_source(reading: Reading, number: int) -> bool:
    """Whether someone speaks for it, leads it or belongs to it (porte-parole de la X)."""
    grammar, lows = reading.grammar, reading.lows
    if lows[number] in {"du", "au"}:
        number += 1
    before = lows[number - 1]
    if before in {"de", "du", "d'", "of", "for", "to", "from", "at", "by"}:
        return lows[number - 2] in grammar.sources
    return before in {"selon", "says", "said"} or lows[number] == "chez"


def _acts(reading: Reading, last: int) -> bool:
    """Whether a verb of saying follows."""
    lows, grammar = reading.lows, reading.grammar
    for number in range(last + 1, last + 4):
        if lows[number] in grammar.said:
            return True
        if lows[number] not in {"a", "ont", "avait", "s'", "est", "has", "had", "also", "n'"}:
            return False
    return False


def find_expansions(reading: Reading) -> Iterator[tuple[Sighting, Sighting]]:
    """Names with their acronyms: Syndicat des eaux du littoral (SEL), the one and the other."""
    words = reading.words
    for number in reading.capitals:
        if words[number - 1] != "(" or words[number + 1] != ")" or len(words[number]) > 9:
            continue
        first = _find_start(reading, number - 2, words[number])
        if first:
            sign = ("name.expansion",)
            yield Sighting(first, number - 2, sign), Sighting(number, number, sign)


def _find_start(reading: Reading, last: int, acronym: str) -> int:
    """The first word of what the acronym stands for; 0 where the letters do not agree."""
    letters = [letter.lower() for letter in acronym if letter.isalpha()]
    for number in range(last, max(last - 14, 0), -1):
        word = reading.words[number]
        if not (word[0].isalnum() or word in {"&", "'"}):
            return 0
        if is_capital(reading, number) and reading.lows[number][0] == letters[0]:
            initials = [reading.lows[n][0] for n in range(number, last + 1)]
            if len(letters) >= 2 and last > number and _follows(letters, initials):
                return number
    return 0


def _follows(letters: list[str], initials: list[str]) -> bool:
    """Whether the letters are among the initials in their order, and most of the words count."""
    rest = iter(initials)
    return all(letter in rest for letter in letters) and len(initials) <= 2 * len(letters) + 3
