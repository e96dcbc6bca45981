"""The story, top to bottom: bytes → Source → Article → layers → Edition → views → files."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial

from msgspec.structs import replace

from builder.annotate import annotate_story
from builder.annotate.lexicon import Lexicon
from builder.annotate.name_finder import recognise_names
from builder.annotate.passages import read_passages
from builder.annotate.refusals import refuse_words
from builder.check import prove_text, rebuild_source, weigh_file
from builder.collection import Collection
from builder.edition import Edition, assign_ids, make_edition
from builder.errors import Place, Problem, ScolieError
from builder.export.html import Theme, export_collection, export_frame, export_story
from builder.interface import Interface, load_interface
from builder.model import Seed
from builder.parse import parse_article
from builder.seeds import Shared, StoryFiles, read_seed, salvage
from builder.views.collection import collection_navigation
from builder.views.site import navigation

Report = Callable[[Problem], None]
Progress = Callable[[int], None]
Visit = Callable[[Edition], None]


def read_story(seed: Seed, lexicon: Lexicon | None = None) -> tuple[Edition, Interface]:
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
    lexicon, passages = lexicon or Lexicon(), read_passages(article, language)
    known = lexicon.choose_names(seed.names, passages, language)
    found = recognise_names(article, known, language, passages)
    seed, idle = refuse_words(replace(seed, names=(*seed.names, *found)), article)
    seed = assign_ids(seed)
    layers = annotate_story(article, seed, lexicon, passages)
    interface = load_interface(language)
    return make_edition(seed, article, layers, interface, idle), interface


def build_site(
    stories: Sequence[StoryFiles],
    shared: Shared,
    theme: Theme,
    report: Report,
    progress: Progress,
    *,
    visit: Visit = lambda edition: None,
) -> Iterator[tuple[str, bytes]]:
    """The site of the stories as a stream of (path, bytes), read and left one story at a time.

    Problems go to `report`, errors and warnings. Where there were errors, the stream ends in a
    ScolieError with all of them: whoever writes files must wait for it. `visit` sees each
    edition, even those with errors, of which no file is made.
    """
    errors: list[Problem] = []

    def note(problem: Problem) -> None:
        if problem.severity == "error":
            errors.append(problem)
        report(problem)

    for path, data in _make_files(stories, shared, theme, note, progress, visit=visit):
        for problem in weigh_file(path, data):
            note(problem)
        yield path, data
    if errors:
        raise ScolieError(*errors)


def _make_files(
    stories: Sequence[StoryFiles],
    shared: Shared,
    theme: Theme,
    report: Report,
    progress: Progress,
    *,
    visit: Visit,
) -> Iterator[tuple[str, bytes]]:
    editions = _read_editions(stories, shared, report, progress, visit)
    if len(stories) == 1:
        for edition, interface in editions:
            yield from _prove(
                edition, export_story(edition, interface, theme, url=edition.front.url), report
            )
            yield from export_frame(interface, theme, edition.front, navigation(interface, ""))
    else:
        collection = Collection()
        for edition, interface in editions:
            collection.add(edition, interface)
            url = shared.front.url and f"{shared.front.url}{edition.slug}/"
            files = export_story(edition, interface, theme, "../index.html", url)
            for path, data in _prove(edition, files, report):
                yield f"{edition.slug}/{path}", data
        if collection.stories:
            interface = load_interface(shared.front.language or collection.language)
            yield from export_collection(collection, shared.front, interface, theme)
            pages = collection_navigation(interface, "")
            yield from export_frame(interface, theme, shared.front, pages)


def read_edition(
    files: StoryFiles, shared: Shared, lexicon: Lexicon | None = None
) -> tuple[Edition, Interface]:
    """One story's files → its edition, or ScolieError with all that is wrong with it.

    Where a file has errors, what could be read of it is looked into all the same: a wrong key
    does not hide a wrong quote. `lexicon` knows what is shared, where many stories are read.
    """
    problems: list[Problem] = []
    seed = salvage(problems, partial(read_seed, files, shared), None)
    found = salvage(problems, partial(read_story, seed, lexicon), None) if seed else None
    if found and not problems and not any(p.severity == "error" for p in found[0].problems):
        return found
    if found is None:
        raise ScolieError(*problems)
    raise ScolieError(*problems, *found[0].problems, salvaged=found[0])


def _read_editions(
    stories: Sequence[StoryFiles],
    shared: Shared,
    report: Report,
    progress: Progress,
    visit: Visit,
) -> Iterator[tuple[Edition, Interface]]:
    """The stories without errors, one by one."""
    lexicon = Lexicon(shared.terms, shared.names)
    for number, files in enumerate(stories, start=1):
        try:
            edition, interface = read_edition(files, shared, lexicon)
        except ScolieError as error:
            for problem in error.problems:
                report(problem)
            if error.salvaged:
                visit(error.salvaged)
        else:
            for problem in edition.problems:
                report(problem)
            visit(edition)
            yield edition, interface
        progress(number)


def _prove(
    edition: Edition, files: Iterable[tuple[str, bytes]], report: Report
) -> Iterator[tuple[str, bytes]]:
    """The files as they come; an error where the pages do not give every character back."""
    source = edition.article.source
    pages = {section.page for section in edition.sections if section.page}
    parts = []
    for path, data in files:
        if path == "index.html":
            for problem in prove_text(source, rebuild_source([data.decode()])):
                report(problem)
        elif path in pages:
            parts.append(rebuild_source([data.decode()]))
        yield path, data
    for problem in prove_text(source, "".join(parts)) if parts else ():
        report(problem)
