"""Runs of words with capitals, cut into what may be one name each."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from builder.annotate.names.known import match_known
from builder.annotate.names.reading import Reading
from builder.annotate.names.titles import skip_titles
from builder.annotate.names.words import has_article, is_capital
from builder.language.gazetteer import Gazetteer
from builder.language.given_names import given_gender
from builder.language.structure import words


class Piece(NamedTuple):
    """Words with capitals that may be one name, and what the words before it in the run say."""

    first: int
    last: int
    signs: tuple[str, ...] = ()
    gender: str = ""


PARTICLES: Final = words("""
    van von der den ter ten zu bin ben ibn al el di da dos del della y av af las los de du d' des
    la le
    """)
_FRENCH: Final = frozenset(("de", "du", "d'", "des", "la", "le"))
_LONGEST: Final = 12


def list_pieces(reading: Reading, used: bytearray, gazetteer: Gazetteer) -> Iterator[Piece]:
    """The pieces of all runs, but for words that are used already."""
    reached = 0
    articles = _list_articles(reading)
    for number in reading.capitals:
        if number < reached or used[number]:
            continue
        last = _end_of_run(reading, number, used, gazetteer)
        reached = last + 1
        if not _is_address(reading, number, last):
            yield from _cut(reading, number, last, articles)


def _list_articles(reading: Reading) -> set[tuple[str, str]]:
    """Articles and particles that are part of a surname, each with the word after it (Le Goff)."""
    lows, words = reading.lows, reading.words
    return {
        (lows[number], words[number + 1])
        for number in reading.capitals
        if lows[number] in PARTICLES
        and words[number - 1][0].isupper()
        and lows[number - 1] not in reading.grammar.roles
        and not reading.opens(number)
    }


def _end_of_run(reading: Reading, first: int, used: bytearray, gazetteer: Gazetteer) -> int:
    """The last word of the run that begins here: capitals, initials, and particles between."""
    tokens, lows, last = reading.words, reading.lows, first
    while last - first < _LONGEST:
        following = last + 1
        is_initial = tokens[following] == "." and reading.is_abbreviated(last)
        if tokens[following] == "&" or is_initial:
            following += 1
        following += is_initial and tokens[following] == "-"  # J.-P.
        if lows[following] in PARTICLES and not is_capital(reading, following):
            following = _after_particles(reading, first, following, gazetteer)
        if not following or used[following]:
            break
        if not is_capital(reading, following) and not has_article(tokens[following]):
            break
        if lows[following] in reading.grammar.titles and lows[last] not in reading.grammar.titles:
            break
        last = following
    return last


def _after_particles(reading: Reading, first: int, place: int, gazetteer: Gazetteer) -> int:
    """The capital after `van der`, `de la` …, where they may stand inside a name; 0 elsewhere."""
    lows = reading.lows
    is_french = lows[place] in _FRENCH
    following = place
    while lows[following] in PARTICLES and not is_capital(reading, following):
        following += 1
    if not is_french:
        return following if following - place <= 2 else 0
    # De also says where someone is from: only after one given name, or a title, it is a particle.
    opened = given_gender(reading.words[first]) is not None or lows[first] in reading.grammar.titles
    if not opened or not is_capital(reading, following) or following - place > 2:
        return 0
    is_title = lows[first] in reading.grammar.titles
    alone = place - first <= (4 if is_title else 1) or lows[place] == "d'"
    return following if alone and match_known(reading, following, gazetteer) is None else 0


def _is_address(reading: Reading, first: int, last: int) -> bool:
    """Whether the words are glued to an address, a hash or an at sign (Kremlin.ru)."""
    words, starts, ends = reading.words, reading.starts, reading.ends
    if words[first - 1] in {"@", "#", "/", "_"} and ends[first - 1] == starts[first]:
        return True
    following = words[last + 1]
    if following not in {".", "@", "/", "_"} or ends[last] != starts[last + 1]:
        return False
    return ends[last + 1] == starts[last + 2] and words[last + 2][0].islower()


def _cut(
    reading: Reading, first: int, last: int, articles: set[tuple[str, str]]
) -> Iterator[Piece]:
    """The run without what opens the sentence; titles and roles inside it part it."""
    start = first
    low = reading.lows[first]
    is_part = (low, reading.words[first + 1]) in articles  # Le Goff, as in Jean Le Goff
    is_part = is_part or (low == "me" and reading.grammar.head_first)  # Me X
    if low in reading.grammar.function and not is_part and reading.opens(first):
        start += 1
    if start == last:
        yield Piece(last, last)
        return
    while start <= last:
        start, signs, gender = skip_titles(reading, start, last)
        end = start
        is_placed = start == first and not signs and _is_placed(reading, start)
        while end < last and not _parts(reading, end + 1, last):
            end += 1
            if is_placed and end < last and given_gender(reading.words[end]) is not None:
                end -= 1
                break
        if start <= last:
            yield Piece(start, _without_sign(reading, start - bool(signs), end), signs, gender)
        start = end + 1


def _is_placed(reading: Reading, first: int) -> bool:
    """Whether the first word of a run is where the person after it is from (maire de X Jean Y)."""
    is_given = given_gender(reading.words[first]) is not None
    before = 2 if reading.lows[first - 1] in _ARTICLES else 1
    return reading.lows[first - before] in _PLACING and not is_given


_ARTICLES: Final = frozenset(("la", "l'", "le", "les", "the"))
_PLACING: Final = frozenset(("de", "d'", "du", "à", "en", "of", "in", "for"))


def _without_sign(reading: Reading, first: int, last: int) -> int:
    """The last word without a stop, and without what only follows a full name (KC, OBE)."""
    words = reading.words
    while last > first and (words[last] == "." or (last > first + 1 and words[last] in _HONOURS)):
        last -= 1
    return last


_HONOURS: Final = words("KC QC SC MP MSP MS MEP OBE MBE CBE DBE KBE FRS FRSE PhD")


def _parts(reading: Reading, number: int, last: int) -> bool:
    """Whether a word inside a run is a title or a role, so that another name begins after it."""
    grammar, low = reading.grammar, reading.lows[number]
    if number == last or not is_capital(reading, number):
        return False
    return low in grammar.roles or (low in grammar.titles and len(low) > 1) or low == "prime"
