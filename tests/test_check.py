"""Finished pages: broken links and doubled ids are found, sound ones pass."""

from builder.check import check_links

HEAD = "<!doctype html><title>x</title>"


def codes(**pages: str) -> list[tuple[str, str]]:
    files = {f"{name}.html": (HEAD + body).encode() for name, body in pages.items()}
    files["folder/deep.html"] = f'{HEAD}<a href="../a.html#x">x</a>'.encode()
    files["article.txt"] = b"x"
    return [(problem.code, str(problem.place)) for problem in check_links(files)]


def test_sound_links_pass() -> None:
    links = '<p id="x"></p><a href="#x"><a href="b.html"><a href="article.txt">'
    assert codes(a=links + '<a href="https://example.org/#none"><a href="a.html#x">', b="") == []


def test_a_link_to_no_file_is_found_with_its_place() -> None:
    assert codes(a='<p id="x"></p><a href="gone.html">') == [("link-broken", "a.html:1:46")]


def test_a_link_to_no_element_is_found() -> None:
    assert codes(a='<p id="x"></p>', b='<a href="a.html#y">') == [("link-broken", "b.html:1:32")]


def test_links_from_folders_are_followed() -> None:
    assert ("link-broken", "folder/deep.html:1:32") in codes(a="")


def test_an_id_that_stands_twice_is_found() -> None:
    assert codes(a='<p id="x"></p><p id="x"></p>') == [("id-twice", "a.html")]
