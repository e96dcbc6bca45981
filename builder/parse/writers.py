"""Who signs a story: of its bylines those that name somebody, and the authors named there."""

import re

from builder.excerpts import collapse
from builder.language.given_names import FAMILY_FIRST, given_gender
from builder.model import Article, Block
from builder.parse.authors import has_role, is_role
from builder.parse.bylines import is_masthead
from builder.parse.cues import fold
from builder.parse.dateline import is_date_line, read_dateline
from builder.parse.shape import is_finished, is_name, is_short, may_be_initials, split_name
from builder.parse.signatures import (
    FORMULAS,
    PREPOSITION,
    is_agency,
    is_signature,
    may_be_signature,
    names_nobody,
    unwrap,
)
from builder.parse.stamps import is_stamp

_PROSE = ("lead", "paragraph", "list")
_NAMING = frozenset({"by", "par", "de", "avec", "notre"})
_AND = re.compile(r"\s(?:et|and|&)\s")
_COMMA = re.compile(r"\s?,\s")


def find_signatures(article: Article) -> tuple[Block, ...]:
    """The bylines at the head and the foot of a story that say who made it, in order.

    Those that only date or place it, or say whose it is, are left out.
    """
    head, foot = _split_bylines(article)
    return (*head, *foot)


def find_signature(article: Article) -> Block | None:
    """The byline of a story: the first at its head, else the last at its foot."""
    head, foot = _split_bylines(article)
    return next(iter((*head, *reversed(foot))), None)


def read_authors(article: Article) -> tuple[str, ...]:
    """The names of persons in the byline of a story, as it writes them.

    A name without "by" is taken for a person's only where a given name or a role says so; an
    agency is no author.
    """
    block = find_signature(article)
    if block is None:
        return ()
    words = unwrap(collapse(article.visible_text(block.start, block.end)))
    opener = PREPOSITION.match(fold(words))
    named = words.split(None, 1)[1].lstrip(": ") if opener else words
    names = _split_names(named)
    if opener or has_role(words) or all(map(_has_given_name, names)):
        return names
    return ()


def _split_bylines(article: Article) -> tuple[list[Block], list[Block]]:
    """The signatures before the story, or right behind its summary, and those after its end."""
    blocks = article.blocks
    prose = [number for number, block in enumerate(blocks) if block.kind in _PROSE]
    start = prose[1] if len(prose) > 1 else prose[0] if prose else len(blocks)
    end = prose[-1] if prose else len(blocks)
    told = {
        number: block
        for number, block in enumerate(blocks)
        if (number < start or number > end) and block.kind == "byline"
        if _says_who(collapse(article.visible_text(block.start, block.end)))
    }
    head = [block for number, block in told.items() if number < start]
    return head, [block for number, block in told.items() if number >= start]


def _says_who(words: str) -> bool:
    inner = unwrap(words)
    if is_stamp(inner, head=True) or is_date_line(inner) or names_nobody(inner):
        return False
    if is_masthead(inner) or is_role(inner) or fold(inner).startswith("source"):
        return False
    if is_finished(inner) and not is_short(inner, 5, 40):  # "Ann Hale contributed to this report."
        return False
    if opened := FORMULAS.find_opening(fold(inner)):  # "This article was …" names nobody
        return not _NAMING.isdisjoint(fold(inner)[:opened].split())
    dateline = read_dateline(inner)
    if dateline and dateline.alone:
        return False
    return is_signature(words) or may_be_signature(words) or may_be_initials(words)


def _split_names(words: str) -> tuple[str, ...]:
    """The persons whose names open `words`: `Ann Hale, Tom Reed and Joe Dow in Oslo`."""
    *others, last = _AND.split(words)
    names = [name for chunk in others for name in _COMMA.split(chunk)]
    names.append(split_name(last)[0])
    if not all(map(_is_person, names)):
        names = [split_name(words)[0]]
    return tuple(names) if all(map(_is_person, names)) else ()


def _is_person(name: str) -> bool:
    return is_name(name) and not is_agency(name) and not is_role(name)


def _has_given_name(name: str) -> bool:
    first, *_ = name.split()
    return given_gender(first) is not None or first in FAMILY_FIRST
