"""The larger commands, each in a file of its own. They print and exit, as `cli` does."""
