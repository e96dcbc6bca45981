"""Publishing: the difference only, whole or not at all, nothing of others touched."""

import errno
import json
import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NoReturn

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from builder.errors import ScolieError
from builder.paths import LOCK, MANIFEST, STAGING, Claims
from builder.publish import Published, publish_files
from builder.publish.output import hold_output

Site = dict[str, bytes]
Tree = dict[str, bytes | str | None]
"""What stands in a folder: the bytes of a file, the target of a link, nothing for a folder."""


def publish(site: Site, output: Path, force: bool = False) -> Published:
    return publish_files(iter(site.items()), output, [output.parent / "seeds"], force)


def read_tree(folder: Path) -> Tree:
    tree: Tree = {}
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if path.is_symlink():
            tree[name] = str(path.readlink())
        else:
            tree[name] = path.read_bytes() if path.is_file() else None
    return tree


def files_of(folder: Path) -> Tree:
    tree = read_tree(folder)
    return {name: data for name, data in tree.items() if data is not None and name != MANIFEST}


def settled(folder: Path) -> Tree:
    """What stands in a folder, but for what a crash left: a build clears that in any case."""
    tree = read_tree(folder)
    return {name: data for name, data in tree.items() if Path(name).parts[0] not in (LOCK, STAGING)}


def refused(site: Site, output: Path, force: bool = False) -> list[str]:
    """The codes of the problems, after a look that nothing changed."""
    before = settled(output)
    with pytest.raises(ScolieError) as caught:
        publish(site, output, force)
    assert settled(output) == before
    assert all(problem.message and problem.hint for problem in caught.value.problems)
    return [problem.code for problem in caught.value.problems]


@pytest.fixture
def output(tmp_path: Path) -> Path:
    return tmp_path / "site"


FIRST: Site = {"index.html": b"one", "a/b.html": b"b", "a/c/d.html": b"d", "style.css": b"s"}
SECOND: Site = {"index.html": b"two", "a": b"now a file", "style.css": b"s", "e/f.html": b"f"}


# What a build writes --------------------------------------------------------------


def test_writes_a_site_and_then_only_the_difference(output: Path) -> None:
    assert publish(FIRST, output) == Published(tuple(sorted(FIRST)), (), (), ())
    assert files_of(output) == FIRST
    stamps = {path: (output / path).stat().st_mtime_ns for path in [*FIRST, MANIFEST]}
    assert publish(FIRST, output) == Published((), (), tuple(sorted(FIRST)), ())
    assert {path: (output / path).stat().st_mtime_ns for path in stamps} == stamps

    report = publish(SECOND, output)
    assert files_of(output) == SECOND
    assert report.written == ("a", "e/f.html", "index.html")
    assert report.removed == ("a/b.html", "a/c/d.html")
    assert report.unchanged == ("style.css",)
    publish(FIRST, output)  # and a file becomes a folder again
    assert files_of(output) == FIRST


def test_leaves_a_sorted_manifest_and_nothing_else_of_its_own(output: Path) -> None:
    publish(dict(reversed(FIRST.items())), output)
    manifest = json.loads((output / MANIFEST).read_bytes())
    assert manifest["format"] == 1
    assert list(manifest["files"]) == sorted(FIRST)
    assert manifest["folders"] == ["a", "a/c"]
    assert {path.name for path in output.iterdir()} == {"a", "index.html", "style.css", MANIFEST}


def test_the_order_of_the_stream_is_no_matter(tmp_path: Path) -> None:
    publish(FIRST, tmp_path / "one")
    publish(dict(reversed(FIRST.items())), tmp_path / "two")
    assert read_tree(tmp_path / "one") == read_tree(tmp_path / "two")


def test_takes_the_stream_one_file_at_a_time(output: Path) -> None:
    """The third file is asked for when the first is gone from memory and stands in staging."""

    def stream() -> Iterator[tuple[str, bytes]]:
        for number in range(3):
            staged = len([*(output / STAGING).iterdir()])
            assert staged == number
            yield f"{number}.html", b"x" * number

    publish_files(stream(), output, [output.parent / "seeds"])
    assert len(files_of(output)) == 3


def test_a_stream_that_fails_changes_nothing(output: Path) -> None:
    def stream() -> Iterator[tuple[str, bytes]]:
        yield "index.html", b"new"
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        publish_files(stream(), output / "deep", [output.parent / "seeds"])
    assert not output.exists()
    publish(FIRST, output)
    before = read_tree(output)
    with pytest.raises(ZeroDivisionError):
        publish_files(stream(), output, [output.parent / "seeds"])
    assert read_tree(output) == before


