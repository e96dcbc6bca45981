"""From disk to seeds: which files are stories, what they inherit, what is refused."""

import hashlib
import os
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builder.errors import Place, Problem, ScolieError
from builder.model import Seed
from builder.seeds import (
    Shared,
    disk,
    find_home,
    find_passed_over,
    find_seeds,
    list_seeds,
    read_seed,
    read_shared,
)


def write(root: Path, files: Mapping[str, str | bytes]) -> Path:
    for name, data in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data.encode() if isinstance(data, str) else data)
    return root


def read_all(root: Path) -> list[Seed]:
    shared = read_shared(root)
    return [read_seed(files, shared) for files in find_seeds(root)]


def read_one(root: Path) -> Seed:
    (seed,) = read_all(root)
    return seed


def found(root: Path) -> list[tuple[str, str]]:
    with pytest.raises(ScolieError) as caught:
        read_all(root)
    return [
        (problem.code, str(problem.place).removeprefix(f"{root.as_posix()}/"))
        for problem in caught.value.problems
    ]


# Which files are stories ----------------------------------------------------------


def test_stories_are_found_by_slug(tmp_path: Path) -> None:
    names = ["b.txt", "C d.TXT", "é/article.txt", "a/article.md", "z.md"]
    others = ["README", "readme.md", "License.txt", "requirements.txt", "CITATION.cff", ".x.txt"]
    others += ["_draft.txt", "_drafts/article.txt", ".git/article.txt", "CHANGELOG/article.txt"]
    others += ["photo.jpg", "empty/notes.txt", "d/e/article.txt", "mkdocs.yml"]
    write(tmp_path, dict.fromkeys(names + others, "Mardi.\n"))
    (tmp_path / "hollow.txt").mkdir()
    stories = find_seeds(tmp_path)
    assert [story.slug for story in stories] == ["a", "b", "c-d", "e", "z"]
    assert [read_seed(story).markdown for story in stories] == [True, False, False, False, True]


def test_finding_opens_no_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path, {"a.txt": "A", "b/article.txt": "B", "b/names.yml": "[]"})
    monkeypatch.delattr(Path, "open")
    assert len(find_seeds(tmp_path)) == 2


def test_a_folder_with_an_article_is_one_story(tmp_path: Path) -> None:
    root = write(
        tmp_path / "Visite à P.", {"article.txt": "A", "note.txt": "B", "c/article.txt": ""}
    )
    write(root, {"glossary.yml": "- {lemma: a, gloss: b}"})
    seed = read_one(root)
    assert seed.slug == "visite-a-p"
    assert seed.source.path == f"{root.as_posix()}/article.txt"
    assert [term.shared for term in seed.terms] == [False]


def test_yaml_beside_a_text_is_of_that_story(tmp_path: Path) -> None:
    write(tmp_path, {"Visite.txt": "A", "Visite/names.yml": "- {name: A}", "b.MD": "B"})
    write(tmp_path, {"b/glossary.yml": "- {lemma: b, gloss: c}", "c.txt": "C", "c/x.jpg": ""})
    stories = find_seeds(tmp_path)
    assert [(story.slug, story.folder) for story in stories] == [
        ("b", tmp_path / "b"),
        ("c", None),
        ("visite", tmp_path / "Visite"),
    ]
    assert [len(read_seed(story).names) for story in stories] == [0, 0, 1]
    assert find_seeds(tmp_path / "Visite.txt") == [stories[2]]
    assert find_home(stories[2]) == tmp_path
    assert not [*find_passed_over(tmp_path)]


def test_yaml_beside_a_text_may_be_wrong(tmp_path: Path) -> None:
    write(tmp_path, {"a.txt": "A", "a/names.yml": "- {nom: A}", "a/glosary.yml": ""})
    assert found(tmp_path) == [("unknown-file", "a/glosary.yml")]
    (tmp_path / "a/glosary.yml").unlink()
    assert found(tmp_path) == [
        ("missing-key", "a/names.yml:1:3"),
        ("unknown-key", "a/names.yml:1:4"),
    ]
    with pytest.raises(ScolieError) as caught:
        find_seeds(tmp_path / "a")
    (problem,) = caught.value.problems
    assert (problem.code, "a.txt" in problem.hint) == ("no-story", True)
    write(tmp_path, {"a/timeline.yml": ""})
    with pytest.raises(ScolieError) as caught:
        find_seeds(tmp_path / "a")
    assert [problem.code for problem in caught.value.problems] == ["no-story"]


