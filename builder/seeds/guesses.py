"""Words that cannot be read → what their writer may have meant, to be shown and never taken."""

import re
from collections.abc import Iterator
from typing import Final

from builder.edtf import parse_edtf

_YEAR_FIRST: Final = re.compile(r"([0-9]{4})[-/. ]([0-9]{1,2})[-/. ]([0-9]{1,2})")
_YEAR_LAST: Final = re.compile(r"([0-9]{1,2})[-/. ]([0-9]{1,2})[-/. ]([0-9]{4})")
_JOINED: Final = re.compile(r"([0-9]{4})([0-9]{2})([0-9]{2})")
_LANGUAGES: Final = {
    "french": "fr",
    "français": "fr",
    "francais": "fr",
    "english": "en",
    "anglais": "en",
}
_TYPOGRAPHIC: Final = "“”„«»‘’‹›"


def guess_date(words: str) -> str:
    """A sentence with the days in EDTF that figures may mean, or nothing: 18/06/2024, 2024-6-8.

    Where day and month may be either, both are named: 3/4/2024 is not the same day everywhere.
    """
    days = [day for day in dict.fromkeys(_list_days(words.strip())) if _is_date(day)]
    return f"Did you mean {' or '.join(days)}?" if days else ""


def guess_language(words: str) -> str:
    """A sentence with the tag that a language's name, or a tag with a low line, may mean."""
    tag = _LANGUAGES.get(words.strip().lower(), "")
    if re.fullmatch("[A-Za-z]{2,3}_[A-Za-z]{2,4}", words):
        tag = words.replace("_", "-")
    return f"Did you mean “{tag}”?" if tag else ""


def guess_coordinates(words: str) -> str:
    """A sentence with the list that two numbers in one line of words may mean."""
    numbers = re.findall(r"[+-]?[0-9]{1,3}(?:\.[0-9]+)?", words)
    whole = re.fullmatch(r"[\s\[\]().,;+-]*", re.sub(r"[0-9]", "", words))
    return f"Did you mean [{', '.join(numbers)}]?" if whole and len(numbers) == 2 else ""


def explain_quotation_marks(words: str) -> str:
    """A sentence where words begin with quotation marks that are none to YAML, or nothing."""
    if words[:1] not in {*_TYPOGRAPHIC}:
        return ""
    return f"The mark {words[0]} is part of the words here: YAML's own are \" and '."


def _list_days(words: str) -> Iterator[str]:
    for pattern in (_YEAR_FIRST, _JOINED):
        if match := pattern.fullmatch(words):
            year, month, day = match.groups()
            yield f"{year}-{month:0>2}-{day:0>2}"
    if match := _YEAR_LAST.fullmatch(words):
        one, other, year = match.groups()
        yield f"{year}-{other:0>2}-{one:0>2}"
        yield f"{year}-{one:0>2}-{other:0>2}"


def _is_date(words: str) -> bool:
    try:
        parse_edtf(words)
    except ValueError:
        return False
    return not re.fullmatch("[0-9]{4}-2[1-4]-.*", words)
