"""The command: what it prints, where it writes, how it ends."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from sites import ROOT

from builder.cli import main
from builder.source import decode_source
from builder.terminal import run_command

SEED = ROOT / "seeds" / "poutine-pyongyang" / "article.txt"


def run(*arguments: object) -> Result:
    return CliRunner().invoke(main, [str(argument) for argument in arguments])


def test_build_writes_a_site_and_says_so(story: Callable[..., Path]) -> None:
    folder = story("Un mot.").parent
    done = run("build", folder)
    assert done.exit_code == 0
    assert "11 written" in done.stdout
    assert (folder / "site" / "index.html").resolve().as_uri() in done.stdout
    assert done.stderr == ""
    assert "0 written" in run("build", folder).stdout


def test_build_takes_a_folder_of_stories_a_story_or_a_file(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    article = tmp_path / "a" / "article.txt"
    article.write_text("Un mot.", encoding="utf-8")
    for number, place in enumerate([tmp_path, tmp_path / "a", article]):
        output = tmp_path / f"site-{number}"
        assert run("build", place, "--output", output).exit_code == 0
        assert (output / "index.html").exists()


def test_build_in_a_bare_folder_can_be_repeated(tmp_path: Path) -> None:
    (tmp_path / "one.txt").write_text("Un mot.", encoding="utf-8")
    (tmp_path / "two.md").write_text("# Titre\n\nUn mot.", encoding="utf-8")
    first = run("build", tmp_path)
    again = run("build", tmp_path)
    assert first.exit_code == again.exit_code == 0
    assert "0 written, 0 removed" in again.stdout


def test_build_as_json(story: Callable[..., Path]) -> None:
    folder = story("Un mot.", glossary="[{lemma: absent, gloss: x}]").parent
    done = run("build", folder, "--json")
    said = json.loads(done.stdout)
    assert done.exit_code == 0
    assert "index.html" in said["written"]
    (problem,) = said["problems"]
    assert (problem["code"], problem["severity"]) == ("unused-term", "warning")
    assert (problem["line"], problem["column"]) == (1, 2)


def test_warnings_stop_a_strict_build_and_nothing_is_written(story: Callable[..., Path]) -> None:
    folder = story("Un mot.", glossary="[{lemma: absent, gloss: x}]").parent
    done = run("build", folder, "--strict")
    assert done.exit_code == 1
    assert "error[unused-term]" in done.stderr
    assert "Nothing was written." in done.stderr
    assert not (folder / "site").exists()


def test_drafts_do_not_stop_a_strict_build(story: Callable[..., Path]) -> None:
    folder = story("Un mot.", glossary="[{lemma: mot}]").parent
    done = run("build", folder, "--strict")
    assert (done.exit_code, "note[draft-term]" in done.stderr) == (0, True)


def test_errors_have_a_place_and_come_all_at_once(story: Callable[..., Path]) -> None:
    folder = story(
        "Arrivé mardi, reparti mardi.",
        glossary="terms:\n- lema: x\n  gloss: y\n",
        timeline="- when: 2024\n  title: Jour\n  quote: mardi\n- {when: 18 juin, title: y}\n",
    ).parent
    done = run("build", folder)
    assert done.exit_code == 1
    assert "glossary.yml:2:3: error[unknown-key]" in done.stderr
    assert "timeline.yml:4:10: error[not-edtf]" in done.stderr
    assert "Traceback" not in done.stderr
    assert not (folder / "site").exists()


def test_an_ambiguous_quote_points_at_its_line(story: Callable[..., Path]) -> None:
    timeline = "- when: 2024\n  title: A\n  quote: mardi\n- {when: 2024, title: x, quote: jeudi}\n"
    done = run("build", story("Arrivé mardi, reparti mardi.", timeline=timeline).parent)
    assert done.exit_code == 1
    assert "timeline.yml:3:10: error[quote-ambiguous]" in done.stderr
    assert "timeline.yml:4:33: error[quote-not-found]" in done.stderr


def test_a_foreign_output_is_refused(story: Callable[..., Path]) -> None:
    folder = story("Un mot.").parent
    (folder / "site").mkdir()
    (folder / "site" / "thesis.txt").write_text("mine", encoding="utf-8")
    done = run("build", folder)
    assert done.exit_code == 3
    assert "output-refused" in done.stderr
    assert [path.name for path in (folder / "site").iterdir()] == ["thesis.txt"]
    assert run("build", folder, "--force").exit_code == 0
    assert (folder / "site" / "thesis.txt").read_text(encoding="utf-8") == "mine"


def test_a_failed_build_keeps_the_last_good_site(story: Callable[..., Path]) -> None:
    folder = story("Un mot.").parent
    assert run("build", folder).exit_code == 0
    before = {path: path.read_bytes() for path in (folder / "site").rglob("*") if path.is_file()}
    story(b"\xff", "broken")
    assert run("build", folder).exit_code == 1
    after = {path: path.read_bytes() for path in (folder / "site").rglob("*") if path.is_file()}
    assert after == before


@pytest.mark.parametrize("arguments", [["build", "nowhere"], ["bild"], ["inspect"]])
def test_a_wrong_call_exits_with_two(arguments: list[str]) -> None:
    assert run(*arguments).exit_code == 2


def test_inspect_as_json_gives_the_real_story() -> None:
    done = run("inspect", SEED, "--json")
    said = json.loads(done.stdout)
    text = decode_source("", SEED.read_bytes()).text
    assert said["source"]["length"] == len(text)
    assert said["source"]["sha256"].startswith("76ce8349")
    assert said["metadata"] == {
        "published": "2024-06-18",
        "language": "fr",
        "title": "Vladimir Poutine à Pyongyang",
    }
    kinds = [block["kind"] for block in said["blocks"]]
    assert kinds[:5] == ["lead", "paragraph", "paragraph", "caption", "heading"]
    assert kinds[-2:] == ["related", "byline"]
    voices = [found for found in said["annotations"] if found["layer"] == "voices"]
    assert ("Vladimir Poutine", "a écrit") in [(v.get("speaker"), v.get("cue")) for v in voices]
    for annotation in said["annotations"]:
        assert text[annotation["start"] : annotation["end"]] == annotation["exact"]
        assert annotation["rule"]
        assert annotation["certainty"] in ("high", "medium", "low")


@pytest.mark.parametrize(("words", "places"), [("It's over.", "1 place "), ("Over.", "0 places ")])
def test_inspect_counts_places(tmp_path: Path, words: str, places: str) -> None:
    file = tmp_path / "story.txt"
    file.write_text(words, "utf-8")
    assert f"typography: {places}shown" in run("inspect", file).stdout


def test_inspect_of_a_bare_story_reads_its_dates(tmp_path: Path) -> None:
    file = tmp_path / "story.txt"
    file.write_bytes(b"\xef\xbb\xbf date 2023-09-25 Il est venu le 14 mai 2024.\r\n")
    said = json.loads(run("inspect", file, "--json").stdout)
    assert said["metadata"]["published"] == "2023-09-25"
    (block,) = said["blocks"]
    assert (block["kind"], block["start"]) == ("lead", 17)
    header, date = [a for a in said["annotations"] if a["layer"] == "dates"]
    assert (header["exact"], header["rule"]) == ("2023-09-25", "source.header")
    assert (date["exact"], date["value"], date["type"]) == ("14 mai 2024", "2024-05-14", "DATE")


def test_inspect_takes_the_folder_of_a_story_but_not_of_several(tmp_path: Path) -> None:
    assert run("inspect", SEED.parent).stdout == run("inspect", SEED).stdout
    for name in ("one", "two"):
        (tmp_path / f"{name}.txt").write_text("A bridge.", encoding="utf-8")
    done = run("inspect", tmp_path)
    assert done.exit_code == 2
    assert "holds 2 stories: name one of them" in done.stderr


def test_inspect_for_people() -> None:
    done = run("inspect", SEED)
    assert done.exit_code == 0
    assert "“mardi” → 2024-06-18 [editor, high]" in done.stdout


def test_module_is_the_command(tmp_path: Path) -> None:
    (tmp_path / "story.txt").write_text("Un mot.", encoding="utf-8")
    for call in (["--version"], ["build", str(tmp_path)]):
        command = [sys.executable, "-m", "builder", *call]
        done = subprocess.run(command, capture_output=True, check=True, cwd=ROOT)
        assert done.stderr == b""
        assert b"\x1b" not in done.stdout


def test_colour_only_where_it_is_wanted(
    story: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = story(b"\xff").parent

    def said(**environment: str) -> Any:
        for key, value in environment.items():
            monkeypatch.setenv(key, value)
        return CliRunner().invoke(main, ["build", str(folder)], color=True).stderr

    monkeypatch.setattr("builder.terminal._is_terminal", lambda: True)
    assert "\x1b[" in said()
    assert "\x1b" not in said(NO_COLOR="1")


def test_an_interrupt_leaves_quietly(
    story: Callable[..., Path], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = story("Un mot.").parent

    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("builder.pipeline.read_story", interrupt)
    monkeypatch.setattr(sys, "argv", ["scolie", "build", str(folder)])
    with pytest.raises(SystemExit) as left:
        run_command(main)
    assert left.value.code == 130
    assert "Interrupted" in capsys.readouterr().err
    assert not (folder / "site" / "index.html").exists()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no disk that is always full")
def test_words_that_find_no_room_are_no_traceback() -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "builder", "schema", "timeline"],
            stdout=full,
            stderr=subprocess.PIPE,
            cwd=ROOT,
            check=False,
        )
    assert done.returncode == 3
    assert done.stderr == b"What the command says cannot be written: No space left on device\n"


def test_a_reader_that_has_enough_is_no_fault() -> None:
    command = f"{sys.executable} -m builder inspect {SEED} | head -n 1"
    done = subprocess.run(command, shell=True, capture_output=True, check=True, cwd=ROOT)
    assert done.stderr == b""
    assert done.stdout.count(b"\n") == 1


@pytest.mark.parametrize("arguments", [[], ["--json"]])
def test_a_pipe_that_knows_little_gets_what_it_can_take(arguments: list[str]) -> None:
    command = [sys.executable, "-m", "builder", "inspect", str(SEED), *arguments]
    environment = {**os.environ, "PYTHONIOENCODING": "cp1252"}
    done = subprocess.run(command, capture_output=True, check=True, cwd=ROOT, env=environment)
    assert done.stderr == b""
    if arguments:
        assert json.loads(done.stdout)["metadata"]["language"] == "fr"


def test_inspect_reads_the_shared_files_as_build_does(story: Callable[..., Path]) -> None:
    seeds = story("Le maire est venu.")
    (seeds / "glossary.yml").write_text("[{lemma: maire, gloss: x}]", encoding="utf-8")
    said = json.loads(run("inspect", seeds / "story.txt", "--json").stdout)
    assert [found["target"] for found in said["annotations"]] == ["maire"]


def test_what_is_passed_over_is_said(story: Callable[..., Path]) -> None:
    seeds = story("Un mot.")
    (seeds / "essai").mkdir()
    (seeds / "essai" / "essai.txt").write_text("Deux mots.", encoding="utf-8")
    (seeds / "note.markdown").write_text("Trois mots.", encoding="utf-8")
    done = run("build", seeds.parent)
    assert done.exit_code == 0
    assert done.stderr.count("warning[not-a-story]") == 2


def test_files_and_shared_data_are_checked_together(story: Callable[..., Path]) -> None:
    seeds = story("Un mot.")
    (seeds / "glosary.yml").write_text("", encoding="utf-8")
    (seeds / "names.yml").write_text("- 3", encoding="utf-8")
    done = run("build", seeds.parent)
    assert "error[unknown-file]" in done.stderr
    assert "error[wrong-type]" in done.stderr


def test_a_single_story_is_built_in_its_folder(tmp_path: Path) -> None:
    (tmp_path / "article.txt").write_text("Un mot.", encoding="utf-8")
    for _ in range(2):
        assert run("build", tmp_path).exit_code == 0
    assert (tmp_path / "site" / "index.html").exists()
