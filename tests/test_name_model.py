"""Names that a model proposes: only when asked, and never as findings."""

import sys
from types import SimpleNamespace

import pytest

from builder.annotate.names.model import propose_names
from builder.errors import ScolieError
from builder.parse import parse_article
from builder.source import decode_source

TEXT = "On a vu **Zéa** Brun à Lisbonne.\n\nZéa Brun chante. Le Prix Or existe.\n"


class Model:
    """A model that finds what it is told to, wherever it stands."""

    LABELS = (("Zéa", "MISC"), ("Lisbonne", "LOC"), ("Brun", "PER"), ("Or", "MISC"))

    def __call__(self, text: str) -> SimpleNamespace:
        found = [(text.find(words), words, label) for words, label in self.LABELS]
        ents = [
            SimpleNamespace(start_char=at, end_char=at + len(words), label_=label)
            for at, words, label in found
            if at >= 0
        ]
        return SimpleNamespace(ents=ents)


def propose(language: str) -> list[tuple[str, str, int]]:
    article = parse_article(decode_source("story.md", TEXT.encode()), True)
    names = propose_names(article, language)
    for name in names:
        assert {article.visible_text(*span) for span in name.mentions} == {name.name}
    assert {(name.rule, name.certainty) for name in names} == {("model.spacy", "low")}
    return [(name.name, name.kind, len(name.mentions)) for name in names]


def test_entities_become_proposals(monkeypatch: pytest.MonkeyPatch) -> None:
    loaded: list[str] = []

    def load(name: str, exclude: list[str]) -> Model:
        loaded.append(name)
        return Model()

    monkeypatch.setitem(sys.modules, "spacy", SimpleNamespace(load=load))
    assert propose("fr-CH") == [("Lisbonne", "place", 1), ("Brun", "person", 2)]
    assert loaded == ["fr_core_news_sm"]


@pytest.mark.parametrize(
    ("language", "says"),
    [("fr", "scolie[ner]"), ("en", "spacy download en_core_web_sm"), ("it", "en and fr")],
)
def test_says_what_to_install(language: str, says: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "spacy", None)
    with pytest.raises(ScolieError) as caught:
        propose(language)
    (problem,) = caught.value.problems
    assert problem.code == "model-missing"
    assert says in problem.hint


def test_the_real_model() -> None:
    pytest.importorskip("spacy")
    pytest.importorskip("fr_core_news_sm")
    assert ("Lisbonne", "place", 1) in propose("fr")
