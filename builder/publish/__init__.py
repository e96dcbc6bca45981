"""A site as a value → files on disk: only the difference, and nothing of others touched."""

from builder.publish.write import Published, publish_files

__all__ = ["Published", "publish_files"]
