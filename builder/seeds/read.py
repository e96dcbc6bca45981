"""Files → seeds: read one story after the other, with what all stories of a folder share."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Final, TypeVar

import msgspec
from msgspec.structs import replace

from builder.errors import Problem, ScolieError, gather, salvage
from builder.language.words import phrase_key
from builder.model import NOWHERE, FrontMatter, Name, RefusedWords, Seed, Source, Term
from builder.recall import Recall, make_anew
from builder.seeds.disk import place_of, read_bytes, read_if_there, reading
from builder.seeds.drafts import describe_drafts, take_drafts
from builder.seeds.frontmatter import parse_front_matter
from builder.seeds.records import (
    read_front,
    read_glossary,
    read_names,
    read_timeline,
    read_voices,
)
from builder.seeds.stories import StoryFiles, find_passed_over, find_seeds, find_single
from builder.seeds.yamltree import Node, parse_yaml
from builder.source import decode_source, decode_text

T = TypeVar("T")
Entry = TypeVar("Entry", Term, Name)

_INHERITED: Final = (
    *("language", "place", "source", "rights", "editors", "url", "release", "theme"),
)
"""What the collection's `edition.yml` says for each story; its title, say, is its own."""
_NOTHING: Final = FrontMatter()
_ALL_KEYS: Final = FrontMatter.__struct_fields__
_BLANK: Final = Node(None, NOWHERE)


class Shared(msgspec.Struct, frozen=True):
    """What the root folder gives to all its stories; `front` is about the collection."""

    front: FrontMatter = FrontMatter()
    terms: tuple[Term, ...] = ()
    names: tuple[Name, ...] = ()
    drafts: tuple[Term | Name, ...] = ()


_NOTHING_SHARED: Final = Shared()


def list_seeds(root: Path, report: Callable[[Problem], None]) -> tuple[list[StoryFiles], Shared]:
    """The stories of a folder and what they share; all that is wrong with them goes to `report`.

    That is errors, and warnings of files that are passed over. What has errors is left out.
    """
    problems: list[Problem] = []
    stories: list[StoryFiles] = []
    shared = Shared()
    with suppress(ScolieError):  # too many problems: those found so far are enough
        stories = salvage(problems, lambda: find_seeds(root), stories)
        shared = salvage(problems, lambda: read_shared(root), shared)
        problems += salvage(problems, lambda: [*find_passed_over(root)], [])
    for problem in (*problems, *describe_drafts(shared.drafts)):
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
    front = _read_part(root, home, problems, "edition.yml", read_front)
    glossary = _read_part(root, home, problems, "glossary.yml", read_glossary)
    index = _read_part(root, home, problems, "names.yml", read_names)
    places = [said.at for part in (glossary, index) for said in part.corrections]
    places += [said.at for part in (glossary, index) for said in part.refused]
    for at in places:
        hint = "Put it in the file of that name in the story's own folder."
        message = "what is said of words of one story cannot stand in a file for all stories"
        problems.append(Problem("misplaced", message, hint, at))
    terms, drafts = take_drafts(replace(term, shared=True) for term in glossary.entries)
    names, more = take_drafts(replace(name, shared=True) for name in index.entries)
    shared = Shared(front, terms, names, (*drafts, *more))
    if problems:
        raise ScolieError(*problems, salvaged=shared)
    return shared


