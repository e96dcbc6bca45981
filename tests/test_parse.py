"""Text → Article: nothing lost, the right blocks, their kinds, sections and metadata."""

import hashlib
import json
import sys
import textwrap
import unicodedata
from pathlib import Path
from typing import Any, Literal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from strategies import characters, texts

from builder.language.detect import STRUCTURES, detect_language
from builder.language.structure import Cues
from builder.model import Article, Source
from builder.parse import parse_article
from builder.parse.article import read_header
from builder.parse.dateline import read_dateline
from builder.parse.lines import EDGE

HERE = Path(__file__).parent
STORY = HERE.parent / "seeds" / "poutine-pyongyang" / "article.txt"
CASES = sorted(path.parent for path in (HERE / "cases" / "parse").glob("*/expected.json"))
GOLD_KINDS = {
    "lead": "lead",
    "para": "paragraph",
    "subhead": "heading",
    "quote": "heading",
    "caption": "caption",
    "related": "related",
    "credit": "byline",
    "meta": "byline",
    "byline": "byline",
}
CUE_KINDS = {"related": "related", "caption": "caption", "photo": "caption", "credit": "caption"}
FAMILIES = [
    pytest.param(CUE_KINDS.get(name.split("_")[0], "byline"), example, id=f"{language}-{name}-{n}")
    for language, table in STRUCTURES.items()
    for name, cues in table._asdict().items()
    if isinstance(cues, Cues)
    for n, example in enumerate(cues.examples)
]
FRENCH_LINES = ["Il a neigé.", "Le col", "« Rien »", "- un", "- deux", "1. un", "2. deux", "(AFP)"]
LINES = [*FRENCH_LINES, "Par Luc Ménard", "Lire aussi :", "OSLO (AFP) - Oui.", "© Luc", "x/AFP", ""]
stories = st.lists(st.sampled_from(LINES) | st.text(characters, max_size=9), max_size=12)
breaks = st.sampled_from(["\n", "\n\n", "\r\n", "\r", "\u2028", " \n\t\n", "\f"])


def parse(text: str, markdown: bool = False) -> Article:
    digest = hashlib.sha256(text.encode()).hexdigest()
    return parse_article(Source("story.txt", text, digest), markdown)


def kinds(text: str) -> list[str]:
    return [block.kind for block in parse(text).blocks]


def words(article: Article) -> list[str]:
    return [article.source.text[block.start : block.end] for block in article.blocks]


def check_article(article: Article) -> list[str]:
    """Check what holds for every article; return what stands between the blocks."""
    text, cursor, gaps, rebuilt = article.source.text, 0, [], ""
    for block in article.blocks:
        assert cursor <= block.start < block.end <= len(text)
        assert text[block.start] not in EDGE
        assert text[block.end - 1] not in EDGE
        item_end = block.start
        for start, end in block.items:
            assert item_end <= start < end <= block.end
            assert not {text[start], text[end - 1]} & {*EDGE}
            item_end = end
        # Announced links may be a list, too.
        assert (block.kind == "list") <= bool(block.items) <= (block.kind in {"list", "related"})
        gaps.append(text[cursor : block.start])
        rebuilt += gaps[-1] + text[block.start : block.end]
        cursor = block.end
    gaps.append(text[cursor:])
    assert rebuilt + gaps[-1] == text
    check_sections(article)
    return gaps


def check_sections(article: Article) -> None:
    covered = [
        (index, number)
        for number, section in enumerate(article.sections)
        for index in range(section.first, section.last)
    ]
    assert covered == [(index, block.section) for index, block in enumerate(article.blocks)]
    for section in article.sections:
        assert section.first < section.last
        assert section.heading in (None, section.first)
        assert section.heading is None or article.blocks[section.heading].kind == "heading"
    leads = [index for index, block in enumerate(article.blocks) if block.kind == "lead"]
    assert len(leads) <= 1
    if article.title_block is not None:
        assert article.blocks[article.title_block].kind == "heading"
        assert article.blocks[article.title_block].section == 0
        assert article.metadata.title
        assert not leads or article.title_block < leads[0]


def check_plain(text: str) -> None:
    article = parse(text)
    gaps = check_article(article)
    start, published = read_header(text)
    assert article.metadata.published == published or not published
    assert not (gaps[0][start:] + "".join(gaps[1:]) if article.blocks else text[start:]).strip(EDGE)
    assert (article.hidden, article.styles) == ((), ())


# Stories ----------------------------------------------------------------------


@pytest.mark.parametrize("case", CASES, ids=lambda case: str(case.name))
def test_case_has_the_blocks_expected(case: Path) -> None:
    expected: dict[str, Any] = json.loads((case / "expected.json").read_bytes())
    (path,) = case.glob("article.*")
    text = path.read_bytes().decode()
    article = parse(text, markdown=path.suffix == ".md")
    found = [(b.kind, b.section, b.start, b.end) for b in article.blocks]
    wanted = [(b["kind"], b["section"], b["start"], b["end"]) for b in expected["blocks"]]
    assert found == wanted
    for block, want in zip(article.blocks, expected["blocks"], strict=True):
        assert text[block.start : block.end][:40] == want["begins"]
        assert [list(item) for item in block.items] == want.get("items", [])
    assert [[s.first, s.last, s.heading] for s in article.sections] == expected["sections"]
    assert article.title_block == expected["title_block"]
    for name in ("language", "published", "title", "place"):
        assert getattr(article.metadata, name) == expected[name], name
    check_article(article)
    if "shown" in expected:
        shown = [article.visible_text(block.start, block.end) for block in article.blocks]
        assert shown == expected["shown"]
        styles = [[s.kind, text[s.start : s.end], s.href] for s in article.styles]
        assert styles == expected["styles"]


