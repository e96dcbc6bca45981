"""How well names are recognised: `python -m bench.names`, on the gold kept beside the project.

Without any YAML. A name counts as found when it overlaps the expected one, each taken once; *exact*
asks for the very words, *kind* for person, place or organisation. Events are not asked for.
"""

import json
import sys
import time
from pathlib import Path
from typing import Any

from builder.annotate.names.finder import recognise_names
from builder.model import Article, NameKind, Span
from builder.parse import parse_article
from builder.source import decode_source

HERE = Path(__file__).resolve().parent.parent
GOLD = HERE.parent / "shared" / "gold" / "gold_ner_seed.json"
STORY = HERE / "seeds" / "poutine-pyongyang" / "article.txt"
KINDS: dict[str, NameKind] = {"PER": "person", "LOC": "place", "ORG": "organisation"}
Found = tuple[Span, NameKind]


def main() -> None:
    """Print precision, recall and kind on the real story, and what the rules cost there."""
    article = parse_article(decode_source(STORY.name, STORY.read_bytes()))
    if GOLD.exists():
        expected: list[dict[str, Any]] = json.loads(GOLD.read_text(encoding="utf-8"))
        print(score(article, expected, verbose="-v" in sys.argv))
    else:
        print(f"Skipped: the gold data is not at {GOLD}.")
    print(f"{min(_time(article) for _ in range(30)):.2f} ms, warm, without YAML")


def score(article: Article, expected: list[dict[str, Any]], *, verbose: bool = False) -> str:
    """The figures of one story on a line."""
    names = recognise_names(article, (), article.metadata.language)
    found: list[Found] = [(span, name.kind) for name in names for span in name.mentions]
    left = sorted(found)
    asked = [gold for gold in expected if gold["type"] in KINDS]
    hits = exact = kinds = 0
    for gold in asked:
        span = gold["start"], gold["end"]
        near = [one for one in left if one[0][0] < span[1] and span[0] < one[0][1]]
        if not near:
            if verbose:
                print(f"  missed {gold['text']!r}")
            continue
        best = max(near, key=lambda one: (one[0] == span, one[1] == KINDS[gold["type"]]))
        left.remove(best)
        hits, exact = hits + 1, exact + (best[0] == span)
        kinds += best[1] == KINDS[gold["type"]]
    if verbose:
        for span, kind in left:
            print(f"  extra  {article.source.text[slice(*span)]!r} {kind}")
    return (
        f"precision {hits / max(1, len(found)):6.1%}   recall {hits / max(1, len(asked)):6.1%}"
        f"   exact {exact / max(1, hits):6.1%}   kind {kinds / max(1, hits):6.1%}"
        f"   ({len(asked)} expected, {len(found)} found, {len(names)} entries)"
    )


def _time(article: Article) -> float:
    begin = time.perf_counter()
    recognise_names(article, (), article.metadata.language)
    return (time.perf_counter() - begin) * 1000


if __name__ == "__main__":
    main()
