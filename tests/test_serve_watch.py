"""No change on the disk goes unseen, whatever it does to times and names; nothing else is seen."""

import os
import time
from collections.abc import Callable
from pathlib import Path
from threading import Event, Thread, Timer

import pytest
from serving import wait

from builder.paths import MANIFEST
from builder.serve.watch import RECENT, Watch, find_seed_files, find_theme_files


@pytest.fixture
def seeds(tmp_path: Path) -> Path:
    """A folder of two stories."""
    story = tmp_path / "seeds" / "story"
    story.mkdir(parents=True)
    (story / "article.txt").write_text("One.", "utf-8")
    (story / "glossary.yml").write_text("terms: []", "utf-8")
    (tmp_path / "seeds" / "other.txt").write_text("Two.", "utf-8")
    return tmp_path / "seeds"


@pytest.fixture
def watch(seeds: Path) -> Watch:
    """A watch that has looked once."""
    watch = Watch(lambda: find_seed_files(seeds))
    assert len(watch.find_changes()) == 3
    assert watch.find_changes() == set()
    return watch


def write(path: Path, words: str = "New.") -> None:
    path.write_text(words, "utf-8")


def write_with_old_times(path: Path) -> None:
    """Other words, but as many, and the times that the file had before."""
    before = path.stat()
    path.write_bytes(path.read_bytes()[::-1])
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))


def save_by_rename(path: Path) -> None:
    """As many editors do: another file, in place of the first."""
    draft = path.with_name(f".{path.name}.part")
    draft.write_text("Six.", "utf-8")
    draft.replace(path)


def move_in_with_old_times(path: Path) -> None:
    draft = path.with_name(f".{path.name}.part")
    draft.write_bytes(path.read_bytes()[::-1])
    os.utime(draft, ns=(path.stat().st_atime_ns, path.stat().st_mtime_ns))
    draft.replace(path)


def replace_by_link(path: Path) -> None:
    other = path.with_name(f".{path.name}.other")
    other.write_text("Six.", "utf-8")
    path.unlink()
    path.symlink_to(other.name)


@pytest.mark.parametrize(
    "change",
    [
        write,
        write_with_old_times,
        save_by_rename,
        move_in_with_old_times,
        replace_by_link,
        Path.unlink,
    ],
)
@pytest.mark.parametrize("name", ["story/article.txt", "story/glossary.yml", "other.txt"])
def test_sees_a_change(
    seeds: Path, watch: Watch, name: str, change: Callable[[Path], object]
) -> None:
    change(seeds / name)
    assert watch.find_changes() == {seeds / name}
    assert watch.find_changes() == set()


