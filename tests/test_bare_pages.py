"""Pages of stories about which little is known: no empty tables, nothing said twice."""

from collections.abc import Callable
from pathlib import Path

import lxml.html
from sites import build_files


def test_where_nothing_was_found_the_about_page_has_no_table(story: Callable[..., Path]) -> None:
    about = lxml.html.fromstring(build_files(story("It snowed.\n"))["about.html"])
    assert not about.xpath("//table | //*[@id='_coverage'] | //a[@href='#_coverage']")
    found = lxml.html.fromstring(build_files(story("Ann Hale came in May 2024.\n"))["about.html"])
    assert found.xpath("//a[@href='#_coverage']") and found.xpath("//table//tbody/tr")


def test_a_section_says_its_heading_once(story: Callable[..., Path]) -> None:
    text = "It snowed all night.\n\nWho will pay?\n\nNobody knows it.\n\nA vote\n\nIt is near.\n"
    label = '- {slug: vote, label: The vote, heading: "A vote"}'
    edition = f"language: en\nsections:\n  {label}\n"
    files = build_files(story(text, edition=edition))
    kickers = {
        path: " ".join(
            lxml.html.fromstring(files[path]).xpath("string(//*[@class='kicker'])").split()
        )
        for path in ("who-will-pay.html", "vote.html")
    }
    assert kickers["who-will-pay.html"].endswith(" · Section 2 of 3")
    assert kickers["vote.html"].endswith(" · Section 3 of 3 · The vote")


def test_a_rubric_above_the_title_is_no_heading(story: Callable[..., Path]) -> None:
    text = "Breaking News\n\nA ferry ran aground in thick fog\n\nIt was late.\n"
    page = lxml.html.fromstring(build_files(story(text))["index.html"])
    assert page.xpath("string(//h1)") == "A ferry ran aground in thick fog"
    assert page.xpath("string(//header//p[@class='kicker'][2])") == "Breaking News"
    assert not page.xpath("//h1/preceding::h2")
