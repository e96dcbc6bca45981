"""The editor's word on findings of each layer: accepted, changed, added, refused."""

from collections.abc import Callable
from pathlib import Path

import pytest

from builder.edition import Edition
from builder.errors import ScolieError
from builder.model import Annotation, Layer
from builder.pipeline import read_story
from builder.seeds import find_seeds, read_seed, read_shared

TEXT = """\
Le maire Louis Brun est arrivé mardi au bourg. « Le pont sera rouvert », a déclaré Louis Brun.

Le préfet Paul Arnaud se tait. « Rien n'est sûr », selon une note. Brun a perdu. Paul Arnaud \
estime que le pont est solide.

Forum a invité le maire. Le veto du maire tombe, le veto passe.
"""
NAMES = """\
names:
  - {name: Louis Brun, kind: person, aliases: [Brun]}
  - {name: Paul Arnaud, kind: person}
  - {name: Forum, kind: organisation, id: l-emission}
"""
TERMS = "terms:\n  - {lemma: veto, gloss: Un refus.}\n  - {lemma: préfet, gloss: Il préfère.}\n"

Read = Callable[..., Edition]


@pytest.fixture
def read(tmp_path: Path) -> Read:
    """Reads the story with more YAML, given by the name of its file."""

    def read_it(**files: str) -> Edition:
        (tmp_path / "article.txt").write_text(TEXT, encoding="utf-8")
        (tmp_path / "edition.yml").write_text(
            "published: 2024-06-18\nlanguage: fr\n", encoding="utf-8"
        )
        (tmp_path / "names.yml").write_text(NAMES + files.pop("names", ""), encoding="utf-8")
        (tmp_path / "glossary.yml").write_text(TERMS + files.pop("glossary", ""), encoding="utf-8")
        for name, text in files.items():
            (tmp_path / f"{name}.yml").write_text(text, encoding="utf-8")
        return read_story(read_seed(find_seeds(tmp_path)[0]))[0]

    return read_it


def layer(edition: Edition, name: str) -> Layer:
    (found,) = (layer for layer in edition.layers if layer.name == name)
    assert list(found.annotations) == sorted(found.annotations, key=lambda a: (a.start, -a.end))
    assert all(TEXT[a.start : a.end] == a.exact for a in found.annotations)
    return found


def find(edition: Edition, name: str, exact: str) -> Annotation:
    (found,) = (a for a in layer(edition, name).annotations if a.exact == exact)
    return found


def codes(edition: Edition) -> list[tuple[str, str]]:
    return [(problem.code, str(problem.place).rpartition("/")[2]) for problem in edition.problems]


def test_the_story_is_sound(read: Read) -> None:
    edition = read()
    assert codes(edition) == []
    assert len(layer(edition, "voices").annotations) == 3


# Names and terms ------------------------------------------------------------------


def test_words_mean_another_entry(read: Read) -> None:
    edition = read(names="mentions:\n  - {quote: Brun a, name: Paul Arnaud}\n")
    mention = find(edition, "names", "Brun a")
    assert (mention.target, mention.type) == ("paul-arnaud", "person")
    assert (mention.rule, mention.certainty) == ("editor", "high")
    assert layer(edition, "names").edits.changed == 1
    assert "Brun" not in [a.exact for a in layer(edition, "names").annotations]


def test_an_entry_is_meant_by_name_alias_or_id(read: Read) -> None:
    for words in ("Forum", "forum", "l-emission"):
        edition = read(names=f"mentions:\n  - {{quote: Le préfet, name: {words}}}\n")
        assert find(edition, "names", "Le préfet").target == "l-emission"
        assert layer(edition, "names").edits.added == 1
    edition = read(names="mentions:\n  - {quote: Le préfet, name: brun}\n")
    assert find(edition, "names", "Le préfet").target == "louis-brun"


def test_accepting_makes_it_the_editors(read: Read) -> None:
    edition = read(names="mentions:\n  - {quote: Forum, name: Forum}\n")
    assert find(edition, "names", "Forum").rule == "editor"
    assert layer(edition, "names").edits.accepted == 1
    assert codes(edition) == []


def test_only_what_is_touched_is_replaced(read: Read) -> None:
    edition = read(names="mentions:\n  - {quote: Brun, ordinal: 1, name: Paul Arnaud}\n")
    names = [a.exact for a in layer(edition, "names").annotations]
    assert names[:2] == ["Brun", "Louis Brun"]
    edition = read(names="mentions:\n  - {quote: ' a perdu', name: Forum}\n")
    names = [a.exact for a in layer(edition, "names").annotations]
    assert names[3:5] == ["Brun", " a perdu"]


def test_a_mention_is_refused(read: Read) -> None:
    edition = read(names="mentions:\n  - {quote: Brun a, refused: true}\n")
    assert "Brun" not in [a.exact for a in layer(edition, "names").annotations]
    assert layer(edition, "names").edits.refused == 1


