"""Joining text, layers and records: ids, titles, sections, registers, problems."""

import pytest

from builder.edition import Edition, collation_key
from builder.errors import Place
from builder.model import Event, FrontMatter, Name, Quote, Reference, SectionLabel, Seed, Term
from builder.pipeline import read_story
from builder.source import decode_source

TEXT = """Le veto russe date de mars 2024. Paris a réagi en 2022.

Un titre

Le Conseil de sécurité siège. Paris attend.

Un titre

Les vetos continuent.
"""
AT = Place("x.yml", 3, 5)


def read(
    text: str = TEXT,
    front: FrontMatter = FrontMatter(),  # noqa: B008 - frozen
    terms: tuple[Term, ...] = (),
    events: tuple[Event, ...] = (),
    names: tuple[Name, ...] = (),
) -> Edition:
    source = decode_source("story.txt", text.encode())
    seed = Seed("story", source, front, terms=terms, events=events, names=names)
    return read_story(seed)[0]


def codes(edition: Edition) -> list[str]:
    return [problem.code for problem in edition.problems]


def test_the_machine_header_has_no_place_on_a_page() -> None:
    edition = read(f" date 2024-06 {TEXT}")
    assert "source.header" in {a.rule for layer in edition.layers for a in layer.annotations}
    assert [o.exact for o in edition.occurrences] == [o.exact for o in read().occurrences]
    assert edition.published == "2024-06"


# Titles ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "head",
    ["OSLO, 4 mars 2025 (AFP) - ", "Bergen, 4 mars 2025\n\n", "Publié le 04/03/2025 à 8h\n\n"],
)
def test_the_day_of_the_story_is_no_event_of_it(head: str) -> None:
    edition = read(f"Un titre\n\n{head}Le bac a coulé le 1er mars 2025.")
    assert edition.published == "2025-03-04"
    assert [entry.when for entry in edition.dates] == ["2025-03-01"]


def test_the_editor_s_title_comes_first() -> None:
    edition = read(front=FrontMatter(title="Mon titre"))
    assert (edition.title, edition.title_origin) == ("Mon titre", "editor")


def test_a_title_of_the_source_is_its_own() -> None:
    edition = read("La crue\n\nLa rivière a débordé lundi, dit-on.\n\nElle baisse.")
    assert (edition.title, edition.title_origin) == ("La crue", "source")


def test_without_a_title_the_first_sentence_serves() -> None:
    edition = read()
    assert (edition.title, edition.title_origin) == ("Le veto russe date de mars 2024", "words")


def test_a_title_of_first_words_has_no_dateline() -> None:
    dispatch = "PARIS, 6 fév 2025 (AFP) - La Bourse a reculé. Elle attend."
    assert read(dispatch).title == "La Bourse a reculé"
    assert read("PARIS (AFP) — Il a neigé, Lyon attend.").title == "Il a neigé, Lyon attend"
    assert read("Paris attend la neige, selon Météo-France.").title.startswith("Paris attend")


def test_a_long_first_sentence_is_cut_between_words() -> None:
    edition = read("mot " * 60 + ".")
    assert len(edition.title) <= 82
    assert edition.title.endswith("mot …")


# Sections -------------------------------------------------------------------------------


def test_sections_get_slugs_from_their_words_and_no_two_the_same() -> None:
    edition = read()
    assert [section.slug for section in edition.sections] == ["ouverture", "un-titre", "un-titre-2"]
    assert [section.page for section in edition.sections][1:] == [
        "un-titre.html",
        "un-titre-2.html",
    ]


def test_a_slug_never_takes_a_page_of_the_edition() -> None:
    edition = read("Un mot.\n\nGlossaire\n\nDeux.\n\nIndex\n\nTrois.\n")
    assert [section.slug for section in edition.sections] == [
        "ouverture",
        "glossaire-2",
        "index-2",
    ]


def test_one_section_has_no_page_of_its_own() -> None:
    assert [section.page for section in read("Un mot.").sections] == [""]


def test_labels_are_matched_by_heading_or_by_place() -> None:
    labels = (SectionLabel("debut", "Début"), SectionLabel("fin", "Fin", "Autre"))
    text = "Un mot.\n\nUn titre\n\nDeux.\n\nAutre\n\nTrois.\n"
    edition = read(text, FrontMatter(sections=labels))
    found = [(section.slug, section.label) for section in edition.sections]
    assert found == [("debut", "Début"), ("un-titre", "Un titre"), ("fin", "Fin")]


def test_a_label_without_its_section_is_an_error() -> None:
    edition = read(front=FrontMatter(sections=(SectionLabel("x", "X", "Absent", AT),)))
    (problem,) = edition.problems
    assert (problem.code, problem.place) == ("section-mismatch", AT)
    assert "“Un titre”" in problem.hint


def test_a_label_with_a_taken_slug_is_an_error() -> None:
    labels = (SectionLabel("glossaire", "X", at=AT),)
    assert codes(read(front=FrontMatter(sections=labels))) == ["slug-collision"]


# Registers ------------------------------------------------------------------------------


def test_occurrences_are_numbered_by_entry_in_the_order_of_the_text() -> None:
    edition = read(terms=(Term("veto", "Refus."),), names=(Name("Paris", "place"),))
    ids = [o.id for o in edition.occurrences if o.layer != "dates"]
    found = "n-conseil-de-securite-1"  # no editor wrote it
    assert ids == ["t-veto-1", "n-paris-1", found, "n-paris-2", "t-veto-2"]
    (entry,) = edition.terms
    assert [o.exact for o in entry.occurrences] == ["veto", "vetos"]