def test_there_are_a_dozen_cases_and_more() -> None:
    assert len(CASES) >= 12


def test_real_story() -> None:
    text = STORY.read_bytes().decode()
    article = parse(text)
    check_plain(text)
    letters = "".join(block.kind[0] for block in article.blocks)
    assert letters == "lppchppphpphppprb"
    assert [words(article)[s.heading] for s in article.sections if s.heading is not None] == [
        "Une tribune signée Vladimir Poutine",
        "Kim Jong Un en Russie",
        "Préoccupations occidentales",
    ]
    assert [(s.first, s.last, s.heading) for s in article.sections[:2]] == [(0, 4, None), (4, 8, 4)]
    assert words(article)[0].startswith("Le président russe")
    assert (article.metadata.language, article.metadata.published) == ("fr", "2024-06")
    assert article.title_block is None


@pytest.mark.parametrize("separator", ["\n\n", "\n"])
def test_gold_stories(shared: Path, separator: str) -> None:
    path = shared / "gold" / "gold_structure_fr_dev.json"
    if not path.is_file():
        pytest.skip("the gold data does not lie beside the project")
    wrong = []
    for story in json.loads(path.read_bytes()):
        found = kinds(separator.join(block["text"] for block in story["blocks"]))
        wanted = [GOLD_KINDS[block["label"]] for block in story["blocks"]]
        if found != wanted:
            wrong.append((story["id"], found, wanted))
    assert not wrong


# Any text ---------------------------------------------------------------------


@given(texts | st.text(characters))
def test_any_text_loses_nothing(text: str) -> None:
    check_plain(text)


@settings(max_examples=150)
@given(stories, st.lists(breaks, min_size=12, max_size=12))
def test_any_mix_of_lines_loses_nothing(lines: list[str], ends: list[str]) -> None:
    check_plain("".join(line + end for line, end in zip(lines, ends, strict=False)))


@given(stories)
def test_line_ends_do_not_matter(lines: list[str]) -> None:
    lines = [line.replace("\r", " ") for line in lines]
    unix = parse("\n".join(lines).replace("\r", " "))
    for end in ("\r\n", "\r"):
        other = parse(unix.source.text.replace("\n", end))
        assert [w.replace(end, "\n") for w in words(other)] == words(unix)
        assert [b.kind for b in other.blocks] == [b.kind for b in unix.blocks]


@pytest.mark.parametrize("case", CASES, ids=lambda case: str(case.name))
def test_composition_of_accents_does_not_matter(case: Path) -> None:
    (path,) = case.glob("article.*")
    text = unicodedata.normalize("NFC", path.read_bytes().decode())
    composed, apart = (
        parse(unicodedata.normalize(form, text), markdown=path.suffix == ".md")
        for form in ("NFC", "NFD")
    )
    assert [b.kind for b in apart.blocks] == [b.kind for b in composed.blocks]
    assert [unicodedata.normalize("NFC", block) for block in words(apart)] == words(composed)
    assert (apart.sections, apart.metadata) == (composed.sections, composed.metadata)
    check_article(apart)


def test_edge_holds_all_white_space() -> None:
    spaces = {chr(point) for point in range(sys.maxunicode + 1) if chr(point).isspace()}
    assert set(EDGE) == spaces | {"\ufeff", "\u200b"}


@pytest.mark.parametrize(
    "unit",
    [" ", ".", "[", "]", "(", "\n", "\r", "A\n", "- ", "- a\n", "1. a\n", "a/", "A-", "© ", "« ",
     "Par ", "Photo ", "A, ", "le ", "\u200b", "(AFP) ", "[Abc]\n\n", "mot mot mot\n", " date "],
)  # fmt: skip
def test_long_repetitions_are_read_to_the_end(unit: str) -> None:
    text = unit * (50_000 // len(unit))
    article = parse(text)
    check_article(article)
    assert article.source.text == text


@pytest.mark.parametrize("text", ["", " ", "\n", "\ufeff", "\u200b\n\u200b", " date 2024-06 "])
def test_a_story_without_words_has_no_blocks(text: str) -> None:
    article = parse(text)
    assert (article.blocks, article.sections) == ((), ())
    assert article.metadata.language == "und"


# Header and dateline ----------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "published", "begins"),
    [
        (" date 2024-06 Le col est fermé.", "2024-06", "Le"),
        (" date 2023-09-25 Le col est fermé.", "2023-09-25", "Le"),
        ("date 2024\nLe col est fermé.", "2024", "Le"),
        ("\ufeff date 2024-06\r\nLe col est fermé.", "2024-06", "Le"),
        (" date 2024-13 Le col est fermé.", None, "date"),
        (" date 2023-02-29 Le col est fermé.", None, "date"),
        (" date 0000 Le col est fermé.", None, "date"),
        (" date 2024-6 Le col est fermé.", None, "date"),
        (" date 2024-06, le col est fermé.", None, "date"),
        ("La date 2024-06 est fausse.", None, "La"),
    ],
)
def test_machine_header(text: str, published: str | None, begins: str) -> None:
    article = parse(text)
    assert article.metadata.published == published
    assert words(article)[0].startswith(begins)
    check_plain(text)


