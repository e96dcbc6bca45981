"""Each stage of a build of the real edition by itself, and reading at several lengths."""

import shutil
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from msgspec.structs import replace

from builder.annotate import ANNOTATORS, annotate_story, read_words
from builder.annotate.lexicon import Lexicon
from builder.annotate.names import find_names
from builder.annotate.names.finder import recognise_names
from builder.annotate.passages import read_row
from builder.edition import make_edition
from builder.export.formats import export_story
from builder.export.theme import Theme
from builder.guard import prove_pages
from builder.interface import load_interface
from builder.layers import read_layers
from builder.model import Seed
from builder.parse import parse_article
from builder.publish import publish_files
from builder.recall import make_anew
from builder.resources import find_resources
from builder.seeds import find_seeds, read_seed
from builder.source import decode_source

STORY = Path(__file__).parent.parent / "seeds" / "poutine-pyongyang"
EVERYTHING = "parse, words, recognised names and all layers"

Stage = Callable[[], object]


def list_stages(folder: Path) -> dict[str, Stage]:
    """The stages by name; `folder` is theirs to publish in."""
    files = find_seeds(STORY)[0]
    return {"read": partial(read_seed, files), **_list_reading(), **_list_writing(folder)}


def _list_reading() -> dict[str, Stage]:
    """From the text to its layers."""
    plain = read_seed(find_seeds(STORY)[0])
    article, seed, _, _ = read_layers(plain)
    language = article.metadata.language
    row = read_row(article)
    places = find_names(row, plain.names, language)
    words = read_words(article, seed, Lexicon(), row, places)
    return {
        "parse": partial(parse_article, plain.source),
        "words": partial(read_row, article),
        "find known names": partial(find_names, row, plain.names, language),
        "recognise names": partial(recognise_names, article, plain.names, language, places),
        **{
            f"annotate {annotate.__name__.strip('_')}": partial(
                annotate, article, seed, words, make_anew
            )
            for annotate in ANNOTATORS
        },
        "words and all layers": partial(annotate_story, article, seed),
        EVERYTHING: partial(read_layers, plain),
    }


def _list_writing(folder: Path) -> dict[str, Stage]:
    """From the layers to the disk."""
    article, seed, layers, _ = read_layers(read_seed(find_seeds(STORY)[0]))
    interface = load_interface(article.metadata.language)
    edition = make_edition(seed, article, layers, interface)
    theme = Theme(find_resources("templates"), find_resources("static"))
    site = list(export_story(edition, interface, theme))

    def publish_new() -> None:
        shutil.rmtree(folder / "new", ignore_errors=True)
        publish_files(site, folder / "new", [STORY])

    return {
        "edition": partial(make_edition, seed, article, layers, interface),
        "render": lambda: list(export_story(edition, interface, theme)),
        "prove": lambda: list(prove_pages(edition, site, lambda problem: None)),
        "publish, all new": publish_new,
        "publish, nothing new": partial(publish_files, site, folder / "new", [STORY]),
    }


def list_lengths(*times: int) -> dict[int, Stage]:
    """Reading the real story, so many times as long, up to all layers."""
    seed = read_seed(find_seeds(STORY)[0])
    return {number: partial(read_layers, _lengthen(seed, number)) for number in times}


def _lengthen(seed: Seed, times: int) -> Seed:
    """The story again and again, without what hangs on words that stand in it once."""
    source = decode_source("story.txt", b"\n\n".join([seed.source.data] * times))
    return replace(seed, source=source, events=(), corrections=())


def quickest(work: Stage, runs: int) -> float:
    """CPU seconds of the quickest of several runs, after one that does not count."""
    work()
    times = []
    for _ in range(runs):
        begin = time.process_time()
        work()
        times.append(time.process_time() - begin)
    return min(times)
