"""English dates as data: each way to write one, with an example and a counter-example.

Dates in figures alone (06/05/2024) are left out: Britain and America read them differently.
"""

from typing import Final

from builder.language.daterule import SHARED_MACROS, Calendar, DateRule, alternatives

_MONTHS: Final = {
    "January": 1,
    "February": 2,
    "March": 3,
    "April": 4,
    "May": 5,
    "June": 6,
    "July": 7,
    "August": 8,
    "September": 9,
    "October": 10,
    "November": 11,
    "December": 12,
    "Jan.": 1,
    "Feb.": 2,
    "Mar.": 3,
    "Apr.": 4,
    "Aug.": 8,
    "Sept.": 9,
    "Sep.": 9,
    "Oct.": 10,
    "Nov.": 11,
    "Dec.": 12,
}
_SEASONS: Final = {"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24}

_UNITS: Final = (
    "dollars|euros|pounds|people|men|women|soldiers|troops|civilians|miles|km|m|meters|metres|feet"
    "|votes|points|percent|per|times|hours|days|years|tons|tonnes|jobs|homes|houses|cases|deaths"
    "|members|seats|rooms|pages|words|copies|units|drones|missiles|tanks|ships|shells"
)

_MACROS: Final = SHARED_MACROS | {
    "day": r"(?:0?[1-9]|[12][0-9]|3[01])(?:st|nd|rd|th)?",
    "month": alternatives(_MONTHS),
    "season": "(?:[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)",
    "weekday": "(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)",
    "comma": r"(?:,\s{0,3}|\s{1,3})",
    "count": rf"(?!\s{{1,2}}(?:{_UNITS})(?!\w))",
    "happening": (
        "(?:elections?|referendum|vote|agreement|accords?|deal|war|conflict|invasion|offensive"
        "|annexation|crisis|revolution|coup|treaty|armistice|attacks?|earthquake|summit"
        "|independence|uprising|constitution|Olympics|Games|World Cup|pandemic)"
    ),
}

_RULES: Final = (
    DateRule(
        "en.month-day-year",
        "{begin}(?:{weekday},?{s})?(?P<m>{month}){s}(?P<d>{day}){comma}(?P<y>{year}){end}",
        "The invasion began on [Tuesday, June 18, 2024].",
        "2024-06-18",
        "It began on February 31, 2024.",
    ),
    DateRule(
        "en.day-month-year",
        "{begin}(?:{weekday},?{s})?(?P<d>{day}){s}(?:of{s})?(?P<m>{month}),?{s}(?P<y>{year}){end}",
        "He was born on [18 June 2024].",
        "2024-06-18",
        "He was born on 31 June 2024.",
    ),
    DateRule(
        "en.month-day-range",
        "{begin}(?P<m>{month}){s}(?P<d>{day})(?:{dash}|{s}(?:to|and){s})(?P<d2>{day}){comma}"
        "(?P<y>{year}){end}",
        "The summit on [July 9-11, 2024] failed.",
        "2024-07-09/2024-07-11",
        "The summit on July 11-9, 2024 failed.",
    ),
    DateRule(
        "en.day-range",
        "{begin}(?P<d>{day})(?:{dash}|{s}to{s})(?P<d2>{day}){s}(?P<m>{month}){s}(?P<y>{year}){end}",
        "The summit of [9-11 July 2024] failed.",
        "2024-07-09/2024-07-11",
        "The summit of 11-9 July 2024 failed.",
    ),
    DateRule(
        "en.date-range",
        "{begin}(?P<m>{month}){s}(?P<d>{day})(?:{comma}(?P<y>{year}))?(?:{dash}|{s}to{s})"
        "(?P<m2>{month}){s}(?P<d2>{day}){comma}(?P<y2>{year}){end}",
        "It ran from [May 29 to June 2, 2024].",
        "2024-05-29/2024-06-02",
        "It ran from June 2 to May 29, 2024.",
    ),
    DateRule(
        "en.month-range",
        r"(?<!\w)(?i:from|between){s}(?P<date>(?P<m>{month})(?:{s}(?P<y>{year}))?{s}(?:to|and){s}"
        "(?P<m2>{month}){s}(?P<y2>{year})){end}",
        "It lasted from [March to May 2024].",
        "2024-03/2024-05",
        "It lasted from May to March 2024.",
    ),
    DateRule(
        "en.month-year",
        "{begin}(?:[Mm]id-)?(?P<m>{month}){comma}(?P<y>{year}){end}{count}",
        "The deal dates from [June 2024].",
        "2024-06",
        "They may 2024 times try.",
    ),
    DateRule(
        "en.season-year",
        r"(?<!\w)(?P<m>{season})(?:{s}of)?{s}(?P<y>{year}){end}{count}",
        "It happened in the [summer of 2023].",
        "2023-22",
        "Prices fall 2000 points.",
    ),
    DateRule(
        "en.iso",
        r"(?<![\w./-])(?P<y>[0-9]{4})-(?P<m>[0-9]{2})-(?P<d>[0-9]{2})(?![\w-]|[./]\w)",
        "Published on [2024-06-18].",
        "2024-06-18",
        "Part 2024-06-18-7 is missing.",
    ),
    DateRule(
        "en.year",
        r"(?<!\w)(?i:in|since|by|until|till|before|after|during|throughout|early|late|circa){s}"
        "(?P<date>(?P<y>{year})){end}{count}",
        "He has led the country since [2010].",
        "2010",
        "The bill passed by 2000 votes.",
    ),
    DateRule(
        "en.mid-year",
        r"(?<!\w)[Mm]id-(?P<date>(?P<y>{year})){end}",
        "It should open by mid-[2025].",
        "2025",
        "It flew at mid-20000 feet.",
    ),
    DateRule(
        "en.named-year",
        r"(?<!\w)(?i:the{s}year|year){s}(?P<date>(?P<y>{year})){end}{count}",
        "They met in the year [2000].",
        "2000",
        "Every year 2000 soldiers leave.",
    ),
    DateRule(
        "en.year-happening",
        r"(?<!\w)(?i:the){s}(?P<date>(?P<y>{year})){end}(?={s}(?:\w{1,20}{s})?{happening})",
        "He opposed the [2022] invasion.",
        "2022",
        "He led the 2022 soldiers.",
    ),
    DateRule(
        "en.happening-year",
        r"(?<!\w){happening}{s}of{s}(?P<date>(?P<y>{year})){end}{count}",
        "After the crisis of [2008], he left.",
        "2008",
        "An invasion of 2000 soldiers began.",
    ),
    DateRule(
        "en.year-range",
        r"(?<![\w./-])(?P<y>{year})(?:[-‐‑–/]|\s–\s)(?P<y2>{year}){end}{count}",
        "The Korean War ([1950-1953]) united them.",
        "1950/1953",
        "Act 2016-1691 came into force.",
    ),
    DateRule(
        "en.years-between",
        r"(?<!\w)(?i:from|between){s}(?P<date>(?P<y>{year}){s}(?:to|until|and){s}(?P<y2>{year}))"
        "{end}{count}",
        "He ruled from [1998 to 2001].",
        "1998/2001",
        "It costs from 1500 to 2000 dollars.",
    ),
    DateRule(
        "en.decade",
        r"(?<!\w)[Tt]he{s}(?P<date>(?P<decade>(?:1[0-9]|20)[0-9]0)s)(?!\w)",
        "The famine of the [1990s] killed many.",
        "199X",
        "The 1995s are out.",
    ),
)

CALENDAR: Final = Calendar(
    months={name.lower(): number for name, number in _MONTHS.items()} | _SEASONS,
    macros=_MACROS,
    rules=_RULES,
    not_after=r"(?i:(?<!\w)(?:no\.|act|article|page|p\.|pp\.|tel|tel\.|ref|ref\.|isbn)\s?:?\s?)",
)
