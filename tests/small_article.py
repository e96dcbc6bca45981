"""Small articles made by hand, for tests of annotators."""

import re

from builder.model import Article, Block, Metadata, Section, Source, Span


def make_article(text: str, hidden: tuple[Span, ...] = ()) -> Article:
    """An article whose blocks are the paragraphs of `text`, parted by empty lines."""
    spans = [match.span() for match in re.finditer(r"(?s)\S.*?(?=\s*\n\s*\n|\s*\Z)", text)]
    blocks = tuple(Block("paragraph", start, end) for start, end in spans)
    sections = (Section(0, len(blocks)),)
    return Article(Source("story.txt", text, ""), Metadata("fr"), blocks, sections, hidden=hidden)
