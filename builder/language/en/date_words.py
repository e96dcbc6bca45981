"""The words of English dates, by class, and the signs of a verb's tense."""

from typing import Final

from builder.language.daterule import Tenses

WORDS: Final = {
    "month": {
        "January": "1", "February": "2", "March": "3", "April": "4", "May": "5", "June": "6",
        "July": "7", "August": "8", "September": "9", "October": "10", "November": "11",
        "December": "12",
    },
    "abbr": {
        "Jan. Jan": "1", "Feb. Feb": "2", "Mar. Mar": "3", "Apr. Apr": "4", "Jun. Jun": "6",
        "Jul. Jul": "7", "Aug. Aug": "8", "Sept. Sep. Sept": "9", "Oct. Oct": "10",
        "Nov. Nov": "11", "Dec. Dec": "12",
    },
    "weekday": {
        "Monday": "1", "Tuesday": "2", "Wednesday": "3", "Thursday": "4", "Friday": "5",
        "Saturday": "6", "Sunday": "7", "Mon.": "1", "Tue. Tues.": "2", "Wed.": "3",
        "Thu. Thurs.": "4",         "Fri.": "5", "Sat.": "6", "Sun.": "7",
    },
    "weekday_short": {
        "Mon": "1", "Tue Tues": "2", "Wed": "3", "Thu Thurs Thur": "4", "Fri": "5", "Sat": "6",
        "Sun": "7",
    },
    "weekdays": {
        "Mondays": "1", "Tuesdays": "2", "Wednesdays": "3", "Thursdays": "4", "Fridays": "5",
        "Saturdays": "6", "Sundays": "7",
    },
    "season": {"spring": "SP", "summer": "SU", "autumn fall": "FA", "winter": "WI"},
    "part": {"morning": "MO", "afternoon": "AF", "evening": "EV", "night": "NI"},
    "tonight": {"tonight": "NI"},
    "overnight": {"overnight": "NI"},
    "dawn": {"dawn daybreak sunrise": "MO", "dusk nightfall sunset": "EV"},
    "early": {"early small": "MO"},
    "count": {
        "zero": "0", "one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6",
        "seven": "7", "eight": "8", "nine": "9", "ten": "10", "eleven": "11", "twelve": "12",
        "thirteen": "13", "fourteen": "14", "fifteen": "15", "sixteen": "16", "seventeen": "17",
        "eighteen": "18", "nineteen": "19", "twenty": "20", "thirty": "30", "forty": "40",
        "fifty": "50", "sixty": "60", "seventy": "70", "eighty": "80", "ninety": "90",
        "hundred": "100", "a an": "1",
    },
    "few": {"several few many couple": "X"},
    "ordinal": {"first": "1", "second": "2", "third": "3", "fourth": "4", "final": "-1"},
    "last": {"last": "-1"},
    "halves": {"quarter": "Q"},
    "quarters": {"Q1": "1", "Q2": "2", "Q3": "3", "Q4": "4"},
    "half_year": {"half": "H"},
    "just_one": {"one": "1"},
    "weekend": {"weekend": "WE"},
    "adverb": {
        "hourly": "HR", "daily nightly": "D", "weekly": "W", "monthly": "M", "quarterly": "Q",
    },
    "all_long": {"daylong": "D", "weeklong": "W", "monthlong": "M", "yearlong": "Y"},
    "anno": {"AD A.D. CE": ""},
    "this": {"this": "0"},
    "ahead": {"until till by through": ""},
    # What is bought today, and handed over in the month to come.
    "delivery": {"delivery settlement futures": ""},
    "onward": {"from starting beginning before as": ""},
    "parts": {"mornings": "MO", "afternoons": "AF", "evenings": "EV", "nights": "NI"},
    "other": {"other": "2"},
    "from": {"from between": ""},
    "meant": {"for": ""},
    "modal": {"to will would could may might can should must not": ""},
    "said": {"said say says told tell believe believes and": ""},
    "zone": {"GMT UTC BST CET CEST EST EDT ET CST CDT CT MST MDT PST PDT PT": ""},
    "nth_word": {
        "fifth": "5", "sixth": "6", "seventh": "7", "eighth": "8", "ninth": "9", "tenth": "10",
        "eleventh": "11", "twelfth": "12", "thirteenth": "13", "fourteenth": "14",
        "fifteenth": "15", "sixteenth": "16", "seventeenth": "17", "eighteenth": "18",
        "nineteenth": "19", "twentieth": "20", "21st": "21", "twenty-first": "21",
    },
    "habit": {"always usually typically traditionally generally normally often": ""},
    "tens": {
        "twenties": "20", "thirties": "30", "forties": "40", "fifties": "50", "sixties": "60",
        "seventies": "70", "eighties": "80", "nineties": "90",
    },
    "unit": {
        "second seconds": "S", "minute minutes min": "MIN", "hour hours": "HR", "day days": "D",
        "week weeks": "W", "weekend weekends": "WE", "month months": "M",
        "quarter quarters": "Q", "year years": "Y", "decade decades": "DE",
        "century centuries": "CE", "fortnight": "FN",
    },
    "many": {
        "seconds": "S", "minutes": "MIN", "hours": "HR", "days": "D", "weeks": "W",
        "weekends": "WE", "months": "M", "years": "Y", "decades": "DE", "centuries": "CE",
    },
    "period": {
        "week": "W", "weekend": "WE", "month": "M", "quarter": "Q", "year": "Y", "decade": "DE",
        "century": "CE",
    },
    "beats": {"day": "D", "week": "W", "month": "M", "quarter": "Q", "year": "Y"},
    "rel": {"last past previous": "-1", "next coming": "1"},
    "last_next": {"last": "-1", "next": "1"},
    "before_after": {"before": "-1", "after": "1"},
    "next_to": {"following next": "1", "previous preceding": "-1"},
    "deictic": {"yesterday": "-1", "today": "0", "tomorrow": "1"},
    "noon": {"noon midday": "12:00", "midnight": "00:00"},
    "half": {"half": "30"},
    "ampm": {"am a.m. a.m AM": "AM", "pm p.m. p.m PM": "PM"},
    "half_day": {"morning": "AM", "afternoon evening": "PM"},
    "late": {"night": "PM"},
    "feast": {"Christmas": "12-25", "Easter": "easter 0", "Halloween": "10-31",
              "Thanksgiving": "nth 11 4 4"},
    "of_feast": {
        "tree trees pudding puddings cake cakes card cards present presents gift gifts carol": "",
        "carols market markets party parties egg eggs bunny turkey dinner shopping jumper": "",
        "lights decorations hamper hampers stocking stockings cracker crackers lunch": "",
    },
    "day_of": {"Memorial": "nth 5 1 -1", "Labor Labour": "nth 9 1 1", "Veterans": "11-11",
               "Boxing": "12-26", "Bastille": "7-14"},
    "christ": {"BC BCE B.C. B.C.E.": ""},
    "reference": {"no. act article page p. pp. tel tel. ref ref. isbn resolution section": "",
                  "number chapter flight room": ""},
    "street": {"street avenue road square plaza": ""},
    "happening": {
        "election elections referendum vote agreement accord accords deal war conflict": "",
        "invasion offensive annexation crisis revolution coup treaty armistice attack": "",
        "attacks earthquake summit independence uprising constitution Olympics Games": "",
        "pandemic campaign season budget edition presidential class storm flood floods fire": "",
        "strike riots census cup championship championships vintage intake": "",
    },
    "accounts": {
        "sales revenue revenues profit profits earnings income results turnover dividend": "",
        "guidance forecast outlook loss losses net figures accounts": "",
    },
    "moved": {  # takes a year with “to”: pushed back to 2027
        "pushed postponed delayed deferred moved extended shifted slipped": "",
    },
    "counted": {
        "dollars euros pounds people men women soldiers troops civilians miles km m meters": "",
        "metre meter metres feet votes points percent per times tons tonnes jobs homes": "",
        "houses cases": "",
        "deaths members seats rooms pages words copies units drones missiles tanks ships": "",
        "shells million billion thousand": "",
    },
}  # fmt: skip

