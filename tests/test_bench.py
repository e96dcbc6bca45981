"""The benches run: each does its work once, and nothing is timed."""

import importlib
import json
from pathlib import Path

import pytest
from growth import count_calls

from builder.parse import parse_article
from builder.source import decode_source

ROOT = Path(__file__).parent.parent
BENCHES = sorted(path.stem for path in (ROOT / "bench").glob("[!_]*.py"))
ADVERSARIAL = importlib.import_module("bench.adversarial")


@pytest.mark.parametrize("name", BENCHES)
def test_each_bench_finds_what_it_measures(name: str) -> None:
    if name == "serve":
        pytest.importorskip("playwright")
    importlib.import_module(f"bench.{name}")


def test_commands_run(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    bench = importlib.import_module("bench.__main__")
    assert bench.command(["--help"], 1) > 0
    bench.collection(tmp_path / "few", 2, 8)
    assert "2 stories" in capsys.readouterr().out


def test_the_steps_of_a_build_can_be_taken_one_by_one() -> None:
    words, _, _ = importlib.import_module("bench.__main__").run_python("bench.first_time")
    assert [*json.loads(words)][:2] == ["Python", "imports"]


def test_each_stage_does_its_work(tmp_path: Path) -> None:
    stages = importlib.import_module("bench.stages")
    made = {name: work() for name, work in stages.list_stages(tmp_path).items()}
    assert made["prove"] == made["render"]
    assert [*made["words and all layers"]] == [*made[stages.EVERYTHING].layers]
    assert (tmp_path / "new" / "index.html").is_file()


def test_longer_stories_hold_the_story_again() -> None:
    once, twice = (
        work() for work in importlib.import_module("bench.stages").list_lengths(1, 2).values()
    )
    assert len(twice.article.blocks) == 2 * len(once.article.blocks)


@pytest.mark.parametrize("name", ADVERSARIAL.STAGES)
def test_four_times_the_text_makes_about_four_times_the_work(name: str) -> None:
    def work(piece: str, size: int) -> int:
        article = ADVERSARIAL.repeat(piece, size)
        return count_calls(lambda: ADVERSARIAL.STAGES[name](article))

    for piece in ADVERSARIAL.PIECES:
        work(piece, 200)  # what is loaded with the first story
        assert work(piece, 1200) < 8 * work(piece, 300), piece  # 16 times would be quadratic


def test_work_that_is_quadratic_is_found_out() -> None:
    few, many = (
        count_calls(lambda: [len("") for _ in range(size) for _ in range(size)])  # noqa: B023
        for size in (100, 400)
    )
    assert many > 8 * few


def test_scores_are_counted() -> None:
    text = "La maire de Trévenans, Jeanne Alrac, a dit mardi 18 juin 2024 que le pont ouvrait."
    names, voices, language = (
        importlib.import_module(f"bench.{name}") for name in ("names", "voices", "language")
    )
    article = parse_article(decode_source("story.txt", text.encode()))
    person = {"start": 23, "end": 35, "type": "PER", "text": text[23:35]}
    assert "recall 100.0%" in names.score(article, [person])
    said = voices.Expected(said=(62, 81), speaker=(0, 35))
    assert voices.score_items([(text, [said])], "fr").sources == 1
    day = {"start": 43, "end": 61, "value": "2024-06-18", "type": "DATE"}
    gold = {"id": "1", "lang": "fr", "dct": "2024-06-19", "text": text, "timex": [day]}
    assert language.score([gold], False) == (1, 1, 1)
