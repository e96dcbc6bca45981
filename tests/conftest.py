"""What several tests share: a browser, the HTML checker, stories on disk, a theme."""

import json
import os
import re
import shutil
import subprocess
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

import msgspec
import pytest
from hypothesis import settings

from builder import resources

if TYPE_CHECKING:
    from playwright.sync_api import Browser

# No test depends on how fast the machine is.
settings.register_profile("clockless", deadline=None)
settings.load_profile("clockless")

ROOT = Path(__file__).parent.parent
TOOLS = ROOT / ".tools" / "node_modules"
BROWSERS = ("chromium", "chromium-browser", "google-chrome")
BROWSER_OPTIONS = (
    "--no-sandbox",  # in a container the tests may run as root
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
MARKS = {"chromium": "browser", "axe_script": "browser", "nu_checker": "validator"}

# What the Nu HTML checker says of our Content-Security-Policy, and is not so. It reads files,
# which have no origin, and takes what lies beside a page for something from elsewhere. A file
# from another host, a style or a script in the page are still reported.
FALSE_ALARMS = [
    # `'self'` allows them: a relative address.
    r"Resource violates Content Security Policy \(meta tag\): "
    r"(external stylesheet|external script|image) “(?!//)[^”:]+” blocked by “[a-z]+-src” directive",
    # `img-src data:` allows it.
    r"Resource violates Content Security Policy \(meta tag\): image “data:",
]
# A block of data is no script: browsers neither run nor block it.
FALSE_SCRIPT_ALARM = "Inline script violates Content Security Policy"
DATA_BLOCK = '<script type="application/ld+json">'


class Message(msgspec.Struct, frozen=True):
    """What the Nu HTML checker says: `severity` is `error` or `warning`."""

    file: Path
    line: int
    severity: str
    text: str

    def __str__(self) -> str:
        return f"{self.file.name}:{self.line}: {self.severity}: {self.text}"


def need(tool: str | Path) -> str:
    """Where a tool of the tests is. Without it a test is skipped, in CI it fails."""
    found = shutil.which(tool) if isinstance(tool, str) else tool.exists() and str(tool)
    return found or do_without(f"{tool} is not here: run tests/install-tools.sh")


def do_without(reason: str) -> str:
    """Skip a test for want of a tool; fail in CI, where a check that nobody runs is no check."""
    if os.environ.get("CI"):
        pytest.fail(reason)
    pytest.skip(reason)


def pytest_collection_modifyitems(items: Iterable[pytest.Item]) -> None:
    """Mark tests by what they use, so that no mark is forgotten."""
    for item in items:
        for fixture in getattr(item, "fixturenames", ()):
            if mark := MARKS.get(fixture):
                item.add_marker(mark)


@pytest.fixture(scope="session")
def chromium() -> "Iterator[Browser]":
    """The system's Chromium, without a window."""
    from playwright.sync_api import sync_playwright

    path = next(filter(None, map(shutil.which, BROWSERS)), None) or need(BROWSERS[0])
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=BROWSER_OPTIONS)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def axe_script() -> str:
    """The source of axe-core, for a page to run."""
    return Path(need(TOOLS / "axe-core" / "axe.min.js")).read_text(encoding="utf-8")


@pytest.fixture(scope="session")
def nu_checker() -> Callable[[Iterable[Path]], list[Message]]:
    """A function from files, HTML or CSS, to the errors and warnings of the Nu HTML checker."""
    java = need("java")
    jar = need(TOOLS / "vnu-jar" / "build" / "dist" / "vnu.jar")

    def check(files: Iterable[Path]) -> list[Message]:
        names = [str(file) for file in files]
        assert names, "nothing to check"
        # It starts sooner without the compiler for long-running programs, and now and then
        # runs out of stack with Java's own default.
        command = [java, "-XX:TieredStopAtLevel=1", "-Xss4m", "-jar", jar]
        command += ["--format", "json", "--stdout", "--also-check-css", *names]
        done = subprocess.run(command, capture_output=True, check=False)
        assert done.stdout, done.stderr.decode()
        found = json.loads(done.stdout)["messages"]
        return [read_message(m) for m in found if severity_of(m) and not is_false_alarm(m)]

    return check


def is_false_alarm(message: Mapping[str, object]) -> bool:
    text, extract = str(message["message"]), str(message.get("extract", ""))
    if text.startswith(FALSE_SCRIPT_ALARM):
        return DATA_BLOCK in extract
    return any(re.match(pattern, text) for pattern in FALSE_ALARMS)


def severity_of(message: Mapping[str, object]) -> str:
    if message["type"] != "info":
        return "error"
    return str(message.get("subType", ""))


def read_message(message: Mapping[str, object]) -> Message:
    file = Path(unquote(urlsplit(str(message.get("url", ""))).path))
    line = message.get("lastLine", 0)
    assert isinstance(line, int)
    return Message(file, line, severity_of(message), str(message["message"]))


@pytest.fixture(scope="session")
def shared() -> Path:
    """Material for tests that is too large for the project, or not ours to give away."""
    folder = ROOT.parent / "shared"
    if not folder.is_dir():
        pytest.skip("the folder `shared` does not lie beside the project")
    return folder


@pytest.fixture
def story(tmp_path: Path) -> Callable[..., Path]:
    """A function that puts a story in a folder of stories, and says where that folder is.

    `story("Text.")` writes `seeds/story.txt`; `story("Text.", glossary="terms: []")` writes
    `seeds/story/article.txt` and `seeds/story/glossary.yml`.
    """

    def write(text: str | bytes, slug: str = "story", **files: str) -> Path:
        seeds = tmp_path / "seeds"
        article = seeds / slug / "article.txt" if files else seeds / f"{slug}.txt"
        article.parent.mkdir(parents=True, exist_ok=True)
        article.write_bytes(text if isinstance(text, bytes) else text.encode())
        for name, data in files.items():
            (seeds / slug / f"{name}.yml").write_bytes(data.encode())
        return seeds

    return write


@pytest.fixture
def theme(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the templates and static files that a test may change."""
    folder = tmp_path / "theme"
    for name in ("templates", "static"):
        shutil.copytree(resources.find_resources(name), folder / name)
    monkeypatch.setattr("builder.serve.work.find_resources", lambda name: folder / name)
    return folder