def test_sees_the_second_of_two_changes_with_the_same_times(
    watch: Watch, seeds: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A disk that counts in whole seconds, and an editor that saves twice in one."""
    path = seeds / "other.txt"
    real = os.stat

    def coarse(place: str, **given: bool) -> os.stat_result:
        found = real(place, **given)
        return os.stat_result((*found[:7], 1_000, 1_000, 1_000))

    monkeypatch.setattr(os, "stat", coarse)
    assert len(watch.find_changes()) == 3  # times are others now
    write(path, "Six.")
    assert watch.find_changes() == {path}
    write(path, "Ten.")
    assert watch.find_changes() == {path}


@pytest.mark.parametrize("change", [write_with_old_times, move_in_with_old_times])
def test_sees_a_change_that_hides_its_time_long_after_the_last_one(
    watch: Watch, seeds: Path, monkeypatch: pytest.MonkeyPatch, change: Callable[[Path], object]
) -> None:
    now = time.monotonic()
    monkeypatch.setattr(time, "monotonic", lambda: now + RECENT + 1)
    change(seeds / "other.txt")
    assert watch.find_changes() == {seeds / "other.txt"}


def test_reads_no_file_again_that_rests(watch: Watch, monkeypatch: pytest.MonkeyPatch) -> None:
    now = time.monotonic()
    monkeypatch.setattr(time, "monotonic", lambda: now + RECENT + 1)
    monkeypatch.setattr(Path, "open", lambda *_: pytest.fail("it read a file"))
    assert watch.find_changes() == set()


def test_sees_what_comes_and_goes(watch: Watch, seeds: Path) -> None:
    (seeds / "new").mkdir()
    write(seeds / "new" / "article.md")
    assert watch.find_changes() == {seeds / "new" / "article.md"}
    (seeds / "new").rename(seeds / "newer")
    assert watch.find_changes() == {seeds / place / "article.md" for place in ("new", "newer")}
    (seeds / "story" / "glossary.yml").rename(seeds / "glossary.yml")
    assert watch.find_changes() == {seeds / "story" / "glossary.yml", seeds / "glossary.yml"}
    seeds.rename(seeds.with_name("away"))
    assert len(watch.find_changes()) == 4
    seeds.with_name("away").rename(seeds)
    assert len(watch.find_changes()) == 4


def test_does_not_see_what_no_build_reads(watch: Watch, seeds: Path) -> None:
    for name in (
        ".story.txt.swp",
        ".hidden.txt",
        "4913",
        "story.txt~",
        "#story.txt#",
        "picture.png",
    ):
        write(seeds / name)
        write(seeds / "story" / name)
    for folder in ("_drafts", ".git", "story/deeper", "site"):
        (seeds / folder).mkdir()
        write(seeds / folder / MANIFEST)
        write(seeds / folder / "article.txt")
    assert watch.find_changes() == set()


def test_a_file_that_cannot_be_read_is_no_obstacle(watch: Watch, seeds: Path) -> None:
    os.mkfifo(seeds / "pipe.txt")
    (seeds / "loop.txt").symlink_to("loop.txt")
    (seeds / "nowhere.txt").symlink_to("nothing")
    assert watch.find_changes() == {seeds / "pipe.txt"}
    write(seeds / "nothing")
    assert watch.find_changes() == {seeds / "nowhere.txt"}


def seen(root: Path) -> set[Path]:
    return {Path(path) for path in find_seed_files(root)}


def test_one_story_is_watched_with_what_lies_beside_it(seeds: Path) -> None:
    article = seeds / "story" / "article.txt"
    beside = {article, seeds / "story" / "glossary.yml"}
    assert seen(article) == beside == seen(seeds / "story")
    assert seen(seeds / "other.txt") == {seeds / "other.txt"}
    assert seen(seeds / "nothing") == set()
    (seeds / "other").mkdir()
    write(seeds / "other" / "names.yml")
    names = seeds / "other" / "names.yml"
    assert seen(seeds / "other.txt") == {seeds / "other.txt", names}
    assert names in seen(seeds)


def test_all_of_a_theme_is_watched(tmp_path: Path) -> None:
    (tmp_path / "a" / "b").mkdir(parents=True)
    write(tmp_path / "a" / "b" / "style.css")
    write(tmp_path / "base.html")
    assert {Path(path) for path in find_theme_files(tmp_path)} == {
        tmp_path / "a" / "b" / "style.css",
        tmp_path / "base.html",
    }


class Scripted(Watch):
    """A watch that finds what it is told to, and then nothing."""

    def __init__(self, *looks: set[Path]) -> None:
        super().__init__(list)
        self.looks = [*looks]

    def find_changes(self) -> set[Path]:
        super().find_changes()
        return self.looks.pop(0) if self.looks else set()


A, B, C = map(Path, "abc")


def test_waits_until_files_rest() -> None:
    """A look right after the first change finds more: they are one change."""
    watch = Scripted(set(), set(), {A}, {A, B}, {C})
    assert watch.wait_for_changes(Event()) == {A, B, C}
    assert watch.looks == []


def test_files_that_never_rest_are_not_waited_for_for_ever() -> None:
    watch = Scripted(*[{A}] * 1000)
    assert watch.wait_for_changes(Event()) == {A}
    assert watch.looks


@pytest.mark.parametrize("begin", [lambda path: write(path, ""), Path.unlink])
def test_a_file_that_is_being_filled_is_one_change(
    watch: Watch, seeds: Path, begin: Callable[[Path], object]
) -> None:
    path = seeds / "other.txt"
    begin(path)
    Timer(0.03, write, (path,)).start()
    assert watch.wait_for_changes(Event()) == {path}
    assert path.read_text("utf-8") == "New."
    assert watch.find_changes() == set()


def test_a_file_that_stays_empty_or_away_is_a_change_too(watch: Watch, seeds: Path) -> None:
    for change in (lambda path: write(path, ""), Path.unlink):
        change(seeds / "other.txt")
        assert watch.wait_for_changes(Event()) == {seeds / "other.txt"}


def test_ends_when_told_to(watch: Watch) -> None:
    stop = Event()
    thread = Thread(target=watch.wait_for_changes, args=(stop,))
    thread.start()
    stop.set()
    wait(lambda: not thread.is_alive())
