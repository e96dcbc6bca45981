"""One build after the other: each sees the disk as it is, and none ends the preview."""

from collections.abc import Callable
from pathlib import Path

import pytest
from sites import build_files

from builder.serve import describe_build
from builder.serve.work import Builder


def test_makes_what_the_build_makes(story: Callable[..., Path]) -> None:
    seeds = story("Words.", edition="title: T")
    built = Builder(seeds.parent).build(())
    assert built.files == build_files(seeds)
    assert (built.problems, built.fresh) == ((), len(built.files))
    assert describe_build(built).startswith(f"all: {built.fresh} of {built.fresh} files new, ")


def test_counts_what_is_new(story: Callable[..., Path]) -> None:
    seeds = story("Words.", edition="title: T")
    builder = Builder(seeds.parent)
    builder.build(())
    again = builder.build([seeds / "story" / "article.txt"])
    assert again.fresh == 0
    assert describe_build(again).startswith("seeds/story/article.txt: 0 of ")
    (seeds / "story" / "edition.yml").write_text("title: Other\n", "utf-8")
    assert builder.build([seeds / "story" / "edition.yml"]).fresh > 0


def test_a_failed_build_has_all_problems_and_no_files(story: Callable[..., Path]) -> None:
    seeds = story("Words.", edition="titel: T\nlanguage: [fr]\n")
    built = Builder(seeds.parent).build(seeds.rglob("*.yml"))
    assert built.files is None
    assert {problem.code for problem in built.problems} == {"unknown-key", "wrong-type"}
    assert describe_build(built).startswith("seeds/story/edition.yml: 2 errors, the last good")


def test_says_a_warning_once(story: Callable[..., Path]) -> None:
    seeds = story("Words.", glossary="terms:\n  - {lemma: nothing of this, gloss: Words.}\n")
    builder = Builder(seeds.parent)
    assert [problem.severity for problem in builder.build(()).warnings] == ["warning"]
    assert builder.build(()).warnings == ()


@pytest.mark.parametrize(
    ("name", "words", "line"),
    [
        (
            "story.html",
            "{% extends 'base.html' %}\n{% block main %}\n{{ page.nothing }}{% endblock %}",
            3,
        ),
        ("story.html", "{% if %}", 1),
        ("_text.html", "\n\n{% nonsense %}", 3),
        ("base.html", "{{ 1 / 0 }}", 1),
    ],
)
def test_a_fault_in_a_template_is_a_problem_with_its_place(
    story: Callable[..., Path], theme: Path, name: str, words: str, line: int
) -> None:
    seeds = story("Words.")
    builder = Builder(seeds)
    good = builder.build(())
    path = theme / "templates" / name
    before = path.read_text("utf-8")
    path.write_text(words, "utf-8")
    built = builder.build([path])
    assert built.files is None
    (problem,) = built.problems
    assert problem.place
    assert (problem.code, Path(problem.place.path).name, problem.place.line) == (
        "template-fault",
        name,
        line,
    )
    path.write_text(before, "utf-8")
    assert builder.build([path]).files == good.files


def test_a_template_that_is_missing_is_a_problem(story: Callable[..., Path], theme: Path) -> None:
    builder = Builder(story("Words."))
    (theme / "templates" / "base.html").unlink()
    (problem,) = builder.build(()).problems
    assert "base.html" in problem.message


def test_a_template_is_read_again_even_with_its_old_times(
    story: Callable[..., Path], theme: Path
) -> None:
    import os

    builder = Builder(story("Words."))
    builder.build(())
    path = theme / "templates" / "base.html"
    before = path.stat()
    path.write_text(path.read_text("utf-8").replace("<body>", '<body class="new">'), "utf-8")
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
    built = builder.build([path])
    assert built.files
    assert b'<body class="new">' in built.files["index.html"]


def test_a_fault_of_ours_is_a_problem_too(
    story: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("builder.serve.work.build_site", lambda *_, **__: 1 / 0)
    (problem,) = Builder(story("Words.")).build(()).problems
    assert problem.code == "build-failed"
    assert "ZeroDivisionError" in problem.message
    assert "fault of Scolie" in problem.hint


def test_two_files_of_one_path_fail(
    story: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    again = [("INDEX.html", b"b")]
    monkeypatch.setattr("builder.pipeline.export_common", lambda *_, **__: iter(again))
    built = Builder(story("Words.")).build(())
    assert [problem.code for problem in built.problems] == ["path-collision"]
    assert built.files is None


def test_a_folder_that_goes_away_is_a_problem_and_comes_back(
    story: Callable[..., Path], tmp_path: Path
) -> None:
    seeds = story("Words.")
    builder = Builder(tmp_path)
    seeds.rename(tmp_path / "away")
    assert builder.build(()).files is None
    assert [*builder.list_files()]
    (tmp_path / "away").rename(seeds)
    assert builder.build(()).files
