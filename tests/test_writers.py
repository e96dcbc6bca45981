"""Who signs a story: the byline at its head, else at its foot, and the persons in it."""

import pytest

from builder.parse import find_signature, find_signatures, parse_article, read_authors
from builder.source import decode_source

STORY = "It snowed all night. The pass is closed.\n\nThe mayor said the road would open soon."

HEADS = [
    ("By Hannah Whitcombe\n\nLONDON, 6 February 2025", "By Hannah Whitcombe", "Hannah Whitcombe"),
    ("Hannah Whitcombe\n\n6 February 2025, 10:12", "Hannah Whitcombe", "Hannah Whitcombe"),
    ("2 May 2022\n\nBy Ann Hale in Oslo", "By Ann Hale in Oslo", "Ann Hale"),
    (
        "By Ann Hale, Tom Reed and Joe Dow in Oslo",
        "By Ann Hale, Tom Reed and Joe Dow in Oslo",
        "Ann Hale, Tom Reed, Joe Dow",
    ),
    (
        "By Ann Hale, Environment and Science Editor",
        "By Ann Hale, Environment and Science Editor",
        "Ann Hale",
    ),
    ("Par Luc Ménard et Ève Aubry", "Par Luc Ménard et Ève Aubry", "Luc Ménard, Ève Aubry"),
    ("Luc Ménard, envoyé spécial", "Luc Ménard, envoyé spécial", "Luc Ménard"),
    ("Par La rédaction avec AFP", "Par La rédaction avec AFP", ""),
    ("By Associated Press", "By Associated Press", ""),
    # By nothing but its place a byline: it may be a town.
    ("Harrow Vale", "Harrow Vale", ""),
]


def parse(head: str = "", foot: str = "") -> tuple[str, str]:
    """The byline of a story with these lines under its title and at its end, and its authors."""
    text = "\n\n".join(filter(None, ("Snow closes the pass", head, STORY, foot)))
    article = parse_article(decode_source("story.txt", text.encode()))
    block = find_signature(article)
    return (
        article.visible_text(block.start, block.end) if block else "",
        ", ".join(read_authors(article)),
    )


@pytest.mark.parametrize(("head", "byline", "authors"), HEADS)
def test_the_byline_at_the_head_comes_first(head: str, byline: str, authors: str) -> None:
    assert parse(head, "afp/ami") == (byline, authors)


@pytest.mark.parametrize(
    "foot", ["afp/ami", "(AFP)", "L. M.", "(Reporting by Ann Hale; Editing by Tom Reed)"]
)
def test_else_the_one_at_the_foot(foot: str) -> None:
    assert parse("Published on May 2, 2022", foot) == (foot, "")


@pytest.mark.parametrize(
    "line",
    [
        "LONDON, 6 February 2025",
        "Published on May 2, 2022",
        "Updated 3 May 2022 10:12 GMT",
        "Publié le 2 mai 2022 à 08:15",
    ],
)
def test_a_day_or_a_place_names_nobody(line: str) -> None:
    assert parse(line, "© 2025 AFP") == ("", "")
    assert parse(line, "Ann Hale contributed to this report.") == ("", "")


def test_the_name_of_the_paper_is_no_author() -> None:
    text = f"LA GAZETTE DE LA VALLÉE\n\nLe col est fermé\n\nPar Luc Ménard\n\n{STORY}\n\nafp/ami"
    article = parse_article(decode_source("story.txt", text.encode()))
    assert [article.blocks[0].kind, article.blocks[2].kind] == ["byline", "byline"]
    signed = [article.source.text[b.start : b.end] for b in find_signatures(article)]
    assert signed == ["Par Luc Ménard", "afp/ami"]
