"""`scolie new`: what it makes builds, checks and publishes; and it never writes over anything."""

import json
import os
import re
import shutil
import subprocess
import sys
from importlib.metadata import PackageNotFoundError
from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner, Result
from conftest import do_without

from builder import __version__
from builder.cli import main
from builder.seeds.schemas import NAMES, make_schema
from builder.starter import LANGUAGES

ACTION = re.compile(r"uses: [a-z-]+/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$")


def run(*arguments: object) -> Result:
    return CliRunner().invoke(main, [str(argument) for argument in arguments])


@pytest.fixture(params=LANGUAGES)
def project(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    folder = tmp_path / "project"
    done = run("new", folder, "--language", request.param)
    assert done.exit_code == 0, done.output
    return folder


def test_it_builds_and_checks_without_a_warning(project: Path) -> None:
    done = run("check", project, "--strict")
    assert done.exit_code == 0, done.output
    assert "no errors, no warnings" in done.stdout
    assert run("build", project, "--strict").exit_code == 0


def test_with_an_address_it_still_checks_without_a_warning(project: Path) -> None:
    edition = next((project / "seeds").glob("*/edition.yml"))
    written = edition.read_text(encoding="utf-8")
    assert "\n# url:" in written
    edition.write_text(written.replace("\n# url:", "\nurl:"), encoding="utf-8")
    done = run("check", project, "--strict")
    assert done.exit_code == 0, done.output


def test_it_shows_what_an_edition_can_be(project: Path) -> None:
    assert run("build", project).exit_code == 0
    index = (project / "site" / "index.html").read_text(encoding="utf-8")
    for kind in ("term", "date", "name", "voice"):
        assert f'class="mark {kind}"' in index, kind
    assert len(list((project / "site").glob("*.html"))) >= 10, "each section has its page"
    article = next((project / "seeds").glob("*/article.txt"))
    said = json.loads(run("inspect", article, "--json").stdout)
    assert {found["layer"] for found in said["annotations"]} >= {
        "terms",
        "dates",
        "names",
        "voices",
    }
    assert 230 <= len(article.read_text(encoding="utf-8").split()) <= 320


def test_every_yaml_file_names_a_schema_that_is_there(project: Path) -> None:
    files = sorted(project.glob("seeds/*/*.yml"))
    assert {path.stem for path in files} == {*NAMES}
    for path in files:
        first = path.read_text(encoding="utf-8").splitlines()[0]
        address = first.removeprefix("# yaml-language-server: $schema=")
        schema = json.loads((path.parent / address).read_text(encoding="utf-8"))
        assert schema == make_schema(path.stem)
    settings = json.loads((project / ".vscode" / "settings.json").read_text(encoding="utf-8"))
    for schema_path, patterns in settings["yaml.schemas"].items():
        assert (project / schema_path).is_file()
        assert any(path in files for pattern in patterns for path in project.glob(pattern))


def test_a_folder_with_other_files_is_fine(tmp_path: Path) -> None:
    (tmp_path / "notes.md").write_text("Mine.", encoding="utf-8")
    (tmp_path / "seeds").mkdir()
    assert run("new", tmp_path).exit_code == 0
    assert (tmp_path / "notes.md").read_text(encoding="utf-8") == "Mine."


def snapshot(folder: Path) -> dict[str, bytes | None]:
    return {
        str(path.relative_to(folder)): path.read_bytes() if path.is_file() else None
        for path in folder.rglob("*")
    }


@pytest.mark.parametrize("taken", ["README.md", "seeds/swing-bridge/names.yml", "seeds", ".vscode"])
def test_what_is_there_stays_and_nothing_is_written(tmp_path: Path, taken: str) -> None:
    path = tmp_path / taken
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("Mine.", encoding="utf-8")
    before = snapshot(tmp_path)
    done = run("new", tmp_path)
    assert done.exit_code == 3
    assert "error[new-taken]" in done.stderr
    assert str(path) in done.stderr
    assert snapshot(tmp_path) == before


def test_all_that_is_in_the_way_is_named(tmp_path: Path) -> None:
    assert run("new", tmp_path).exit_code == 0
    again = run("new", tmp_path)
    assert again.exit_code == 3
    assert again.stderr.count(str(tmp_path)) > 15


def test_the_way_there_can_be_pasted(tmp_path: Path) -> None:
    assert f"cd '{tmp_path / 'a b'}'\n" in run("new", tmp_path / "a b").stdout


def test_a_file_is_no_folder(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("Mine.", encoding="utf-8")
    for target in (tmp_path / "file", tmp_path / "file" / "inside"):
        assert "error[new-taken]" in run("new", target).stderr


@pytest.mark.skipif(os.name == "nt", reason="Windows has other links")
def test_a_link_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "README.md").symlink_to(tmp_path / "nowhere")
    assert "error[new-taken]" in run("new", tmp_path).stderr
    assert not (tmp_path / "nowhere").exists()


def test_a_disk_that_refuses_leaves_nothing_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = Path.open

    def refuse(path: Path, mode: str = "r", **options: object) -> object:
        if mode == "xb" and path.name == "pages.yml":
            raise OSError(28, "No space left on device", str(path))
        return opened(path, mode, **options)  # type: ignore[call-overload]

    monkeypatch.setattr(Path, "open", refuse)
    done = run("new", tmp_path / "project")
    assert done.exit_code == 3
    assert "error[new-unwritable]: it cannot be written: No space left" in done.stderr
    assert list(tmp_path.iterdir()) == []


# Publishing -----------------------------------------------------------------------


def read_workflow(project: Path) -> str:
    return (project / ".github" / "workflows" / "pages.yml").read_text(encoding="utf-8")


def test_the_workflow_asks_for_little_and_pins_all(project: Path) -> None:
    text = read_workflow(project)
    workflow = yaml.load(text, yaml.BaseLoader)
    assert workflow["permissions"] == {}
    assert workflow["jobs"]["build"]["permissions"] == {"contents": "read"}
    published = workflow["jobs"]["publish"]["permissions"]
    assert published == {"pages": "write", "id-token": "write"}
    uses = [line.strip().removeprefix("- ") for line in text.splitlines() if "uses:" in line]
    assert len(uses) == 4
    assert all(map(ACTION.fullmatch, uses))
    steps = [step.get("run", "") for step in workflow["jobs"]["build"]["steps"]]
    assert steps.index("scolie check --strict") < steps.index("scolie build --strict")


class Installed:
    """How pip would have noted where a package comes from (PEP 610)."""

    def __init__(self, origin: object) -> None:
        self.origin = origin

    def read_text(self, name: str) -> str | None:
        assert name == "direct_url.json"
        return None if self.origin is None else json.dumps(self.origin)


@pytest.mark.parametrize(
    ("origin", "requirement"),
    [
        (None, f"scolie=={__version__}"),
        ({"url": "file:///home/a/scolie", "dir_info": {}}, f"scolie=={__version__}"),
        (
            {"url": "https://e.org/s.git", "vcs_info": {"vcs": "git", "commit_id": "ab12"}},
            "scolie @ git+https://e.org/s.git@ab12",
        ),
        ({"url": "https://e.org/s.whl", "archive_info": {}}, "scolie @ https://e.org/s.whl"),
        (
            {"url": "https://me:secret@e.org/s.git", "vcs_info": {"vcs": "git", "commit_id": "a"}},
            f"scolie=={__version__}",
        ),
    ],
)
def test_the_workflow_installs_what_runs_here(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, origin: object, requirement: str
) -> None:
    monkeypatch.setattr("importlib.metadata.distribution", lambda name: Installed(origin))
    assert run("new", tmp_path).exit_code == 0
    assert yaml.safe_load(read_workflow(tmp_path))["env"] == {"SCOLIE": requirement}


def test_a_checkout_knows_its_version_at_least(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def absent(name: str) -> None:
        raise PackageNotFoundError(name)

    monkeypatch.setattr("importlib.metadata.distribution", absent)
    assert run("new", tmp_path).exit_code == 0
    assert f'SCOLIE: "scolie=={__version__}"' in read_workflow(tmp_path)


@pytest.mark.parametrize(
    ("tool", "arguments"),
    [
        ("zizmor", ["--offline", "--no-progress", "--persona", "pedantic"]),
        ("check-jsonschema", ["--builtin-schema", "vendor.github-workflows"]),
    ],
)
def test_the_workflow_passes_linters(project: Path, tool: str, arguments: list[str]) -> None:
    beside = os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")])
    command = shutil.which(tool, path=beside) or do_without(f"{tool} is not here: see [test]")
    path = project / ".github" / "workflows" / "pages.yml"
    done = subprocess.run(
        [command, *arguments, str(path)], capture_output=True, encoding="utf-8", check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