@pytest.mark.parametrize(
    ("text", "place", "date"),
    [
        ("BRUXELLES, 3 mai 2022 (AFP) - La Commission a voté.", "BRUXELLES", "2022-05-03"),
        ("PARIS (Reuters) — Le conseil a voté.", "PARIS", None),
        ("WASHINGTON, May 3 (AP) — The council voted.", "WASHINGTON", None),
        ("Genève, 4 mars (ats) - Le conseil a voté.", "Genève", None),
        ("Berne (ats) Le conseil a voté.", "Berne", None),
        ("La Chaux-de-Fonds, le 1er août 2021 (ats/awp) – Oui.", "La Chaux-de-Fonds", "2021-08-01"),
        ("MEXICO CITY, Jan. 3, 2020 (Reuters) - The council voted.", "MEXICO CITY", "2020-01-03"),
        ("ST. LOUIS (AP) — The council voted.", "ST. LOUIS", None),
        ("BEIRUT, Lebanon — The council voted on it.", "BEIRUT, Lebanon", None),
        ("PORTLAND, Maine -- The council voted on it.", "PORTLAND, Maine", None),
        ("ALDERLY (Northern Press) - The council voted.", "ALDERLY", None),
        ("New York (Nations unies), mardi 3 mai 2022 (AFP) - Oui.", "New York", "2022-05-03"),
        ("Nice, 31 février 2022 (AFP) - Oui.", "Nice", None),
    ],
)
def test_dateline_opens_a_lead(text: str, place: str, date: str | None) -> None:
    article = parse(text)
    assert article.blocks[0].kind == "lead"
    assert (article.metadata.place, article.metadata.published) == (place, date)


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_dateline_ends_where_the_story_begins(form: Literal["NFC", "NFD"]) -> None:
    words = unicodedata.normalize(form, "Évry-Grégy, 3 août 2021 (AFP) – Il a neigé.")
    dateline = read_dateline(words)
    assert dateline is not None
    assert (dateline.place, dateline.date) == ("Évry-Grégy", "2021-08-03")
    assert words[dateline.end :] == unicodedata.normalize(form, "Il a neigé.")


@pytest.mark.parametrize(
    "text",
    [
        "FOOTBALL - Servette a gagné.",
        "Mr Smith (Reuters) said yes.",
        "FOOTBALL (Super League) - Servette a gagné.",
        "BOARD - The council voted.",
        "Luc Ménard (PS) - le maire - a dit non.",
        "Paris, capitale de la France, a voté.",
        "Le 3 mai 2022, il a neigé.",
    ],
)
def test_prose_has_no_dateline(text: str) -> None:
    assert read_dateline(text) is None


def test_header_goes_before_dateline_and_dateline_before_byline() -> None:
    dispatch = "OSLO, 3 mai 2022 (AFP) - Il a neigé.\n\nPublié le 4 mai 2022"
    assert parse(f" date 2022-05 {dispatch}").metadata.published == "2022-05"
    assert parse(dispatch).metadata.published == "2022-05-03"
    assert parse("Il a neigé.\n\nPublié le 4 mai 2022 à 8h").metadata.published == "2022-05-04"
    assert parse("Il a neigé.\n\nMis à jour le 4 mai 2022").metadata.published is None


@pytest.mark.parametrize(
    ("line", "published"),
    [
        ("Publié le 03/05/2022 à 06h30", "2022-05-03"),
        ("Published 13/05/2022, 10:00", "2022-05-13"),
        ("Posted 05/13/2022", "2022-05-13"),
        ("Posted 05/03/2022", None),  # March or May
        ("Updated 21:45 GMT, Tue 3 May 2022", "2022-05-03"),
        ("Issued at 0900 on Tuesday 3 May 2022", "2022-05-03"),
        ("2022-05-03", "2022-05-03"),
        ("2022-13-03", None),
    ],
)
def test_the_head_of_a_story_says_its_day(line: str, published: str | None) -> None:
    words = "Le pont" if "Publié" in line else "The bridge of the town"
    prose = "Il a neigé sur le pont." if "Publié" in line else "It was the end of the road."
    article = parse(f"{words}\n\n{line}\n\n{prose}")
    assert [block.kind for block in article.blocks] == ["heading", "byline", "lead"]
    assert article.metadata.published == published


def test_a_note_at_the_foot_says_when_a_story_first_appeared() -> None:
    story = "It rained on Monday.\n\nThis story was first published on May 3, 2022."
    assert parse(story).metadata.published == "2022-05-03"
    assert parse("It rained.\n\nUpdated 3 May 2022").metadata.published is None


@pytest.mark.parametrize("picture", ["🛶 ", "⚽️", "🏳️‍🌈 "])
def test_a_headline_may_open_with_a_picture(picture: str) -> None:
    article = parse(f"{picture}Les rameurs du lac\n\nIl a plu sur le lac.")
    assert article.metadata.title == f"{picture}Les rameurs du lac"


@pytest.mark.parametrize(
    "hour", ["21:45", "21h45", "9 h", "18.32 GMT", "5pm", "5.30 p.m.", "07:10 BST"]
)
def test_the_hour_of_an_entry_is_its_heading(hour: str) -> None:
    found = kinds(f"Crue\n\nLe lac monte.\n\n{hour}\n\nIl a plu.\n\n{hour}\n\nIl a gelé.")
    assert found == ["heading", "lead", "heading", "paragraph", "heading", "paragraph"]


@pytest.mark.parametrize(
    ("asks", "answers"),
    [("Q:", "A:"), ("La Gazette :", "Zoé d'Orbe :"), ("Ann Hale:", "Dr Tom Reed:")],
)
def test_who_speaks_in_turn_heads_no_section(asks: str, answers: str) -> None:
    turns = f"{asks} Pourquoi ce lac ?\n\n{answers} Il est bleu.\n\n{asks} Et l'hiver ?\n\n"
    found = kinds(f"Le lac\n\nElle vit au lac.\n\n{turns}{answers} Il gèle. On patine.")
    assert found == ["heading", "lead", *["paragraph"] * 4]


