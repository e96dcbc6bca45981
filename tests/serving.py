"""A running preview, for tests that talk to it: in a process of its own, as a user runs it."""

import base64
import json
import re
import socket
import struct
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from http.client import HTTPConnection
from pathlib import Path
from threading import Thread
from typing import Any
from urllib.parse import quote

ROOT = Path(__file__).parent.parent
LIMIT = 20.0
"""Seconds after which a test gives up. Nothing waits so long unless something is broken."""


class Preview:
    """The command `scolie serve`, what it says, and ways to ask it."""

    def __init__(self, folder: Path, *options: str, port: int = 0, home: Path = ROOT) -> None:
        command = [
            sys.executable,
            "-m",
            "builder",
            "serve",
            str(folder),
            f"--port={port}",
            *options,
        ]
        self.process = subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=home, encoding="utf-8"
        )
        self.lines: list[str] = []
        self.errors: list[str] = []
        streams = ((self.process.stdout, self.lines), (self.process.stderr, self.errors))
        self.readers = [Thread(target=_read_lines, args=pair, daemon=True) for pair in streams]
        for reader in self.readers:
            reader.start()
        wait(lambda: self.lines or self.has_said_all())
        found = re.search(r"http://127\.0\.0\.1:(\d+)(/\S*)", "".join(self.lines[:1]))
        assert found, self.errors
        self.folder = folder
        self.url, self.port, self.base = found[0], int(found[1]), found[2]
        self.host = f"127.0.0.1:{self.port}"

    def wait_for_build(self) -> None:
        """Wait until the first build is done."""
        wait(lambda: len(self.lines) > 1)

    def get(self, target: str, method: str = "GET") -> tuple[int, dict[str, str], bytes]:
        """Status, headers by name in small letters, body."""
        connection = HTTPConnection("127.0.0.1", self.port, timeout=LIMIT)
        try:
            connection.request(method, target)
            answer = connection.getresponse()
            headers = {name.lower(): value for name, value in answer.getheaders()}
            return answer.status, headers, answer.read()
        finally:
            connection.close()

    def read(self, path: str) -> str:
        """The text at a path below the base."""
        return self.get(self.base + path)[2].decode()

    def state(self, path: str = "") -> Any:
        """What the script in a page asks for."""
        target = f"{self.base}_scolie/state?url={quote(self.base + path, safe='')}"
        return json.loads(self.get(target)[2])

    @contextmanager
    def connect(self) -> Iterator[socket.socket]:
        """A plain connection."""
        with socket.create_connection(("127.0.0.1", self.port), timeout=LIMIT) as plain:
            yield plain

    def send(self, data: bytes, finish: bool = False) -> bytes:
        """Send bytes as they are; what comes back, up to one whole answer or the end of the line.

        `finish` tells the server that nothing more will come. A request that has the word `close`
        gets everything up to the end.
        """
        answer = b""
        with self.connect() as plain, suppress(ConnectionError):
            plain.sendall(data)
            if finish:
                with suppress(OSError):
                    plain.shutdown(socket.SHUT_WR)
            while b"close" in data or not _is_whole(answer):
                part = plain.recv(65_536)
                if not part:
                    break
                answer += part
        return answer

    def has_said_all(self) -> bool:
        """Whether nothing more can come from it."""
        return not any(reader.is_alive() for reader in self.readers)

    def stop(self) -> None:
        """End it, whatever it is doing."""
        self.process.kill()
        self.process.wait()


class Line:
    """A WebSocket to a preview, made by hand, as livereload.js would."""

    def __init__(self, preview: Preview, **headers: str) -> None:
        self.socket = socket.create_connection(("127.0.0.1", preview.port), timeout=LIMIT)
        given = {
            "Host": preview.host,
            "Origin": f"http://{preview.host}",
            "Upgrade": "websocket",
            "Connection": "Upgrade",
            "Sec-WebSocket-Key": base64.b64encode(b"0" * 16).decode(),
            "Sec-WebSocket-Version": "13",
            **{name.replace("_", "-"): value for name, value in headers.items()},
        }
        head = "".join(f"{name}: {value}\r\n" for name, value in given.items() if value)
        target = f"{preview.base}_scolie/livereload"
        self.socket.sendall(f"GET {target} HTTP/1.1\r\n{head}\r\n".encode())
        self._rest = b""
        while b"\r\n\r\n" not in self._rest:
            self._rest += self._read_some()
        answer, _, self._rest = self._rest.partition(b"\r\n\r\n")
        self.status = int(answer.split()[1])

    def greet(self) -> Any:
        """Do as a page does when it comes; gives what the server says first."""
        protocols = ["http://livereload.com/protocols/official-7"]
        self.send(json.dumps({"command": "hello", "protocols": protocols}))
        hello = self.receive()
        self.send(json.dumps({"command": "info", "plugins": {}, "url": "about:blank"}))
        return hello

    def send(self, words: str | bytes) -> None:
        """Send one message of less than 64 KiB."""
        data = words.encode() if isinstance(words, str) else words
        kind = 0x81 if isinstance(words, str) else 0x82
        size = (
            bytes([0x80 | len(data)]) if len(data) < 126 else b"\xfe" + struct.pack(">H", len(data))
        )
        self.socket.sendall(bytes([kind]) + size + bytes(4) + data)  # the mask is 0

    def receive(self) -> Any:
        """The next message; nothing where the server closes the line."""
        head = self._read(2)
        size = head[1] if head[1] < 126 else struct.unpack(">H", self._read(2))[0]
        data = self._read(size)
        return json.loads(data) if head[0] == 0x81 else None

    def _read(self, size: int) -> bytes:
        while len(self._rest) < size:
            self._rest += self._read_some()
        data, self._rest = self._rest[:size], self._rest[size:]
        return data

    def _read_some(self) -> bytes:
        data = self.socket.recv(65_536)
        assert data, "the server closed the connection"
        return data


@contextmanager
def running(folder: Path, *options: str, port: int = 0, home: Path = ROOT) -> Iterator[Preview]:
    """A preview of a folder, with its first build done; `home` is where the package lies."""
    preview = Preview(folder, *options, port=port, home=home)
    try:
        preview.wait_for_build()
        yield preview
    finally:
        preview.stop()


def save(path: Path, words: str) -> None:
    """Put words in a file in one move, so that nobody sees it half written."""
    draft = path.with_name(f".{path.name}.draft")
    draft.write_text(words, "utf-8")
    draft.replace(path)


def wait(condition: Callable[[], object]) -> None:
    """Wait until something is so, and fail if it does not come."""
    end = time.monotonic() + LIMIT
    while not condition():
        assert time.monotonic() < end, "it did not come"
        time.sleep(0.01)


def _is_whole(answer: bytes) -> bool:
    head, end, body = answer.partition(b"\r\n\r\n")
    length = re.search(rb"\r\nContent-Length: (\d+)", head)
    return bool(end and length and len(body) >= int(length[1]))


def _read_lines(stream: Any, lines: list[str]) -> None:
    for line in stream:
        lines.append(line.rstrip("\n"))
