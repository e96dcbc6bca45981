"""Straight single signs of English → quotation marks and apostrophes, which share one shape."""

_OPEN_AFTER = '([{“"—–-/'
_SURE_END = '.,!?;:…"'


def turn_singles(text: str) -> dict[int, str]:
    """Offset of each `'` that can be told → `‘` or `’`; the others are left out.

    A sign at the end of a word is `’`, be it an apostrophe or the end of a quotation. One at
    the beginning opens a quotation where a later one closes it for certain: behind a stop, or
    behind a letter other than the s of a possessive; without such a one, where just one sign
    behind an s could. Behind a figure it may be feet.
    """
    turned: dict[int, str] = {}
    opening: int | None = None
    perhaps: list[int] = []
    for at in (at for at, character in enumerate(text) if character == "'"):
        before = text[at - 1] if at else " "
        after = text[at + 1] if at + 1 < len(text) else " "
        if after.isalnum() and (before.isspace() or before in _OPEN_AFTER):
            _settle(turned, opening, perhaps)
            opening, perhaps = at, []
        elif not (before.isspace() or before in _OPEN_AFTER[:3] or after.isalnum()):
            ends = before in _SURE_END or (before.isalpha() and _ends_quote(before, text, at))
            if opening is not None and ends:
                turned[opening] = "‘"
                opening = None
                turned[at] = "’"
            elif before.isalpha() or (ends and opening is not None):
                turned[at] = "’"
                perhaps.append(at)
    _settle(turned, opening, perhaps)
    return turned


def _settle(turned: dict[int, str], opening: int | None, perhaps: list[int]) -> None:
    """An opening that nothing closes for certain, and what might close it."""
    if opening is not None and len(perhaps) == 1:
        turned[opening] = "‘"


def _ends_quote(before: str, text: str, at: int) -> bool:
    """Whether a sign behind a letter ends a quotation, where it might mark a possessive."""
    possessive = before in "sS" and text[at + 1 : at + 2] == " " and text[at + 2 : at + 3].isalpha()
    return not possessive
