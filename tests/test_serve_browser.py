"""A page that is open in Chromium, untouched, shows what is saved; and keeps its place."""

import itertools
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from serving import ROOT, Preview, running, save, wait

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

PARAGRAPHS = "\n\n".join(f"Paragraph {number} of a long story to scroll." for number in range(60))


EDITION = "title: {}\nlanguage: en\n"
COUNT = itertools.count()
GLOSSARY = "terms:\n  - {lemma: story, gloss: A gloss.}\n"
PANEL = "(document.documentElement.lastElementChild.shadowRoot?.textContent ?? '')"


@pytest.fixture(scope="module")
def preview(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Preview]:
    folder = tmp_path_factory.mktemp("story")
    write_story(folder)
    with running(folder, "--base-path=/repo/") as preview:
        yield preview


@pytest.fixture
def story(preview: Preview) -> Path:
    """The folder of the story, as it was at first; and so is the preview, with nothing to come."""
    title = f"Title {next(COUNT)}"
    write_story(preview.folder, title)
    wait(lambda: f">{title}</h1>" in preview.read("") and not preview.state()["problems"])
    return preview.folder


def write_story(folder: Path, title: str = "First") -> None:
    save(folder / "article.txt", f"{PARAGRAPHS}\n")
    save(folder / "glossary.yml", GLOSSARY)
    # Last: who sees the title sees all.
    save(folder / "edition.yml", EDITION.format(title))


@pytest.fixture
def page(chromium: "Browser", preview: Preview, story: Path) -> "Iterator[Page]":
    """The story in a window of its own. What the browser complains of fails the test."""
    page = chromium.new_page()
    complaints: list[str] = []
    page.on("console", lambda message: complaints.append(message.text))
    page.on("pageerror", lambda error: complaints.append(str(error)))
    with page.expect_websocket() as opened:
        page.goto(preview.url)
    assert opened.value.url == f"ws://{preview.host}/repo/_scolie/livereload"
    yield page
    page.close()
    assert complaints == []


def set_title(story: Path, title: str) -> None:
    (story / "edition.yml").write_text(EDITION.format(title), "utf-8")


def wait_for_title(page: "Page", title: str) -> None:
    page.wait_for_function(
        "title => document.querySelector('h1')?.textContent === title", arg=title
    )


def test_the_new_words_come_with_the_answer(page: "Page", preview: Preview, story: Path) -> None:
    """A second request would cost a save some ten milliseconds."""
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url.partition("?")[0]))
    set_title(story, "Answered")
    wait_for_title(page, "Answered")
    # The browser asks for the icon when it has time, and that may be now.
    assert {*asked} - {f"{preview.url}icon.svg"} <= {f"{preview.url}_scolie/state"}


def test_shows_each_save(page: "Page", story: Path) -> None:
    for title in ("Second", "Third", "Fourth"):
        set_title(story, title)
        wait_for_title(page, title)


def test_two_saves_at_once_end_with_the_second(page: "Page", story: Path) -> None:
    for number in range(5):
        set_title(story, f"Draft {number}")
        set_title(story, f"Final {number}")
        wait_for_title(page, f"Final {number}")


def test_keeps_its_place_and_what_was_open(page: "Page", story: Path) -> None:
    page.evaluate("document.querySelector('details[id]').open = true")
    page.locator("#_plain").check()
    page.evaluate("scrollTo({top: 1234, behavior: 'instant'})")
    set_title(story, "Scrolled")
    wait_for_title(page, "Scrolled")
    assert page.evaluate("scrollY") == pytest.approx(1234, abs=9)
    assert page.evaluate("document.querySelector('details[id]').open")
    assert page.locator("#_plain").is_checked()
    assert page.evaluate("document.activeElement.id") == "_plain"
    assert page.title().startswith("Scrolled")


def test_keeps_the_target_of_its_address(page: "Page", story: Path) -> None:
    page.emulate_media(reduced_motion="reduce")  # else it is long under way to its target
    page.locator("main [id]").last.evaluate("element => location.hash = element.id")
    page.wait_for_function("() => scrollY > 1000")
    page.evaluate("scrollTo({top: 321, behavior: 'instant'})")
    page.emulate_media(reduced_motion="no-preference")
    entries = page.evaluate("history.length")
    set_title(story, "Targeted")
    wait_for_title(page, "Targeted")
    assert page.evaluate("document.querySelector(':target').id") == page.url.partition("#")[2]
    frames = "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))"
    page.evaluate(frames)
    page.evaluate(frames)
    # The browser itself may move by a little, to hold lines still.
    assert page.evaluate("scrollY") == pytest.approx(321, abs=9)
    assert page.evaluate("history.length") == entries


def test_does_not_reload_for_another_page(page: "Page", preview: Preview, story: Path) -> None:
    page.goto(f"{preview.url}about.html")
    page.evaluate("document.body.untouched = true")
    lines = len(preview.lines)
    with page.expect_response(lambda answer: "/_scolie/state" in answer.url):
        save(story / "glossary.yml", GLOSSARY.replace("A gloss", "Another gloss"))
    wait(lambda: len(preview.lines) > lines)
    assert page.evaluate("document.body.untouched")
    page.goto(f"{preview.url}glossary.html")
    assert "Another gloss." in page.content()


