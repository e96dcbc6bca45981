"""Verbs that no table knows, behind a quotation: their place shows that they say (…, grince X)."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from builder.annotate.voices.phrases import noun_phrase
from builder.annotate.voices.pieces import QUOTE
from builder.annotate.voices.reading import Sentence
from builder.annotate.voices.words import is_infinitive, is_plain, starts_phrase
from builder.language.voicerule import Mood


class Unknown(NamedTuple):
    """The pieces of such a verb (half-open), and the pronoun hung on it, or -1."""

    first: int
    last: int
    mood: Mood
    pronoun: int = -1


def list_unknown(sentence: Sentence) -> Iterator[Unknown]:
    """What stands as the verb of a speaker just behind a quotation and is in no table."""
    read = _read_after_utterance if sentence.grammar.bare_nouns else _read_inverted
    quotations = [at for at, key in enumerate(sentence.keys[:-2]) if key == QUOTE]
    yield from filter(None, (read(sentence, at) for at in quotations))


def _read_inverted(sentence: Sentence, quotation: int) -> Unknown | None:
    """French: « … », grince-t-il; « … », a embrayé le gardien; « … », s'étrangle Paul."""
    words = sentence.grammar.words
    first = at = quotation + 1 + (sentence.key(quotation + 1) == ",")
    while sentence.key(at) in words.clitics and sentence.key(at) not in words.determiners:
        at += 1
    if sentence.key(at) not in words.perfect:
        if sentence.is_inverted(at + 1):
            return Unknown(first, at + 2, "finite", at + 1)
        return Unknown(first, at + 1, "finite") if _is_present(sentence, at) else None
    at += 1
    pronoun = at if sentence.is_inverted(at) else -1
    at += pronoun >= 0
    while sentence.key(at) in words.adverbs or sentence.key(at) in words.times:
        at += 1
    is_participle = sentence.key(at).endswith(_PARTICIPLES) and is_plain(sentence, at)
    return Unknown(first, at + 1, "participle", pronoun) if is_participle else None


_PARTICIPLES: Final = ("é", "i", "u", "is", "it", "ée", "és", "ées")
_PRESENTS: Final = ("e", "t", "ent", "d")


def _is_present(sentence: Sentence, at: int) -> bool:
    """Whether a word may be a verb with its subject behind it: no known noun, then a phrase."""
    key, words = sentence.key(at), sentence.grammar.words
    is_noun = key in words.speakers or key in words.documents or key in words.works
    return (
        is_plain(sentence, at)
        and key.endswith(_PRESENTS)
        and not is_noun
        and not is_infinitive(sentence, at)
        and starts_phrase(sentence, at + 1)
    )


def _read_after_utterance(sentence: Sentence, at: int) -> Unknown | None:
    """English: “…,” Ann groused; “…,” groused Ann. The comma or ! inside the marks shows speech."""
    quotation = sentence.quotation(at)
    if quotation is None or _COMMA.isdisjoint(sentence.text[quotation.last - 1 : quotation.end]):
        return None
    if _is_past(sentence, at + 1):
        follows = starts_phrase(sentence, at + 2)
        return Unknown(at + 1, at + 2, "finite") if follows else None
    stop = noun_phrase(sentence, at + 1, sentence.end)
    is_verb = stop is not None and _is_past(sentence, stop)
    return Unknown(stop, stop + 1, "finite") if stop is not None and is_verb else None


_COMMA: Final = frozenset(",!?")


def _is_past(sentence: Sentence, at: int) -> bool:
    ends = sentence.grammar.words.finite_ending.fullmatch(sentence.key(at))
    return bool(ends) and sentence.key(at + 1) not in sentence.grammar.literals["par"]
