"""The page of the voices: who speaks leads to the name, and nothing is said twice."""

from collections.abc import Callable
from pathlib import Path

import lxml.html
import pytest
from sites import build_files

SAID = "The bridge was closed. {} It was an old bridge of wood, and nobody went over it."


@pytest.mark.parametrize(
    ("speech", "share", "legend"),
    [
        ("Ann Hale said it would open again in June.", "none quoted", ["reported", "newsroom"]),
        ('"It will open again in June," Ann Hale said.', "them quoted", ["quoted", "newsroom"]),
        (
            '"Wait for June," Ann Hale said. According to Tom Reed, the wood was rotten.',
            "% are quoted, ",
            ["quoted", "reported", "newsroom"],
        ),
    ],
)
def test_a_short_story(
    story: Callable[..., Path], speech: str, share: str, legend: list[str]
) -> None:
    page = lxml.html.fromstring(build_files(story(SAID.format(speech)))["voices.html"])
    assert page.xpath("//li[@class='entry'][1]//b/a/@href") == ["names.html#ann-hale"]
    # One section has no page of its own that could be named beside the place in the text.
    assert page.xpath("//li[@class='entry'][1]//a[@class='see']/text()") == ["In the text"]
    assert share in page.xpath("string(//header/p[@class='intro'][2])")
    assert page.xpath("//ul[@class='legend']//*[name()='rect']/@class") == legend
    places = lxml.html.fromstring(build_files(story(SAID.format(speech)))["names.html"])
    assert set(places.xpath("//ul[@class='places']//a[@class='see']/text()")) == {"In the text"}


def test_parts_between_which_nothing_is_left_out_are_one(story: Callable[..., Path]) -> None:
    said = SAID.format("Ann Hale said the old bills were those of a boat.")
    folder = story(said, voices="- {quote: the old bills, name: Ann Hale}\n")
    page = lxml.html.fromstring(build_files(folder)["voices.html"])
    (entry,) = page.xpath("//li[@class='entry']/p[1]")
    assert entry.text_content() == "Ann Hale said: the old bills were those of a boat"


def test_dates_that_are_less_than_sure_say_so(story: Callable[..., Path]) -> None:
    folder = story(
        "The bridge opened on 3 May 2021. It shut two days later. It snowed at 9am.\n",
        edition="published: 2024-06-18\n",
    )
    page = lxml.html.fromstring(build_files(folder)["timeline.html"])
    said = {
        p.xpath("string(time)"): p.xpath("string(span)") for p in page.xpath("//p[@class='dated']")
    }
    assert said["May 3, 2021"] == "date given by the source"
    assert said["May 5, 2021"].endswith(", probable")
