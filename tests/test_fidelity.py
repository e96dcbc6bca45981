"""Not one character is lost: every page gives its source back, whatever the text and the notes."""

import hashlib
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from strategies import many, texts

from builder.annotate.typography import annotate_typography
from builder.check import prove_text, rebuild_source
from builder.edition import make_edition
from builder.errors import ScolieError
from builder.export.formats import export_story
from builder.export.theme import Theme
from builder.interface import load_interface
from builder.language.profiles import PROFILES
from builder.model import Annotation, Article, Layer, LayerName, Name, Seed, Term
from builder.parse import parse_article
from builder.pipeline import build_site, read_story
from builder.resources import find_resources
from builder.seeds import find_seeds, read_seed, read_shared
from builder.source import decode_source
from builder.views.site import PageView, SiteView

THEME = Theme(find_resources("templates"), find_resources("static"))
FRENCH = load_interface("fr")
STORY = Path(__file__).parent.parent / "seeds" / "poutine-pyongyang"


def pages_of(files: dict[str, bytes], seed: Seed) -> list[str]:
    """The page of each section in order, or the page of the whole story where there is but one."""
    edition, _ = read_story(seed)
    paths = [section.page or "index.html" for section in edition.sections]
    return [files[path].decode() for path in paths]


def test_real_story_is_given_back_byte_for_byte() -> None:
    seed = read_seed(find_seeds(STORY)[0])
    edition, interface = read_story(seed)
    files = dict(export_story(edition, interface, THEME))
    data = (STORY / "article.txt").read_bytes()
    assert files["article.txt"] == data
    whole = rebuild_source([files["index.html"].decode()])
    parts = rebuild_source(pages_of(files, seed))
    assert whole.encode() == data
    assert parts.encode() == data
    assert hashlib.sha256(whole.encode()).hexdigest() == edition.front.sha256


def test_real_story_is_given_back_by_its_blocks() -> None:
    seed = read_seed(find_seeds(STORY)[0])
    article = parse_article(seed.source)
    text, cursor, rebuilt = article.source.text, 0, ""
    for block in article.blocks:
        gap = text[cursor : block.start]
        assert not gap.strip() or gap == " date 2024-06 "
        rebuilt += gap + text[block.start : block.end]
        cursor = block.end
    assert rebuilt + text[cursor:] == text


@st.composite
def annotated(draw: st.DrawFn) -> tuple[Article, list[Layer]]:
    """An article of any text, with annotations of any overlap inside its blocks."""
    data = draw(texts).encode()
    try:
        source = decode_source("story.txt", data)
    except ScolieError:
        source = decode_source("story.txt", b"x" + data)
    article = parse_article(source, markdown=draw(st.booleans()))
    names: tuple[LayerName, ...] = ("terms", "dates", "names")
    found: dict[LayerName, list[Annotation]] = {name: [] for name in names}
    # One number for each annotation: many draws take longer than the pages do.
    for drawn in draw(st.lists(st.integers(0, 2**40), max_size=8)) if article.blocks else ():
        number, place = divmod(drawn, len(article.blocks))
        block = article.blocks[place]
        number, place = divmod(number, block.end - block.start)
        start = block.start + place
        number, place = divmod(number, block.end - start)
        end = block.end - place
        number, place = divmod(number, len(names))
        layer, target, exact = names[place], "ab"[number % 2], source.text[start:end]
        note = Annotation(layer, start, end, exact, "test", "high", target, "2024")
        found[layer].append(note)
    layers = [
        Layer(name, tuple(sorted(notes, key=lambda a: a.start))) for name, notes in found.items()
    ]
    layers.append(annotate_typography(article, draw(st.sampled_from(sorted(PROFILES)))))
    return article, layers


class TextTheme(Theme):
    """A theme that renders the pages with text alone."""

    def render(self, template: str, site: SiteView, page: PageView) -> bytes:
        is_text = template in ("story.html", "section.html")
        return super().render(template, site, page) if is_text else b""


TEXT_THEME = TextTheme(find_resources("templates"), find_resources("static"))


