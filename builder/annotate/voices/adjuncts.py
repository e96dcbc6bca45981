"""Skips what may stand between the words of a voice: time, place, manner, hearer."""

from typing import Final

from builder.annotate.voices.pieces import QUOTE
from builder.annotate.voices.reading import Sentence
from builder.annotate.voices.words import (
    begins_time,
    is_acronym,
    is_infinitive,
    is_plain,
    is_rough,
    is_time,
    leads_to_infinitive,
)


def skip_adjuncts(sentence: Sentence, at: int, end: int) -> int:
    """The piece after words of time, place, manner and hearer (mardi, à la presse)."""
    words = sentence.grammar.words
    while at < end:
        key, start = sentence.key(at), at
        if begins_time(sentence, at):
            at = skip_time(sentence, at, end)
        elif key in words.adverbs or _is_manner(sentence, at):
            at += 1
        elif key == ",":
            at = _skip_aside(sentence, at, end)
        elif key == "(":
            at = skip_brackets(sentence, at, end)
        elif _opens_infinitive(sentence, at) or is_rough(sentence, at):
            break
        elif _opens_prepositional(sentence, at):
            at = _skip_prepositional(sentence, at, end)
        if at == start:
            break
    return at


def _opens_prepositional(sentence: Sentence, at: int) -> bool:
    key, words = sentence.key(at), sentence.grammar.words
    if key in words.links:  # d'une voix blanche
        return sentence.key(at + 2) in sentence.grammar.literals["manner"]
    return key in words.prepositions or key in words.participles


def _is_manner(sentence: Sentence, at: int) -> bool:
    """Whether the word is an adverb by its ending; after a determiner it would be a noun."""
    words = sentence.grammar.words
    key = sentence.key(at)
    is_free = key not in words.speakers and key not in words.subordinators
    return is_free and not sentence.is_capital(at) and key.endswith(words.adverb_endings)


def _opens_infinitive(sentence: Sentence, at: int) -> bool:
    """Whether an English `to` opens an infinitive, not the name of a hearer."""
    words, following = sentence.grammar.words, sentence.key(at + 1)
    return (
        sentence.key(at) in sentence.grammar.literals.get("marker", ())
        and is_infinitive(sentence, at + 1)
        and not sentence.is_capital(at + 1)
        and following not in words.determiners
        and following not in words.speakers
    )


def skip_time(sentence: Sentence, at: int, end: int) -> int:
    """The piece after words that say when, which begin here: their noun and what follows it."""
    words = sentence.grammar.words
    while sentence.key(at) not in words.times:
        at += 1
    at += 1
    while at < end and (
        (key := sentence.key(at)) in words.times or key in words.time_tails or key[:1].isdigit()
    ):
        at += 1
    return at


def _skip_aside(sentence: Sentence, at: int, end: int) -> int:
    """After `, … ,` when what stands between is no noun phrase; else `at`."""
    words = sentence.grammar.words
    opener = sentence.key(at + 1)
    if opener in sentence.grammar.literals.get("stressed", ()) and sentence.key(at + 2) == ",":
        return at + 3
    if not (
        opener in words.prepositions
        or opener in words.participles
        or opener in words.adverbs
        or opener in words.times
        or opener in words.relatives
    ):
        return at
    for close in range(at + 2, min(end, at + _ASIDE)):
        if sentence.key(close) == ",":
            return close + 1
        if sentence.key(close) == QUOTE:
            break
    return at


_ASIDE: Final = 20


def skip_brackets(sentence: Sentence, at: int, end: int) -> int:
    """The piece after brackets that open here, or this one where nothing soon closes them."""
    for close in range(at + 1, min(end, at + _BRACKET)):
        if sentence.key(close) == ")":
            return close + 1
    return at


_BRACKET: Final = 9


def _skip_prepositional(sentence: Sentence, at: int, end: int) -> int:
    """After a preposition and its noun phrase: one noun, adjectives, what `de` adds to them."""
    words, needs_noun = sentence.grammar.words, True
    months = sentence.grammar.literals["months"]
    begin, at = at, at + 1
    is_without = sentence.key(begin) in sentence.grammar.literals["without"]
    if is_without and not sentence.grammar.bare_nouns and is_infinitive(sentence, at):
        return at + 1
    while at < end:
        key = sentence.key(at)
        if needs_noun and (
            key in words.determiners or key in words.prepositions or key in words.links
        ):
            at += 1
        elif needs_noun and _is_verbal(sentence, at):
            break
        elif needs_noun and sentence.is_word(at):
            while _is_name_part(sentence, at) and sentence.is_capital(at + 1) and at + 1 < end:
                at += 1
            at, needs_noun = at + 1, False
        elif not needs_noun and key in words.links and not leads_to_infinitive(sentence, at + 1):
            at, needs_noun = at + 1, True
        elif not needs_noun and (is_acronym(sentence, at) or _goes_on(sentence, at)):
            at += 1
        elif not needs_noun and key[:1].isdigit() and sentence.key(at - 1) in months:
            at = _skip_year(sentence, at + 1)
            # In a Nov. 3 report the day says which one it is.
            needs_noun = sentence.key(begin + 1) in words.determiners and sentence.is_word(at)
        else:
            break
    return begin if needs_noun else at


def _skip_year(sentence: Sentence, at: int) -> int:
    """After the year between commas that may follow a day (on October 28, 2024, that)."""
    year = sentence.key(at + 1)
    if sentence.key(at) != "," or not (year.isdecimal() and len(year) == _YEAR):
        return at
    return at + 2 + (sentence.key(at + 2) == ",")


_YEAR: Final = 4


def _goes_on(sentence: Sentence, at: int) -> bool:
    """Whether a word goes on with the noun before it; a subject without article does not."""
    if not sentence.grammar.bare_nouns:
        return is_plain(sentence, at)
    is_name = sentence.is_capital(at - 1) or is_time(sentence, at - 1)
    return is_plain(sentence, at) and not is_name and sentence.key(at) not in _speakers(sentence)


def _speakers(sentence: Sentence) -> frozenset[str]:
    return sentence.grammar.words.speakers


def _is_verbal(sentence: Sentence, at: int) -> bool:
    """Whether an infinitive follows a preposition (avant de quitter), not a noun (au pouvoir)."""
    has_article = sentence.key(at - 1) in sentence.grammar.words.determiners
    has_article = has_article or sentence.key(at - 1) in sentence.grammar.literals.get("merged", ())
    is_told = not sentence.grammar.bare_nouns and is_infinitive(sentence, at)
    return is_told and not has_article and not sentence.is_capital(at)


def _is_name_part(sentence: Sentence, at: int) -> bool:
    return sentence.is_capital(at) and not is_acronym(sentence, at)
