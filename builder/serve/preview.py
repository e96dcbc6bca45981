"""The preview: a server on this machine's own addresses, and a thread that looks and builds."""

import asyncio
import errno
import logging
import socket
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from threading import Event, Thread
from typing import Final

from tornado.httpserver import HTTPServer
from tornado.netutil import bind_sockets

from builder.errors import Problem, ScolieError
from builder.serve.handlers import make_application
from builder.serve.stage import Stage
from builder.serve.watch import Watch
from builder.serve.work import Builder, Built

LARGEST_HEAD: Final = 16_384
LARGEST_BODY: Final = 65_536  # read and thrown away, so that the refusal arrives
IDLE: Final = 60.0
SLOW: Final = 10.0

_TRIES: Final = 20
_NO_IPV6: Final = {errno.EADDRNOTAVAIL, errno.EAFNOSUPPORT, errno.EINVAL, errno.EPROTONOSUPPORT}


def serve_preview(
    folder: Path,
    port: int,
    base: str,
    on_start: Callable[[str], None],
    on_build: Callable[[Built], None],
) -> None:
    """Serve the site of a folder of stories until interrupted; port 0 takes any free one.

    `on_start` gets the address, `on_build` what each build came to, from another thread.
    Raises ScolieError where the port cannot be had: `port-taken` or `port-refused`.
    """
    # What a client sends amiss is its own affair; a fault of ours is still shown.
    logging.getLogger("tornado.general").setLevel(logging.ERROR)
    sockets = open_port(port)
    port = sockets[0].getsockname()[1]
    address = f"http://127.0.0.1:{port}{base}"
    asyncio.run(_serve(folder, sockets, Stage(base, port), lambda: on_start(address), on_build))


def open_port(port: int) -> list[socket.socket]:
    """Listen on 127.0.0.1, and on ::1 where there is one; never on an address others can reach."""
    for _ in range(_TRIES):
        try:
            sockets = bind_sockets(port, "127.0.0.1")
        except OSError as error:
            raise ScolieError(_explain_port(port, error)) from error
        try:
            return [*sockets, *bind_sockets(sockets[0].getsockname()[1], "::1")]
        except OSError as error:
            if error.errno in _NO_IPV6 or isinstance(error, socket.gaierror):
                return sockets
            for opened in sockets:
                opened.close()
            # `localhost` may mean ::1: who listens there would get our visitors.
            if port:
                raise ScolieError(_explain_port(port, error)) from error
    raise ScolieError(Problem("port-taken", "no free port was found", "Name one with --port."))


async def _serve(
    folder: Path,
    sockets: list[socket.socket],
    stage: Stage,
    on_start: Callable[[], None],
    on_build: Callable[[Built], None],
) -> None:
    application = make_application(stage)
    server = HTTPServer(
        application,
        max_header_size=LARGEST_HEAD,
        max_body_size=LARGEST_BODY,
        idle_connection_timeout=IDLE,
        body_timeout=SLOW,
    )
    server.add_sockets(sockets)
    loop, stop = asyncio.get_running_loop(), Event()

    def show(built: Built) -> None:
        with suppress(RuntimeError):  # the loop has ended
            loop.call_soon_threadsafe(stage.take, built)
        with suppress(OSError):  # nobody reads what we say
            on_build(built)

    on_start()
    # A build writes nothing, so that one under way at the end need not be waited for.
    Thread(target=_keep_building, args=(folder, stop, show), daemon=True).start()
    try:
        await asyncio.Event().wait()
    finally:
        stop.set()
        server.stop()
        await server.close_all_connections()


def _keep_building(folder: Path, stop: Event, show: Callable[[Built], None]) -> None:
    builder = Builder(folder)
    watch = Watch(builder.list_files)
    watch.find_changes()
    show(builder.build(()))
    while changed := watch.wait_for_changes(stop):
        show(builder.build(changed))


def _explain_port(port: int, error: OSError) -> Problem:
    if error.errno == errno.EADDRINUSE:
        free = next(_find_free(port), 0)
        return Problem("port-taken", f"port {port} is in use", f"Try --port {free}.")
    reason = error.strerror or str(error)
    return Problem("port-refused", f"port {port} cannot be had: {reason}", "Try --port 0.")


def _find_free(port: int) -> Iterator[int]:
    for other in range(port + 1, min(port + _TRIES, 65_536)):
        with suppress(OSError):
            for opened in bind_sockets(other, "127.0.0.1"):
                opened.close()
            yield other