@pytest.mark.parametrize("ends", ['""', "“”", "«»"])
def test_three_quotations_in_a_row_are_a_dialogue(ends: str) -> None:
    asked, answered, shout = (
        f"{ends[0]}{said}{ends[1]}" for said in ("Tu dors ?", "Non.", "Viens")
    )
    talk = f"Il a neigé.\n\n{asked}\n\n{answered}\n\n{shout}\n\nRien ne bouge."
    assert kinds(talk) == ["lead", *["paragraph"] * 4]
    assert kinds(f"Il a neigé.\n\n{asked}\n\n{answered}\n\nIl dort.")[1] == "heading"


def test_labels_of_titles_are_no_turns() -> None:
    news = "Aviron : un titre de plus\n\nIl a gagné.\n\nBoxe : un titre de moins\n\nIl a perdu."
    assert kinds(f"Le sport\n\nIl a plu.\n\n{news}")[2::2] == ["heading", "heading"]


@pytest.mark.parametrize("paper", ["THE ALDERLY MERCURY", "          LA GAZETTE DU LAC", "L'ÉCHO"])
def test_a_paper_above_the_headline_is_no_title(paper: str) -> None:
    story = parse(f"{paper}\n\nLe bac a coulé\n\nIl a plu sur le lac.")
    assert [block.kind for block in story.blocks] == ["byline", "heading", "lead"]
    assert kinds("THE LAST FERRY\n\nLe bac a coulé\n\nIl a plu.")[0] == "heading"
    assert kinds(f"{paper}\n\nIl a plu sur le lac.")[0] == "heading"


# Kinds ------------------------------------------------------------------------


@pytest.mark.parametrize(("kind", "example"), FAMILIES)
def test_cue_tells_the_kind(kind: str, example: str) -> None:
    before, after = "Il a neigé toute la nuit.", "Le col est fermé jusqu'à mardi."
    assert kinds(f"{before}\n\n{example}\n\n{after}") == ["lead", kind, "paragraph"]


@pytest.mark.parametrize(
    "line",
    [
        "A lire les journaux, la crise est finie.",
        "Écouter les citoyens est devenu une priorité.",
        "Publié en 1998, le livre s'est bien vendu.",
        "Par ailleurs, il a dit non.",
        "By Friday, the work was done.",
        "Reporting by the Post found that he had lied.",
        "Il est parti (sic).",
        "« Il est parti », dit-elle. [ndlr: en mai]",
        "Il a parlé de la paix [...]",
        "Il est parti, a-t-il dit. (AFP)",
        "Le symbole © est protégé par la loi.",
        "Voici une photo : elle montre la neige.",
        "— Bonjour, dit-il.",
        "Sur cette photo, on la voit sourire à son fils.",
        "Cette image a fait le tour du monde.",
        "Il est mort à Paris, le 3 mars 2022.",
        "Les faits remontent au 4 mai 2021, à Lille.",
        "Suivre la loi : voilà ce que demande le maire.",
        "Notre enquête montre que le maire savait.",
        "Il y a 3 ans, tout était différent.",
        "La journaliste Anne Roche a été libérée jeudi.",
        "Le texte a été adopté par 312 voix contre 180. (Belga)",
        "Le musée a acquis trois toiles. Deux sont d'Anne Roche.",
        "Et puis ? Rien.",
        "The company was founded in Ohio on May 3, 2022.",
        "Ann Hale, a correspondent for the BBC, was among them.",
        "Get out of here, he told Reuters.",
        "Also on Tuesday, two people were hurt.",
        "Le maire a été vu, dimanche, à Sorville.",
        "Refuser les cookies ne suffit pas, dit une étude.",
        "« Vous devez accepter les cookies », dit la page.",
        "Save the Children has left the valley.",
        "La publicité ne paie plus, dit le journal.",
        "Correction of the river began in 1890.",
        "Topics such as tax were left out.",
    ],
)
def test_prose_is_no_cue(line: str) -> None:
    assert kinds(f"Il a neigé.\n\n{line}\n\nLe col est fermé.") == ["lead", *["paragraph"] * 2]


@pytest.mark.parametrize(
    "line",
    [
        "Un calendrier serré",
        "UN CALENDRIER SERRÉ",
        "« Loi russe »",
        '"We lost everything"',
        "Et maintenant ?",
        "3 questions ouvertes",
        "Une panne « inédite »",
        "Getty Images poursuit Stability AI",
        "Reportage : au cœur de l'usine",
        "By the sea",
        "Par Toutatis",
        "Les derniers hélicoptères…",
        "- Piscines -",
        "More rain expected",
    ],
)
def test_short_line_before_prose_is_a_heading(line: str) -> None:
    assert kinds(f"Il a neigé.\n\n{line}\n\nLe col est fermé.") == ["lead", "heading", "paragraph"]
    assert kinds(f"Il a neigé.\n\n{line}\n\n[X - AFP]\n\nOui.")[1] == "heading"
    assert kinds(f"Il a neigé.\n\n{line}\n\n(AFP)")[1] == "paragraph"


def test_rows_of_a_table_are_no_headings() -> None:
    rows = "Bâle - Sion 2-1\n\nYB - Thoune 0-0\n\nLugano - Zurich 1-3"
    assert kinds(f"Il a neigé.\n\n{rows}\n\nOui.") == ["lead", *["paragraph"] * 4]


