"""What a request for an address gets: no server, no disk, only a site as a value."""

import json
from collections.abc import Callable
from pathlib import Path, PurePosixPath

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sites import build_files

from builder.errors import Place, Problem
from builder.serve.address import Found, Moved, find_file, read_base
from builder.serve.answer import (
    HTML,
    add_script,
    digest_answer,
    make_answer,
    make_site,
    make_state,
)

FILES = {
    "index.html": b"<head></head>home",
    "404.html": b"<head></head>not here",
    "about.html": b"<head></head>about",
    "style.css": b"p {}",
    "notes.txt": b"notes",
    "both.html": b"<head></head>both, a file",
    "both/index.html": b"<head></head>both, a folder",
    "story/index.html": b"<head></head>story",
    "story/\u00e9t\u00e9.html": b"<head></head>summer",
    "a b/index.html": b"<head></head>space",
    "empty/file.txt": b"",
    ".nojekyll": b"",
    ".well-known/security.txt": b"",
}
SITE = make_site(FILES)
BASES = ("/", "/repo/", "/a/b/")

FOUND = {
    "": "index.html",
    "index": "index.html",
    "index.html": "index.html",
    "about": "about.html",
    "about.html": "about.html",
    "404": "404.html",
    "both": "both.html",
    "both/": "both/index.html",
    "story/": "story/index.html",
    "story/index": "story/index.html",
    "story/%C3%A9t%c3%a9": "story/\u00e9t\u00e9.html",
    "story/\u00c3\u00a9t\u00c3\u00a9.html": "story/\u00e9t\u00e9.html",  # raw UTF-8, as it arrives
    "%61bout": "about.html",
    "a%20b/": "a b/index.html",
    "empty/file.txt": "empty/file.txt",
}
MOVED = {"story": "story/", "a%20b": "a%20b/", "%73tory": "story/"}
MISSING = ["nope", "nope/", "about/", "about.htm", "empty", "empty/", "file", "story/nope", "x/y/z"]


@pytest.mark.parametrize("base", BASES)
def test_finds_what_github_pages_finds(base: str) -> None:
    for target, path in FOUND.items():
        assert find_file(base + target, base, FILES) == Found(path), target
    for target, location in MOVED.items():
        assert find_file(base + target, base, FILES) == Moved(base + location), target
    for target in MISSING:
        assert find_file(base + target, base, FILES) == Found("404.html", 404), target


def test_the_base_without_its_slash_is_moved() -> None:
    assert find_file("/repo", "/repo/", FILES) == Moved("/repo/")
    assert find_file("/a/b", "/a/b/", FILES) == Moved("/a/b/")


@pytest.mark.parametrize(
    "target", ["/", "/rep", "/repository/", "/index.html", "", "repo/", "//repo/"]
)
def test_outside_the_base_there_is_nothing(target: str) -> None:
    assert find_file(target, "/repo/", FILES) is None
    answer = make_answer(target, "/repo/", SITE, ())
    assert (answer.status, answer.location) == (404, "")
    assert b"/repo/" in answer.body


@pytest.mark.parametrize("name", [".nojekyll", ".well-known/security.txt", "%2enojekyll"])
def test_a_dot_file_is_not_shown_even_where_the_site_has_it(name: str) -> None:
    assert find_file(f"/repo/{name}", "/repo/", FILES) == Found("404.html", 404)


@given(
    st.sampled_from(BASES),
    st.text(max_size=40) | st.text("/.\\%2ef5c0 \n\0storyindexhml", max_size=40),
)
def test_no_target_gets_more_than_a_file_of_the_site(base: str, words: str) -> None:
    for target in (words, base + words, f"/{words}"):
        match find_file(target, base, FILES):
            case Found(path):
                assert path in FILES
                assert not any(part.startswith(".") for part in path.split("/"))
            case Moved(location):
                assert location.startswith(base)
                assert not location.startswith("//")
                assert location.isascii()
                assert location.isprintable()


@pytest.mark.parametrize(
    ("words", "base"),
    [
        ("", "/"),
        ("/", "/"),
        ("repo", "/repo/"),
        ("/repo", "/repo/"),
        ("repo/", "/repo/"),
        ("//repo//", "/repo/"),
        ("/a/b.c/", "/a/b.c/"),
        ("/~user/x_y-z/", "/~user/x_y-z/"),
    ],
)
def test_a_base_may_be_written_with_or_without_slashes(words: str, base: str) -> None:
    assert read_base(words) == base


@pytest.mark.parametrize(
    "words",
    ["a b", "/../", "/./", "/.git/", "\u00e9", "a?b", "a#b", "a%20b", 'a"b', "a\\b", "a\n", "<a>"],
)
def test_a_base_is_made_of_plain_names(words: str) -> None:
    with pytest.raises(ValueError, match="not a plain name"):
        read_base(words)


def test_a_redirect_never_leads_to_another_host() -> None:
    for base in map(read_base, ("//evil.example", "///x", "")):
        for target in ("//evil.example", "/", "", base[:-1], f"{base}/story", f"/{base}story"):
            answer = make_answer(target, base, SITE, ())
            assert not answer.location.startswith("//")


