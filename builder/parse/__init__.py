"""Text → Article: blocks of one kind each, grouped in sections; no text is refused or lost."""

from builder.parse.article import parse_article
from builder.parse.writers import find_signature, find_signatures, read_authors

__all__ = ["find_signature", "find_signatures", "parse_article", "read_authors"]
