"""Drafts change nothing in the edition, and are not forgotten."""

from pathlib import Path

from builder.errors import Problem
from builder.pipeline import read_story
from builder.seeds import find_seeds, list_seeds, read_seed, read_shared

TEXT = "Le maire Louis Brun est arrivé mardi. Le veto du maire tombe.\n"
NAMES = "- {name: Louis Brun, kind: person, draft: true}\n- {name: Veto, draft: true}\n"
TERMS = "- lemma: veto\n- {lemma: maire, gloss: Il préside., draft: true}\n"
EVENTS = "- {when: 2024-06-18, quote: nowhere, draft: true}\n"


def write(folder: Path, *, drafts: bool) -> Path:
    folder.mkdir()
    (folder / "article.txt").write_text(TEXT, encoding="utf-8")
    (folder / "edition.yml").write_text("published: 2024-06-18\nlanguage: fr\n", encoding="utf-8")
    for name, text in (("names", NAMES), ("glossary", TERMS), ("timeline", EVENTS)):
        if drafts:
            (folder / f"{name}.yml").write_text(text, encoding="utf-8")
    return folder


def test_drafts_change_nothing(tmp_path: Path) -> None:
    plain = read_story(read_seed(find_seeds(write(tmp_path / "a", drafts=False))[0]))[0]
    edition = read_story(read_seed(find_seeds(write(tmp_path / "b", drafts=True))[0]))[0]
    assert edition.occurrences == plain.occurrences
    assert (edition.terms, edition.names) == (plain.terms, plain.names)
    assert edition.dates == plain.dates
    assert plain.problems == ()
    found = [(problem.code, problem.severity) for problem in edition.problems]
    assert found == [
        ("draft-term", "note"),
        ("draft-term", "note"),
        ("draft-event", "note"),
        ("draft-name", "note"),
    ]
    messages = " ".join(problem.message for problem in edition.problems)
    assert "“veto” has no gloss yet" in messages
    assert "“maire” is a draft" in messages
    assert "2 names are drafts" in messages
    assert "1 event is a draft" in messages


def test_a_draft_hides_no_entry_of_all_stories(tmp_path: Path) -> None:
    write(tmp_path / "a", drafts=True)
    (tmp_path / "glossary.yml").write_text(
        "- {lemma: veto, gloss: Un refus.}\n- lemma: dot\n", encoding="utf-8"
    )
    seed = read_seed(find_seeds(tmp_path)[0], read_shared(tmp_path))
    assert [term.lemma for term in seed.terms] == ["veto"]
    warnings: list[Problem] = []
    list_seeds(tmp_path, warnings.append)
    assert [(problem.code, str(problem.place)[-14:]) for problem in warnings] == [
        ("draft-term", "ossary.yml:2:3"),
    ]
