"""An editor's own templates and static files go before ours; their faults are told, once."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from sites import ROOT, build_files

from builder.cli import main
from builder.errors import Problem, ScolieError
from builder.export.theme import Theme
from builder.pipeline import build_site
from builder.resources import find_resources
from builder.review import review_site
from builder.seeds import find_own_files, list_seeds
from builder.serve.work import Builder

OURS = (find_resources("templates"), find_resources("static"))
TEXT = 'The bridge <script>alert("1")</script> is shut.\n\nWhy\n\nIts gears are worn since 2022.\n'
CHILD = '{% extends "base.html" %}\n{% block main %}\n'
END = "{% endblock %}"


@pytest.fixture
def project(story: Callable[..., Path]) -> Path:
    return story(TEXT).parent


def put(project: Path, **files: str | bytes) -> None:
    """`templates__a_html="…"` writes `templates/a.html`."""
    for name, data in files.items():
        folder, _, rest = name.partition("__")
        put_at(project / folder / rest.replace("_html", ".html"), data)


def put_at(path: Path, data: str | bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data if isinstance(data, bytes) else data.encode())


def build(project: Path) -> tuple[dict[str, bytes], list[Problem]]:
    """The files of the site, and all that was said of it."""
    found: list[Problem] = []
    theme = Theme(*OURS, find_own_files(project, *OURS))
    stories, shared = list_seeds(project / "seeds", found.append)
    files: dict[str, bytes] = {}
    try:
        for path, data in build_site(stories, shared, theme, found.append, lambda done: None):
            assert path not in files
            files[path] = data
    except ScolieError as error:
        assert {*error.problems} <= {*found}
    return files, found


def command(project: Path, *arguments: str) -> Result:
    return CliRunner().invoke(main, [*arguments, str(project)])


# What wins ------------------------------------------------------------------------


def test_without_files_of_their_own_nothing_changes(project: Path) -> None:
    before = build_files(project / "seeds")
    (project / "templates").mkdir()
    (project / "static").mkdir()
    assert build(project) == (before, [])


def test_a_template_goes_before_ours_and_can_build_on_it(project: Path) -> None:
    before, _ = build(project)
    put(
        project,
        templates__story_html='{% extends "scolie/story.html" %}{% block main %}'
        '<p class="own">{{ site.root }}</p>{{ super() }}{% include "part.txt" %}' + END,
        templates__base_html='{% extends "scolie/base.html" %}'
        '{% block head %}<link rel="stylesheet" href="{{ site.root }}own.css">{% endblock %}',
    )
    put_at(project / "templates" / "part.txt", "Own part.")
    put_at(project / "static" / "own.css", "p { color: red }")
    after, problems = build(project)
    assert problems == []
    assert b'<p class="own"></p>' in after["index.html"]
    assert b"Own part." in after["index.html"]
    assert set(after) == {*before, "own.css"}
    for path, data in after.items():
        if path.endswith(".html"):
            assert b'href="own.css"' in data, path
            assert (b"Own part." in data) == (path == "index.html")
    assert before["style.css"] == after["style.css"]


def test_static_files_are_copied_and_go_before_ours(project: Path) -> None:
    put_at(project / "static" / "style.css", "body { color: red }")
    put_at(project / "static" / "deep" / "a.woff2", b"wOF2")
    for name in (".DS_Store", ".git/config", "old.css~"):
        put_at(project / "static" / name, "x")
    files, problems = build(project)
    assert problems == []
    assert files["style.css"] == b"body { color: red }"
    assert files["deep/a.woff2"] == b"wOF2"
    assert files["icon.svg"] == build_files(project / "seeds")["icon.svg"]
    assert not [path for path in files if "DS" in path or "git" in path or path.endswith("~")]


def test_a_site_inside_static_is_not_copied(project: Path) -> None:
    put_at(project / "static" / "a.txt", "x")
    site = project / "static" / "site"
    for _ in range(2):
        done = command(project, "build", "--output", str(site))
        assert done.exit_code == 0
    assert (site / "a.txt").is_file()
    assert not (site / "site").exists()


def test_our_own_folders_are_nobody_elses(tmp_path: Path) -> None:
    assert find_own_files(ROOT, *OURS) == find_own_files(tmp_path)
    copies = tmp_path / "seeds", tmp_path / "templates", tmp_path / "static"
    for folder in copies:
        shutil.copytree(ROOT / folder.name, folder)
    # As with an installed wheel, whose own are elsewhere: to the same site.
    own = find_own_files(tmp_path, *OURS)
    assert own.templates
    assert own.static
    files, problems = build(tmp_path)
    assert problems == []
    assert files == build_files(ROOT / "seeds")


def test_only_what_lies_beside_seeds_counts(tmp_path: Path, project: Path) -> None:
    put(project, templates__story_html="x", static__a="x")
    assert find_own_files(project / "seeds").templates == {}
    assert find_own_files(project / "seeds" / "story.txt").static == {}
    assert {*find_own_files(project).templates} == {"story.html"}


# What is wrong ----------------------------------------------------------------------

FAULTS = {
    "syntax": (CHILD + "{% if %}", 3, "expected an expression"),
    "tag": (CHILD + "{% nonsense %}" + END, 3, "unknown tag 'nonsense'"),
    "filter": (CHILD + "{{ page.title | nonsense }}" + END, 3, "no filter named 'nonsense'"),
    "name": (CHILD + "{{ pgae.title }}" + END, 3, "there is no “pgae” here"),
    "field": (CHILD + "{{ page.titel }}" + END, 3, "did you mean “title”?"),
    "word": (CHILD + "{{ site.words.nothing }}" + END, 3, "there is no “nothing” here"),
    "block": ('\n{% extends "base.html" %}{% block man %}' + END, 2, "block 'main' not found"),
    "parent": (CHILD + "{{ self.nothing() }}" + END, 3, "there is no “nothing” here"),
    "template": ('{% extends "bas.html" %}', 1, "there is no template “bas.html”"),
    "outside": ('{% include "../seeds/story.txt" %}', 1, "there is no template “../seeds/story"),
    "itself": ('{% extends "story.html" %}', 1, "without end"),
    "included": ('\n{% include "story.html" %}', 2, "without end"),
    "macro": ("{% macro m() %}{{ m() }}{% endmacro %}\n{{ m() }}", 1, "without end"),
    "number": (CHILD + "{{ 1 / 0 }}" + END, 3, "division by zero"),
    "ours, called wrongly": (
        CHILD + '{% from "_text.html" import show_block %}\n{{ show_block(1, 2) }}' + END,
        4,
        "there is no “kind” here",
    ),
    "safe": (CHILD + "{{ page.title | safe }}" + END, 3, "there is no filter “safe”"),
    "unescaped": (
        CHILD + "{% autoescape false %}{{ page.title }}{% endautoescape %}" + END,
        3,
        "escaping cannot be turned off",
    ),
    "python": (CHILD + "{{ ''.__class__.__mro__ }}" + END, 3, "unsafe"),
    "memory": (CHILD + "{{ range(10 ** 9) | list }}" + END, 3, "range too big"),
}


@pytest.mark.parametrize("name", FAULTS)
def test_a_fault_is_one_error_with_its_line(project: Path, name: str) -> None:
    words, line, said = FAULTS[name]
    put(project, templates__story_html=words)
    _, problems = build(project)
    (problem,) = problems
    assert (problem.code, problem.severity) == ("template-fault", "error")
    assert problem.place
    assert (problem.place.path, problem.place.line) == (
        (project / "templates" / "story.html").as_posix(),
        line,
    )
    assert said in problem.message
    assert problem.message[0].islower()
    done = command(project, "build")
    assert done.exit_code == 1
    assert not done.exception or isinstance(done.exception, SystemExit)
    assert done.stderr.count("error[") == 1
    assert "Nothing was written." in done.stderr
    assert not (project / "site").exists()


def test_a_fault_that_all_pages_meet_is_told_once(
    story: Callable[..., Path], project: Path
) -> None:
    story("Another story.", "other")
    put(project, templates__base_html="<p>\n{{ nothing }}")
    _, problems = build(project)
    assert [str(problem.place).rpartition("/")[2] for problem in problems] == ["base.html:2:1"]


def test_templates_that_no_page_needs_are_looked_into_as_well(project: Path) -> None:
    put(project, templates__collection_html="{% if %}", templates__other_html="{{ x")
    _, problems = build(project)
    assert [problem.code for problem in problems] == ["template-fault"] * 2


def test_faults_hide_nothing_else(story: Callable[..., Path], project: Path) -> None:
    story(TEXT, "other", edition="titel: x")
    put(project, templates__story_html="{% if %}", templates__names_html=b"\xff")
    put_at(project / "static" / "a?b.png", "x")
    _, problems = build(project)
    codes = sorted(problem.code for problem in problems)
    assert codes == ["path-invalid", "source-encoding", "template-fault", "unknown-key"]


def test_a_template_that_nothing_leads_to_is_a_warning(project: Path) -> None:
    put(
        project,
        templates__storry_html="x",
        templates__frame_html='{% extends "scolie/base.html" %}',
        templates__voices_html='{% extends "frame.html" %}{% block main %}{% endblock %}',
        templates__collection_html='{% extends "scolie/collection.html" %}',
    )
    _, problems = build(project)
    assert [(p.code, p.severity, p.hint) for p in problems] == [
        ("template-unused", "warning", "Did you mean story.html?")
    ]
    assert str(problems[0].place).endswith("templates/storry.html")


@pytest.mark.parametrize("template", ["story.html", "section.html"])
@pytest.mark.parametrize(
    "words",
    [
        CHILD + "{{ page.title }}" + END,
        CHILD + r'<p data-before="\q" data-after="\x">x</p>' + END,
        "{{ page.title }}",
        "",
    ],
    ids=["none", "no JSON", "no page", "empty"],
)
def test_a_template_that_loses_words_stops_the_build(
    project: Path, template: str, words: str
) -> None:
    put_at(project / "templates" / template, words)
    _, problems = build(project)
    assert {problem.code for problem in problems} == {"text-changed"}
    assert command(project, "build").exit_code == 1
    assert not (project / "site").exists()


def test_words_of_a_story_stay_words(project: Path) -> None:
    put(
        project,
        templates__about_html=CHILD
        + "<b>{{ page.story }}</b>{{ (page.story ~ '') | upper }}"
        + END,
    )
    files, _ = build(project)
    page = files["about.html"].decode()
    assert "<b>The bridge &lt;script&gt;" in page
    assert "<script" not in page.lower()


@pytest.mark.parametrize("name", ["index.html", "article.txt", "404.html", "Style.css", "a:b.png"])
def test_a_static_file_cannot_stand_over_another(project: Path, name: str) -> None:
    put_at(project / "static" / name, "x")
    before = build_files(project / "seeds")
    files, problems = build(project)
    (problem,) = problems
    assert problem.code.startswith("path-")
    assert str(problem.place) == (project / "static" / name).as_posix()
    assert "`static`" in problem.hint
    assert {path: files[path] for path in before} == before
    done = command(project, "build")
    assert done.exit_code == 1
    assert done.stderr.count("error[") == 1


def test_links_that_lead_out_are_refused(project: Path, tmp_path: Path) -> None:
    put_at(tmp_path / "secret.txt", "secret")
    for kind, name in (("templates", "story.html"), ("static", "a.txt")):
        (project / kind).mkdir()
        (project / kind / name).symlink_to(tmp_path / "secret.txt")
    os.mkfifo(project / "static" / "pipe")
    files, problems = build(project)
    assert [problem.code for problem in problems] == ["outside-seeds"] * 2
    assert not any(b"secret" in data for data in files.values())


def test_a_fault_of_ours_is_no_fault_of_theirs(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(project, templates__names_html='{% extends "scolie/names.html" %}')
    theme = Theme(*OURS, find_own_files(project, *OURS))
    theme.environment.filters["inline"] = lambda view: 1 / 0
    stories, shared = list_seeds(project / "seeds", print)
    with pytest.raises(ZeroDivisionError):
        list(build_site(stories, shared, theme, print, lambda done: None))


# Who sees it -------------------------------------------------------------------------


def test_check_sees_it(project: Path) -> None:
    put(project, templates__about_html="{{ nothing")
    put_at(project / "seeds" / "glossary.yml", "terms:\n  - {lema: x}\n")
    done = command(project, "check")
    assert done.exit_code == 1
    assert "error[template-fault]" in done.stdout
    assert "error[unknown-key]" in done.stdout
    (project / "seeds" / "glossary.yml").unlink()
    put(project, templates__about_html=CHILD + '<a href="nowhere.html">x</a>' + END)
    theme = Theme(*OURS, find_own_files(project, *OURS))
    codes = {problem.code for problem in review_site(project / "seeds", theme, "site").problems}
    assert "link-broken" in codes


def test_the_preview_sees_each_change(project: Path) -> None:
    builder = Builder(project)
    assert builder.build(()).files
    for path, data, where in (
        (project / "templates" / "story.html", '{% extends "scolie/story.html" %}', "index.html"),
        (project / "static" / "own.css", "p { color: red }", "own.css"),
    ):
        put_at(path, data)
        assert str(path) in {*builder.list_files()}
        built = builder.build([path])
        assert built.files
        assert where in built.files
        assert built.changed == (path.relative_to(project).as_posix(),)
        put_at(path, "{{ nothing")
        again = builder.build([path])
        if path.suffix == ".html":
            (problem,) = again.problems
            assert (problem.code, str(problem.place)) == ("template-fault", f"{path}:1:1")
        else:
            assert again.files
            assert again.files[where] == b"{{ nothing"
        path.unlink()
        good = builder.build([path])
        assert good.files
        assert ("own.css" in good.files) is False
    before = builder.build(()).files
    assert before == build_files(project / "seeds")
