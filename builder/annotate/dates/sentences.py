"""Where the sentence around a date begins and ends."""

import re
from typing import Final

_STOP: Final = re.compile(
    # The sign itself comes first, so that all else is asked only there.
    r"[.!?…\n](?:(?:(?<=[^\W\d_]{2}[.!?…])|(?<=[0-9»”\")%€][.!?…])|(?<=[0-9]\sh[.!?…]))(?=\s+[\"«“(–-]?\s?[A-ZÀ-Þ])"
    r"|(?<=\n)\s*\n)"
)


def last_sentence(text: str) -> str:
    """What stands behind the last stop of a text: the beginning of a sentence."""
    return _STOP.split(text)[-1]


def rest_of_sentence(text: str, start: int, end: int) -> str:
    """What stands in a text from `start`, within a sentence, to its stop, at most to `end`."""
    stop = _STOP.search(text, start, end)  # it looks at what stands before `start`, too
    return text[start : stop.start() if stop else end]
