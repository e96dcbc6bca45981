"""A story's words as the rules of who says what read them, and the way back to the source."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import Final, NamedTuple

from builder.annotate.voices.state import Voice
from builder.language.words import compose
from builder.model import Article, Block, Span
from builder.parse.dateline import read_dateline


class Text(NamedTuple):
    """Words without the signs of Markdown, accents composed (NFC), and the stretches to read."""

    text: str
    stretches: Sequence[Span]
    prose: frozenset[int]
    """The numbers of those that are paragraphs, not headings, captions or lists."""
    places: Sequence[int]
    """Where each sign of `text` stands in the source, then its end."""

    def find_here(self, span: Span) -> Span:
        """A span of the source, in `text`."""
        if isinstance(self.places, range):
            return span  # nothing was composed
        return bisect_left(self.places, span[0]), bisect_left(self.places, span[1])

    def find_source(self, voice: Voice) -> Voice:
        """The voice with its offsets into the source."""
        places, speaker, cue = self.places, voice.speaker, voice.cue
        return voice._replace(
            start=places[voice.start],
            end=places[voice.end],
            speaker=(places[speaker[0]], places[speaker[1]]) if speaker else None,
            cue=(places[cue[0]], places[cue[1]]) if cue else None,
        )


def read_text(article: Article) -> Text:
    """The words of an article to read: blocks and items of lists.

    Signatures, links to other pieces and datelines are nobody's words, and left out.
    """
    composed, places = compose(_hide(article))
    stretches = _list_stretches(article)
    prose = frozenset(number for number, (_, is_prose) in enumerate(stretches) if is_prose)
    text = Text(composed, [span for span, _ in stretches], prose, places)
    return text._replace(stretches=[text.find_here(span) for span in text.stretches])


def _hide(article: Article) -> str:
    """The text with blanks for the signs of Markdown."""
    pieces, cursor, text = [], 0, article.source.text
    for start, end in article.hidden:
        pieces += [text[cursor:start], " " * (end - max(cursor, start))]
        cursor = max(cursor, end)
    return "".join([*pieces, text[cursor:]])


def _list_stretches(article: Article) -> list[tuple[Span, bool]]:
    """The stretches to read, and whether each is a paragraph."""
    stretches: list[tuple[Span, bool]] = []
    for block in article.blocks:
        if block.items:
            stretches += [(item, False) for item in block.items]
        elif block.kind not in {"byline", "related"} and not article.is_code(block):
            span = (block.start + _skip_dateline(article, block), block.end)
            stretches.append((span, block.kind in {"lead", "paragraph"}))
    return [(span, is_prose) for span, is_prose in stretches if span[0] < span[1]]


def _skip_dateline(article: Article, block: Block) -> int:
    """How many signs of the block are the place and the day of the dispatch."""
    words = article.source.text[block.start : min(block.end, block.start + _HEAD)]
    if block.end - block.start > _HEAD and not _DATELINE_SIGN.search(words, 0, _SIGN_WITHIN):
        return 0
    dateline = read_dateline(article.source.text[block.start : block.end])
    agency = _AGENCY.match(words)
    return dateline.end if dateline else agency.end() if agency else 0


_HEAD: Final = 160
_SIGN_WITHIN: Final = 80
_DATELINE_SIGN: Final = re.compile(r"[(\[–—]|-\s")
"""What no dateline lacks, except one that stands alone in a short block."""
_AGENCY: Final = re.compile(r"\([^()\n]{2,30}\)\s*[-–—]\s+")
"""An agency without a place: (AFP) - …"""
