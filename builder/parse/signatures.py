"""Bylines: who wrote, read over, translated, published or changed a story, and when."""

import re

from builder.language.latepattern import LatePattern
from builder.language.structure import NEWS_AGENCIES, PHOTO_AGENCIES
from builder.parse.authors import (
    OUTLETS,
    has_agency_beside,
    has_initials,
    has_place,
    has_role,
    is_staff,
    is_with_agency,
)
from builder.parse.cues import TABLES, Phrases, choose, cue_pattern, cue_phrases, fold
from builder.parse.shape import ARTICLES, CLOSERS, is_finished, is_name, is_short, split_name
from builder.parse.stamps import is_stamp
from builder.parse.tasks import tells_task

_NOTES = cue_phrases(lambda table: table.byline_notes)
FORMULAS = cue_phrases(lambda table: table.byline_formulas)
_INTERVIEW = LatePattern(lambda: cue_pattern(lambda table: table.interviews))
_DATE_LINE = LatePattern(lambda: cue_pattern(lambda table: table.date_lines) + r"(?P<rest>.{0,40})")
_PUBLISHED = LatePattern(lambda: cue_pattern(lambda table: table.published))
_WHEN = LatePattern(lambda: r"\d|" + cue_pattern(lambda table: table.weekdays))
PREPOSITION = re.compile(cue_pattern(lambda table: table.byline_prepositions) + r"\s(?:: ?)?(?=\S)")
_JOINERS = frozenset(fold(word) for table in TABLES for word in table.joiners)
_JOINED = re.compile(r"\s(?:avec|et|with|and|&)\s|\s?[,/|·•]\s?")
_AGENCIES = Phrases(NEWS_AGENCIES | {"keystone"})
_AGENCY = LatePattern(lambda: choose(NEWS_AGENCIES | {"keystone"}))
_CLOSERS = cue_phrases(lambda table: table.byline_closers)
_CLOSER = LatePattern(lambda: cue_pattern(lambda table: table.byline_closers))
_INITIALS = re.compile(r"[a-zéèç]{2,6}|[A-Z]{2,3}")
_SMALL_AGENCY = re.compile(r"(?:ats|afp|sda|awp|belga|dpa|apa)\s?/\s?(?=[A-ZÀ-Þ])")
_COPYRIGHT = re.compile(r"(?:©|\(c\)|copyright)\s?(?:\(c\)|©)?\s?(?:[12]\d{3}|copyright)")
_ADDRESS = re.compile(r"\S@\w[\w-]*\.\w")
# The lines of dates run longest, those of names stop before.
_LONGEST_LINE = 200
# Who signs with an agency may set a stop: "La rédaction avec AFP."
_LONGEST_STOPPED = 14
_TEAMS = frozenset({"team", "desk", "staff", "newsroom", "editors", "redaction", "equipe"})
_BRACKETS = {"(": ")", "[": "]"}


def is_signature(words: str) -> bool:
    """Whether `words` are a byline wherever they stand."""
    if len(words) > 400:
        return False
    inner = unwrap(words)
    head = fold(inner)
    if _COPYRIGHT.match(head):
        return is_short(inner, 40, 400)
    if (told := tells_task(inner, head)) is not None:
        return told
    if FORMULAS.find_opening(head):  # "Reporting by the Post found …" is prose: it has a full stop
        return inner != words or not is_finished(inner)
    if _is_closing(inner, head, wrapped=inner != words):
        return True
    return len(inner) <= _LONGEST_LINE and _is_line(inner, head)


def _is_line(words: str, head: str) -> bool:
    """Whether `words`, which fold to `head`, are a line that only signs, dates or places."""
    if is_stamp(words) or head.strip(". ") in OUTLETS:
        return True
    if words.count(" ") > _LONGEST_STOPPED and is_finished(words):
        return False
    if date := _DATE_LINE.match(head):  # "Publié en 1998, le livre …" is prose
        return (
            not is_finished(words) and bool(_WHEN.search(date["rest"])) and is_short(words, 16, 120)
        )
    return (
        _is_slug(words)
        or _is_by(words, head)
        or _is_name_with_agency(words)
        or has_agency_beside(words)
        or has_role(words)
        or has_initials(words)
    )


def may_be_signature(words: str) -> bool:
    """Whether `words` are a byline at the head or foot of a story, where bylines stand."""
    if len(words) > 400:
        return False
    inner = unwrap(words)
    head = fold(inner)
    if _NOTES.find_opening(head):
        return is_short(inner, 40, 400)
    if formula := FORMULAS.find_opening(head):
        signs = not is_finished(inner) or _names_someone(inner, head[formula:])
        return signs and is_short(inner, 40, 400)
    if not is_short(inner, 25, 200):
        return False
    if is_staff(inner) or _ADDRESS.search(inner):
        return True
    return all(map(is_name, _JOINED.split(inner.strip(" ·•|")))) or has_place(inner)