def test_shared_entries_can_be_refused(tmp_path: Path) -> None:
    story = tmp_path / "story"
    story.mkdir()
    (story / "article.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "names.yml").write_text(NAMES, encoding="utf-8")
    (tmp_path / "glossary.yml").write_text(TERMS, encoding="utf-8")
    (story / "names.yml").write_text("refused: [forum, Brun, Noël]\n", encoding="utf-8")
    (story / "glossary.yml").write_text("refused: [veto]\n", encoding="utf-8")
    shared = read_shared(tmp_path)
    edition = read_story(read_seed(find_seeds(tmp_path)[0], shared))[0]
    names = [a.exact for a in layer(edition, "names").annotations]
    assert names == ["Louis Brun", "Louis Brun", "Paul Arnaud", "Paul Arnaud"]
    assert [a.exact for a in layer(edition, "terms").annotations] == ["préfet"]
    assert codes(edition) == [("correction-idle", "names.yml:1:24")]


def test_names_that_rules_found_can_be_refused(tmp_path: Path) -> None:
    (tmp_path / "article.txt").write_text(TEXT, encoding="utf-8")

    def list_names(written: str) -> tuple[list[str], list[str]]:
        (tmp_path / "names.yml").write_text(written, encoding="utf-8")
        edition = read_story(read_seed(find_seeds(tmp_path)[0]))[0]
        assert codes(edition) == []
        entries = [entry.name.name for entry in edition.names]
        return entries, [a.exact for a in layer(edition, "names").annotations]

    entries, found = list_names("names: []\n")
    assert "Louis Brun" in entries
    assert found.count("Brun") == 1
    assert list_names("refused: [Louis Brun]\n")[1].count("Louis Brun") == 0
    entries, found = list_names("refused: [Brun]\n")
    assert "Louis Brun" in entries
    assert found.count("Brun") == 0
    quotes = "".join(f"- {{quote: Louis Brun, ordinal: {n}, refused: true}}\n" for n in (1, 2))
    entries, _ = list_names(f"mentions:\n{quotes}- {{quote: Brun a perdu, refused: true}}\n")
    assert "Louis Brun" not in entries


def test_own_entries_cannot_be_refused(read: Read) -> None:
    with pytest.raises(ScolieError) as caught:
        read(glossary="refused: [Préfet]\n")
    (problem,) = caught.value.problems
    assert problem.code == "conflicting-keys"
    assert str(problem.place).endswith("glossary.yml:4:11")


def test_a_story_for_all_says_nothing_of_one(tmp_path: Path) -> None:
    (tmp_path / "names.yml").write_text(
        "mentions: [{quote: a, name: b}]\nrefused: [c]\n", encoding="utf-8"
    )
    with pytest.raises(ScolieError) as caught:
        read_shared(tmp_path)
    assert [problem.code for problem in caught.value.problems] == ["misplaced"] * 2


def test_terms_are_corrected_in_the_same_way(read: Read) -> None:
    glossary = "occurrences:\n  - {quote: veto, ordinal: 2, refused: true}\n"
    glossary += "  - {quote: maire, ordinal: 2, term: préfet}\n"
    edition = read(glossary=glossary)
    assert [a.exact for a in layer(edition, "terms").annotations] == ["préfet", "maire", "veto"]
    assert find(edition, "terms", "maire").target == "prefet"


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("{quote: absent, name: Forum}", ("quote-not-found", "names.yml:6:13")),
        ("{quote: maire, name: Forum}", ("quote-ambiguous", "names.yml:6:13")),
        ("{quote: Forum, name: Form}", ("unknown-entry", "names.yml:6:5")),
        ("{quote: solide, refused: true}", ("correction-idle", "names.yml:6:13")),
    ],
)
def test_what_is_wrong_with_a_correction(read: Read, said: str, expected: tuple[str, str]) -> None:
    edition = read(names=f"mentions:\n  - {said}\n")
    assert codes(edition) == [expected]
    (problem,) = edition.problems
    assert problem.severity == ("warning" if "idle" in problem.code else "error")
    if problem.code == "unknown-entry":
        assert "Did you mean “Forum”?" in problem.hint


# Dates ----------------------------------------------------------------------------


def test_dates_are_of_the_family(read: Read) -> None:
    edition = read(timeline="dates:\n  - {quote: mardi, value: 2024-06-18}\n")
    assert find(edition, "dates", "mardi").rule == "editor"
    assert layer(edition, "dates").edits.accepted == 1
    edition = read(timeline="dates:\n  - {quote: mardi, value: 2024-06-11}\n")
    assert layer(edition, "dates").edits.changed == 1
    edition = read(timeline="dates:\n  - {quote: mardi, refused: true}\n")
    assert layer(edition, "dates").edits.refused == 1
    edition = read(timeline="dates:\n  - {quote: solide, refused: true}\n")
    assert codes(edition) == [("correction-idle", "timeline.yml:2:13")]


# Voices ---------------------------------------------------------------------------