def test_every_file_has_its_type() -> None:
    names = ["a.html", "a.css", "a.js", "a.txt", "a.json", "a.svg", "a.png", "a.xml", "a", "a.odd"]
    site = make_site(dict.fromkeys(names, b""))
    found = [make_answer(f"/{name}", "/", site, ()).type for name in names]
    assert found == [
        "text/html; charset=utf-8",
        "text/css; charset=utf-8",
        "text/javascript; charset=utf-8",
        "text/plain; charset=utf-8",
        "application/json",
        "image/svg+xml; charset=utf-8",
        "image/png",
        "application/xml; charset=utf-8",
        "application/octet-stream",
        "application/octet-stream",
    ]


def test_every_kind_of_file_that_a_build_makes_has_a_type(story: Callable[..., Path]) -> None:
    files = build_files(story("Words.", edition="title: T"))
    kinds = {make_answer(f"/{path}", "/", make_site(files), ()).type for path in files}
    assert "application/octet-stream" not in kinds


def test_the_script_is_added_to_the_answer_and_not_to_the_site() -> None:
    answer = make_answer("/repo/", "/repo/", SITE, ())
    sent = add_script(answer, SITE, "/repo/", "[::1]:8000")
    before, tag, after = sent.partition(b"<script")[0], sent[6:-11], sent[-11:]
    assert before + after == FILES["index.html"]
    assert b'src="/repo/_scolie/livereload.js?host=[::1]&amp;port=8000/repo/_scolie&amp;' in tag
    assert answer.body == FILES["index.html"]
    assert b"port=80/_scolie" in add_script(answer, SITE, "/", "localhost")
    headless = make_answer("/x", "/", make_site({"x.html": b"<p>Words"}), ())
    assert add_script(headless, SITE, "/", "localhost:1").startswith(b"<p>Words<script")


def test_a_page_has_another_digest_only_when_it_would_look_different() -> None:
    def digest(target: str, **changed: bytes) -> dict[str, str]:
        other = {name.replace("_", "."): data for name, data in changed.items()}
        site = make_site({**FILES, **other})
        return digest_answer(make_answer(target, "/", site, ()), site)

    same = digest("/about")
    assert digest("/about", index_html=b"other", notes_txt=b"other") == same
    for part, changed in (
        ("page", {"about_html": b"other"}),
        ("styles", {"style_css": b"other"}),
        ("styles", {"new_css": b"other"}),
        ("assets", {"icon_svg": b"other"}),
    ):
        now = digest("/about", **changed)
        assert {name for name in now if now[name] != same[name]} == {part}
    assert (
        digest("/nope")["page"] != digest("/404.html")["page"]
    )  # the same words at another status
    assert digest("/nope") == digest("/not-there-either")


def test_before_a_first_good_build_a_plain_page_says_why() -> None:
    place = Place("seeds/<b>/edition.yml", 3, 7)
    problems = (
        Problem(
            "unknown-key",
            "there is no key \u201c<script>\u201d here",
            "Did you mean \u201ctitle\u201d?",
            place,
        ),
        Problem("no-story", "there is no story here"),
    )
    answer = make_answer("/any/where", "/", None, problems)
    page = answer.body.decode()
    assert (answer.status, answer.type) == (503, HTML)
    assert "The first build failed" in page
    assert "seeds/&lt;b&gt;/edition.yml:3:7: error[unknown-key]" in page
    assert "Did you mean \u201ctitle\u201d?" in page
    assert "error[no-story]" in page
    assert "<script" not in page
    assert b"<script defer" in add_script(answer, None, "/", "localhost:1")
    assert "under way" in make_answer("/", "/", None, ()).body.decode()


def test_the_state_has_all_that_an_error_says() -> None:
    problem = Problem("wrong-type", "expected words", "Put words.", Place("seeds/a.yml", 2, 3))
    answer = make_answer("/", "/", SITE, (problem,))
    state = json.loads(make_state(answer, SITE, (problem,), b"<p>\xff"))
    assert state == {
        **digest_answer(answer, SITE),
        "html": "<p>\ufffd",
        "problems": [
            {
                "where": "seeds/a.yml:2:3",
                "kind": "error[wrong-type]",
                "message": "expected words",
                "hint": "Put words.",
            }
        ],
    }


def test_the_page_that_is_not_found_shows_the_preview_and_not_the_published_site(
    story: Callable[..., Path],
) -> None:
    root = story("Words.", edition="url: https://example.org/repo/")
    site = make_site(build_files(root))
    assert b'href="https://example.org/repo/style.css"' in site.files["404.html"]
    answer = make_answer("/here/nope/nope", "/here/", site, ())
    assert answer.status == 404
    assert b"example.org" not in answer.body
    assert b'href="/here/style.css"' in answer.body


def test_the_addresses_of_the_preview_are_free_in_every_site(story: Callable[..., Path]) -> None:
    for path in build_files(story("Words.", edition="title: T")):
        assert not PurePosixPath(path).parts[0].startswith("_")
