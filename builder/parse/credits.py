"""Captions, told by the credit that ends them, or by what they say of themselves."""

import re

from builder.language.latepattern import LatePattern
from builder.parse.agencies import (
    AGENCY_LAST,
    ANY_AGENCY,
    PHOTO_AGENCY,
    credits_agency,
    is_agency_credit,
)
from builder.parse.cues import TABLES, choose, cue_pattern, cue_phrases, fold
from builder.parse.links import SEPARATORS
from builder.parse.scenes import is_scene
from builder.parse.shape import ARTICLES, is_finished, is_name, is_short

_CAPTION_OPENERS = cue_phrases(lambda table: table.caption_openers)
_AFTER_OPENER = re.compile(rf"[.,]|{SEPARATORS}")
_PHOTO_LABEL = LatePattern(lambda: cue_pattern(lambda table: table.photo_labels))
_PHOTO_COLON = LatePattern(
    lambda: (
        choose(word for table in TABLES for word in table.photo_labels.words)
        + r"(?:\s?:|\.{3}|…)\s?(?=\S)"
    ),
    re.I,
)
_COLON = re.compile(r"[:…]|\.{3}")
_CREDIT_WORD = LatePattern(lambda: cue_pattern(lambda table: table.credit_words) + "|©")
_PHOTO_SOURCE = LatePattern(lambda: cue_pattern(lambda table: table.photo_sources))
_ILLUSTRATION = re.compile(
    r"\((?:photo|image)s? d'(?:illustration|archives?)\)|\(file (?:photo|picture)\)"
)
_NOTE = LatePattern(lambda: cue_pattern(lambda table: table.editorial_notes))
_JOINT = re.compile(r"[-–—/|,]|(?<!\w)via(?!\w)")
_COPYRIGHT = re.compile(r"©\s?(?=\S)")
# The stop behind an initial ("P. Rey") ends no sentence.
_SENTENCE_END = re.compile(r"(?:(?<!\W\w)\.|[!?…»”\")\]])\s+")
# What many firms that sell pictures are called.
_FIRMS = frozenset({"pictures", "images", "photos", "press", "presse", "media", "group", "agency"})
_TAIL, _LONGEST = 200, 400


def is_caption(words: str) -> bool:
    """Whether `words` describe a picture: they say so, or end with its credit."""
    folded = fold(words[:_LONGEST])
    opener = _CAPTION_OPENERS.find_opening(folded)
    if (opener and _AFTER_OPENER.match(folded, opener)) or is_scene(words):
        return True
    tail = words[-_TAIL:]
    if tail[-1] in ")]":
        return _ends_with_bracket(tail)
    if "(" in tail and _ILLUSTRATION.search(fold(tail)):
        return True
    if is_finished(tail):
        return False
    last = tail[max((match.end() for match in _SENTENCE_END.finditer(tail)), default=0) :]
    alone = len(last) == len(words)
    last = last.lstrip("-–—| \xa0") or last
    if _has_sign(tail) or _has_label(tail, last) or credits_agency(last, alone):
        return True
    return not alone and _has_holder(tail[: len(tail) - len(last)], last)


def is_lone_credit(words: str) -> bool:
    """Whether `words` credit a picture that they do not describe: "Getty Images", "X/AFP"."""
    return (
        is_short(words, 8, 80)
        and not is_finished(words)
        and (
            bool(AGENCY_LAST.fullmatch(fold(words)) and PHOTO_AGENCY.search(fold(words)))
            or is_agency_credit(words)
            or _has_label(words, words)
        )
    )


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
    if _CREDIT_WORD.search(folded) or PHOTO_AGENCY.search(folded):
        return True
    if ANY_AGENCY.search(folded) and (square or _JOINT.search(folded) or not is_finished(before)):
        return bool(before)
    if "/" in inside and is_name(_as_name(inside.split("/")[0])):  # "(Ann Hale/The Echo)"
        return True
    paper, _, name = inside.partition(": ")
    if is_name(name) and paper[:1].isupper() and is_short(paper, 3, 30):  # "(Echo News: Ann Hale)"
        return True
    if is_name(inside) and folded.rpartition(" ")[2] in _FIRMS:  # "(Farness Pictures)"
        return True
    if not square and is_finished(before) and inside.count(" ") < 4:  # "(Diaphana)": who lent it
        return (
            is_name(_as_name(inside), 1)
            and not ANY_AGENCY.search(folded)
            and is_short(before, 45, 400)
        )
    outside = before.endswith((".", "!", "?", "…", "»", "”", '"'))
    return square and outside and inside[0].isupper() and is_short(inside, 8, 80)


def _as_name(words: str) -> str:
    """Return `words` as a name is written: agencies set photographers' names in capitals."""
    return words.strip().title() if words.isupper() else words.strip()


def _is_holder(words: str) -> bool:
    """Whether a name, or a paper with its article: "The Echo"."""
    article, _, title = words.strip().partition(" ")
    return is_name(words.strip(), 1) or (fold(article) in ARTICLES and is_name(title, 1))


def _has_holder(before: str, last: str) -> bool:
    """Whether the words behind the last full stop are only a name: prose would have its own stop.

    The sentence before must be one: "Football. Servette bat Lugano" is a heading.
    """
    if not is_short(last, 10, 100) or len(before.split()) < 4:
        return False
    capitals = last.isupper() and len(last) > 3
    source = _PHOTO_SOURCE.match(fold(last)) and is_short(last, 6, 60) and last[0].isupper()
    named = len(before.split()) >= 5 and is_name(_as_name(last)) and is_short(last, 4, 40)
    return bool(capitals or source or named)


def _has_sign(tail: str) -> bool:
    """Whether the tail ends with © and a holder."""
    match = _COPYRIGHT.search(tail)
    if match is None:
        return False
    holder = tail[match.end() :]
    return is_short(holder, 12, 120) and (
        not holder[0].islower() or bool(ANY_AGENCY.match(fold(holder)))
    )


def _has_label(tail: str, last: str) -> bool:
    """Whether it ends with "Photo: X", or, behind a full stop, with "Photo X"."""
    named = _PHOTO_COLON.finditer(tail) if _COLON.search(tail) else ()
    for match in named:
        holder = tail[match.end() :]
        if match[0][0].isupper() and is_short(holder, 12, 100):
            return True
    label = _PHOTO_LABEL.match(fold(last))
    if label is None or not last[0].isupper() or not is_short(last, 10, 100):
        return False
    holder = last.split(None, label[0].count(" ") + 1)[-1]
    return holder != last and (
        is_name(holder, 2 if " " not in label[0] else 1)
        or _is_name_of_paper(holder)
        or is_agency_credit(holder)
        or bool(AGENCY_LAST.fullmatch(fold(holder)))
        or ("/" in holder and all(map(_is_holder, holder.split("/"))))
    )


def _is_name_of_paper(holder: str) -> bool:
    """Whether a name, a comma and who it works for: "JEAN ROY, LA GAZETTE"."""
    name, _, paper = holder.partition(", ")
    return is_name(name) and paper[:1].isupper() and is_short(paper, 4, 40)
