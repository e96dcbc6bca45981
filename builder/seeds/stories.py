"""A folder → where each of its stories lies. Folders are listed; no file is opened."""

import difflib
from collections.abc import Iterator, Sequence
from contextlib import suppress
from itertools import pairwise
from pathlib import Path
from typing import Final

import msgspec

from builder.errors import Problem, ScolieError, gather
from builder.paths import DEVICES, MANIFEST
from builder.seeds.disk import check_inside, place_of, reading
from builder.slugs import slugify

_ARTICLES: Final = ("article.txt", "article.md")
_SUFFIXES: Final = (".txt", ".md")
TEXTS: Final = frozenset({".txt", ".md", ".text", ".markdown"})
"""How names of files end that may be meant for stories."""
_SHARED: Final = ("edition.yml", "glossary.yml", "names.yml")
OWN: Final = (*_SHARED, "timeline.yml", "voices.yml")
_NOT_STORIES: Final = frozenset(["changelog", "contributing", "license", "readme", "requirements"])


class StoryFiles(msgspec.Struct, frozen=True):
    """Where a story lies: its text, and the folder of its YAML files if it has one.

    The folder is the story's own, which holds its article; or one that holds YAML alone, beside
    a text of the same name. `home` is the folder, symbolic links resolved, that no file may
    lead out of.
    """

    slug: str
    article: Path
    home: Path
    folder: Path | None = None

    @property
    def location(self) -> Path:
        """The story's own folder, or its file where it lies alone."""
        return self.folder or self.article


def find_root(folder: Path) -> Path:
    """Where the stories of a folder are: in its `seeds`, or in itself."""
    seeds = folder / "seeds"
    return seeds if seeds.is_dir() else folder


def find_seeds(root: Path) -> list[StoryFiles]:
    """List the stories of a folder by slug; a story's own folder or file is a list of one.

    Raises ScolieError: `no-story`, `no-article`, `two-articles`,
    `slug-collision`, `outside-seeds`, `unknown-file`, `unreadable`.
    """
    with reading(root):
        if single := find_single(root):
            return [single]
        home, entries = root.resolve(), sorted(root.iterdir())
    problems: list[Problem] = []
    stories: list[StoryFiles] = []
    for entry in entries:
        with gather(problems), reading(entry):
            if story := _find_story(entry, home):
                stories.append(story)
    text = None if stories else _find_text_beside(root)
    if not text:
        problems += _find_misspelt(entries, _SHARED)
    stories.sort(key=lambda story: story.slug)
    problems += _find_collisions(stories)
    if not stories and not problems:
        hint = "Put a text in it: story.txt, story.md, or a folder with article.txt."
        if text:
            hint = f"The story that these files belong to is {place_of(text)}: name that file."
        problems.append(Problem("no-story", "there is no story here", hint, place_of(root)))
    if problems:
        raise ScolieError(*problems, salvaged=[*{story.slug: story for story in stories}.values()])
    return stories


def find_home(files: StoryFiles) -> Path:
    """The folder of stories that a story lies in, where the shared files may be."""
    return files.location.absolute().parent


def find_passed_over(root: Path) -> Iterator[Problem]:
    """Warn of what looks like a story, in a folder of stories or of one, but is not read."""
    with reading(root):
        if find_single(root):
            yield from _find_beside_article(root) if root.is_dir() else ()
            return
        for entry in sorted(root.iterdir()):
            if entry.name.startswith((".", "_")):
                continue
            if entry.is_dir() and not (entry / MANIFEST).is_file():
                texts = [inner.name for inner in _list_inside(entry) if inner.suffix in TEXTS]
                if any(name.lower() in _ARTICLES for name in texts):
                    yield from _find_beside_article(entry)
                elif texts:
                    hint = f"Call the text of the story {entry.name}/article.txt."
                    yield _passed_over("this folder has no article.txt", hint, entry)
            elif entry.suffix.lower() in TEXTS - set(_SUFFIXES):
                yield _passed_over("a story is a .txt or .md file", "Rename it.", entry)


def _find_beside_article(folder: Path) -> Iterator[Problem]:
    """Texts in the folder of a story that are not its article; deeper folders are the editor's."""
    for entry in sorted(_list_inside(folder)):
        is_text = entry.suffix.lower() in TEXTS and entry.name.lower() not in _ARTICLES
        if is_text and not entry.name.startswith((".", "_")):
            hint = "Give it a folder of its own, or a name that begins with _."
            yield _passed_over("a story's folder holds one text, article.txt", hint, entry)


def _list_inside(folder: Path) -> list[Path]:
    """What lies in a folder; nothing where we may not look, which `find_seeds` reports."""
    with suppress(PermissionError):
        return [*folder.iterdir()]
    return []


def _passed_over(message: str, hint: str, entry: Path) -> Problem:
    return Problem("not-a-story", message, hint, place_of(entry), "warning")


