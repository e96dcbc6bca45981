"""What a word of a sentence may be: the tests by which phrases are told apart."""

from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from builder.annotate.voices.reading import Sentence
from builder.language.voicerule import VoiceGrammar


def is_infinitive(sentence: Sentence, at: int) -> bool:
    """Whether the word looks like an infinitive."""
    return _may_be_infinitive(sentence.grammar, sentence.key(at))


@lru_cache(maxsize=4096)
def _may_be_infinitive(grammar: VoiceGrammar, key: str) -> bool:
    return bool(grammar.words.infinitive.fullmatch(key))


def leads_to_infinitive(sentence: Sentence, at: int) -> bool:
    """Whether an infinitive follows, with or without little words (ne pas partir, le dire)."""
    words, begin = sentence.grammar.words, at
    while at < begin + 4 and (
        sentence.key(at) in words.clitics or sentence.key(at) in words.adverbs
    ):
        at += 1
    return is_infinitive(sentence, at)


def is_acronym(sentence: Sentence, at: int) -> bool:
    """Whether the word here has capitals alone, two or more."""
    word = sentence.text[sentence.starts[at] : sentence.end_of(at)]
    return len(word) > 1 and word.isupper()


def is_time(sentence: Sentence, at: int) -> bool:
    """Whether the word here is a noun of time, and no name that is spelled alike."""
    words = sentence.grammar.words
    return sentence.key(at) in words.times and not (
        sentence.is_capital(at) and sentence.key(at - 1) in words.determiners
    )


def begins_time(sentence: Sentence, at: int) -> bool:
    """Whether words that say when begin here (mardi, le 12 juin, last week, two days later)."""
    words = sentence.grammar.words
    if not sentence.tells_time:
        return False
    for place in range(at, at + 4):
        key = sentence.key(place)
        if key in words.times:
            # "Trois jours" says how long; "trois jours plus tard" says when.
            counts = sentence.key(at) in sentence.grammar.literals["counting"]
            tail = sentence.key(place + 1)
            is_when = not counts or tail in words.time_tails or tail in words.adverbs
            return is_when and is_time(sentence, place)
        if not (key in words.determiners or key in words.time_heads or key[:1].isdigit()):
            break
    return False


def is_rough(sentence: Sentence, at: int) -> bool:
    """Whether a number is only roughly given here, so that a preposition opens no adjunct."""
    roughly = sentence.grammar.literals["roughly"]
    return bool(roughly) and f"{sentence.key(at)} {sentence.key(at + 1)}" in roughly


def is_plain(sentence: Sentence, at: int) -> bool:
    """Whether a word may be an adjective or a noun: no function word, no verb."""
    return (
        sentence.is_word(at)
        and not sentence.is_capital(at)
        and not is_boundary(sentence, at)
        and sentence.key(at) not in sentence.grammar.words.determiners
        and sentence.key(at) not in sentence.grammar.words.links
        and (sentence.grammar.bare_nouns or not is_infinitive(sentence, at))
    )


def lacks_plural(sentence: Sentence, at: int, verb: str) -> bool:
    """Whether an English verb without an ending has no plural before it (weak demand)."""
    before, literals = sentence.key(at - 1), sentence.grammar.literals
    if sentence.key(at) == verb and sentence.grammar.bare_nouns and sentence.is_finite(at - 1):
        return True  # sees demand slowing
    if sentence.key(at) != verb or verb in literals.get("unchanged", ()):
        return False
    is_word = sentence.grammar.bare_nouns and at > 0 and is_plain(sentence, at - 1)
    heads = (before, *_list_heads(sentence, at))
    is_many = any(head.endswith("s") or head in literals.get("plural", ()) for head in heads)
    return is_word and not is_many and before not in sentence.grammar.words.speakers


def _list_heads(sentence: Sentence, at: int) -> Iterator[str]:
    """The nouns before the prepositions that a subject before `at` may have (sources in Kyiv)."""
    for place in range(at - 1, max(0, at - _NEAR), -1):
        if not sentence.is_word(place) or sentence.is_finite(place):
            break
        if sentence.key(place) in sentence.grammar.words.prepositions:
            yield sentence.key(place - 1)


_NEAR: Final = 6


def is_boundary(sentence: Sentence, at: int) -> bool:
    """Whether a word cannot be inside a noun phrase."""
    key, words = sentence.key(at), sentence.grammar.words
    if sentence.is_capital(at):
        return key in words.times and sentence.grammar.bare_nouns
    return (
        key in words.outside
        or (key in words.times and not sentence.grammar.bare_nouns)
        or sentence.is_gerund(at)
        or sentence.is_finite(at)
    )


def starts_phrase(sentence: Sentence, at: int) -> bool:
    """Whether a noun phrase may begin here."""
    key, words = sentence.key(at), sentence.grammar.words
    if not sentence.is_word(at) or begins_time(sentence, at):
        return False
    if is_rough(sentence, at):
        return True
    if key in words.determiners or key in words.pronouns or key[:1].isdigit():
        return True
    if is_boundary(sentence, at):
        return False
    if sentence.is_capital(at):
        return at > 0 or not _opens_with_aside(sentence, at)
    return sentence.grammar.bare_nouns


def _opens_with_aside(sentence: Sentence, at: int) -> bool:
    """Whether a sentence begins with a function word or a participle (Venu faire ses adieux)."""
    key, words = sentence.key(at), sentence.grammar.words
    if (
        key in words.prepositions
        or key in words.coordinators
        or key in words.adverbs
        or key in words.participles
        or key in words.subordinators
    ):
        return True
    if f"{key} {sentence.key(at + 1)}" in sentence.grammar.literals["asides"]:
        return True
    is_participle = key.endswith(sentence.grammar.aside_endings)
    leads_on = sentence.key(at + 1) in words.prepositions and is_participle
    return leads_on or (not sentence.grammar.bare_nouns and is_infinitive(sentence, at + 1))