def test_unused_entries_are_shown_with_a_warning_unless_shared() -> None:
    terms = (Term("absent", "x", at=AT), Term("autre", "x", shared=True))
    edition = read(terms=terms)
    assert [entry.id for entry in edition.terms] == ["absent"]
    (problem,) = edition.problems
    assert (problem.code, problem.severity, problem.place) == ("unused-term", "warning", AT)


def test_a_name_of_the_provenance_need_not_stand_in_the_story() -> None:
    front = FrontMatter(source=Reference("RTS (Radio)"))
    edition = read(front=front, names=(Name("RTS"), Name("BBC")))
    assert [problem.message for problem in edition.problems] == ["“BBC” is never used in the story"]


def test_a_name_that_a_rule_found_is_set_as_the_story_is() -> None:
    text = "Selon l'Office fédéral de l'énergie (OFEN), tout va bien. Paris s'en réjouit."
    (shown,) = (e.name for e in read(text).names if e.name.kind == "organisation")
    assert (shown.name, shown.aliases) == ("Office fédéral de l’énergie", ("OFEN",))
    plain = read(text, FrontMatter(typography="none")).names
    assert "Office fédéral de l'énergie" in [entry.name.name for entry in plain]
    edited = read(text, names=(Name("Office fédéral de l'énergie", "organisation"),)).names
    assert "Office fédéral de l'énergie" in [entry.name.name for entry in edited]


def test_a_long_heading_gives_a_short_address() -> None:
    question = "Pourquoi la Russie et la Corée du Nord ont-elles signé un accord ?"
    edition = read(TEXT.replace("Un titre", question, 1))
    (section,) = (s for s in edition.sections if s.label.startswith("Pourquoi"))
    assert section.page == "pourquoi-la-russie-et-la-coree-du-nord-ont-elles-signe-un.html"


def test_long_notes_are_warned_of() -> None:
    terms = (Term("veto", "x", note="n" * 81, at=AT), Term("titre", "x", note="n" * 80))
    (problem,) = read(terms=terms).problems
    assert (problem.code, problem.severity, problem.place) == ("note-too-long", "warning", AT)


def test_ids_are_the_editor_s_or_come_from_the_words() -> None:
    terms = (Term("veto", "a", "refus"), Term("Conseil de sécurité", "b"))
    assert [entry.id for entry in read(terms=terms).terms] == ["conseil-de-securite", "refus"]


def test_an_id_given_twice_is_an_error() -> None:
    terms = (Term("veto", "a", "x"), Term("Paris", "b", "x", at=AT))
    assert "id-doubled" in codes(read(terms=terms))


def test_the_timeline_joins_events_and_plain_dates_in_order() -> None:
    events = (
        Event("2024-03-28", "Veto", quotes=(Quote("mars 2024", stated="2024-03"),)),
        Event("2025", "Plus tard"),
        Event("1945-10-24", "Charte"),
    )
    edition = read(front=FrontMatter(published="2024-06-18"), events=events)
    found = [(entry.when, entry.origin, entry.later) for entry in edition.dates]
    assert found == [
        ("1945-10-24", "added", False),
        ("2022", "stated", False),
        ("2024-03-28", "deduced", False),
        ("2025", "added", True),
    ]


@pytest.mark.parametrize(
    ("when", "quote", "origin"),
    [
        ("2024-03", Quote("mars 2024"), "stated"),
        ("2024-03-28", Quote("mars 2024", stated="2024-03"), "deduced"),
        ("2024-03", Quote("mars 2024", alone="2024-03-XX"), "deduced"),
    ],
)
def test_a_date_is_stated_or_deduced(when: str, quote: Quote, origin: str) -> None:
    edition = read(events=(Event(when, "Veto", quotes=(quote,)),))
    assert {entry.origin for entry in edition.dates if entry.event} == {origin}


def test_headwords_sort_as_readers_expect() -> None:
    words = ["visite", "État", "eau", "Zoé", "œuvre", "offre", "étude"]
    ordered = ["eau", "État", "étude", "œuvre", "offre", "visite", "Zoé"]
    assert sorted(words, key=collation_key) == ordered


@pytest.mark.parametrize(
    ("when", "words", "value", "origin"),
    [
        ("2022-02-24", "2022", "2022", "deduced"),
        ("2022", "2022", "2022", "stated"),
        ("2024-03", "mars 2024", "2024-03", "stated"),
        ("2024-06-18", "Paris", "2024-06-18", "deduced"),
        ("1999", "2022", "1999", "deduced"),
    ],
)
def test_the_source_states_only_what_its_words_say(
    when: str, words: str, value: str, origin: str
) -> None:
    edition = read(events=(Event(when, "Jour", quotes=(Quote(words, ordinal=1),)),))
    (entry,) = [entry for entry in edition.dates if entry.event]
    assert (entry.occurrences[0].value, entry.origin) == (value, origin)


def test_a_date_that_the_edition_had_to_work_out_is_not_stated() -> None:
    edition = read(" date 2024-06-18 Il est venu hier. Il était venu en 1999.")
    found = [(entry.when, entry.origin) for entry in edition.dates]
    assert found == [("1999", "stated"), ("2024-06-17", "deduced")]


def test_an_event_tied_to_a_relative_word_is_deduced() -> None:
    event = Event("2024-06-18", "Jour", quotes=(Quote("mardi"),))
    edition = read(" date 2024-06-18 Il est venu mardi.", events=(event,))
    assert [entry.origin for entry in edition.dates] == ["deduced"]
