"""How long things take: `make bench`, or `python -m bench`. Figures are CPU time.

Commands run in processes of their own, and the median of several counts; collections are built
once. Stages run inside one process, and the quickest of several runs counts, so that what is
compiled or loaded once is not counted twice. `bench.language` and `bench.voices` measure how well
texts are read, `bench.adversarial` texts made to be slow, `bench.serve` the preview.
"""

import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path

from bench.first_time import ROOT
from bench.stages import EVERYTHING, STORY, list_lengths, list_stages, quickest
from builder.terminal import collect_seldom

RUNS = 7
WARM_RUNS = 40
LENGTHS = (1, 10, 100)
TERMS = 2000


def main() -> None:
    """Print one table after the other."""
    collect_seldom()  # as the command does
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        print("A command, from start to end")
        show("scolie --help", command(["--help"], RUNS))
        show("scolie build, the real edition", command(["build", ROOT, "--output", folder], RUNS))
        print("\nThe same, step by step, each for the first time")
        first_time(RUNS)
        print("\nThe stages of the real edition")
        for stage, work in list_stages(folder).items():
            show(stage, quickest(work, WARM_RUNS))
        print(f"\nA story so many times as long: {EVERYTHING}, per time the length")
        for times, work in list_lengths(*LENGTHS).items():
            show(f"× {times}", quickest(work, max(3, WARM_RUNS // times)) / times)
        print("\nA collection: build, per story")
        for number in (10, 100, 1000):
            collection(folder / str(number), number)
        print(f"\nA collection whose stories share a glossary of {TERMS} terms: build, per story")
        for number in (1, 10, 100):
            collection(folder / str(number), number, TERMS)


def command(arguments: Iterable[object], runs: int) -> float:
    """CPU seconds of `python -m builder …`."""
    return statistics.median(run_python("builder", arguments)[1] for _ in range(runs))


def run_python(module: str, arguments: Iterable[object] = ()) -> tuple[str, float, int]:
    """What `python -m …` says, its CPU seconds, and the kilobytes of memory it took at most."""
    call = [sys.executable, "-m", module, *map(str, arguments)]
    with tempfile.TemporaryFile("w+", encoding="utf-8") as said:
        child = subprocess.Popen(call, stdout=said, stderr=said, cwd=ROOT)
        _, status, used = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
        said.seek(0)
        words = said.read()
    if child.returncode:
        raise subprocess.CalledProcessError(child.returncode, call, words)
    return words, used.ru_utime + used.ru_stime, used.ru_maxrss


def first_time(runs: int) -> None:
    """What a build costs before anything is compiled or loaded: the quickest of several runs."""
    noted = [json.loads(run_python("bench.first_time")[0]) for _ in range(runs)]
    for step in noted[0]:
        show(step, min(seconds[step] for seconds in noted))


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
    _, seconds, memory = run_python("builder", ["build", folder])
    show(f"{number} stories", seconds / number, f"{memory // 1024} MB at most")
    shutil.rmtree(folder)


def show(name: str, seconds: float, remark: str = "") -> None:
    """One line of a table, in milliseconds."""
    print(f"  {name:<46}{seconds * 1000:>9.2f} ms  {remark}".rstrip())


if __name__ == "__main__":
    main()
