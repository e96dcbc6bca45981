"""The editor's files: what each key accepts, and what is said about the rest."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builder.errors import Place, Problem, ScolieError
from builder.model import (
    Correction,
    Event,
    FrontMatter,
    Name,
    Quote,
    Reference,
    RefusedWords,
    Release,
    SectionLabel,
    Term,
)
from builder.seeds.records import (
    Part,
    read_front,
    read_glossary,
    read_names,
    read_timeline,
    read_voices,
)
from builder.seeds.yamltree import Node, parse_yaml

Read = Callable[[Node], object]
READERS: list[Read] = [read_front, read_glossary, read_names, read_timeline, read_voices]


def at(line: int, column: int) -> Place:
    return Place("a.yml", line, column)


def fail(read: Read, text: str) -> tuple[Problem, ...]:
    with pytest.raises(ScolieError) as caught:
        read(parse_yaml("a.yml", text))
    return caught.value.problems


def found(read: Read, text: str) -> list[tuple[str, str]]:
    return [(problem.code, str(problem.place)) for problem in fail(read, text)]


FRONT = """\
title: Poutine à Pyongyang
subtitle: "" # nothing
published: 2024-06-18
published_note: le jour
language: no
place: Pyongyang
sha256: {digest}
source: {{publisher: RTS, title: "Forum", date: 2024-06, url: "https://www.rts.ch/info"}}
sections:
  - {{slug: visite, label: La visite}}
  - slug: tribune-2
    label: La tribune
    heading: Une tribune signée
