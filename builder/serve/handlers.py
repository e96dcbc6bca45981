"""Requests from a browser on this machine → answers; a line open to each page that shows the site.

The line is livereload's: its script in the page, its handshake here. What is ours is when to
speak: after every build, to every page, and once to a page that has just come. The page then asks
what is new and compares, so that no change is lost and none is shown twice.
"""

import asyncio
import json
import re
from contextlib import suppress
from typing import Any, Final

from livereload.handlers import LiveReloadHandler
from tornado.web import Application, HTTPError, RequestHandler
from tornado.websocket import WebSocketClosedError

from builder import __version__
from builder.serve.address import RESERVED
from builder.serve.answer import (
    HTML,
    JSON,
    SCRIPT,
    TEXT,
    Answer,
    add_script,
    digest_answer,
    make_state,
)
from builder.serve.stage import Stage

LARGEST_MESSAGE: Final = 65_536
PATIENCE: Final = 1.0
"""Seconds that a request waits for the first build, before a page says that it is under way."""
METHODS: Final = ("GET", "HEAD")

_LOOK: Final = {"command": "reload", "path": "*", "liveCSS": True, "liveImg": True}


def make_application(stage: Stage) -> Application:
    """The site with the preview's own addresses, for tornado to serve."""
    own, given = re.escape(f"{stage.base}{RESERVED}"), {"stage": stage}
    routes: list[Any] = [
        (f"{own}livereload", LiveSocket, given),
        (f"{own}livereload[.]js", ScriptHandler, given),
        (f"{own}state", StateHandler, given),
        (".*", PageHandler, given),
    ]
    return Application(
        routes,
        log_function=lambda handler: None,
        websocket_max_message_size=LARGEST_MESSAGE,
    )


class Guarded(RequestHandler):
    """Refuses what no page of this preview would send; says as little as it can."""

    stage: Stage

    def initialize(self, stage: Stage) -> None:
        self.stage = stage

    def set_default_headers(self) -> None:
        self.set_header("Server", f"scolie/{__version__}")
        self.set_header("Content-Type", TEXT)
        self.set_header("Cache-Control", "no-store")
        self.set_header("X-Content-Type-Options", "nosniff")
        self.set_header("Cross-Origin-Resource-Policy", "same-origin")

    def compute_etag(self) -> None:
        """None: nothing is to be kept."""

    def prepare(self) -> None:
        """Any site may give its own name the address of this machine: the name must be ours."""
        if self.request.headers.get("Host", "").lower() not in self.stage.hosts:
            raise HTTPError(403, reason="Forbidden")

    def write_error(self, status_code: int, **_: Any) -> None:
        if status_code == 405:
            self.set_header("Allow", ", ".join(METHODS))
        self.finish(f"{status_code} {self._reason}\n")

    async def wait_until_ready(self) -> None:
        """Wait for the first build, though not for ever."""
        if not self.stage.ready.is_set():
            with suppress(TimeoutError):
                await asyncio.wait_for(self.stage.ready.wait(), PATIENCE)

    def fill_in(self, answer: Answer) -> bytes:
        """The body of an answer, with our script where it is a page."""
        if answer.type != HTML:
            return answer.body
        host = self.request.headers["Host"].lower()
        return add_script(answer, self.stage.site, self.stage.base, host)

    def send(self, kind: str, body: bytes) -> None:
        """End with this body. A request for the head alone gets the length of the body."""
        self.set_header("Content-Type", kind)
        self.finish(body)


class PageHandler(Guarded):
    """The files of the site."""

    async def get(self) -> None:
        await self.wait_until_ready()
        stage = self.stage
        answer = stage.answer(self.request.path)
        self.set_status(answer.status)
        if answer.location:
            self.set_header("Location", answer.location)
        self.send(answer.type, self.fill_in(answer))

    head = get


class ScriptHandler(Guarded):
    """Our script, then livereload's."""

    def get(self) -> None:
        self.send(SCRIPT, self.stage.script)

    head = get


class StateHandler(Guarded):
    """What a page compares itself with: `?url=` is its own address, without query.

    `&page=` is the digest of what it shows: if that is out of date, the new page is in the answer,
    so that a page need not ask twice.
    """

    async def get(self) -> None:
        await self.wait_until_ready()
        stage = self.stage
        answer = stage.answer(self.get_query_argument("url", strip=False))
        is_shown = digest_answer(answer, stage.site)["page"] == self.get_query_argument("page", "")
        page = b"" if is_shown or answer.type != HTML else self.fill_in(answer)
        self.send(JSON, make_state(answer, stage.site, stage.problems, page))

    head = get


class LiveSocket(Guarded, LiveReloadHandler):  # type: ignore[misc] # livereload has no types
    """The line to one page, kept with its own server: livereload has one set for all."""

    def prepare(self) -> None:
        super().prepare()
        # A browser lets any page open a socket to any server, but says which page it is.
        if not self.check_origin(self.request.headers.get("Origin", "")):
            raise HTTPError(403, reason="Forbidden")

    def check_origin(self, origin: str) -> bool:
        return origin.lower() == f"http://{self.request.headers['Host'].lower()}"

    def on_message(self, message: str | bytes) -> None:
        try:
            command = json.loads(message)["command"]
        except (ValueError, TypeError, LookupError, RecursionError):
            self.close(1003)
            return
        if command == "hello":
            super().on_message(message)
        elif command == "info":
            self.stage.pages.add(self)
            self.call()  # there may have been a build since the page was sent

    def on_close(self) -> None:
        self.stage.pages.discard(self)

    def call(self) -> None:
        """Tell the page to look."""
        with suppress(WebSocketClosedError):
            self.write_message(_LOOK).add_done_callback(lambda sent: sent.exception())
