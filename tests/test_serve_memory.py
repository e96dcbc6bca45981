"""What is remembered between builds: never seen in the pages, only in the time they take."""

import random
import shutil
from pathlib import Path

import pytest

from builder import pipeline
from builder.serve.work import Builder

WORDS = ("The ferry left on Tuesday.", "Anna Reid, the mayor, spoke in May 2023.", "“No,” he said.")
GLOSSARY = "terms:\n  - {{lemma: ferry, gloss: A ship for {}.}}\n"
NAMES = "names:\n  - {{name: Anna Reid, kind: person, role: mayor of {}}}\n"
CHOICES = ("people", "cars")


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The slugs of the stories that were read, in order."""
    slugs: list[str] = []
    known = pipeline.read_edition

    def note(files, *rest):  # type: ignore[no-untyped-def]
        slugs.append(files.slug)
        return known(files, *rest)

    monkeypatch.setattr(pipeline, "read_edition", note)
    return slugs


@pytest.fixture
def seeds(tmp_path: Path) -> Path:
    folder = tmp_path / "seeds"
    for name in "abc":
        (folder / name).mkdir(parents=True)
        (folder / name / "article.txt").write_text(f"Story {name}\n\n{WORDS[0]}\n", "utf-8")
    return folder


def test_reads_only_the_story_that_changed(seeds: Path, read: list[str]) -> None:
    builder = Builder(seeds.parent)
    builder.build(())
    assert read == ["a", "b", "c"]
    (seeds / "b" / "glossary.yml").write_text(GLOSSARY.format("cars"), "utf-8")
    assert b"A ship for cars." in (builder.build(()).files or {})["b/glossary.html"]
    assert read[3:] == ["b"]
    builder.build(())
    assert read[4:] == []


def test_what_all_stories_share_changes_all(seeds: Path, read: list[str]) -> None:
    builder = Builder(seeds.parent)
    builder.build(())
    for name, words in {
        "glossary.yml": GLOSSARY.format("cars"),
        "names.yml": NAMES.format("Oban"),
        "edition.yml": "url: https://example.org/\n",
    }.items():
        read.clear()
        (seeds / name).write_text(words, "utf-8")
        builder.build([seeds / name])
        assert read == ["a", "b", "c"], name


def test_a_template_changes_all_and_a_style_sheet_none(
    seeds: Path, theme: Path, read: list[str]
) -> None:
    builder = Builder(seeds.parent)
    builder.build(())
    read.clear()
    style = theme / "static" / "style.css"
    style.write_text("p { color: red }\n", "utf-8")
    assert (builder.build([style]).files or {})["style.css"] == b"p { color: red }\n"
    assert read == []
    page = theme / "templates" / "story.html"
    page.write_text(page.read_text("utf-8") + "\n{# new #}", "utf-8")
    builder.build([page])
    assert read == ["a", "b", "c"]


def test_one_story_of_several_stands_at_the_top_when_it_is_left_alone(seeds: Path) -> None:
    builder = Builder(seeds.parent)
    builder.build(())
    shutil.rmtree(seeds / "a")
    shutil.rmtree(seeds / "b")
    assert builder.build(()).files == Builder(seeds.parent).build(()).files


def test_an_error_in_one_story_leaves_the_others_remembered(seeds: Path, read: list[str]) -> None:
    builder = Builder(seeds.parent)
    builder.build(())
    wrong = seeds / "b" / "edition.yml"
    wrong.write_text("titel: T\n", "utf-8")
    read.clear()
    assert [problem.code for problem in builder.build(()).problems] == ["unknown-key"]
    assert [problem.code for problem in builder.build(()).problems] == ["unknown-key"]
    wrong.unlink()
    assert builder.build(()).files == Builder(seeds.parent).build(()).files
    assert read == ["b", "b", "b", "a", "b", "c"]


def test_a_warning_is_kept_with_the_story(seeds: Path, read: list[str]) -> None:
    (seeds / "a" / "glossary.yml").write_text("terms: [{lemma: whale, gloss: W.}]\n", "utf-8")
    builder = Builder(seeds.parent)
    (warning,) = builder.build(()).warnings
    read.clear()
    assert builder.build(()).warnings == ()
    (seeds / "b" / "glossary.yml").write_text("terms: [{lemma: shark, gloss: S.}]\n", "utf-8")
    assert [problem.code for problem in builder.build(()).warnings] == [warning.code]
    assert read == ["b"]


def test_a_story_saved_while_it_was_read_is_read_again(
    seeds: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Even when its first words are put back before the next build."""
    article = seeds / "a" / "article.txt"
    before, known = article.read_bytes(), pipeline.read_edition

    def save_and_read(files, *rest):  # type: ignore[no-untyped-def]
        if files.slug == "a":
            article.write_bytes(b"Other words\n")
        return known(files, *rest)

    builder = Builder(seeds.parent)
    with monkeypatch.context() as patch:
        patch.setattr(pipeline, "read_edition", save_and_read)
        builder.build(())
    article.write_bytes(before)
    assert builder.build(()).files == Builder(seeds.parent).build(()).files


