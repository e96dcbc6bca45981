"""Markdown → Article: exact spans, the signs hidden, the words set apart."""

import hashlib
import re
from itertools import pairwise

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token
from strategies import characters, texts
from test_parse import check_article

from builder.model import Article, Seed, Source
from builder.parse import parse_article
from builder.pipeline import read_story
from builder.source import decode_source, find_front_matter

PLAIN = MarkdownIt("commonmark", {"html": False})
PIECES = (
    "# Titre\n", "## Suite ##\n", "Titre\n===\n", "> ", ">> ", "- ", "* ", "1. ", "  ", "    ",
    "\n", "\n\n", "\r\n", "***", "**", "*", "_", "`", "``", "[", "](", ")", "]", "![", "<", ">",
    "[a](http://e.org 'x')", "[a][r]", "\n\n[r]: http://e.org\n\n", "<https://e.org>", "\\", "&lt;",
    "  \n", "mot", " ", "un *mot* ", "```\n", "---\n", "\t", "\u00a0", "\0", "é", "<b>", "(AFP)",
)  # fmt: skip
marked = st.lists(st.sampled_from(PIECES) | st.text(characters, max_size=3), max_size=16).map(
    "".join
)


def parse(text: str) -> Article:
    return parse_article(Source("story.md", text, hashlib.sha256(text.encode()).hexdigest()), True)


def shown(article: Article) -> list[str]:
    return [article.visible_text(block.start, block.end) for block in article.blocks]


def check_markdown(text: str) -> None:
    article = parse(text)
    gaps = check_article(article)
    front = find_front_matter(text)
    if front and article.blocks:
        assert front[1] <= article.blocks[0].start
    spans = [(block.start, block.end) for block in article.blocks]
    previous = 0
    for start, end in article.hidden:
        assert previous <= start < end
        assert any(first <= start and end <= last for first, last in spans)
        previous = end
    assert [s.start for s in article.styles] == sorted(s.start for s in article.styles)
    for style in article.styles:
        assert style.start < style.end
        assert any(first <= style.start and style.end <= last for first, last in spans)
        assert (style.kind == "link") == bool(style.href)
        assert re.match(r"https?://|mailto:|$", style.href)
    if not front and "date" not in text and "]:" not in text:
        between = "".join(gaps)
        assert not re.sub(r"[\s#>=*_+\-\ufeff\u200b]|\d+[.)]", "", between), between


@settings(max_examples=200)
@given(marked | texts)
@example("> - a\n>\n> - b\n")
@example("- > a\n  > b\n")
@example("**a\n> b**")
@example("[](https://e.org)")
@example("-\t\tmot")
def test_any_markdown_loses_nothing(text: str) -> None:
    check_markdown(text)


def words_of(tokens: list[Token] | None) -> str:
    """The words of inline tokens, as markdown-it shows them."""
    parts = []
    for token in tokens or []:
        parts.append(words_of(token.children) if token.type == "image" else token.content)
    return "".join(parts)


@settings(max_examples=200)
@given(marked)
@example("a *b* **c** ***d*** __e__ `f` ``g ` h`` [i](http://e.org) <http://e.org> \\* j  \nk\\\nl")
@example("**a** *b **c** d* [e *f*](x 'y')")
@example("> a **b\n> c**\n>\n> - d *e\n>   f*")
@example("\t*a*\n- \t*b*")
def test_words_shown_are_those_that_markdown_shows(text: str) -> None:
    """Each paragraph shows the words of a plain parse of it: no sign is left, no letter lost."""
    if any(sign in text for sign in ("&", "![", "\0", "---", "date")) or "\x85" in text:
        return  # entities and descriptions are shown as they stand; `---` may open front matter
    found = [re.sub(r"\s", "", words) for words in shown(parse(text))]
    tokens = PLAIN.parse(text)
    for token, following in pairwise(tokens):
        if token.type in ("paragraph_open", "heading_open") and token.level == 0:
            words = re.sub(r"\s", "", words_of(following.children))
            if words.strip("\u200b\ufeff"):
                assert words.strip("\u200b\ufeff") in [f.strip("\u200b\ufeff") for f in found]


@pytest.mark.parametrize(
    ("text", "words", "styles"),
    [
        ("un *mot* dit", "un mot dit", [("emphasis", "mot")]),
        ("un __mot__ dit", "un mot dit", [("strong", "mot")]),
        ("***tout***", "tout", [("emphasis", "**tout**"), ("strong", "tout")]),
        ("**a *b* c**", "a b c", [("strong", "a *b* c"), ("emphasis", "b")]),
        ("`` a ` b ``", "a ` b", [("code", "a ` b")]),
        ("[a *b*](http://e.org 'T')", "a b", [("link", "a *b*"), ("emphasis", "b")]),
        ("<https://e.org>", "https://e.org", [("link", "https://e.org")]),
        ("[a][r]\n\n[r]: mailto:a@e.org", "a", [("link", "a")]),
        ("[a](page.html)", "a", []),
        ("[a](javascript:alert)", "[a](javascript:alert)", []),
        (r"5 \* 4 \a", r"5 * 4 \a", []),
        ("5 * 4 &amp; 3", "5 * 4 &amp; 3", []),
        ("a  \nb\\\nc", "a\nb\nc", []),
        ("![une image](x.png) ici", "une image ici", []),
        ("<b>a</b>", "<b>a</b>", []),
    ],
)
def test_signs(text: str, words: str, styles: list[tuple[str, str]]) -> None:
    article = parse(text)
    assert shown(article)[0] == words
    assert [(s.kind, text[s.start : s.end]) for s in article.styles] == styles


