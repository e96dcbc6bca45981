"""The wheel, installed in an empty environment, builds a story that lies alone in a folder."""

import hashlib
import html
import json
import os
import re
import subprocess
import sys
import tarfile
import tomllib
import zipfile
from pathlib import Path

import pytest
from test_project import list_files

pytestmark = pytest.mark.package

ROOT = Path(__file__).parent.parent
ENGLISH = """Ferry returns to Lough Dunmore

The ferry between Dunmore and Ardglass sailed again on Tuesday after four years of repairs.

"We thought it would never come back," said Nora Keane, who has run the harbour café since 1998.

The county council paid for the new engine. Twelve crossings a day are planned until September.
"""
FRENCH = """Le funiculaire de Valbourg rouvre

Le funiculaire de Valbourg a repris son service mercredi, après deux ans de travaux.

"Nous avons attendu ce moment", a déclaré la maire, Claire Rochat, devant une centaine de curieux.

La commune a financé la moitié du chantier. Les derniers wagons dataient de 1974.
"""


def run(*command: str | Path, folder: Path = ROOT) -> str:
    """Run a command as a user would who knows nothing of this checkout; what it printed."""
    clean = {name: text for name, text in os.environ.items() if not name.startswith("PYTHON")}
    done = subprocess.run(
        command, cwd=folder, env=clean, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, f"{command}\n{done.stdout}{done.stderr}"
    return done.stdout


def pip(*arguments: str | Path) -> None:
    run(sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check", *arguments)


@pytest.fixture(scope="session")
def wheels() -> Path:
    """Wheels of all that a build and an installation need, fetched once: later runs are offline."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    needed = [*project["build-system"]["requires"], *project["project"]["dependencies"]]
    for_whom = [sys.version, *needed]
    key = hashlib.sha256(json.dumps(for_whom).encode()).hexdigest()[:16]
    folder = ROOT / ".tools" / "wheels" / key
    if not (folder / "complete").exists():
        pip("wheel", "--wheel-dir", folder, *needed)
        (folder / "complete").touch()
    return folder


@pytest.fixture(scope="session")
def wheel(wheels: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    offline = ("--no-index", "--find-links", wheels)
    pip("wheel", "--no-deps", *offline, "--wheel-dir", folder, ROOT)
    (path,) = folder.glob("scolie-*-py3-none-any.whl")
    return path


@pytest.fixture(scope="session")
def environment(wheels: Path, wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the programs of an environment that holds Scolie and what it depends on."""
    folder = tmp_path_factory.mktemp("environment")
    run(sys.executable, "-m", "venv", "--without-pip", folder)
    programs = folder / ("Scripts" if sys.platform == "win32" else "bin")
    pip(
        *("--python", programs / "python", "install"),
        *("--no-index", "--find-links", wheels, "--no-compile", wheel),
    )
    return programs


@pytest.fixture(scope="session")
def source_archive(wheels: Path, tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """The paths in the archive of the sources, inside its one folder."""
    folder = tmp_path_factory.mktemp("sdist")
    offline = {"PIP_NO_INDEX": "1", "PIP_FIND_LINKS": str(wheels)}
    command = [sys.executable, "-m", "build", "--sdist", "--outdir", folder, ROOT]
    subprocess.run(command, env={**os.environ, **offline}, check=True, capture_output=True)
    (path,) = folder.glob("scolie-*.tar.gz")
    with tarfile.open(path) as archive:
        return {name.partition("/")[2] for name in archive.getnames()}


def test_the_sources_come_whole(source_archive: set[str]) -> None:
    """All that the tests read, and the edition in the repository, but nothing that tools make."""
    assert source_archive - {"PKG-INFO"} == {*list_files()}


def words_of(text: str) -> set[str]:
    return {*re.findall(r"\w+", text)}


def read_page(path: Path) -> set[str]:
    """The words that a page shows."""
    source = path.read_text(encoding="utf-8")
    body = re.sub(r"(?s)<(script|style)\b.*?</\1>", " ", source.partition("<body")[2])
    return words_of(html.unescape(re.sub(r"<[^>]*>", "", body)))


def test_the_wheel_holds_what_a_build_reads(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    assert "builder/py.typed" in names
    for folder, kept in (("templates", "builder/_templates"), ("static", "builder/_static")):
        expected = {
            f"{kept}/{path.relative_to(ROOT / folder).as_posix()}"
            for path in (ROOT / folder).rglob("*")
            if path.is_file()
        }
        assert expected
        assert expected <= {*names}
    assert any(re.fullmatch(r"builder/_templates/.*\.html", name) for name in names)
    assert any(re.fullmatch(r"builder/_static/.*\.css", name) for name in names)
    data = {
        path.relative_to(ROOT).as_posix()
        for path in (ROOT / "builder").rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    assert data <= {*names}
    assert {name.partition("/")[0] for name in names if ".dist-info/" not in name} == {"builder"}
    assert any(name.endswith(".dist-info/licenses/LICENSE") for name in names)


@pytest.mark.parametrize(
    ("story", "language", "command"),
    [(ENGLISH, "en", ("scolie",)), (FRENCH, "fr", ("python", "-m", "builder"))],
    ids=["scolie", "python -m builder"],
)
def test_builds_a_bare_story(
    environment: Path, tmp_path: Path, story: str, language: str, command: tuple[str, ...]
) -> None:
    (tmp_path / "story.txt").write_text(story, encoding="utf-8")
    program, *arguments = command
    run(environment / program, *arguments, "build", "--output", "site", folder=tmp_path)
    index = tmp_path / "site" / "index.html"
    assert words_of(story) <= read_page(index)
    assert re.search(rf'<html[^>]* lang="?{language}', index.read_text(encoding="utf-8"))
    assert any((tmp_path / "site").rglob("*.css"))
    assert {path.name for path in tmp_path.iterdir()} == {"story.txt", "site"}
    # And again, to the same bytes.
    before = {path: path.read_bytes() for path in (tmp_path / "site").rglob("*") if path.is_file()}
    run(environment / program, *arguments, "build", folder=tmp_path)
    assert before == {path: path.read_bytes() for path in before}


def test_says_its_version(environment: Path) -> None:
    from builder import __version__

    assert __version__ in run(environment / "scolie", "--version")


def test_starts_a_project_that_is_sound(environment: Path, tmp_path: Path) -> None:
    """What lies in the package beside the code has come with the wheel."""
    run(environment / "scolie", "new", tmp_path / "project", "--language", "fr")
    run(environment / "scolie", "check", tmp_path / "project", "--strict")