def test_shows_what_is_wrong_until_it_is_mended(page: "Page", story: Path) -> None:
    page.evaluate("document.body.untouched = true")
    glossary = story / "glossary.yml"
    save(glossary, "terms:\n  - {lemma: story, glos: <i>x</i>}\n  - <b>\n")
    alert = page.get_by_role("alert")
    alert.wait_for()
    said = alert.inner_text()
    assert "glossary.yml:2:20" in said
    assert "unknown-key" in said
    assert "Did you mean \u201cgloss\u201d?" in said
    assert "<b>" in said
    assert alert.locator("i, li b b").count() == 0
    assert page.evaluate("document.body.untouched")
    # A second fault takes the place of the first.
    save(glossary, "terms: words\n")
    page.wait_for_function(
        f"() => {PANEL}.includes('wrong-type') && !{PANEL}.includes('unknown-key')"
    )
    alert.get_by_role("button").click()
    assert alert.count() == 0
    save(glossary, "terms: [\n")
    alert.wait_for()
    save(glossary, GLOSSARY)
    alert.wait_for(state="detached")
    assert page.evaluate("document.body.untouched"), "nothing changed on the page"


def test_a_page_that_comes_while_a_build_fails_says_so(page: "Page", story: Path) -> None:
    set_title(story, "[")
    alert = page.get_by_role("alert")
    alert.wait_for()
    page.reload()
    alert.wait_for()
    set_title(story, "Mended")
    wait_for_title(page, "Mended")
    assert alert.count() == 0


def test_a_page_that_is_not_found_turns_into_the_story(
    chromium: "Browser", preview: Preview, story: Path
) -> None:
    with chromium.new_page() as page:
        page.goto(f"{preview.url}nope/nope.html")
        (story / "article.txt").rename(story / "away")
        page.get_by_role("alert").wait_for()
        (story / "away").rename(story / "article.txt")
        page.get_by_role("alert").wait_for(state="detached")


def test_a_first_build_that_fails_turns_into_the_site(chromium: "Browser", tmp_path: Path) -> None:
    path = tmp_path / "edition.yml"
    path.write_text("titel: T\n", "utf-8")
    (tmp_path / "article.txt").write_text("Words.\n", "utf-8")
    with running(tmp_path) as preview, chromium.new_page() as page:
        page.goto(preview.url)
        page.get_by_text("Did you mean “title”?").wait_for()
        path.write_text("title: T\nlanguage: no\ntite: x\n", "utf-8")
        page.get_by_text("edition.yml:3:1").wait_for()
        path.write_text("title: Good\n", "utf-8")
        wait_for_title(page, "Good")


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A checkout of which the templates and styles may be changed."""
    folder = tmp_path / "checkout"
    folder.mkdir()
    (folder / "builder").symlink_to(ROOT / "builder")
    for name in ("templates", "static"):
        shutil.copytree(ROOT / name, folder / name)
    (folder / "seeds").mkdir()
    (folder / "seeds" / "story.txt").write_text("Words.\n", "utf-8")
    return folder


def test_styles_change_without_a_reload_and_templates_with_one(
    chromium: "Browser", checkout: Path
) -> None:
    with running(checkout, home=checkout) as preview, chromium.new_page() as page:
        page.goto(preview.url)
        page.evaluate("document.body.untouched = true")
        style = checkout / "static" / "style.css"
        words = style.read_text("utf-8")
        for colour in ("rgb(1, 2, 3)", "rgb(4, 5, 6)"):
            save(style, f"{words} body {{ background: {colour} }}")
            page.wait_for_function(
                "c => getComputedStyle(document.body).backgroundColor === c", arg=colour
            )
        assert page.evaluate("document.body.untouched")
        page.wait_for_function("() => document.querySelectorAll('[rel=stylesheet]').length === 1")
        template = checkout / "templates" / "base.html"
        words = template.read_text("utf-8").replace("<body", "<body data-new")
        save(template, words)
        page.locator("body[data-new]").wait_for()
        save(template, "{% if %}")
        page.get_by_role("alert").get_by_text("base.html:1:1").wait_for()
        save(template, words)
        page.get_by_role("alert").wait_for(state="detached")


def test_what_cannot_be_renewed_in_place_is_reloaded(chromium: "Browser", checkout: Path) -> None:
    (checkout / "static" / "extra.js").write_text("document.title += ' (run)';", "utf-8")
    (checkout / "seeds" / "story.txt").write_text(PARAGRAPHS, "utf-8")
    template = checkout / "templates" / "base.html"
    before = template.read_text("utf-8")
    with running(checkout, home=checkout) as preview, chromium.new_page() as page:
        page.goto(preview.url)
        for change in (
            lambda: save(template, before.replace("</head>", "<style>p {}</style></head>")),
            lambda: save(template, before.replace("</body>", "<script src='extra.js'></script>")),
            lambda: (checkout / "seeds" / "story.txt").write_text(f"New.\n\n{PARAGRAPHS}", "utf-8"),
            lambda: save(checkout / "static" / "extra.js", "document.title += ' (run again)';"),
            lambda: save(checkout / "static" / "icon.svg", "<svg/>"),
        ):
            page.evaluate("scrollTo({top: 700, behavior: 'instant'})")
            page.evaluate("window.loaded = true")
            change()
            # Words above the place may take more room or less: the browser holds the lines still.
            page.wait_for_function("() => !window.loaded && scrollY > 400")
        assert page.title().endswith("(run again)")


def test_comes_back_with_the_server(chromium: "Browser", tmp_path: Path) -> None:
    path = tmp_path / "story.md"
    path.write_text("---\ntitle: Before\n---\nWords.\n", "utf-8")
    with chromium.new_page() as page:
        with running(tmp_path) as first:
            page.goto(first.url)
            wait_for_title(page, "Before")
        path.write_text("---\ntitle: After\n---\nWords.\n", "utf-8")
        with running(tmp_path, port=first.port):
            wait_for_title(page, "After")