def _names_someone(words: str, rest: str) -> bool:
    """Whether a finished line that opens with a formula names who; else it may be prose."""
    return is_short(rest, 2, 30) or bool(_FULL_NAME.search(words) or _AGENCY.search(rest))


_FULL_NAME = re.compile(r"[A-ZÀ-Þ][\w'’-]+ (?:[a-z]{1,3} )?[A-ZÀ-Þ][\w'’-]+")


def is_interview(words: str) -> bool:
    """Whether a byline says that the story is an interview."""
    return len(words) <= 400 and bool(_INTERVIEW.match(fold(unwrap(words))))


def is_published_line(words: str) -> bool:
    """Whether a byline says when the story first appeared."""
    return len(words) <= 400 and bool(_PUBLISHED.match(fold(unwrap(words))))


def names_nobody(words: str) -> bool:
    """Whether a byline only says whose a story is, or when it appeared or changed."""
    head = fold(unwrap(words))
    return bool(_COPYRIGHT.match(head) or _PUBLISHED.match(head) or _DATE_LINE.match(head))


def is_agency(name: str) -> bool:
    """Whether a name is that of a news agency or a paper."""
    return fold(name) in OUTLETS or bool(_AGENCY.fullmatch(fold(name)))


def unwrap(words: str) -> str:
    """Return `words` without a pair of brackets around them, or a star or a dash before them."""
    if words[:2] in ("* ", "• ", "– ", "— "):
        return words[2:].lstrip() or words
    if words[-1] == _BRACKETS.get(words[0]) and words.count(words[0]) == 1:
        return words[1:-1].strip(CLOSERS) or words
    return words


def _is_closing(words: str, head: str, wrapped: bool) -> bool:
    """Whether a set phrase of signatures stands in brackets, or ends a sentence about a name."""
    if _CLOSERS.ends(head.rstrip(". ")):
        return is_short(words, 60, 400)
    finished = is_finished(words)
    if finished and not wrapped and not is_short(words, 10, 100):
        return False
    closer = _CLOSER.search(head) if _CLOSERS.may_stand_in(head) else None
    if closer is None or wrapped or not finished:
        return closer is not None and is_short(words, 60, 400)
    return is_short(head[closer.end() :], 3, 40)  # "Reed reported from Washington."


def _is_slug(words: str) -> bool:
    """Whether `words` are agencies and initials only: `afp/ami`, `furr avec ats`, `AFP`."""
    if _SMALL_AGENCY.match(words) and is_name(words.partition("/")[2].strip()):
        return True  # "ats / Ann Hale" signs, "ATS/Ann Hale" credits a picture
    if len(words) > 60 or not (agencies := _AGENCY.findall(fold(words))):
        return False
    if fold(words.strip(". ")) in PHOTO_AGENCIES:  # a lone "Keystone" signs a picture
        return False
    rest = _AGENCY.sub(" ", fold(words)).replace("/", " ").replace(",", " ").replace("-", " ")
    small = {fold(part) for part in re.split(r"[\s/,.&-]+", words) if _INITIALS.fullmatch(part)}
    others = [part for part in rest.strip(". ").split() if part not in _JOINERS]
    signed = "/" in words or any(joiner in _JOINERS for joiner in fold(words).split())
    return bool(agencies) and all(signed and part in small for part in others)


def _is_by(words: str, head: str) -> bool:
    """Whether `words` are "By" and a name, or an agency; "Par Toutatis" is none by itself."""
    if not PREPOSITION.match(head) or is_finished(words) or not is_short(words, 20, 150):
        return False
    named = words.split(None, 1)[1].lstrip(": ")
    if is_with_agency(named):
        return True
    name, cut, _ = split_name(named)
    article, _, title = name.partition(" ")
    if fold(article) in ARTICLES:  # "Par La Côte avec AFP"
        team = fold(title).rpartition(" ")[2] in _TEAMS
        return (team or title[:1].isupper()) and is_short(name, 4, 40)
    return is_name(name) or is_agency(name) or (is_name(name, 1) and not cut and name.isupper())


def _is_name_with_agency(words: str) -> bool:
    """Whether `words` are names joined to an agency: "Luc Ménard avec AFP"."""
    if not is_short(words, 12, 100) or not _AGENCIES.ends(fold(words).rstrip(". ")):
        return False
    *names, last = _JOINED.split(words)
    last = fold(last).removeprefix("les ").removeprefix("l'").strip(". ")
    return bool(names and _AGENCY.fullmatch(last) and "/" not in words) and all(
        is_name(name) or _AGENCY.fullmatch(fold(name)) for name in names
    )
