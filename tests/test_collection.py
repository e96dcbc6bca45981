"""Collections: long registers are cut into pages, and no entry is lost on the way."""

from collections.abc import Callable
from pathlib import Path

import lxml.html
import pytest
from sites import build_files

from builder.check import check_links
from builder.views import collection as views


@pytest.fixture
def many(story: Callable[..., Path], monkeypatch: pytest.MonkeyPatch) -> dict[str, bytes]:
    monkeypatch.setattr(views, "MOST_LINKS", 10)
    monkeypatch.setattr(views, "MOST_STORIES", 3)
    for number in range(7):
        seeds = story(f"Le veto et le traité de Paris et de Rome en {2000 + number}.", f"s{number}")
    (seeds / "glossary.yml").write_text(
        "- {lemma: veto, gloss: a}\n- {lemma: traité, gloss: b}\n",
        encoding="utf-8",
    )
    (seeds / "names.yml").write_text(
        "- {name: Paris, kind: place}\n- {name: Rome, kind: place}\n"
        "- {name: Titus, kind: person}\n",
        encoding="utf-8",
    )
    return build_files(seeds)


def test_a_story_counts_the_words_that_it_says(story: Callable[..., Path]) -> None:
    glossary = "- {lemma: veto, gloss: a}\n- {lemma: traité, gloss: b}\n"
    story("Le veto de Paris en 2000.", "one", glossary=glossary)
    seeds = story("Il neige à Rome.", "two")
    page = lxml.html.fromstring(build_files(seeds)["index.html"])
    (counts,) = page.xpath("//li[.//a[@href='one/index.html']]//p[@class='label']")
    assert "1 mot expliqué," in counts.text_content()
    # Not every story has sections, a glossary, a timeline and names.
    assert "glossaire" not in page.xpath("string(//p[@class='intro'])")


def test_every_link_of_every_part_arrives(many: dict[str, bytes]) -> None:
    assert check_links(many) == []


def test_long_registers_are_cut_and_keep_all_entries(many: dict[str, bytes]) -> None:
    pages = [path for path in many if path.startswith("glossaire")]
    assert sorted(pages) == ["glossaire-2.html", "glossaire.html"]
    for path, words in (("glossaire.html", "traité"), ("glossaire-2.html", "veto")):
        page = lxml.html.fromstring(many[path])
        assert page.xpath("//dt/span/text()") == [words]
        assert len(page.xpath("//li/a[contains(@href, '/index.html#t-')]")) == 7
        assert page.xpath("//nav[@class='parts']//a/@aria-current") == ["page"]
    assert "noms-2.html" in many
    assert "chronologie-2.html" in many


def test_the_first_page_of_the_timeline_draws_all_dates(many: dict[str, bytes]) -> None:
    page = lxml.html.fromstring(many["chronologie.html"])
    (figure,) = page.xpath("//figure[@aria-hidden='true']")
    for svg in figure.xpath("./*[name()='svg']"):
        assert len(svg.xpath(".//*[name()='circle' or name()='rect']")) == 7
    assert page.xpath("//link[@href='pictures.css']")
    assert not lxml.html.fromstring(many["chronologie-2.html"]).xpath("//figure")


def test_a_long_list_of_stories_goes_on(many: dict[str, bytes]) -> None:
    found = []
    for path in ("index.html", "index-2.html", "index-3.html"):
        found += lxml.html.fromstring(many[path]).xpath("//h2/a/@href")
    assert sorted(found) == [f"s{number}/index.html" for number in range(7)]


def test_a_name_that_no_story_uses_is_in_no_register(many: dict[str, bytes]) -> None:
    assert not any("Titus" in data.decode() for data in many.values())


def test_a_short_collection_has_no_parts(story: Callable[..., Path]) -> None:
    story("Un mot.", "a")
    files = build_files(story("Deux mots.", "b"))
    assert not any("-2.html" in path for path in files)
    assert b'class="parts"' not in files["index.html"]


def test_the_newest_story_comes_first(story: Callable[..., Path]) -> None:
    story(" date 2020-01 Un mot.", "old")
    story("Un mot sans date.", "undated")
    files = build_files(story(" date 2024-06 Un mot.", "new"))
    hrefs = lxml.html.fromstring(files["index.html"]).xpath("//h2/a/@href")
    assert hrefs == ["new/index.html", "old/index.html", "undated/index.html"]


def test_the_address_of_the_site_is_used_where_it_matters(story: Callable[..., Path]) -> None:
    story("Un mot.", "a")
    seeds = story("Deux mots.", "b")
    (seeds / "edition.yml").write_text(
        "url: https://example.org/x\nlanguage: fr\n",
        encoding="utf-8",
    )
    files = build_files(seeds)
    missing = lxml.html.fromstring(files["404.html"])
    assert missing.xpath("//link[@rel='stylesheet']/@href") == ["https://example.org/x/style.css"]
    assert set(missing.xpath("//nav//a/@href")) >= {"https://example.org/x/index.html"}
    canonical = "//link[@rel='canonical']/@href"
    pages = {
        path: lxml.html.fromstring(files[path]).xpath(canonical) for path in files if "html" in path
    }
    assert pages["index.html"] == ["https://example.org/x/"]
    assert pages["a/index.html"] == ["https://example.org/x/a/"]
    assert pages["b/a-propos.html"] == ["https://example.org/x/b/a-propos.html"]


def test_the_collection_speaks_the_language_of_most_of_its_stories(
    story: Callable[..., Path],
) -> None:
    story("وصل الرئيس إلى المدينة يوم الثلاثاء وقال إن الزيارة مهمة.", "ar")
    story("وصل الوزير أمس إلى العاصمة وتحدث مع الصحفيين.", "ar-2")
    files = build_files(
        story("Le président est arrivé mardi dans la ville avec ses ministres.", "fr")
    )
    assert lxml.html.fromstring(files["index.html"]).get("lang") == "fr"
    page = lxml.html.fromstring(files["ar/index.html"])
    assert page.get("lang") == "en"
    assert page.xpath("//p[@data-after]/@lang") == ["und"]
    assert page.xpath("//p[@data-after]/@dir") == ["auto"]
