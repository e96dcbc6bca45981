"""Woven words as HTML: escaped, nested, nothing that HTML cannot hold."""

import json

from strategies import NASTY

from builder.export.inline import escape_source, render_inline, replace_unfit
from builder.views.text import Element, InlineView
from builder.weave import weave_runs


def render(text: str, *ranges: tuple[int, int, Element]) -> str:
    spans = [(a, b) for a, b, _ in ranges]
    runs = weave_runs(text, (0, len(text)), spans)
    return render_inline(InlineView(runs, tuple(element for *_, element in ranges)))


def link(name: str) -> Element:
    return Element("a", (("id", name), ("href", f"#{name}")))


def test_story_text_stays_text() -> None:
    hostile = "<script>alert('1')</script> ]]> {{7*7}} & \"x\""
    assert render(hostile) == (
        "&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt; ]]&gt; {{7*7}} &amp; &#34;x&#34;"
    )


def test_a_link_around_a_link_is_cut_and_keeps_its_anchor() -> None:
    assert render("a b c", (0, 5, link("x")), (2, 3, link("y"))) == (
        '<span id="x"><a href="#x">a </a><a id="y" href="#y">b</a><a href="#x"> c</a></span>'
    )


def test_of_links_on_the_same_words_the_inner_one_leads() -> None:
    assert render("a", (0, 1, link("x")), (0, 1, link("y"))) == (
        '<span id="x"><a id="y" href="#y">a</a></span>'
    )


def test_a_crossing_link_goes_on_without_its_id() -> None:
    assert render("abcd", (0, 3, link("x")), (2, 4, link("y"))) == (
        '<span id="x"><a href="#x">ab</a><a id="y" href="#y">c</a></span><a href="#y">d</a>'
    )


def test_attributes_are_escaped() -> None:
    assert render("a", (0, 1, Element("a", (("href", '"><b>'),)))) == (
        '<a href="&#34;&gt;&lt;b&gt;">a</a>'
    )


def test_what_html_cannot_hold_is_kept_as_data() -> None:
    assert render("a\r\nb\x00c\ufffe") == (
        'a<data value="\\r"></data>\nb<data value="\\u0000">\u2400</data>c'
        '<data value="\\ufffe">\ufffd</data>'
    )


def test_source_characters_are_kept_as_json_with_their_letters() -> None:
    assert escape_source('é "x"\r\n\x85\u202f') == 'é \\"x\\"\\r\\n\\u0085\u202f'
    assert json.loads(f'"{escape_source(NASTY)}"') == NASTY


def test_plain_strings_lose_only_what_html_cannot_hold() -> None:
    assert replace_unfit("a\x00b\u202e") == "a\ufffdb\u202e"
    every = "".join(map(chr, range(0x110000)))
    pairs = zip(every, str(replace_unfit(every)), strict=True)
    unfit = [sign for sign, shown in pairs if sign != shown]
    assert len(unfit) > 90
    assert not any(map(str.isprintable, unfit)), "what is printable is not looked at"
