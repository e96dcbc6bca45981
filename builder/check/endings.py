"""Finished files → the Endings Principles for Digital Longevity, version 2.2.1, one by one.

The principles are the Endings Project's (University of Victoria), numbered as there; the words
here are ours. What only people can keep, such as version control, is “not applicable”: no file of
the site can prove it.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Final, Literal, NamedTuple

import msgspec

from builder.check import endings_data as data
from builder.check import endings_pages as pages
from builder.check.endings_data import Found, Site
from builder.check.pages import Page
from builder.errors import Problem

Result = Literal["passed", "failed", "not applicable"]


class Principle(NamedTuple):
    """A principle: its number, its name in our words, and how files fail it, if they can."""

    number: str
    name: str
    find: Callable[[Site], Found] | None = None
    why: str = ""
    """Why it is kept without looking, or why no file can prove it."""
    kept: bool = False


class Verdict(msgspec.Struct, frozen=True):
    """How one principle fares, and why."""

    number: str
    name: str
    result: Result
    why: str


def check_endings(
    files: Mapping[str, bytes], read: Mapping[str, Page], before: Sequence[str] = ()
) -> tuple[list[Verdict], list[Problem]]:
    """A verdict on each principle, and the problems of those that failed.

    `read` are the HTML files, read; `before` the paths of the release that this one replaces.
    The files must come from stories without errors: that alone keeps three of the principles.
    """
    site = Site(files, read, before)
    verdicts, problems = [], []
    for principle in PRINCIPLES:
        number, name, find, why, kept = principle
        found = list(find(site)) if find else []
        result: Result = "failed" if found else "passed" if find or kept else "not applicable"
        verdicts.append(Verdict(number, name, result, found[0][0] if found else why))
        code = f"endings-{number}"
        problems += [Problem(code, message, hint, at, "warning") for message, hint, at in found]
    return verdicts, problems


_PEOPLE: Final = "for people to keep; no file of the site can prove it"
_THIS_RUN: Final = "this run has read and checked every file"

PRINCIPLES: Final = (
    Principle("1.1", "data in open formats", data.find_closed_formats),
    Principle("1.2", "data under version control", why=_PEOPLE),
    Principle("1.3", "data validated all the time", why=_THIS_RUN, kept=True),
    Principle("2.1", "data documented beside the products", data.find_unexplained_data),
    Principle("2.2", "rights documented", data.find_unstated_rights),
    Principle("3.1", "every input and output validated", why=_THIS_RUN, kept=True),
    Principle("3.2", "everything built anew at each change", why=_PEOPLE),
    Principle("3.3", "code may go, data and products stay", why=_PEOPLE),
    Principle("4.1", "no program on a server", pages.find_server_side),
    Principle("4.2", "no fashionable technology", pages.find_fashions),
    Principle("4.3", "nothing from other sites", pages.find_requests),
    Principle("4.4", "no query strings", pages.find_queries),
    Principle("4.5", "the source data included", pages.find_missing_sources),
    Principle("4.6", "each page whole by itself", pages.find_dependent_pages),
    Principle("4.7", "works without scripts and styles", pages.find_needed_scripts),
    Principle("4.8", "a server may help with searching", why="a concession, not a demand"),
    Principle("4.9", "a library may do what is too hard", why="a concession, not a demand"),
    Principle("5.1", "releases planned, not rolling", why=_PEOPLE),
    Principle("5.2", "released only when all is sound", why=_THIS_RUN, kept=True),
    Principle("5.3", "version and date on every page", data.find_unmarked_pages),
    Principle("5.4", "instructions for citing", data.find_uncited),
    Principle("5.5", "addresses persist across releases", data.find_lost_addresses),
)
