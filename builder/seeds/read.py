"""Files → seeds: read one story after the other, with what all stories of a folder share."""

import unicodedata
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final, TypeVar

import msgspec
from msgspec.structs import replace

from builder.errors import Problem, ScolieError
from builder.model import NOWHERE, FrontMatter, Name, Seed, Source, Term
from builder.seeds.disk import place_of, read_bytes, reading
from builder.seeds.records import read_front, read_glossary, read_names, read_timeline
from builder.seeds.stories import StoryFiles, find_passed_over, find_seeds, find_single
from builder.seeds.yamltree import Node, gather, parse_yaml
from builder.source import decode_source, decode_text, find_front_matter

T = TypeVar("T")
Entry = TypeVar("Entry", Term, Name)

_INHERITED: Final = ("language", "place", "source", "rights", "editors", "url", "release")
"""What the collection's `edition.yml` says for each story; its title, say, is its own."""
_NOTHING: Final = FrontMatter()
_ALL_KEYS: Final = FrontMatter.__struct_fields__
_BLANK: Final = Node(None, NOWHERE)


class Shared(msgspec.Struct, frozen=True):
    """What the root folder gives to all its stories; `front` is about the collection."""

    front: FrontMatter = FrontMatter()
    terms: tuple[Term, ...] = ()
    names: tuple[Name, ...] = ()


_NOTHING_SHARED: Final = Shared()


def list_seeds(root: Path, report: Callable[[Problem], None]) -> tuple[list[StoryFiles], Shared]:
    """The stories of a folder and what they share; files that are passed over go to `report`.

    Raises ScolieError with the problems of both.
    """
    problems: list[Problem] = []
    stories: list[StoryFiles] = []
    shared = Shared()
    with gather(problems):
        stories = find_seeds(root)
    with gather(problems):
        shared = read_shared(root)
    if problems:
        raise ScolieError(*problems)
    for problem in find_passed_over(root):
        report(problem)
    return stories, shared


def read_shared(root: Path) -> Shared:
    """Read what all stories of a folder share: glossary, names and `edition.yml`, if any.

    Nothing for a single story. Raises ScolieError with the problems of all three files.
    """
    with reading(root):
        if find_single(root):
            return Shared()
        home = root.resolve()
    problems: list[Problem] = []
    front = _read_part(root, "edition.yml", home, read_front, problems)
    terms = _read_part(root, "glossary.yml", home, read_glossary, problems)
    names = _read_part(root, "names.yml", home, read_names, problems)
    if problems:
        raise ScolieError(*problems)
    return Shared(
        front,
        tuple(replace(term, shared=True) for term in terms),
        tuple(replace(name, shared=True) for name in names),
    )


def read_seed(files: StoryFiles, shared: Shared = _NOTHING_SHARED) -> Seed:
    """Read one story and all that was written about it; its own entries hide shared ones.

    Raises ScolieError with the problems of all its files: those of reading
    (`builder.seeds.disk`), of YAML (`builder.seeds.yamltree`), of the records
    (`builder.seeds.fields`), and `source-changed`.
    """
    problems: list[Problem] = []
    source = None
    with gather(problems):
        data = read_bytes(files.article, files.home)
        source = decode_source(place_of(files.article).path, data)
    folder, home = files.folder, files.home
    markdown = files.article.suffix.lower() == ".md"
    check = _front_reader(source)
    front = _read_part(folder, "edition.yml", home, check, problems)
    if source and markdown:
        with gather(problems):
            front = _fill(front, check(_parse_front_matter(source)), _ALL_KEYS)
    terms = _read_part(folder, "glossary.yml", home, read_glossary, problems)
    events, corrections = _read_part(folder, "timeline.yml", home, read_timeline, problems)
    names = _read_part(folder, "names.yml", home, read_names, problems)
    if problems or not source:
        raise ScolieError(*problems)
    return Seed(
        files.slug,
        source,
        front=_fill(front, shared.front, _INHERITED),
        terms=_merge(terms, shared.terms),
        events=events,
        corrections=corrections,
        names=_merge(names, shared.names),
        markdown=markdown,
    )


def _read_part(
    folder: Path | None,
    name: str,
    home: Path,
    read: Callable[[Node], T],
    problems: list[Problem],
) -> T:
    """Read one YAML file; where it is missing or has problems, what an empty one would give."""
    if folder:
        with gather(problems):
            return read(_read_yaml(folder / name, home))
    return read(_BLANK)


def _read_yaml(path: Path, home: Path) -> Node:
    with reading(path):
        if not path.exists() and not path.is_symlink():
            return _BLANK
    name = place_of(path).path
    return parse_yaml(name, decode_text(name, read_bytes(path, home)))


def _parse_front_matter(source: Source) -> Node:
    span = find_front_matter(source.text)
    return parse_yaml(source.path, source.text[: span[0]]) if span else _BLANK


def _front_reader(source: Source | None) -> Callable[[Node], FrontMatter]:
    def read(node: Node) -> FrontMatter:
        front = read_front(node)
        if source and isinstance(node.value, dict) and front.sha256 not in ("", source.sha256):
            message = (
                f"{source.path} is not the text that this edition was made for: "
                f"its SHA-256 is {source.sha256}, here stands {front.sha256}"
            )
            hint = "Restore the text; or check that all notes still fit, and put the new digest."
            at = node.value["sha256"][1].at
            raise ScolieError(Problem("source-changed", message, hint, at))
        return front

    return read


def _fill(front: FrontMatter, under: FrontMatter, keys: Sequence[str]) -> FrontMatter:
    """Take from `under` what `front` does not say."""
    empty = [key for key in keys if getattr(front, key) == getattr(_NOTHING, key)]
    return replace(front, **{key: getattr(under, key) for key in empty})


def _merge(own: tuple[Entry, ...], shared: tuple[Entry, ...]) -> tuple[Entry, ...]:
    taken = {_headword(entry) for entry in own}
    return own + tuple(entry for entry in shared if _headword(entry) not in taken)


def _headword(entry: Term | Name) -> str:
    words = entry.lemma if isinstance(entry, Term) else entry.name
    return unicodedata.normalize("NFC", words).casefold()
