"""Scolie: the plain text of a news story in, a small lasting digital edition out."""

__version__ = "0.1.0"
