"""Names that rules have found, in the edition: entries, links, speakers, the editor's word."""

from collections.abc import Callable
from pathlib import Path

import pytest
from sites import build_files

from builder.edition import Edition
from builder.errors import Problem
from builder.model import Annotation
from builder.pipeline import read_story
from builder.seeds import find_seeds, read_seed

TEXT = """\
Le maire de Lisbonne, Paulo Quintal, a ouvert la séance. « Le pont tiendra », a dit M. Quintal.

La présidente de l'association, Inès Vasseur, en doute. « Rien n'est sûr », a-t-elle ajouté. \
Selon Quintal, le chantier du pont avance.
"""

Read = Callable[..., Edition]


@pytest.fixture
def read(tmp_path: Path) -> Read:
    def read_it(names: str = "") -> Edition:
        (tmp_path / "article.txt").write_text(TEXT, encoding="utf-8")
        (tmp_path / "edition.yml").write_text(
            "published: 2024-06-18\nlanguage: fr\n", encoding="utf-8"
        )
        (tmp_path / "names.yml").write_text(names or "names: []\n", encoding="utf-8")
        return read_story(read_seed(find_seeds(tmp_path)[0]))[0]

    return read_it


def mentions(edition: Edition) -> list[Annotation]:
    (layer,) = (layer for layer in edition.layers if layer.name == "names")
    return list(layer.annotations)


def test_a_story_without_yaml_has_an_index(read: Read) -> None:
    edition = read()
    assert edition.problems == ()
    entries = {entry.id: [o.exact for o in entry.occurrences] for entry in edition.names}
    assert entries == {
        "ines-vasseur": ["Inès Vasseur"],
        "lisbonne": ["Lisbonne"],
        "paulo-quintal": ["Paulo Quintal", "Quintal", "Quintal"],
    }
    assert {a.rule for a in mentions(edition)} == {"name.given", "name.place"}


def test_who_speaks_is_found_too(read: Read) -> None:
    speakers = [voice.name for voice in read().voices]
    assert speakers == ["paulo-quintal", "ines-vasseur", "paulo-quintal"]


def test_the_editor_adds_to_it_and_comes_first(read: Read) -> None:
    edition = read("names:\n  - {name: Paulo Quintal, kind: person, role: maire}\n")
    rules = {entry.id: entry.name.rule for entry in edition.names}
    assert rules == {"paulo-quintal": "", "lisbonne": "name.place", "ines-vasseur": "name.given"}


def test_the_editor_refuses_a_name_an_alias_or_a_place(read: Read) -> None:
    edition = read("names: []\nrefused: [Lisbonne]\n")
    assert [entry.id for entry in edition.names] == ["paulo-quintal", "ines-vasseur"]
    edition = read("names: []\nrefused: [Quintal]\n")
    assert [a.exact for a in mentions(edition)] == ["Lisbonne", "Paulo Quintal", "Inès Vasseur"]
    edition = read("names: []\nmentions: [{quote: Lisbonne, refused: true}]\n")
    assert "Lisbonne" not in [a.exact for a in mentions(edition)]


def test_the_editor_joins_words_to_a_found_name(read: Read) -> None:
    edition = read("names: []\nmentions: [{quote: elle, name: Inès Vasseur}]\n")
    assert [a.target for a in mentions(edition) if a.rule == "editor"] == ["ines-vasseur"]


@pytest.mark.parametrize(
    ("names", "words", "flags"),
    [
        ("", "personne ne les a vérifiés", 0),
        ("names: [{name: Paulo Quintal, kind: person}]\n", "n’ont pas été vérifiés", 2),
    ],
    ids=["all", "some"],
)
def test_the_index_says_what_nobody_checked(
    story: Callable[..., Path], names: str, words: str, flags: int
) -> None:
    files: dict[str, str] = {"names": names} if names else {}
    warnings: list[Problem] = []
    page = build_files(story(TEXT, **files), warnings)["noms.html"].decode()
    assert words in page
    assert page.count('<span class="field">relevé par règle</span>') == flags
    assert warnings == []


def test_a_mark_without_a_note_leads_to_the_index(story: Callable[..., Path]) -> None:
    text = "Partie tôt le matin, la délégation a quitté Lisbonne sous la pluie, sans un mot.\n"
    page = build_files(story(text))["index.html"].decode()
    assert '<a id="n-lisbonne-1" class="mark name" href="noms.html#lisbonne">Lisbonne</a>' in page
    assert "note-n-" not in page
    assert '<span class="mark name">nom indexé</span>' in page
