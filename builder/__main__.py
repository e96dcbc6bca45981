"""`python -m builder` is the command `scolie`."""

from builder.cli import run

run()
