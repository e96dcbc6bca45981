"""The layer of typography: each rule's example, what stays, and that no letter ever changes."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from small_article import make_article
from strategies import texts

from builder.annotate.quote_pairs import pair_quotes
from builder.annotate.typography import annotate_typography
from builder.language.profiles import PROFILES, choose_profile
from builder.language.typography import PROTECTED, SIGNS, QuoteRule, TypographyRule
from builder.model import Article, Style
from builder.parse import parse_article
from builder.source import decode_source
from builder.typeset import set_words, show_signs

RULES = {
    (name, rule.id): rule
    for name, profile in PROFILES.items()
    for rule in (*profile.rules, *profile.quotes)
}


def set_text(text: str, profile: str, article: Article | None = None) -> str:
    found = annotate_typography(article or make_article(text), profile).annotations
    return show_signs(text, found, 0, len(text))


@pytest.mark.parametrize(
    ("profile", "rule"), [(p, RULES[p, i]) for p, i in RULES], ids=map("/".join, RULES)
)
def test_each_rule_keeps_its_word(profile: str, rule: TypographyRule | QuoteRule) -> None:
    source, shown = rule.example
    assert set_text(source, profile) == shown
    layer = annotate_typography(make_article(source), profile)
    assert rule.id in {annotation.rule for annotation in layer.annotations}
    assert set_text(rule.counter, profile) == rule.counter


TEXTS = [
    *(text for rule in RULES.values() for text in (*rule.example, rule.counter)),
    "A file C:\\temp, 19:00, :-) :cat: &amp; <b> me@a.example www.a.example WWW.A.EXAMPLE",
]


@pytest.mark.parametrize(
    ("needs", "holds", "pattern"),
    [
        (rule.needs, rule.holds, rule.pattern)
        for rule in RULES.values()
        if isinstance(rule, TypographyRule)
    ],
)
def test_what_a_pattern_needs_it_cannot_do_without(needs: str, holds: str, pattern: str) -> None:
    assert any(re.search(pattern, text) for text in TEXTS)
    without = [text.translate(str.maketrans("", "", needs)) for text in TEXTS] if needs else []
    without += [cut for text in TEXTS if holds not in (cut := text.replace(holds, " "))]
    assert not any(re.search(pattern, text) for text in without)


@pytest.mark.parametrize(("signs", "pattern"), PROTECTED)
def test_what_is_written_for_machines_has_one_of_its_signs(
    signs: tuple[str, ...], pattern: str
) -> None:
    assert any(re.search(pattern, text) for text in TEXTS)
    sign = re.compile("|".join(map(re.escape, signs)))
    assert not any(re.search(pattern, sign.sub(" ", text)) for text in TEXTS)


@pytest.mark.parametrize(
    ("language", "profile"),
    [
        ("fr", "fr"),
        ("fr-CH", "fr-CH"),
        ("fr-BE", "fr"),
        ("en-US", "en"),
        ("en-IE", "en-GB"),
        ("de", "none"),
    ],
)
def test_each_language_has_its_profile(language: str, profile: str) -> None:
    assert choose_profile(language) == profile


@pytest.mark.parametrize(
    "text",
    [
        "Voir https://exemple.ch/l'an?a='b'&c=d et www.exemple.ch/?q=1-2 ou a.b@exemple.ch",
        "Rendez-vous à 19:00, score 3:1, &amp; <a href=\"x\" title='y'> :sourire: ;-) C:\\a...",
        "Etat, oeuvre, A l’ecole",
        'Un "mot ouvert, sans fin.',
        'Une fin" seule.',
        'Un "mot" sûr, ou non, puis une fin".',
        'Ni" l"un ni l"autre.',
        '" espacé " des deux côtés',
        "le 2024-06-18, le 079 123 45 67, un F-16, 3-0",
    ],
)
def test_what_is_not_certain_or_not_prose_stays(text: str) -> None:
    assert set_text(text, "fr") == text


@pytest.mark.parametrize(
    ("source", "shown"),
    [
        ('"One "or two.\n\n"Three."', '“One "or two.\n\n“Three.”'),
        ('"One", he said.\n\n"Two."', "“One”, he said.\n\n“Two.”"),
        ('"One", and a 5" nail.\n\n"Two."', '“One”, and a 5" nail.\n\n“Two.”'),
        ('One "and two.\n\n"Three."', 'One "and two.\n\n“Three.”'),
    ],
)
def test_a_quotation_that_goes_on_opens_each_paragraph(source: str, shown: str) -> None:
    assert set_text(source, "en") == shown


def test_pairs_are_told_apart_from_lone_signs() -> None:
    assert pair_quotes('"a" "b "c" d" e', '"') == ((0, 2, 0), (4, 12, 0), (7, 9, 1))
    assert pair_quotes('"a" b", "c"', '"') == ((8, 10, 0),)
    assert pair_quotes('"a" "b "c"', '"') == ((0, 2, 0),)
    assert pair_quotes('« a "b" c »', '"') == ((4, 6, 1),)
    assert pair_quotes('a 13" et "b"', '"') == ((9, 11, 0),)
    assert pair_quotes('"a" b"c', '"') == ()


@pytest.mark.parametrize(
    ("source", "shown"),
    [
        ("\"'No more boats' in May,\" she said.", "“‘No more boats’ in May,” she said."),
        ("The boys' boat and the girls' boat", "The boys’ boat and the girls’ boat"),
        ("'Ello, the boys' boat and the girls' boat", "'Ello, the boys’ boat and the girls’ boat"),
        ("'Yes', 'no' and 'a 6' wall'", "‘Yes’, ‘no’ and ‘a 6' wall’"),
    ],
)
def test_single_signs_of_english(source: str, shown: str) -> None:
    assert set_text(source, "en") == shown


def test_code_and_markdown_signs() -> None:
    source = decode_source("story.md", b'"**L\'ami**", dit `l\'an "x"`!\n')
    article = parse_article(source, markdown=True)
    found = annotate_typography(article, "fr").annotations
    block = article.blocks[0]
    shown = set_words(article, found, block.start, block.end)
    assert shown == '«\u202fL’ami\u202f», dit l\'an "x"\u202f!'


def test_signs_set_as_one_stand_where_they_begin() -> None:
    text = "Il vint... enfin"
    found = annotate_typography(make_article(text), "fr").annotations
    assert [show_signs(text, found, *span) for span in ((0, 8), (8, 16))] == ["Il vint…", " enfin"]


def test_a_style_is_not_code() -> None:
    text = "L'an"
    article = make_article(text)
    styled = Article(
        article.source,
        article.metadata,
        article.blocks,
        article.sections,
        styles=(Style("strong", 0, 4),),
    )
    assert set_text(text, "fr", styled) == "L’an"


TEMPTING = st.lists(
    st.sampled_from(
        [
            '"',
            "'",
            "...",
            " ",
            "-",
            "--",
            "!",
            "?",
            ";",
            ":",
            "«",
            "»",
            "“",
            "”",
            "1950",
            "12",
            "000",
            "km",
            "M.",
            "Roy",
            "l",
            "oui",
            "18",
            "juin",
            "(",
            ")",
            ",",
            ".",
            "\u00a0",
            "\u202f",
            "&amp;",
        ]
    ),
    max_size=24,
).map("".join)


@settings(max_examples=400)
@given(st.one_of(TEMPTING, texts), st.sampled_from(sorted(PROFILES)), st.booleans())
def test_letters_and_figures_never_change(text: str, profile: str, markdown: bool) -> None:
    article = parse_article(decode_source("x", f"x{text}".encode()), markdown)
    source = article.source.text
    found = annotate_typography(article, profile).annotations
    rebuilt, cursor = "", 0
    for annotation in found:
        assert annotation.start >= cursor, "none over another, in order"
        assert annotation.exact == source[annotation.start : annotation.end] != annotation.shown
        assert annotation.exact.translate(NO_SIGNS) == (annotation.shown or "").translate(NO_SIGNS)
        rebuilt += source[cursor : annotation.start] + annotation.exact
        cursor = annotation.end
    assert rebuilt + source[cursor:] == source


NO_SIGNS = dict.fromkeys(map(ord, SIGNS))