@settings(max_examples=many(1000), suppress_health_check=list(HealthCheck))
@given(annotated())
def test_pages_give_any_text_back_under_any_overlaps(case: tuple[Article, list[Layer]]) -> None:
    article, layers = case
    terms = (Term("a", "*une* glose", "a"), Term("b", "une autre", "b"))
    names = (Name("a", "person", "a"), Name("b", "place", "b"))
    seed = Seed("story", article.source, terms=terms, names=names)
    edition = make_edition(seed, article, layers, FRENCH)
    files = dict(export_story(edition, FRENCH, TEXT_THEME))
    paths = [section.page or "index.html" for section in edition.sections]
    for pages in (["index.html"], paths or ["index.html"]):
        assert rebuild_source(files[path].decode() for path in pages) == article.source.text
    assert files["article.txt"] == article.source.data


def test_a_changed_page_is_found_out_and_placed() -> None:
    source = decode_source("story.txt", b"One line.\n\nAnother line here.\n")
    edition, interface = read_story(Seed("story", source))
    page = dict(export_story(edition, interface, THEME))["index.html"].decode()
    assert prove_text(source, rebuild_source([page])) == []
    (problem,) = prove_text(source, rebuild_source([page.replace("Another", "Some other")]))
    assert (problem.code, str(problem.place)) == ("text-changed", "story.txt:3:1")


def test_a_change_is_placed_by_lines_as_editors_count_them() -> None:
    source = decode_source("story.txt", b"One line.\r\rAnother line.\r\n\r\nA third.\n")
    (problem,) = prove_text(source, source.text.replace("third", "fourth"))
    assert str(problem.place) == "story.txt:5:3"


@pytest.mark.parametrize("element", ["<wbr>", "<br/>", "<br></br>", '<img src="a.png" alt="">'])
def test_an_element_without_an_end_does_not_hide_the_source(element: str) -> None:
    page = f'<p data-after="\\n">One {element}line.</p>\n<p data-after="">Two.</p>'
    assert rebuild_source([page]) == "One line.\nTwo."


def test_a_page_cannot_show_one_thing_and_hold_another() -> None:
    source = decode_source("story.txt", b"It's one line. It's \"another\" line here, and more.\n")
    edition, interface = read_story(Seed("story", source))
    page = dict(export_story(edition, interface, THEME))["index.html"].decode()
    assert "It’s “another” line" in page.replace("</a>", "")
    assert prove_text(source, rebuild_source([page])) == []
    changed = page.replace("It’s “another” line", "It’s “no other” line")
    assert changed != page
    (problem,) = prove_text(source, rebuild_source([changed]))
    assert problem.code == "text-changed"


@pytest.mark.parametrize(
    "data",
    [
        b"\xef\xbb\xbfUn mot.",
        b"Un mot.\r\n\r\nUn autre.\r\n",
        b"Un mot.\rUn autre.",
        "Un\u00a0mot\u202f!".encode(),
        b"\n\n\n  Un mot.  \n\n\n",
        b"x",
    ],
    ids=["bom", "crlf", "old-mac", "no-break", "white-space", "one-letter"],
)
def test_odd_files_are_given_back(data: bytes) -> None:
    edition, interface = read_story(Seed("story", decode_source("story.txt", data)))
    files = dict(export_story(edition, interface, THEME))
    assert files["article.txt"] == data
    assert rebuild_source([files["index.html"].decode()]).encode() == data.removeprefix(
        b"\xef\xbb\xbf"
    )


@pytest.mark.parametrize("template", ["story.html", "section.html"])
def test_a_template_that_drops_words_stops_the_build(
    tmp_path: Path, story: Callable[..., Path], template: str
) -> None:
    templates = tmp_path / "templates"
    shutil.copytree(find_resources("templates"), templates)
    page = (templates / template).read_text(encoding="utf-8")
    assert "show_block(block, site.words)" in page
    (templates / template).write_text(
        page.replace("show_block(block, site.words)", "''"), encoding="utf-8"
    )
    theme = Theme(templates, find_resources("static"))
    seeds = story("Un mot.\n\nUn titre\n\nDeux mots.\n")
    stream = build_site(find_seeds(seeds), read_shared(seeds), theme, print, lambda done: None)
    with pytest.raises(ScolieError) as caught:
        list(stream)
    assert {problem.code for problem in caught.value.problems} == {"text-changed"}


def test_links_announced_in_a_list_are_given_back() -> None:
    text = "[lien](https://example.org)\n\n<b>(1)</b>\n\n- un\n- deux\n<b>(2)</b>\n"
    seed = Seed("story", decode_source("story.txt", text.encode()))
    edition, interface = read_story(seed)
    assert any(block.kind == "related" and block.items for block in edition.article.blocks)
    files = dict(export_story(edition, interface, THEME))
    assert rebuild_source([files["index.html"].decode()]) == text