def test_writes_through_a_linked_output_folder(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to("real")
    publish(FIRST, tmp_path / "link")
    assert files_of(tmp_path / "real") == FIRST


# Files of others --------------------------------------------------------------------


def test_keeps_what_was_changed_and_gives_it_away(output: Path) -> None:
    publish(FIRST, output)
    (output / "a/b.html").write_bytes(b"mine")
    report = publish({"index.html": b"one"}, output)
    assert report.kept == ("a/b.html",)
    assert report.removed == ("a/c/d.html", "style.css")
    assert files_of(output) == {"index.html": b"one", "a/b.html": b"mine"}
    assert publish({"index.html": b"one"}, output).kept == ()
    (output / "a/b.html").unlink()
    publish({"index.html": b"one"}, output)
    assert not (output / "a").exists()


def test_will_not_write_over_files_of_others(output: Path) -> None:
    publish(FIRST, output)
    (output / "CNAME").write_bytes(b"example.org")
    (output / "index.html").write_bytes(b"mine")
    codes = refused({"index.html": b"two", "CNAME": b"other", "new.html": b"n"}, output)
    assert codes == ["path-taken", "path-taken"]
    report = publish({"index.html": b"two", "CNAME": b"other"}, output, force=True)
    assert report.written == ("CNAME", "index.html")


def test_the_same_bytes_do_not_make_a_file_ours(output: Path) -> None:
    publish(FIRST, output)
    (output / "CNAME").write_bytes(b"example.org")
    assert "CNAME" in publish({**FIRST, "CNAME": b"example.org"}, output).unchanged
    publish(FIRST, output)
    assert (output / "CNAME").read_bytes() == b"example.org"
    # Forced, the site takes it.
    publish({**FIRST, "CNAME": b"example.org"}, output, force=True)
    assert publish(FIRST, output).removed == ("CNAME",)


@pytest.mark.parametrize("force", [False, True])
def test_will_not_take_a_folder_of_others_even_by_force(output: Path, force: bool) -> None:
    publish(FIRST, output)
    (output / "mine").mkdir()
    (output / "a/mine.txt").write_bytes(b"mine")
    assert refused({"mine": b"x", "a": b"y"}, output, force) == ["path-taken"] * 2
    (output / "a/mine.txt").unlink()
    (output / "a/mine").mkdir()
    assert refused({"a": b"y"}, output, force) == ["path-taken"]


def test_never_follows_links(output: Path, tmp_path: Path) -> None:
    publish(FIRST, output)
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere/b.html").write_bytes(b"b")
    (tmp_path / "target").write_bytes(b"one")
    (output / "index.html").unlink()
    (output / "index.html").symlink_to("../target")  # the very bytes of the page
    (output / "linked").symlink_to("../elsewhere")
    site = {"index.html": b"one", "linked/b.html": b"new"}
    assert refused(site, output) == ["path-taken", "path-taken"]
    assert refused(site, output, force=True) == ["path-taken"]
    publish({"index.html": b"two"}, output, force=True)
    assert (tmp_path / "target").read_bytes() == b"one"
    assert not (output / "index.html").is_symlink()
    assert (output / "linked").is_symlink()


def test_a_folder_that_became_a_link_is_left_alone(output: Path, tmp_path: Path) -> None:
    publish(FIRST, output)
    (output / "a").rename(tmp_path / "moved")
    (output / "a").symlink_to("../moved")
    publish({"index.html": b"one"}, output)
    assert (tmp_path / "moved/b.html").read_bytes() == b"b"
    assert (output / "a").is_symlink()


PATHS = ("a", "a/b", "a/b/c.html", "index.html", "d/e.html", "d", "CNAME", ".nojekyll")
SITES = st.dictionaries(st.sampled_from(PATHS), st.sampled_from([b"1", b"22", b"333"])).filter(
    lambda site: not any(a.startswith(f"{b}/") for a in site for b in site)
)
PLANTS = st.tuples(st.sampled_from(["file", "link", "folder"]), st.sampled_from(PATHS))


def plant(output: Path, kind: str, path: str) -> str | None:
    """Put something of another in the folder, over our file if need be; what was put."""
    target = output / path
    ways = [output.joinpath(*Path(path).parts[:n]) for n in range(1, len(Path(path).parts))]
    if any(way.is_symlink() or way.is_file() for way in ways):
        return None
    if target.is_dir() and not target.is_symlink():
        return None
    target.parent.mkdir(parents=True, exist_ok=True)
    target.unlink(missing_ok=True)
    if kind == "file":
        target.write_bytes(b"mine " + path.encode())
    elif kind == "link":
        target.symlink_to("/nowhere" if len(path) % 2 else "..")
    else:
        target.mkdir()
    return path


@settings(max_examples=150)
@given(st.lists(st.one_of(SITES, PLANTS), max_size=12))
def test_nothing_of_others_is_ever_lost(moves: list[Site | tuple[str, str]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        output = Path(folder) / "site"
        publish({}, output)
        theirs: set[str] = set()
        for move in moves:
            before = read_tree(output)
            if isinstance(move, tuple):
                planted = plant(output, *move)
                # Folders that the plant needed are another's as well.
                theirs |= {planted} if planted else set()
                theirs |= {path for path in read_tree(output) if path not in before}
                continue
            try:
                report = publish(move, output)
            except ScolieError as error:
                assert {problem.code for problem in error.problems} == {"path-taken"}
                assert read_tree(output) == before
                continue
            after = read_tree(output)
            assert {path: after[path] for path in theirs} == {path: before[path] for path in theirs}
            assert {path: after[path] for path in move} == move
            assert {*report.written, *report.unchanged} == {*move}
            ours = {path for path in after if after[path] is not None} - theirs - {MANIFEST}
            assert ours == {*move}
            assert publish(move, output).written == ()


# Crashes -------------------------------------------------------------------------


CHANGES = {"open", "os.rename", "os.remove", "os.mkdir", "os.rmdir", "fcntl.flock"}


def publish_until(
    site: Site, output: Path, moment: int, then: Callable[[], NoReturn], force: bool = False
) -> int:
    """Publish in a child process that meets its fate at the given change to the disk.

    Its exit status: 0 published before that moment came, 3 published in spite of it, 1 told of
    an unwritable output, 9 killed, 2 anything else.
    """
    child = os.fork()
    if child:
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    count = 0

    def watch(event: str, arguments: tuple[object, ...]) -> None:
        nonlocal count
        if event in CHANGES:
            count += 1
            if count == moment:
                then()

    status = 2
    try:
        sys.addaudithook(watch)
        publish(site, output, force)
        status = 3 if count >= moment else 0
    except ScolieError as error:
        status = int(error.problems[0].code == "output-unwritable") or 2
    finally:
        os._exit(status)


def die() -> NoReturn:
    os._exit(9)


def fill_the_disk() -> NoReturn:
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


MINE: Site = {"CNAME": b"mine", "a/mine.txt": b"mine", "e/mine.html": b"mine"}
THIRD: Site = {"index.html": b"three", "a/b.html": b"b3", "e/f.html": b"f", "new.css": b"n"}
FOURTH: Site = {"index.html": b"four", "a/c/d.html": b"d4", "new.css": b"n4", "f": b"f4"}


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs processes that fork")
@pytest.mark.parametrize("first", [False, True], ids=["update", "first build"])
@pytest.mark.parametrize(("then", "status"), [(die, 9), (fill_the_disk, 1)])
@pytest.mark.parametrize("again", [None, FIRST, FOURTH], ids=["once", "and back", "and on"])
def test_mends_a_crash_at_any_moment(
    tmp_path: Path, first: bool, then: Callable[[], NoReturn], status: int, again: Site | None
) -> None:
    seen = set()
    for moment in range(1, 1000):
        output = tmp_path / str(moment) / "site"
        output.mkdir(parents=True)
        old: Site = {}
        if not first:
            publish(FIRST, output)
            old = {**FIRST, **MINE}
        for path, data in {} if first else MINE.items():
            (output / path).parent.mkdir(parents=True, exist_ok=True)
            (output / path).write_bytes(data)
        ended = publish_until(THIRD, output, moment, then)
        seen.add(ended)
        between = {
            path: data for path, data in files_of(output).items() if not path.startswith(".scolie-")
        }
        for path, found in between.items():
            assert found in (old.get(path), THIRD.get(path)), path
        # A second crash a little later, in a build of something else, does no harm either.
        if again is not None:
            publish_until(again, output, moment + 3, then)
        report = publish(THIRD, output)
        assert files_of(output) == (THIRD if first else {**MINE, **THIRD})
        assert report.kept == ()
        assert not {STAGING, LOCK} & {path.name for path in output.iterdir()}
        if ended == 0:
            break
    assert seen - {3} == {0, status}
    assert moment > 15


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs processes that fork")
def test_a_forced_crash_makes_no_foreign_file_ours(tmp_path: Path) -> None:
    for moment in range(1, 1000):
        output = tmp_path / str(moment)
        publish({}, output)
        (output / "index.html").write_bytes(b"mine")
        ended = publish_until({"index.html": b"new"}, output, moment, die, force=True)
        if files_of(output)["index.html"] == b"mine":
            assert refused({"index.html": b"new"}, output) == ["path-taken"]
        publish({}, output)
        left = files_of(output).get("index.html")
        assert left in (b"mine", None)
        if ended == 0:
            break
    assert left is None


# Two at once -----------------------------------------------------------------------


def test_a_second_build_waits_its_turn(output: Path) -> None:
    output.mkdir()
    with hold_output(output):
        with pytest.raises(ScolieError) as caught:
            publish(FIRST, output)
        assert caught.value.problems[0].code == "output-busy"
    publish(FIRST, output)


def test_a_lock_that_a_crash_left_does_not_block(output: Path) -> None:
    publish(FIRST, output)
    (output / LOCK).write_bytes(b"")
    (output / STAGING / "deep").mkdir(parents=True)
    publish(FIRST, output)
    assert not (output / LOCK).exists()
    assert not (output / STAGING).exists()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows deletes no file that is open")
def test_a_lock_on_a_file_that_went_away_is_none(
    output: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import fcntl

    real = fcntl.flock
    calls: list[int] = []

    def end_the_other_build_just_before(handle: int, how: int) -> None:
        if not calls:
            (output / LOCK).unlink()
        calls.append(handle)
        real(handle, how)

    monkeypatch.setattr(fcntl, "flock", end_the_other_build_just_before)
    with hold_output(output):
        assert (output / LOCK).exists()
    assert len(calls) == 2


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs processes that fork")
def test_many_at_once_leave_one_whole_site(output: Path) -> None:
    sites = [{f"{n}.html": bytes([65 + n]) * 999 for n in range(20)} | {"who": b"%d" % k}
             for k in range(6)]  # fmt: skip
    children = []
    for site in sites:
        child = os.fork()
        if not child:
            for _ in range(20):
                try:
                    publish(site, output)
                except ScolieError as error:
                    if error.problems[0].code != "output-busy":
                        os._exit(1)
                except BaseException:
                    os._exit(2)
            os._exit(0)
        children.append(child)
    assert {os.waitpid(child, 0)[1] for child in children} == {0}
    assert files_of(output) in sites


# Refusals -------------------------------------------------------------------------


def test_refuses_folders_where_it_could_do_harm(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("home/me", "here", "work/seeds/story", "full", "elsewhere"):
        (tmp_path / name).mkdir(parents=True)
    (tmp_path / "full/thesis.txt").write_bytes(b"mine")
    (tmp_path / "file").write_bytes(b"mine")
    (tmp_path / "link").symlink_to("work/seeds")
    (tmp_path / "story.txt").write_bytes(b"A story.")
    monkeypatch.setenv("HOME", str(tmp_path / "home/me"))
    monkeypatch.setenv("USERPROFILE", str(tmp_path / "home/me"))
    monkeypatch.chdir(tmp_path / "here")
    seeds = tmp_path / "work/seeds"
    before = read_tree(tmp_path)
    for output, force in [
        (Path(tmp_path.anchor), True),
        (tmp_path / "home", True),
        (tmp_path / "home/me", True),
        (tmp_path / "here", True),
        (Path(), True),
        (seeds, True),
        (tmp_path / "work", True),
        (tmp_path / "link", True),
        (tmp_path / "work/../link", True),
        (tmp_path / "file", True),
        (tmp_path / "full", False),
    ]:
        with pytest.raises(ScolieError) as caught:
            publish_files([("index.html", b"x")], output, [seeds], force)
        (problem,) = caught.value.problems
        assert problem.code == "output-refused"
        assert problem.hint and problem.place
        assert str(output) in problem.message
    assert read_tree(tmp_path) == before
    with pytest.raises(ScolieError):  # a story that lies alone: its folder is no output
        publish_files([], tmp_path, [tmp_path / "story.txt"], force=True)
    publish_files([("a", b"x")], tmp_path / "new", [tmp_path / "story.txt"])
    publish_files([("a", b"x")], tmp_path / "elsewhere", [seeds])
    publish_files([("a", b"x")], tmp_path / "full", [seeds], force=True)
    assert (tmp_path / "full/thesis.txt").read_bytes() == b"mine"


@pytest.mark.parametrize(
    "data",
    [
        b"<<<<<<< HEAD\n",
        b"\xff",
        b'{"format": 2, "files": {}}',
        b'{"format": 1, "files": {"../seeds/story.txt": ["00"]}}',
        b'{"format": 1, "files": {}, "folders": ["/"]}',
    ],
)
def test_refuses_a_manifest_that_it_cannot_trust(output: Path, data: bytes) -> None:
    publish(FIRST, output)
    (output / MANIFEST).write_bytes(data)
    assert refused(SECOND, output) == ["output-refused"]
    publish(FIRST, output, force=True)
    publish({"index.html": b"one"}, output)
    assert files_of(output) == {"index.html": b"one"}


def test_follows_no_link_that_leads_to_nothing(tmp_path: Path, output: Path) -> None:
    output.symlink_to(tmp_path / "gone" / "far")
    assert refused(FIRST, output) == ["output-refused"]
    assert not (tmp_path / "gone").exists()


def test_does_not_read_a_manifest_through_a_link(output: Path, tmp_path: Path) -> None:
    publish({"index.html": b"one"}, output)
    (output / MANIFEST).rename(tmp_path / "elsewhere.json")
    (output / MANIFEST).symlink_to("../elsewhere.json")
    assert refused({}, output) == ["output-refused"]
    assert publish({}, output, force=True).removed == ()
    assert files_of(output) == {"index.html": b"one"}


def test_tells_of_a_disk_that_refuses(output: Path) -> None:
    output.mkdir()
    (output / STAGING).symlink_to("..")  # not a folder of ours: never emptied
    assert refused(FIRST, output) == ["output-unwritable"]
    (output / STAGING).unlink()
    (output / LOCK).symlink_to("../elsewhere")
    assert refused(FIRST, output) == ["output-unwritable"]
    assert not (output.parent / "elsewhere").exists()


def test_tells_all_that_is_wrong_at_once(output: Path) -> None:
    site = {"A/x": b"", "a/y": b"", "../z": b"", "fine": b""}
    assert refused(site, output) == ["path-collision", "path-invalid"]
    assert not output.exists()


# Paths -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    "path",
    [
        "", "/", "/a", "a/", "a//b", ".", "..", "a/../b", "./a", "a\\b", "C:/a", "a:b", "a\x00",
        "a\n", "a\x7f", "a\x85", "a\u2028b", "\ud800", "a.", "a /b", "a./b", "con", "CON.html",
        "a/nul.tar.gz", "Com1", "lpt¹.txt", "aux .txt", "what?", "a*", '"', "<b>", "a|b",
        ".git/config", "x/.GIT/y", MANIFEST, ".Scolie-Staging/x", "é" * 128,
    ],
)  # fmt: skip
def test_refuses_paths_that_some_disk_cannot_have(path: str) -> None:
    problem = Claims().claim(path)
    assert problem is not None
    assert problem.code == "path-invalid"
    assert str(problem).isprintable() or "\n" in str(problem)


@pytest.mark.parametrize(
    "path",
    ["index.html", ".nojekyll", "a/b/c.html", "récit.html", "年表.html", "console.html", "a b",
     "com10", "..a", ".well-known/x", "é" * 127],
)  # fmt: skip
def test_takes_paths_that_every_disk_can_have(path: str) -> None:
    assert Claims().claim(path) is None


@pytest.mark.parametrize(
    ("paths", "code"),
    [
        (["a", "a"], "path-twice"),
        (["x/a", "x/a"], "path-twice"),
        (["About", "about"], "path-collision"),
        (["é", "e\u0301"], "path-collision"),
        (["straße", "STRASSE"], "path-collision"),
        (["A/x", "a/y"], "path-collision"),
        (["a/b", "a"], "path-collision"),
        (["a", "a/b"], "path-collision"),
        (["a/b/c", "A"], "path-collision"),
        (["A", "a/b"], "path-collision"),
        (["a/b", "a/c", "b"], None),
    ],
)
def test_no_two_paths_may_meet(paths: list[str], code: str | None) -> None:
    claims = Claims()
    *problems, last = [claims.claim(path) for path in paths]
    assert problems == [None] * len(problems)
    assert (last.code if last else None) == code


def test_a_page_may_change_its_capitals(output: Path) -> None:
    publish({"About.html": b"same"}, output)
    report = publish({"about.html": b"same"}, output)
    assert report.written == ("about.html",)
    assert files_of(output) == {"about.html": b"same"}