def test_questions_of_an_interview_are_no_headings() -> None:
    asked = "Que voyez-vous ?\n\nDe la neige.\n\nEt demain ?\n\nEncore de la neige."
    signed = kinds(f"Le col\n\nIl a neigé.\n\n{asked}\n\nPropos recueillis par Luc Ménard")
    assert signed == ["heading", "lead", *["paragraph"] * 4, "byline"]
    assert kinds(f"Le col\n\nIl a neigé.\n\n{asked}").count("heading") == 3
    explained = asked.replace("voyez-vous", "voit-on")
    assert kinds(f"Il a neigé.\n\n{explained}\n\nPropos recueillis par Luc Ménard").count(
        "heading"
    ) == (2)


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("Luc Ménard\n\nLa Gazette du col\n\nPublié le 3 mai 2022", "bbb"),
        ("Haut-Pays\n\nLuc Ménard\n\nPublié le 3 mai 2022", "bbb"),
        ("Publié\n\n3 mai 2022", "bb"),
        ("Le col rouvrira lundi.\n\nPublié le 3 mai 2022 à 10:12\n\n3 min\n\nLuc Ménard", "lbbb"),
        ("Le col rouvrira lundi.\n\nLuc Ménard\n\n3 mai 2022 à 10h12", "lbb"),
        ("Trop de neige\n\nPar Luc Ménard", "hb"),
        ("Par : Luc Ménard\n\nJune 3, 2022 4:12 PM GMT+1", "bb"),
        ("Luc Ménard · Sorville News ·", "b"),
    ],
)
def test_what_signs_a_story_stands_together(head: str, expected: str) -> None:
    title = "Au col de Sorville, la neige a bloqué la route"
    found = kinds(f"{title}\n\n{head}\n\nIl a neigé.\n\nLe col est fermé.")
    assert "".join(kind[0] for kind in found)[1:].startswith(expected)


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Our correspondent in Oslo was arrested on Monday.", "paragraph"),
        ("Press release in hand, the mayor replied.", "paragraph"),
        ("An earlier version of this bill was rejected in May.", "paragraph"),
        ("An earlier version of this story gave another day.", "byline"),
        ("With files from The Sorville Press.", "byline"),
        ("Avec l'arrivée du froid, les refuges ferment.", "paragraph"),
        ("Avec l'ATS.", "byline"),
        ("Contact: the film is back on Friday.", "paragraph"),
        ("Contact: press@sorville.example.", "byline"),
        ("Comments: a judge rules on what readers may say.", "paragraph"),
        ("Publicité : le marché recule de 3 % cette année.", "paragraph"),
        ("PUBLICITÉ", "related"),
        ("Article continues to divide the court, the judge said.", "paragraph"),
        ("Article continues below", "related"),
        ("Le barrage (: Ann Hale)", "paragraph"),
    ],
)
def test_words_of_frames_open_prose_as_well(line: str, kind: str) -> None:
    story = "The pass above Sorville\n\nIt snowed. It rained.\n\nThe pass is shut. It is dark."
    assert kinds(f"{story}\n\n{line}")[-1] == kind


def test_links_announced_together() -> None:
    story = (
        "Il a neigé.\n\nSur le même sujet\n\nUn\n\nDeux\n\nTrois\n\nUne route\n\nElle est fermée."
    )
    assert kinds(story) == ["lead", *["related"] * 4, "heading", "paragraph"]
    named = "Il a neigé.\n\nVidéo | Le col vu du ciel :\n\nUne route\n\nElle est fermée."
    assert kinds(named) == ["lead", "related", "heading", "paragraph"]
    dated = (
        "Published 3 May 2022\n\nIt snowed.\n\nMore on this story\n\nThe pass\n\nPublished 1 May"
    )
    assert kinds(dated) == ["byline", "lead", *["related"] * 3]


def test_links_announced_as_a_list() -> None:
    article = parse("Il a neigé.\n\nÀ lire aussi :\n- Le col\n- La vallée\n\nIl pleut. Il vente.")
    assert [b.kind for b in article.blocks] == ["lead", "related", "related", "paragraph"]
    assert len(article.blocks[2].items) == 2
    told = "It snowed.\n\nAlso on the menu:\n- soup\n- a pie\n\nIt rained."
    assert kinds(told) == ["lead", "paragraph", "list", "paragraph"]


def test_titles_with_a_full_stop() -> None:
    story = "Chute de pierres au col.\n\nUn bloc est tombé lundi sur une route du col. Il gêne."
    assert kinds(f"{story}\n\nMarché.\n\nIl ouvrira jeudi à huit heures.") == [
        *("heading", "lead", "heading", "paragraph"),
    ]
    # Not where the text opens with prose, nor over less than it says itself.
    assert kinds("Il a neigé.\n\nMarché.\n\nIl ouvrira jeudi à huit heures.").count("heading") == 0
    assert kinds("Chute de pierres au col.\n\nUn bloc.") == ["lead", "paragraph"]


def test_title_subtitle_and_author() -> None:
    article = parse("Le col ferme\n\nTrop de neige\n\nLuc Ménard\n\nIl a neigé.\n\nLuc Ménard")
    assert [b.kind for b in article.blocks] == ["heading", "heading", "byline", "lead", "byline"]
    assert (article.title_block, article.metadata.title) == (0, "Le col ferme")
    assert [(s.first, s.last, s.heading) for s in article.sections] == [(0, 5, None)]


@pytest.mark.parametrize(
    "signature",
    [
        *("Luc Ménard", "Luc Ménard et Ann Hale", "lm", "lst/am", "AFP", "J.K.", "str-ho/jcp/emp"),
        *("Luc Ménard, à Rome", "Ann Hale, BBC News", "(avec agences)", "sjaq avec afp"),
        *("– Avec La Presse canadienne", "— Avec AFP", "AB/ASG", "LM/JR/EV"),
        *("Luc Ménard avec les agences", "Luc Ménard, avec AFP", "La rédaction avec AFP"),
        *(
            "Adaptation web : lm avec ats",
            "* Texte : Luc Ménard",
            "Texte : Luc Roy, photos : Ève Roy",
        ),
        *("N. V. (avec AFP)", "Luc Ménard (Rome, correspondant)", "Ann Hale in Oslo"),
    ],
)
def test_signature_at_the_foot(signature: str) -> None:
    assert kinds(f"Il a neigé.\n\nLe col est fermé.\n\n{signature}")[-1] == "byline"