def test_a_folder_with_a_text_of_its_own_is_another_story(tmp_path: Path) -> None:
    write(tmp_path, {"a.txt": "A", "a/article.txt": "A", "a/names.yml": "[]"})
    assert found(tmp_path) == [("slug-collision", "a.txt")]
    (tmp_path / "a/article.txt").rename(tmp_path / "a/other.txt")
    assert found(tmp_path) == [("no-article", "a")]
    (tmp_path / "a/other.txt").unlink()
    (tmp_path / "a.txt").rename(tmp_path / "b.txt")
    assert found(tmp_path) == [("no-article", "a")]


def test_the_working_folder_has_a_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    root = write(tmp_path / "visite", {"article.txt": "A", "names.yml": "- {nom: a}"})
    monkeypatch.chdir(root)
    for path in (Path(), Path("article.txt"), Path("../visite"), Path("..") / "visite"):
        assert find_seeds(path)[0].slug == "visite"
    with pytest.raises(ScolieError) as caught:
        read_all(Path())
    assert str(caught.value.problems[0].place) == "names.yml:1:3"


def test_a_file_is_one_story(tmp_path: Path) -> None:
    files = {"a.txt": "A", "b.txt": "B", "glossary.yml": "- {lemma: a, gloss: b}"}
    seed = read_one(write(tmp_path, files) / "a.txt")
    assert (seed.slug, seed.terms) == ("a", ())


def test_the_article_itself_takes_its_neighbours(tmp_path: Path) -> None:
    files = {"x/article.txt": "A", "x/edition.yml": "title: T", "edition.yml": "language: fr"}
    seed = read_one(write(tmp_path, files) / "x" / "article.txt")
    assert (seed.slug, seed.front.title, seed.front.language) == ("x", "T", "")


@pytest.mark.parametrize("names", [[], ["README.md"], ["a/b.txt"], ["edition.yml"]])
def test_no_story(tmp_path: Path, names: list[str]) -> None:
    write(tmp_path, dict.fromkeys(names, ""))
    with pytest.raises(ScolieError) as caught:
        find_seeds(tmp_path)
    (problem,) = caught.value.problems
    assert problem.code == "no-story"
    assert "article.txt" in problem.hint
    assert str(problem.place) == tmp_path.as_posix()


def test_other_files_are_no_story(tmp_path: Path) -> None:
    root = write(tmp_path, {"a.docx": "A"}) / "a.docx"
    assert found(root) == [("no-story", root.as_posix())]


def test_nothing_there(tmp_path: Path) -> None:
    root = tmp_path / "nowhere"
    assert found(root) == [("unreadable", root.as_posix())]


def test_problems_of_a_folder_come_together(tmp_path: Path) -> None:
    files = ["Été.txt", "ete.md", "ete/article.txt", "x/glossary.yml", "timeline.yml"]
    files += ["y/article.txt", "y/article.md", "z/article.txt", "z/glosary.yml", "edition.yaml"]
    files += ["z/Names.yml"]
    assert found(write(tmp_path, dict.fromkeys(files, ""))) == [
        ("no-article", "x"),
        ("two-articles", "y"),
        ("unknown-file", "z/Names.yml"),
        ("unknown-file", "z/glosary.yml"),
        ("unknown-file", "edition.yaml"),
        ("unknown-file", "timeline.yml"),
        ("slug-collision", "ete.md"),
        ("slug-collision", "Été.txt"),
    ]


def test_names_without_latin_letters(tmp_path: Path) -> None:
    digest = hashlib.sha256("首页".encode()).hexdigest()[:8]
    assert read_one(write(tmp_path, {"首页.txt": "A"})).slug == f"story-{digest}"


def test_names_that_are_not_utf8(tmp_path: Path) -> None:
    try:
        Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xe9\x1b.txt")).write_text(
            "A", encoding="utf-8"
        )
    except OSError:
        pytest.skip("this file system takes UTF-8 names only")
    seed = read_one(tmp_path)
    assert seed.slug.startswith("story-")
    assert seed.source.path.endswith("/\\udce9\\x1b.txt")


# What a seed holds ------------------------------------------------------------------


def test_a_text_alone_is_a_seed(tmp_path: Path) -> None:
    seed = read_one(write(tmp_path, {"a.txt": "Mardi\r\n"}))
    assert seed == Seed("a", seed.source)
    assert seed.source.text == "Mardi\r\n"