def test_nothing_is_kept_of_stories_that_are_gone(seeds: Path, read: list[str]) -> None:
    builder = Builder(seeds.parent)
    builder.build(())
    (seeds / "a").rename(seeds.parent / "a")
    builder.build(())
    (seeds.parent / "a").rename(seeds / "a")
    builder.build(())
    assert read == ["a", "b", "c", "a"]


@pytest.mark.parametrize("seed", range(2))
def test_any_edits_give_what_a_build_from_nothing_gives(seeds: Path, seed: int) -> None:
    builder, chance, good = Builder(seeds.parent), random.Random(seed), 0
    for _ in range(20):
        for _ in range(chance.randint(1, 3)):
            _edit(seeds, chance)
        built, anew = builder.build(()), Builder(seeds.parent).build(())
        assert built.files == anew.files
        assert list(built.files or ()) == list(anew.files or ())
        assert built.problems == anew.problems
        good += built.files is not None
    assert good > 10


def _edit(seeds: Path, chance: random.Random) -> None:
    """Change, add or remove one file or one story; its text is in its folder or beside it."""
    slug = chance.choice("abcd")
    story, beside = seeds / slug, seeds / f"{slug}.txt"
    text = story / "article.txt"
    if chance.random() < 0.1:
        shutil.rmtree(story, ignore_errors=True)
        beside.unlink(missing_ok=True)
        return
    words: list[tuple[Path, str]] = [
        (text, f"T\n\n{chance.choice(WORDS)}\n\n{chance.choice(WORDS)}\n"),
        (beside, f"{chance.choice(WORDS)}\n"),
        (story / "edition.yml", chance.choice((*9 * ["title: A\n"], "titel: A\n"))),
        (story / "glossary.yml", GLOSSARY.format(chance.choice(CHOICES))),
        (story / "names.yml", NAMES.format(chance.choice(CHOICES))),
        (story / "timeline.yml", "events: [{when: 2024-06-18, title: The last ferry}]\n"),
        (seeds / "edition.yml", chance.choice(("title: A\n", "language: fr\n"))),
        (seeds / "glossary.yml", GLOSSARY.format(chance.choice(CHOICES))),
    ]
    path, new = chance.choice(words)
    if path not in {text, beside} and chance.random() < 0.25:
        path.unlink(missing_ok=True)
        return
    path.parent.mkdir(exist_ok=True)
    path.write_text(new, "utf-8")
    if path == text:
        beside.unlink(missing_ok=True)
    elif path == beside:
        text.unlink(missing_ok=True)
    elif path.parent == story and not text.exists() and not beside.exists():
        text.write_text(WORDS[0], "utf-8")
