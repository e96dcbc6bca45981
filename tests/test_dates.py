"""The layer of dates: each rule's example, what is no date, and the editor's word."""

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace
from small_article import make_article
from spell_dates import spell_patterns

from builder.annotate.dates import annotate_dates
from builder.annotate.dates.grammar import LANGUAGES, load_calendar, load_grammar
from builder.annotate.dates.matches import match_all
from builder.annotate.dates.rules import FoundDate, find_dates
from builder.annotate.dates.words import read_words
from builder.language.daterule import DateRule
from builder.model import Annotation, Correction, Event, Quote
from builder.parse import parse_article
from builder.source import decode_source

RULES = [(language, rule) for language in LANGUAGES for rule in load_calendar(language).rules]
TUESDAY = "2024-06-18"


def find(text: str, language: str = "fr", published: str | None = TUESDAY) -> list[FoundDate]:
    return find_dates(text, [(0, len(text))], language, published)


def detect(text: str, language: str = "fr") -> list[str]:
    return [f"{text[date.start : date.end]} = {date.value}" for date in find(text, language)]


def annotate(
    text: str, events: tuple[Event, ...] = (), corrections: tuple[Correction, ...] = ()
) -> list[Annotation]:
    told = [replace(event, id=event.title) for event in events]
    layer = annotate_dates(make_article(text), told, corrections, "fr")
    assert layer.name == "dates"
    assert layer.problems == ()
    assert all(text[a.start : a.end] == a.exact for a in layer.annotations)
    return list(layer.annotations)


def read_example(example: str) -> tuple[str, list[tuple[int, int]]]:
    """A sentence without its brackets, and the spans that they enclose."""
    text, spans = "", []
    for piece in re.split(r"(\[[^]]*\])", example):
        if piece.startswith("["):
            spans.append((len(text), len(text) + len(piece) - 2))
        text += piece.strip("[]")
    return text, spans


@pytest.mark.parametrize(("language", "rule"), RULES, ids=[rule.id for _, rule in RULES])
def test_each_rule_keeps_its_word(language: str, rule: DateRule) -> None:
    text, spans = read_example(rule.example)
    found = find(text, language)
    assert [(date.start, date.end) for date in found] == spans
    if spans:
        assert (found[-1].rule, found[-1].timex) == (rule.id, rule.value)
        assert rule.counter
        assert rule.id not in {date.rule for date in find(rule.counter, language)}
    else:
        assert rule.make == "none"


@pytest.mark.parametrize("language", LANGUAGES)
def test_rules_have_ids_of_their_own(language: str) -> None:
    ids = [rule.id for rule in load_calendar(language).rules]
    assert len(ids) == len(set(ids))
    assert all(name.startswith(f"{language}.") for name in ids)


@pytest.mark.parametrize("published", [TUESDAY, "2024-02-29", "2024", None])
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_way_through_a_pattern_fails(language: str, published: str | None) -> None:
    """Whatever alternative of a rule a text takes, its maker has all that it asks for."""
    found = {
        date.rule
        for text in spell_patterns(load_calendar(language), turns=12)
        for date in find(text, language, published)
    }
    assert len(found) > 40


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_rule_is_left_out_by_what_it_needs(language: str) -> None:
    """What a rule is said to need is in whatever it matches, or in what it looks at around."""
    letters = LETTERS[language]
    for compiled in load_grammar(language).rules:
        for match in compiled.pattern.finditer(letters):
            around = letters[max(0, match.start() - compiled.reach) : match.end() + compiled.reach]
            assert not any(need.isdisjoint(around) for need in compiled.needs)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_rule_is_looked_for_by_words_that_it_needs(language: str) -> None:
    grammar = load_grammar(language)
    assert all(compiled.needs for compiled in grammar.rules)
    asked = [compiled.rule.id for family in grammar.families for compiled in family.rules]
    assert sorted(asked) == sorted(rule.id for rule in load_calendar(language).rules)


@pytest.mark.parametrize("language", LANGUAGES)
def test_common_words_are_known_and_no_rule_is_looked_for_by_one_alone(language: str) -> None:
    """Few rules have no rarer word: those of “de” or “le” are tried at every other word."""
    table, calendar = load_grammar(language).table, load_calendar(language)
    common = {table.letters[word] for word in calendar.common.split() if word in table.letters}
    assert len(common) > 10
    often = [family for family in load_grammar(language).families if family.rarest <= common]
    assert [rule.rule.id for family in often for rule in family.rules] == []


