"""A story → what its editor may want to write about it, as YAML that is ready to be edited."""

from builder.suggest.files import Change, plan_changes, write_changes
from builder.suggest.propose import propose
from builder.suggest.report import describe_changes, format_changes

__all__ = [
    "Change",
    "describe_changes",
    "format_changes",
    "plan_changes",
    "propose",
    "write_changes",
]