PROPER: Final[frozenset[str]] = frozenset({"unit", "season", "counted", "adverb"})

TENSES: Final = Tenses(
    past=(
        r"(?:(?<!\w)(?<!be\s)(?<!\bis\s)(?<!\bare\s)(?:was|were|had|did|has|have|said|told|met|came|went|took|began|held|made|left"
        r"|won|lost|saw|struck|fell|rose|fled|led|gave|got|found|sent|put|cut|hit|shot|spoke|wrote"
        r"|flew|broke|sold|bought|paid|built|brought|thought|became|ran|sank"
        r"|drove|rode|grew|knew|threw|wore|chose|drank|drew|forgot|froze|heard|kept|rang|sang|sat|shook"
        r"|slept|slid|spent|stood|stole|stuck|swam|swept|swore|taught|tore|wept|woke|felt|fought|blew"
        r"|dug|fed|flung|hid|hung|lent|meant|sought|spun|sprang|stank|stung|swung|withdrew|overtook"
        r"|underwent|shut|burst|since|killed|[a-z]{2,}ed)"
        r"(?!\w))(?<!scheduled)(?<!expected)(?<!planned)(?<!slated)(?<!united)(?<!need)(?<!indeed)(?<!hundred)(?<!speed)"
        r"(?<!feed)(?<!seed)"
    ),
    future=(
        r"(?:(?<!\w)(?:(?:will|would|shall|won['’]t|may|might|could|should|must|to)"
        r"(?:\snot)?\s(?:be|have)\s[a-z]+|(?:will|would|shall|may|might|could|should|must)"
        r"(?:\snot)?\s[a-z]+|(?:expected|due|set|scheduled|planned|likely|forecast|tipped|poised|bound|plans?|hopes?|aims?|going)"
        r"\sto\s(?:(?:be|have)\s)?[a-z]+|will|would|shall|won['’]t|(?<!had\sbeen\s)(?:due|expected|planned)|(?<!was\s)(?<!were\s)(?<!been\s)scheduled|(?<!had\sbeen\s)scheduled(?!\son\s$)|plans?(?!\s(?:for|of)\s)|slated"
        r"|going\sto|set\sto|(?:is|are)\sto(?:\s(?:be|have))?(?:\s[a-z]+)?|hopes|hope|aims|aim|intends|intend|may|might|could|should"
        r"|must|expects?|predicts?|(?:is|are)\sforecast|(?:they|we|you)\s(?:play|face|travel|leave)|opens?|starts?|begins?|kicks?\soff|resumes?|continues|wants?|takes?\s(?:place|effect)|meets?"
        r"|(?<!the\s)(?<!a\s)(?<!an\s)(?<!his\s)(?<!her\s)(?<!its\s)(?<!of\s)(?<!['’]s\s)(?:votes|visits|returns)"
        # The verb, not the noun: “members vote on Monday”, “won the vote on Monday”.
        r"|(?<!the\s)(?<!a\s)(?<!his\s)(?<!her\s)(?<!its\s)(?<!their\s)(?<!this\s)(?<!['’]s\s)(?:vote|visit|return)(?=\s(?:on\s|in\s)?$)"
        r"|plays|screens|performs|leaves|departs|speaks|travels|ends|closes|airs|expires|premieres|concludes|finishes|launches"
        r"|delivers|holds"
        r"|goes\sto|go\sto|heads?\sto|set\sfor|deadline|reopens?|arrives?|hosts?|faces?"
        r"|(?:is|are)(?=\son(?!\w)|\s$)|(?<=^\s)(?:is|are)|falls\son"
        r"|(?:is|are)\s(?:closed|open|off|canceled|cancelled|free))(?!\w)|['’]ll(?!\w))"
    ),
    lasted=r"(?<!\w)(?:lasted|burned|stayed|remained|waited|worked|fought|slept|continued|raged|lived|ran)"
    r"\s(?:[^,;:.]{0,25}\s)?(?:until|till|through)\s$"
    # “The result was known by” noon, but not “was due by”, “had to leave by”.
    r"|(?<!\w)(?:was|were|had)\s(?!(?:due|expected|supposed|scheduled|planned|told|ordered|asked"
    r"|given|set)\s)(?:(?!to\s)[a-z]+\s){1,3}by\s$",
    clause=r"[,;:«»\"()–—“”]|(?<!\w)(?:who|which|that|when|where|while|before|after|as)(?!\w)",
    ahead=(
        r"(?<!\w)(?:ahead\sof|awaiting|awaits?|in\santicipation\sof|for\sdelivery"
        # What was put off is put off to its date: “postponed the vote to Monday”.
        r"|(?:postponed|delayed|extended|moved|adjourned|rescheduled|put\soff|pushed\sback|brought\sforward)"
        r"(?:\s[\w'’-]+){0,5}?\s(?:to|until|till|for)(?=\s(?:the\s)?$)"
        r"|(?:set|scheduled|fixed|called|slated|booked|planned)(?:\s[\w'’-]+){0,4}?\sfor(?=\s(?:the\s)?$)"
        r"|(?:promised|vowed|pledged|called)\s(?:an?\s|new\s|early\s|fresh\s)*(?:elections?|vote|referendum"
        r"|summit|review|report|ruling|decision)\s(?:in|on|for)(?=\s(?:the\s)?$)"
        r"|(?:promised|vowed|pledged|guaranteed)(?:\s[\w'’-]+){0,5}?\s(?:by|before|within)(?=\s(?:the\s)?$)"
        # What was promised is to be done: “agreed to meet on Monday”.
        r"|(?:agreed|promised|vowed|pledged|threatened|undertook|decided|offered|proposed|intended)"
        r"(?:(?:\son)?\s[a-z]+day)?\sto\s(?:be\s)?[a-z]+)(?!\w)"
    ),
    names=r"(?<=[\w,;] )(?:May|Will|Mark)(?=\s[a-z])",
    behind=r"(?<!\w)(?:after|since)\s(?:having\s(?:been\s)?[a-z]+|being\s[a-z]+|[a-z]{2,}ing)(?!\w)",
)
