"""Decoding: strict UTF-8, nothing lost, and the place of what is wrong."""

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builder.errors import Problem, ScolieError
from builder.source import Lines, decode_source, find_front_matter, make_printable

BOM = b"\xef\xbb\xbf"


def fail(data: bytes) -> Problem:
    with pytest.raises(ScolieError) as caught:
        decode_source("a.txt", data)
    (problem,) = caught.value.problems
    return problem


def test_text_stays_as_it_is() -> None:
    data = "Un été\r\nà Pyongyang\r\u2028\n\n ".encode()
    source = decode_source("seeds/a.txt", data)
    assert source.text == "Un été\r\nà Pyongyang\r\u2028\n\n "
    assert source.path == "seeds/a.txt"
    assert not source.bom
    assert source.data == data


def test_bom_is_noted_and_put_aside() -> None:
    source = decode_source("a.txt", BOM + b"Mardi")
    assert (source.text, source.bom) == ("Mardi", True)
    assert source.sha256 == hashlib.sha256(BOM + b"Mardi").hexdigest()
    assert source.data == BOM + b"Mardi"


def test_only_one_bom_is_put_aside() -> None:
    source = decode_source("a.txt", BOM + BOM + b"Mardi")
    assert source.text == "\ufeffMardi"
    assert source.data == BOM + BOM + b"Mardi"


@given(st.binary(max_size=40) | st.text().map(str.encode))
def test_any_bytes_come_back_or_fail_with_one_problem(data: bytes) -> None:
    try:
        source = decode_source("a.txt", data)
    except ScolieError as error:
        assert len(error.problems) == 1
        assert error.problems[0].code in {"source-encoding", "source-empty"}
    else:
        assert source.data == data
        assert source.sha256 == hashlib.sha256(data).hexdigest()


@pytest.mark.parametrize("data", [b"", b" \r\n\t", BOM, "\u00a0\u2003\n".encode()])
def test_empty(data: bytes) -> None:
    assert fail(data).code == "source-empty"


@pytest.mark.parametrize(
    ("data", "place", "hint"),
    [
        ("L'été".encode("cp1252"), "a.txt:1:3", "Windows-1252 or Latin-1"),
        ("Un\r\ndeux\rtrois\nl\x92été".encode("latin-1"), "a.txt:4:2", "WINDOWS-1252"),
        (BOM + b"abc\xe9", "a.txt:1:4", "WINDOWS-1252"),
        ("Été".encode("utf-16"), "a.txt:1:1", "iconv -f UTF-16"),
        (b"\xfe\xff\x00M", "a.txt:1:1", "iconv -f UTF-16"),
        ("é😀\n".encode() + b"ab\xff c", "a.txt:2:3", "UTF-8 up to here, then Windows-1252"),
        ("é😀\n".encode() + b"ab\x81", "a.txt:2:3", "Save the file as UTF-8"),
        ("Été".encode("utf-32"), "a.txt:1:1", "iconv -f UTF-32 "),
        ("Tuesday".encode("utf-16-le"), "a.txt:1:1", "iconv -f UTF-16LE "),
        ("Tuesday".encode("utf-16-be"), "a.txt:1:1", "iconv -f UTF-16BE "),
        (b"{\\rtf1\\ansi Tuesday}", "a.txt:1:1", "plain text"),
        (b"PK\x03\x04word/document.xml", "a.txt:1:1", "plain text"),
        ("été à".encode()[:-1], "a.txt:1:5", "cut short"),
        (b"\xed\xa0\x80 surrogate", "a.txt:1:1", "UTF-8"),
        (b"\xc0\xaf overlong", "a.txt:1:1", "UTF-8"),
        (b"\x81\x00 neither", "a.txt:1:1", "no plain text"),
    ],
)
def test_not_utf8(data: bytes, place: str, hint: str) -> None:
    problem = fail(data)
    assert problem.code == "source-encoding"
    assert str(problem.place) == place
    assert hint in problem.hint


def test_zeros_among_letters_are_text_all_the_same() -> None:
    for data in (b"a\0", b"a\0b\0c\0", b"a\0b\0c\0d\0e!", b"\0" * 20):
        assert decode_source("a.txt", data).text.encode() == data


def test_the_bad_byte_is_named() -> None:
    assert "0xE9" in fail(b"\xe9t\xe9 chaud").message


@pytest.mark.parametrize(
    ("text", "yaml", "story"),
    [
        ("---\ntitle: A\n---\nMardi\n", "---\ntitle: A\n", "Mardi\n"),
        ("--- \r\ntitle: A\r\n---\t\r\nMardi", "--- \r\ntitle: A\r\n", "Mardi"),
        ("---\n---", "---\n", ""),
        ("---\na: x---\n---\n\n---\n", "---\na: x---\n", "\n---\n"),
    ],
)
def test_front_matter(text: str, yaml: str, story: str) -> None:
    span = find_front_matter(text)
    assert span is not None
    assert (text[: span[0]], text[span[1] :]) == (yaml, story)


@pytest.mark.parametrize(
    "text", ["", "---", "---\nMardi\n", "Mardi\n---\na\n---\n", "----\na\n---\n"]
)
def test_no_front_matter(text: str) -> None:
    assert find_front_matter(text) is None


@given(st.text("ab\r\n\u2028"))
def test_every_offset_has_its_place(text: str) -> None:
    lines = Lines("a", text)
    for offset in range(len(text) + 1):
        place = lines.place(offset)
        assert lines.starts[place.line - 1] + place.column - 1 == offset


def test_printable() -> None:
    assert make_printable("\x1b[31mé\u202f\udce9\n") == "\\x1b[31mé\\u202f\\udce9\\n"
    assert make_printable("abcdef", 3) == "abc…"
