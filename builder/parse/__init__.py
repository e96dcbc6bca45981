"""Text → Article: blocks of one kind each, grouped in sections; no text is refused or lost."""

from builder.parse.article import parse_article

__all__ = ["parse_article"]
