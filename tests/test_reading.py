"""The story as people read it, in a browser: narrow, wide, enlarged, on paper, without style."""

from collections.abc import Iterator
from pathlib import Path
from statistics import median
from typing import Any

import pytest
from sites import ROOT, build_files

PARTS = [
    "barge",
    "lock",
    "quay",
    "tide",
    "pilot",
    "keel",
    "buoy",
    "ballast",
    "capstan",
    "bollard",
    "fender",
    "hawser",
    "jetty",
]
LARGER = "html { font-size: 200% !important; }"
SPACED = """* { line-height: 1.5 !important; letter-spacing: .12em !important;
word-spacing: .16em !important; } p, li { margin-bottom: 2em !important; }"""
"""What WCAG 2.2 lets a reader ask for (1.4.12)."""

LINES = """pieces => pieces.flatMap(piece => {
  const lines = [];
  const range = document.createRange();
  const walker = document.createTreeWalker(piece, NodeFilter.SHOW_TEXT);
  for (let top = null; walker.nextNode();) {
    for (let at = 0; at < walker.currentNode.length; at++) {
      range.setStart(walker.currentNode, at);
      range.setEnd(walker.currentNode, at + 1);
      const box = range.getBoundingClientRect();
      if (!box.width) continue;
      if (top === null || box.top > top + box.height / 2) { lines.push(0); top = box.top; }
      lines[lines.length - 1]++;
    }
  }
  return lines.slice(0, -1);
})"""
"""The number of characters on each line but the last of each paragraph."""

BOXES = """() => [...document.querySelectorAll('.section')].map(section => {
  const box = element => (({ left, right, top, bottom }) => ({ left, right, top, bottom }))(
    element.getBoundingClientRect());
  const all = selector => [...section.querySelectorAll(selector)].filter(
    element => element.getClientRects().length);
  return {
    section: box(section),
    text: all(':scope > :not(.notes, h2)').map(box),
    notes: all('.notes li').map(box),
    pairs: all(':scope > .notes').map(notes => [box(notes.previousElementSibling), box(notes)]),
  };
})"""
"""Where the parts of each section stand."""


