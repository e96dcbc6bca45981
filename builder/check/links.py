"""Finished files → links that do not arrive, ids that stand twice, pages that none leads to."""

import posixpath
from collections.abc import Iterator, Mapping
from urllib.parse import unquote, urlsplit

from builder.check.pages import Element, Page, read_page
from builder.errors import Place, Problem

START, NOT_FOUND = "index.html", "404.html"


def check_links(
    files: Mapping[str, bytes], pages: Mapping[str, Page] | None = None
) -> list[Problem]:
    """What is wrong with the links of a whole site; `pages` are its HTML files, if already read."""
    if pages is None:
        pages = {path: read_page(path, files[path]) for path in files if path.endswith(".html")}
    return [*_follow_links(files, pages)]


def _follow_links(files: Mapping[str, bytes], pages: Mapping[str, Page]) -> Iterator[Problem]:
    reached = {START, NOT_FOUND}
    to_visit = [START] if START in pages else []
    targets: dict[str, set[str]] = {}
    for path, page in pages.items():
        yield from _find_doubled_ids(page)
        targets[path] = set()
        for element, href in list_links(page):
            target = resolve(path, href)
            if target is None:
                continue
            targets[path].add(target)
            if fault := _find_fault(href, target, files, pages):
                hint = "A template or a link in the editor's Markdown has a wrong address."
                yield Problem("link-broken", fault, hint, element.at)
    while to_visit:
        found = {*targets[to_visit.pop()]} & pages.keys() - reached
        reached |= found
        to_visit += sorted(found)
    for path in pages.keys() - reached if START in pages else ():
        hint = f"Each page but {NOT_FOUND} should be found from {START}."
        message = "no page of the site leads here"
        yield Problem("page-unreachable", message, hint, Place(pages[path].path))


def list_links(page: Page) -> Iterator[tuple[Element, str]]:
    """Every address that a page names, with the element that names it."""
    for element in page.elements:
        for name in ("href", "src", "srcset", "action", "poster", "data"):
            if element.attributes.get(name):
                yield element, element.attributes[name]


def resolve(path: str, href: str) -> str | None:
    """The file of the site that a link on a page leads to; None where it leads elsewhere."""
    try:
        parts = urlsplit(href)
    except ValueError:
        return None
    if parts.scheme or parts.netloc:
        return None
    if not parts.path:
        return path
    return posixpath.normpath(posixpath.join(posixpath.dirname(path), unquote(parts.path)))


def _find_fault(
    href: str, target: str, files: Mapping[str, bytes], pages: Mapping[str, Page]
) -> str:
    if target not in files:
        return f"{href} leads to no file of the site"
    fragment = unquote(urlsplit(href).fragment)
    if fragment and target in pages and fragment not in pages[target].ids:
        return f"{href} leads to no element of {target}"
    return ""


def _find_doubled_ids(page: Page) -> Iterator[Problem]:
    seen: dict[str, Element] = {}
    for element in page.elements:
        name = element.attributes.get("id")
        if name is None:
            continue
        if name in seen:
            hint = f"It stands first at line {seen[name].at.line}; an id names one element."
            yield Problem("id-twice", f"the id “{name}” stands twice", hint, element.at)
        seen.setdefault(name, element)
