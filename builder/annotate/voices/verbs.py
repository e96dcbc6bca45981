"""The words around a verb of saying that belong to its cue, and those that show it is none."""

from collections.abc import Sequence
from typing import Final

from builder.annotate.voices.adjuncts import skip_time
from builder.annotate.voices.reading import Sentence
from builder.annotate.voices.words import begins_time, is_plain, lacks_plural
from builder.language.voicerule import Form, Mood


def is_noun(sentence: Sentence, at: int, form: Form) -> bool:
    """Whether what looks like a verb is a noun (le juge; state media reported)."""
    if form.mood != "finite":
        return form.mood == "gerund" and _is_gerund_noun(sentence, at)
    begins = sentence.key(at - 1) in {",", ""} and form.verb == sentence.key(at)
    return (
        sentence.key(at - 1) in sentence.grammar.words.not_verbs_after
        or (begins and sentence.is_finite(at + 2))
        or _is_naming(sentence, at)
        or _is_after_quotation(sentence, at, form)
        or lacks_plural(sentence, at, form.verb)
    )


def _is_gerund_noun(sentence: Sentence, at: int) -> bool:
    """Whether an English gerund is a noun or an adjective (a warning, an amber warning that)."""
    words, before = sentence.grammar.words, sentence.key(at - 1)
    return (before in words.determiners and sentence.grammar.bare_nouns) or (
        sentence.key(at) in sentence.grammar.literals["gerund nouns"]
        and sentence.key(at - 2) in words.determiners
        and is_plain(sentence, at - 1)
        and not (before in words.speakers or before in words.documents)
    )


def _is_naming(sentence: Sentence, at: int) -> bool:
    """Whether a participle gives a name in quotation marks (L'hôpital, dit « de proximité », …)."""
    is_apposed = sentence.key(at - 1) == "," and sentence.keys[:at].count(",") == 1
    is_named = sentence.is_quotation(at + 1) and not sentence.is_quotation(at - 2)
    return is_apposed and is_named and sentence.key(at) in sentence.grammar.words.works


def _is_after_quotation(sentence: Sentence, at: int, form: Form) -> bool:
    """Whether an English noun follows a quotation ("…," press secretary Ann Lee posted)."""
    is_base = sentence.grammar.bare_nouns and form.verb == sentence.key(at)
    frames = sentence.grammar.frames[form.verb]
    return is_base and sentence.is_quotation(at - 1) and "incise" not in frames


def skip_tail(sentence: Sentence, at: int, tail: Sequence[str]) -> int | None:
    """The piece after the verb's further words (faire état de); None if they are not there."""
    for number, word in enumerate(tail):
        if not number and sentence.key(at) != word and sentence.is_inverted(at):
            at += 1
        taken = sentence.grammar.literals.get(word, (word,))
        if sentence.key(at) not in taken:
            at = _skip_when(sentence, at)
        if sentence.key(at) not in taken:
            return None
        at += 1
    return at


def _skip_when(sentence: Sentence, at: int) -> int:
    """After a day or an adverb before a preposition (called on Monday for; table mardi sur)."""
    while sentence.key(at) in sentence.grammar.words.adverbs:
        at += 1
    begin = at + (sentence.key(at) in sentence.grammar.literals["on a day"])
    return skip_time(sentence, begin, len(sentence.keys)) if begins_time(sentence, begin) else at


_FAR: Final = 7
"""The most words between an auxiliary and its participle."""


def find_auxiliary(sentence: Sentence, at: int) -> tuple[int, int]:
    """The auxiliary before a participle, and the pronoun hung on it; -1 where there is none."""
    words, pronoun = sentence.grammar.words, -1
    between = sentence.grammar.literals.get("between", frozenset())
    for before in range(at - 1, max(-1, at - 1 - _FAR), -1):
        key = sentence.key(before)
        if sentence.is_inverted(before):
            pronoun = before
        elif key in words.perfect:
            return before, pronoun
        elif not (
            key in words.adverbs or key in words.passive or key in words.times or key in between
        ):
            break
    return -1, -1


def find_lead(sentence: Sentence, at: int) -> int:
    """The verb before an infinitive that leaves it a cue (veut croire, vient de dire), or -1."""
    leads = sentence.grammar.literals.get("lead", frozenset())
    links = sentence.grammar.literals.get("lead to", frozenset())
    if sentence.is_inverted(at - 1) and sentence.key(at - 2) in sentence.grammar.literals["can"]:
        return at - 2
    before = at - 1 - (sentence.key(at - 1) in links)
    before -= sentence.is_inverted(before)  # aimait-il à répéter
    if sentence.key(before) in leads:
        return before
    if sentence.key(before - 1) in sentence.grammar.words.perfect:
        participles = sentence.grammar.literals.get("lead, participle", frozenset())
        return before - 1 if sentence.key(before) in participles else -1
    return -1


def skip_clitics(sentence: Sentence, first: int, mood: Mood) -> tuple[int, bool]:
    """The first of the little words before a verb, and whether one of them is reflexive."""
    words, is_reflexive = sentence.grammar.words, False
    while sentence.key(first - 1) in words.clitics:
        # "L'annonce" is a noun: an article is a pronoun only between a subject and its verb.
        is_article = sentence.key(first - 1) in words.determiners and mood != "gerund"
        if is_article and not _follows_subject(sentence, first):
            break
        first -= 1
        is_reflexive = is_reflexive or sentence.key(first) in words.reflexives
    return first, is_reflexive


def _follows_subject(sentence: Sentence, at: int) -> bool:
    before, words = sentence.key(at - 2), sentence.grammar.words
    introducers = sentence.grammar.literals.get("comme", frozenset())
    return (
        before in words.pronouns
        or before in words.clitics
        or before in words.relatives
        or before in introducers
        or sentence.key(at) in words.perfect
    )
