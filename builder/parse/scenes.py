"""Captions without a credit: sentences that say what a picture shows, where and when."""

import re
from functools import partial

from builder.language.detect import STRUCTURES, detect_language
from builder.language.latepattern import LatePattern
from builder.language.structure import Structure
from builder.parse.cues import Phrases, choose, cue_pattern, cue_phrases, fold
from builder.parse.shape import is_short

# "Sur cette photo, on la voit sourire" tells a story.
_OPENERS = cue_phrases(lambda table: table.caption_scenes)
_PAST_TIMES = cue_phrases(lambda table: table.caption_times)
_PAST_YEAR = re.compile(r"(?<!\w)(?:in|en)(?: [a-z]{3,9})? [12]\d{3}$")
_PART_OF_DAY = LatePattern(
    lambda: (
        rf"(?:, |(?<!\w)on ){cue_pattern(lambda table: table.weekdays)}"
        r" (?:matin|midi|soir|apres-midi|morning|afternoon|evening|night)$"
    )
)
_STORY = re.compile(r", (?:on|je|il|elle|nous|ils|elles)(?!\w)")
# Endings that French has in the past and the future only, with their accents.
_PAST = re.compile(r"\w(?:ait|aient|èrent|irent|urent|eront|iront)(?!\w)")
_INNER_STOP = re.compile(r"[^\W\d]{3}[.!?…] |[:;?!»”\"]")
_STOPPED = re.compile(r"[^\W\d_]{3}\.$")
_DAY = re.compile(r"\d")
_LONGEST = 400
# No day with its place is longer.
_ENDING = 150


def is_scene(words: str) -> bool:
    """Whether `words` say that they describe a picture, or where and on which day it was taken."""
    if len(words) > _LONGEST:
        return False
    folded = fold(words)
    if end := _OPENERS.find_opening(folded):
        return is_short(words, 70, _LONGEST) and not _STORY.match(folded, end)
    ending = folded[-_ENDING:]
    if not _DAY.search(ending) or not words[0].isupper() or not is_short(words, 45, _LONGEST):
        return False
    return any(
        _is_dated(words, folded, _DATED[language], _TELLING[language])
        for language, months in _MONTHS.items()
        if months.may_stand_in(ending)
    )


def is_scene_of_week(words: str) -> bool:
    """Whether one sentence ends with a place and a day of the week, and no verb tells of a past.

    "Des élèves devant la mairie, lundi, à Brest." Titles may end alike: it is for you to know
    that the words open no story.
    """
    if len(words) > _LONGEST:
        return False
    folded = fold(words)
    ending = folded[-_ENDING:].replace(",", " ").replace(".", " ").split()
    return any(
        _is_dated(words, folded, _OF_WEEK[language], _TELLING[language])
        for language, days in _WEEKDAYS.items()
        if not days.isdisjoint(ending) and is_short(words, 45, _LONGEST) and words[0].isupper()
    )


def is_opening_scene(words: str) -> bool:
    """Whether one sentence without a verb that tells ends with a day: above a title, a caption.

    "La ministre lors de sa visite à Sorville, lundi."
    """
    return is_short(words, 45, _LONGEST) and any(
        _is_dated(words, fold(words), ending, _TELLING[language])
        for language, ending in _DAY_LAST.items()
    )


def is_stopped_title(words: str) -> bool:
    """Whether `words` could be a title though a full stop ends them.

    A few words, and no verb that tells: "Accident mortel à Vesoul." Regional papers set their
    short news so.
    """
    return (
        is_short(words, 7, 60)
        and words[0].isupper()
        and _STOPPED.search(words) is not None
        and not _INNER_STOP.search(words)
        and not _PAST.search(words)
        and not any(_tells(words, telling) for telling in _TELLING.values())
    )


