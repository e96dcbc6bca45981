"""The folder of stories → validated seeds, one at a time; all files of the editor are read here."""

from builder.seeds.digest import digest_story
from builder.seeds.read import Shared, list_seeds, read_seed, read_shared
from builder.seeds.stories import StoryFiles, find_home, find_passed_over, find_seeds
from builder.seeds.yamltree import salvage

__all__ = [
    "Shared",
    "StoryFiles",
    "digest_story",
    "find_home",
    "find_passed_over",
    "find_seeds",
    "list_seeds",
    "read_seed",
    "read_shared",
    "salvage",
]
