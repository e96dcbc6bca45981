"""Shared entries: each story looks only at those that it may say, and finds the same."""

from hypothesis import given
from hypothesis import strategies as st
from small_article import make_article

from builder.annotate import annotate_story, read_words
from builder.annotate.lexicon import Lexicon
from builder.annotate.passages import read_row
from builder.annotate.terms import annotate_terms
from builder.model import FrontMatter, Name, Seed, Source, Term

TERMS = (
    Term("missile", "", "missile", shared=True),
    Term("œil", "", "oeil", shared=True),
    Term("finir", "", "finir", shared=True),
    Term("ONG", "", "ong", shared=True),
    Term("coup d'État", "", "coup", forms=("putsch",), shared=True),
    Term("nouvelle donne", "", "donne", shared=True),
    Term("week-end", "", "weekend", shared=True),
    Term("portemonnaie", "", "porte", shared=True),
)
NAMES = (
    Name("Jeanne Roche", "person", "jeanne", shared=True),
    Name("Corée du Nord", "place", "coree", aliases=("RPDC",), shared=True),
)


def choose(text: str) -> list[str]:
    row = read_row(make_article(text))
    lexicon = Lexicon(TERMS, NAMES)
    terms = lexicon.choose_terms(TERMS, row, "fr")
    return [entry.id for entry in (*terms, *lexicon.choose_names(NAMES, row, "fr"))]


def test_entries_that_a_story_may_say() -> None:
    assert choose("Des missiles. Des yeux. Il finissait.") == ["missile", "oeil", "finir"]
    assert choose("Un putsch, des ONGs, de nouvelles donnes") == ["ong", "coup", "donne"]
    assert choose("La RPDC, et Mme Roche.") == ["jeanne", "coree"]
    assert choose("Des weekends, des porte-monnaies.") == ["weekend", "porte"]
    assert choose("Rien.") == []


def test_entries_of_the_story_itself_are_always_looked_for() -> None:
    own = Term("missile", "mine", forms=("fusée",))
    row = read_row(make_article("Rien."))
    assert Lexicon(TERMS).choose_terms([own], row, "fr") == [own]
    assert Lexicon().choose_terms(TERMS, row, "fr") == [*TERMS]


def test_each_language_has_files_of_its_own() -> None:
    lexicon = Lexicon([Term("mouse", "", "m")])
    for language, found in (("fr", []), ("en", ["m"]), ("fr-CH", [])):
        row = read_row(make_article("mice"))
        terms = lexicon.choose_terms([Term("mouse", "", "m")], row, language)
        assert [term.id for term in terms] == found


def test_a_story_is_annotated_alike_with_and_without() -> None:
    text = "Jeanne Roche compte les missiles de la RPDC. Mme Roche a vu le coup d'Etat finir."
    seed = Seed("s", Source("s", text, ""), FrontMatter(), terms=TERMS, names=NAMES)
    alone = annotate_story(make_article(text), seed)
    assert annotate_story(make_article(text), seed, Lexicon(TERMS, NAMES)) == alone
    assert [len(layer.annotations) for layer in alone if layer.name in ("terms", "names")] == [3, 2]
    assert len(read_words(make_article(text), seed, Lexicon(TERMS, NAMES)).terms) == 3


letters = st.text("aeéiouflnrstFÉ -'", max_size=30)


@given(letters, st.lists(letters, max_size=5))
def test_nothing_that_is_found_is_left_out(text: str, lemmas: list[str]) -> None:
    terms = [Term(lemma, "", str(number)) for number, lemma in enumerate([*lemmas, "finir", text])]
    article = make_article(text)
    chosen = Lexicon(terms).choose_terms(terms, read_row(article), "fr")
    found = annotate_terms(article, chosen, "fr").annotations
    assert found == annotate_terms(article, terms, "fr").annotations
