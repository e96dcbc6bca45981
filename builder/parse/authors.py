"""Authors' names with what stands beside them: an agency, a role, a place."""

import re

from builder.language.given_names import given_gender
from builder.language.latepattern import LatePattern
from builder.language.structure import NEWS_AGENCIES, NEWS_OUTLETS
from builder.parse.cues import choose, cue_pattern, cue_phrases, fold
from builder.parse.shape import ARTICLES, FUNCTION_WORDS, PARTICLES, is_name, is_short

_AGENCY = choose({*map(fold, NEWS_AGENCIES), "agence", "agency", "keystone"})
_IS_AGENCY = LatePattern(lambda: _AGENCY)
_BESIDE = (" avec ", "(avec ", " with ", "(with ")
_WITH_AGENCY = LatePattern(
    lambda: (
        rf"(?P<who>.{{1,60}}?),?\s\(?(?:avec|with)\s(?:les? |l'|the |des |nos )?{_AGENCY}"
        rf"(?:(?:,? et |,? and |, |/| - )(?:l')?{_AGENCY})*\)?\.?"
    )
)
_ROLE = cue_pattern(lambda table: table.byline_roles)
_ROLES = cue_phrases(lambda table: table.byline_roles)
_HAS_ROLE = LatePattern(lambda: _ROLE)
_BARE_ROLE = LatePattern(
    lambda: (
        rf"(?:[\w-]+ ){{0,4}}{_ROLE}(?:s)?"
        r"(?:,? (?:a|au|en|aux|de|du|des|in|at|for|of|pour) .{2,40})?"
    )
)
_ENDS_WITH_ROLE = LatePattern(lambda: rf".*{_ROLE}(?: (?:a|au|en|aux|in|at|de|du) \S+(?: \S+)?)?")
_PARTS = re.compile(r"\s?[,|(•)]\s?|\s[-–—/]\s")
_AND = re.compile(r"\s(?:et|and|&)\s")
_PLACE = re.compile(r"(?:(?:à|en|au|aux|in|at)\s)?(?P<place>\S.{1,40})")
_SPACED_INITIALS = re.compile(r"(?:[A-ZÀ-Þ]\.[ -]?){2,4}")
_INITIALS = re.compile(r"(?:[A-ZÉ]\.[ -]?){1,4}|[A-Z]{2,3}|[a-zéèç]{2,5}")
OUTLETS = frozenset(map(fold, NEWS_OUTLETS))
_STAFF = frozenset(
    {"redaction", "la redaction", "redaction web", "la redaction web", "red", "red."}
    | {"comm", "comm.", "com.", "communique"}
    | {"staff", "service web", "web team"}
)


def has_agency_beside(words: str) -> bool:
    """Whether `words` are who wrote and an agency: `La rédaction avec AFP`, `L. M. (avec ats)`."""
    if not is_short(words, 14, 120):
        return False
    folded = fold(words)
    if not any(joint in folded for joint in _BESIDE) or not _WITH_AGENCY.fullmatch(folded):
        return False
    who = re.split(r",?\s\(?(?:avec|with)\s", words, maxsplit=1, flags=re.I)[0].strip()
    parts = [part for part in _PARTS.split(who) if part]
    first, *others = parts or [""]
    return all(map(_is_author, _AND.split(first))) and all(
        _is_author(part) or _is_place(part) for part in others
    )


def has_role(words: str) -> bool:
    """Whether `words` are names and what journalists are: `Luc Ménard, correspondant à Rome`."""
    if not is_short(words, 20, 160) or words[-1] in ".:;?!…":
        return False
    first, *others = [part for part in _PARTS.split(words) if part] or [""]
    if others:
        told = (_HAS_ROLE.search(part) or part in OUTLETS for part in map(fold, others))
        return any(told) and all(map(is_name, _AND.split(first)))
    # Without a comma the role begins with a capital: "Ann Hale Environment reporter".
    named = words.split()
    return (
        3 <= len(named) <= 9
        and _ROLES.may_stand_in(fold(words))
        and is_name(" ".join(named[:2]))
        and (named[2][0].isupper() or bool(_HAS_ROLE.match(fold(" ".join(named[2:])))))
        and bool(_ENDS_WITH_ROLE.fullmatch(fold(words)))
    )


