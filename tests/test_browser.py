"""The site in a real browser, from disk and from a server, with scripts switched off."""

import re
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

import pytest
from sites import ROOT, build_files

OWN = ("file:", "data:", "http://127.0.0.1:")
"""Where a page may take things from: `default-src` of its policy leaves no other place anyway."""


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("site")
    for name, data in build_files(ROOT / "seeds").items():
        (folder / name).write_bytes(data)
    return folder


@pytest.fixture(scope="module")
def address(site: Path) -> Iterator[str]:
    """The same site from a server."""
    handler = partial(SilentHandler, directory=str(site))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


class SilentHandler(SimpleHTTPRequestHandler):
    def log_message(self, *said: Any) -> None:
        """Say nothing."""


@pytest.fixture(params=[390, 820, 1440])
def page(request: pytest.FixtureRequest, chromium: Any) -> Iterator[Any]:
    """A page without scripts that fails on console messages and on requests to other places."""
    context = chromium.new_context(
        viewport={"width": request.param, "height": 900}, java_script_enabled=False
    )
    page = context.new_page()
    faults: list[str] = []
    page.on("console", lambda message: faults.append(message.text))
    page.on("pageerror", lambda error: faults.append(str(error)))
    # A page that is left before it has loaded breaks its request off; that is no fault of ours.
    page.on(
        "requestfailed",
        lambda asked: (
            (asked.is_navigation_request() and asked.failure == "net::ERR_ABORTED")
            or faults.append(f"{asked.url} {asked.failure}")
        ),
    )
    page.on(
        "request",
        lambda asked: None if asked.url.startswith(OWN) else faults.append(asked.url),
    )
    yield page
    context.close()
    assert faults == []


@pytest.mark.parametrize("scheme", ["file", "http"])
def test_every_page_opens_and_fits_its_width(
    page: Any, site: Path, address: str, scheme: str
) -> None:
    root = site.as_uri() if scheme == "file" else address
    for path in sorted(site.glob("*.html")):
        page.goto(f"{root}/{path.name}")
        assert page.locator("h1").count() == 1, path
        width = page.locator("html").bounding_box()["width"]
        for part in ("main", ".masthead", ".foot"):
            box = page.locator(part).bounding_box()
            assert box["x"] >= 0, path
            assert box["x"] + box["width"] <= width + 1, (path, part)


def test_a_mark_leads_to_its_note_and_the_note_back_and_on(page: Any, site: Path) -> None:
    page.goto((site / "index.html").as_uri())
    mark = page.locator("a.mark.term").first
    target = mark.get_attribute("href")
    mark.click()
    assert page.url.endswith(target)
    note = page.locator(target)
    assert note.is_visible()
    note.locator("a[role=doc-backlink]").click()
    assert page.url.endswith(f"#{mark.get_attribute('id')}")
    page.locator(target).locator("a.see").first.click()
    page.wait_for_url(re.compile(r"glossaire\.html#"))
    entry = page.locator(f"#{page.url.partition('#')[2]}")
    entry.locator("ul.places a").first.click()
    page.wait_for_url(re.compile(r"index\.html#t-"))


def test_the_text_without_marks(page: Any, site: Path) -> None:
    page.goto((site / "index.html").as_uri())
    mark = page.locator("a.mark.term").first
    assert "dotted" in page.locator("a.mark.term").first.evaluate(
        "element => getComputedStyle(element).textDecorationStyle"
    )
    page.locator("#_plain").check()
    assert mark.evaluate("element => getComputedStyle(element).textDecorationLine") == "none"


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_no_violation(chromium: Any, axe_script: str, site: Path, scheme: str) -> None:
    for width in (390, 820, 1440):
        context = chromium.new_context(
            viewport={"width": width, "height": 900}, color_scheme=scheme, bypass_csp=True
        )
        page = context.new_page()
        for path in sorted(site.glob("*.html")):
            page.goto(path.as_uri())
            page.evaluate(axe_script)
            found = page.evaluate("axe.run({ preload: false })")
            assert [v["id"] for v in found["violations"]] == [], (path.name, width, scheme)
        context.close()
