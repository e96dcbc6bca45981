"""The stories → pages in a browser, on this machine alone, shown anew at each change."""

from builder.serve.address import read_base
from builder.serve.preview import serve_preview
from builder.serve.work import Built, describe_build

__all__ = ["Built", "describe_build", "read_base", "serve_preview"]
