"""What a reader gets who selects, copies and seeks the text: the story's words and no others."""

import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from sites import ROOT, build_files

from builder.language.typography import SIGNS

SELECT = """section => {
  const pieces = [...section.querySelectorAll('[data-after]')];
  const last = pieces[pieces.length - 1];
  getSelection().setBaseAndExtent(pieces[0], 0, last, last.childNodes.length);
  return [getSelection().toString(), pieces.map(piece => piece.textContent).join(' ')];
}"""
"""Select a section from its first word to its last: what is selected, and what its pieces hold."""


@pytest.fixture(scope="module")
def real(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write(build_files(ROOT / "seeds"), tmp_path_factory.mktemp("real"))


def write(files: dict[str, bytes], folder: Path) -> Path:
    for name, data in files.items():
        (folder / name).write_bytes(data)
    return folder


@pytest.fixture
def page(chromium: Any) -> Iterator[Any]:
    context = chromium.new_context(viewport={"width": 1440, "height": 900})
    yield context.new_page()
    context.close()


def test_a_selection_over_paragraphs_is_the_story_alone(page: Any, real: Path) -> None:
    page.goto((real / "index.html").as_uri())
    assert page.locator(".section .notes").count() > 5
    for section in page.locator(".section").all():
        words, shown = section.evaluate(SELECT)
        assert words.split() == shown.split()


def test_who_points_at_a_note_can_select_it(page: Any, real: Path) -> None:
    page.goto((real / "index.html").as_uri())
    note = page.locator(".notes li").first
    note.hover()
    selected = note.evaluate(
        "note => { getSelection().selectAllChildren(note); return getSelection().toString(); }"
    )
    assert "juin 2024" in selected
    assert "\n" not in selected.strip()


def test_each_paragraph_is_found_as_it_is_shown(page: Any, real: Path) -> None:
    page.goto((real / "index.html").as_uri())
    shown = page.locator(".section p.paragraph").evaluate_all("all => all.map(p => p.textContent)")
    assert len(shown) >= 10
    for words in shown:
        assert page.evaluate("w => getSelection().empty() ?? window.find(w)", words), words
        assert page.evaluate("getSelection().toString()") == words


def test_without_typography_a_selection_is_the_source(
    page: Any, story: Callable[..., Path], tmp_path: Path
) -> None:
    text = 'Il a dit: "l\'été viendra..." après les pluies, hélas, du long printemps (1950-1953) !'
    seeds = story(
        f"Un départ\n\nIl est parti.\n\n{text}\n",
        edition="language: fr\ntypography: none\n",
        glossary="- {lemma: pluie, gloss: eau}\n",
    )
    folder = tmp_path / "site"
    folder.mkdir()
    page.goto((write(build_files(seeds), folder) / "index.html").as_uri())
    assert page.locator("a.mark").count() == 1
    page.locator("p[data-after]").last.evaluate("p => getSelection().selectAllChildren(p)")
    assert page.evaluate("getSelection().toString()") == text
    assert page.evaluate("w => getSelection().empty() ?? window.find(w)", text)


def test_selection_gives_the_words_as_shown_and_they_map_back(page: Any, real: Path) -> None:
    """A copy has the page's signs; without them it is the source's, which `data-source` holds."""
    page.goto((real / "index.html").as_uri())
    source = (real / "article.txt").read_text(encoding="utf-8")
    copied = page.locator("p[data-after]").evaluate_all(
        """pieces => pieces.map(piece => {
          getSelection().selectAllChildren(piece);
          return [getSelection().toString(), piece.dataset.source ?? null];
        })"""
    )
    assert len(copied) > 10
    for shown, kept in copied:
        own = shown if kept is None else json.loads(f'"{kept}"')
        assert own in source
        assert strip_signs(shown) == strip_signs(own)
        # The real story has none of these signs of its own: so any part of a copy maps back.
        back = re.sub("«\u202f|\u202f»", '"', shown).replace("’", "'").replace("…", "...")
        assert re.sub("[\u00a0\u202f]([:;!?])", r"\1", back).translate(
            {0x2013: "-", 0xA0: " ", 0x202F: " "}
        ) == own.replace("visite :", "visite:")


def strip_signs(words: str) -> str:
    return words.translate(dict.fromkeys(map(ord, SIGNS)))