def test_a_whole_story(tmp_path: Path) -> None:
    root = write(
        tmp_path,
        {
            "a/article.txt": "Mardi",
            "a/edition.yml": b"\xef\xbb\xbftitle: T\r\n",
            "a/glossary.yml": "terms:\r\n- lemma: a\r\n  gloss: b\r\n",
            "a/timeline.yml": "events: [{when: 2000, title: E}]\ndates: [{quote: M, value: 2001}]",
            "a/names.yml": "- {name: N, kind: person}",
        },
    )
    seed = read_one(root)
    path = root.as_posix()
    assert seed.front.title == "T"
    assert seed.front.at == Place(f"{path}/a/edition.yml", 1, 1)
    assert seed.terms[0].at == Place(f"{path}/a/glossary.yml", 2, 3)
    assert seed.events[0].title == "E"
    assert seed.corrections[0].value == "2001"
    assert seed.names[0].name == "N"


def test_own_entries_hide_shared_ones(tmp_path: Path) -> None:
    root = write(
        tmp_path,
        {
            "glossary.yml": "".join(
                f"- {{lemma: {x}, gloss: s}}\n" for x in ("VETO", "été", "l'ONU", "b")
            ),
            "names.yml": "[{name: Kim, kind: person}, {name: Moscou, kind: place}]",
            "edition.yml": "{title: Recueil, language: fr, rights: R, editors: [E], note: N}",
            "a/article.txt": "A",
            "a/glossary.yml": "".join(
                f"- {{lemma: {x}, gloss: o}}\n" for x in ("veto", "e\u0301te\u0301", "l’ONU")
            ),
            "a/names.yml": "[{name: KIM, kind: person}]",
            "a/edition.yml": "{title: T, rights: R2}",
            "b.txt": "B",
        },
    )
    a, b = read_all(root)
    assert [(term.gloss, term.shared) for term in a.terms] == [
        *[("o", False)] * 3,
        ("s", True),
    ]
    assert [(name.name, name.shared) for name in a.names] == [("KIM", False), ("Moscou", True)]
    assert (a.front.title, a.front.language, a.front.rights) == ("T", "fr", "R2")
    assert (b.front.title, b.front.language, b.front.note) == ("", "fr", "")
    assert b.front.editors == ("E",)
    assert len(b.terms) == 4
    assert read_shared(root).front.title == "Recueil"


def test_a_single_story_shares_nothing(tmp_path: Path) -> None:
    root = write(tmp_path, {"article.txt": "A", "edition.yml": "title: T"})
    assert read_shared(root) == read_shared(root / "article.txt") == Shared()


def test_front_matter(tmp_path: Path) -> None:
    text = "---\ntitle: T\nsubtitle: S\n---\nMardi\n"
    seed = read_one(write(tmp_path, {"a/article.md": text, "a/edition.yml": "title: U"}))
    assert (seed.front.title, seed.front.subtitle, seed.markdown) == ("U", "S", True)
    assert seed.source.text == text


def test_front_matter_is_not_for_plain_text(tmp_path: Path) -> None:
    root = write(tmp_path, {"a.txt": "---\ntitle: T\n---\nMardi\n"})
    assert found(root) == [("front-matter", "a.txt:1:1")]
    assert read_one(write(root, {"a.txt": "---\n\nMardi : rien.\n\n---\n"})).front.title == ""


def test_places_in_front_matter_are_those_of_the_file(tmp_path: Path) -> None:
    text = b"\xef\xbb\xbf---\r\ntitle: T\r\npublished: hier\r\ntitel: A\r\n---\r\nMardi\r\n"
    assert found(write(tmp_path, {"a.md": text})) == [
        ("not-edtf", "a.md:3:12"),
        ("unknown-key", "a.md:4:1"),
    ]


# What is refused ----------------------------------------------------------------------


def test_a_changed_source(tmp_path: Path) -> None:
    digest = hashlib.sha256(b"A").hexdigest()
    root = write(tmp_path, {"a/article.txt": "A", "a/edition.yml": f"sha256: {digest.upper()}"})
    assert read_one(root).front.sha256 == digest
    write(root, {"a/article.txt": "A\n", "a/edition.yml": f"title: T\nsha256: {digest}\n"})
    with pytest.raises(ScolieError) as caught:
        read_all(root)
    (problem,) = caught.value.problems
    assert problem.code == "source-changed"
    assert str(problem.place).endswith("a/edition.yml:2:9")
    assert digest in problem.message
    assert hashlib.sha256(b"A\n").hexdigest() in problem.message


