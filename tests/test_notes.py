"""Notes beside the text: one that would say no more than its words is left out."""

from collections.abc import Callable
from pathlib import Path

import lxml.html
import pytest
from sites import build_files

from builder.check import check_links

REST = "et tout le bourg a dansé sans cesse et sans raison autour du vieux lavoir."
END = "and the whole town danced without end and without reason around the old fountain."


@pytest.mark.parametrize(
    ("text", "words", "noted"),
    [
        (f"Le pont a été bâti en 1950–1953, {REST}", "1950–1953", False),
        (f"Le pont a été bâti l’an 2000, {REST}", "l’an 2000", False),
        (f"Le pont a rouvert le 3 mai 2024, {REST}", "3 mai 2024", False),
        (f"Le pont a rouvert en 2022, {REST}", "2022", False),
        (f"Fermé du 10 au 16 juin 2024, le pont a rouvert, {REST}", "10 au 16 juin 2024", False),
        (f"The bridge opened on 18 June 2024, {END}", "18 June 2024", False),
        (f" date 2024-05 Le pont a rouvert le 3 mai, {REST}", "3 mai", True),
        (f" date 2024-05 Le pont a rouvert en mars, {REST}", "mars", True),
    ],
)
def test_a_full_date_needs_no_note(
    story: Callable[..., Path], text: str, words: str, noted: bool
) -> None:
    files = build_files(story(text))
    page = lxml.html.fromstring(files["index.html"])
    (mark,) = page.xpath("//p//a[contains(@class, 'mark date')]")
    assert mark.text_content().replace("\u00a0", " ") == words
    assert mark.get("href").startswith("#note-" if noted else ("chronologie.html#", "timeline"))
    assert bool(page.xpath("//details[@class='notes']")) is noted
    assert check_links(files) == []


@pytest.mark.parametrize(
    "data",
    [
        "- {when: 2024-05-03, title: La réouverture, quote: 3 mai 2024}\n",
        "dates:\n- {quote: 3 mai 2024, value: 2024-05-03, note: un vendredi}\n",
    ],
    ids=["event", "note"],
)
def test_a_full_date_keeps_what_the_editor_says_of_it(
    story: Callable[..., Path], data: str
) -> None:
    files = build_files(story(f"Le pont a rouvert le 3 mai 2024, {REST}", timeline=data))
    page = lxml.html.fromstring(files["index.html"])
    assert len(page.xpath("//details[@class='notes']//li")) == 1
