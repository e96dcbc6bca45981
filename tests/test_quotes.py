"""Words that an editor quoted: found, or not, and why."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from small_article import make_article

from builder.annotate.quotes import find_quote, find_words
from builder.errors import Place, Problem
from builder.model import Quote

STORY = (
    "Le président est arrivé mardi à Pyongyang. C'était l'an 2000.\n\n"
    "Le Kremlin a publié mardi un document. L’an\u00a0dernier, rien."
)
ARTICLE = make_article(STORY)
AT = Place("timeline.yml", 4, 9)


def found(quote: Quote) -> str | None:
    span = find_quote(ARTICLE, quote)
    if isinstance(span, Problem):
        return None
    return f"{STORY[slice(*span)]}@{span[0]}"


def problem(quote: Quote) -> Problem:
    result = find_quote(ARTICLE, quote)
    assert isinstance(result, Problem)
    return result


@pytest.mark.parametrize(
    ("quote", "expected"),
    [
        (Quote("l'an 2000"), "l'an 2000@51"),
        (Quote("l’an 2000"), "l'an 2000@51"),
        (Quote("L'an dernier"), "L’an\u00a0dernier@102"),
        (Quote("l'an\n2000"), "l'an 2000@51"),
        (Quote("mardi", prefix="arrivé "), "mardi@24"),
        (Quote("mardi", prefix="arrivé"), "mardi@24"),
        (Quote("mardi", suffix="un document"), "mardi@83"),
        (Quote("mardi", ordinal=1), "mardi@24"),
        (Quote("mardi", ordinal=2), "mardi@83"),
        (Quote("mardi", prefix="publié ", ordinal=1), "mardi@83"),
        (Quote("rien.", prefix="L'an dernier, "), "rien.@116"),
    ],
)
def test_finds(quote: Quote, expected: str) -> None:
    assert found(quote) == expected


def test_says_what_is_not_there_and_what_is_close() -> None:
    result = problem(Quote("arrivée mardi à Pyongyang", at=AT))
    assert result.code == "quote-not-found"
    assert result.place == AT
    assert "arrivé mardi à Pyongyang" in result.hint


@pytest.mark.parametrize("words", ["xyzzy", "Un monument public", "Pyongyang est arrivé"])
def test_letters_alone_are_not_close(words: str) -> None:
    """Any two sentences of one language share many letters."""
    assert problem(Quote(words)).hint.startswith("Nothing like it stands there. Copy words")


@pytest.mark.parametrize(
    ("words", "close"),
    [
        ("Le president", "Le président"),
        ("le Kremlin a dit", "Le Kremlin a publié"),
        ("Pyongjang", "Pyongyang"),
        ("publiés mardi un", "publié mardi un"),
    ],
)
def test_a_slip_or_another_word_is_close(words: str, close: str) -> None:
    assert f"are “{close}”" in problem(Quote(words)).hint


def test_a_quote_without_words_is_none() -> None:
    assert problem(Quote(" ")).code == "quote-not-found"
    assert problem(Quote("")).code == "quote-not-found"


def test_words_of_two_blocks_are_no_quote() -> None:
    assert problem(Quote("l'an 2000.\n\nLe Kremlin")).code == "quote-not-found"


def test_shows_all_places_of_an_ambiguous_quote() -> None:
    result = problem(Quote("mardi"))
    assert result.code == "quote-ambiguous"
    assert "2 times" in result.message
    assert "ésident est arrivé [mardi] à Pyongyang" in result.message
    assert "ordinal: 1" in result.hint


def test_says_that_the_words_stand_elsewhere() -> None:
    result = problem(Quote("mardi", prefix="lundi "))
    assert result.code == "quote-not-found"
    assert "does not stand between" in result.message


@pytest.mark.parametrize("ordinal", [0, -1, 3])
def test_says_how_far_ordinals_go(ordinal: int) -> None:
    result = problem(Quote("mardi", ordinal=ordinal))
    assert result.code == "quote-ordinal"
    assert "from 1 to 2" in result.hint
    assert "Leave" in problem(Quote("Kremlin", ordinal=2)).hint


def test_words_that_fit_no_paragraph_are_not_looked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("re.compile", lambda *_: pytest.fail("a pattern as long as the words"))
    assert find_words(ARTICLE, "mardi " * 100_000) == []


def test_a_long_story_is_searched_to_the_end() -> None:
    article = make_article("mot d'auteur " * 20000)
    assert isinstance(find_quote(article, Quote("mots d'hauteur rares")), Problem)
    assert isinstance(find_quote(article, Quote("mot")), Problem)


@given(
    st.text(max_size=40), st.text(max_size=6), st.text(max_size=3), st.integers(-1, 3) | st.none()
)
def test_any_text_and_quote(text: str, exact: str, prefix: str, ordinal: int | None) -> None:
    result = find_quote(make_article(text), Quote(exact, prefix=prefix, ordinal=ordinal))
    if not isinstance(result, Problem):
        start, end = result
        assert 0 <= start < end <= len(text)


def test_accents_may_be_written_apart() -> None:
    text = unicodedata.normalize("NFD", "Il a été arrêté mardi.")
    span = find_quote(make_article(text), Quote("été arrêté"))
    assert isinstance(span, tuple)
    assert unicodedata.normalize("NFC", text[span[0] : span[1]]) == "été arrêté"


def test_whole_words_go_before_parts_of_words() -> None:
    text = "Le maire est venu en mai, jamais en mars."
    assert find_quote(make_article(text), Quote("mai")) == (21, 24)
    assert find_quote(make_article("La maire."), Quote("mai")) == (3, 6)


def test_a_quote_over_two_paragraphs_is_said_to_be_one() -> None:
    problem = find_quote(make_article("One two.\n\nThree."), Quote("two. Three"))
    assert isinstance(problem, Problem)
    assert "one paragraph" in problem.message
