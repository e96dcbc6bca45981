"""A site and the problems of its last build → what a browser gets. All of it is made in memory."""

import hashlib
import re
from collections.abc import Iterable, Mapping, Sequence
from html import escape
from pathlib import PurePosixPath
from typing import Final

import msgspec

from builder.errors import Problem
from builder.serve.address import NOT_FOUND, RESERVED, Moved, find_file

TEXT: Final = "text/plain; charset=utf-8"
HTML: Final = "text/html; charset=utf-8"
SCRIPT: Final = "text/javascript; charset=utf-8"
JSON: Final = "application/json"

_SUFFIXES: Final = {
    HTML: ".html",
    TEXT: ".txt .bib .ris .yml",
    SCRIPT: ".js .mjs",
    JSON: ".json .map",
    "text/css; charset=utf-8": ".css",
    "text/csv; charset=utf-8": ".csv",
    "text/markdown; charset=utf-8": ".md",
    "application/xml; charset=utf-8": ".xml",
    "application/atom+xml; charset=utf-8": ".atom",
    "application/ld+json": ".jsonld",
    "application/manifest+json": ".webmanifest",
    "application/epub+zip": ".epub",
    "application/pdf": ".pdf",
    "image/svg+xml; charset=utf-8": ".svg",
    "image/png": ".png",
    "image/gif": ".gif",
    "image/jpeg": ".jpg .jpeg",
    "image/webp": ".webp",
    "image/avif": ".avif",
    "image/x-icon": ".ico",
    "font/woff": ".woff",
    "font/woff2": ".woff2",
}
_TYPES: Final = {word: kind for kind, words in _SUFFIXES.items() for word in words.split()}
_UNKNOWN: Final = "application/octet-stream"
_SEEN_IN_PAGES: Final = {".js", ".mjs", ".svg", ".png", ".gif", ".jpg", ".jpeg", ".webp", ".avif"}
_PUBLISHED_STYLE: Final = re.compile(rb'href="(https?://[^"]+/)style\.css"')


class Site(msgspec.Struct, frozen=True):
    """The files of one good build, with the digests of what many pages show."""

    files: Mapping[str, bytes]
    styles: str
    assets: str


class Answer(msgspec.Struct, frozen=True):
    """Status, type and body; for a redirect, where to."""

    status: int
    type: str
    body: bytes
    location: str = ""


def make_site(files: Mapping[str, bytes]) -> Site:
    """Files by path → a site."""
    return Site(files, _digest_all(files, {".css"}), _digest_all(files, _SEEN_IN_PAGES))


def make_answer(target: str, base: str, site: Site | None, problems: Sequence[Problem]) -> Answer:
    """What a request for a target gets; without any good build yet, a page that says why."""
    if site is None:
        return Answer(503, HTML, _explain(problems))
    match find_file(target, base, site.files):
        case Moved(location):
            return Answer(301, TEXT, b"", location)
        case None:
            return Answer(404, TEXT, f"There is nothing here. The site is at {base}\n".encode())
        case found:
            body = site.files[found.path]
            if found.path == NOT_FOUND:
                body = _localise(body, base)
            suffix = PurePosixPath(found.path).suffix.lower()
            return Answer(found.status, _TYPES.get(suffix, _UNKNOWN), body)


def digest_answer(answer: Answer, site: Site | None) -> dict[str, str]:
    """What a page shows, as digests: of itself, of the style sheets, of images and the like."""
    return {
        "page": _digest(f"{answer.status} {answer.location}\n".encode() + answer.body),
        "styles": site.styles if site else "",
        "assets": site.assets if site else "",
    }


def make_state(
    answer: Answer, site: Site | None, problems: Iterable[Problem], page: bytes = b""
) -> bytes:
    """What the script in a page asks for, as JSON: has this page changed, what is wrong?

    `page` is the page as it would be sent, where the script has another one.
    """
    listed = [
        {
            "where": str(problem.place or ""),
            "kind": f"{problem.severity}[{problem.code}]",
            "message": problem.message,
            "hint": problem.hint,
        }
        for problem in (problems if site else ())
    ]
    words = {"problems": listed, "html": page.decode(errors="replace")}
    return msgspec.json.encode({**digest_answer(answer, site), **words})


def add_script(answer: Answer, site: Site | None, base: str, host: str) -> bytes:
    """The body of a page, with the script that keeps it up to date.

    livereload.js takes the place of its socket from its own address. `host` is the name that
    the browser used, and the socket must be of the same.
    """
    name, _, port = host.rpartition(":")
    if not port.isdecimal():
        name, port = host, "80"
    query = f"host={name}&port={port}{base}{RESERVED[:-1]}&mindelay=250&maxdelay=2000"
    address = escape(f"{base}{RESERVED}livereload.js?{query}")
    digests = digest_answer(answer, site).items()
    data = " ".join(f'data-{part}="{digest}"' for part, digest in digests)
    tag = f'<script defer src="{address}" {data}></script>\n'.encode()
    head, end, rest = answer.body.partition(b"</head>")
    return head + tag + end + rest if end else answer.body + tag


def _explain(problems: Sequence[Problem]) -> bytes:
    title = "The first build failed" if problems else "The first build is under way"
    listed = escape("\n\n".join(map(str, problems)))
    page = f"""<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; \
connect-src 'self'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>{title}</title>
</head>
<body>
<h1>{title}</h1>
<pre>{listed}</pre>
<p>This page turns into the site by itself, once there is one.</p>
</body>
</html>
"""
    return page.encode()


def _localise(page: bytes, base: str) -> bytes:
    """The page that is not found, with its links to the published site leading to the preview."""
    if found := _PUBLISHED_STYLE.search(page):
        return page.replace(b'href="' + found[1], f'href="{base}'.encode())
    return page


def _digest_all(files: Mapping[str, bytes], suffixes: set[str]) -> str:
    chosen = (path for path in sorted(files) if PurePosixPath(path).suffix.lower() in suffixes)
    return _digest("\n".join(f"{path} {_digest(files[path])}" for path in chosen).encode())


def _digest(data: bytes) -> str:
    return hashlib.blake2b(data, digest_size=12).hexdigest()
