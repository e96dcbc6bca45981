"""Agencies and papers in the credits of pictures."""

import re

from builder.language.latepattern import LatePattern
from builder.language.structure import NEWS_AGENCIES, PHOTO_AGENCIES
from builder.parse.cues import Phrases, choose, fold
from builder.parse.shape import ARTICLES, is_name, is_short

ANY_AGENCY = LatePattern(lambda: choose(NEWS_AGENCIES | PHOTO_AGENCIES))
_PHOTO_AGENCIES = Phrases(PHOTO_AGENCIES)
PHOTO_AGENCY = LatePattern(lambda: choose(PHOTO_AGENCIES))
AGENCY_LAST = LatePattern(lambda: r"(?:.* via )?" + choose(NEWS_AGENCIES | PHOTO_AGENCIES))
_INITIALS = re.compile("[A-Z]{2,4}")
_TAIL = 200


def is_agency(words: str) -> bool:
    """Whether `words` are the name of an agency, with or without ©."""
    return bool(AGENCY_LAST.fullmatch(fold(words.lstrip("© "))))


def is_owner(words: str) -> bool:
    """Whether `words` are an agency, or © and whose the story is."""
    return is_agency(words) or (words.startswith("©") and is_short(words, 6, 60))


def credits_agency(last: str, alone: bool) -> bool:
    """Whether the words behind the last full stop (`alone`: all) credit an agency."""
    if not is_short(last, 40 if alone else 10, _TAIL):
        return False
    if is_agency_credit(last):
        return True
    folded = fold(last)
    if not _PHOTO_AGENCIES.ends(folded):
        return False
    parts = re.split(r"\s?[,|]\s|\s[-–—]\s", last)
    signed = len(parts) > 1 and is_name(parts[0]) and fold(parts[-1]) in PHOTO_AGENCIES
    return signed or not alone or folded in PHOTO_AGENCIES


def is_agency_credit(words: str) -> bool:
    """Whether a slash joins name and agency: `X/AFP`, `REUTERS/X`, `X/AFP via Getty Images`."""
    if "/" not in words:
        return False
    parts = [part.strip() for part in words.split("/")]
    first, last = parts[0], parts[-1]
    article, _, paper = last.partition(" ")
    if len(parts) == 2 and fold(article) in ARTICLES and is_name(first) and is_name(paper, 1):
        return True  # "Ann Hale/The Echo"
    if not first or not last:
        return False
    if AGENCY_LAST.fullmatch(fold(last)):
        # "…, le 25 juin 2025 / AFP"
        return first.split()[-1][0].isupper() or (" / " in words and first[-1].isdigit())
    if _INITIALS.fullmatch(first.split()[-1]) and len(parts) == 2:  # "LG/Ann Hale"
        return is_name(last)
    agency = first.split()[-1] if "photo" not in fold(first) else first
    return bool(ANY_AGENCY.match(fold(agency))) and is_name(last, 1)
