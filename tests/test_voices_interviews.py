"""Interviews: whose the answers are."""

from small_article import make_article

from builder.annotate.voices import annotate_voices
from builder.model import Name

NAMES = (
    Name("Odile Brenner", "person", "odile-brenner"),
    Name("Tarn Radio", "organisation", "tarn-radio"),
)

Found = list[tuple[str, str | None, str | None]]


def answers(text: str, language: str = "fr", names: tuple[Name, ...] = NAMES) -> Found:
    layer = annotate_voices(make_article(text), names, language)
    found = [one for one in layer.annotations if one.rule == "voice.interview"]
    assert all(one.type == "direct" and text[one.start : one.end] == one.exact for one in found)
    return [(one.exact, one.speaker, one.target) for one in found]


LEAD = "Odile Brenner dirige le phare depuis dix ans.\n\n"


def test_names_before_answers_say_whose_they_are() -> None:
    text = (
        f"{LEAD}Le Courrier : Pourquoi partir ?\n\n"
        "Odile Brenner : Parce que la lampe est morte.\n\n"
        "Le Courrier : On vous le reproche.\n\nBrenner : On a tort.\n\n"
        "Le Courrier : Et demain ?\n\nO. B. : Je dormirai."
    )
    assert answers(text, names=()) == [
        ("Parce que la lampe est morte.", "Odile Brenner", None),
        ("On a tort.", "Brenner", None),
        ("Je dormirai.", "O. B.", None),
    ]


def test_one_word_is_a_name_if_it_ends_another() -> None:
    text = "Pourquoi ?\n\nNote : la lampe est morte.\n\nEt demain ?\n\nNon : elle reste éteinte."
    assert answers(text, names=()) == []


def test_letters_stand_for_the_only_person_named_before() -> None:
    text = (
        "Q: Why leave?\n\nA: The lamp is dead.\n\nThere is no other.\n\n"
        "Q: Some call it theft.\n\nQ: And now?\n\nA: Sleep."
    )
    assert answers(f"Odile Brenner keeps the light.\n\n{text}", "en") == [
        ("The lamp is dead.", "Odile Brenner", "odile-brenner"),
        ("There is no other.", "Odile Brenner", "odile-brenner"),
        ("Sleep.", "Odile Brenner", "odile-brenner"),
    ]
    others = (*NAMES, Name("Ada Pohl", "person", "ada-pohl"))
    assert answers(f"Odile Brenner and Ada Pohl keep the light.\n\n{text}", "en", others) == []
    assert answers(text, "en") == []


def test_an_answer_may_end_with_a_question() -> None:
    text = (
        f"{LEAD}Le Courrier : Pourquoi partir ?\n\nOdile Brenner : Et pourquoi rester ?\n\n"
        "Le Courrier : On vous le reproche ?\n\nOdile Brenner : On a tort.\n\n"
        "Le Courrier : Et demain ?\n\nOdile Brenner : Je dormirai."
    )
    assert [exact for exact, _, _ in answers(text, names=())] == [
        "Et pourquoi rester ?",
        "On a tort.",
        "Je dormirai.",
    ]


def test_without_letters_both_speak_of_themselves() -> None:
    asked = "Pourquoi partez-vous ?\n\n{}\n\nEt demain ?\n\n{}\n\nLe phare ouvre à midi."
    told = asked.format("J'ai fini mon travail.", "Je dormirai.")
    odile = "Odile Brenner", "odile-brenner"
    assert answers(LEAD + told) == [("J'ai fini mon travail.", *odile), ("Je dormirai.", *odile)]
    assert answers(LEAD + asked.format("La lampe est morte.", "Le phare fermera.")) == []
    assert answers(LEAD + told.replace("partez-vous", "partir")) == []
    assert answers(LEAD + "Pourquoi partez-vous ?\n\nJ'ai fini mon travail.") == []


def test_third_parties_speak_in_answers() -> None:
    text = (
        f"{LEAD}Vous partez ?\n\nOui, je crois que c'est l'heure. Mon chef disait : « Tiens bon ! »"
        "\n\nEt demain ?\n\nJ'ai relu « Le Grand Phare de la nuit »."
    )
    layer = annotate_voices(make_article(text), NAMES, "fr")
    found = [(one.rule, one.speaker) for one in layer.annotations]
    assert found == [
        ("voice.interview", "Odile Brenner"),
        ("fr.colon", "Mon chef"),
        ("voice.interview", "Odile Brenner"),
    ]
