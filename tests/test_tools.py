"""The tools of the tests find what they are there to find, and pass over what is no fault."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

POLICY = (
    "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
    "script-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'"
)
PAGE = """<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Récit</title>
<meta http-equiv="Content-Security-Policy" content="{policy}">
<link rel="stylesheet" href="../style.css"><script src="search.js"></script>
<link rel="icon" href="../icon.svg">{head}</head><body><main><h1>Récit</h1>{body}
<img src="map.svg" alt="Carte"><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="x">
<script type="application/ld+json">{{}}</script></main></body></html>"""


def write_page(path: Path, head: str = "", body: str = "") -> Path:
    path.write_text(PAGE.format(policy=POLICY, head=head, body=body), encoding="utf-8")
    return path


def test_the_checker_passes_a_good_page(
    tmp_path: Path, nu_checker: Callable[..., list[Any]]
) -> None:
    css = tmp_path / "style.css"
    css.write_text(
        ":root { color: light-dark(#111, #eee) } a { &:hover { color: red } }", encoding="utf-8"
    )
    assert nu_checker([write_page(tmp_path / "récit.html"), css]) == []


def test_the_checker_reports_faults(tmp_path: Path, nu_checker: Callable[..., list[Any]]) -> None:
    css = tmp_path / "style.css"
    css.write_text("p { colr: red }", encoding="utf-8")
    head = '<style>p {}</style><link rel="stylesheet" href="//example.org/a.css">'
    body = '<script>x()</script><p id="a" id="b" onclick="x()">Mots</div>'
    messages = nu_checker([write_page(tmp_path / "récit.html", head, body), css])
    said = "\n".join(map(str, messages))
    for words in ("Inline style", "Inline script", "onclick", "example.org", "Duplicate", "colr"):
        assert words in said
    assert "style.css:1: error" in said
    assert "récit.html:" in said
    assert not {"../style.css", "search.js", "map.svg"} & {*said.replace("“", " ").split()}


def test_the_browser_shows_a_page_and_axe_reads_it(
    tmp_path: Path, chromium: Any, axe_script: str
) -> None:
    page = chromium.new_page()
    page.goto(write_page(tmp_path / "page.html", body='<img src="x.png">').as_uri())
    assert page.title() == "Récit"
    page.evaluate(axe_script)
    found = page.evaluate("axe.run({ preload: false })")
    assert "image-alt" in {violation["id"] for violation in found["violations"]}
    page.close()
