"""The story, top to bottom: bytes → Source → Article → layers → Edition → views → files."""

from collections.abc import Callable, Iterable, Iterator, Sequence

from msgspec.structs import replace

from builder.annotate import ANNOTATORS
from builder.annotate.refusals import refuse_words
from builder.check import prove_text, rebuild_source
from builder.collection import Collection
from builder.edition import Edition, assign_ids, make_edition
from builder.errors import Place, Problem, ScolieError
from builder.export.html import Theme, export_collection, export_frame, export_story
from builder.interface import Interface, load_interface
from builder.model import Seed
from builder.parse import parse_article
from builder.seeds import Shared, StoryFiles, read_seed
from builder.views.collection import collection_navigation
from builder.views.site import navigation

Report = Callable[[Problem], None]
Progress = Callable[[int], None]


def read_story(seed: Seed) -> tuple[Edition, Interface]:
    """One seed → one edition, and the interface that speaks its language.

    The problems of the edition are in it, for the caller to judge.
    """
    article = parse_article(seed.source, seed.markdown)
    if not article.blocks:
        hint = "Put the text of the story in it."
        problem = Problem("source-empty", "there is no story here", hint, Place(seed.source.path))
        raise ScolieError(problem)
    language = seed.front.language or article.metadata.language
    article = replace(article, metadata=replace(article.metadata, language=language))
    seed, idle = refuse_words(seed)
    seed = assign_ids(seed)
    layers = [annotate(article, seed) for annotate in ANNOTATORS]
    interface = load_interface(language)
    return make_edition(seed, article, layers, interface, idle), interface


def build_site(
    stories: Sequence[StoryFiles],
    shared: Shared,
    theme: Theme,
    report: Report,
    progress: Progress,
) -> Iterator[tuple[str, bytes]]:
    """The site of the stories as a stream of (path, bytes), read and left one story at a time.

    Warnings go to `report`. Errors are gathered over all stories, then raised as one
    ScolieError at the end of the stream: whoever writes files must wait for it.
    """
    errors: list[Problem] = []
    editions = _read_editions(stories, shared, errors, report, progress)
    if len(stories) == 1:
        for edition, interface in editions:
            yield from _prove(
                edition, export_story(edition, interface, theme, url=edition.front.url), errors
            )
            yield from export_frame(interface, theme, edition.front, navigation(interface, ""))
    else:
        collection = Collection()
        for edition, interface in editions:
            collection.add(edition, interface)
            url = shared.front.url and f"{shared.front.url}{edition.slug}/"
            files = export_story(edition, interface, theme, "../index.html", url)
            for path, data in _prove(edition, files, errors):
                yield f"{edition.slug}/{path}", data
        if collection.stories:
            interface = load_interface(shared.front.language or collection.language)
            yield from export_collection(collection, shared.front, interface, theme)
            pages = collection_navigation(interface, "")
            yield from export_frame(interface, theme, shared.front, pages)
    if errors:
        raise ScolieError(*errors)


def _read_editions(
    stories: Sequence[StoryFiles],
    shared: Shared,
    errors: list[Problem],
    report: Report,
    progress: Progress,
) -> Iterator[tuple[Edition, Interface]]:
    """The stories without errors, one by one; the errors of the others are kept."""
    for number, files in enumerate(stories, start=1):
        try:
            edition, interface = read_story(read_seed(files, shared))
        except ScolieError as error:
            errors += error.problems
        else:
            wrong = [problem for problem in edition.problems if problem.severity == "error"]
            for problem in edition.problems:
                if problem.severity == "warning":
                    report(problem)
            errors += wrong
            if not wrong:
                yield edition, interface
        progress(number)


def _prove(
    edition: Edition, files: Iterable[tuple[str, bytes]], errors: list[Problem]
) -> Iterator[tuple[str, bytes]]:
    """The files as they come; an error where the pages do not give every character back."""
    source = edition.article.source
    pages = {section.page for section in edition.sections if section.page}
    parts = []
    for path, data in files:
        if path == "index.html":
            errors += prove_text(source, rebuild_source([data.decode()]))
        elif path in pages:
            parts.append(rebuild_source([data.decode()]))
        yield path, data
    if parts:
        errors += prove_text(source, "".join(parts))
