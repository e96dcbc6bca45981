"""Applies a language's date rules to a text; knows no words of any language."""

from bisect import bisect_left
from collections.abc import Sequence
from typing import Final, Literal, NamedTuple

from builder.annotate.dates.context import Found, Made
from builder.annotate.dates.days import read_moment, timex_to_edtf
from builder.annotate.dates.grammar import LANGUAGES, load_grammar
from builder.annotate.dates.makers import MAKERS
from builder.annotate.dates.matches import choose_matches, list_recurring, put_days_first
from builder.annotate.dates.story import Story
from builder.annotate.dates.words import read_words
from builder.language.daterule import DateRule
from builder.language.words import compose
from builder.model import Certainty, Span

TimexType = Literal["DATE", "TIME", "DURATION", "SET"]


class FoundDate(NamedTuple):
    """Words that date something (half-open), the rule that says so, and what they mean.

    `value` is EDTF, empty where there is none: durations, sets, vague words, and what nobody
    can tell without the day of publication. `timex` is TIMEX3.
    """

    start: int
    end: int
    rule: str
    value: str
    timex: str
    type: TimexType
    certainty: Certainty
    candidates: tuple[str, ...] = ()


def find_dates(
    text: str, spans: Sequence[Span], language: str, published: str | None = None
) -> list[FoundDate]:
    """The dates in the spans of a text, in order; none overlaps another.

    Of overlapping ones the first counts, of those the longest. What a rule takes for no date
    after all (31 février 2024) hides what it overlaps and is left out. `published` is EDTF.
    """
    if language not in LANGUAGES:
        return []
    grammar = load_grammar(language)
    text, offsets = compose(text)
    if not isinstance(offsets, range):  # accents stood apart from their letters
        spans = [(bisect_left(offsets, start), bisect_left(offsets, end)) for start, end in spans]
    words = read_words(text, spans, grammar.table)
    matches = [*choose_matches(grammar, words.letters)]
    recurring = list_recurring(matches, words.letters)
    story = Story(text, words, grammar, read_moment(published), recurring)
    found = []
    for match in put_days_first(matches, words.letters):
        here, rule = Found(story, match), match.rule.rule
        maker, _, argument = rule.make.partition(" ")
        made = MAKERS[maker](here, argument)
        if made is not None:
            start, end = words.span(match.first, match.last)
            found.append(_describe((offsets[start], offsets[end]), rule, maker, made))
            _remember(here, made, rule.make)
    return sorted(found)


_SURENESS: Final = ("high", "medium", "low")


def _describe(span: Span, rule: DateRule, maker: str, made: Made) -> FoundDate:
    value = timex_to_edtf(made.timex) if made.edtf is None else made.edtf
    certainty = max(rule.certainty, made.certainty, key=_SURENESS.index)
    kind = _type(made.timex, maker)
    return FoundDate(*span, rule.id, value, made.timex, kind, certainty, made.candidates)


def _type(timex: str, maker: str) -> TimexType:
    if maker == "set":
        return "SET"
    if timex.startswith("P") and not timex.endswith("REF"):
        return "DURATION"
    return "TIME" if "T" in timex and not timex.endswith("REF") else "DATE"


_SOME_DAYS: Final = ("XXXX-WXX", "XXXX-XX-XX", "P1D", "PT")
_NEAR: Final = 31
"""Days around the publication in which a day is one that the news is about."""


def _remember(here: Found, made: Made, make: str) -> None:
    """Keep the date for the words that count from it."""
    maker = make.partition(" ")[0]
    story, moment = here.story, made.moment
    if maker == "set" and made.timex.startswith(_SOME_DAYS):
        story.last_set_end = here.last
    if moment is None:
        return
    last = story.last
    is_lent = last and story.last_is_told and story.same_sentence(here.first)
    has_year = here.has("y") or here.has("y2") or (is_lent and last and last.year == moment.year)
    story.remember(
        moment,
        here.last,
        near=bool(moment.day and story.day_number)
        and abs(moment.number - story.day_number) <= _NEAR,
        # What is compared with (“from a year earlier”) lends its year to no one.
        bare=(maker == "date" and not has_year) or make == "shift -last",
        weekday=maker == "weekday",
        night=made.timex.endswith("TNI"),
        interval="/" in made.timex and "T" not in made.timex,
        start=here.has("onward") or _begins(here),
        part=made.timex[4:] if maker == "quarter" else "",
    )


def _begins(here: Found) -> bool:
    """Whether a word just before the date says that it only begins: dès le 3 mars."""
    onward = here.story.grammar.sense["onward"].keys()
    before = here.story.words.surfaces[max(0, here.first - 2) : here.first]
    return not onward.isdisjoint(map(str.lower, before))
