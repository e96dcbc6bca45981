"""How long things take: `make bench`, or `python -m bench`. Figures are CPU time.

Commands run in processes of their own, and the median of several counts; collections are built
once. Stages run inside one process, and the quickest of several runs counts, so that what is
compiled or loaded once is not counted twice. `bench.language` and `bench.voices` measure how well
texts are read, `bench.adversarial` texts made to be slow, `bench.serve` the preview.
"""

import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from pathlib import Path

from msgspec.structs import replace

from builder.annotate import ANNOTATORS, annotate_story, read_words
from builder.annotate.lexicon import Lexicon
from builder.edition import assign_ids, make_edition
from builder.export.html import export_story
from builder.export.theme import Theme
from builder.interface import load_interface
from builder.model import Seed
from builder.parse import parse_article
from builder.publish import publish_files
from builder.resources import find_resources
from builder.seeds import find_seeds, read_seed
from builder.source import decode_source

ROOT = Path(__file__).parent.parent
STORY = ROOT / "seeds" / "poutine-pyongyang"
RUNS = 7
TERMS = 2000


def main() -> None:
    """Print one table after the other."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        print("A command, from start to end")
        show("scolie --help", command(["--help"]))
        show("scolie build, the real edition", command(["build", ROOT, "--output", folder / "a"]))
        print("\nThe same, step by step, each for the first time")
        first_time()
        print("\nThe stages of the real edition")
        stages(folder)
        print("\nA story 1, 10, 100 times as long: parse and annotate, per time the length")
        lengths()
        print("\nA collection: build, per story")
        for number in (10, 100, 1000):
            collection(folder / str(number), number)
        print(f"\nA collection whose stories share a glossary of {TERMS} terms: build, per story")
        for number in (1, 10, 100):
            collection(folder / str(number), number, TERMS)


def command(arguments: Iterable[object]) -> float:
    """CPU seconds of `python -m builder …`, children's user and system time."""

    def run() -> float:
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        call = [sys.executable, "-m", "builder", *map(str, arguments)]
        subprocess.run(call, check=True, capture_output=True, cwd=ROOT)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime

    return statistics.median(run() for _ in range(RUNS))


def first_time() -> None:
    """What a build costs before anything is compiled or loaded: the quickest of several runs."""
    lines = [f"{work}\nnote({step!r})" for step, work in FIRST_TIME.items()]
    code = "\n".join([NOTE, *lines, "print(*noted)"])
    call = [sys.executable, "-c", code]
    runs = []
    for _ in range(RUNS):
        done = subprocess.run(call, check=True, capture_output=True, text=True, cwd=ROOT)
        runs.append([float(seconds) for seconds in done.stdout.split()])
    for step, *seconds in zip(FIRST_TIME, *runs, strict=True):
        show(step, min(seconds))


NOTE = """
import time
noted, before = [], 0.0
def note(step):
    global before
    noted.append(time.process_time() - before)
    before += noted[-1]
"""
FIRST_TIME = {
    "Python": "",
    "imports": """
from pathlib import Path
from builder.cli import main
from builder.export.html import export_story
from builder.export.theme import Theme
from builder.pipeline import read_story
from builder.publish import publish_files
from builder.resources import find_resources
from builder.seeds import list_seeds, read_seed""",
    "read": """
stories, shared = list_seeds(Path("seeds"), print)
seed = read_seed(stories[0], shared)""",
    "story": "edition, interface = read_story(seed)",
    "templates": """
theme = Theme(find_resources("templates"), find_resources("static"))
for path in sorted(theme.environment.list_templates()):
    if not path.startswith("collection"):
        theme.environment.get_template(path)""",
    "render": "files = list(export_story(edition, interface, theme))",
}
"""Steps of a build, and Python that takes them."""


