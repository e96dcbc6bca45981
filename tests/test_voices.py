"""The layer of voices: each rule's example, quotation marks, types, and who is meant."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace
from small_article import make_article
from test_voices_cases import find_voices, read_marked

from builder.annotate.voices import LANGUAGES, annotate_voices, load_grammar
from builder.annotate.voices.quotations import choose_marks, find_quotations
from builder.language.voicerule import VoiceRule
from builder.model import Annotation, Layer, Name, Span
from builder.views.voices import LEADING

GRAMMARS = {language: load_grammar(language) for language in LANGUAGES}
RULES = [(language, rule) for language, one in GRAMMARS.items() if one for rule in one.rules]
NAMES = (
    Name("Vladimir Poutine", "person", "Vladimir Poutine", role="président de la Russie"),
    Name("Kim Jong Un", "person", "Kim Jong Un", role="dirigeant"),
    Name("Marie Curie", "person", "Marie Curie", role="présidente"),
    Name("Kremlin", "place", "Kremlin"),
    Name("Washington", "place", "Washington"),
    Name("Séoul", "place", "Séoul"),
    Name("KCNA", "organisation", "KCNA"),
)


def annotate(text: str, language: str = "fr", hidden: tuple[Span, ...] = ()) -> Layer:
    layer = annotate_voices(make_article(text, hidden), NAMES, language)
    for a in layer.annotations:
        assert text[a.start : a.end] == a.exact
        assert a.speaker_span is None or text[slice(*a.speaker_span)] == a.speaker
        assert a.cue_span is None or text[slice(*a.cue_span)] == a.cue
    assert list(layer.annotations) == sorted(layer.annotations, key=lambda a: (a.start, -a.end))
    return layer


def voices(text: str, language: str = "fr") -> list[tuple[str | None, str, str | None]]:
    return [(a.type, a.exact, a.speaker) for a in annotate(text, language).annotations]


def one(text: str, language: str = "fr") -> Annotation:
    (annotation,) = annotate(text, language).annotations
    return annotation


def test_pages_know_by_their_ids_the_rules_on_prepositions() -> None:
    """Of these alone a page shows the cue before the speaker: a new id needs a place there."""
    frames = {"according", "pour", "source", "said-by", "stated-by"}
    assert {rule.id.partition(".")[2] for _, rule in RULES if rule.frame in frames} == LEADING


@pytest.mark.parametrize(("language", "rule"), RULES, ids=[rule.id for _, rule in RULES])
def test_each_rule_keeps_its_word(language: str, rule: VoiceRule) -> None:
    marked = read_marked(rule.example)
    (found,) = find_voices(marked.text, language)
    assert found.rule == rule.id
    assert ((found.start, found.end), found.speaker_span) == marked.voices[0]
    assert found.certainty == rule.certainty
    assert f"<{found.cue}>" in rule.example.replace("{", "").replace("}", "")
    assert find_voices(rule.counter, language) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Il dit « oui ».", ["oui"]),
        ('"Oui", "non".', ["Oui", "non"]),
        ("“Oui ‘non’ oui”", ["Oui ‘non’ oui"]),
        ("« Il a dit “non” hier », a-t-il dit.", ["Il a dit “non” hier"]),
        ("« Il a dit « non » hier »", ["Il a dit « non » hier"]),
        ("„Ja“, dit-il", ["Ja"]),
        ("un écran de 27\" et l'autre", []),
        ("« jamais fermé", []),
        ("fermé » jamais ouvert « oui »", ["oui"]),
        ("« »", []),
        ("l'homme d'hier et l'eau", []),
    ],
)
def test_pairs_quotation_marks(text: str, expected: list[str]) -> None:
    found = find_quotations(text, 0, len(text), choose_marks(text))
    assert [text[one.first : one.last] for one in found] == expected


def test_single_quotes_are_english() -> None:
    text = "The workers' union said 'we won't go' and 'the '90s are over' today."
    found = find_quotations(text, 0, len(text), choose_marks(text, single=True))
    assert [text[one.first : one.last] for one in found] == ["we won't go", "the '90s are over"]


def test_types() -> None:
    assert voices("« Non », dit Kiev.") == [("direct", "Non", "Kiev")]
    assert voices("Kiev dit que « non ».") == [("mixed", "non", "Kiev")]
    assert voices("Kiev dit que c'est « non ».") == [("mixed", "c'est « non »", "Kiev")]
    assert voices("Kiev dit que c'est non.") == [("reported", "c'est non", "Kiev")]


def test_quotation_split_by_its_speaker() -> None:
    parts = [("direct", "Nous irons", "le maire"), ("direct", "et vite", "le maire")]
    assert voices("« Nous irons », a dit le maire, « et vite ».") == parts
    assert voices("« Nous irons, a dit le maire, et vite ».") == parts


def test_quotation_goes_on_in_the_next_sentence() -> None:
    found = annotate("« Non », a dit Marie Curie. « Jamais. » Puis rien.").annotations
    assert [(a.exact, a.rule, a.target) for a in found] == [
        ("Non", "fr.incise", "Marie Curie"),
        ("Jamais.", "voice.continued", "Marie Curie"),
    ]


def test_speaker_announced_by_the_sentence_before() -> None:
    found = one("Le patron, Jean Motsch, confirme. « Nous en vendons peu. »")
    assert (found.rule, found.exact, found.cue) == (
        "voice.announced",
        "Nous en vendons peu.",
        "confirme",
    )


def test_speaker_before_a_colon() -> None:
    found = one("Le maire reste ferme : « Pas question ! »")
    assert (found.rule, found.speaker, found.cue) == ("voice.colon", "Le maire", None)
    assert voices("Le menu du jour : « Soupe ! »") == []


@pytest.mark.parametrize(
    "text",
    [
        "« Il pleut.\n\n« Il vente encore », dit Kiev.",
        "« Il pleut, dit Kiev.\n\n« Il vente encore. »",
        "« Il pleut », dit Kiev. « Il neige.\n\n« Il vente encore. »",
    ],
)
def test_quotation_over_blocks(text: str) -> None:
    found = annotate(text).annotations
    assert {a.speaker for a in found} == {"Kiev"}
    assert found[-1].exact.startswith("Il vente encore")


@pytest.mark.parametrize(
    "text",
    [
        "Le film « Anatomie d'une chute » a gagné.",
        "Les soi-disant « experts » se trompent.",
        "L'opération « Epées de fer » continue.",
        "Le juge a entendu le suspect.",
        "L'annonce que le juge attendait est venue.",
        "Pour l'instant, rien ne bouge.",
        "Il a été accusé de vol.",
    ],
)
def test_no_voice(text: str) -> None:
    assert voices(text) == []


def test_words_that_keep_their_sign_are_direct() -> None:
    assert voices("— Où est le bac ? demanda Luc.") == [("direct", "Où est le bac ?", "Luc")]
    assert voices("— Le bac part, dit Luc.") == [("reported", "Le bac part", "Luc")]


def test_quoted_words_without_a_speaker() -> None:
    found = one("Des banderoles portent « bienvenue au président et à sa suite ».")
    assert (found.type, found.speaker, found.cue, found.certainty) == ("quoted", None, None, "low")


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("« Non », dit le président russe Vladimir Poutine.", "Vladimir Poutine"),
        ("« Non », dit M. Poutine.", "Vladimir Poutine"),
        ("« Non », dit le Kremlin.", "Kremlin"),
        ("« Non », dit l'agence KCNA.", "KCNA"),
        ("« Non », dit le porte-parole du Kremlin.", None),
        ("« Non », dit l'avocat du président Vladimir Poutine.", None),
        ("« Non », disent Washington et Séoul.", None),
        ("« Non », dit la juge du canton Séoul.", None),
        ("« Non », dit la juge du canton Séoul, Marie Curie.", "Marie Curie"),
        ("« Non », dit une employée chez KCNA.", None),
        ("Le Kremlin a publié mardi un document confirmant que tout va bien.", "Kremlin"),
        ("Vladimir Poutine est venu. « Non », a-t-il dit.", "Vladimir Poutine"),
        ("Vladimir Poutine est venu.\n\nIl a dit que non.", "Vladimir Poutine"),
        ("Vladimir Poutine a vu Kim Jong Un. « Non », a-t-il dit.", None),
        ("Vladimir Poutine a vu le ministre. « Non », a-t-il dit.", None),
        ("Vladimir Poutine a vu Jean Dupont. « Non », a-t-il dit.", None),
        ("Vladimir Poutine a vu Marie Curie. « Non », a-t-elle dit.", "Marie Curie"),
        ("Vladimir Poutine est venu. « Non », ont-ils dit.", None),
        ("Vladimir Poutine est venu. « Non », a-t-elle dit.", None),
    ],
)
def test_who_is_meant(text: str, target: str | None) -> None:
    assert annotate(text).annotations[-1].target == target


@pytest.mark.parametrize(
    ("before", "speaker", "target"),
    [
        ("Le président russe Vladimir Poutine est venu.", "Le président russe", "Vladimir Poutine"),
        ("La ministre de la Santé Marie Curie est là.", "La ministre", "Marie Curie"),
        ("La ministre de la Santé, Marie Curie, est là.", "La ministre de la Santé", "Marie Curie"),
        ("Marie Curie, la maire de Dol, est là.", "La maire de Dol", "Marie Curie"),
        ("Marie Curie, maire de Dol, est là.", "La maire", "Marie Curie"),
        ("L'agence KCNA est à Séoul.", "L'agence", "KCNA"),
        ("L'avocat du président Vladimir Poutine est là.", "L'avocat", None),
        ("L'avocat de Vladimir Poutine est là.", "L'avocat", None),
        ("Le ministre a vu Vladimir Poutine.", "Le ministre", None),
        ("Le ministre accuse Vladimir Poutine.", "Le ministre", None),
        ("Le ministre à Séoul est là.", "Le ministre", None),
        ("Le juge Jean Dupont et le juge Vladimir Poutine sont là.", "Le juge", None),
        ("Un autre Vladimir Poutine est là.", "Le président russe", None),
    ],
)
def test_roles_that_the_story_has_given(before: str, speaker: str, target: str | None) -> None:
    found = annotate(f"{before} {speaker} a dit que oui, mais pas tout de suite.").annotations[-1]
    assert (found.speaker, found.target) == (speaker, target)


def test_english_roles_and_pronouns() -> None:
    text = "Council leader Marie Curie left. The council leader said it was late."
    assert one(text, "en").target == "Marie Curie"
    text = "“It is late,” KCNA chief Marie Curie said."
    assert one(text, "en").target == "Marie Curie"
    text = "“It is late,” KCNA and Marie Curie said."
    assert one(text, "en").target is None
    text = "“It is late,” said a lawyer for Marie Curie."
    assert one(text, "en").target is None
    text = "Vladimir Poutine wrote to the council. He said it was late."
    assert one(text, "en").target == "Vladimir Poutine"
    assert one("“It is late,” Séoul said.", "en").target == "Séoul"
    assert one("“It is late,” Séoul Power said.", "en").target is None


def test_headings_quote_what_is_said_below() -> None:
    found = annotate("« Tout le village est là »\n\n« Tout le village est là ! », dit Kiev.")
    assert [(a.rule, a.speaker, a.cue) for a in found.annotations] == [
        ("voice.repeated", "Kiev", None),
        ("fr.incise", "Kiev", "dit"),
    ]


def test_a_paragraph_of_quotation_goes_on() -> None:
    text = "« Il pleut », dit Kiev.\n\n« Il vente. Il neige aussi. »\n\n« Il gèle. »"
    found = annotate(text).annotations
    assert [(a.exact, a.rule, a.speaker) for a in found] == [
        ("Il pleut", "fr.incise", "Kiev"),
        ("Il vente. Il neige aussi.", "voice.continued", "Kiev"),
        ("Il gèle.", "voice.continued", "Kiev"),
    ]
    for between in ("Rien ne bouge.", "Kiev dort."):
        parted = annotate(f"« Il pleut », dit Kiev. {between}\n\n« Il vente. »").annotations
        assert parted[-1].speaker is None or len(parted) == 1
    article = make_article(text)
    headed = (article.blocks[0], replace(article.blocks[1], kind="heading"), article.blocks[2])
    layer = annotate_voices(replace(article, blocks=headed), NAMES, "fr")
    assert [a.speaker for a in layer.annotations if a.speaker] == ["Kiev"]


def test_what_is_told_repeats_no_quotation() -> None:
    text = "On lit « bienvenue au roi et aux siens », comme l'ont montré des images de Kiev."
    found = annotate(text).annotations
    assert [(a.type, a.speaker) for a in found] == [
        ("reported", "des images de Kiev"),
        ("quoted", None),
    ]


def test_marks_around_blanks_are_no_words() -> None:
    assert voices("Le maire a dit : « \u2003\u2003 ». Il est parti.") == []


def test_the_one_who_spoke_goes_on() -> None:
    text = "« Non », a dit Vladimir Poutine à Kim Jong Un. « Jamais », a-t-il ajouté."
    assert [a.target for a in annotate(text).annotations] == ["Vladimir Poutine"] * 2


def test_an_infinitive_lets_them_go_on() -> None:
    parts = [("direct", "Non", "le maire"), ("direct", "Jamais.", "le maire")]
    assert voices("« Non », a dit le maire. Et d'ajouter mardi : « Jamais. »") == parts
    assert voices("Rien ne bouge. Et de conclure : « Jamais. »") == []
    assert voices("Et Ann Hale d'ajouter : « Jamais. »") == [("direct", "Jamais.", "Ann Hale")]
    assert voices("Et le maire de conclure : « Jamais. »") == parts[1:]
    assert voices("« Non », a dit le maire. Et de manger : « Jamais. »") == [parts[0]]


def test_where_it_is_told_is_not_who_tells_it() -> None:
    assert one("Le pont cède, indique-t-il mardi dans une note.").speaker == "il"
    assert one("Le pont cède, a-t-on appris mardi dans une note.").speaker == "une note"


def test_what_another_says_is_said() -> None:
    assert voices("Le patron a promis d'embaucher, a dit le maire.") == [
        ("reported", "Le patron a promis d'embaucher", "le maire"),
        ("reported", "embaucher", "Le patron"),
    ]
    told = voices("Selon le maire, la digue a cédé, a dit la police.")
    assert told == [("reported", "la digue a cédé", "le maire")]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("« Assez », balaie le maire.", "Assez"),
        ("« Assez », balayait le maire.", "Assez"),
        ("Le maire a dépeint « un homme froid ».", "un homme froid"),
        ("« Il savait tout », accuse la députée.", "Il savait tout"),
        ("Le maire a par ailleurs démenti avoir su.", "avoir su"),
        ("Le maire a en revanche nié toute faute.", "toute faute"),
        ("Le maire rejette toute faute.", "toute faute"),
        ("Le maire estime, lui, que rien ne presse.", "rien ne presse"),
        ("Selon un homme qui a tout vu, le pont cédait.", "le pont cédait"),
        ("Selon le maire interrogé lundi, le pont cédait.", "le pont cédait"),
        ("Le pont cède, a-t-on appris dans une note.", "Le pont cède"),
        ("Pour M. Rey, rien ne prouve la faute.", "rien ne prouve la faute"),
        ("Pour le magistrat, rien ne prouve la faute.", "rien ne prouve la faute"),
    ],
)
def test_french_cues(text: str, said: str) -> None:
    assert one(text).exact == said


def test_titles_tell_the_gender() -> None:
    text = 'Ms. Marie Curie met Mr. Vladimir Poutine. "No," she said. "No," he said.'
    found = [a.target for a in annotate(text, "en").annotations]
    assert found == ["Marie Curie", "Vladimir Poutine"]
    assert one('Marie Curie met Vladimir Poutine. "No," she said.', "en").target is None


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Le 12 juin le maire a dit que tout allait bien.", "le maire"),
        ("La semaine dernière le maire a dit que tout allait bien.", "le maire"),
        ("Trois jours plus tard le maire a dit que tout allait bien.", "le maire"),
        ("Jusqu'à mardi le maire a dit que tout allait bien.", "le maire"),
        ("Depuis Paris le maire a dit que tout allait bien.", "le maire"),
        ("Le maire, interrogé lundi, a dit que tout allait bien.", "Le maire"),
        ("« Tout va bien », a dit, tout sourire, le maire.", "le maire"),
        ("Le maire a salué la foule avant de dire que tout allait bien.", "Le maire"),
    ],
)
def test_adjuncts_are_no_speakers(text: str, speaker: str) -> None:
    assert one(text).speaker == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Last week the operator, Norsea, said it would stop.", "the operator, Norsea"),
        ("Two days later the operator said it would stop.", "the operator"),
        ("By Friday officials said it would stop.", "officials"),
        ("At a news conference in Leeds the coach said it would stop.", "the coach"),
    ],
)
def test_english_adjuncts_are_no_speakers(text: str, speaker: str) -> None:
    assert one(text, "en").speaker == speaker


@pytest.mark.parametrize(
    "text",
    [
        "Le maire n'a pas annoncé la fermeture de l'école.",
        "Le procureur n'a pas dit que tout allait bien.",
        "La sirène annonce la fin du travail.",
        "L'idée selon laquelle tout va bien est fausse.",
        "Le groupe a accusé une perte de douze millions.",
        "Le train accuse un retard d'une heure.",
    ],
)
def test_what_is_not_said(text: str) -> None:
    assert voices(text) == []
    assert voices("Le maire n'a pas exclu une grève.") == [("reported", "une grève", "Le maire")]


@pytest.mark.parametrize("text", ["« Été », a déclaré Élodie à Séoul.", "Séoul nie l'été."])
def test_decomposed_accents_hide_no_voice(text: str) -> None:
    apart = unicodedata.normalize("NFD", text)
    found, expected = annotate(apart).annotations, annotate(text).annotations
    assert len(apart) > len(text)
    assert [(a.rule, a.target) for a in found] == [(a.rule, a.target) for a in expected]
    for a, b in zip(found, expected, strict=True):
        assert unicodedata.normalize("NFC", a.exact) == b.exact
        assert unicodedata.normalize("NFC", a.speaker or "") == b.speaker
        assert unicodedata.normalize("NFC", a.cue or "") == b.cue


def test_agency_without_a_place() -> None:
    assert voices("(AFP) - La pluie tombe, a dit Kiev.") == [("reported", "La pluie tombe", "Kiev")]


def test_reads_over_hidden_signs() -> None:
    text = "Le maire a **dit** que « non »."
    found = annotate(text, hidden=((11, 13), (16, 18))).annotations
    assert [(a.exact, a.speaker) for a in found] == [("non", "Le maire")]


def test_skips_signatures_and_links() -> None:
    article = make_article("Le maire dit que non.")
    for kind in ("byline", "related"):
        block = replace(article.blocks[0], kind=kind)
        assert annotate_voices(replace(article, blocks=(block,)), (), "fr").annotations == ()


def test_unknown_language_has_no_voices() -> None:
    assert annotate("« Nein », sagt Kiew.", "de").annotations == ()


@pytest.mark.parametrize("language", GRAMMARS)
@pytest.mark.parametrize(
    "piece",
    [
        *("« ", '"', "“a ", "a, ", "il a dit que ", "le maire, ", "qui dit ", "selon "),
        *("« a », a dit le maire, ", "le chef de ", "A ", "(", "et ", "pour ", "a-t-il dit, "),
        *("a said ", "the president of the ", "that he ", "said, ", "« a » : ", "dit : "),
        "« Non », a-t-il dit. Le maire a vu le ministre. ",
    ],
)
def test_long_repetitions_are_read_to_the_end(language: str, piece: str) -> None:
    text = (piece * 20000)[:40000]
    for found in annotate(text, language).annotations:
        assert found.exact == text[found.start : found.end]


@given(st.text(max_size=80) | st.text(alphabet="«»\"' ,.:adilt-qu'SelonM", max_size=80))
def test_any_text(text: str) -> None:
    annotate(text)
    annotate(text, "en")


def test_nobody_says_the_dateline() -> None:
    layer = annotate("QUIMPER (AFP) - La pluie tombe, a indiqué la préfecture.", "fr")
    assert [(voice.exact, voice.speaker) for voice in layer.annotations] == [
        ("La pluie tombe", "la préfecture")
    ]


def test_a_pronoun_stops_at_a_relative_in_its_own_paragraph() -> None:
    before = "Marie Curie est présidente.\n\n"
    said = "« Il gèle », disait-elle."
    assert annotate(before + said).annotations[0].target == "Marie Curie"
    assert annotate(f"{before}Ma tante y vivait. {said}").annotations[0].target is None
    assert annotate(f"{before}Mon oncle y vivait. {said}").annotations[0].target == "Marie Curie"


def test_a_body_in_brackets_belongs_to_who_leads_it() -> None:
    said = "a dit que la mer monte."
    led = f"Le directeur de l'Agence des eaux (KCNA), Kim Jong Un, {said}"
    assert one(led).target == "Kim Jong Un"
    assert one(f"L'Agence des eaux (KCNA) {said}").target == "KCNA"


def test_what_belongs_to_a_place_is_no_role_of_it() -> None:
    text = "Kim Jong Un, the city's clockmaker, is here. The city said that it snowed."
    assert one(text, "en").target is None
