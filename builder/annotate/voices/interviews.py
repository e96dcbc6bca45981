"""The answers of an interview: whose they are, where questions and answers follow one another."""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from builder.annotate.voices.state import Voice
from builder.annotate.voices.text import Text
from builder.language.voicerule import VoiceGrammar
from builder.model import Span


class _Turn(NamedTuple):
    """A stretch of the text as a turn of a conversation."""

    number: int
    label: Span | None
    """Who speaks, before a colon (Q: …; Ann Lee: …)."""
    words: Span
    is_question: bool


def list_answers(
    text: Text, grammar: VoiceGrammar, find_guest: Callable[[int], Span | None]
) -> Iterator[tuple[int, Voice]]:
    """The answers, each with the number of its stretch: two at least, each behind a question.

    A label names who answers (Ann Lee: …). Where it says no name (A: …), or there is none, it is
    the one person that the story names before the first question: `find_guest` gives the last
    mention of that person before a place in the text. Without labels a question must speak to
    someone, and most answers of who gives them, lest a list of questions be an interview.
    """
    if text.text.count("?") < _FEWEST:
        return
    turns = _tell_askers(text, [_read_turn(text, n) for n in range(len(text.stretches))])
    pairs = [pair for pair in pairwise(turns) if pair[0].is_question and not pair[1].is_question]
    if len(pairs) < _FEWEST:
        return
    names = _list_labels(text, turns)
    guest, is_talk = find_guest(pairs[0][0].words[0]), _is_talk(text, grammar, pairs)
    answering: Span | None = None
    for turn in turns[pairs[0][1].number : pairs[-1][1].number + 1]:
        words = text.text[slice(*turn.label)] if turn.label else ""
        if turn.is_question or words in names.asking:
            answering = None
        elif words in names.answering:
            answering = turn.label
        elif turns[turn.number - 1].is_question:
            answering = guest if words in _ANSWERS or (is_talk and not words) else None
        if answering is not None and turn.number in text.prose:
            yield turn.number, Voice(*turn.words, "direct", "voice.interview", "medium", answering)


_FEWEST: Final = 2
_ANSWERS: Final = frozenset(("A", "R", "Answer", "Réponse"))
"""Labels that say that someone answers, and not who."""
_QUESTIONS: Final = frozenset(("Q", "Question"))


def _read_turn(text: Text, number: int) -> _Turn:
    start, end = text.stretches[number]
    words = text.text[start:end]
    start, end = start + len(words) - len(words.lstrip()), end - len(words) + len(words.rstrip())
    label = _LABEL.match(text.text, start, end)
    is_question = words.rstrip(_CLOSING).endswith("?")
    if label is None:
        return _Turn(number, None, (start, end), is_question)
    return _Turn(number, label.span("name"), (label.end(), end), is_question)


_NAME: Final = r"[^\W\d_a-zà-ÿ][\w.'’-]*"
_LABEL: Final = re.compile(
    rf"(?P<name>{_NAME}(?:\s(?:(?:de|du|des|la|le|van|von|al)\s)?{_NAME}){{0,4}})\s?:\s+(?=[^\s«“\"])"
)
"""A name and a colon; where a quotation follows, the colon says enough."""
_CLOSING: Final = ' \t\n»”"*_\u00a0\u202f'


def _tell_askers(text: Text, turns: Sequence[_Turn]) -> list[_Turn]:
    """The turns, those behind one label all questions or all answers, as most of them are."""
    asked = Counter[str]()
    for turn in turns:
        if turn.label:
            asked[text.text[slice(*turn.label)]] += 1 if turn.is_question else -1
    return [
        turn._replace(is_question=_asks(text.text[slice(*turn.label)], asked))
        if turn.label
        else turn
        for turn in turns
    ]


def _asks(label: str, asked: Counter[str]) -> bool:
    return label in _QUESTIONS or (label not in _ANSWERS and asked[label] > 0)


class _Labels(NamedTuple):
    asking: frozenset[str]
    answering: frozenset[str]


def _list_labels(text: Text, turns: Sequence[_Turn]) -> _Labels:
    """The names before questions and before answers; one word is one if it ends another's."""
    asking, answering = set[str](), set[str]()
    for turn in turns:
        if turn.label:
            words = text.text[slice(*turn.label)]
            (asking if turn.is_question else answering).add(words)
    long = {words for words in answering - asking - _ANSWERS if " " in words}
    last = {words.split()[-1] for words in long}
    return _Labels(frozenset(asking), frozenset(long | (answering & last) - asking))


def _is_talk(text: Text, grammar: VoiceGrammar, pairs: Sequence[tuple[_Turn, _Turn]]) -> bool:
    """Whether a question speaks to someone, and most answers of who gives them."""
    literals = grammar.literals
    asked = [_holds(text, one, literals["to you"]) for one, _ in pairs]
    told = [_holds(text, other, literals["of me"]) for _, other in pairs]
    return any(asked) and sum(told) * 2 > len(pairs)


def _holds(text: Text, turn: _Turn, words: frozenset[str]) -> bool:
    spoken = text.text[slice(*turn.words)].lower().replace("’", "'")
    return not words.isdisjoint(_WORD.findall(spoken))


_WORD: Final = re.compile(r"[^\W\d_]+(?:'(?=\w))?")
