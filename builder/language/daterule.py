"""The shape of a language's date rules: the words are in `fr/dates.py` and `en/dates.py`.

A rule is data: a pattern over words, what to make of it, and an example that a test runs. In a
pattern, which is a regular expression whose letters are whole words,

- `mardi` is that word, written small; white space counts for nothing;
- `{month}` is any word of a class, `{m:month}` the same under a name, `{a|b}` either class;
- `<clock>` is a piece that several patterns share;
- `[` and `]` enclose the words to annotate; what stands outside must be there, no more;
- `? * ( | )` and the look-arounds `(?= (?! (?<= (?<!` mean what they always mean;
- `, . ; : ( ) - / % "` are signs of the text; parentheses are written `\\(` and `\\)`.

Shapes of numbers are classes too: `day` (1 to 31, 1er), `two` (two digits), `year` (four digits),
`number` (any, in words as well), `clocktime` (19:00, 19h30), `years` (1950-1953), `days` (9-11),
`iso` (2024-06-18), `figures` (18/06/2024), `nth` (19e, 19th), `roman` (XIXe), `decades` (1990s),
`clock12` (8.30pm), `military` (0930), `pair` (98-99), `wars` (14-18). Of words that stand nowhere,
`singular` and `plural` are small, `Capital` is not, `unknown` is any. Words stand somewhere as soon
as a class or a pattern names them: a pattern that says `times` makes `Times` no `Capital` any more.

Some names of groups say where a date lies in time: `ahead` after now (until), `onward` and `notice`
after now unless a verb is past (from; a day with its hour).
"""

from collections.abc import Mapping
from typing import NamedTuple

from builder.model import Certainty


class DateRule(NamedTuple):
    """A way to write a date, what it means, and an example; all read as on Tuesday 2024-06-18."""

    id: str
    pattern: str
    make: str
    """How its value is made: the name of a maker in `annotate.dates.makers`, and its argument."""
    example: str
    """A sentence with one date in brackets; without brackets where the rule hides a non-date."""
    value: str = ""
    """The value of the example, as TIMEX3."""
    counter: str = ""
    """A sentence in which nothing is found."""
    certainty: Certainty = "high"


class Tenses(NamedTuple):
    """Signs of the tense around a date: regular expressions for verbs in small letters."""

    past: str
    future: str
    lasted: str
    """A past verb and until, just before the date: what lasted until Friday is over."""
    clause: str
    """What parts a verb from another clause."""
    ahead: str
    """What puts the date behind it into the future: dans l'attente de, promised to."""
    names: str
    """Names that look like verbs, as they are written, capitals and all: Theresa May called."""
    behind: str
    """What puts the date behind it into the past: après avoir, after …ing."""


class Calendar(NamedTuple):
    """What a language knows of dates."""

    words: Mapping[str, Mapping[str, str]]
    """Classes of words: each key holds forms, parted by white space; its value is what they say."""
    proper: frozenset[str]
    """Classes whose words are names of something else when they bear a capital in a sentence.

    Those capitalised words are in classes of their own: `Month` for `month`.
    """
    pieces: Mapping[str, str]
    rules: tuple[DateRule, ...]
    tenses: Tenses
    spellings: Mapping[str, str]
    """Other ways to write a word of the patterns: French capitals often lack their accent."""
    common: str
    """The most frequent words of the language: a rule is looked for by its rarer ones."""
