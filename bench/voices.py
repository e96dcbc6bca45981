"""How well voices are found: `python -m bench.voices`, on the gold kept beside the project.

A voice counts as found when its words overlap the expected ones, each taken once; its source is
right when the speakers' words overlap as well. Words quoted without a speaker are no attribution.
"""

import json
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from builder.annotate.voices import annotate_voices
from builder.model import Annotation, Span
from builder.parse import parse_article
from builder.source import decode_source

GOLD = Path(__file__).parent.parent.parent / "shared" / "gold"


class Expected(NamedTuple):
    """An attribution as it should be: offsets in the text of its item."""

    said: Span
    speaker: Span


class Score(NamedTuple):
    """Counts over many items."""

    expected: int = 0
    found: int = 0
    hits: int = 0
    sources: int = 0
    exact: int = 0

    def __str__(self) -> str:
        precision = self.hits / max(1, self.found)
        recall = self.hits / max(1, self.expected)
        source = self.sources / max(1, self.expected)
        exact = self.exact / max(1, self.expected)
        return (
            f"precision {precision:6.1%}   recall {recall:6.1%}   right source {source:6.1%}"
            f"   exact words {exact:6.1%}   ({self.expected} expected, {self.found} found)"
        )


def main() -> None:
    """Print one line for each gold file there is."""
    paths = sorted(GOLD.glob("gold_quotes_*.json"))
    for path in paths:
        language = "en" if "_en_" in path.name else "fr"
        print(f"{path.name:<28}{score_file(path, language)}")
    if not paths:
        print(f"No gold in {GOLD}")


def score_file(path: Path, language: str) -> Score:
    """The score on a file of texts with their attributions."""
    items: list[dict[str, Any]] = json.loads(path.read_text(encoding="utf-8"))
    return score_items(((item["text"], _read_expected(item)) for item in items), language)


def _read_expected(item: dict[str, Any]) -> list[Expected]:
    return [
        Expected(
            (one["quote"]["start"], one["quote"]["end"]),
            (one["source"]["start"], one["source"]["end"]),
        )
        for one in item["attributions"]
    ]


def score_items(items: Iterable[tuple[str, Sequence[Expected]]], language: str) -> Score:
    """The score on texts, each a story by itself, with what is expected of them."""
    total = Score()
    for text, expected in items:
        one = score_voices(expected, find_voices(text, language))
        total = Score(*(a + b for a, b in zip(total, one, strict=True)))
    return total


def find_voices(text: str, language: str) -> list[Annotation]:
    """The attributions in a text, parsed as a story."""
    article = parse_article(decode_source("story.txt", text.encode()))
    layer = annotate_voices(article, (), language)
    return [found for found in layer.annotations if found.speaker_span]


def score_voices(expected: Sequence[Expected], found: Sequence[Annotation]) -> Score:
    """The counts for one text."""
    left, hits, sources, exact = list(found), 0, 0, 0
    for one in expected:
        near = [voice for voice in left if _overlap((voice.start, voice.end), one.said)]
        if not near:
            continue
        best = max(near, key=lambda voice: _closeness(voice, one))
        left.remove(best)
        hits += 1
        sources += _has_speaker(best, one)
        exact += (best.start, best.end) == one.said
    return Score(len(expected), len(found), hits, sources, exact)


def _closeness(voice: Annotation, expected: Expected) -> tuple[bool, int]:
    overlap = min(voice.end, expected.said[1]) - max(voice.start, expected.said[0])
    return _has_speaker(voice, expected), overlap


def _has_speaker(voice: Annotation, expected: Expected) -> bool:
    return voice.speaker_span is not None and _overlap(voice.speaker_span, expected.speaker)


def _overlap(one: Span, other: Span) -> bool:
    return one[0] < other[1] and other[0] < one[1]


if __name__ == "__main__":
    main()