def test_problems_of_a_story_come_together(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {
        "a/article.txt": b"L\xe9",
        "a/edition.yml": "titel: A\nurl: x\n",
        "a/glossary.yml": "- lemma: a\n  lemma: b\n",
        "a/timeline.yml": "- {when: hier, title: a}\n",
        "a/names.yml": b"- name: \xff\n",
    }
    assert found(write(tmp_path, files)) == [
        ("source-encoding", "a/article.txt:1:2"),
        ("unknown-key", "a/edition.yml:1:1"),
        ("not-url", "a/edition.yml:2:6"),
        ("yaml-duplicate-key", "a/glossary.yml:2:3"),
        ("not-edtf", "a/timeline.yml:1:10"),
        ("source-encoding", "a/names.yml:1:9"),
    ]


def test_problems_of_shared_files_come_together(tmp_path: Path) -> None:
    files = {"a.txt": "A", "edition.yml": "x: y", "glossary.yml": "a: b: c", "names.yml": "[x]"}
    assert found(write(tmp_path, files)) == [
        ("unknown-key", "edition.yml:1:1"),
        ("yaml-syntax", "glossary.yml:1:5"),
        ("wrong-type", "names.yml:1:2"),
    ]


def test_links_that_lead_outside(tmp_path: Path) -> None:
    secret = write(tmp_path, {"secret/article.txt": "S", "secret/names.yml": "[]"}) / "secret"
    root = write(tmp_path / "seeds", {"b/article.txt": "B"})
    (root / "a.txt").symlink_to(secret / "article.txt")
    (root / "d").symlink_to(secret)
    (root / "e.txt").symlink_to("../missing")
    outside = [("outside-seeds", name) for name in ("a.txt", "d", "e.txt")]
    assert found(root) == outside
    for name in ("a.txt", "d", "e.txt"):
        (root / name).unlink()
    (root / "b" / "names.yml").symlink_to(secret / "names.yml")
    (root / "names.yml").symlink_to(secret / "names.yml")
    assert found(root) == [("outside-seeds", "names.yml")]
    (root / "names.yml").unlink()
    assert found(root) == [("outside-seeds", "b/names.yml")]


def test_links_inside_are_fine(tmp_path: Path) -> None:
    root = write(tmp_path / "seeds", {"_texts/one.txt": "A"})
    (root / "a").mkdir()
    (root / "a" / "article.txt").symlink_to("../_texts/one.txt")
    link = tmp_path / "link"
    link.symlink_to(root)
    assert read_one(root).source.text == read_one(link).source.text == "A"
    assert read_one(link / "a" / "article.txt").slug == "a"


def test_links_to_themselves(tmp_path: Path) -> None:
    (tmp_path / "a.txt").symlink_to("a.txt")
    assert found(tmp_path) == [("unreadable", "a.txt")]


def test_what_is_not_a_file(tmp_path: Path) -> None:
    root = write(tmp_path, {"a/article.txt": "A"})
    (root / "a" / "glossary.yml").mkdir()
    assert found(root) == [("unreadable", "a/glossary.yml")]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_a_named_pipe_does_not_hang(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.txt")
    assert found(tmp_path) == [("unreadable", "a.txt")]


def test_the_system_refuses(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    root = write(tmp_path, {"a.txt": "A"})
    stories = find_seeds(root)
    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(ScolieError, match=r"unreadable.*Permission denied\n.*Allow"):
        read_seed(stories[0])


def test_a_closed_folder_is_told_of_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    root = write(tmp_path, {"a/article.txt": "A", "b.txt": "B"})
    known = Path.iterdir

    def refuse(self: Path) -> Iterator[Path]:
        if self.name == "a":
            raise PermissionError(13, "Permission denied")
        return known(self)

    monkeypatch.setattr(Path, "iterdir", refuse)
    problems: list[Problem] = []
    stories, _ = list_seeds(root, problems.append)
    assert [story.slug for story in stories] == ["b"]
    assert [(problem.code, str(problem.place)) for problem in problems] == [
        ("unreadable", f"{root.as_posix()}/a")
    ]


def test_too_large(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(disk, "LARGEST", 10)
    root = write(tmp_path, {"a/article.txt": "0123456789", "b.txt": "0123456789a"})
    first, second = find_seeds(root)
    assert read_seed(first).source.text == "0123456789"
    with pytest.raises(ScolieError, match="too-large"):
        read_seed(second)


@given(st.binary(max_size=60), st.text("-# \nat:il[]{}*&'").map(str.encode))
def test_any_bytes_give_a_seed_or_problems(
    tmp_path_factory: pytest.TempPathFactory, article: bytes, yaml: bytes
) -> None:
    root = write(
        tmp_path_factory.getbasetemp() / "any", {"a/article.md": article, "a/edition.yml": yaml}
    )
    try:
        assert read_one(root).source.data == article
    except ScolieError as error:
        assert error.problems
