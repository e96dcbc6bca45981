"""Proposals for the editor: what is proposed, where it is written, and what it leaves alone."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from builder.cli import main
from builder.edition import Edition
from builder.errors import ScolieError
from builder.language.en.terms import ENGLISH
from builder.language.fr.terms import FRENCH
from builder.language.termrule import TermLanguage, TermRule
from builder.model import Article, Name, Seed
from builder.parse import parse_article
from builder.pipeline import read_story
from builder.seeds import find_seeds, read_seed
from builder.source import decode_source
from builder.suggest import propose
from builder.suggest.files import Change, write_changes
from builder.suggest.proposal import Proposal
from builder.suggest.term_signs import find_candidates
from builder.suggest.terms import MOST
from builder.suggest.titles import propose_title

TEXT = """\
Le maire Louis Brun est arrivé mardi à Belmont. Le conseil a posé son veto à la loi, mais \
les deux villes se sont rapprochées depuis l'accord signé en 2019. Le pont magnétique reste fermé.

Un pont magnétique coûte cher (1998-2004). Louis Brun y travaille depuis deux ans. En 2019, \
la cour d'appel avait hésité.
"""
RULES = [(language, rule) for language in (FRENCH, ENGLISH) for rule in language.rules]


@pytest.fixture
def story(tmp_path: Path) -> Path:
    folder = tmp_path / "story"
    folder.mkdir()
    (folder / "article.txt").write_text(TEXT, encoding="utf-8")
    (folder / "edition.yml").write_text("published: 2024-06-18\nlanguage: fr\n", encoding="utf-8")
    return folder


def load(story: Path) -> tuple[Edition, Seed]:
    seed = read_seed(find_seeds(story)[0])
    return read_story(seed)[0], seed


def list_proposals(story: Path, name: str) -> dict[str, Proposal]:
    edition, seed = load(story)
    return {found.headword: found for found in dict(propose(edition, seed))[name]}  # type: ignore[index]


def run(*arguments: object) -> Result:
    return CliRunner().invoke(main, ["suggest", *map(str, arguments)])


def read_all(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


# Terms ----------------------------------------------------------------------------


def find_terms(text: str, language: TermLanguage) -> list[tuple[str, str]]:
    found = find_candidates(text, [(0, len(text))], language)
    return [(candidate.rule.id, candidate.lemma) for candidate in found]


@pytest.mark.parametrize(("language", "rule"), RULES, ids=[rule.id for _, rule in RULES])
def test_each_rule_keeps_its_word(language: TermLanguage, rule: TermRule) -> None:
    text = rule.example.replace("[", "").replace("]", "")
    wanted = rule.example[rule.example.index("[") + 1 : rule.example.index("]")]
    assert (rule.id, wanted) in find_terms(text, language)
    assert rule.id not in dict(find_terms(rule.counter, language))


def test_acronyms_and_their_words() -> None:
    text = "La SNB (Société nationale des bacs) et l'Office pour les droits et devoirs (ODD)."
    found = find_candidates(text, [(0, len(text))], FRENCH)
    assert [(each.lemma, each.forms) for each in found] == [
        ("Société nationale des bacs", ("SNB",)),
        ("Office pour les droits et devoirs", ("ODD",)),
    ]


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        (FRENCH, "Le « plan de gestion des lacs » (PGL) est prêt.", "plan de gestion des lacs"),
        (FRENCH, "Le Groupe des élus et amis (Geea) est prêt.", "Groupe des élus et amis"),
        (ENGLISH, "It is an opto-mechanical gate (OMG).", "opto-mechanical gate"),
        (ENGLISH, "It is an old gate (Oggo).", None),
    ],
)
def test_acronyms_in_other_dress(language: TermLanguage, text: str, wanted: str | None) -> None:
    found = [lemma for rule, lemma in find_terms(text, language) if rule.endswith(".acronym")]
    assert found == ([wanted] if wanted else [])


def test_the_table_is_read_inflected() -> None:
    text = "Des non-lieux ont été prononcés. On craint des bulles immobilières."
    assert find_terms(text, FRENCH) == [("fr.table", "non-lieu"), ("fr.table", "bulle immobilière")]


@pytest.mark.parametrize("language", [FRENCH, ENGLISH])
def test_the_table_has_each_term_once(language: TermLanguage) -> None:
    assert len({*language.table}) == len(language.table)


def test_institutions_are_proposed_though_they_are_names(story: Path) -> None:
    text = (
        "Le dossier ira au Conseil constitutionnel. L'Agence vaudreysienne des ports (AVP) attend."
    )
    (story / "article.txt").write_text(text, encoding="utf-8")
    found = list_proposals(story, "glossary.yml")
    assert [*found] == ["Conseil constitutionnel", "Agence vaudreysienne des ports"]
    assert [*list_proposals(story, "names.yml")] == [*found]


def test_terms_stand_in_the_order_of_the_text(story: Path) -> None:
    found = list_proposals(story, "glossary.yml")
    assert [*found] == ["veto", "pont magnétique", "cour d'appel"]
    assert found["pont magnétique"].places == 2
    assert found["veto"].fields == {"lemma": "veto", "gloss": ""}
    assert (
        found["veto"].context
        == "“…Belmont. Le conseil a posé son [veto] à la loi, mais les deux villes…”"
    )


def test_twelve_terms_at_most_and_always_the_same(story: Path) -> None:
    words = [f"Il y a la {first}XQ et sa fin." for first in "ABCDEFGHIJKLMN"]
    (story / "article.txt").write_text("\n\n".join(words), encoding="utf-8")
    assert len(list_proposals(story, "glossary.yml")) == MOST
    assert run(story).exit_code == 0
    assert list_proposals(story, "glossary.yml") == {}


def test_names_and_what_the_glossary_has_are_no_proposals(story: Path) -> None:
    (story / "names.yml").write_text("- {name: cour d'appel}\n", encoding="utf-8")
    (story / "glossary.yml").write_text(
        "terms: [{lemma: Veto}]\nrefused: [pont magnétique]\n",
        encoding="utf-8",
    )
    assert list_proposals(story, "glossary.yml") == {}


# Events ---------------------------------------------------------------------------


def test_events_have_their_words(story: Path) -> None:
    found = [proposal.fields for proposal in list_proposals(story, "timeline.yml").values()]
    assert (
        found
        == [
            {
                "when": "2024-06-18",
                "title": "Le maire Louis Brun est arrivé mardi à Belmont",
                "quote": {"exact": "mardi"},
                "draft": "true",
            },
            {
                "when": "2019",
                "title": "Les deux villes se sont rapprochées depuis l’accord signé",
                "quote": ({"exact": "2019", "ordinal": "1"}, {"exact": "2019", "ordinal": "2"}),
                "draft": "true",
            },
            {
                "when": "1998/2004",
                "title": "Un pont magnétique coûte cher",
                "quote": {"exact": "1998-2004"},
                "draft": "true",
            },
        ]
        or found
    )


def test_days_that_may_differ_are_two_events(story: Path) -> None:
    (story / "edition.yml").write_text("published: 2024-06\nlanguage: fr\n", encoding="utf-8")
    (story / "article.txt").write_text(
        "Il est arrivé mardi.\n\nElle a écrit mardi.\n",
        encoding="utf-8",
    )
    found = [proposal.fields for proposal in list_proposals(story, "timeline.yml").values()]
    assert [fields["when"] for fields in found] == ["2024-06-XX"] * 2


def test_the_day_of_the_story_is_no_proposal(story: Path) -> None:
    (story / "edition.yml").write_text("language: fr\n", encoding="utf-8")
    (story / "article.txt").write_text(
        "OSLO, 18 juin 2024 (AFP) - Il est arrivé lundi.\n", encoding="utf-8"
    )
    (found,) = list_proposals(story, "timeline.yml").values()
    assert found.fields["when"] == "2024-06-17"


def test_how_long_after_is_when(story: Path) -> None:
    (story / "article.txt").write_text(
        "La visite a lieu neuf mois après que les maires se sont vus. Il y a passé neuf mois.\n",
        encoding="utf-8",
    )
    (found,) = list_proposals(story, "timeline.yml").values()
    assert found.fields["when"] == "2023-09"
    assert found.fields["quote"] == {"exact": "neuf mois après"}


def test_what_the_source_says_alone_is_kept(story: Path) -> None:
    (story / "article.txt").write_text(f" date 2024-06 {TEXT}", encoding="utf-8")
    (first, *_) = list_proposals(story, "timeline.yml").values()
    assert (first.fields["when"], first.fields["alone"]) == ("2024-06-18", "2024-06-XX")


def test_what_yaml_cannot_hold_is_left_out(story: Path) -> None:
    text = TEXT.replace("mardi", "mar\x07di, lundi").replace("signé", "si\x07gné")
    (story / "article.txt").write_text(text, encoding="utf-8")
    assert run(story).exit_code == 0
    assert b"\x07" not in (story / "timeline.yml").read_bytes()
    assert load(story)[0].problems


def test_dates_that_the_editor_knows_are_no_proposals(story: Path) -> None:
    (story / "timeline.yml").write_text(
        "events:\n"
        "- {when: 2024-06-18, quote: mardi}\n"
        "- {when: 2000, quote: 1998-2004, draft: true}\n"
        "dates:\n"
        "- {quote: '2019', ordinal: 1, value: 2019}\n"
        "- {quote: '2019', ordinal: 2, refused: true}\n",
        encoding="utf-8",
    )
    assert list_proposals(story, "timeline.yml") == {}


TITLES = {
    "OBAN, 14 March 2025 - The old bridge in the town will close [on Monday].": (
        "The old bridge in the town will close"
    ),
    "OBAN, 14 March 2025 - It will close [on Monday].": "It will close on Monday",
    "The rule for all of the ferries has been in force since [2019].": (
        "The rule for all of the ferries has been in force since 2019"
    ),
    "The new bridge on the quay will close [on Monday], said Eleanor Pym.": (
        "The new bridge on the quay will close"
    ),
    "Le vieux pont du quai fermera [lundi], a annoncé la mairie. Rien d'autre.": (
        "Le vieux pont du quai fermera"
    ),
    "Selon la mairie d'Albe, le pont fermera [mardi].": "Le pont fermera mardi",
    "En [2019], la cour d'appel avait longtemps hésité.": "La cour d’appel avait longtemps hésité",
    "Les Jeux d'été de la ville de [2024] ont coûté cher.": (
        "Les Jeux d’été de la ville de 2024 ont coûté cher"
    ),
    "The ferry, which was taken into public hands [in 2022], has lost money in all years.": (
        "The ferry, which was taken into public hands"
    ),
    f"She sold the {'very ' * 18}old mill, which was built by hand [in 1984].": (
        f"She sold the {'very ' * 13}…"
    ),
    f"She sold the {'very ' * 18}old mill, the sign was built by hand [in 1984].": (
        "The sign was built by hand"
    ),
    f"Le dossier, qui dormait {'long' + 'temps ' * 12}, rouvrira [mardi].": (
        f"Le dossier, qui dormait {'long' + 'temps ' * 8}…"
    ),
    f"The chief of it all, Ann Lee, told {'them and ' * 9}all that it closed [in 2027].": (
        f"The chief of it all, Ann Lee, told {'them and ' * 5}…"
    ),
    "The season of all the storms, which began [on 1 September], is not over.": (
        "The season of all the storms, which began on 1 September, is not over"
    ),
    'Ann Lee denied that it had been put off, saying it would be "before [Easter]".': (
        'Ann Lee denied that it had been put off, saying it would be "before Easter"'
    ),
    f"Faute {'de tout cela ' * 8}, Anne Roux et ses deux amis partiront [en 2027].": (
        "Anne Roux et ses deux amis partiront"
    ),
}


@pytest.mark.parametrize("marked", TITLES)
def test_titles_are_short_and_clean(marked: str) -> None:
    before, _, rest = marked.partition("[")
    words, _, after = rest.partition("]")
    text = f"A headline\n\n{before}{words}{after}\n"
    article = parse_article(decode_source("story.txt", text.encode()))
    start = text.index(before) + len(before)
    block = next(block for block in article.blocks if block.start <= start < block.end)
    assert propose_title(article, block, (start, start + len(words))) == TITLES[marked]


# Names ----------------------------------------------------------------------------


def test_names_have_the_article_for_their_source(story: Path) -> None:
    assert "sources" not in list_proposals(story, "names.yml")["Louis Brun"].fields
    with (story / "edition.yml").open("a", encoding="utf-8") as file:
        file.write("source: {publisher: Le Bac, title: 'Ponts: l’année', date: 2024-06-18}\n")
    source = {"publisher": "Le Bac", "title": "Ponts: l’année", "date": "2024-06-18"}
    assert list_proposals(story, "names.yml")["Louis Brun"].fields["sources"] == (source,)
    assert run(story).exit_code == 0
    files = read_all(story)
    assert run(story).exit_code == 0
    assert read_all(story) == files
    names = files["names.yml"].decode().replace("    draft: true\n", "")
    (story / "names.yml").write_text(names, encoding="utf-8")
    edition, _ = load(story)
    assert all(entry.name.sources for entry in edition.names if not entry.name.rule)
    assert any(not entry.name.rule for entry in edition.names)


def test_names_that_rules_found(story: Path) -> None:
    found = list_proposals(story, "names.yml")
    assert found["Louis Brun"].fields == {
        "name": "Louis Brun",
        "kind": "person",
        "draft": "true",
    }
    assert found["Louis Brun"].rule.startswith("name.")
    assert found["Louis Brun"].places == 2
    assert found["Louis Brun"].context.startswith("“Le maire [Louis Brun] est arrivé")


def test_names_that_the_editor_knows_are_no_proposals(story: Path) -> None:
    (story / "names.yml").write_text(
        "names: [{name: L. Brun, aliases: [Louis Brun]}]\n",
        encoding="utf-8",
    )
    assert "Louis Brun" not in list_proposals(story, "names.yml")
    (story / "names.yml").write_text("names: [{name: Louis Brun, draft: true}]\n", encoding="utf-8")
    assert "Louis Brun" not in list_proposals(story, "names.yml")
    (story / "names.yml").write_text("refused: [Louis Brun]\n", encoding="utf-8")
    assert "Louis Brun" not in list_proposals(story, "names.yml")


def test_a_model_adds_what_rules_left_out(story: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def find(article: Article, language: str) -> tuple[Name, ...]:
        text = article.source.text
        spans = [(text.index(words), words) for words in ("Le maire Louis Brun", "accord")]
        return tuple(
            Name(words, rule="model.spacy", certainty="low", mentions=((at, at + len(words)),))
            for at, words in spans
        )

    monkeypatch.setattr("builder.annotate.names.model.propose_names", find)
    assert "model.spacy" not in run(story, "--dry-run").output
    assert run(story, "--ner").exit_code == 0
    written = (story / "names.yml").read_text(encoding="utf-8")
    assert "# model.spacy, certainty low: “…se sont rapprochées depuis l'[accord] signé" in written
    assert "Le maire" not in written.replace("“Le maire [Louis Brun]", "")


# The command ----------------------------------------------------------------------


def test_files_are_made_once(story: Path) -> None:
    pages = load(story)[0]
    first = run(story)
    assert first.exit_code == 0, first.output
    assert "glossary.yml: 3 entries added" in first.output
    files = read_all(story)
    assert files["timeline.yml"].decode().startswith("# Events, proposed by rules")
    again = run(story)
    assert (again.exit_code, read_all(story)) == (0, files)
    assert "Nothing to propose" in again.output
    edition, seed = load(story)
    assert (edition.occurrences, edition.dates) == (pages.occurrences, pages.dates)
    assert {problem.severity for problem in edition.problems} == {"note"}
    assert len(seed.drafts) >= 6


def test_what_the_editor_wrote_stays(story: Path) -> None:
    own = b"\xef\xbb\xbf# mine\r\nevents:\r\n  - {when: 2024-06-18, quote: mardi} # yes\r\n"
    (story / "timeline.yml").write_bytes(own)
    (story / "timeline.yml").chmod(0o640)
    assert run(story).exit_code == 0
    after = (story / "timeline.yml").read_bytes()
    assert after.startswith(own)
    assert after.count(b"- when: ") == 2
    assert b"\n" not in after.replace(b"\r\n", b"")
    assert (story / "timeline.yml").stat().st_mode & 0o777 == 0o640
    assert not [path for path in story.iterdir() if path.name.startswith(".")]


def test_dry_run_writes_nothing(story: Path) -> None:
    before = read_all(story)
    shown = run(story, "--dry-run")
    assert read_all(story) == before
    assert "timeline.yml: 3 entries to add" in shown.output
    assert "  - lemma: veto" in shown.output
    data = json.loads(run(story, "--dry-run", "--json").stdout)
    assert read_all(story) == before
    assert data["written"] is False
    glossary = data["files"][0]
    assert (glossary["new"], glossary["path"]) == (True, f"{story.as_posix()}/glossary.yml")
    assert glossary["proposals"][0]["entry"] == {"lemma": "veto", "gloss": ""}
    assert "- lemma: veto" in glossary["text"]


def test_a_story_by_itself_gets_a_folder(tmp_path: Path) -> None:
    seeds = tmp_path / "seeds"
    seeds.mkdir()
    (seeds / "bac.txt").write_text(TEXT, encoding="utf-8")
    assert run(tmp_path).exit_code == 0
    assert {path.name for path in (seeds / "bac").iterdir()} >= {"glossary.yml", "timeline.yml"}
    assert "Nothing to propose" in run(seeds / "bac.txt").output


@pytest.mark.parametrize(
    ("name", "text", "code"),
    [
        ("glossary.yml", "terms: [\n", "yaml-syntax"),
        ("names.yml", "- {nom: a}\n", "unknown-key"),
        ("timeline.yml", "- {when: 2000, quote: absent}\n", "quote-not-found"),
        ("timeline.yml", "events: {when: 2000}\n", "cannot-insert"),
    ],
)
def test_nothing_is_written_beside_errors(story: Path, name: str, text: str, code: str) -> None:
    (story / name).write_text(text, encoding="utf-8")
    before = read_all(story)
    result = run(story)
    assert (result.exit_code, read_all(story)) == (1, before)
    assert f"error[{code}]" in result.output


def test_one_story_at_a_time(tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(TEXT, encoding="utf-8")
    result = run(tmp_path)
    assert result.exit_code == 2
    assert "2 stories" in result.output
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "notes.txt").write_text("x", encoding="utf-8")
    assert "[folder-taken]" in run(tmp_path / "a.txt").output


def test_a_file_that_changed_meanwhile_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "names.yml"
    path.write_text("- name: New\n", encoding="utf-8")
    with pytest.raises(ScolieError) as caught:
        write_changes([Change(path, b"", b"- name: Old\n", ())])
    assert [problem.code for problem in caught.value.problems] == ["changed-meanwhile"]
    assert path.read_text(encoding="utf-8") == "- name: New\n"
    assert [entry.name for entry in tmp_path.iterdir()] == ["names.yml"]


def test_a_folder_that_cannot_be_had_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "story").write_text("A file.", encoding="utf-8")
    with pytest.raises(ScolieError) as caught:
        write_changes([Change(tmp_path / "story" / "names.yml", None, b"", ())])
    assert [problem.code for problem in caught.value.problems] == ["seeds-unwritable"]