def find_single(root: Path) -> StoryFiles | None:
    """Take a folder with an article, or a text file, as one story; None for a folder of stories."""
    if root.is_dir():
        alone = any(entry.name.lower() in _ARTICLES for entry in root.iterdir())
        return _find_in_folder(root, root.resolve()) if alone else None
    if not root.is_file():
        return None
    if root.suffix.lower() not in _SUFFIXES:
        hint = "A story is a .txt or .md file, or a folder with article.txt."
        raise ScolieError(Problem("no-story", "this is not a story", hint, place_of(root)))
    # A link that the user names may lead anywhere; what it leads to is the story's home.
    home = root.resolve().parent
    if root.name.lower() not in _ARTICLES:
        text = root.resolve() if root.is_symlink() else root
        return StoryFiles(_slug(root.stem), root, home, _find_data_beside(text))
    return StoryFiles(_name_folder(root.parent), root, home, root.parent)


def _find_story(entry: Path, home: Path) -> StoryFiles | None:
    first_word = entry.name.split(".")[0].casefold()
    if entry.name.startswith((".", "_")) or first_word in _NOT_STORIES:
        return None
    is_folder = entry.is_dir()
    if is_folder and (entry / MANIFEST).is_file():
        return None  # a site that we wrote, beside the stories
    if not is_folder and entry.suffix.lower() not in _SUFFIXES:
        return None
    check_inside(entry, home)
    if is_folder:
        return _find_in_folder(entry, home)
    return StoryFiles(_slug(entry.stem), entry, home, _find_data_beside(entry))


def _find_data_beside(text: Path) -> Path | None:
    """The folder beside a text, of the same name, that holds YAML for it and no text itself."""
    folder = text.with_suffix("")
    with reading(folder):
        if not folder.is_dir():
            return None
        entries = sorted(folder.iterdir())
    if not _is_data(entries):
        return None
    if problems := _find_misspelt(entries, OWN):
        raise ScolieError(*problems)
    return folder


def _find_text_beside(folder: Path) -> Path | None:
    """The text beside a folder, of the same name, whose YAML the folder holds."""
    suffixes = (*_SUFFIXES, *map(str.upper, _SUFFIXES))
    texts = (folder.parent / f"{folder.name}{suffix}" for suffix in suffixes)
    return next((text for text in texts if text.is_file()), None)


def _is_data(entries: Sequence[Path]) -> bool:
    has_text = any(entry.suffix.lower() in TEXTS for entry in entries)
    return not has_text and any(entry.name in OWN for entry in entries)


def _find_in_folder(folder: Path, home: Path) -> StoryFiles | None:
    entries = sorted(folder.iterdir())
    articles = [entry for entry in entries if entry.name.lower() in _ARTICLES]
    if not articles and not any(entry.name in OWN for entry in entries):
        return None
    if _is_data(entries) and _find_text_beside(folder):
        return None  # it is read with that text
    problems = _find_misspelt(entries, OWN)
    if not articles:
        hint = (
            "Put the text of the story beside the YAML files, as article.txt or article.md; "
            f"or beside the folder, as {folder.name}.txt."
        )
        problems.append(Problem("no-article", "this story has no text", hint, place_of(folder)))
    elif len(articles) > 1:
        message = f"this story has two texts: {articles[0].name} and {articles[1].name}"
        problems.append(Problem("two-articles", message, "Keep one.", place_of(folder)))
    if problems:
        raise ScolieError(*problems)
    return StoryFiles(_name_folder(folder), articles[0], home, folder)


def _name_folder(folder: Path) -> str:
    named = folder.name not in ("", "..")
    return _slug(folder.name if named else folder.resolve().name)


def _slug(name: str) -> str:
    """The name as a folder of the site; Windows keeps some names for devices."""
    slug = slugify(name, "story")
    return f"story-{slug}" if slug.upper() in DEVICES else slug


def _find_misspelt(entries: Sequence[Path], known: Sequence[str]) -> list[Problem]:
    """A file `glosary.yml` or `edition.yaml` would be passed over in silence."""
    problems = []
    for entry in entries:
        if entry.suffix.lower() in (".yml", ".yaml") and entry.name not in known:
            close = difflib.get_close_matches(entry.name.lower(), OWN, n=1, cutoff=0.75)
            if close and close[0] in known:
                hint = f"Did you mean {close[0]}?"
            elif close:
                hint = "It belongs to one story: put it in that story's folder."
            else:
                continue
            message = "no file of this name is read here"
            problems.append(Problem("unknown-file", message, hint, place_of(entry)))
    return problems


def _find_collisions(stories: Sequence[StoryFiles]) -> Iterator[Problem]:
    for one, other in pairwise(stories):
        if one.slug == other.slug:
            message = f"two stories would be called “{one.slug}”"
            hint = f"The other is {place_of(one.article)}: rename one of them."
            yield Problem("slug-collision", message, hint, place_of(other.article))