def test_a_voice_is_given_to_another(read: Read) -> None:
    edition = read(voices="- {quote: Rien n'est sûr, speaker: Le préfet, name: Paul Arnaud}\n")
    voice = find(edition, "voices", "Rien n'est sûr")
    assert (voice.speaker, voice.target, voice.rule) == ("Le préfet", "paul-arnaud", "editor")
    assert TEXT[slice(*voice.speaker_span or (0, 0))] == "Le préfet"
    assert voice.cue == "selon"
    assert layer(edition, "voices").edits.changed == 1
    assert codes(edition) == []


def test_what_is_left_out_stays_as_found(read: Read) -> None:
    before = find(read(), "voices", "Le pont sera rouvert")
    edition = read(voices="voices:\n  - {quote: Le pont sera rouvert, speaker: Louis Brun}\n")
    after = find(edition, "voices", "Le pont sera rouvert")
    assert after.rule == "editor"
    assert (after.cue_span, after.type, after.target) == (before.cue_span, "direct", "louis-brun")
    assert layer(edition, "voices").edits.accepted == 1


def test_the_rest_of_a_quotation_stays_as_found(read: Read) -> None:
    edition = read(voices="- {quote: sera rouvert, speaker: Le préfet}\n")
    assert find(edition, "voices", "sera rouvert").speaker == "Le préfet"
    assert find(edition, "voices", "Le pont").speaker == "Louis Brun"
    edition = read(voices="- {quote: Le pont sera, speaker: Le préfet}\n")
    assert find(edition, "voices", "rouvert").speaker == "Louis Brun"
    edition = read(voices="- {quote: Le pont, refused: true}\n")
    assert find(edition, "voices", "sera rouvert").speaker == "Louis Brun"
    assert "Le pont" not in [a.exact for a in layer(edition, "voices").annotations]
    edition = read(voices="- {quote: Le pont sera rouvert, refused: true}\n")
    assert layer(edition, "voices").annotations[0].exact == "Rien n'est sûr"
    edition = read(voices="- {quote: le pont est, speaker: Brun}\n")
    assert "solide" not in [a.exact for a in layer(edition, "voices").annotations]


def test_the_nearest_words_outside_are_meant(read: Read) -> None:
    edition = read(voices="- {quote: Rien n'est sûr, speaker: Paul Arnaud, cue: se tait}\n")
    voice = find(edition, "voices", "Rien n'est sûr")
    assert voice.speaker_span == (TEXT.index("Paul"), TEXT.index("Paul") + 11)
    assert voice.target == "paul-arnaud"
    assert voice.cue == "se tait"


def test_words_inside_what_is_said_come_last(read: Read) -> None:
    quote = "Brun est arrivé mardi au bourg. « Le pont sera rouvert"
    edition = read(voices=f"- {{quote: {quote}, speaker: Brun, cue: bourg}}\n")
    voice = find(edition, "voices", quote)
    outside = TEXT.index("Brun", voice.end)
    assert voice.speaker_span == (outside, outside + 4)
    assert voice.cue_span == (TEXT.index("bourg"), TEXT.index("bourg") + 5)


def test_a_voice_is_added(read: Read) -> None:
    edition = read(
        voices="- {quote: Brun a perdu, name: Paul Arnaud}\n"
        "- {quote: Le veto du maire tombe, speaker: la rue}\n"
    )
    voice = find(edition, "voices", "Brun a perdu")
    assert (voice.speaker, voice.speaker_span, voice.type) == ("Paul Arnaud", None, "reported")
    assert find(edition, "voices", "Le veto du maire tombe").speaker == "la rue"
    assert layer(edition, "voices").edits.added == 2
    assert "la rue" in [entry.speaker for entry in edition.voices]


def test_nobody_is_named(read: Read) -> None:
    for says in ("unattributed: true", 'speaker: ""'):
        edition = read(voices=f"- {{quote: Rien n'est sûr, {says}}}\n")
        voice = find(edition, "voices", "Rien n'est sûr")
        assert (voice.speaker, voice.cue, voice.type) == (None, None, "quoted")


def test_a_voice_is_refused(read: Read) -> None:
    edition = read(voices="- {quote: Le pont sera rouvert, refused: true}\n")
    assert len(layer(edition, "voices").annotations) == 2
    edition = read(voices="- {quote: Forum a invité, refused: true}\n")
    assert codes(edition) == [("correction-idle", "voices.yml:1:11")]


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ("quote: Rien n'est sûr, cue: a déclaré", "quote-not-found"),
        ("quote: Rien n'est sûr, name: Paul Arnault", "unknown-entry"),
        ("quote: absent, speaker: x", "quote-not-found"),
    ],
)
def test_what_is_wrong_with_a_voice(read: Read, said: str, code: str) -> None:
    edition = read(voices=f"- {{{said}}}\n")
    assert [found for found, _ in codes(edition)] == [code]
    assert len(layer(edition, "voices").annotations) == 3
