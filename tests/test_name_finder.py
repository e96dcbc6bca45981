"""Names that rules recognise: stories in which they are marked, and what holds for any text."""

import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builder.annotate.names.evidence import KIND_OF
from builder.annotate.names.finder import list_forms, recognise_names
from builder.language.structure import words
from builder.model import Article, Name, NameKind, Span
from builder.parse import parse_article
from builder.source import decode_source

CASES = Path(__file__).parent / "cases" / "names"
KINDS: dict[str, NameKind] = {"p": "person", "l": "place", "o": "organisation"}


class Case(NamedTuple):
    """A story, the rule of its first name, and its names: span, kind and number."""

    text: str
    rule: str
    names: tuple[tuple[Span, NameKind, str], ...]


def read_cases(language: str) -> Iterator[Case]:
    for line in (CASES / f"{language}.txt").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            rule, arrow, marked = line.rpartition(" ⇒ ")
            yield read_marked(marked, rule if arrow else "")


def read_marked(marked: str, rule: str) -> Case:
    text, names, cursor = "", [], 0
    for match in re.finditer(r"\[([plo])(\d?) ([^\]]+)\]", marked):
        text += marked[cursor : match.start()]
        span = (len(text), len(text) + len(match[3]))
        names.append((span, KINDS[match[1]], match[2]))
        text += match[3]
        cursor = match.end()
    return Case(text + marked[cursor:], rule, tuple(names))


def parse(text: str) -> Article:
    return parse_article(decode_source("story.md", text.encode()), "**" in text)


def list_rules(text: str, language: str) -> set[str]:
    """The signs that speak for the names of a text."""
    forms = list_forms(parse(text), (), language)[1]
    return {sign for form in forms.values() if form.kind for sign in form.weights}


def find(text: str, language: str, known: tuple[Name, ...] = ()) -> tuple[Name, ...]:
    return recognise_names(parse(text), known, language)


ALL = [(language, case) for language in ("fr", "en") for case in read_cases(language)]


@pytest.mark.parametrize(("language", "case"), ALL, ids=[case.text[:60] for _, case in ALL])
def test_case(language: str, case: Case) -> None:
    names = find(case.text, language)
    found = {(span, name.kind) for name in names for span in name.mentions}
    wanted = {(span, kind) for span, kind, _ in case.names}
    assert sorted(case.text[slice(*s)] for s, _ in found) == sorted(
        case.text[slice(*s)] for s, _ in wanted
    )
    assert found == wanted
    owners = {span: name.name for name in names for span in name.mentions}
    groups: dict[str, set[str]] = {}
    for span, kind, number in case.names:
        if number:
            groups.setdefault(kind + number, set()).add(owners[span])
    assert all(len(group) == 1 for group in groups.values()), groups
    assert len(set.union(set(), *groups.values())) == len(groups)
    if case.rule:
        assert case.rule in list_rules(case.text, language)


@pytest.mark.parametrize("rule", sorted(KIND_OF))
def test_every_rule_has_an_example(rule: str) -> None:
    assert any(rule == case.rule for _, case in ALL)


# What holds beside the cases ------------------------------------------------------


def test_the_editor_comes_first() -> None:
    known = (Name("Bernard Morvilliers", "person"), Name("Lisbonne", "place"))
    text = "On a vu Bernard Morvilliers à Lisbonne. M. Morvilliers a vu Porto et Lisbonne."
    assert [name.name for name in find(text, "fr", known)] == ["Porto"]


def test_a_found_body_may_hold_a_place_of_the_editor() -> None:
    known = (Name("Lisbonne", "place"),)
    names = find("L'université de Lisbonne ferme.", "fr", known)
    assert [name.name for name in names] == ["université de Lisbonne"]
    known = (Name("Leeds", "place"),)
    names = find("It ended at Leeds Crown Court.", "en", known)
    assert [(name.name, name.kind) for name in names] == [("Leeds Crown Court", "organisation")]
    assert not find("It ended at Leeds Crown Court.", "en", (Name("Leeds Crown Court", "place"),))
    assert not find("It ended at Leeds Crown Court.", "en", (Name("Leeds", "other"),))
    known = (Name("Conseil de sécurité", "organisation"),)
    assert not find("Le Conseil de sécurité de l'île vote.", "fr", known)


def test_a_surname_that_two_share_is_no_alias() -> None:
    names = find("Ont voté Paul Morvilliers et Claire Morvilliers. Mme Morvilliers a ri.", "fr")
    assert [name.aliases for name in names] == [(), ("Morvilliers",)]
    names = find("Ont voté Paul Brun et Claire Brun. Mme Brun a ri. M. Brun aussi.", "fr")
    assert [name.aliases for name in names] == [(), ()]


def test_certainty_grows_with_the_signs() -> None:
    one, two = "On a vu Paul Morvilliers.", "On a vu Paul Morvilliers, 31 ans."
    assert [find(text, "fr")[0].certainty for text in (one, two)] == ["medium", "high"]


def test_decomposed_letters() -> None:
    text = "Le maire de Béthune, Zoé Müller, est venu à São Paulo. Mme Müller a ri."
    plain = find(text, "fr")
    apart = unicodedata.normalize("NFD", text)
    names = find(apart, "fr")
    assert [name.name for name in names] == [name.name for name in plain]
    spelled = [apart[slice(*span)] for name in names for span in name.mentions]
    assert [unicodedata.normalize("NFC", words) for words in spelled] == [
        text[slice(*span)] for name in plain for span in name.mentions
    ]


def test_a_headline_in_title_case_shows_names_and_proves_none() -> None:
    text = "Mayor Anna Varnham Opens Stone Bridge in Leeds\n\nMayor Anna Varnham did so.\n"
    names = find(text, "en")
    assert [(name.name, len(name.mentions)) for name in names] == [("Anna Varnham", 2)]


def test_languages_without_rules_have_no_names() -> None:
    assert find("Angela Brandt wohnt in Berlin.", "de") == ()


PIECES = words("""
    la le de du des d' l' M . , ( ) « » - & 's Mme Dr président maire Paris Lyon ONU SMEL The
    Mayor Mr said of and University Bank Paul Claire Morville Jean-Paul van der à en in ** > # É
    31 ans a dit who selon according to Conseil sécurité rue Street
    """)
WORDS = st.sampled_from([*sorted(PIECES), "E\u0301mile", "\n", "\n\n", "\t"])
TEXTS = st.one_of(st.text(max_size=120), st.lists(WORDS, max_size=40).map(" ".join))


@given(TEXTS, st.sampled_from(("fr", "en")), st.lists(st.text(min_size=1, max_size=9), max_size=3))
def test_any_text(text: str, language: str, known: list[str]) -> None:
    article = parse_article(decode_source("story.md", b"x " + text.encode(errors="ignore")), True)
    written = tuple(Name(name, "place") for name in [*known, "Paris"])
    source = article.source.text
    names = recognise_names(article, written, language)
    blocks = [(block.start, block.end) for block in article.blocks]
    for name in names:
        assert name.rule in KIND_OF
        assert name.kind == KIND_OF[name.rule]
        assert name.certainty in {"high", "medium"}
        assert name.name
        assert name.name not in name.aliases
        assert list(name.mentions) == sorted(set(name.mentions))
        for start, end in name.mentions:
            assert source[start:end].strip() == source[start:end] != ""
            assert any(first <= start < end <= last for first, last in blocks)
    assert names == recognise_names(article, written, language)
