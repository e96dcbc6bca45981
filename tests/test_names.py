"""The layer of names."""

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace
from small_article import make_article

from builder.annotate.names import annotate_names
from builder.model import Annotation, Name

POUTINE = Name("Vladimir Poutine", "person", aliases=("Poutine", "V. Poutine"))
KIM = Name("Kim Jong Un", "person")
NORTH_KOREA = Name("Corée du Nord", "place")
COREA = Name("Corée", "place")
UN = Name("ONU", "organisation", aliases=("Nations unies",))


def annotate(text: str, *names: Name) -> list[Annotation]:
    layer = annotate_names(
        make_article(text), [replace(name, id=name.name) for name in names], "fr"
    )
    assert layer.name == "names"
    assert all(text[a.start : a.end] == a.exact for a in layer.annotations)
    return list(layer.annotations)


def test_names_and_aliases() -> None:
    found = annotate("Vladimir Poutine. Poutine, V. Poutine", POUTINE)
    assert [(a.exact, a.rule, a.type, a.target) for a in found] == [
        ("Vladimir Poutine", "name.name", "person", "Vladimir Poutine"),
        ("Poutine", "name.alias", "person", "Vladimir Poutine"),
        ("V. Poutine", "name.alias", "person", "Vladimir Poutine"),
    ]


def test_longest_name_wins() -> None:
    found = annotate("La Corée du Nord et la Corée", COREA, NORTH_KOREA)
    assert [a.target for a in found] == ["Corée du Nord", "Corée"]


def test_capitals_count_their_accents_do_not() -> None:
    found = annotate("l’ONU, POUTINE ; une poutine, onu, COREE DU NORD", POUTINE, UN, NORTH_KOREA)
    assert [a.exact for a in found] == ["ONU", "POUTINE", "COREE DU NORD"]


def test_whole_words() -> None:
    assert annotate("Poutinesque anti-Poutine Corées kremlin.ru", POUTINE, COREA) == []
    assert [a.exact for a in annotate("Kim Jong-Un", KIM)] == ["Kim Jong-Un"]


def test_one_name_of_two_entries_is_a_problem() -> None:
    second = Name("présidence", "organisation", "b", aliases=("Kremlin",))
    layer = annotate_names(
        make_article("Le Kremlin"), [Name("Kremlin", "place", "a"), second], "fr"
    )
    assert [a.target for a in layer.annotations] == ["a"]
    assert [p.code for p in layer.problems] == ["name-doubled"]


@given(st.text(max_size=60), st.lists(st.text(min_size=1, max_size=8), max_size=4))
def test_any_text_and_names(text: str, names: list[str]) -> None:
    annotate(text, *(Name(name, "place") for name in [*names, "A", "É b"]))
