"""An edition as a reference, for people and for the programs that keep their references.

Plain text; BibLaTeX, which unlike old BibTeX reads UTF-8 and EDTF dates; RIS; CSL-JSON, the data
of the Citation Style Language.
"""

import json
import re
from collections.abc import Iterator, Sequence
from typing import Any

from builder.excerpts import collapse
from builder.export.inline import replace_unfit
from builder.views.citation import Citation

_LATEX = {
    **{sign: f"\\{sign}" for sign in "#$%&_{}"},
    "\\": r"\textbackslash{}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    "\u00a0": "~",
    "\u202f": "~",  # few fonts of TeX have it
}
_BABEL = {"fr": "french", "en": "english"}
_DAY = re.compile(r"-?\d{4}(-\d{2}){0,2}(?=T|$)")


def export_citation(citation: Citation) -> Iterator[tuple[str, bytes]]:
    """The files of one reference."""
    yield "citation.txt", f"{_line(citation.line)}\n".encode()
    yield "citation.bib", write_biblatex(citation).encode()
    yield "citation.ris", write_ris(citation).encode()
    yield "citation.json", write_csl(citation).encode()


def write_biblatex(citation: Citation) -> str:
    """An entry `@online`; names stand in braces of their own, so that none is taken apart."""
    source = citation.source
    fields = {
        "author": _join_names(citation.authors),
        "title": _escape(citation.title),
        "titleaddon": _escape(citation.kind),
        "editor": _join_names(citation.editors),
        "version": _escape(citation.version),
        "date": citation.date.partition("T")[0],
        "url": re.sub(r"[{}\\\s]", lambda sign: f"%{ord(sign[0]):02X}", citation.url),
        "origpublisher": _escape(source.publisher),
        "origtitle": _escape(source.title),
        "origdate": source.date.partition("T")[0],
        "langid": _BABEL.get(citation.language.split("-")[0], ""),
    }
    lines = [f"  {name} = {{{value}}}," for name, value in fields.items() if value]
    return "\n".join([f"@online{{{citation.key},", *lines, "}", ""])


def write_ris(citation: Citation) -> str:
    """A record of the type ELEC; every line ends as on a typewriter, CR and LF."""
    day = _DAY.match(citation.date)
    year, *rest = (day[0] if day else "").split("-")
    fields = [
        ("TY", "ELEC"),
        ("ID", citation.key),
        ("TI", citation.title),
        *(("AU", name) for name in citation.authors),
        *(("ED", name) for name in citation.editors),
        ("ET", citation.version),
        ("PY", year),
        ("DA", "/".join([year, *rest, "", ""][:3]) + "/" if year else ""),
        ("UR", citation.url),
        ("LA", citation.language),
        ("M3", citation.kind),
        ("OP", citation.source_words),
    ]
    lines = [f"{tag}  - {_line(value)}" for tag, value in fields if _line(value)]
    return "\r\n".join([*lines, "ER  - ", ""])


def write_csl(citation: Citation) -> str:
    """A list of one item of the type webpage."""
    item: dict[str, Any] = {
        "id": citation.key,
        "type": "webpage",
        "title": citation.title,
        "genre": citation.kind,
        "author": [{"literal": name} for name in citation.authors],
        "editor": [{"literal": name} for name in citation.editors],
        "version": citation.version,
        "issued": _csl_date(citation.date, citation.date_words),
        "URL": citation.url,
        "language": citation.language,
        "original-publisher": citation.source.publisher,
        "original-title": citation.source.title,
        "original-date": _csl_date(citation.source.date, citation.source.date),
    }
    kept = {name: value for name, value in item.items() if value}
    return json.dumps([kept], ensure_ascii=False, indent=2) + "\n"


def _join_names(names: Sequence[str]) -> str:
    return " and ".join(f"{{{_escape(name)}}}" for name in names if _line(name))


def _csl_date(date: str, words: str) -> dict[str, Any]:
    """A day, month or year, or two of them, as numbers; all else as words."""
    ends = [_DAY.fullmatch(end.partition("T")[0]) for end in date.split("/")]
    if not date:
        return {}
    if not all(ends):
        return {"literal": words}
    return {"date-parts": [_numbers(end[0]) for end in ends if end]}


def _numbers(day: str) -> list[int]:
    sign = -1 if day.startswith("-") else 1
    year, *rest = day.lstrip("-").split("-")
    return [sign * int(year), *map(int, rest)]


def _escape(words: str) -> str:
    return "".join(_LATEX.get(character, character) for character in _line(words))


def _line(words: str) -> str:
    """Words on one line, without control characters."""
    return str(replace_unfit(collapse(words)))
