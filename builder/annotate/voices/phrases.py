"""Noun phrases and their appositions; words tell where they end, no parser does."""

from typing import Final

from builder.annotate.voices.adjuncts import skip_brackets
from builder.annotate.voices.pieces import QUOTE
from builder.annotate.voices.reading import Sentence
from builder.annotate.voices.words import (
    is_boundary,
    is_plain,
    is_time,
    leads_to_infinitive,
    starts_phrase,
)


def noun_phrase(
    sentence: Sentence, at: int, end: int, *, bare: bool = False, carries: bool = True
) -> int | None:
    """The piece after the noun phrase that begins at `at`; None if none does.

    A `bare` one may lack its determiner (de source militaire). Without `carries`, it ends at
    the first preposition, and at `de` after a name (accuse Moscou | de mensonge).
    """
    is_bare = bare and is_plain(sentence, at)
    if at >= end or not (is_bare or starts_phrase(sentence, at)):
        return None
    words, begin, last = sentence.grammar.words, at, at
    is_part = sentence.key(at + 1) in words.links and sentence.grammar.bare_nouns
    is_whole = is_part or not sentence.is_word(at + 1)  # according to her, rain fell
    if is_whole and sentence.key(at) in sentence.grammar.literals["objects"]:
        return at + 1
    if sentence.key(at) in words.own_pronouns and not is_part:
        return at + 1
    while at < end:
        key = sentence.key(at)
        if key == "(":
            after = skip_brackets(sentence, at, end)
            if at in {after, begin}:
                break
            at = last = after
            continue
        if not sentence.is_word(at) and not _is_inner_sign(sentence, at):
            break
        if at > begin and _ends_phrase(sentence, at, end, carries=carries):
            break
        at += 1
        if key not in words.determiners and key not in words.links and sentence.is_word(at - 1):
            last = at
    # One word that only tells the order is an adverb (first announced in May).
    is_order = last == begin + 1 and sentence.key(begin) in words.time_heads
    return last if last > begin and not is_order else None


def _ends_phrase(sentence: Sentence, at: int, end: int, *, carries: bool) -> bool:
    if sentence.key(at) in sentence.grammar.words.links:
        ends_name = not carries and sentence.is_capital(at - 1)
        # A name goes on (the mayor of Bath); what else an English link leads to may be what the
        # speaker is accused of, and a French one leads to a verb (la décision de | fermer).
        is_name = sentence.is_capital(at + 1)
        return ends_name or (not is_name and leads_to_infinitive(sentence, at + 1))
    if _begins_anew(sentence, at):
        return True
    if not is_boundary(sentence, at) or (carries and _carries_on(sentence, at, end)):
        return False
    key, before, words = sentence.key(at), sentence.key(at - 1), sentence.grammar.words
    if before in words.links:
        return key not in words.pronouns  # l'une d'elles, one of them
    # les plus fragiles
    return not (before in words.articles and key in sentence.grammar.literals["degrees"])


def _begins_anew(sentence: Sentence, at: int) -> bool:
    """Whether a determiner begins another noun phrase (told Reuters | the bank would hold)."""
    words, before = sentence.grammar.words, sentence.key(at - 1)
    return (
        sentence.key(at) in words.determiners
        and not sentence.is_capital(at)
        and sentence.is_word(at - 1)
        and not (before in words.links or before in words.determiners)
        and not (before in words.coordinators or before in words.prepositions)
    )


def _is_inner_sign(sentence: Sentence, at: int) -> bool:
    """Whether a sign stands inside a name: M. Scholz, J. D., AT&T, Paris/Berlin, workers' union."""
    key, before = sentence.key(at), sentence.key(at - 1)
    if key == ".":
        is_initial = sentence.is_capital(at - 1) and len(before) == 1
        return before in sentence.grammar.abbreviations or is_initial
    return key in {"&", "+", "/", "'", "'s"} and sentence.is_word(at + 1)


def _carries_on(sentence: Sentence, at: int, end: int) -> bool:
    """Whether a word that ends most noun phrases goes on with this one."""
    key, words = sentence.key(at), sentence.grammar.words
    before = sentence.key(at - 1)
    if key in words.prepositions:
        is_passive = before.endswith(sentence.grammar.participle_endings)
        return before in words.carriers or (is_passive and key in sentence.grammar.literals["par"])
    if key in words.coordinators and key not in words.contrasts:
        following = sentence.key(at + 1)
        return at + 1 < end and (
            (starts_phrase(sentence, at + 1) and not _has_verb_near(sentence, at + 1, end))
            or following in words.links
            or (is_plain(sentence, at + 1) and following not in words.perfect)
        )
    return False


def _has_verb_near(sentence: Sentence, at: int, end: int) -> bool:
    """Whether a verb follows before the next comma: then `et` joins clauses."""
    for place in range(at, min(end, at + _NEAR)):
        if sentence.key(place) == ",":
            return False
        if sentence.is_finite(place):
            return True
    return False


_NEAR: Final = 12


def appositions(sentence: Sentence, at: int, end: int) -> int:
    """The piece after the phrases between commas that say more of a noun phrase ending at `at`."""
    while at < end and sentence.key(at) == ",":
        close = at + 1
        while close < end and not _ends_aside(sentence, close):
            close += 1
        if not is_apposition(sentence, at + 1, close):
            break
        at = close
    return at


def _ends_aside(sentence: Sentence, at: int) -> bool:
    key, words = sentence.key(at), sentence.grammar.words
    if key == QUOTE:
        # A name in quotation marks belongs to its preposition (bénévole au « Secours pop »).
        before = sentence.key(at - 1)
        return not (before in words.prepositions or before in words.links)
    return key in {",", ":", ";", "–", "—"}


def is_apposition(sentence: Sentence, first: int, last: int) -> bool:
    """Whether the pieces between two commas name the one before them again, or say more."""
    if not first < last <= first + _APPOSITION or not sentence.is_word(first):
        return False
    key, words = sentence.key(first), sentence.grammar.words
    opens = (
        key in words.articles
        or key in words.links
        or key[:1].isdigit()
        or not (key in words.determiners or is_boundary(sentence, first))
    )
    return opens and not sentence.has_finite(first, last) and not is_time(sentence, first + 1)


def closes_aside(sentence: Sentence, first: int, comma: int) -> bool:
    """Whether the comma ends what is said more of the subject from `first` (the firm, X, had)."""
    commas = [at for at in range(first, comma) if sentence.key(at) == ","]
    if not commas or sentence.key(comma) != "," or sentence.has_finite(first, commas[-1]):
        return False
    opens_relative = sentence.key(commas[-1] + 1) in sentence.grammar.words.relatives
    return opens_relative or is_apposition(sentence, commas[-1] + 1, comma)


_APPOSITION: Final = 14