@pytest.mark.parametrize(
    ("text", "blocks"),
    [
        ("# T #\n\nOui.", [("heading", "T"), ("lead", "Oui.")]),
        ("T\n===\n\nOui.", [("heading", "T"), ("lead", "Oui.")]),
        ("> a\n> b", [("lead", "a\nb")]),
        ("```\na\n```", [("paragraph", "a")]),
        ("~~~ sh\na\n\n b\n~~~~\n\nc", [("paragraph", "a\n\n b"), ("lead", "c")]),
        ("```\na", [("paragraph", "a")]),
        ("```\n```", [("paragraph", "```\n```")]),
        ("    a\n\nb", [("paragraph", "a"), ("lead", "b")]),
        ("a\n\n***\n\nb", [("lead", "a"), ("paragraph", "b")]),
        ("- a\n  - b\n- c", [("list", "- a\n  - b\n- c")]),
        ("#\n\na", [("lead", "a")]),
        ("Un mot\n\nOui.", [("lead", "Un mot"), ("paragraph", "Oui.")]),
        ("Oui.\n\n*(AFP)*", [("lead", "Oui."), ("byline", "(AFP)")]),
        ("Oui.\n\n[Lire aussi](x)", [("lead", "Oui."), ("related", "Lire aussi")]),
        ("Oui.\n\nLe col. *Photo : Luc*", [("lead", "Oui."), ("caption", "Le col. Photo : Luc")]),
    ],
)
def test_blocks(text: str, blocks: list[tuple[str, str]]) -> None:
    article = parse(text)
    assert list(zip((b.kind for b in article.blocks), shown(article), strict=True)) == blocks


def items(text: str) -> list[str]:
    (block,) = parse(text).blocks
    assert block.kind == "list"
    return [text[slice(*item)] for item in block.items]


def test_items_of_nested_lists_are_items() -> None:
    assert items("- a\n  - b\n    c\n  - d\n- e") == ["- a", "- b\n    c", "- d", "- e"]
    assert items("1. a\n\n   - b\n\n   c\n2. d") == ["1. a", "- b\n\n   c", "2. d"]


def test_the_rows_of_a_table_are_items() -> None:
    assert items("| a | b |\n|:--|--:|\n| c | *d* |\ne | f") == [
        "| a | b |",
        "| c | *d* |",
        "e | f",
    ]
    assert items("a | b\n--|--\nc | d") == ["a | b", "c | d"]
    assert parse("a | b\n| c\n--|--").blocks[0].kind != "list"


def test_code_is_no_word_of_the_story() -> None:
    text = "# T\n\nIl a neigé.\n\n```\nle 3 mai 2022, dit M. Luc Ménard\n```\n\nIl a gelé."
    layers = read_story(Seed("a", decode_source("a.md", text.encode()), markdown=True))[0].layers
    assert [a.exact for layer in layers for a in layer.annotations] == []


def test_front_matter_is_outside_the_prose() -> None:
    text = "---\ntitle: Le col\n---\n# Le col\n\nIl a neigé."
    article = parse(text)
    assert shown(article) == ["Le col", "Il a neigé."]
    assert (article.title_block, article.metadata.title) == (0, "Le col")


def test_machine_header_is_outside_the_prose() -> None:
    article = parse(" date 2024-06 Il a *neigé*.")
    assert shown(article) == ["Il a neigé."]
    assert article.metadata.published == "2024-06"


def test_level_two_at_the_start_opens_a_section_and_is_no_title() -> None:
    article = parse("## Le col\n\nIl a neigé.\n\n## Le lac\n\nIl a gelé.")
    assert article.title_block is None
    assert [(s.first, s.last, s.heading) for s in article.sections] == [(0, 2, 0), (2, 4, 2)]


def test_a_picture_alone_on_its_line_is_a_caption() -> None:
    article = parse("# Le col\n\nIl a neigé.\n\n![Le col en hiver](col.jpg)\n\nIl neige.\n")
    assert [block.kind for block in article.blocks] == ["heading", "lead", "caption", "paragraph"]
    assert shown(article)[2] == "Le col en hiver"
    assert parse("Il ![a](a.png) neigé.\n").blocks[0].kind == "lead"


def test_the_machine_header_may_follow_front_matter() -> None:
    article = parse("---\ntitle: Le col\n---\n date 2024-06 Il a neigé.\n")
    assert article.metadata.published == "2024-06"
    assert shown(article) == ["Il a neigé."]
