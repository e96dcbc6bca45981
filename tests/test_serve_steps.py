"""A save costs no more than what it changes, and is never shown in part."""

import random
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from builder import annotate, guard, layers
from builder.export import html
from builder.model import FrontMatter
from builder.seeds import read
from builder.seeds.yamltree import Node
from builder.serve.memory import MOST_STEPS
from builder.serve.work import Builder

STORY = Path(__file__).parent.parent / "seeds" / "poutine-pyongyang"
EDITS = {
    "title": ("edition.yml", "title: Vladimir", "title: V. <&>"),
    "day": ("edition.yml", "published: 2024-06-18", "published: 2024-06-19"),
    "language": ("edition.yml", "language: fr", "language: en"),
    "signs": ("edition.yml", "place: Pyongyang", "place: Pyongyang\ntypography: none"),
    "address": ("edition.yml", "rights: >-", "url: https://example.org/\nrights: >-"),
    "theme": ("edition.yml", "editors: [", "theme: {measure: 60}\neditors: ["),
    "label": ("edition.yml", "label: La visite", "label: Une visite"),
    "slug": ("edition.yml", "slug: tribune", "slug: une-tribune"),
    "gloss": ("glossary.yml", "Aucune définition", "Nulle définition"),
    "lemma": ("glossary.yml", "lemma: partenariat stratégique", "lemma: partenariat"),
    "lines": ("glossary.yml", "terms:", "\n\nterms:"),
    "event": ("timeline.yml", "when: 1945-11-01", "when: 1945-11-02"),
    "words": ("timeline.yml", "title: Guerre de Corée", "title: Une guerre"),
    "role": ("names.yml", "role: dirigeant", "role: chef"),
    "alias": ("names.yml", "aliases: [Poutine]", "aliases: [V. Poutine]"),
    "place": ("names.yml", "coordinates: [39.02,", "coordinates: [38.02,"),
    "text": ("article.txt", "Vladimir", "Wladimir"),
}
"""What an editor may do: a file, words in it, other words."""


@pytest.fixture
def story(tmp_path: Path) -> Path:
    """The real edition, which may be changed."""
    folder = tmp_path / "seeds" / STORY.name
    folder.mkdir(parents=True)
    return restore(folder)


