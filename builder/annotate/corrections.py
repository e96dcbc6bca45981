"""The editor's word on what rules found: accepted, changed, added or refused, one way for all."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from operator import attrgetter
from typing import Final, NamedTuple

from builder.annotate.quotes import find_quote
from builder.errors import Problem
from builder.model import Annotation, Article, Edits, Layer, LayerName, Quote, Span


class Ruling(NamedTuple):
    """What the editor says of quoted words.

    `make` is given where they stand and what the rules found there. None: they are refused.
    """

    quote: Quote
    make: Callable[[Span, Sequence[Annotation]], Annotation | Problem] | None


def apply_rulings(
    article: Article, name: LayerName, found: Sequence[Annotation], rulings: Iterable[Ruling]
) -> Layer:
    """The layer of what was found, with the editor's word in place of all that it touches.

    `found` is in the order of the text. What cannot be done is a problem of the layer, not the
    end of the build.
    """
    starts = [annotation.start for annotation in found]
    longest = max((annotation.end - annotation.start for annotation in found), default=0)
    edited: list[Annotation] = []
    problems: list[Problem] = []
    taken: set[int] = set()
    edits: Counter[str] = Counter()
    for ruling in rulings:
        span = find_quote(article, ruling.quote)
        if isinstance(span, Problem):
            problems.append(span)
            continue
        near = range(bisect_left(starts, span[0] - longest), bisect_left(starts, span[1]))
        touched = [number for number in near if found[number].end > span[0]]
        here = [found[number] for number in touched]
        made = ruling.make and ruling.make(span, here)
        if isinstance(made, Problem):
            problems.append(made)
            continue
        taken.update(touched)
        if made:
            edited.append(made)
            edits[_judge(made, here)] += 1
        else:
            edits["refused"] += len(here)
            problems += [] if here else [_idle(ruling.quote)]
    left = (annotation for number, annotation in enumerate(found) if number not in taken)
    annotations = sorted((*edited, *left), key=lambda a: (a.start, -a.end))
    return Layer(name, tuple(annotations), tuple(problems), Edits(**edits))


def _idle(quote: Quote) -> Problem:
    message = f"“{quote.exact}” is refused, but no rule found anything there"
    return Problem("correction-idle", message, "Take the correction out.", quote.at, "warning")


def _judge(made: Annotation, here: Sequence[Annotation]) -> str:
    if not here:
        return "added"
    return "accepted" if any(_says(made) == _says(found) for found in here) else "changed"


def _says(annotation: Annotation) -> tuple[object, ...]:
    """What counts in a finding; the event that a date belongs to is the editor's own addition."""
    target = None if annotation.layer == "dates" else annotation.target
    return (*_COMPARED(annotation), target)


_COMPARED: Final = attrgetter("start", "end", "value", "type", "speaker_span", "cue_span")
