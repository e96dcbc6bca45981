"""Tells quickly which sentences of a block say nothing of anyone's words, and need no reading."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from builder.annotate.voices.marks import Quotation
from builder.language.voicerule import VoiceGrammar
from builder.model import Span


def split_block(
    text: str, span: Span, quotations: Sequence[Quotation], grammar: VoiceGrammar
) -> Iterator[tuple[int, int, Sequence[Quotation] | None]]:
    """One or more whole sentences at a time that may hold a voice, each with its quotations.

    Sentences without a quotation or a word for saying come with None: they are there, so that
    what stands before them is not taken for what stands before the next.
    """
    first, last = span
    number = 0
    for match in _STOP.finditer(text, first, last):
        end = match.end()
        while number < len(quotations) and quotations[number].end <= end:
            number += 1
        if number < len(quotations) and quotations[number].start < end:
            continue
        yield _judge(text, first, end, quotations[:number], grammar)
        quotations, number, first = quotations[number:], 0, end
    if first < last:
        yield _judge(text, first, last, quotations, grammar)


# Of a word so short, `.` may make an abbreviation.
_STOP: Final = re.compile(r"[.!?…](?<=[^\W\d_A-ZÀ-Þ]{5}.)[ \t\n\r\u00a0\u202f]+(?=[A-ZÀ-Þ«“\"])")


def _judge(
    text: str, first: int, last: int, quotations: Sequence[Quotation], grammar: VoiceGrammar
) -> tuple[int, int, Sequence[Quotation] | None]:
    is_read = quotations or _may_speak(text[first:last], grammar)
    return first, last, quotations if is_read else None


def _may_speak(words: str, grammar: VoiceGrammar) -> bool:
    signs, present = grammar.signs, _WORD.findall(words.lower())
    if not signs.cues.isdisjoint(present):
        return True
    is_led = not signs.infinitives.isdisjoint(present) and not signs.leads.isdisjoint(present)
    return is_led or grammar.opening.search(words) is not None


_WORD: Final = re.compile(r"[^\W\d_]{3,}")
