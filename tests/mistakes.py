"""Cases of mistakes as text: files with a mark before each place where a problem is expected.

    === a name of the case
    --- glossary.yml
    terms:
      - lemma: quay
        ⟪unknown-key⟫glos: x

The mark is no part of the file. `⟪0xE9⟫` stands for that byte. A problem of a whole file is
expected by a line `!!! code path`. What a case does not give is taken from `BASE`: a sound story
with an edition that has rights and a release, so that nothing else is wrong.
"""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

STORY = "seeds/bridge"
ARTICLE = """\
The swing bridge at Port Lassay will close for six weeks.

The council voted for the repairs on 3 May 2024. “The gears are worn,” said Mayor Odile Marchant.

Boats will wait at the quay. The bridge was built in 1931, and the quay in 1935. It snowed in May.
"""
BASE = {
    "seeds/edition.yml": "rights: Public domain.\nrelease: 2024-06-01\n",
    f"{STORY}/article.txt": ARTICLE,
}
_MARK = re.compile("⟪([^⟫]+)⟫")


class Case(NamedTuple):
    """Files by path, and what is wrong with them: code, path, line and column (0: the file)."""

    name: str
    files: dict[str, bytes]
    expected: list[tuple[str, str, int, int]]


def read_cases(text: str) -> Iterator[Case]:
    """The cases of one file."""
    for part in re.split(r"^=== ", text, flags=re.MULTILINE)[1:]:
        name, _, rest = part.partition("\n")
        case = Case(name, {}, [])
        head, *files = re.split(r"^--- ", rest, flags=re.MULTILINE)
        for line in re.findall(r"^!!! (.+)$", head, flags=re.MULTILINE):
            code, path = line.split()
            case.expected.append((code, _full(path), 0, 0))
        for file in files:
            path, _, body = file.partition("\n")
            case.files[_full(path)] = _take_marks(body.rstrip("\n") + "\n", _full(path), case)
        yield case


def lay_out(case: Case, folder: Path) -> None:
    """Write the files of a case, and those of the base that it does not give."""
    given = {path.rpartition(".")[0] for path in case.files}
    for path, text in BASE.items():
        if path.rpartition(".")[0] not in given:
            put(folder / path, text.encode())
    for path, data in case.files.items():
        put(folder / path, data)


def put(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)


def _full(path: str) -> str:
    return path if path.startswith(("seeds", "site/")) else f"{STORY}/{path}"


def _take_marks(text: str, path: str, case: Case) -> bytes:
    """The file without its marks; each one's place is noted as expected."""
    plain, cursor, data = "", 0, b""
    for match in _MARK.finditer(text):
        plain += text[cursor : match.start()]
        data += text[cursor : match.start()].encode()
        cursor = match.end()
        if match[1].startswith("0x"):
            data += bytes([int(match[1], 16)])
            plain += "?"
            continue
        last = plain.rfind("\n")
        place = (plain.count("\n") + 1, len(plain) - last)
        case.expected.append((match[1], path, *place))
    return data + text[cursor:].encode()