def read_seed(
    files: StoryFiles, shared: Shared = _NOTHING_SHARED, recall: Recall = make_anew
) -> Seed:
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
    read = partial(_read_part, files.folder, files.home, problems, recall=recall)
    markdown = files.article.suffix.lower() == ".md"
    about = (source.path, source.sha256) if source else ("", "")
    front = read("edition.yml", _check_front, *about)
    if source:
        front = _fill(front, _read_front_matter(source, markdown, problems), _ALL_KEYS)
    glossary = read("glossary.yml", read_glossary)
    timeline = read("timeline.yml", read_timeline)
    index = read("names.yml", read_names)
    voices = read("voices.yml", read_voices)
    problems += _find_contradictions(glossary.refused, glossary.entries)
    problems += _find_contradictions(index.refused, index.entries)
    if not source:
        raise ScolieError(*problems)
    own_terms, draft_terms = take_drafts(glossary.entries)
    events, draft_events = take_drafts(timeline.entries)
    own_names, draft_names = take_drafts(index.entries)
    seed = Seed(
        files.slug,
        source,
        front=_fill(front, shared.front, _INHERITED),
        terms=_merge(own_terms, shared.terms),
        events=events,
        names=_merge(own_names, shared.names),
        corrections=(*glossary.corrections, *timeline.corrections, *index.corrections, *voices),
        refused=(*glossary.refused, *index.refused),
        drafts=(*draft_terms, *draft_events, *draft_names),
        markdown=markdown,
    )
    if problems:
        raise ScolieError(*problems, salvaged=seed)
    return seed


def _read_front_matter(source: Source, markdown: bool, problems: list[Problem]) -> FrontMatter:
    """What a story says of itself before its text."""
    parse = partial(parse_front_matter, source, markdown=markdown)
    node = salvage(problems, parse, _BLANK)
    check = partial(_check_front, source.path, source.sha256, node)
    return salvage(problems, check, _NOTHING)


def _read_part(
    folder: Path | None,
    home: Path,
    problems: list[Problem],
    name: str,
    read: Callable[..., T],
    *given: str,
    recall: Recall = make_anew,
) -> T:
    """Read one YAML file; where it is missing or has problems, what could be read of it.

    `read` takes what is given, then the file's node.
    """
    if not folder:
        return read(*given, _BLANK)
    node = salvage(problems, partial(_read_yaml, folder / name, home, recall), _BLANK)
    return salvage(
        problems, partial(recall, f"records of {name}", read, *given, node), read(*given, _BLANK)
    )


def _read_yaml(path: Path, home: Path, recall: Recall) -> Node:
    data = read_if_there(path, home)
    if data is None:
        return _BLANK
    name = place_of(path).path
    return recall(f"YAML of {path.name}", parse_yaml, name, decode_text(name, data))


def _check_front(path: str, sha256: str, node: Node) -> FrontMatter:
    """What is said of the edition of the source with that path and digest, if it can be read."""
    problems: list[Problem] = []
    front = salvage(problems, partial(read_front, node), _NOTHING)
    if isinstance(node.value, dict) and sha256 and front.sha256 not in ("", sha256):
        message = (
            f"{path} is not the text that this edition was made for: "
            f"its SHA-256 is {sha256}, here stands {front.sha256}"
        )
        hint = "Restore the text; or check that all notes still fit, and put the new digest."
        at = node.value["sha256"][1].at
        problems.append(Problem("source-changed", message, hint, at))
    if problems:
        raise ScolieError(*problems, salvaged=front)
    return front


def _fill(front: FrontMatter, under: FrontMatter, keys: Sequence[str]) -> FrontMatter:
    """Take from `under` what `front` does not say."""
    empty = [key for key in keys if getattr(front, key) == getattr(_NOTHING, key)]
    return replace(front, **{key: getattr(under, key) for key in empty})


def _merge(own: tuple[Entry, ...], shared: tuple[Entry, ...]) -> tuple[Entry, ...]:
    taken = {_key(entry) for entry in own}
    return own + tuple(entry for entry in shared if _key(entry) not in taken)


def _key(entry: Term | Name) -> str:
    return phrase_key(entry.headword) or entry.headword


def _find_contradictions(
    refused: Sequence[RefusedWords], own: Sequence[Term] | Sequence[Name]
) -> Iterator[Problem]:
    """Entries of the very words that the same file refuses."""
    at = {phrase_key(said.words): said.at for said in refused}
    for entry in own:
        if (place := at.get(phrase_key(entry.headword))) and not entry.draft:
            message = "these words are refused, and have an entry as well"
            hint = f"The entry stands at {entry.at}. Keep one of the two."
            yield Problem("conflicting-keys", message, hint, place)
