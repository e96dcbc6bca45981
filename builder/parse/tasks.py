"""Who did what for a story: a task, and who did it."""

import re

from builder.language.latepattern import LatePattern
from builder.language.structure import NEWS_AGENCIES
from builder.parse.authors import has_agency_beside
from builder.parse.cues import choose, cue_phrases, fold
from builder.parse.shape import is_finished, is_name, is_short, may_be_initials, split_name

_LABELS = cue_phrases(lambda table: table.byline_labels)
_GENRES = cue_phrases(lambda table: table.byline_genres)
_PHOTOS = cue_phrases(lambda table: table.photo_labels)
_AGENCY = LatePattern(lambda: choose(NEWS_AGENCIES | {"keystone"}))
_JOINED = re.compile(r"\s(?:avec|et|with|and|&)\s|\s?[,/|·•]\s?")
# `fold` makes an ASCII colon of each of these (NFKD).
_COLON = re.compile("[:：︓﹕]")


def tells_task(words: str, head: str) -> bool | None:
    """Whether `words`, which fold to `head`, say who did a task; None where they open with none."""
    label = _LABELS.find_opening(head)
    if label and is_short(words, 14, 120) and all(map(_is_task, words.split(", "))):
        return True
    if genre := _GENRES.find_opening(head):
        name = split_name(words[genre:].strip())[0]
        named = name[:1].isupper() and is_name(name)
        return named and is_short(words, 20, 150) and not is_finished(words)
    if label and head[label:].lstrip().startswith(":"):
        return _is_credited(_COLON.split(words, maxsplit=1)[-1].strip(), head[:label])
    return None


def _is_task(words: str) -> bool:
    """Whether a task and a name without a colon: "Texte Luc Ménard"."""
    task = _LABELS.find_opening(fold(words)) or _PHOTOS.find_opening(fold(words))
    return task > 0 and is_name(words[task:].strip())


def _is_credited(who: str, label: str) -> bool:
    """Whether a task's colon is followed by names, initials or a few words: "Texte : X".

    "Reportage : au cœur de l'usine" is a heading. A source or a contact may take more words.
    """
    if "contact" in label and is_finished(who) and not _REACHED.search(who):
        return False  # "Contact: the film is back."
    if label.startswith("source") or "contact" in label:
        return is_short(who, 30, 300)
    listed = who.partition(",")[0]
    if has_agency_beside(who):
        return True
    if not who or not (who[0].isupper() or " " not in listed):
        return False
    return is_short(who, 3, 60) or all(
        is_name(part.rpartition(": ")[2], 1)
        or _AGENCY.fullmatch(fold(part))
        or may_be_initials(part)
        for part in _JOINED.split(who)
    )


_REACHED = re.compile(r"@|\d[\d .-]{5,}\d|www\.|https?:")
"""An address, or the number of a telephone."""