@pytest.mark.parametrize(
    "caption",
    [
        "Le ministre Luc Ménard, le 1er août 2025 à Sorville.",
        "Des habitants attendent devant la mairie, à Sorville, le 5 novembre 2024.",
        "Sur cette photo fournie par la mairie, des secouristes entrent dans la mine.",
        "Cette capture d'écran d'une vidéo montre l'entrée de la mine.",
        "A snowplow clears the road, Sunday, Jan. 5, 2025, near Topeka, Kan.",
        "Le feu s'est déclaré vers deux heures du matin. Police neuchâteloise",
        "Des habitants font la queue devant une rampe d'eau. ANNE ROCHE POUR « LE MONDE »",
        "Lise Arnaud dans «Les Ombres portées». (Diaphana)",
        "Le village de Sorville, ce jeudi. La route est coupée. GC/Luc Ménard",
        "Anne Roche in her kitchen in Sorville. Credit...Ann Hale for The Echo",
        "PHOTO LUC MÉNARD, LA GAZETTE",
        "Des élèves devant la mairie, lundi matin, à Sorville.",
        "Une habitante dégage sa voiture, à Sorville, dimanche",
    ],
)
def test_caption_of_a_picture(caption: str) -> None:
    assert kinds(f"Il a neigé.\n\n{caption}\n\nLe col est fermé.") == [
        "lead",
        "caption",
        "paragraph",
    ]


def test_long_line_without_a_stop_is_a_caption() -> None:
    line = (
        "Un chasse-neige dégage la route du col près du village de Sorville, dans l'est du canton"
    )
    assert kinds(f"Il a neigé.\n\n{line}\n\nOui.\n\nNon.\n\nSi.")[1] == "caption"
    assert kinds(f"Il a neigé.\n\n{line}\n\n{line}\n\nSi.").count("caption") == 0


@pytest.mark.parametrize(
    "line",
    [
        "Le maire disait que la route du col de Sorville ne serait pas rouverte avant lundi soir",
        "« La route du col ne rouvrira pas avant lundi prochain », répète le maire de Sorville",
    ],
)
def test_prose_whose_stop_is_missing(line: str) -> None:
    assert kinds(f"Il a neigé.\n\n{line}\n\nOui.\n\nNon.\n\nSi.")[1] == "paragraph"


def test_a_label_on_the_first_line_is_the_titles() -> None:
    assert kinds("VIDÉO - Le col vu du ciel\n\nIl a neigé.")[0] == "heading"
    assert kinds("Il a neigé.\n\nVIDÉO - Le col vu du ciel")[1] == "related"


def test_a_picture_above_the_title() -> None:
    caption = "La ministre lors de sa visite à Sorville, lundi."
    prose = "La ministre a vu lundi le col de Sorville. Il rouvrira."
    assert kinds(f"{caption}\n\nUn col rouvert\n\n{prose}") == ["caption", "heading", "lead"]
    assert kinds(f"{caption}\n\n{prose}") == ["lead", "paragraph"]
    told = "La ministre a visité Sorville, lundi."
    assert kinds(f"{told}\n\nUn col rouvert\n\n{prose}") == ["lead", "heading", "paragraph"]


@pytest.mark.parametrize(
    "line",
    [
        "Le col sous la neige vu de la terrasse du refuge",
        "The hut at Farness before the great storm",
    ],
)
def test_between_bylines_and_prose_a_picture_is_described(line: str) -> None:
    head = "Le col est ouvert depuis ce matin\n\nPar Luc Ménard\n\n"
    assert kinds(f"{head}{line}\n\nIl a neigé. Rien ne bouge.\n\nNoël approche.")[2] == "caption"
    # Below a kicker and a stamp stands the title.
    kicker = f"Culture\n\nPublié hier à 18:00\n\n{line}\n\nIl a neigé. Rien ne bouge."
    assert kinds(kicker) == ["heading", "byline", "heading", "lead"]


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Walkers queue for the bus outside the hut last Easter", "caption"),
        ("Les skieurs devant la porte du vieux refuge en 1998", "caption"),
        ("Walkers ask for a second bus to the old hut", "heading"),
        ("Le refuge fermé l'an dernier", "heading"),
    ],
)
def test_a_past_time_ends_what_a_picture_shows(line: str, kind: str) -> None:
    assert kinds(f"Il a neigé.\n\nRien ne bouge.\n\n{line}\n\nLe col est fermé.")[2] == kind


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Anne Roche, pédopsychiatre à Dijon", "byline"),
        ("Anne Roche, historian and walker", "byline"),
        ("Anne Roche, une vie au col", "heading"),
        ("Sorville, village de montagne", "heading"),
    ],
)
def test_a_trade_signs_below_the_title(line: str, kind: str) -> None:
    assert kinds(f"Le col est ouvert\n\n{line}\n\nIl a neigé.")[1] == kind


def test_the_last_lines_tell_of_the_author() -> None:
    story = "Le col est ouvert\n\nPar Anne Roche\n\nIl a neigé.\n\nLe chien dort.\n\n"
    assert kinds(story + "Anne Roche est guide de montagne.")[-1] == "byline"
    assert kinds(story + "Luc Ménard est guide de montagne.")[-1] == "paragraph"
    assert kinds(story + "Sur le même sujet\n\nLe col\n\nAnne Roche")[-2:] == ["related", "byline"]


