"""A running preview and the disk: every save arrives, however it was made."""

import errno
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from serving import ROOT, Line, Preview, running, wait

from builder.errors import ScolieError
from builder.serve.preview import open_port


@pytest.fixture(scope="module")
def seeds(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("preview") / "seeds"
    folder.mkdir()
    for name in ("one", "two"):
        (folder / f"{name}.txt").write_text(f"The story {name}.\n", "utf-8")
    return folder


@pytest.fixture(scope="module")
def preview(seeds: Path) -> Iterator[Preview]:
    with running(seeds.parent) as preview:
        yield preview


def wait_for_words(preview: Preview, path: str, words: str) -> None:
    wait(lambda: words in preview.read(path))


def test_two_saves_in_a_row_are_both_told(preview: Preview, seeds: Path) -> None:
    line = Line(preview)
    hello = line.greet()
    assert hello["protocols"] == ["http://livereload.com/protocols/official-7"]
    assert line.receive()["command"] == "reload"  # to compare, as the page has just come
    seen = {preview.state("one/")["page"]}
    for words in ("First save.", "Second save."):
        (seeds / "one.txt").write_text(f"{words}\n", "utf-8")
        assert line.receive()["command"] == "reload"
        wait_for_words(preview, "one/", words)
        seen.add(preview.state("one/")["page"])
    assert len(seen) == 3


def test_saves_faster_than_builds_end_with_the_last(preview: Preview, seeds: Path) -> None:
    for number in range(50):
        (seeds / "one.txt").write_text(f"Save {number:03}.\n", "utf-8")
    wait_for_words(preview, "one/", "Save 049.")


def test_a_save_during_a_build_makes_another_follow(preview: Preview, seeds: Path) -> None:
    for number in range(8):
        before = len(preview.lines)
        (seeds / "two.txt").write_text(f"Before {number}.\n", "utf-8")
        wait(lambda count=before: len(preview.lines) > count)
        (seeds / "two.txt").write_text(f"After {number}.\n", "utf-8")
        wait_for_words(preview, "two/", f"After {number}.")


def test_a_save_by_rename_arrives(preview: Preview, seeds: Path) -> None:
    draft = seeds.parent / "draft"
    draft.write_text("Moved in.\n", "utf-8")
    draft.replace(seeds / "one.txt")
    wait_for_words(preview, "one/", "Moved in.")


def test_a_change_that_keeps_time_and_size_arrives(preview: Preview, seeds: Path) -> None:
    path = seeds / "one.txt"
    path.write_text("Same size A.\n", "utf-8")
    wait_for_words(preview, "one/", "Same size A.")
    before = path.stat()
    path.write_text("Same size B.\n", "utf-8")
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
    wait_for_words(preview, "one/", "Same size B.")


def test_stories_come_and_go(preview: Preview, seeds: Path) -> None:
    before = preview.state("three/")["page"]
    (seeds / "three.txt").write_text("A third story.\n", "utf-8")
    wait_for_words(preview, "three/", "A third story.")
    assert preview.state("three/")["page"] != before
    (seeds / "three.txt").rename(seeds / "third.txt")
    wait_for_words(preview, "third/", "A third story.")
    assert preview.get("/three/")[0] == 404
    (seeds / "third.txt").unlink()
    wait(lambda: preview.get("/third/")[0] == 404)
    wait(lambda: preview.state("three/")["page"] == before)


def test_a_page_is_told_of_its_own_changes_only(preview: Preview, seeds: Path) -> None:
    before = preview.state("two/")["page"]
    (seeds / "one.txt").write_text("Not the other.\n", "utf-8")
    wait_for_words(preview, "one/", "Not the other.")
    assert preview.state("two/")["page"] == before


def test_a_failed_build_keeps_the_last_good_site(preview: Preview, seeds: Path) -> None:
    good = preview.read("one/")
    notes = seeds / "glossary.yml"
    notes.write_text("terms:\n  - {lema: x}\n", "utf-8")
    wait(lambda: preview.state()["problems"])
    problems = preview.state("one/")["problems"]
    assert problems[0]["kind"] == "error[missing-key]"
    unknown = next(problem for problem in problems if problem["kind"] == "error[unknown-key]")
    assert unknown["where"].endswith("seeds/glossary.yml:2:6")
    assert "lemma" in unknown["hint"]
    assert preview.read("one/") == good
    wait(lambda: any("error[unknown-key]" in line for line in preview.errors))
    wait(lambda: "the last good build stays" in preview.lines[-1])
    notes.unlink()
    wait(lambda: not preview.state()["problems"])
    assert preview.read("one/") == good


def test_a_build_that_fails_from_the_start_can_be_mended(tmp_path: Path) -> None:
    path = tmp_path / "story" / "edition.yml"
    path.parent.mkdir()
    (path.parent / "article.txt").write_text("Words.\n", "utf-8")
    path.write_text("titel: <b>T</b>\n", "utf-8")
    with running(path.parent, "--base-path=repo") as preview:
        status, headers, body = preview.get("/repo/any/page.html")
        assert status == 503
        assert headers["content-type"] == "text/html; charset=utf-8"
        assert b"edition.yml:1:1: error[unknown-key]" in body
        assert b"<b>" not in body
        path.write_text("title: <b>T</b>\n", "utf-8")
        wait(lambda: preview.get("/repo/")[0] == 200)
        assert "&lt;b&gt;T" in preview.read("")
        assert preview.get("/repo")[1]["location"] == "/repo/"


def test_one_file_is_a_story(tmp_path: Path) -> None:
    path = tmp_path / "story.txt"
    path.write_text("Words.\n", "utf-8")
    (tmp_path / "README.txt").write_text("Not a story.\n", "utf-8")
    with running(path) as preview:
        assert "Words." in preview.read("")
        path.write_text("Other words.\n", "utf-8")
        wait_for_words(preview, "", "Other words.")
        assert not (tmp_path / "site").exists()


# The command ------------------------------------------------------------------


def test_says_where_it_is_and_what_it_did(seeds: Path) -> None:
    with running(seeds.parent, "--base-path=/repo/") as preview:
        assert preview.lines[0] == f"{preview.url} shows {seeds.parent}; Ctrl-C ends it"
        assert preview.url == f"http://127.0.0.1:{preview.port}/repo/"
        (seeds / "two.txt").write_text("One more time.\n", "utf-8")
        wait(lambda: len(preview.lines) == 3)
        assert preview.lines[2].startswith("seeds/two.txt: ")
        assert preview.lines[2].endswith(" ms")


@pytest.mark.parametrize("waiting", [True, False])
def test_ctrl_c_ends_it_quietly(seeds: Path, waiting: bool) -> None:
    preview = Preview(seeds.parent)
    try:
        with preview.connect() as silent, preview.connect() as asking:
            silent.sendall(b"GET / HT")
            asking.sendall(f"GET / HTTP/1.1\r\nHost: {preview.host}\r\n\r\n".encode())
            if waiting:
                preview.wait_for_build()
                Line(preview).greet()
            preview.process.send_signal(signal.SIGINT)
            assert preview.process.wait(10) == 0
            wait(preview.has_said_all)
            assert preview.errors == []
    finally:
        preview.stop()


def test_a_port_in_use_is_an_error_that_names_another(preview: Preview, seeds: Path) -> None:
    command = [sys.executable, "-m", "builder", "serve", str(seeds), "--port", str(preview.port)]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", cwd=ROOT, check=False)
    assert (done.returncode, done.stdout) == (3, "")
    assert f"error[port-taken]: port {preview.port} is in use\n  Try --port " in done.stderr
    assert len(done.stderr.splitlines()) == 2


def test_a_base_path_that_is_none_is_an_error(seeds: Path) -> None:
    command = [sys.executable, "-m", "builder", "serve", str(seeds), "--base-path", "/a b/"]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", cwd=ROOT, check=False)
    assert done.returncode == 2
    assert "'a b' is not a plain name" in done.stderr


def test_a_port_that_the_system_keeps_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr("builder.serve.preview.bind_sockets", refuse)
    with pytest.raises(ScolieError, match="port 80 cannot be had: Permission denied") as caught:
        open_port(80)
    assert [problem.code for problem in caught.value.problems] == ["port-refused"]
