"""`python -m builder` is the command `scolie`."""

from builder.cli import main

main(prog_name="scolie")