def test_words_are_remembered_up_to_a_bound() -> None:
    table = load_grammar.__wrapped__("fr").table
    words = " ".join(f"mot{number}" for number in range(40_000))
    read_words(words, [(0, len(words))], table)
    assert len(table) < 20_000
    assert table["zut-flop"] == ""
    assert read_words("zut-flop", [(0, 8)], table).letters == "\nw-w\n"


@pytest.mark.parametrize("language", LANGUAGES)
def test_rules_match_as_if_tried_everywhere(language: str) -> None:
    letters = LETTERS[language]
    everywhere = {
        (compiled.rule.id, match.span())
        for compiled in load_grammar(language).rules
        for match in compiled.pattern.finditer(letters)
        if match.span("date" if "date" in match.re.groupindex else 0)[1]
    }
    found = match_all(load_grammar(language), letters)
    assert {(match.rule.rule.id, match.match.span()) for match in found} == everywhere


LETTERS = {
    language: "".join(
        read_words(text, [(0, len(text))], load_grammar(language).table).letters
        for rule in load_calendar(language).rules
        for text in [rule.example.replace("[", "").replace("]", "")]
    )
    for language in LANGUAGES
}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("le 14 mai 2024", "14 mai 2024 = 2024-05-14"),
        ("le 1er mai 2024", "1er mai 2024 = 2024-05-01"),
        ("le 1\u1d49\u02b3 mai 2024", "1\u1d49\u02b3 mai 2024 = 2024-05-01"),
        ("18\u00a0juin\n2024.", "18\u00a0juin\n2024 = 2024-06-18"),
        ("le 3 fe\u0301vrier 2024", "3 fe\u0301vrier 2024 = 2024-02-03"),
        ("le 3 FÉVRIER 2024", "3 FÉVRIER 2024 = 2024-02-03"),
        ("18 sept. 2024", "18 sept. 2024 = 2024-09-18"),
        ("29-31 mai 2024", "29-31 mai 2024 = 2024-05-29/2024-05-31"),
        ("29 – 31 mai 2024", "29 – 31 mai 2024 = 2024-05-29/2024-05-31"),
        ("du 29 mai au 2 juin 2024", "29 mai au 2 juin 2024 = 2024-05-29/2024-06-02"),
        ("fin juin 2024", "fin juin 2024 = 2024-06"),
        ("18.06.2024", "18.06.2024 = 2024-06-18"),
        ("En 2022, la guerre", "2022 = 2022"),
        ("en 2022 mais pas avant", "2022 = 2022"),
        ("depuis 1999.", "1999 = 1999"),
        ("jusqu'en 2030", "2030 = 2030"),
        ("l’an 800", "l’an 800 = 0800"),
        ("(1950–1953)", "1950–1953 = 1950/1953"),
        ("entre 1998 et 2001", "1998 et 2001 = 1998/2001"),
        ("les années 90", "années 90 = 199X"),
    ],
)
def test_french_dates(text: str, expected: str) -> None:
    assert detect(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("June 18, 2024", "June 18, 2024 = 2024-06-18"),
        ("June 18th 2024", "June 18th 2024 = 2024-06-18"),
        ("the 18th of June 2024", "18th of June 2024 = 2024-06-18"),
        ("Feb. 24, 2022", "Feb. 24, 2022 = 2022-02-24"),
        ("JUNE 2024", "JUNE 2024 = 2024-06"),
        ("in 1990", "1990 = 1990"),
        ("between 1998 and 2001", "1998 and 2001 = 1998/2001"),
        ("the 2024 presidential election", "2024 = 2024"),
    ],
)
def test_english_dates(text: str, expected: str) -> None:
    assert detect(text, "en") == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "2022 soldats",
        "en 2022 soldats",
        "vers 2000 mètres",
        "en 2000 m",
        "depuis 2000 euros",
        "en 2022 %",
        "en 20 225",
        "en 2022.5",
        "il a 24 ans",
        "page 2010-2015",
        "tél. 2010-2015",
        "le score est de 2000 à 2024 points",
        "la loi n° 2016-1691",
        "rue du 11 novembre 1918",
        "place du 18 juin 1940",
        "place du 8-Novembre-1942",
        "31 avril 2024",
        "30 février 2024",
        "le 45 mai 2024e",
        "12-05-2024-2",
        "192.168.18.06.2024",
        "0612 2022 2023",
        "https://example.org/2024-06-18/page",
        "Boeing 737-800",
        "la Mars 2020",
        "a été 2000 fois",
        "de 1500 à 2000 hommes",
        "une fillette de 6 ans, sa mère, 34 ans",
        "Robinson et Vendredi",
        "Avril Haines parle",
        "place du 8-Mai",
        "il a été élu",
        "le score est de 3-1",
        "le père Noël Dupont",
        "le magazine 20 Minutes",
    ],
)
def test_no_french_dates(text: str) -> None:
    assert detect(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "2022 soldiers",
        "it may 2024 times",
        "in 2022 dollars",
        "after 2000 votes",
        "resolution 1701",
        "soldiers march 2000 miles",
        "June 31, 2024",
        "in 2,022",
        "Act no. 2016-2018",
    ],
)
def test_no_english_dates(text: str) -> None:
    assert detect(text, "en") == []


