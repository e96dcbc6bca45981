"""The story, top to bottom: bytes → Source → Article → layers → Edition → views → files."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from itertools import chain

import msgspec

from builder import guard
from builder.annotate.lexicon import Lexicon
from builder.collection import Collection, StoryShare, share_story
from builder.edition import Edition, make_edition
from builder.errors import Problem, ScolieError, salvage
from builder.export.formats import export_story
from builder.export.html import export_common
from builder.export.theme import Theme
from builder.interface import Interface, load_interface
from builder.layers import read_layers
from builder.model import FrontMatter, Seed
from builder.paths import Claims
from builder.recall import Recall, make_anew
from builder.seeds import Shared, StoryFiles, read_seed

Progress = Callable[[int], None]
Check = Callable[[Edition], Iterable[Problem]]
RecallStory = Callable[[StoryFiles, Callable[[Recall], "StoryPart"]], "StoryPart"]


def read_story(
    seed: Seed, lexicon: Lexicon | None = None, recall: Recall = make_anew
) -> tuple[Edition, Interface]:
    """One seed → one edition, and the interface that speaks its language.

    The problems of the edition are in it, for the caller to judge.
    """
    article, seed, layers, idle = read_layers(seed, lexicon, recall)
    interface = load_interface(article.metadata.language)
    return make_edition(seed, article, layers, interface, idle), interface


class StoryPart(msgspec.Struct, frozen=True):
    """What one story gives to the site: its files, its share of the common pages, its problems."""

    files: tuple[tuple[str, bytes], ...]
    share: StoryShare
    front: FrontMatter
    problems: tuple[Problem, ...]


def build_site(
    stories: Sequence[StoryFiles],
    shared: Shared,
    theme: Theme,
    report: guard.Report,
    progress: Progress,
    *,
    check: Check = lambda edition: (),
    recall: RecallStory = lambda files, make: make(make_anew),
) -> guard.Files:
    """The site of the stories as a stream of (path, bytes), read and left one story at a time.

    Problems go to `report`, errors and warnings. Where there were errors, the stream ends in a
    ScolieError with all of them: whoever writes files must wait for it. `check` may find
    more problems in each edition, even in those with errors, of which no file is made. `recall`
    gets each story and the way to make its part; it may give that of an earlier build,
    or steps of it.
    """
    note = guard.Notes(report)
    for problem in theme.problems:
        note(problem)
    alone, collection, claims, front = len(stories) == 1, Collection(), Claims(), shared.front
    for part in _make_parts(stories, shared, theme, note, progress, check=check, recall=recall):
        for problem in part.problems:
            note(problem)
        collection.add(part.share)
        front = part.front if alone else front
        yield from guard.claim_paths(part.files, claims, note)
    common = guard.until_fault(export_common(collection, front, theme, alone=alone), note)
    static = guard.copy_static(theme, claims, note)
    for path, data in chain(guard.claim_paths(common, claims, note), static):
        for problem in guard.weigh(path, data):
            note(problem)
        yield path, data
    for problem in guard.check_theme(front, theme) if collection.stories else ():
        note(problem)
    if note.errors:
        raise ScolieError(*note.errors)


def _make_parts(
    stories: Sequence[StoryFiles],
    shared: Shared,
    theme: Theme,
    report: guard.Report,
    progress: Progress,
    *,
    check: Check,
    recall: RecallStory,
) -> Iterator[StoryPart]:
    """The parts of the stories without errors, one by one."""
    lexicon = Lexicon(shared.terms, shared.names)

    def make(files: StoryFiles, recall: Recall) -> StoryPart:
        try:
            edition, interface = read_edition(files, shared, lexicon, recall)
        except ScolieError as error:
            more = check(error.salvaged) if error.salvaged else ()
            raise ScolieError(*error.problems, *more) from None
        problems = [*edition.problems, *check(edition)]
        alone = len(stories) == 1
        return _make_part(edition, interface, shared, theme, problems, recall=recall, alone=alone)

    for number, files in enumerate(stories, start=1):
        try:
            yield recall(files, partial(make, files))
        except ScolieError as error:
            for problem in error.problems:
                report(problem)
        progress(number)


def _make_part(
    edition: Edition,
    interface: Interface,
    shared: Shared,
    theme: Theme,
    problems: list[Problem],
    *,
    recall: Recall,
    alone: bool,
) -> StoryPart:
    """The part of an edition; what the files show to be wrong is added to its problems."""
    if alone:
        folder, home, url = "", "", edition.front.url
    else:
        folder, home = f"{edition.slug}/", "../index.html"
        url = shared.front.url and f"{shared.front.url}{folder}"
        problems += guard.refuse_own_look(edition, shared)
    exported: guard.Files = iter(())
    if theme.is_sound:
        exported = export_story(edition, interface, theme, home, url, recall=recall)
    exported = guard.prove_pages(edition, exported, problems.append, recall)
    exported = guard.until_fault(exported, problems.append)
    files = tuple((folder + path, data) for path, data in exported)
    for path, data in files:
        problems += recall(f"weight of {path}", guard.weigh, path, data)
    share = share_story(edition, interface)
    return StoryPart(files, share, edition.front, tuple(problems))


def read_edition(
    files: StoryFiles,
    shared: Shared,
    lexicon: Lexicon | None = None,
    recall: Recall = make_anew,
) -> tuple[Edition, Interface]:
    """One story's files → its edition, or ScolieError with all that is wrong with it.

    Where a file has errors, what could be read of it is looked into all the same: a wrong key
    does not hide a wrong quote. `lexicon` knows what is shared, where many stories are read.
    """
    problems: list[Problem] = []
    seed = salvage(problems, partial(read_seed, files, shared, recall), None)
    found = salvage(problems, partial(read_story, seed, lexicon, recall), None) if seed else None
    if found and not problems and not any(p.severity == "error" for p in found[0].problems):
        return found
    if found is None:
        raise ScolieError(*problems)
    raise ScolieError(*problems, *found[0].problems, salvaged=found[0])
