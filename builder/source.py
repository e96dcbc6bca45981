"""Bytes → Source: strict UTF-8 in, text with its digest out; and where in a text an offset is."""

import hashlib
import re
from bisect import bisect_right
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE, BOM_UTF32_BE, BOM_UTF32_LE
from typing import Final

from builder.errors import LINE_BREAK, Place, Problem, ScolieError
from builder.model import Source

_OTHERS: Final = {
    b"{\\rtf": "a text with formatting (RTF)",
    b"PK\3\4": "a Word or OpenDocument text, or another archive",
    b"\xd0\xcf\x11\xe0": "an old Word document",
    b"%PDF-": "a PDF",
    b"\x89PNG": "a picture",
    b"\xff\xd8\xff": "a picture",
}
"""How files begin that a program for texts may save by another name than its own."""
_MARKS: Final = {
    BOM_UTF32_LE: "UTF-32",
    BOM_UTF32_BE: "UTF-32",
    BOM_UTF16_LE: "UTF-16",
    BOM_UTF16_BE: "UTF-16",
}
"""Byte order marks, the longer ones first, as one of them begins with another."""
_FRONT_MATTER: Final = re.compile(r"---[ \t]*(?:\r\n?|\n)")
_FRONT_MATTER_END: Final = re.compile(r"(?<=[\r\n])---[ \t]*(?:\r\n?|\n|\Z)")


def decode_source(path: str, data: bytes) -> Source:
    """Read a story's bytes: newlines stay as they are, a byte order mark is noted and put aside.

    Raises ScolieError: `source-encoding` with the place of the first byte that is not UTF-8,
    or `source-empty`.
    """
    text = decode_text(path, data)
    if not text or text.isspace():
        what = "contains only white space" if text else "is empty"
        problem = Problem("source-empty", f"the story {what}", "Put the text in.", Place(path))
        raise ScolieError(problem)
    bom = data.startswith(BOM_UTF8)
    return Source(path, text, hashlib.sha256(data).hexdigest(), bom)


def decode_text(path: str, data: bytes) -> str:
    """Decode UTF-8 without its byte order mark, or raise ScolieError `source-encoding`.

    One mark is taken off and malformed bytes are an error, as in "UTF-8 decode" with a
    fatal error mode: https://encoding.spec.whatwg.org/#utf-8-decode
    What begins as a file of another kind does, or has a zero for every second byte, is refused too.
    """
    body = data.removeprefix(BOM_UTF8)
    if other := next((what for start, what in _OTHERS.items() if body.startswith(start)), ""):
        hint = "Save the words as plain text, in UTF-8, and put that file here."
        problem = Problem(
            "source-encoding", f"this is {other}, no plain text", hint, Place(path, 1, 1)
        )
        raise ScolieError(problem)
    if encoding := _tell_utf16(body):
        hint = _convert(f"It looks like {encoding}", encoding)
        message = "every second byte is a zero, as in no UTF-8"
        raise ScolieError(Problem("source-encoding", message, hint, Place(path, 1, 1)))
    try:
        return body.decode()
    except UnicodeDecodeError as error:
        before = body[: error.start].decode()
        message = f"byte 0x{body[error.start]:02X} is not UTF-8"
        hint = _explain_encoding(body, error)
        place = Lines(path, before).place(len(before))
        raise ScolieError(Problem("source-encoding", message, hint, place)) from None


def find_front_matter(text: str) -> tuple[int, int] | None:
    """Find the front matter of a Markdown text: where its YAML ends, and where the story begins.

    `text[:yaml_end]` is a YAML document as it stands, its first line `---` included, so
    that lines count the same in both. None when the text does not begin with `---`, or no
    second `---` follows: then the first is a rule across the page.
    """
    start = _FRONT_MATTER.match(text)
    end = _FRONT_MATTER_END.search(text, start.end()) if start else None
    return end.span() if end else None


class Lines:
    """Where the lines of a text begin. CR, LF and CR LF end a line, as in text editors."""

    def __init__(self, path: str, text: str) -> None:
        self.path = path
        self.starts = [0, *(match.end() for match in LINE_BREAK.finditer(text))]

    def place(self, offset: int) -> Place:
        """Tell an offset in code points as line and column, both from 1."""
        line = bisect_right(self.starts, offset)
        return Place(self.path, line, offset - self.starts[line - 1] + 1)


def make_printable(text: str, limit: int | None = None) -> str:
    """Make any text safe for a one-line message: invisible characters escaped, long text cut."""
    shown = text if limit is None or len(text) <= limit else text[:limit] + "…"
    return "".join(
        letter if letter.isprintable() else letter.encode("unicode_escape").decode()
        for letter in shown
    )


def _explain_encoding(data: bytes, error: UnicodeDecodeError) -> str:
    for mark, encoding in _MARKS.items():
        if data.startswith(mark):
            return _convert(f"It begins with a {encoding} byte order mark", encoding)
    # In a Windows-1252 text the first letter with an accent is also the first error.
    if data[: error.start].isascii() and _decodes(data, "cp1252"):
        return _convert("It looks like Windows-1252 or Latin-1", "WINDOWS-1252")
    if b"\0" in data:
        return "It is no plain text. Save the words as plain text, in UTF-8."
    if error.reason != "unexpected end of data" and _decodes(data[error.start :], "cp1252"):
        return "It is UTF-8 up to here, then Windows-1252 or Latin-1: type such letters anew."
    if error.reason == "unexpected end of data":
        return "The file ends in the middle of a character: it may have been cut short."
    return "Save the file as UTF-8 in your text editor."


def _tell_utf16(data: bytes) -> str:
    """UTF-16 in one of its byte orders, if the letters are those of English; else nothing."""
    even, odd = data[0:_TOLD:2], data[1:_TOLD:2]
    if len(odd) < 4 or (any(even) and any(odd)):
        return ""
    return "" if 0 in (odd if any(odd) else even) else "UTF-16BE" if any(odd) else "UTF-16LE"


_TOLD: Final = 1000


def _convert(finding: str, encoding: str) -> str:
    command = f"iconv -f {encoding} -t UTF-8 OLD > NEW"
    return f"{finding}. Save it as UTF-8 in your text editor, or run: {command}"


def _decodes(data: bytes, encoding: str) -> bool:
    try:
        data.decode(encoding)
    except UnicodeDecodeError:
        return False
    return b"\0" not in data