rights: © RTS
editors: A. B.
note: ~
url: http://example.org/scolie/
release: {{version: 1.10, date: 2025-01-02}}
"""


def test_front() -> None:
    digest = "AB" * 32
    front = read_front(parse_yaml("a.yml", FRONT.format(digest=digest)))
    assert front == FrontMatter(
        title="Poutine à Pyongyang",
        published="2024-06-18",
        published_note="le jour",
        language="no",
        place="Pyongyang",
        sha256=digest.lower(),
        source=Reference("RTS", "Forum", "2024-06", "https://www.rts.ch/info"),
        sections=(
            SectionLabel("visite", "La visite", at=at(10, 5)),
            SectionLabel("tribune-2", "La tribune", "Une tribune signée", at=at(11, 5)),
        ),
        rights="© RTS",
        editors=("A. B.",),
        url="http://example.org/scolie/",
        release=Release("1.10", "2025-01-02"),
        at=at(1, 1),
    )


@pytest.mark.parametrize("text", ["", "~\n", "# rien\n"])
def test_empty_files(text: str) -> None:
    node = parse_yaml("a.yml", text)
    assert read_front(node) == FrontMatter(at=node.at)
    assert read_glossary(node) == read_names(node) == read_timeline(node) == Part()
    assert read_voices(node) == ()


def test_empty_lists() -> None:
    assert read_glossary(parse_yaml("a.yml", "terms:\n")) == Part()
    assert read_names(parse_yaml("a.yml", "[]")) == Part()
    assert read_timeline(parse_yaml("a.yml", "{events: [], dates: ~}")) == Part()
    assert read_voices(parse_yaml("a.yml", "voices:\n")) == ()


@pytest.mark.parametrize(("head", "shift"), [("", 0), ("terms:\n", 1)])
def test_glossary(head: str, shift: int) -> None:
    text = head + (
        "- lemma: veto\n"
        "  gloss: |\n"
        "    *Je refuse*.\n"
        "  id: veto-onu\n"
        "  forms: vetos\n"
        "  note: refus\n"
        "  kind: droit\n"
        "  as_of: 2024-06\n"
        "  sources: [ONU, {title: Charte}]\n"
        "- {lemma: no, gloss: 1.10, forms: [yes, 12:30], sources: {url: 'https://un.org'}}\n"
    )
    assert read_glossary(parse_yaml("a.yml", text)).entries == (
        Term(
            "veto",
            "*Je refuse*.\n",
            "veto-onu",
            ("vetos",),
            "refus",
            "droit",
            "2024-06",
            (Reference(title="ONU"), Reference(title="Charte")),
            at=at(1 + shift, 3),
        ),
        Term(
            "no",
            "1.10",
            forms=("yes", "12:30"),
            sources=(Reference(url="https://un.org"),),
            at=at(10 + shift, 3),
        ),
    )


def test_names() -> None:
    text = (
        "names:\n"
        "- name: Pyongyang\n"
        "  kind: place\n"
        "  aliases: [Phyongyang]\n"
        "  coordinates: [39.03, +125.75]\n"
        "  role: capitale\n"
        "  text: T\n"
        "  note: N\n"
    )
    assert read_names(parse_yaml("a.yml", text)).entries == (
        Name(
            "Pyongyang",
            "place",
            aliases=("Phyongyang",),
            coordinates=(39.03, 125.75),
            role="capitale",
            text="T",
            note="N",
            at=at(2, 3),
        ),
    )


def test_timeline() -> None:
    text = (
        "events:\n"
        "  - {when: 1950/1953, title: Guerre, quote: guerre de Corée}\n"
        "  - when: 2024-06-18\n"
        "    title: Visite\n"
        "    quote: mardi\n"
        "    ordinal: 2\n"
        "    stated: 2024-06-XX\n"
        "  - when: 198X\n"
        "    title: Autre\n"
        "    quote:\n"
        "      - un\n"
        "      - {exact: deux, prefix: 'et ', suffix: ' fois', ordinal: 1, note: n}\n"
        "dates:\n"
        "  - {quote: mars, value: 2024-03, alone: 2024}\n"
        "  - quote: {exact: l'an 2000}\n"
        "    ordinal: 3\n"
        "    refused: true\n"
    )
    events, corrections, _ = read_timeline(parse_yaml("a.yml", text))
    assert events == (
        Event("1950/1953", "Guerre", quotes=(Quote("guerre de Corée", at=at(2, 45)),), at=at(2, 5)),
        Event(
            "2024-06-18",
            "Visite",
            quotes=(Quote("mardi", ordinal=2, stated="2024-06-XX", at=at(5, 12)),),
            at=at(3, 5),
        ),
        Event(
            "198X",
            "Autre",
            quotes=(
                Quote("un", at=at(11, 9)),
                Quote("deux", "et ", " fois", 1, note="n", at=at(12, 9)),
            ),
            at=at(8, 5),
        ),
    )
    year = Quote("l'an 2000", ordinal=3, at=at(15, 12))
    assert corrections == (
        Correction(
            "dates", Quote("mars", alone="2024", at=at(14, 13)), False, "2024-03", at=at(14, 5)
        ),
        Correction("dates", year, refused=True, at=at(15, 5)),
    )


def test_corrections_of_names_terms_and_voices() -> None:
    text = "names: [{name: A}]\nmentions: [{quote: a, ordinal: 2, name: A}]\nrefused: [B, C]\n"
    names = read_names(parse_yaml("a.yml", text))
    assert [name.name for name in names.entries] == ["A"]
    quote = Quote("a", ordinal=2, at=at(2, 20))
    assert names.corrections == (Correction("names", quote, entry="A", at=at(2, 12)),)
    assert names.refused == tuple(
        RefusedWords("names", words, at(3, column)) for words, column in [("B", 11), ("C", 14)]
    )
    text = "occurrences:\n- {quote: a, term: T}\n- {quote: b, refused: true}\n"
    said = read_glossary(parse_yaml("a.yml", text)).corrections
    assert [(each.layer, each.entry, each.refused) for each in said] == [
        ("terms", "T", False),
        ("terms", "", True),
    ]
    text = "- {quote: a, speaker: S, cue: dit, kind: direct}\n- {quote: b, speaker: ''}\n"
    voices = read_voices(parse_yaml("a.yml", text))
    assert [(each.speaker, each.cue, each.kind, each.unattributed) for each in voices] == [
        ("S", "dit", "direct", False),
        ("", "", "", True),
    ]


def test_a_term_without_a_gloss_is_a_draft() -> None:
    text = "- {lemma: a}\n- {lemma: b, gloss: ''}\n- {lemma: c, gloss: d}\n"
    text += "- {lemma: e, gloss: f, draft: true}\n"
    terms = read_glossary(parse_yaml("a.yml", text)).entries
    assert [term.lemma for term in terms if term.draft] == ["a", "b", "e"]


def test_events_may_stand_alone() -> None:
    events, corrections, _ = read_timeline(parse_yaml("a.yml", "- {when: 2000, title: A}"))
    assert [event.title for event in events] == ["A"]
    assert corrections == ()


@pytest.mark.parametrize(
    ("read", "text", "code", "place", "words"),
    [
        (read_front, "titel: A\n", "unknown-key", "1:1", "Did you mean “title”?"),
        (read_front, "title: A\nat: x\n", "unknown-key", "2:1", "Possible: title, subtitle"),
        (read_front, "layout: x\n", "unknown-key", "1:1", "for another program, delete the line."),
        (read_front, "<<: {title: A}\n", "unknown-key", "1:1", "<<"),
        (read_front, "title: [a]\n", "wrong-type", "1:8", "expected words, found a list"),
        (read_front, "title: {a: b}\n", "wrong-type", "1:8", "found keys with values"),
        (read_front, "- a\n", "wrong-type", "1:1", "expected keys (title, subtitle"),
        (read_front, "Mardi\n", "wrong-type", "1:1", "found the words “Mardi”"),
        (read_front, "published: 18 juin\n", "not-edtf", "1:12", "2024-06-18"),
        (read_front, "url: ftp://a.b\n", "not-url", "1:6", "https://"),
        (read_front, "url: javascript:alert(1)\n", "not-url", "1:6", "https://"),
        (read_front, "url: 'https:///a'\n", "not-url", "1:6", "https://"),
        (read_front, "url: 'http://[a'\n", "not-url", "1:6", "https://"),
        (read_front, "url: 'http://a b/'\n", "not-url", "1:6", "https://"),
        (read_front, "source: {url: rts.ch}\n", "not-url", "1:15", "rts.ch"),
        (read_front, "sha256: abc\n", "wrong-value", "1:9", "64 hexadecimal digits"),
        (read_front, "sections: [visite]\n", "wrong-type", "1:12", "expected keys (slug, label"),
        (read_front, "sections: [{slug: La Visite, label: a}]\n", "not-slug", "1:19", "hyphens"),
        (read_front, "editors: [a, ~]\n", "wrong-type", "1:14", "found nothing"),
        (read_glossary, "- gloss: a\n", "missing-key", "1:3", "“lemma”"),
        (read_glossary, "occurrences: [{quote: a}]\n", "missing-key", "1:15", "“term: …”"),
        (read_glossary, "refused: [{a: b}]\n", "wrong-type", "1:11", "words"),
        (read_names, "mentions: [{quote: a}]\n", "missing-key", "1:12", "“name: …”"),
        (
            read_names,
            "mentions: [{quote: {exact: a, stated: 2000}, name: b}]\n",
            "unknown-key",
            "1:31",
            "ordinal",
        ),
        (
            read_names,
            "mentions: [{quote: a, name: b, refused: true}]\n",
            "conflicting-keys",
            "1:12",
            "Keep",
        ),
        (read_voices, "- {quote: a}\n", "missing-key", "1:3", "“speaker: …”"),
        (read_voices, "- {quote: a, kind: indirect}\n", "wrong-value", "1:20", "direct"),
        (
            read_voices,
            "- {quote: a, name: b, unattributed: true}\n",
            "conflicting-keys",
            "1:3",
            "Keep one",
        ),
        (
            read_voices,
            "- {quote: a, speaker: '', name: b}\n",
            "conflicting-keys",
            "1:3",
            "Keep one",
        ),
        (read_voices, "- {quote: a, cue: b, refused: true}\n", "conflicting-keys", "1:3", "Keep"),
        (read_glossary, "- {lemma: ' ', gloss: b}\n", "missing-key", "1:3", "“lemma”"),
        (read_glossary, "- veto\n", "wrong-type", "1:3", "found the words “veto”"),
        (read_glossary, "term: []\n", "unknown-key", "1:1", "Did you mean “terms”?"),
        (read_glossary, "- {lemma: a, gloss: b, forms: {c: d}}\n", "wrong-type", "1:31", "words"),
        (read_glossary, "- {lemma: a, gloss: b, forms: [[c]]}\n", "wrong-type", "1:32", "a list"),
        (read_glossary, "- {lemma: a, gloss: b, id: A B}\n", "not-slug", "1:28", "A B"),
        (read_names, "- {name: a, kind: persn}\n", "wrong-value", "1:19", "mean “person”?"),
        (read_names, "- {name: a, kind: [person]}\n", "wrong-type", "1:19", "words"),
        *(
            (read_names, f"- {{name: a, kind: place, coordinates: {value}}}\n", code, "1:39", words)
            for value, code, words in [
                ("[48,85, 2,35]", "wrong-type", "two numbers with decimal points"),
                ("48.85", "wrong-type", "[latitude, longitude]"),
                ("[nan, 1]", "wrong-type", "two numbers"),
                ("[1e9, 1]", "wrong-type", "two numbers"),
                ("[[1], 1]", "wrong-type", "two numbers"),
                ("[125.75, 39.03]", "wrong-value", "comes first"),
                ("[1, -180.1]", "wrong-value", "-180 to 180"),
            ]
        ),
        (read_timeline, "- {when: 1950-1953, title: a}\n", "not-edtf", "1:10", "1950/1953"),
        (read_timeline, "- {title: a}\n", "missing-key", "1:3", "“when”"),
        (read_timeline, "event: []\n", "unknown-key", "1:1", "“events”"),
        (read_timeline, "dates: [{quote: a}]\n", "missing-key", "1:9", "refused: true"),
        (read_timeline, "dates: [{quote: a, refused: yes}]\n", "wrong-value", "1:29", "true"),
        (read_timeline, "dates: [{quote: [a], value: 2000}]\n", "wrong-type", "1:17", "a list"),
        (
            read_timeline,
            "dates: [{quote: a, value: 2000, refused: true}]\n",
            "conflicting-keys",
            "1:9",
            "Keep",
        ),
        *(
            (read_timeline, f"- {{when: 2000, title: a, {keys}}}\n", code, place, words)
            for keys, code, place, words in [
                ("ordinal: 2", "conflicting-keys", "1:3", "one single quote"),
                ("stated: 2000, quote: [a, b]", "conflicting-keys", "1:3", "“stated”"),
                ("ordinal: 2, quote: {exact: a, ordinal: 1}", "conflicting-keys", "1:45", "beside"),
                ("ordinal: 0, quote: a", "wrong-value", "1:35", "whole number from 1"),
                ("ordinal: 1.0, quote: a", "wrong-value", "1:35", "whole number"),
                ("ordinal: ²,  quote: a", "wrong-value", "1:35", "whole number"),
                ("quote: {prefix: a}", "missing-key", "1:33", "“exact”"),
                ("quote: ['']", "wrong-type", "1:34", "found nothing"),
            ]
        ),
    ],
)
def test_refused(read: Read, text: str, code: str, place: str, words: str) -> None:
    (problem,) = fail(read, text)
    assert (problem.code, str(problem.place)) == (code, f"a.yml:{place}")
    assert words in f"{problem.message} {problem.hint}"


def test_several_problems_at_once() -> None:
    text = (
        "- lemme: veto\n"
        "  gloss: [a]\n"
        "  as_of: hier\n"
        "  sources:\n"
        "    - {url: x, date: y, page: 3}\n"
        "- gloss: traité\n"
    )
    assert found(read_glossary, text) == [
        ("missing-key", "a.yml:1:3"),
        ("unknown-key", "a.yml:1:3"),
        ("wrong-type", "a.yml:2:10"),
        ("not-edtf", "a.yml:3:10"),
        ("not-url", "a.yml:5:13"),
        ("not-edtf", "a.yml:5:22"),
        ("unknown-key", "a.yml:5:25"),
        ("missing-key", "a.yml:6:3"),
    ]


def test_messages_stay_on_one_line_and_short() -> None:
    (problem,) = fail(read_front, '"\\nx": 1\n')
    assert "\\nx" in problem.message
    (problem,) = fail(read_names, f"- {{name: a, kind: {'x' * 5000}}}\n")
    assert len(problem.message) < 200


def test_a_file_full_of_problems_stops_early() -> None:
    assert len(fail(read_names, "- x\n" * 10_000)) == 100


KEYS = ["title", "when", "quote", "exact", "ordinal", "sources", "lemma", "kind", "coordinates"]
LEAVES = st.sampled_from(["2000", "person", "mardi", "1", "true", "~", "''", "https://a.b"])
TREES = st.recursive(
    LEAVES,
    lambda inner: (
        st.lists(inner, max_size=3).map(lambda items: f"[{', '.join(items)}]")
        | st.dictionaries(
            st.sampled_from([*KEYS, "events", "dates", "names"]), inner, max_size=4
        ).map(
            lambda items: "{" + ", ".join(f"{key}: {value}" for key, value in items.items()) + "}"
        )
    ),
)


@given(TREES)
def test_any_tree_gives_records_or_problems(text: str) -> None:
    node = parse_yaml("a.yml", text)
    for read in READERS:
        try:
            read(node)
        except ScolieError as error:
            assert error.problems
            assert all(p.place and p.place.line and p.place.column for p in error.problems)


@pytest.mark.parametrize(
    ("text", "release"),
    [
        ("release: 2024-07-01", Release(date="2024-07-01")),
        ("release: v1.2", Release(version="v1.2")),
        ("release: {version: 2}", Release(version="2")),
    ],
)
def test_a_release_may_be_short(text: str, release: Release) -> None:
    assert read_front(parse_yaml("x.yml", text)).release == release


def test_a_name_may_be_of_any_kind_or_of_none() -> None:
    names, *_ = read_names(parse_yaml("x.yml", "- {name: a}\n- {name: b, kind: organization}\n"))
    assert [name.kind for name in names] == ["other", "organisation"]


def test_a_note_may_stand_beside_its_quote() -> None:
    (event,), *_ = read_timeline(parse_yaml("x.yml", "- {when: 2024, quote: mardi, note: peu sûr}"))
    assert event.quotes[0].note == "peu sûr"


def test_a_typography_is_one_of_the_profiles() -> None:
    assert read_front(parse_yaml("a.yml", "typography: fr-CH")).typography == "fr-CH"
    (problem,) = fail(read_front, "typography: fr-FR")
    assert (problem.code, str(problem.place)) == ("wrong-value", "a.yml:1:13")
    assert "fr, fr-CH, en, en-GB, none" in problem.message
