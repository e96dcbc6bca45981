"""The layer of terms."""

import subprocess
import sys

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace
from small_article import make_article

from builder.annotate.terms import annotate_terms
from builder.annotate.written import write_solid
from builder.errors import Place
from builder.model import Annotation, Term


def annotate(text: str, *terms: Term, language: str = "fr") -> list[Annotation]:
    article = make_article(text)
    layer = annotate_terms(article, [replace(term, id=term.lemma) for term in terms], language)
    assert layer.name == "terms"
    assert all(text[a.start : a.end] == a.exact for a in layer.annotations)
    return list(layer.annotations)


def test_every_occurrence_in_every_block() -> None:
    found = annotate("Un missile.\n\nDes missiles. Le Missile", Term("missile", ""))
    assert [(a.start, a.exact) for a in found] == [
        (3, "missile"),
        (17, "missiles"),
        (30, "Missile"),
    ]


def test_rules_and_certainty() -> None:
    terms = (Term("dirigeant", ""), Term("ONU", "", forms=("Nations unies",)))
    found = annotate("dirigeant dirigeants dirigeante ONU Nations unies", *terms)
    assert [(a.exact, a.rule, a.certainty, a.target) for a in found] == [
        ("dirigeant", "term.lemma", "high", "dirigeant"),
        ("dirigeants", "term.inflected", "high", "dirigeant"),
        ("dirigeante", "term.inflected", "medium", "dirigeant"),
        ("ONU", "term.lemma", "high", "ONU"),
        ("Nations unies", "term.form", "high", "ONU"),
    ]


def test_forms_are_not_inflected() -> None:
    assert annotate("sommets", Term("rencontre", "", forms=("sommet",))) == []


def test_longest_term_wins() -> None:
    terms = (Term("missile", ""), Term("missile balistique", ""))
    found = annotate("des missiles balistiques et un missile", *terms)
    assert [(a.exact, a.target) for a in found] == [
        ("missiles balistiques", "missile balistique"),
        ("missile", "missile"),
    ]


def test_elision_and_apostrophes() -> None:
    found = annotate(
        "de l’Etat, d'Etat ; visites d’Etat", Term("État", ""), Term("visite d'État", "")
    )
    assert [a.exact for a in found] == ["Etat", "Etat", "visites d’Etat"]


def test_doubled_term_is_a_problem_where_it_is_written() -> None:
    second = Term("Nations unies", "", "b", forms=("ONU",), at=Place("g.yml", 7, 3))
    layer = annotate_terms(make_article("L'ONU."), [Term("ONU", "", "a"), second], "fr")
    assert [a.target for a in layer.annotations] == ["a"]
    (problem,) = layer.problems
    assert (problem.code, problem.severity, str(problem.place)) == (
        "term-doubled",
        "warning",
        "g.yml:7:3",
    )


def test_hidden_signs_are_not_crossed() -> None:
    text = "**Conseil** de sécurité, Conseil de sécurité"
    article = make_article(text, hidden=((0, 2), (9, 11)))
    layer = annotate_terms(article, [Term("Conseil de sécurité", "")], "fr")
    assert [a.start for a in layer.annotations] == [25]


def test_language_with_region_and_unknown_language() -> None:
    assert len(annotate("missiles", Term("missile", ""), language="fr-CH")) == 1
    assert annotate("Verträge", Term("Vertrag", ""), language="de") == []
    assert len(annotate("Vertrag", Term("Vertrag", ""), language="de")) == 1


def test_dictionary_stays_on_its_shelf_when_no_word_is_in_doubt() -> None:
    code = (
        "import sys; sys.path.insert(0, 'tests'); import test_terms as t;"
        "t.annotate('Des missiles et un droit', t.Term('missile', ''), t.Term('droit', ''));"
        "sys.exit('simplemma' in sys.modules)"
    )
    root = __file__.rpartition("tests")[0]
    assert subprocess.run([sys.executable, "-c", code], cwd=root, check=False).returncode == 0


@given(st.text(max_size=60), st.lists(st.text(max_size=8), max_size=4))
def test_any_text_and_terms(text: str, lemmas: list[str]) -> None:
    annotate(text, *(Term(lemma, "") for lemma in [*lemmas, "a", "É"]))


def test_two_words_that_are_another_as_one_are_not_one() -> None:
    assert write_solid("air strike", "en") == "airstrike"
    apart = ("every day", "some time", "the rapist")
    assert not any(write_solid(words, "en") for words in apart)
