"""The folder of stories → validated seeds, one at a time; all files of the editor are read here."""

from builder.seeds.digest import digest_story
from builder.seeds.own import OwnFiles, find_own_files, find_own_folders
from builder.seeds.read import Shared, list_seeds, read_seed, read_shared
from builder.seeds.stories import StoryFiles, find_home, find_passed_over, find_root, find_seeds

__all__ = [
    "OwnFiles",
    "Shared",
    "StoryFiles",
    "digest_story",
    "find_home",
    "find_own_files",
    "find_own_folders",
    "find_passed_over",
    "find_root",
    "find_seeds",
    "list_seeds",
    "read_seed",
    "read_shared",
]
