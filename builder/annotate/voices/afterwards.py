"""Who said a quotation that stands by itself, where only the next sentence tells."""

from collections.abc import Sequence

from builder.annotate.voices.cueless import announce
from builder.annotate.voices.phrases import noun_phrase
from builder.annotate.voices.pieces import QUOTE
from builder.annotate.voices.reading import Sentence
from builder.annotate.voices.state import Voice, is_one_quotation, is_speaker, span


def name_afterwards(
    voices: Sequence[Voice], sentences: Sequence[Sentence], number: int
) -> list[Voice]:
    """The voices of a sentence, those without a speaker given to whom the next one names."""
    pair = sentences[number : number + 2]
    if len(pair) == 1 or not is_one_quotation(pair[0], 0, len(pair[0].keys)):
        return [*voices]
    named = _read_words_of(pair[1])
    if named is None and not _turns_to_another(sentences[number : number + 3]):
        named = announce(pair[1])
    if named is None:
        return [*voices]
    return [
        voice
        if voice.speaker
        else Voice(*voice[:2], "direct", "voice.taken-up", "medium", named.speaker, named.cue)
        for voice in voices
    ]


def _turns_to_another(sentences: Sequence[Sentence]) -> bool:
    """Whether someone answers the quotation, or leads on to the next one: it is another's then."""
    text, following, words = sentences[0].text, sentences[1], sentences[0].grammar.words
    quotation = sentences[0].quotation(0)
    is_question = quotation is not None and text[quotation.last - 1] == "?"
    verbs = {form.verb for key in following.keys for form in following.grammar.forms.get(key, ())}
    is_answer = not verbs.isdisjoint(following.grammar.literals["answering"])
    leads_on = any(QUOTE in sentence.key_set for sentence in sentences[2:])
    is_pronoun = following.key(0) in words.own_pronouns
    return is_question or is_answer or leads_on or is_pronoun


def _read_words_of(sentence: Sentence) -> Voice | None:
    """Whose words they are, in so many words: Ces mots sont de X; The words are those of X."""
    literals, words = sentence.grammar.literals, sentence.grammar.words
    if sentence.key(0) not in words.determiners or sentence.key(1) not in literals["words"]:
        return None
    at = 2
    while sentence.key(at) in literals["are those"]:
        at += 1
    if at == 2 or sentence.key(at) not in words.links:
        return None
    stop = noun_phrase(sentence, at + 1, sentence.end, bare=True)
    if stop is None or not is_speaker(sentence, at + 1, stop):
        return None
    spans = span(sentence, (at + 1, stop)), span(sentence, (0, at + 1))
    return Voice(0, 0, "direct", "voice.taken-up", "medium", *spans)
