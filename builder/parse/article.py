"""Source → Article: the machine header, the blocks, their kinds, the sections, the metadata."""

import datetime
import re
from collections.abc import Iterator, Sequence
from itertools import chain

from builder.language.detect import detect_language
from builder.model import Article, Block, BlockKind, Edtf, Metadata, Section, Source, Span, Style
from builder.parse.dateline import (
    DATELINE_WITHIN,
    find_date,
    find_month,
    is_date_line,
    read_dateline,
)
from builder.parse.kinds import tell_kinds
from builder.parse.lines import EDGE, RawBlock, split_blocks
from builder.parse.shape import is_hour, is_rubric
from builder.parse.signatures import is_published_line, is_signature
from builder.parse.stamps import is_stamp
from builder.source import find_front_matter

_HEADER = re.compile(
    rf"[{EDGE}]*date[ \t\xa0]+(?P<date>(?P<year>[0-9]{{4}})(?:-(?P<month>[0-9]{{2}})"
    rf"(?:-(?P<day>[0-9]{{2}}))?)?)(?=[{EDGE}]|\Z)"
)

_TITLE_WORDS = 5


def parse_article(source: Source, markdown: bool = False) -> Article:
    """Return the story in `source` as blocks and sections; any text, plain or Markdown, gives one.

    Offsets are code points of `source.text`; no error is raised.
    """
    front = find_front_matter(source.text) if markdown else None
    start, published = read_header(source.text, front[1] if front else 0)
    header = (start - len(published), start) if published else None
    hidden: tuple[Span, ...] = ()
    styles: tuple[Style, ...] = ()
    if markdown:
        from builder.parse.markdown import read_markdown

        blocks, hidden, styles = read_markdown(source.text, start)
    else:
        blocks = split_blocks(source.text, start)
    kinds = tell_kinds(blocks, marked=markdown)
    title = _find_title(blocks, kinds)
    sections = tuple(_find_sections(blocks, kinds, title))
    return Article(
        source=source,
        metadata=_read_metadata(blocks, kinds, title, published, header),
        blocks=tuple(_make_blocks(blocks, kinds, sections)),
        sections=sections,
        title_block=title,
        hidden=hidden,
        styles=styles,
    )


def read_header(text: str, start: int = 0) -> tuple[int, Edtf | None]:
    """Return where the prose begins behind a machine header (` date 2024-06 `), and its date.

    Without a header at `start`, or with a date that no calendar has, the prose begins there.
    """
    match = _HEADER.match(text, start)
    if match is None:
        return start, None
    try:
        datetime.date(int(match["year"]), int(match["month"] or 1), int(match["day"] or 1))
    except ValueError:
        return start, None
    return match.end(), match["date"]


def _find_title(blocks: Sequence[RawBlock], kinds: Sequence[BlockKind]) -> int | None:
    """Return the first heading, if no prose or list stands before it and it is not of level 2.

    A rubric above a longer line (`Faits divers`, `HEALTH`) is none: that line is.
    """
    prose = (index for index, kind in enumerate(kinds) if kind in ("lead", "list"))
    headings = [i for i in range(next(prose, len(kinds))) if kinds[i] == "heading"]
    if not headings or blocks[headings[0]].level > 1:
        return None
    first, *others = headings
    longer = others and len(blocks[others[0]].words.split()) >= _TITLE_WORDS
    rubric = longer and not blocks[first].level and is_rubric(blocks[first].words)
    return others[0] if rubric else first


def _find_sections(
    blocks: Sequence[RawBlock], kinds: Sequence[BlockKind], title: int | None
) -> Iterator[Section]:
    """Yield the sections: each heading behind the lead (or the first list) opens one.

    So does a heading that stands first and is no title, as in Markdown of level 2. An hour of a
    live blog and the heading below it open one together.
    """
    if not kinds:
        return
    opening = next((kinds.index(kind) for kind in ("lead", "list") if kind in kinds), len(kinds))
    first, heading = 0, 0 if kinds[0] == "heading" and title is None else None
    for index in range(opening, len(kinds)):
        timed = heading == index - 1 and is_hour(blocks[index - 1].words)
        if kinds[index] == "heading" and not timed:
            yield Section(first, index, heading)
            first = heading = index
    yield Section(first, len(kinds), heading)


def _make_blocks(
    blocks: Sequence[RawBlock], kinds: Sequence[BlockKind], sections: Sequence[Section]
) -> Iterator[Block]:
    for number, section in enumerate(sections):
        for index in range(section.first, section.last):
            block = blocks[index]
            yield Block(kinds[index], block.start, block.end, number, block.items)


def _count_head(kinds: Sequence[BlockKind]) -> int:
    """How many bylines stand before the prose."""
    return kinds[: kinds.index("lead")].count("byline") if "lead" in kinds else 0


def _find_day(signed: Sequence[str], head: Sequence[str], day_first: bool) -> Edtf | None:
    """The day that a byline says the story appeared, else that of a stamp at its head."""
    told = (words for words in signed if is_published_line(words) or is_date_line(words))
    parts = (part for words in head for part in (words, *words.split(" | ")))
    stamps = [part for part in parts if is_stamp(part, head=True)]
    days = (find_date(words, day_first) for words in chain(told, stamps))
    return next(filter(None, chain(days, map(find_month, stamps))), None)


def _read_metadata(
    blocks: Sequence[RawBlock],
    kinds: Sequence[BlockKind],
    title: int | None,
    published: Edtf | None,
    header: Span | None,
) -> Metadata:
    """Gather what the story says of itself: the header's date before the dateline's and others."""
    prose = [i for i, kind in enumerate(kinds) if kind in ("lead", "paragraph")]
    signed = [blocks[i].words for i, kind in enumerate(kinds) if kind == "byline"]
    opening = [blocks[i].words for i in prose[:DATELINE_WITHIN]]
    opening += (words for words in signed[:DATELINE_WITHIN] if not is_signature(words))
    dateline = next(filter(None, map(read_dateline, opening)), None)
    language = detect_language("\n".join(block.words for block in blocks))
    return Metadata(
        language=language,
        published=published
        or (dateline and dateline.date)
        or _find_day(signed, signed[: _count_head(kinds)], language == "fr"),
        title=None if title is None else " ".join(blocks[title].words.split()),
        place=dateline.place if dateline else None,
        header=header,
    )