def test_an_agency_below_the_first_line_leaves_it_the_title() -> None:
    assert kinds("A dog sleeps in the hut\n\nPA Media\n\nIt snowed.")[0] == "heading"
    assert kinds("A dog sleeps in the hut\n\nGetty Images\n\nIt snowed.")[0] == "heading"


@pytest.mark.parametrize(
    "line",
    [
        "COMMUNIQUÉ DE PRESSE",
        "By the web team",
        "Rédaction web",
        "Contact: Ann Hale, town council, 555-0100",
        "Words and photographs by Ann Hale",
        "Texte Anne Roche, photos Luc Ménard",
        "Par Le Col et la Vallée avec AFP",
        "Political editor Ann Hale",
        "Court reporter",
        "A.-S. D.",
        "Anne ROCHE.",
    ],
)
def test_who_gives_a_story_out_signs_it(line: str) -> None:
    assert kinds(f"Le col est ouvert\n\n{line}\n\nIl a neigé.")[1] == "byline"


@pytest.mark.parametrize(
    ("kicker", "title"),
    [("Faits divers", 1), ("HEALTH AND SCIENCE", 1), ("Anne Roche", 0), ("Le col fermé", 0)],
)
def test_a_rubric_above_a_longer_line_is_no_title(kicker: str, title: int) -> None:
    line = "Un notaire de Sorville condamné pour abus de confiance"
    article = parse(f"{kicker}\n\n{line}\n\nIl a neigé.")
    assert article.title_block == title
    assert article.metadata.title == (line if title else kicker)
    assert parse(f"{kicker}\n\nLe col\n\nIl a neigé.").title_block == 0


@pytest.mark.parametrize(
    ("line", "published"),
    [
        ("BELGA | 25/11/2025 à 09:12 - Mise à jour à 16:48", "2025-11-25"),
        ("Date: March 6, 2024", "2024-03-06"),
    ],
)
def test_a_stamp_may_name_its_agency(line: str, published: str) -> None:
    assert kinds(f"Le col est ouvert\n\n{line}\n\nIl a neigé.")[1] == "byline"
    french = "Le col est ouvert depuis ce matin, dit le maire de la ville"
    assert parse(f"{french}\n\n{line}\n\nIl a neigé.").metadata.published == published


def test_a_small_agency_and_a_name_sign() -> None:
    assert kinds("Le col est ouvert\n\nIl a neigé.\n\nats / Anne Roche\n\nIl dort.")[2] == "byline"
    assert kinds("Le col est ouvert\n\nIl a neigé.\n\nATS/Anne Roche\n\nIl dort.")[2] == "caption"


def test_a_byline_and_a_stamp_may_share_a_line() -> None:
    head = "The pass is open again\n\nBy Ann Hale | Updated 10:14 AM EDT, Tue July 9, 2024\n\n"
    assert parse(head + "It snowed.").metadata.published == "2024-07-09"


@pytest.mark.parametrize(
    ("line", "published"),
    [("October 2023", "2023-10"), ("Mars 2024", "2024-03"), ("Col 2024", None)],
)
def test_a_magazine_says_its_month(line: str, published: str | None) -> None:
    head = f"The pass is open again\n\nBy Ann Hale\n\n{line}\n\n"
    assert parse(head + "It snowed.").metadata.published == published


def test_an_hour_and_the_heading_below_it_open_one_section() -> None:
    blog = "It snowed.\n\n9:30 p.m.\n\nThe pass is shut\n\nIt is late.\n\nThe end\n\nIt is over."
    assert [(s.first, s.last) for s in parse(blog).sections] == [(0, 1), (1, 4), (4, 6)]


def test_a_word_above_things_counted_is_a_heading() -> None:
    things = "250g raisins\n4 eggs\nZest of an orange\n2 spoons of rum"
    recipe = f"It is cold.\n\nIngredients\n{things}\n\nStir it well."
    assert kinds(recipe) == ["lead", "heading", *["paragraph"] * 5]


def test_the_facts_of_a_match_are_no_lead() -> None:
    facts = "Stade du Col. 1 432 spectateurs. Arbitre : M. Rey."
    assert kinds(f"Sorville bat Morvaux\n\n{facts}\n\nIl a neigé.") == [
        *("heading", "paragraph", "lead")
    ]
    assert kinds(facts) == ["lead"]


def test_an_address_behind_a_full_sentence_is_a_service() -> None:
    service = "Prochain bulletin à 16 heures. Renseignements sur www.col.example"
    assert kinds(f"Il a neigé.\n\n{service}")[1] == "paragraph"
    assert kinds("Il a neigé.\n\nPlus de photos sur www.col.example")[1] == "related"


def test_behind_the_signature_stand_the_headlines_of_other_pieces() -> None:
    foot = "Le col est fermé depuis lundi soir"
    story = "Le col rouvre\n\nIl a neigé.\n\nRien ne bouge.\n\n"
    assert kinds(f"{story}Avec AFP\n\n{foot}")[-1] == "related"
    assert kinds(f"{story}{foot}")[-1] == "paragraph"
    assert kinds(f"Le col rouvre\n\nPar Anne Roche\n\n{foot}")[-1] != "related"


def test_a_second_rubric_is_no_author() -> None:
    rubrics = "SPORT\n\nLeague One\n\nFarness beat Quill with the last kick\n\nBy Ann Hale\n\n"
    assert kinds(rubrics + "It snowed.") == [*["heading"] * 3, "byline", "lead"]


