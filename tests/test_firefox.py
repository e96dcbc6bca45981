"""The pages in a second engine, Firefox: what they need of a browser must not be Chromium's."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from firefox import TAB, Firefox, find_firefox, start_firefox
from sites import ROOT, build_files
from test_reading import BOXES, LINES, check_columns

WIDTHS = (500, 820, 1440)  # no window of Firefox is narrower than about 450


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("site")
    for name, data in build_files(ROOT / "seeds").items():
        (folder / name).write_bytes(data)
    return folder


@pytest.fixture(scope="module")
def firefox(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Firefox]:
    path = find_firefox()
    if path is None:
        pytest.skip("firefox is not here: run tests/install-tools.sh")
    with start_firefox(path, tmp_path_factory.mktemp("profile")) as browser:
        yield browser


def run_on_all(browser: Firefox, site: Path, script: str) -> list[tuple[str, Any]]:
    """What a script returns on each page, where it is not empty."""
    found = []
    for path in sorted(site.glob("*.html")):
        browser.go(path.as_uri())
        if said := browser.run(script):
            found.append((path.name, said))
    return found


@pytest.mark.parametrize("width", WIDTHS)
def test_pages_fit_and_say_nothing_on_the_console(firefox: Firefox, site: Path, width: int) -> None:
    firefox.resize(width, 900)
    firefox.run_inside("Services.console.reset()")
    script = """return document.documentElement.scrollWidth > innerWidth
      || document.querySelectorAll('h1').length !== 1"""
    assert run_on_all(firefox, site, script) == []
    said = firefox.run_inside(
        "return Services.console.getMessageArray().map(String).filter(m => m.includes('file:'))"
    )
    assert said == []


@pytest.mark.parametrize("width", [500, 1440])
def test_axe_finds_no_violation(firefox: Firefox, site: Path, axe_script: str, width: int) -> None:
    firefox.resize(width, 900)
    script = f"""{axe_script};
    return axe.run({{ preload: false }}).then(found => found.violations.map(v => v.id))"""
    # It takes links in a `details` that style opens for hidden; the next test counts them.
    found = [said for _, said in run_on_all(firefox, site, script)]
    assert found in ([], [["scrollable-region-focusable"]])


def test_every_link_is_reached_by_tab(firefox: Firefox, site: Path) -> None:
    firefox.resize(1440, 900)
    for name in ("index.html", "glossaire.html"):
        firefox.go((site / name).as_uri())
        links = (
            "return [...document.querySelectorAll('.rail a, .notes a, a.mark')].map(a => a.href)"
        )
        wanted = set(firefox.run(links))
        stops = firefox.run("return document.querySelectorAll('a, input, summary').length")
        reached = set()
        for _ in range(stops):
            firefox.press(TAB)
            reached.add(firefox.run("return document.activeElement.href"))
        assert len(wanted) > 20
        assert wanted <= reached


def test_notes_stand_beside_the_text_and_never_meet(firefox: Firefox, site: Path) -> None:
    firefox.resize(1440, 900)
    firefox.go((site / "index.html").as_uri())
    sections = firefox.run(f"return ({BOXES})()")
    assert sum(len(section["notes"]) for section in sections) > 20
    check_columns(sections)


def test_lines_have_a_readable_length(firefox: Firefox, site: Path) -> None:
    firefox.resize(1440, 900)
    firefox.go((site / "index.html").as_uri())
    lines = firefox.run(f"""return ({LINES})(
      [...document.querySelectorAll('.section > p.paragraph')])""")
    assert 60 <= sorted(lines)[len(lines) // 2] <= 70
    assert max(lines) <= 76


def test_a_fragment_opens_its_notes_and_no_others(firefox: Firefox, site: Path) -> None:
    firefox.resize(500, 900)
    firefox.go((site / "index.html").as_uri())
    seen = """return [...document.querySelectorAll('.notes li')].filter(
      note => note.checkVisibility() && note.getClientRects().length).map(note => note.id)"""
    assert firefox.run(seen) == []
    target = firefox.run("return document.querySelectorAll('.notes li')[3].id")
    firefox.go(f"{(site / 'index.html').as_uri()}#{target}")
    shown = firefox.run(seen)
    assert target in shown
    own = f"return [...document.querySelectorAll('.notes:has(#{target}) li')].map(n => n.id)"
    assert shown == firefox.run(own)


def test_a_selection_over_paragraphs_is_the_story_alone(firefox: Firefox, site: Path) -> None:
    firefox.resize(1440, 900)
    firefox.go((site / "index.html").as_uri())
    words, shown = firefox.run("""
      const section = document.querySelector('.section');
      const pieces = section.querySelectorAll('[data-after]');
      getSelection().setBaseAndExtent(pieces[0], 0, pieces[2], pieces[2].childNodes.length);
      return [getSelection().toString(), [...pieces].slice(0, 3).map(p => p.textContent)]""")
    assert words.split() == " ".join(shown).split()
