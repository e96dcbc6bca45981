"""The stretches of a story in which annotators look for words."""

from builder.model import Article, Block, Span


def list_passages(article: Article) -> list[Span]:
    """The stretches of running text, in order: blocks, or the items of a list, cut at hidden signs.

    No match ever reaches from one passage into another.
    """
    stretches = (span for block in article.blocks for span in block.items or (_whole(block),))
    return [visible for span in stretches for visible in _visible(article, *span)]


def _whole(block: Block) -> Span:
    return (block.start, block.end)


def _visible(article: Article, start: int, end: int) -> list[Span]:
    spans, cursor = [], start
    for hidden_start, hidden_end in article.hidden_within(start, end):
        spans.append((cursor, hidden_start))
        cursor = max(cursor, hidden_end)
    spans.append((cursor, end))
    return [span for span in spans if span[0] < span[1]]