@pytest.fixture
def taken(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """The names of the functions that were called, of those that take long."""
    names: list[str] = []
    homes = {
        layers: ("parse_article", "read_row", "recognise_names"),
        annotate: (
            *("annotate_terms", "annotate_dates", "annotate_names", "annotate_voices"),
            "annotate_typography",
        ),
        guard: ("rebuild_source",),
    }
    for home, functions in homes.items():
        for name in functions:
            _note(monkeypatch, home, name, names)
    _note(monkeypatch, html.Theme, "render", names)
    yield names


def _note(monkeypatch: pytest.MonkeyPatch, home: object, name: str, names: list[str]) -> None:
    known = getattr(home, name)

    def call(*given, **named):  # type: ignore[no-untyped-def]
        names.append(name)
        return known(*given, **named)

    monkeypatch.setattr(home, name, call)


def test_what_is_said_of_an_edition_is_read_anew_only_where_it_changed(
    story: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    places: list[str] = []
    known = read.read_front

    def read_front(node: Node) -> FrontMatter:
        places.append(Path(node.at.path).name)
        return known(node)

    monkeypatch.setattr(read, "read_front", read_front)
    builder = Builder(story.parent.parent)
    for change, times in ((None, 1), ("gloss", 0), ("title", 1), ("text", 1)):
        if change:
            edit(story, change)
        places.clear()
        builder.build(())
        assert places.count("edition.yml") == times, change


def test_a_title_costs_pages_and_their_proof_alone(story: Path, taken: list[str]) -> None:
    builder = Builder(story.parent.parent)
    builder.build(())
    pages = taken.count("render")
    assert {*taken} > {"parse_article", "annotate_dates", "rebuild_source", "render"}
    taken.clear()
    edit(story, "title")
    builder.build(())
    assert {*taken} == {"render", "rebuild_source"}
    assert taken.count("render") == pages
    assert taken.count("rebuild_source") == 5


def test_words_of_one_event_cost_the_pages_that_show_them(story: Path, taken: list[str]) -> None:
    builder = Builder(story.parent.parent)
    built = builder.build(())
    taken.clear()
    edit(story, "words")
    fresh = builder.build(()).fresh
    assert 0 < fresh < len(built.files or ()) / 2
    assert {*taken} <= {"annotate_dates", "render", "rebuild_source"}
    assert taken.count("render") <= fresh + 1  # the page that is not found is no story's


def test_every_page_that_changes_is_proved(story: Path, taken: list[str]) -> None:
    builder = Builder(story.parent.parent)
    before = dict(builder.build(()).files or {})
    for name in ("gloss", "text"):
        taken.clear()
        edit(story, name)
        after = builder.build(()).files or {}
        changed = [path for path in after if after[path] != before.get(path)]
        with_text = [path for path in changed if b"data-after" in after[path]]
        assert taken.count("rebuild_source") == len(with_text) > 0
        before = dict(after)


def test_any_edits_give_what_a_build_from_nothing_gives(story: Path) -> None:
    names = [*EDITS]
    random.Random(1).shuffle(names)
    builder = Builder(story.parent.parent)
    done: set[str] = set()
    good = 0
    for name in (*names, *names[3:6]):  # the last ones are taken back
        done ^= {name}
        restore(story)
        for other in [other for other in EDITS if other in done]:
            edit(story, other)
        built, anew = builder.build(()), Builder(story.parent.parent).build(())
        assert built.problems == anew.problems
        assert built.files == anew.files
        good += built.files is not None
    assert good > 15


def test_a_step_that_fails_leaves_the_others_known(story: Path, taken: list[str]) -> None:
    builder = Builder(story.parent.parent)
    builder.build(())
    taken.clear()
    glossary = story / "glossary.yml"
    words = glossary.read_text("utf-8")
    glossary.write_text(words.replace("gloss:", "glos:", 1), "utf-8")
    assert builder.build(()).problems
    glossary.write_text(words, "utf-8")
    assert builder.build(()).files
    assert {*taken} <= {"annotate_terms", "render"}
    assert "rebuild_source" not in taken


def test_the_steps_of_few_stories_are_kept(tmp_path: Path) -> None:
    for number in range(MOST_STEPS + 3):
        article = tmp_path / "seeds" / f"story-{number:02}" / "article.txt"
        article.parent.mkdir(parents=True)
        article.write_text(f"Story {number}\n\nThe ferry left on Tuesday.\n", "utf-8")
    builder = Builder(tmp_path)
    builder.build(())
    assert builder._memory
    kept = [files.slug for files in builder._memory._steps]
    assert kept == [f"story-{number:02}" for number in range(3, MOST_STEPS + 3)]
    first = tmp_path / "seeds" / "story-00" / "article.txt"
    first.write_text("Story\n\nThe ferry left on Monday.\n", "utf-8")
    builder.build(())
    assert [files.slug for files in builder._memory._steps] == [*kept[1:], "story-00"]


def edit(story: Path, name: str) -> None:
    """Do one thing that an editor may do."""
    file, old, new = EDITS[name]
    path = story / file
    words = path.read_text("utf-8")
    assert old in words
    path.write_text(words.replace(old, new, 1), "utf-8")


def restore(story: Path) -> Path:
    """The edition as it was, though free to have another text."""
    shutil.copytree(STORY, story, dirs_exist_ok=True)
    edition = story / "edition.yml"
    kept = [line for line in edition.read_text("utf-8").splitlines() if "sha256:" not in line]
    edition.write_text("\n".join(kept), "utf-8")
    return story
