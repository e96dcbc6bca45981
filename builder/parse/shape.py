"""What the mere form of a line tells: finished or not, a name or not, the build of a heading."""

import re

from builder.language.given_names import given_gender
from builder.parse.cues import TABLES, fold

CLOSERS = " \xa0\u202f»”\"'’›)]"
_OPENERS = "«“„‹‘\"'"
_STOPS = frozenset(".…,;:")
_HEADING_WORDS, _HEADING_LENGTH = 14, 90
_TITLE_WORDS, _TITLE_LENGTH = 22, 150
# An ellipsis is the one stop that a heading may end with, and a shorter one does.
_ELLIPSIS_WORDS = 9
_ADDRESS = re.compile(r"https?://|www\.|pic\.twitter|\S@\S|(?<!\w)@\w")
_DASHES = len("-  -")
_DASHED = re.compile(r"([-–—])\s?(?=\S)(.{2,70}?)\s?\1")
_HOUR = re.compile(
    r"\d{1,2}(?::\d\d(?:\s?[aApP]\.?[mM]\.?)?|\s?[hH](?:\s?\d\d)?|(?:\.\d\d)?\s?[aApP]\.?[mM]\.?"
    r"|\.\d\d(?=\s[A-Z]))(?:\s[A-Z]{2,4})?"
)
# Pictures that open a headline; signs that open a link or an item of a list are none of them.
_EMOJI = re.compile(
    "(?:[\u2600-\u26ff\u2705\u2728\u274c\u2757\u2764\u2b50\U0001f000-\U0001faff\ufe0f\u200d]+\\s*)?"
)
_YEAR = re.compile(r"[12]\d{3}\b")
_AFTER_NAME = re.compile(r"\s?[|/–—-]\s|,|\s?\(|\s(?:avec|et|and|with|à|in|at|pour|for|de)\s")
_NAME_WORD = re.compile(r"(?:[dlDL]['’]|O['’]|Mc|al-)?[^\W\d_](?:[\w'’\-]*[\w]|\.)?")
_LONE_INITIALS = re.compile(
    r"\(?[a-zéèç]{2,4}(?:/[a-zéèç]{2,4}){0,4}\)?|[a-z]{2,4}(?:[-/][a-z]{1,4}){1,6}"
    r"|(?:[A-ZÉ]\.[ -]?){2,4}|[A-Z]{2,3}(?:/[A-Z]{2,4}){0,3}"
)

PARTICLES = frozenset(word for table in TABLES for word in table.particles)
FUNCTION_WORDS = frozenset(word for table in TABLES for word in table.function_words) - PARTICLES
ARTICLES = frozenset({"la", "le", "les", "l'", "the"})
_SMALL = (FUNCTION_WORDS | PARTICLES | ARTICLES) - {"and", "et"}


def is_finished(words: str) -> bool:
    """Whether `words` end like a sentence or a part of one.

    Closing quotes are looked through, and brackets behind the stop: "… he said. (AFP)".
    """
    if words.rstrip(CLOSERS)[-1:] in _STOPS:
        return True
    opening = max(words.rfind("("), words.rfind("[")) if words[-1:] in (")", "]") else 0
    return opening > 0 and words[:opening].rstrip(CLOSERS)[-1:] in _STOPS


def is_short(words: str, most: int, length: int) -> bool:
    """Whether there are no more than `most` words, nor than `length` characters."""
    return len(words) <= length and len(words.split(None, most)) <= most


def is_heading_like(words: str, title: bool = False) -> bool:
    """Whether `words` are built like a heading: short, no stop, a capital, digit or quote first.

    News headings are labels: a full stop would make them prose. Titles may run longer.
    """
    most, length = (_TITLE_WORDS, _TITLE_LENGTH) if title else (_HEADING_WORDS, _HEADING_LENGTH)
    if len(words) > length + _DASHES:
        return False
    words = strip_dashes(words)
    if not is_short(words, most, length) or _ADDRESS.search(words):
        return False
    if is_hour(words):
        return True
    if is_finished(words) and not (
        words.endswith(("…", "...")) and is_short(words, _ELLIPSIS_WORDS, _HEADING_LENGTH)
    ):
        return False
    first = words[_EMOJI.match(words).end() :][:1]  # type: ignore[union-attr]
    if not (first.isupper() or first.istitle() or first.isdigit() or first in _OPENERS):
        return False
    return any(map(str.isalpha, words)) or bool(_YEAR.fullmatch(words))


def is_hour(words: str) -> bool:
    """Whether an hour alone, as above the entry of a live blog."""
    return _HOUR.fullmatch(words) is not None


def is_rubric(words: str) -> bool:
    """Whether one or two words (in capitals, up to four), no small one among them, and no name."""
    parts = words.split()
    few = len(parts) <= (4 if words.isupper() else 2) and all(part.isalpha() for part in parts)
    small = any(part.lower() in _SMALL for part in parts)
    return few and not small and given_gender(parts[0]) is None


def strip_dashes(words: str) -> str:
    """Return `words` without the dashes that AFP sets around its inter-titles: "- Piscines -"."""
    match = _DASHED.fullmatch(words) if words.startswith(("-", "–", "—")) else None
    return match[2] if match else words


def may_be_initials(words: str) -> bool:
    """Whether `words` are a journalist's initials, as they close a Swiss or agency story."""
    return bool(_LONE_INITIALS.fullmatch(words))


def is_name(words: str, least: int = 2) -> bool:
    """Whether `words` could be one person's name: `least` to 5 words, capitals but for particles.

    No small word of the language may stand among them: "Une Nuit Blanche" is no name.
    """
    parts = words.split()
    if not least <= len(parts) <= 5 or len(words) > 60:
        return False
    if fold(parts[0]) in ARTICLES or parts[0].lower() in PARTICLES:
        return False
    return all(_is_name_part(part) for part in parts) and parts[-1][0].isupper()


def split_name(words: str) -> tuple[str, str, str]:
    """The name that opens `words`, what cuts it off from the rest (a comma, "in"), and the rest."""
    match = _AFTER_NAME.search(words)
    if match is None:
        return words, "", ""
    return words[: match.start()], match[0], words[match.end() :]


def _is_name_part(part: str) -> bool:
    if part in PARTICLES:
        return True
    if not _NAME_WORD.fullmatch(part) or part.lower() in FUNCTION_WORDS:
        return False
    return part[0].isupper() or part[:2].lower() in ("d'", "d’", "l'", "l’")
