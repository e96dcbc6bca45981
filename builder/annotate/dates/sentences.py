"""Where the sentence around a date begins and ends."""

import re
from typing import Final

_STOP: Final = re.compile(
    r"(?:(?<=[^\W\d_]{2})|(?<=[0-9»\")]))[.!?…](?=\s+[\"«“(–-]?\s?[A-ZÀ-Þ])|\n\s*\n"
)


def last_sentence(text: str) -> str:
    """What stands behind the last stop of a text: the beginning of a sentence."""
    start = max((match.end() for match in _STOP.finditer(text)), default=0)
    return text[start:]


def first_sentence(text: str) -> str:
    """What stands before the first stop of a text: the rest of a sentence."""
    match = _STOP.search(text)
    return text[: match.start()] if match else text
