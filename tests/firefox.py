"""Firefox without a window, driven over Marionette, its own protocol: no driver is needed."""

import json
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

NAMES = ("firefox-esr", "firefox")
START = 60
"""Seconds in which it must have started."""
ANSWER = 60
"""Seconds in which it must answer."""
TAB = "\ue004"
"""The key in WebDriver."""
# A proxy that is not there keeps its own business from the network; files need none.
PREFERENCES = {
    "marionette.port": 0,
    "network.proxy.type": 1,
    "network.proxy.http": "127.0.0.1",
    "network.proxy.http_port": 9,
    "network.proxy.ssl": "127.0.0.1",
    "network.proxy.ssl_port": 9,
    "datareporting.policy.dataSubmissionEnabled": False,
    "browser.shell.checkDefaultBrowser": False,
    "ui.primaryPointerCapabilities": 6,  # a mouse: it is fine, and can hover
}


class Firefox:
    """A running Firefox."""

    def __init__(self, port: int) -> None:
        self._socket = socket.create_connection(("127.0.0.1", port), timeout=ANSWER)
        self._stream = self._socket.makefile("rb")
        self._asked = 0
        self._read()
        self.ask("WebDriver:NewSession")

    def ask(self, command: str, **values: Any) -> Any:
        """What Firefox answers to a command of WebDriver."""
        self._asked += 1
        data = json.dumps([0, self._asked, command, values]).encode()
        self._socket.sendall(b"%d:%s" % (len(data), data))
        _, _, error, result = self._read()
        assert error is None, f"{command}: {error}"
        return result.get("value") if isinstance(result, dict) and "value" in result else result

    def go(self, address: str) -> None:
        self.ask("WebDriver:Navigate", url=address)

    def run(self, script: str, *values: Any) -> Any:
        """What a function body returns in the page, or what its promise comes to."""
        return self.ask("WebDriver:ExecuteScript", script=script, args=values)

    def press(self, key: str) -> None:
        """Press a key and let it go."""
        actions = [{"type": move, "value": key} for move in ("keyDown", "keyUp")]
        keys = {"type": "key", "id": "keys", "actions": actions}
        self.ask("WebDriver:PerformActions", actions=[keys])

    def resize(self, width: int, height: int) -> None:
        """Give the page itself this width, whatever the window adds."""
        self.ask("WebDriver:SetWindowRect", width=width, height=height)
        added = width - self.run("return innerWidth")
        self.ask("WebDriver:SetWindowRect", width=width + added, height=height)

    def run_inside(self, script: str) -> Any:
        """The same with the rights of Firefox itself."""
        self.ask("Marionette:SetContext", value="chrome")
        try:
            return self.run(script)
        finally:
            self.ask("Marionette:SetContext", value="content")

    def _read(self) -> Any:
        size = b""
        while (byte := self._stream.read(1)) != b":":
            assert byte, "Firefox has gone"
            size += byte
        return json.loads(self._stream.read(int(size)))


def find_firefox() -> str | None:
    """Where it is."""
    return next(filter(None, map(shutil.which, NAMES)), None)


@contextmanager
def start_firefox(path: str, profile: Path) -> Iterator[Firefox]:
    """A Firefox with a profile of its own, gone afterwards."""
    lines = (f"user_pref({json.dumps(k)}, {json.dumps(v)});\n" for k, v in PREFERENCES.items())
    (profile / "user.js").write_text("".join(lines), encoding="utf-8")
    command = [path, "--headless", "--marionette", "--remote-allow-system-access"]
    command += ["--no-remote", "--profile", str(profile)]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        yield Firefox(wait_for_port(profile / "MarionetteActivePort", process))
    finally:
        process.terminate()
        process.wait(timeout=ANSWER)


def wait_for_port(file: Path, process: subprocess.Popen[bytes]) -> int:
    end = time.monotonic() + START
    while time.monotonic() < end and process.poll() is None:
        if file.exists() and (port := file.read_text(encoding="utf-8").strip()):
            return int(port)
        time.sleep(0.05)
    raise AssertionError("Firefox does not start")
