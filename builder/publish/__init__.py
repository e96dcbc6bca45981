"""A site as a value → files on disk: only the difference, and nothing of others touched."""

from builder.publish.manifest import list_published
from builder.publish.write import Published, publish_files

__all__ = ["Published", "list_published", "publish_files"]
