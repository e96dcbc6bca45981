"""What the commands touch, by Python's own account of it (PEP 578): files, processes, sockets."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from mistakes import Case, lay_out
from sites import ROOT

PROGRAM = """
import json, os, sys
ours, *arguments = sys.argv[1:]
events = []
WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
CHANGES = {"os.remove", "os.rename", "os.mkdir", "os.rmdir", "os.link", "os.symlink", "os.truncate"}
CHANGES |= {"os.chmod", "os.chown", "os.utime", "shutil.rmtree", "shutil.copyfile", "shutil.move"}
FORBIDDEN = ("subprocess.", "socket.", "os.system", "os.exec", "os.fork", "os.posix_spawn",
             "os.spawn", "pty.", "urllib.", "http.", "ctypes.dlopen", "webbrowser.")

def note(kind, path):
    if isinstance(path, (str, bytes, os.PathLike)):
        events.append((kind, os.path.abspath(os.fsdecode(path))))

def hear(event, arguments):
    if event == "open":
        path, mode, flags = arguments
        writes = (mode and set(mode) & set("wax+")) or (flags or 0) & WRITES
        note("write" if writes else "read", path)
    elif event in CHANGES:
        for path in arguments[:2]:
            note("write", path)
    elif event.startswith(FORBIDDEN):
        events.append(("forbidden", event))

sys.path.insert(0, ours)
sys.addaudithook(hear)
from builder.cli import main
try:
    main.main(arguments, prog_name="scolie", standalone_mode=False)
finally:
    json.dump(events, sys.stdout)
"""


def audit(here: Path, *arguments: str) -> list[tuple[str, str]]:
    """What a command did, in a process of its own: kinds of deeds, with paths."""
    command = [sys.executable, "-I", "-B", "-c", PROGRAM, str(ROOT), *arguments]
    done = subprocess.run(command, cwd=here, capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stderr
    return [(kind, path) for kind, path in json.loads(done.stdout.splitlines()[-1])]


@pytest.fixture
def here(tmp_path: Path) -> Path:
    """A folder with a story, and beside it things that are nobody's business."""
    folder = tmp_path / "project"
    files = {
        "seeds/bridge/edition.yml": b"title: The bridge\n",
        "seeds/bridge/names.yml": b"- {name: Odile Marchant, sources: [The council]}\n",
        "seeds/second.md": b"# Second\n\nAnother story of [Port Lassay](https://example.org/).\n",
        "seeds/_draft.txt": b"Not read.",
        "seeds/.hidden.txt": b"Not read.",
        "secret.txt": b"Not read.",
        "seeds/bridge/notes.txt": b"Not read.",
    }
    lay_out(Case("", files, []), folder)
    return folder


def is_inside(path: str, *folders: Path) -> bool:
    return any(Path(path).is_relative_to(folder) for folder in folders)


PYTHON = [Path(sys.base_prefix), Path(sys.prefix), *(Path(p) for p in sys.path if "python" in p)]
READ = {"article.txt", "edition.yml", "names.yml", "second.md"}


@pytest.mark.parametrize("command", [("build",), ("check", "--json"), ("build", "--output", "out")])
def test_a_command_touches_what_it_must_and_nothing_else(
    here: Path, command: tuple[str, ...]
) -> None:
    output = here / ("out" if "out" in command else "site")
    deeds = audit(here, *command)
    assert not [deed for deed in deeds if deed[0] == "forbidden"]
    written = {path for kind, path in deeds if kind == "write"}
    assert all(is_inside(path, output, Path("/dev/null")) for path in written), written
    assert bool(written) == (command[0] == "build")
    package = [ROOT / name for name in ("builder", "templates", "static")]
    read = {path for kind, path in deeds if kind == "read"}
    foreign = {path for path in read if not is_inside(path, output, *package, *PYTHON)}
    inside = {path for path in foreign if is_inside(path, here)}
    assert {Path(path).name for path in inside} == READ
    # Babel asks for the machine's time zone when it is imported; no page depends on it.
    zone = (Path("/etc/localtime"), Path("/etc/timezone"), Path("/usr/share/zoneinfo"))
    assert not {path for path in foreign - inside if not is_inside(path, *zone)}


def test_an_inspection_writes_nothing(here: Path) -> None:
    command = [sys.executable, "-I", "-B", "-c", PROGRAM, str(ROOT), "inspect", "seeds/second.md"]
    done = subprocess.run(command, cwd=here, capture_output=True, encoding="utf-8", check=False)
    deeds = json.loads(done.stdout.splitlines()[-1])
    assert {kind for kind, _ in deeds} == {"read"}


def test_the_account_is_true(here: Path) -> None:
    """What is forbidden would be heard: a sound check of the check."""
    deeds_of_a_villain = (
        "import socket, subprocess; socket.socket().close(); open('x', 'w').close(); "
        "subprocess.run([sys.executable, '-c', ''])"
    )
    call = 'main.main(arguments, prog_name="scolie", standalone_mode=False)'
    assert call in PROGRAM
    program = PROGRAM.replace(call, deeds_of_a_villain)
    command = [sys.executable, "-I", "-B", "-c", program, str(ROOT)]
    done = subprocess.run(command, cwd=here, capture_output=True, encoding="utf-8", check=False)
    deeds = [tuple(deed) for deed in json.loads(done.stdout.splitlines()[-1])]
    assert ("write", str(here / "x")) in deeds
    assert {name for kind, name in deeds if kind == "forbidden"} >= {
        "socket.__new__", "subprocess.Popen",
    }  # fmt: skip
