"""Captions, told by the credit that ends them, and links to other pieces, told by how they open."""

import re

from builder.language.structure import NEWS_AGENCIES, PHOTO_AGENCIES
from builder.parse.shape import TABLES, choose, fold, gather, is_finished, is_name, is_short

_ARROWS = tuple(">→►▶➡👉↪⏩")
_SIGNS = " \xa0\u202f>»→►▶➡👉↪⏩[(•*|\ufe0f"
_SEPARATORS = r"\s?[:|>»\]]|\s[-–—•/]\s|$"
_SEPARATOR = rf"(?:{_SEPARATORS})"
_RELATED_FORMULA = re.compile(gather(lambda table: table.related_formulas))
_RELATED_OPENER = re.compile(gather(lambda table: table.related_openers))
_RELATED_LABEL = re.compile(gather(lambda table: table.related_labels) + _SEPARATOR)
_RELATED_CAPS = re.compile(gather(lambda table: table.related_labels) + r"\.\s")
_AFTER_OPENER = re.compile(_SEPARATOR)

_CAPTION_OPENER = re.compile(
    gather(lambda table: table.caption_openers) + rf"(?:[.,]|{_SEPARATORS})"
)
_PHOTO_LABEL = re.compile(gather(lambda table: table.photo_labels))
_PHOTO_COLON = re.compile(
    choose(word for table in TABLES for word in table.photo_labels.words) + r"\s?:\s?(?=\S)", re.I
)
_CREDIT_WORD = re.compile(gather(lambda table: table.credit_words) + "|©")
_NOTE = re.compile(gather(lambda table: table.editorial_notes))
_ANY_AGENCY = re.compile(choose(NEWS_AGENCIES | PHOTO_AGENCIES))
_PHOTO_AGENCY = re.compile(choose(PHOTO_AGENCIES))
_AGENCY_LAST = re.compile(r"(?:.* via )?" + choose(NEWS_AGENCIES | PHOTO_AGENCIES))
_JOINT = re.compile(r"[-–—/|,]|(?<!\w)via(?!\w)")
_COPYRIGHT = re.compile(r"©\s?(?=\S)")
# The stop behind an initial ("P. Rey") ends no sentence.
_SENTENCE_END = re.compile(r"(?:(?<!\W\w)\.|[!?…»”\")\]])\s+")
_TAIL = 200


def is_related(words: str) -> bool:
    """Whether `words` send the reader to another piece, a film or a broadcast."""
    if words.startswith(_ARROWS) and any(map(str.isalnum, words[:_TAIL])):
        return True
    bare = words[:_TAIL].lstrip(_SIGNS)
    head = fold(bare)
    if _RELATED_FORMULA.match(head) or _RELATED_LABEL.match(head):
        return True
    if _RELATED_CAPS.match(head):  # "VIDÉO. Le barrage" against "Direct. Il l'a été."
        return bare[: bare.find(".")].isupper()
    opener = _RELATED_OPENER.match(head)
    # The title of another piece has no full stop; prose that opens alike does.
    return opener is not None and bool(
        _AFTER_OPENER.match(head, opener.end()) or not is_finished(words)
    )


def is_caption(words: str) -> bool:
    """Whether `words` describe a picture: they open by saying so, or end with its credit."""
    if _CAPTION_OPENER.match(fold(words[:_TAIL])):
        return True
    tail = words[-_TAIL:]
    if tail[-1] in ")]":
        return _ends_with_bracket(tail)
    if is_finished(tail):
        return False
    last = tail[max((match.end() for match in _SENTENCE_END.finditer(tail)), default=0) :]
    alone = len(last) == len(words)
    return _has_sign(tail) or _has_label(tail, last) or _has_agency(last, alone)


def _ends_with_bracket(tail: str) -> bool:
    """Whether the last brackets hold a credit, not an editor's note or an aside.

    Square ones behind the full stop stand outside the sentence: what they name is the picture's.
    A news agency alone in round ones behind the full stop, "(AFP)", signs that sentence.
    """
    square = tail[-1] == "]"
    opening = tail.rfind("[" if square else "(")
    inside, before = tail[opening + 1 : -1].strip(), tail[:opening].rstrip()
    if opening < 0 or not inside or is_finished(inside) or not is_short(inside, 14, 120):
        return False
    folded = fold(inside)
    if _NOTE.match(folded):
        return False
    if _CREDIT_WORD.search(folded) or _PHOTO_AGENCY.search(folded):
        return True
    if _ANY_AGENCY.search(folded) and (square or _JOINT.search(folded) or not is_finished(before)):
        return bool(before)
    if "/" in inside and is_name(inside.split("/")[0].strip()):  # "(Ann Hale/The Echo)"
        return not is_finished(before) or square
    outside = before.endswith((".", "!", "?", "…", "»", "”", '"'))
    return square and outside and inside[0].isupper() and is_short(inside, 8, 80)


def _has_sign(tail: str) -> bool:
    """Whether the tail ends with © and a holder."""
    match = _COPYRIGHT.search(tail)
    if match is None:
        return False
    holder = tail[match.end() :]
    return is_short(holder, 12, 120) and (
        not holder[0].islower() or bool(_ANY_AGENCY.match(fold(holder)))
    )


def _has_label(tail: str, last: str) -> bool:
    """Whether it ends with "Photo: X", or, behind a full stop, with "Photo X"."""
    for match in _PHOTO_COLON.finditer(tail):
        holder = tail[match.end() :]
        if match[0][0].isupper() and is_short(holder, 12, 100):
            return True
    label = _PHOTO_LABEL.match(fold(last))
    if label is None or not last[0].isupper() or not is_short(last, 10, 100):
        return False
    holder = last.split(None, label[0].count(" ") + 1)[-1]
    return holder != last and (
        is_name(holder, 2 if " " not in label[0] else 1)
        or _is_agency_credit(holder)
        or bool(_AGENCY_LAST.fullmatch(fold(holder)))
    )


def _has_agency(last: str, alone: bool) -> bool:
    """Whether the words behind the last full stop (`alone`: all) credit an agency."""
    if not is_short(last, 40 if alone else 10, _TAIL):
        return False
    if _is_agency_credit(last):
        return True
    parts = re.split(r"\s?[,|]\s|\s[-–—]\s", last)
    if len(parts) > 1 and is_name(parts[0]) and _PHOTO_AGENCY.fullmatch(fold(parts[-1])):
        return True
    folded = fold(last)
    return bool(_PHOTO_AGENCY.fullmatch(folded)) or (
        not alone and any(match.end() == len(folded) for match in _PHOTO_AGENCY.finditer(folded))
    )


def _is_agency_credit(words: str) -> bool:
    """Whether a slash joins name and agency: `X/AFP`, `REUTERS/X`, `X/AFP via Getty Images`."""
    parts = [part.strip() for part in words.split("/")]
    first, last = parts[0], parts[-1]
    if len(parts) == 1 or not first or not last:
        return False
    if _AGENCY_LAST.fullmatch(fold(last)):
        return first.split()[-1][0].isupper()
    agency = first.split()[-1] if "photo" not in fold(first) else first
    return bool(_ANY_AGENCY.match(fold(agency))) and is_name(last, 1)