@pytest.fixture(scope="module")
def sites(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The real edition, a dense story of short paragraphs, and one that runs from right to left."""
    folder = tmp_path_factory.mktemp("sites")
    write_story(
        folder / "dense" / "seeds" / "canal",
        "".join(
            f"The {a} and the {b} lay by the {c} for hours, and nobody came.\n\n"
            + ("What the keepers say\n\n" if a == "pilot" else "")
            for a, b, c in zip(PARTS, PARTS[4:] + PARTS, PARTS[8:] + PARTS, strict=False)
        ),
        glossary="".join(
            f"- {{lemma: {part}, gloss: A part of a boat., note: {'a thing of boats ' * 4}}}\n"
            for part in PARTS
        ),
        edition="language: en\n",
    )
    write_story(
        folder / "hebrew" / "seeds" / "canal",
        "הסירה עזבה את הנמל בבוקר, והאנשים עמדו על הרציף וחיכו לה עד הערב.\n",
        glossary="- {lemma: הנמל, gloss: מקום, note: מקום לסירות}\n",
        edition="language: he\n",
    )
    roots = {"real": ROOT / "seeds"} | {
        name: folder / name / "seeds" for name in ("dense", "hebrew")
    }
    for name, root in roots.items():
        for path, data in build_files(root).items():
            (folder / name / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / name / path).write_bytes(data)
    return {name: folder / name for name in roots}


def write_story(folder: Path, text: str, **files: str) -> None:
    folder.mkdir(parents=True)
    (folder / "article.txt").write_text(text, encoding="utf-8")
    for name, data in files.items():
        (folder / f"{name}.yml").write_text(data, encoding="utf-8")


@pytest.fixture(scope="module")
def page(chromium: Any) -> Iterator[Any]:
    """One page, in which tests may add styles of the reader's own."""
    context = chromium.new_context(bypass_csp=True)
    yield context.new_page()
    context.close()


def show(page: Any, path: Path, width: int, style: str = "") -> None:
    page.emulate_media(media="screen")
    page.set_viewport_size({"width": width, "height": 900})
    page.goto(path.as_uri())
    if style:
        page.add_style_tag(content=style)


@pytest.mark.parametrize(
    ("width", "style"),
    [(320, ""), (640, LARGER), (1280, LARGER), (320, SPACED)],
    ids=["320", "640-200%", "1280-200%", "320-spaced"],
)
def test_nothing_scrolls_sideways(
    page: Any, sites: dict[str, Path], width: int, style: str
) -> None:
    paths = [site / "index.html" for site in sites.values()]
    paths += [sites["real"] / f"{name}.html" for name in ("visite", "glossaire", "noms")]
    for path in paths:
        show(page, path, width, style)
        scrolled = page.evaluate("document.documentElement.scrollWidth")
        assert scrolled <= width, (path, scrolled)


@pytest.mark.parametrize("style", ["", SPACED, LARGER], ids=["plain", "spaced", "200%"])
@pytest.mark.parametrize("width", [1024, 1440])
def test_notes_stand_beside_their_text_and_never_meet(
    page: Any, sites: dict[str, Path], width: int, style: str
) -> None:
    for name in ("real", "dense"):
        show(page, sites[name] / "index.html", width, style)
        check_columns(page.evaluate(BOXES))


def test_paper_has_the_notes_beside_the_text(page: Any, sites: dict[str, Path]) -> None:
    for name in ("real", "dense"):
        show(page, sites[name] / "index.html", 665)  # what A4 leaves between its margins
        page.emulate_media(media="print")
        check_columns(page.evaluate(BOXES))
        assert not page.locator(".pin, .rail, .masthead").first.is_visible()


def check_columns(sections: list[Any]) -> None:
    end = 0.0
    for section in sections:
        assert section["section"]["top"] >= end - 1
        end = section["section"]["bottom"]
        for column in (section["text"], section["notes"]):
            bottom = section["section"]["top"]
            for box in column:
                assert box["top"] >= bottom - 1
                bottom = box["bottom"]
            assert bottom <= end + 1
        for text, notes in section["pairs"]:
            assert notes["left"] >= text["right"]
            assert notes["top"] >= text["top"] - 1


def test_lines_have_a_readable_length(page: Any, sites: dict[str, Path]) -> None:
    show(page, sites["real"] / "index.html", 1440)
    lines = page.locator(".section > p.paragraph").evaluate_all(LINES)
    assert len(lines) > 20
    assert 60 <= median(lines) <= 70
    assert max(lines) <= 76


def test_every_mark_is_reached_by_tab(page: Any, sites: dict[str, Path]) -> None:
    show(page, sites["real"] / "index.html", 1440)
    wanted = set(page.locator("a.mark").evaluate_all("marks => marks.map(m => m.hash)"))
    stops = page.locator("a, summary, input").count()
    reached = set()
    for _ in range(stops):
        page.keyboard.press("Tab")
        reached.add(page.evaluate("document.activeElement.hash"))
    assert len(wanted) > 20
    assert wanted <= reached


def test_a_fragment_opens_a_closed_note_and_no_other(page: Any, sites: dict[str, Path]) -> None:
    show(page, sites["real"] / "index.html", 390)
    notes = page.locator(".notes li")
    assert not any(note.is_visible() for note in notes.all())
    target = notes.nth(3).get_attribute("id")
    page.goto(f"{(sites['real'] / 'index.html').as_uri()}#{target}")
    beside = page.locator(f".notes:has(#{target})")
    assert all(note.is_visible() for note in beside.locator("li").all())
    assert not page.locator(f".notes:not(:has(#{target})) li").first.is_visible()


def test_every_note_can_be_read_without_scripts_or_styles(
    chromium: Any, sites: dict[str, Path]
) -> None:
    context = chromium.new_context(
        java_script_enabled=False, viewport={"width": 390, "height": 900}
    )
    page = context.new_page()
    page.route("**/*.css", lambda route: route.abort())
    page.goto((sites["real"] / "visite.html").as_uri())
    assert page.locator(".skip").bounding_box()["y"] >= 0, "there is no style"
    for summary in page.locator(".notes summary").all():
        summary.click()
    assert all(note.is_visible() for note in page.locator(".notes li").all())
    words = page.locator("main").inner_text()
    context.close()
    assert "souhaitant «\u202fardemment la bienvenue au président Poutine\u202f»" in words
    assert "visite d’un chef d’État, au plus haut rang du protocole" in words
    assert "¶" not in words


def test_a_story_from_right_to_left(page: Any, sites: dict[str, Path]) -> None:
    show(page, sites["hebrew"] / "index.html", 1440)
    assert (
        page.locator("p[data-after]").first.evaluate("p => getComputedStyle(p).direction") == "rtl"
    )
    check_columns(page.evaluate(BOXES))