def may_sign_below_title(words: str) -> bool:
    """Whether `words` may sign only there: a trade, a role alone or before a name, initials."""
    name = " ".join(words.split()[-2:])
    role = words[: -len(name)].rstrip(" ,:")
    return (
        has_trade(words)
        or (is_short(words, 5, 60) and _is_bare_role(fold(words)))
        or (is_short(words, 8, 80) and is_name(name) and _is_bare_role(fold(role)))
        or _SPACED_INITIALS.fullmatch(words) is not None
    )


def has_initials(words: str) -> bool:
    """Whether `words` are a paper and initials: `Le Parisien - É. B.`"""
    paper, *others = _PARTS.split(words) if is_short(words, 8, 60) else [""]
    return (
        bool(others)
        and (fold(paper) in OUTLETS or fold(paper.partition(" ")[0]) in ARTICLES)
        and _is_author(paper)
        and all(_SPACED_INITIALS.fullmatch(other) for other in others)
    )


def is_with_agency(words: str) -> bool:
    """Whether `words`, behind "by", are a paper or a name and an agency: `Le Col avec AFP`."""
    return (
        words[:1].isupper() and is_short(words, 9, 70) and bool(_WITH_AGENCY.fullmatch(fold(words)))
    )


def has_trade(words: str) -> bool:
    """Whether a name with a given name that we know, a comma and a trade without an article.

    "Luc Ménard, pédopsychiatre"; "Luc Ménard, un maire en colère" is a heading.
    """
    name, _, trade = words.partition(", ")
    first = fold(trade).partition(" ")[0]
    return (
        trade[:1].islower()
        and is_short(words, 14, 120)
        and words[-1] not in ".:;?!…"
        and is_name(name)
        and given_gender(name.split()[0]) is not None
        and first not in ARTICLES | FUNCTION_WORDS | PARTICLES
    )


def is_role(words: str) -> bool:
    """Whether `words` are a role alone, as it stands under an author's name."""
    if not is_short(words, 9, 80) or words[-1] in ".:;?!…":
        return False
    article, _, title = words.partition(" ")
    paper = fold(article) in ARTICLES and title.istitle() and is_short(title, 3, 40)
    return paper or all(map(_is_bare_role, map(fold, _PARTS.split(words))))


def _is_bare_role(folded: str) -> bool:
    return folded in OUTLETS or (
        _ROLES.may_stand_in(folded) and _BARE_ROLE.fullmatch(folded) is not None
    )


def has_place(words: str) -> bool:
    """Whether `words` are names and where they wrote from, as at the head or foot: `X, à Rome`."""
    if not is_short(words, 14, 100) or words[-1] in ".:;?!…":
        return False
    first, *others = [part for part in _PARTS.split(words) if part] or [""]
    if not others:
        first, *others = re.split(r"\s(?=(?:à|en|au|aux|in|at)\s)", words, maxsplit=1)
    if not others or not all(map(is_name, _AND.split(first))):
        return False
    return all(map(_is_place, others))


def is_staff(words: str) -> bool:
    """Whether `words` are a newsroom as a whole: `La rédaction`."""
    return fold(words) in _STAFF


def _is_place(words: str) -> bool:
    place = _PLACE.fullmatch(words.strip())
    return place is not None and is_name(place["place"], 1)


def _is_author(name: str) -> bool:
    """Whether a name, initials, a paper or its staff: who may stand before "avec AFP"."""
    folded = fold(name)
    article, _, title = name.partition(" ")
    return (
        is_name(name)
        or folded in OUTLETS
        or folded in _STAFF
        or bool(_INITIALS.fullmatch(name.strip()))
        or bool(_IS_AGENCY.fullmatch(folded))
        or (fold(article) in ARTICLES and title[:1].isupper() and is_short(title, 3, 30))
    )