def stages(folder: Path) -> None:
    """Each stage by itself."""
    files = find_seeds(STORY)[0]
    seed = assign_ids(read_seed(files))
    article = parse_article(seed.source)
    layers = annotate_story(article, seed)
    words = read_words(article, seed, Lexicon())
    interface = load_interface("fr")
    edition = make_edition(seed, article, layers, interface)
    theme = Theme(find_resources("templates"), find_resources("static"))
    site = list(export_story(edition, interface, theme))
    show("read", best(lambda: read_seed(files)))
    show("parse", best(lambda: parse_article(seed.source)))
    show("its words", best(lambda: read_words(article, seed, Lexicon())))
    for annotate in ANNOTATORS:
        name = annotate.__name__.strip("_")
        show(f"annotate {name}", best(lambda layer=annotate: layer(article, seed, words)))
    show("parse, words and all layers", best(lambda: read_only(seed)))
    show("edition", best(lambda: make_edition(seed, article, layers, interface)))
    show("render", best(lambda: list(export_story(edition, interface, theme))))

    def publish_new() -> None:
        shutil.rmtree(folder / "new", ignore_errors=True)
        publish_files(site, folder / "new", [STORY])

    show("publish, all new", best(publish_new))
    show("publish, nothing new", best(lambda: publish_files(site, folder / "new", [STORY])))


def lengths() -> None:
    """Time over length must stay level: work is linear in the text."""
    seed = assign_ids(read_seed(find_seeds(STORY)[0]))
    for times in (1, 10, 100):
        data = b"\n\n".join([seed.source.data] * times)
        longer = replace(seed, source=decode_source("story.txt", data), events=(), corrections=())
        show(f"× {times}", best(lambda story=longer: read_only(story), 3) / times)


def read_only(seed: Seed) -> None:
    """Parse and annotate."""
    annotate_story(parse_article(seed.source), seed)


def collection(folder: Path, number: int, terms: int = 0) -> None:
    """Many stories without YAML, each with words of its own; `terms` more in their glossary."""
    text = (STORY / "article.txt").read_text(encoding="utf-8")
    seeds = folder / "seeds"
    seeds.mkdir(parents=True)
    for index in range(number):
        (seeds / f"story-{index:04}.txt").write_text(f"{text}\n\nNuméro {index}.\n", "utf-8")
    shutil.copy(STORY / "glossary.yml", seeds)
    shutil.copy(STORY / "names.yml", seeds)
    with (seeds / "glossary.yml").open("a", encoding="utf-8") as glossary:
        for index in range(terms):
            # Like French words, nouns and verbs, and none of the story's.
            word = "".join(
                "bdfglmnprstv"[index // 12**place % 12] + "aoiu"[place] for place in range(4)
            )
            glossary.write(
                f"  - {{lemma: {word}{('tion', 'eur', 'ir', ' de x')[index % 4]}, gloss: a}}\n"
            )
    code = (
        "import resource, sys; from builder.cli import main\n"
        "try: main(sys.argv[1:])\n"
        "finally:\n"
        "  used = resource.getrusage(resource.RUSAGE_SELF)\n"
        "  print(used.ru_utime + used.ru_stime, used.ru_maxrss)"
    )
    call = [sys.executable, "-c", code, "build", str(folder)]
    done = subprocess.run(call, check=True, capture_output=True, text=True, cwd=ROOT)
    seconds, memory = done.stdout.split()[-2:]
    show(f"{number} stories", float(seconds) / number, f"{int(memory) // 1024} MB at most")
    shutil.rmtree(folder)


def best(work: Callable[[], object], runs: int = RUNS) -> float:
    """CPU seconds of the quickest of several runs."""
    times = []
    for _ in range(runs):
        begin = time.process_time()
        work()
        times.append(time.process_time() - begin)
    return min(times)


def show(name: str, seconds: float, remark: str = "") -> None:
    """One line of a table, in milliseconds."""
    print(f"  {name:<34}{seconds * 1000:>9.1f} ms  {remark}".rstrip())


if __name__ == "__main__":
    main()
