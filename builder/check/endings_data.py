"""What the Endings Principles ask of data, documentation and releases (1, 2 and 5)."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

import msgspec

from builder.check.links import NOT_FOUND, START, list_links, resolve
from builder.check.pages import Page
from builder.errors import Place
from builder.interface import LANGUAGES, load_interface


class Site(msgspec.Struct, frozen=True):
    """What the principles are asked of: the files, the HTML pages read, those of a build before."""

    files: Mapping[str, bytes]
    pages: Mapping[str, Page]
    before: Sequence[str] = ()

    @property
    def about_pages(self) -> list[Page]:
        """The pages that tell how each story was edited."""
        return [page for page in self.pages.values() if "_provenance" in page.words]

    @property
    def rights_pages(self) -> list[Page]:
        """The pages that state rights: of each story, and of all."""
        return [page for page in self.pages.values() if "_rights" in page.words]

    @property
    def address(self) -> str:
        """Where the site will be, as its first page says; empty where nothing says so."""
        start = self.pages.get(START)
        for element in start.elements if start else ():
            if element.tag == "link" and element.attributes.get("rel") == "canonical":
                return element.attributes.get("href", "")
        return ""

    def place(self, path: str) -> Place:
        """How messages name a file of the site."""
        one = next(iter(self.pages.items()), None)
        return Place(one[1].path.removesuffix(one[0]) + path if one else path)


Found = Iterator[tuple[str, str, Place]]
"""What is wrong, what to do, and where."""


THEME: Final = "The theme must keep what Scolie's own templates have there."


_OPEN_FORMATS: Final = frozenset(
    """
    html css js svg txt md xml json jsonld csv tsv ttl epub pdf png jpg jpeg webp avif gif woff2
    ics bib ris vtt geojson webmanifest
    """.split()  # noqa: SIM905 - a list of words is easier to read than of strings
)


def find_closed_formats(site: Site) -> Found:
    """1.1: files that no open standard describes."""
    for path in site.files:
        if path.rpartition(".")[2].lower() not in _OPEN_FORMATS:
            yield f"{path} is in no open format that we know", "Leave it out.", site.place(path)


def find_unexplained_data(site: Site) -> Found:
    """2.1: pages from which the page about the edition is not found."""
    told = {path for path, page in site.pages.items() if page.words.keys() & _TOLD}
    for path, page in site.pages.items():
        targets = {resolve(path, href) for _, href in list_links(page)}
        if path != NOT_FOUND and not targets & told:
            yield "this page leads to no page about the edition", THEME, Place(page.path)


_TOLD: Final = {"_provenance", "_rights"}


def find_unstated_rights(site: Site) -> Found:
    """2.2: pages about an edition that leave its rights open."""
    unsaid = tuple(load_interface(language).words["rights_default"] for language in LANGUAGES)
    silent = [page for page in site.rights_pages if page.words["_rights"].endswith(unsaid)]
    if silent:
        others = f", nor do {len(silent) - 1} others" if silent[1:] else ""
        message = f"the edition does not say who owns what and under which licence{others}"
        yield message, "Add `rights:` to edition.yml.", Place(silent[0].path)


def find_unmarked_pages(site: Site) -> Found:
    """5.3: pages that do not say of which release they are."""
    unmarked = [
        page
        for path, page in site.pages.items()
        if path != NOT_FOUND and not page.words.get("release")
    ]
    if unmarked:
        others = f", nor do {len(unmarked) - 1} others" if unmarked[1:] else ""
        message = f"the page does not name the version and date of its release{others}"
        hint = "Add `release: {version: …, date: …}` to edition.yml."
        yield message, hint, Place(unmarked[0].path)


def find_uncited(site: Site) -> Found:
    """5.4: pages about a story that do not say how to cite it."""
    for page in site.about_pages:
        if not page.words.get("_cite"):
            yield "the page does not say how to cite the edition", THEME, Place(page.path)


def find_lost_addresses(site: Site) -> Found:
    """5.5: pages of the release before that this one does not have."""
    for path in site.before:
        if path.endswith(".html") and path not in site.files:
            message = f"{path}, a page of the last build, is gone"
            hint = "Bring it back under its old slug, or have its address lead on to the new one."
            yield message, hint, site.place(path)
