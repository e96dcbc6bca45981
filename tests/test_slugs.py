"""Slugs: ASCII, never empty, the same on every file system."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builder.slugs import is_slug, slugify


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("Poutine à Pyongyang", "poutine-a-pyongyang"),
        ("L'État, c'est moi !", "l-etat-c-est-moi"),
        ("Cœur de bœuf", "coeur-de-boeuf"),
        ("Straße İzmir Łódź", "strasse-izmir-lodz"),
        ("story.fr", "story-fr"),
        ("2024-06-18", "2024-06-18"),
        ("½ ﬁn", "1-2-fin"),
        ("--a__b--", "a-b"),
        ("首页", "story-203c08e0"),
        ("", "story-e3b0c442"),
    ],
)
def test_slug(text: str, slug: str) -> None:
    assert slugify(text, "story") == slug


@given(st.text(st.characters()))
def test_any_text_gives_a_slug(text: str) -> None:
    slug = slugify(text, "story")
    assert is_slug(slug)
    assert slugify(slug, "story") == slug


@given(st.text())
def test_composed_or_not_is_one_name(text: str) -> None:
    composed, apart = (unicodedata.normalize(form, text) for form in ("NFC", "NFD"))
    assert slugify(composed, "story") == slugify(apart, "story")


@pytest.mark.parametrize("text", ["", "-a", "a-", "a--b", "A", "é", "a b", "a\n", "٣"])
def test_not_a_slug(text: str) -> None:
    assert not is_slug(text)
