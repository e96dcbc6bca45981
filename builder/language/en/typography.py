"""English typography; British printers set the dash of a parenthesis shorter."""

from builder.language.typography import (
    DIGITS,
    WIDE,
    Profile,
    QuoteRule,
    TypographyRule,
    any_of,
)

_MONTH = any_of(
    "January February March April May June July August September October November December"
    " Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec"
)
_TITLES = any_of("Mr Mrs Ms Mx Dr Prof St Sen Rep Gov Rev Lt Sgt Capt Col Gen", behind=r"\w.")
_UNITS = (
    r"%|°[CF]?|[kcmµn]?m[²³23]?|km/h|kph|mph|ft|in|yd|lbs?|oz|[kmµ]?g|[cdmh]?l|ha|[kMGT]?Wh?|[kMGT]B"
    r"|[kMG]?Hz|h|hrs?|mins?|secs?|s|V|A|dB|USD|EUR|GBP|CHF|bn|mn|a\.m|p\.m|am|pm|percent|per cent"
    r"|years?|months?|weeks?|days?|hours?|minutes?|seconds?|millions?|billions?|trillions?|dollars?"
    r"|euros?|pounds?|pence|cents?|francs?|degrees?|points?|met(?:re|er)s?|kilomet(?:re|er)s?"
    r"|centimet(?:re|er)s?|millimet(?:re|er)s?|miles?|inches|inch|feet|foot|yards?|acres?|hectares?"
    r"|lit(?:re|er)s?|gallons?|grams?|kilos?|kilograms?|tons?|tonnes?|watts?|megawatts?|gigawatts?"
)

_RULES = (
    TypographyRule(
        "en.apostrophe",
        r"'(?<=\w')(?=[^\W\d_])",
        "’",
        ("It's the 1990's; o'clock", "It’s the 1990’s; o’clock"),
        counter="5'11 tall",
        needs="'",
    ),
    TypographyRule(
        "en.apostrophe.decade",
        r"'(?<!\w')(?=[0-9]0s(?!\w))",
        "’",
        ("the '90s", "the ’90s"),
        needs=DIGITS,
        holds="'",
    ),
    TypographyRule(
        "en.apostrophe.initial",
        r"(?i)'(?<!\w')(?=(?:tis|twas|twill|em|til|till|cause|bout|cos|cuz|round)(?!\w))",
        "’",
        ("Get 'em, 'twas late", "Get ’em, ’twas late"),
        needs="'",
    ),
    TypographyRule(
        "en.apostrophe.n",
        r"(?i)'(?<=\w ')n'(?= \w)",
        "’",
        ("rock 'n' roll", "rock ’n’ roll"),
        of="'",
        holds=" '",
    ),
    TypographyRule(
        "en.ellipsis",
        r"\.\.\.(?<![./\\]\.\.\.)(?![.\d/\\])",
        "…",
        ("He came... (...)", "He came… (…)"),
        counter="../ and .... and 1...5",
        holds="...",
    ),
    TypographyRule(
        "en.range.years",
        r"(?P<a>[12](?<![\w-].)[0-9]{3})-(?P<b>[12][0-9]{3})(?![\w-])",
        "–",
        ("the war (1950-1953)", "the war (1950–1953)"),
        of="-",
        rising=True,
        counter="on 2024-06-18, in 1953-1950",
        needs=DIGITS,
        holds="-",
    ),
    TypographyRule(
        "en.range.pages",
        any_of("p. pp. pages lines articles") + r" (?P<a>[0-9]{1,4})-(?P<b>[0-9]{1,4})(?![\w-])",
        "–",
        ("see pages 12-15", "see pages 12–15"),
        of="-",
        rising=True,
        needs=DIGITS,
        holds="-",
    ),
    TypographyRule(
        "en.range.units",
        rf"(?P<a>[0-9](?<![\w.,-].)[0-9]{{0,2}})-(?P<b>[0-9]{{1,3}})(?= ?(?:{_UNITS})(?![\w'’]))",
        "–",
        ("some 5-10 miles", "some 5–10\u00a0miles"),
        of="-",
        rising=True,
        counter="beaten 3-0, an F-16",
        needs=DIGITS,
        holds="-",
    ),
    TypographyRule(
        "en.dash.close",
        r"--(?<=[^\W\d_]--)(?=[^\W\d_])",
        "—",
        ("He--alone--came", "He—alone—came"),
        holds="--",
    ),
    TypographyRule(
        "en.dash.hyphen",
        r"-(?<=[^\W\d_] -)(?= [^\W\d_])",
        "–",
        ("London - The ferry", "London – The ferry"),
        counter="a well-known ferry",
        holds=" - ",
    ),
    TypographyRule(
        "en.unit",
        rf" (?<=[0-9] )(?=(?:{_UNITS})(?![\w'’]))",
        WIDE,
        ("$3 million, 5 km", "$3\u00a0million, 5\u00a0km"),
        counter="In 2022 she left.",
        needs=DIGITS,
    ),
    TypographyRule(
        "en.day.after",
        rf"{_MONTH}\.? (?=(?:[12]?[0-9]|3[01])(?:st|nd|rd|th)?(?![\w:]))",
        WIDE,
        ("on June 18, 2024", "on June\u00a018, 2024"),
        of=" ",
        needs=DIGITS,
    ),
    TypographyRule(
        "en.day.before",
        r"[0-9](?<![\w.,].)(?:(?<=[12])[0-9]|(?<=3)[01])?(?:st|nd|rd|th)? "
        rf"(?={_MONTH}(?!\w))",
        WIDE,
        ("on 18 June 2024", "on 18\u00a0June 2024"),
        of=" ",
        needs=DIGITS,
    ),
    TypographyRule(
        "en.title",
        rf"{_TITLES}\.? (?=[A-Z])",
        WIDE,
        ("Mr Reed and Dr. Hale", "Mr\u00a0Reed and Dr.\u00a0Hale"),
        of=" ",
        needs="MDPSGRLC",
    ),
    TypographyRule(
        "en.number",
        any_of("No. Nos. p. pp. vol. ch.") + " (?=[0-9])",
        WIDE,
        ("No. 10, p. 12", "No.\u00a010, p.\u00a012"),
        of=" ",
        needs=DIGITS,
        holds=".",
    ),
)

_QUOTES = (
    QuoteRule(
        "en.quote",
        '"',
        "“",
        "”",
        ('She said "yes" and "no."', "She said “yes” and “no.”"),
        counter='A 13" screen; she said "yes, and no more.',
    ),
    QuoteRule(
        "en.quote.continued",
        '"',
        "“",
        "",
        ('"One day.\n\n"Then two."', "“One day.\n\n“Then two.”"),
        continued=True,
        counter='"One day.\n\nThen two.',
    ),
    QuoteRule(
        "en.quote.single",
        "'",
        "‘",
        "’",
        ("He said: 'The boys' boat, yes.'", "He said: ‘The boys’ boat, yes.’"),
        counter="A wall of 6' or so.",
    ),
)


def _dash(shown: str) -> TypographyRule:
    return TypographyRule(
        "en.dash",
        r"--(?<=\s--)(?=\s)",
        shown,
        ("He -- alone -- came", f"He {shown} alone {shown} came"),
        holds="--",
    )


AMERICA = Profile((*_RULES, _dash("—")), _QUOTES)
BRITAIN = Profile((*_RULES, _dash("–")), _QUOTES)
