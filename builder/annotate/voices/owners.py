"""Whose a speaker is: which names in the words for a speaker only say to whom they belong."""

import re
from collections.abc import Sequence
from typing import Final

from builder.annotate.voices.mentions import Mention
from builder.language.voicerule import VoiceWords
from builder.language.words import tokenize_parts
from builder.model import Span


def is_owner(text: str, span: Span, mention: Mention, kind: str, words: VoiceWords) -> bool:
    """Whether a name belongs to the speaker, as in `du président X`, `X's lawyer`, `for X`."""
    if text[mention.end : mention.end + 2] in POSSESSIVES:
        return True
    if kind == "place" and _GOES_ON.match(text, mention.end, span[1]):
        return True
    before = tokenize_parts(text, span[0], mention.start)
    if text[mention.start - 1 : mention.start] == "(" and text.startswith("),", mention.end):
        # The director of the Trades Union (TU), X: the director speaks.
        keys = [token.surface.lower() for token in before]
        head = next((key for key in keys if not is_determiner(key, words)), "")
        is_led = any(key in words.links or key + "'" in words.links for key in keys)
        return is_led and head in words.speakers
    for token in reversed(before):
        key = token.surface.lower()
        if key in words.links or key + "'" in words.links or key in words.prepositions:
            return True
        # Of a place all is an owner that a link leads to (la maire du quartier Les Pins).
        is_between = key in words.speakers or is_determiner(key, words)
        if not is_between and not (kind == "place" and key == token.surface):
            return False
    return False


POSSESSIVES: Final = ("'s", "’s")
_GOES_ON: Final = re.compile(r" [^\W\d_a-zà-ÿ]")
"""A place with a capital behind it is the beginning of another name (London Zoo)."""


def is_determiner(word: str, words: VoiceWords) -> bool:
    """Whether the word is a determiner, elided or not (l'avocat)."""
    return word in words.determiners or word + "'" in words.determiners


def ends_in_person(
    text: str, span: Span, mentions: Sequence[Mention], kinds: Sequence[str], words: VoiceWords
) -> bool:
    """Whether the words end in the name of a person, after that of a body (ECB chief X)."""
    last = mentions[-1]
    before = {token.surface.lower() for token in tokenize_parts(text, span[0], last.start)}
    is_person = kinds[-1] == "person" and "person" not in kinds[:-1]
    return is_person and last.end == span[1] and before.isdisjoint(words.coordinators)
