"""How long from a save to the page: `python -m bench.serve`. Figures are of the clock, not CPU.

The real edition is served from a copy, then a collection of a hundred short stories. Each run puts
a number in the title of one story and waits for it: in the bytes that the server sends, then on the
page that Chromium shows. The page itself says when the frame with the new title had been drawn, by
the clock of this machine.
"""

import http.client
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

ROOT = Path(__file__).parent.parent
STORY = "poutine-pyongyang"
BROWSERS = ("chromium", "chromium-browser", "google-chrome")
OPTIONS = ("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run")
RUNS = 30
STORIES = 100
PARAGRAPHS = """The ferry of pier {number}

OBAN, 18 June 2024 - The last ferry of pier {number} left on Tuesday at noon, said Ailsa Renwick,
the harbour master of Oban.

“We will wait until Friday,” she told reporters. The treaty of 1952 is over, the Bank of Oban said.

In May 2023, the council voted for a bridge. Mayor Lewis Dunmore welcomed it.
"""
LIMIT = 10.0
REPORT = """
let last = "";
new MutationObserver(() => {
  const title = document.querySelector("h1")?.textContent;
  if (!title || title === last) return;
  last = title;
  const now = () => (performance.timeOrigin + performance.now()) / 1000;
  const tell = () => window.scolieShown([title, now()]);
  requestAnimationFrame(() => requestAnimationFrame(tell));
}).observe(document, { childList: true, subtree: true });
"""


def main() -> None:
    """Print the median and the worst of both times, in milliseconds, for both folders."""
    with tempfile.TemporaryDirectory() as name:
        story = Path(name, "real", "seeds", STORY)
        shutil.copytree(ROOT / "seeds" / STORY, story)
        print("the real edition")
        measure(Path(name, "real"), story / "edition.yml", "")
        print(f"{STORIES} stories of three paragraphs")
        edition = write_collection(Path(name, "many"))
        measure(Path(name, "many"), edition, f"{edition.parent.name}/")


def write_collection(folder: Path) -> Path:
    """Write the stories; the `edition.yml` of one of them."""
    for number in range(STORIES):
        story = folder / "seeds" / f"story-{number}"
        story.mkdir(parents=True)
        (story / "article.txt").write_text(PARAGRAPHS.format(number=number), encoding="utf-8")
        (story / "edition.yml").write_text(f"title: Ferry {number}\n", encoding="utf-8")
    return story / "edition.yml"


def measure(folder: Path, edition: Path, address: str) -> None:
    """Two lines of the table: one folder, saves in one of its stories, the page at an address."""
    with served(folder) as port, browser_page() as page:
        times = [until_served(edition, port, f"/{address}", n) for n in range(RUNS)]
        show("save to bytes served", times)
        shown: dict[str, float] = {}
        page.expose_function("scolieShown", lambda pair: shown.update([pair]))
        page.add_init_script(REPORT)
        page.goto(f"http://127.0.0.1:{port}/{address}")
        times = [until_shown(edition, page, shown, RUNS + n) for n in range(RUNS)]
        show("save to page shown", times)


@contextmanager
def served(folder: Path) -> Iterator[int]:
    """The preview of a folder; gives its port."""
    command = [sys.executable, "-m", "builder", "serve", str(folder), "--port", "0"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT)
    assert process.stdout
    found = re.search(r"127\.0\.0\.1:(\d+)", process.stdout.readline())
    assert found, "the preview did not start"
    assert "files" in process.stdout.readline()
    # Its lines must be read, or it waits with the next one.
    threading.Thread(target=process.stdout.read, daemon=True).start()
    try:
        yield int(found[1])
    finally:
        process.terminate()
        process.wait()


@contextmanager
def browser_page() -> Iterator[Page]:
    """A page in the system's Chromium, without a window."""
    path = next(filter(None, map(shutil.which, BROWSERS)))
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=OPTIONS)
        yield browser.new_page()
        browser.close()


def until_served(edition: Path, port: int, target: str, number: int) -> float:
    """Seconds until the server sends the new title."""
    connection = http.client.HTTPConnection("127.0.0.1", port)
    begin = save(edition, number)
    while time.time() < begin + LIMIT:
        connection.request("GET", target)
        if f"Essai {number}<".encode() in connection.getresponse().read():
            return time.time() - begin
        time.sleep(0.005)
    raise TimeoutError


def until_shown(edition: Path, page: Page, shown: dict[str, float], number: int) -> float:
    """Seconds until the page shows the new title, untouched."""
    page.wait_for_timeout(100 + 7 * number % 50)  # so that saves fall anywhere between two looks
    begin = save(edition, number)
    while time.time() < begin + LIMIT:
        page.wait_for_timeout(10)
        if when := shown.get(f"Essai {number}"):
            return when - begin
    raise TimeoutError


def save(edition: Path, number: int) -> float:
    """Write the title; gives the time at which that was done."""
    words = edition.read_text(encoding="utf-8")
    edition.write_text(re.sub("(?m)^title: .*", f"title: Essai {number}", words), encoding="utf-8")
    return time.time()


def show(name: str, times: list[float]) -> None:
    """One line of the table."""
    middle, worst = statistics.median(times) * 1000, max(times) * 1000
    print(f"  {name:<24}{middle:>6.0f} ms   worst of {len(times)}: {worst:.0f} ms")


if __name__ == "__main__":
    main()
