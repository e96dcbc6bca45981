"""Texts made to be slow: `python -m bench.adversarial`. Twice the text must take twice the time.

Each line gives CPU milliseconds for 10,000 and for 40,000 characters of one piece repeated, and
how many times as long the second took: near 4 is linear, near 16 would be quadratic.
"""

import time
from collections.abc import Callable

from builder.annotate.dates import annotate_dates
from builder.annotate.names.finder import recognise_names
from builder.annotate.terms import annotate_terms
from builder.annotate.typography import annotate_typography
from builder.annotate.voices import annotate_voices
from builder.check import check_links
from builder.export.formats import export_story
from builder.export.theme import Theme
from builder.language.fr.terms import FRENCH
from builder.model import Article, Seed, Source, Term
from builder.parse import parse_article
from builder.pipeline import read_story
from builder.resources import find_resources
from builder.suggest.term_signs import find_candidates

PIECES = (
    *(" ", ".", "[", "(", "\n", "\r", "A\n", "- a\n", "a/", "© ", "« ", "Par ", "A, ", "(AFP) "),
    *("[Abc]\n\n", "18 juin ", "de 1950 à ", "mardi, ", "il y a ", "12:", "http://", "a ", "l'"),
    *('"', "il a dit que ", "qui dit ", "« a », a dit le maire, ", "the president of the "),
    *("A de (ABC) ", "ABC (a b ", "la mot ", "dit « mot ", '"a" ', "1 000 ", "a ... ", "1-2 "),
    *("> a\n", "…", "#a\n"),
)
THEME = Theme(find_resources("templates"), find_resources("static"))
TERMS = [Term(f"{'a ' * length}b", "x") for length in range(1, 39)]
STAGES: dict[str, Callable[[Article], object]] = {
    "parse": lambda article: parse_article(article.source),
    "dates": lambda article: annotate_dates(article, (), (), "fr", published="2024-06-18"),
    "terms": lambda article: annotate_terms(article, TERMS, "fr"),
    "voices": lambda article: annotate_voices(article, (), "fr"),
    "names": lambda article: recognise_names(article, (), "fr"),
    "typography": lambda article: annotate_typography(article, "fr"),
    "proposals": lambda article: find_candidates(
        article.source.text, [(block.start, block.end) for block in article.blocks], FRENCH
    ),
    "edition": lambda article: read_story(Seed("story", article.source)),
    "pages and links": lambda article: check_links(
        dict(export_story(*read_story(Seed("story", article.source)), THEME))
    ),
}


def main() -> None:
    """For each stage, the pieces that take it longest."""
    for name, stage in STAGES.items():
        timed = []
        for piece in PIECES:
            short, long = (seconds(stage, piece, size) for size in (10_000, 40_000))
            timed.append((long, short, piece))
        print(name)
        for long, short, piece in sorted(timed, reverse=True)[:4]:
            growth = long / max(short, 1e-6)
            print(f"  {piece!r:<28}{short * 1000:>8.0f} ms{long * 1000:>8.0f} ms  × {growth:.1f}")


def seconds(stage: Callable[[Article], object], piece: str, size: int) -> float:
    """CPU seconds of one stage on one piece repeated to `size` characters."""
    article = repeat(piece, size)
    begin = time.process_time()
    stage(article)
    return time.process_time() - begin


def repeat(piece: str, size: int) -> Article:
    """A story that says one piece over and over, `size` characters long, and then a word."""
    return parse_article(Source("story.txt", piece * (size // len(piece)) + "\nEnd", ""))


if __name__ == "__main__":
    main()
