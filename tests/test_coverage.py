"""What the about page says of findings: how many, how sure, what the editor did, what is open."""

from collections.abc import Callable
from pathlib import Path

import pytest

from builder.interface import load_interface
from builder.pipeline import read_story
from builder.seeds import find_seeds, read_seed
from builder.views.about import view_about
from builder.views.citation import view_citation
from builder.views.coverage import MOST, Coverage, view_coverage

TEXT = """\
Le maire Louis Brun est arrivé mardi au bourg, pour deux jours. « Le pont sera rouvert », a \
déclaré Louis Brun. Le veto tombe.

Le lendemain, les banderoles disent « toujours plus haut ». « Tout changera », a dit la préfète.
"""

Read = Callable[..., Coverage]


@pytest.fixture
def read(tmp_path: Path) -> Read:
    def read_it(text: str = TEXT, **files: str) -> Coverage:
        (tmp_path / "article.txt").write_text(text, encoding="utf-8")
        for name, written in files.items():
            (tmp_path / f"{name}.yml").write_text(written, encoding="utf-8")
        edition, interface = read_story(read_seed(find_seeds(tmp_path)[0]))
        assert not [problem for problem in edition.problems if problem.severity == "error"]
        return view_coverage(edition, interface)

    return read_it


def rows(coverage: Coverage) -> dict[str, tuple[int, ...]]:
    words = {words: key for key, words in load_interface("fr").words.items()}
    return {words[row.label].removeprefix("coverage_"): row.numbers for row in coverage.rows}


def open_lists(coverage: Coverage) -> dict[str, list[tuple[str, str]]]:
    words = {words: key for key, words in load_interface("fr").words.items()}
    return {
        words[found.label]: [(link.label, link.href.partition("#")[2]) for link in found.links]
        for found in coverage.open
    }


def test_findings_are_counted_by_certainty(read: Read) -> None:
    coverage = read(
        names="- {name: Louis Brun, kind: person}\n", glossary="- {lemma: veto, gloss: Un refus.}\n"
    )
    assert coverage.columns == ("Mots", "Dates", "Noms", "Voix")
    found = rows(coverage)
    assert found["found"][::2] == (1, 2)
    assert found["high"][::2] == (1, 2)
    levels = [found[level] for level in ("high", "medium", "low") if level in found]
    assert tuple(map(sum, zip(*levels, strict=True))) == found["found"]
    assert not {"accepted", "changed", "added", "refused"} & {*found}


def test_a_story_without_a_day_says_so(tmp_path: Path) -> None:
    (tmp_path / "article.txt").write_text(TEXT, encoding="utf-8")
    for written, said in ("", "jour inconnu"), ("published: 2024-06-18\n", "18 juin 2024"):
        (tmp_path / "edition.yml").write_text(written, encoding="utf-8")
        edition, interface = read_story(read_seed(find_seeds(tmp_path)[0]))
        about = view_about(edition, interface, "", view_citation(edition, interface, ""))
        (fact,) = (fact for fact in about.provenance if fact.label == "Parution")
        assert fact.words.startswith(said)


def test_what_the_editor_did_is_counted(read: Read) -> None:
    coverage = read(
        edition="published: 2024-06-18\n",
        names="names: [{name: Louis Brun}]\nmentions: [{quote: bourg, name: Louis Brun}]\n",
        timeline="dates:\n- {quote: mardi, value: 2024-06-18}\n"
        "- {quote: Le lendemain, refused: true}\n",
        voices="- {quote: Le pont sera rouvert, name: Louis Brun, speaker: le conseil}\n",
    )
    found = rows(coverage)
    assert found["accepted"] == (0, 1, 0, 0)
    assert found["refused"] == (0, 1, 0, 0)
    assert found["added"] == (0, 0, 1, 0)
    assert found["changed"] == (0, 0, 0, 1)


def test_what_is_open_leads_to_its_place(read: Read) -> None:
    names = "- {name: Louis Brun, kind: person}\n"
    voices = "- {quote: toujours plus haut, unattributed: true}\n"
    found = open_lists(read(names=names, voices=voices))
    assert ("mardi", "p1") in found["open_dates"]
    assert "deux jours" not in [words for words, _ in found["open_dates"]]
    assert found["unresolved"] == [("toujours plus haut", "v-voice-2-1")]
    assert found["open_speakers"] == [("la préfète", "v-voice-3-1")]


def test_long_lists_are_cut_and_counted(read: Read) -> None:
    coverage = read("Il est parti mardi.\n\n" * (MOST + 5))
    (dates,) = coverage.open
    assert (len(dates.links), dates.count, dates.more) == (MOST, MOST + 5, "et 5 autres")


def test_names_that_nobody_checked_are_open(read: Read) -> None:
    found = open_lists(read())
    assert found["open_names"] == [("Louis Brun", "n-louis-brun-1")]
    assert "open_names" not in open_lists(read(names="- {name: Louis Brun, kind: person}\n"))
