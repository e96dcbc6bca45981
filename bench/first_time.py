"""What each step of a build costs in a new process: `python -m bench.first_time`.

Prints CPU seconds as JSON, by step. Modules are imported in `main`, as their time counts, too.
"""

import json
import time
from pathlib import Path

ROOT = Path(__file__).parent.parent


def main() -> None:
    """Take the steps of a build one by one, each for the first time."""
    seconds: dict[str, float] = {}

    def note(step: str) -> None:
        seconds[step] = time.process_time() - sum(seconds.values())

    note("Python")
    from builder.cli import build
    from builder.export.formats import export_story
    from builder.export.theme import Theme
    from builder.guard import prove_pages
    from builder.pipeline import read_story
    from builder.publish import publish_files
    from builder.resources import find_resources
    from builder.seeds import list_seeds, read_seed
    from builder.terminal import collect_seldom

    note("imports")
    collect_seldom()  # as the command does
    problems: list[object] = []
    stories, shared = list_seeds(ROOT / "seeds", problems.append)
    seed = read_seed(stories[0], shared)
    note("read")
    edition, interface = read_story(seed)
    note("story")
    templates = find_resources("templates")
    theme = Theme(templates, find_resources("static"))
    for path in sorted(templates.glob("*.html")):
        if not path.name.startswith("collection"):
            theme.environment.get_template(path.name)
    note("templates")
    files = list(export_story(edition, interface, theme))
    note("render")
    assert list(prove_pages(edition, iter(files), problems.append)) == files
    note("proof")
    del build, publish_files  # imported, as a build does
    print(json.dumps(seconds))


if __name__ == "__main__":
    main()