@pytest.mark.parametrize("label", ["À écouter : ", "Clarification: "])
def test_the_first_line_is_the_title(label: str) -> None:
    assert kinds(f"{label}Le col et la vallée\n\nIl a neigé.") == ["heading", "lead"]


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Analyse de Luc Ménard, chef de la rubrique", "byline"),
        ("Analyse de la situation au col", "heading"),
        ("Interview de Luc Ménard, guide au col", "heading"),
        ("La Gazette - A. R.", "byline"),
        ("Interviews: Ann Hale", "byline"),
    ],
)
def test_a_genre_and_a_name_sign(line: str, kind: str) -> None:
    assert kinds(f"Le col rouvre lundi\n\n{line}\n\nIl a neigé.")[1] == kind


@pytest.mark.parametrize("asks", ["Q. Is it late?", "LE SOIR. - Il neige ?"])
@pytest.mark.parametrize("answers", ["A. It is.", "ANNE ROCHE. – Oui."])
def test_a_stop_behind_who_speaks(asks: str, answers: str) -> None:
    assert kinds(f"Il a neigé.\n\n{asks}\n\n{answers}\n\nIl dort.")[1:3] == ["paragraph"] * 2


def test_below_the_bylines_a_picture_ends_with_its_day() -> None:
    head = "Le col est ouvert depuis lundi\n\nPar Anne Roche\n\n"
    picture = "Le col sous la neige, lundi matin.\n\nLUC MÉNARD\n\n"
    assert kinds(f"{head}{picture}Il a neigé.")[2:] == ["caption", "caption", "lead"]
    assert kinds(f"{head}Il a neigé.\n\nLUC MÉNARD\n\nIl dort.")[3] == "heading"


@pytest.mark.parametrize("line", ["0 commentaires", "12 comments", "Vous avez trouvé une erreur ?"])
def test_what_readers_may_say_is_no_prose(line: str) -> None:
    assert kinds(f"Il a neigé.\n\nIl dort.\n\n{line}")[-1] == "related"


def test_a_name_and_a_paper_credit_a_picture() -> None:
    assert kinds("Il a neigé.\n\nAnn Hale/The Farness Echo\n\nIl dort.")[1] == "caption"
    assert kinds("Il a neigé.\n\nHiver/Printemps\n\nIl dort.")[1] == "heading"


def test_a_day_of_the_week_is_no_place() -> None:
    assert kinds("Il a neigé.\n\nSamedi 7 juin\n\nLe col est fermé.")[1] == "heading"
    assert read_dateline("Saturday, 7 June (AFP) - It snowed.") is None


def test_a_text_of_captions_only() -> None:
    assert kinds("Le col. [Luc Ménard - Keystone]\n\nLe lac. © Luc Ménard") == ["caption"] * 2


# Lists, wraps, lines ----------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "items"),
    [
        ("- un\n- deux", 2),
        ("• un\n• deux\n• trois", 3),
        ("* un\n\n* deux", 2),
        ("1. un\n2. deux", 2),
        ("a) un\nb) deux", 2),
        ("– un toit ;\n– du pain.", 2),
        ("— un toit ;\n— du pain.", 2),
        ("— The road is to be closed.\n— There will be a bus for the school.", 2),
        ("- un\n  et demi\n- deux", 2),
        ("- seul", 0),
        ("1. un\n3. trois", 0),
        ("J. Dupont a parlé.\nK. Dupond a écouté.", 0),
        ("— Bonjour.\n— Bonsoir.", 0),
        ("– Vraiment ?\n– Oui.", 0),
        ("* * *\n* * *", 0),
    ],
)
def test_lists(text: str, items: int) -> None:
    article = parse(f"Voici.\n\n{text}\n\nVoilà.")
    assert [len(block.items) for block in article.blocks if block.kind == "list"] == (
        [items] if items else []
    )


@pytest.mark.parametrize("width", [30, 40, 65, 72, 80])
def test_wrapped_text_is_joined(width: int) -> None:
    prose = "Le col est fermé depuis lundi à cause de la neige, qui est tombée durant trois jours."
    wrapped = textwrap.fill(prose, width)
    assert len(parse(wrapped).blocks) == 1
    assert len(parse(f"{wrapped}\n\n{wrapped}").blocks) == 2


def test_names_and_numbers_behind_a_wrap() -> None:
    lines = [
        "Le conseil du village a voté la fermeture de la route qui mène à",
        "Sorville, où la neige est tombée trois jours durant, et celle du",
        "12, rue des Lilas.",
    ]
    assert len(parse("\n".join(lines)).blocks) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Le col est fermé depuis lundi.\nLa neige est tombée durant trois jours.",
        "Préfecture du Val\n12, rue des Lilas\n01234 Sorville",
        "un\ndeux",
        "La neige tombe\nEt le vent\nSe lève encore",
        "Le col est fermé depuis lundi\net la route\naussi",
        f"{'Le col est fermé. ' * 9}\net la route aussi.",
    ],
)
def test_lines_are_blocks_where_nothing_was_wrapped(text: str) -> None:
    assert len(parse(text).blocks) == len(text.split("\n"))


# Language ---------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Il pleut", "fr"),
        ("Préoccupations occidentales", "fr"),
        ("LE PRÉSIDENT EST ARRIVÉ", "fr"),
        ("D’immenses banderoles", "fr"),
        ("The cat", "en"),
        ("It's raining", "en"),
        ("WASHINGTON", "und"),
        ("Il presidente russo è arrivato martedì con la firma di un accordo", "und"),
        ("A visita de Estado pode concluir-se em Lisboa e não na capital", "und"),
        ("El presidente llegó el martes a la capital del país", "und"),
        ("Der Präsident ist am Dienstag angekommen", "und"),
        ("Президент прибыл во вторник", "und"),
        ("", "und"),
    ],
)
def test_language(text: str, language: str) -> None:
    assert detect_language(text) == language


def test_parser_is_pure() -> None:
    text = STORY.read_bytes().decode()
    assert parse(text) == parse(text)
