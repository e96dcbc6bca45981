"""Long words → short ones: the first sentence of a text, or as many words as there is room for."""

import re

# A full stop that ends a sentence: not that of an initial or of a title (M. Dupont, U.S. army).
# Of several the last, so that a row of them is read once.
_END = re.compile(
    r"(?<!\b\w)(?<!\bMM)(?<!\bMme)(?<!\bMlle)(?<!\bDr)(?<!\bMr)(?<!\bMrs)(?<!\bMs)(?<!\bSt)"
    r"(?<!\bGen)(?<!\bSen)(?<!\bGov)(?<!\bNo)[.!?…](?=\s+[\"'«“(]*[^\W\d_a-zà-ÿ])|。"
)


def collapse(text: str) -> str:
    """The text on one line: white space is one space, but for spaces that do not break."""
    return _BREAKING.sub(" ", text).strip(" ")


_BREAKING = re.compile("[^\\S\u00a0\u202f]+")


def shorten(text: str, length: int) -> str:
    """The first sentence, or as many whole words as fit in `length` characters and an ellipsis.

    A full stop at the end goes, as a title or a note has none; other signs stay.
    """
    words = collapse(text)
    end = _END.search(words)
    sentence = words[: end.end()] if end else words
    if sentence.endswith((".", "。")) and not sentence.endswith(".."):
        sentence = sentence[:-1]
    short = first_words(sentence, length)
    return short if short == sentence else f"{short.rstrip(' ,;:')} …"


def find_sentence(text: str, start: int, end: int) -> tuple[int, int]:
    """The sentence of a text in which the words `text[start:end]` stand."""
    first = 0
    for match in _END.finditer(text):
        if match.end() <= start:
            first = match.end()
        elif match.end() >= end:
            return first, match.end()
    return first, len(text)


def first_words(text: str, length: int) -> str:
    """Whole words from the start of the text, `length` characters at most."""
    words = collapse(text)
    if len(words) <= length:
        return words
    cut = words.rfind(" ", 0, length + 1)
    return words[: cut if cut > 0 else length]
