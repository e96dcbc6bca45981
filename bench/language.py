"""How well the language layer reads: `python -m bench.language`, on the gold data beside the tree.

A hit is an overlapping span; *strict* asks for the exact span after leading prepositions and
articles are stripped; *value* asks for overlap and the right value. Values compare as intervals
of days where they are days (2024-W24 equals 2024-06-10/2024-06-16), else as TIMEX3.
"""

import json
import re
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from builder.annotate.dates import annotate_dates
from builder.annotate.dates.days import timex_to_edtf
from builder.edtf import parse_edtf
from builder.model import Annotation
from builder.parse import parse_article
from builder.source import decode_source

GOLD = Path(__file__).resolve().parent.parent.parent / "shared" / "gold"
SETS = (
    ("French TimeBank", "frtb_dev.json"),
    ("French sentences", "gold_fr_dev.json"),
    ("English sentences", "gold_en_dev.json"),
    ("The real story", "gold_timex_seed.json"),
)
LEADING = re.compile(
    r"(?i:(?:en|à|au|aux|a|de|du|des|d['’]|le|la|les|l['’]|dans|depuis|pendant|durant|vers|sur|pour"
    r"|dès|avant|après|jusqu['’]|par|entre|environ|ce|in|on|at|by|since|for|during|the|of|from|an"
    r"|until|about|around)(?:\s+|(?<=['’])))+"
)

Span = tuple[int, int]
Gold = dict[str, Any]


def main() -> None:
    """Print F1 by overlap, by strict span and by value of every set; `-v` lists what is wrong."""
    verbose = "-v" in sys.argv
    wanted = [name for name in sys.argv[1:] if name != "-v"]
    if not GOLD.is_dir():
        print(f"Skipped: the gold data is not at {GOLD}.")
        return
    for title, name in SETS:
        if (GOLD / name).exists() and (not wanted or name in wanted):
            documents = json.loads((GOLD / name).read_text(encoding="utf-8"))
            overlap, strict, value = (100 * f1 for f1 in score(documents, verbose))
            print(f"{title:<20} overlap {overlap:5.1f}  strict {strict:5.1f}  value {value:5.1f}")


def score(documents: Iterable[Gold], verbose: bool) -> tuple[float, float, float]:
    """F1 by overlap, by strict span and by value."""
    expected = found = 0
    hits = [[0, 0] for _ in range(3)]
    for document in documents:
        dates = read_dates(document)
        golds = split_parts(document["timex"], dates)
        expected += len(golds)
        found += len(dates)
        tests = (overlaps, agrees_strictly(document["text"]), agrees_in_value)
        for kind, agrees in enumerate(tests):
            hits[kind][0] += sum(any(agrees(d, g) for d in dates) for g in golds)
            hits[kind][1] += sum(any(agrees(d, g) for g in golds) for d in dates)
        if verbose:
            report(document, dates, golds)
    return tuple(f1(right / max(expected, 1), good / max(found, 1)) for right, good in hits)  # type: ignore[return-value]


def f1(recall: float, precision: float) -> float:
    return 2 * recall * precision / (recall + precision or 1)


def read_dates(document: Gold) -> list[Annotation]:
    """The dates that Scolie finds, read as it reads a story."""
    article = parse_article(decode_source("gold.txt", document["text"].encode()))
    layer = annotate_dates(article, (), (), document["lang"], published=document["dct"])
    return list(layer.annotations)


def split_parts(golds: Sequence[Gold], dates: Sequence[Annotation]) -> list[Gold]:
    """The right answers; in parts, where parts are allowed and were found."""
    answers: list[Gold] = []
    for gold in golds:
        parts = next((p for p in gold.get("parts", ()) if _has_parts(p, dates)), None)
        answers += parts or [gold]
    return answers


def _has_parts(parts: Sequence[Gold], dates: Sequence[Annotation]) -> bool:
    return all(any(overlaps(date, part) for date in dates) for part in parts) and not any(
        all(overlaps(date, part) for part in parts) for date in dates
    )


def overlaps(date: Annotation, gold: Gold) -> bool:
    return bool(date.start < gold["end"] and gold["start"] < date.end)


def agrees_strictly(text: str) -> Any:
    """A test of spans without their leading prepositions and articles."""

    def strip(start: int, end: int) -> Span:
        words = text[start:end].rstrip(" ,")
        match = LEADING.match(words)
        skipped = match.end() if match and match.end() < len(words) else 0
        return start + skipped, start + len(words)

    return lambda date, gold: strip(date.start, date.end) == strip(gold["start"], gold["end"])


def agrees_in_value(date: Annotation, gold: Gold) -> bool:
    """Whether one of the two values of a date is one of the right ones."""
    right = {gold["value"], *gold.get("alts", ())}
    if gold.get("edtf"):
        right.add(gold["edtf"].replace(":00:00", ":00"))
    if not overlaps(date, gold):
        return False
    if right & {date.timex, date.value}:
        return True
    days = {day for value in right if (day := days_of(value))}
    return bool(days & {days_of(date.timex), days_of(date.value)} - {None})


def days_of(value: str | None) -> tuple[object, ...] | None:
    """The days (and the minute) that a value means; None where it means none."""
    edtf = (timex_to_edtf(value) or value) if value else ""
    try:
        date = parse_edtf(edtf)
    except ValueError:
        return None
    return date.earliest, date.latest, date.minute, value[10:] if value and "T" in value else ""


def report(document: Gold, dates: Sequence[Annotation], golds: Sequence[Gold]) -> None:
    """What is wrong in one document."""
    text = document["text"]
    strict = agrees_strictly(text)
    for gold in golds:
        near = [date for date in dates if overlaps(date, gold)]
        if not any(agrees_in_value(d, gold) and strict(d, gold) for d in near):
            got = ", ".join(f"{text[d.start : d.end]!r} {d.timex} {d.rule}" for d in near) or "-"
            words = text[max(0, gold["start"] - 60) : gold["end"] + 40].replace("\n", " ")
            kind = "value" if near and not any(agrees_in_value(d, gold) for d in near) else "span"
            kind = kind if near else "missed"
            print(f"  {kind:<7}{gold['text']!r} {gold['value']} <- {got}   … {words} …")
    for date in dates:
        if not any(overlaps(date, gold) for gold in golds):
            words = text[max(0, date.start - 60) : date.end + 40].replace("\n", " ")
            print(
                f"  extra  {text[date.start : date.end]!r} {date.timex} {date.rule}   … {words} …"
            )


if __name__ == "__main__":
    main()
