"""What the preview shows now, and to whom."""

import asyncio
from importlib.resources import files as package_files
from pathlib import Path
from typing import Protocol

from builder.errors import Problem
from builder.serve.answer import Answer, Site, make_answer, make_site
from builder.serve.work import Built


class Page(Protocol):
    """A page in a browser that shows the site."""

    def call(self) -> None:
        """Tell the page to look."""


class Stage:
    """What is shown now, and the pages that show it. Belongs to the thread of the server."""

    def __init__(self, base: str, port: int) -> None:
        self.base = base
        self.hosts = {f"{name}:{port}" for name in ("localhost", "127.0.0.1", "[::1]")}
        if port == 80:
            self.hosts |= {"localhost", "127.0.0.1", "[::1]"}
        self.site: Site | None = None
        self.problems: tuple[Problem, ...] = ()
        self.ready = asyncio.Event()
        self.pages: set[Page] = set()
        ours = Path(__file__).with_name("live.js").read_bytes()
        theirs = package_files("livereload").joinpath("vendors", "livereload.js").read_bytes()
        self.script = ours + b"\n" + theirs

    def take(self, built: Built) -> None:
        """Show what a build made. A failed one leaves the site before it."""
        if built.files is not None:
            self.site = make_site(built.files)
        self.problems = built.problems
        self.ready.set()
        for page in tuple(self.pages):
            page.call()

    def answer(self, target: str) -> Answer:
        """What a request for a target gets now."""
        return make_answer(target, self.base, self.site, self.problems)