def may_show(words: str) -> bool:
    """Whether `words`, beside a credit of its own line, may be one sentence of what it shows."""
    return (
        is_short(words, 40, _LONGEST)
        and words[0].isupper()
        and not _INNER_STOP.search(words)
        and not _PAST.search(words)
        and not _tells(words, _TELLING.get(detect_language(words), _NOTHING))
    )


def ends_in_past(words: str) -> bool:
    """Whether a time before the story's ends `words`: "last autumn", "in 2011"."""
    folded = fold(words)
    return any((_PAST_TIMES.ends(folded), _PAST_YEAR.search(folded), _PART_OF_DAY.search(folded)))


def _is_dated(words: str, folded: str, dated: LatePattern, telling: LatePattern) -> bool:
    """Whether one sentence ends with day and place behind a comma, and no verb tells of a past.

    "Le ministre X, le 3 mars 2022 à Y." A sentence of the story has its auxiliary or its tense.
    """
    match = dated.search(folded, max(0, len(folded) - _ENDING))
    if match is None:
        return False
    scene = words[: len(words) - len(folded) + match.start()]  # folding "…" makes three signs
    return (
        len(scene.split()) >= 2
        and not _tells(scene, telling)
        and not _PAST.search(words)
        and not _INNER_STOP.search(scene)
    )


def _tells(words: str, telling: LatePattern) -> bool:
    """Whether an auxiliary or a pronoun stands in `words`, accents read: "à" is not "a"."""
    plain = words[2:].lower().replace("’", "'").replace("l'est ", "")  # the east, no auxiliary
    return telling.search(plain) is not None


_NEAR = "(?:a|en|au|aux|dans|sur|sous|pres de|devant|in|at|on|near|outside)"


_PART = "(?: (?:matin|midi|soir|apres-midi|morning|afternoon|evening|night))?"


def _write_of_week(table: Structure) -> str:
    day = rf"(?:le |ce |on )?{one_of(table.weekdays)}{_PART}"
    place = rf"{_NEAR} [^,.]{{2,40}}"
    return rf", (?:{day},? {place}|{place}, {day})\.?$"


def _write_day_last(table: Structure) -> str:
    return rf", (?:le |ce |on )?{one_of(table.weekdays)}{_PART}\.?$"


def _write_dated(table: Structure) -> str:
    months = choose(_list_months(table))
    weekday = one_of(table.weekdays)
    day = r"(?:\d{1,2}(?:er|st|nd|rd|th)?)"
    where = rf"(?:,? {_NEAR} [^,.]{{2,40}}(?:, [^,.]{{2,30}})?)?"
    date = rf"(?:{day} {months}\.?|{months}\.?(?: {day})?),?"
    return (
        rf"(?:,|(?<=[\w)]) (?=(?:le|ce) )) (?:le |ce |en |on |in )?(?:{weekday},? )?"
        rf"{date} \d{{4}}{where}\.?$"
        rf"|, (?:le |ce |on )?(?:{weekday},? )?(?:{day} {months}|{months}\.? {day}){where[:-1]}\.?$"
    )


def _list_months(table: Structure) -> frozenset[str]:
    return frozenset(fold(form) for forms in table.months for form in forms)


def one_of(words: tuple[str, ...]) -> str:
    """Return a pattern for the words of one language, folded."""
    return choose({*map(fold, words)})


_MONTHS = {language: Phrases(_list_months(table)) for language, table in STRUCTURES.items()}
_DATED = {
    language: LatePattern(partial(_write_dated, table)) for language, table in STRUCTURES.items()
}
_WEEKDAYS = {
    language: frozenset(map(fold, table.weekdays)) for language, table in STRUCTURES.items()
}
_OF_WEEK = {
    language: LatePattern(partial(_write_of_week, table)) for language, table in STRUCTURES.items()
}
_DAY_LAST = {
    language: LatePattern(partial(_write_day_last, table)) for language, table in STRUCTURES.items()
}
_TELLING = {
    language: LatePattern(partial(choose, table.caption_excluded.words))
    for language, table in STRUCTURES.items()
}
_NOTHING = LatePattern(str)
