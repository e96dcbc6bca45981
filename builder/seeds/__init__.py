"""The folder of stories → validated seeds, one at a time; files are read here and only here."""

from builder.seeds.read import Shared, read_seed, read_shared
from builder.seeds.stories import StoryFiles, find_seeds

__all__ = ["Shared", "StoryFiles", "find_seeds", "read_seed", "read_shared"]
