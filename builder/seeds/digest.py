"""A story → one digest of all that is read for it, to tell whether it must be read again."""

import hashlib

from builder.errors import ScolieError
from builder.seeds.disk import read_bytes, read_if_there
from builder.seeds.stories import OWN, StoryFiles


def digest_story(files: StoryFiles) -> str | None:
    """The SHA-256 of a story's text and its YAML files; None where one of them cannot be read."""
    total = hashlib.sha256()
    try:
        total.update(hashlib.sha256(read_bytes(files.article, files.home)).digest())
        for path in [files.folder / name for name in OWN] if files.folder else ():
            data = read_if_there(path, files.home)
            total.update(b"-" if data is None else hashlib.sha256(data).digest())
    except ScolieError:
        return None
    return total.hexdigest()
