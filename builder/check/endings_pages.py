"""What the Endings Principles ask of the pages that readers get (4)."""

import re
from typing import Final
from urllib.parse import urlsplit

from builder.check.endings_data import THEME, Found, Site
from builder.check.links import list_links, resolve
from builder.check.pages import Element
from builder.errors import Place


def find_server_side(site: Site) -> Found:
    """4.1: programs of a server, and forms that need one."""
    for path in site.files:
        if re.search(r"\.(php\d?|phtml|jsp|aspx?|cgi|pl|py|rb|cfm|shtml)$", path, re.IGNORECASE):
            yield f"{path} is a program of a server", "Leave it out.", site.place(path)
    for page in site.pages.values():
        for element in page.elements:
            if element.tag == "form" and element.attributes.get("action"):
                yield "a form sends what is written in it to a server", THEME, element.at


def find_fashions(site: Site) -> Found:
    """4.2: pages that are not HTML as every browser knows it."""
    for page in site.pages.values():
        if page.doctype.lower() != "doctype html":
            yield "the page does not begin with <!doctype html>", THEME, Place(page.path, 1, 1)
        for element in page.elements:
            if "-" in element.tag or element.tag in ("object", "embed", "applet", "frame"):
                message = f"<{element.tag}> is no element of plain HTML"
                yield message, "Use an element that every browser knows by itself.", element.at


_LOADED: Final = {
    "script": "src",
    "img": "src",
    "iframe": "src",
    "source": "src",
    "audio": "src",
    "video": "src",
    "track": "src",
    "embed": "src",
    "input": "src",
    "object": "data",
}
_LINKED: Final = {"stylesheet", "icon", "preload", "prefetch", "preconnect", "dns-prefetch"}
_CSS_ADDRESS: Final = re.compile(r"(?:@import\s*[\"']|url\(\s*[\"']?)\s*((?:https?:)?//[^\"')\s]*)")


def find_requests(site: Site) -> Found:
    """4.3: what a browser would fetch from another site by itself.

    A page that is shown at any address (404.html) names files of its own site in full.
    """
    own = site.address
    for page in site.pages.values():
        for element in page.elements:
            address = _loaded(element)
            if urlsplit(address).netloc and not (own and address.startswith(own)):
                message = f"the page loads {address} from another site"
                yield message, "Put the file beside the pages.", element.at
    for path, data in site.files.items():
        if path.endswith(".css"):
            for match in _CSS_ADDRESS.finditer(data.decode("utf-8", "replace")):
                message = f"the style sheet loads {match[1]} from another site"
                yield message, "Put the file beside the pages.", site.place(path)


def _loaded(element: Element) -> str:
    """The address of what a browser fetches by itself, for one element."""
    named = element.attributes
    if element.tag == "link" and _LINKED & {*named.get("rel", "").lower().split()}:
        return named.get("href", "")
    return named.get(_LOADED.get(element.tag, ""), "")


def find_queries(site: Site) -> Found:
    """4.4: addresses within the site that have a query string."""
    for path, page in site.pages.items():
        for element, href in list_links(page):
            if resolve(path, href) is not None and urlsplit(href).query:
                message = f"{href} has a query string"
                yield message, "Give each thing a page and an address of its own.", element.at


def find_missing_sources(site: Site) -> Found:
    """4.5: pages about a story that do not lead to its text."""
    for page in site.about_pages:
        path = next(path for path, one in site.pages.items() if one is page)
        targets = {resolve(path, href) for _, href in list_links(page)}
        if not any(path.endswith("article.txt") for path in site.files if path in targets):
            yield "the page does not lead to the text of the source", THEME, Place(page.path)


def find_dependent_pages(site: Site) -> Found:
    """4.6: pages that lack what a page needs to stand by itself."""
    for page in site.pages.values():
        tags = {element.tag for element in page.elements}
        missing = [tag for tag in ("title", "main", "nav") if tag not in tags]
        if missing:
            message = f"the page has no <{'>, <'.join(missing)}>"
            hint = "Each page has a title, its words, and a way to the others."
            yield message, hint, Place(page.path)


def find_needed_scripts(site: Site) -> Found:
    """4.7: pages and elements that do nothing without a script."""
    for page in site.pages.values():
        if not page.words.get("main"):
            yield "the page has no words without a script", THEME, Place(page.path)
        for element in page.elements:
            if any(name.startswith("on") for name in element.attributes):
                yield "the element waits for a script", THEME, element.at
            if element.attributes.get("href", "").lower().startswith("javascript:"):
                yield "the link needs a script", THEME, element.at