def test_unknown_language_has_no_rules() -> None:
    assert detect("18. Juni 2024", "de") == []


def test_editor_ties_events_to_words() -> None:
    text = "Il est arrivé mardi. Depuis 2022, rien."
    events = (
        Event("2024-06-18", "Arrivée", quotes=(Quote("mardi", note="déduit"),)),
        Event("2022-02-24", "Invasion", quotes=(Quote("Depuis 2022", stated="2022"),)),
    )
    found = [(a.exact, a.value, a.target, a.rule, a.note) for a in annotate(text, events)]
    assert found == [
        ("mardi", "2024-06-18", "Arrivée", "editor", "déduit"),
        ("Depuis 2022", "2022", "Invasion", "editor", ""),
    ]


def test_editor_corrects_and_refuses() -> None:
    text = "En 2022, puis en 2023, à 19:00."
    corrections = (
        Correction("dates", Quote("en 2023"), refused=True),
        Correction("dates", Quote("19:00"), value="2024-06-18T19:00"),
    )
    found = [(a.exact, a.value, a.type, a.rule) for a in annotate(text, (), corrections)]
    assert found == [
        ("2022", "2022", "DATE", "fr.year"),
        ("19:00", "2024-06-18T19:00", "TIME", "editor"),
    ]


def test_problems_of_quotes_are_the_layers() -> None:
    events = [Event("2024", "x", quotes=(Quote("absent"),))]
    layer = annotate_dates(make_article("En 2022."), events, [], "fr-CH")
    assert [p.code for p in layer.problems] == ["quote-not-found"]
    assert [a.value for a in layer.annotations] == ["2022"]


def test_the_machine_header_is_a_date_of_its_own() -> None:
    article = parse_article(decode_source("story.txt", b" date 2024-06 Il est parti en 2022."))
    layer = annotate_dates(article, (), (), "fr", published="2024-06")
    found = [(a.exact, a.start, a.value, a.rule, a.certainty) for a in layer.annotations]
    assert found == [
        ("2024-06", 6, "2024-06", "source.header", "high"),
        ("2022", 30, "2022", "fr.year", "high"),
    ]


def test_sorted_by_start_then_longest() -> None:
    events = (
        Event("2022", "a", quotes=(Quote("guerre"),)),
        Event("2022", "b", quotes=(Quote("guerre de 2022"),)),
    )
    assert [a.exact for a in annotate("La guerre de 2022.", events)] == ["guerre de 2022", "guerre"]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "piece",
    [
        "1",
        "en 2022 ",
        "2022-",
        "18 juin ",
        "   \u00a0",
        "du 29 au ",
        "de 1950 à ",
        "été ",
        "June 1 ",
        "mardi, ",
        "Monday ",
        "quatre-",
        "il y a ",
        "l'",
        "12:",
        "http://",
        "a.",
    ],
)
def test_long_repetitions_are_read_to_the_end(language: str, piece: str) -> None:
    text = (piece * 20000)[:40000]
    dates = find_dates(text, [(0, len(text))], language, "2024-06-18")
    assert all(0 <= date.start < date.end <= len(text) for date in dates)
    assert all(one.end <= other.start for one, other in pairwise(dates))


@given(st.text(max_size=60) | st.text(alphabet="01289 -/.enjuid'l'amai", max_size=60))
def test_any_text(text: str) -> None:
    annotate(text)
