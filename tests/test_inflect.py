"""Inflected forms: every rule's example, lists of pairs, and the gold list where it is at hand."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from small_article import make_article

from builder.annotate.terms import annotate_terms
from builder.language.inflect import GRAMMARS, find_stem, inflect, is_inflected
from builder.model import Term

CASES = Path(__file__).parent / "cases" / "inflect"
GOLD = Path(__file__).parents[2] / "shared" / "gold" / "gold_inflection_fr_dev.json"


def matches(headword: str, form: str, language: str) -> bool:
    """Whether the form, alone in a text, is found as the headword."""
    layer = annotate_terms(make_article(form), [Term(headword, "")], language)
    # The genitive hangs on a word and is no part of it.
    return any(form[annotation.end :] in {"", "'", "'s"} for annotation in layer.annotations)


def read_cases(language: str) -> Iterator[tuple[str, list[str], list[str]]]:
    """Headword, forms that must match, forms that must not; a form is as long as its headword."""
    for line in (CASES / f"{language}.txt").read_text("utf-8").splitlines():
        if not line.startswith("#"):
            headword, forms = line.split(": ")
            size = len(headword.split(" "))
            yes, no = (_group(side.split(" "), size) for side in forms.split(" ≠ "))
            yield headword, yes, no


def _group(words: list[str], size: int) -> list[str]:
    return [" ".join(words[first : first + size]) for first in range(0, len(words), size)]


@pytest.mark.parametrize("language", GRAMMARS)
def test_forms_that_must_match_do(language: str) -> None:
    pairs = [(head, form) for head, yes, _ in read_cases(language) for form in yes]
    assert len(pairs) > 70
    assert [pair for pair in pairs if not matches(*pair, language)] == []


@pytest.mark.parametrize("language", GRAMMARS)
def test_forms_that_must_not_match_do_not(language: str) -> None:
    pairs = [(head, form) for head, _, no in read_cases(language) for form in no]
    assert len(pairs) > 70
    assert [pair for pair in pairs if matches(*pair, language)] == []


@pytest.mark.skipif(not GOLD.exists(), reason="the gold list is not at hand")
def test_gold_list() -> None:
    gold = json.loads(GOLD.read_text("utf-8"))
    missed = [p for p in gold["match"] if not matches(p["term"], p["form"], "fr")]
    false = [p for p in gold["nomatch"] if matches(p["term"], p["form"], "fr")]
    assert (missed, false) == ([], [])


@pytest.mark.parametrize(
    ("language", "rule"),
    [(name, rule) for name, grammar in GRAMMARS.items() for rule in grammar.suffixes],
    ids=lambda value: value if isinstance(value, str) else f"-{value.ending}",
)
def test_each_rule_makes_its_example(language: str, rule: object) -> None:
    headword, form = rule.example  # type: ignore[attr-defined]
    fitting = next(
        r
        for r in GRAMMARS[language].suffixes
        if headword.endswith(r.ending) and len(headword) - len(r.ending) >= r.stem
    )
    assert fitting is rule
    assert form in inflect(headword, language)


def test_tables_say_how_sure_they_are() -> None:
    assert inflect("missile", "fr")["missile"] == "same"
    assert inflect("missile", "fr")["missiles"] == "sure"
    assert inflect("dirigeant", "fr")["dirigeante"] == "doubt"
    assert inflect("munitions", "fr")["munition"] == "doubt"
    assert inflect("députée", "fr")["députés"] == "sure"


def test_dictionary_decides() -> None:
    assert is_inflected("dirigeant", "dirigeante", "fr")
    assert not is_inflected("droit", "droite", "fr")


def test_verbs_that_no_table_conjugates_are_looked_for_in_the_text() -> None:
    assert find_stem("finir", "fr") == "fi"
    assert "finissait" not in inflect("finir", "fr")
    article = make_article("Le traité de financer finissait")
    layer = annotate_terms(article, [Term("finir", "")], "fr")
    assert [annotation.exact for annotation in layer.annotations] == ["finissait"]
    assert [find_stem(word, "fr") for word in ("parler", "missile", "")] == ["", "", ""]


def test_unknown_languages_and_little_words_have_one_form() -> None:
    assert inflect("Vertrag", "de") == {"vertrag": "same"}
    assert inflect("le", "fr") == {"le": "same"}
    assert inflect("2024", "fr") == {"2024": "same"}
