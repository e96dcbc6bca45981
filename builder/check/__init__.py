"""Finished files → problems: text, links, budgets, and the Endings Principles one by one."""

from builder.check.budgets import check_budgets, weigh_file
from builder.check.endings import PRINCIPLES, Verdict, check_endings
from builder.check.fidelity import prove_text, rebuild_source
from builder.check.links import check_links
from builder.check.look import check_look
from builder.check.pages import Page, read_page
from builder.check.sarif import describe_run
from builder.check.sources import check_sources

__all__ = [
    "PRINCIPLES",
    "Page",
    "Verdict",
    "check_budgets",
    "check_endings",
    "check_links",
    "check_look",
    "check_sources",
    "describe_run",
    "prove_text",
    "read_page",
    "rebuild_source",
    "weigh_file",
]
