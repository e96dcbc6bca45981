"""French typography, after the usage of printers; that of French-speaking Switzerland differs."""

from builder.language.typography import (
    DIGITS,
    THIN,
    WIDE,
    Profile,
    QuoteRule,
    TypographyRule,
    any_of,
)

_AFTER_HIGH = r"(?:[\s\"'”’»)\],.…]|$)"
_MONTHS = "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre"
_UNITS = (
    r"%|‰|€|\$|£|°[CF]?|[kcmdµn]?m[²³23]?|km/h|[kmµ]?g|t|[cdmh]?l|ha|[kMGT]?Wh?|[kMGT]o|[kMG]?Hz|h"
    r"|min|s|V|A|dB|hPa|CHF|EUR|USD|mds?|Mds?|ans?|mois|jours?|semaines?|heures?|minutes?|secondes?"
    r"|siècles?|millions?|milliards?|billions?|euros?|dollars?|francs?|livres?|roubles?|centimes?"
    r"|degrés?|points?|mètres?|kilomètres?|centimètres?|millimètres?|hectares?|litres?|grammes?|kilos?"
    r"|kilogrammes?|tonnes?|kilotonnes?|mégatonnes?|watts?|mégawatts?|gigawatts?"
)
_TITLES = any_of(
    "M. MM. Mme Mmes Mlle Mlles Dr Drs Dre Dres Pr Prs Pre Pres Mgr Me Mes", behind=r"\w."
)

_RULES = (
    TypographyRule(
        "fr.apostrophe",
        r"'(?<=[^\W\d_]')(?=\w)",
        "’",
        ("L'an 2000, aujourd'hui", "L’an 2000, aujourd’hui"),
        counter="un mur de 5' et 3'30",
        needs="'",
    ),
    TypographyRule(
        "fr.apostrophe.quote",
        r"'(?=[\"«“])(?i:(?<=\b[cdjlmnst]')|(?<=\bqu')|(?<=\bjusqu')"
        r"|(?<=\b(?:lors|puis|quoi|pres)qu')|(?<=\bquelqu'))",
        "’",
        ('L\'"axe" d\'"amis"', "L’«\u202faxe\u202f» d’«\u202famis\u202f»"),
        needs='"«“',
        holds="'",
    ),
    TypographyRule(
        "fr.guillemet.open",
        "[ \u00a0\u2009](?<=«.)",
        THIN,
        ("« Oui »", "«\u202fOui\u202f»"),
        needs="«",
    ),
    TypographyRule(
        "fr.guillemet.close",
        "[ \u00a0\u2009](?=»)",
        THIN,
        ("« Oui »", "«\u202fOui\u202f»"),
        needs="»",
    ),
    TypographyRule(
        "fr.guillemet.opened",
        r"«(?=[^\s«»])",
        f"«{THIN}",
        ("«Oui»", "«\u202fOui\u202f»"),
        needs="«",
    ),
    TypographyRule(
        "fr.guillemet.closed",
        r"»(?<=[^\s«»].)",
        f"{THIN}»",
        ("«Oui»", "«\u202fOui\u202f»"),
        needs="»",
    ),
    TypographyRule(
        "fr.high.space",
        r"[ \u00a0\u2009](?<=[^\s(\[].)(?=[;!?]+" + _AFTER_HIGH + ")",
        THIN,
        ("Oui ! Non ; et vous ?", "Oui\u202f! Non\u202f; et vous\u202f?"),
        needs=";!?",
    ),
    TypographyRule(
        "fr.high",
        r"[;!?](?<=[^\s(\[{«“‘;:!?/\\=&].)(?=[;!?]*" + _AFTER_HIGH + ")",
        THIN + "{}",
        ("Oui! Non; vous?!", "Oui\u202f! Non\u202f; vous\u202f?!"),
        counter="Il avait (?) vingt ans, a != b, https://exemple.ch/?a=b",
        needs=";!?",
    ),
    TypographyRule(
        "fr.cut",
        r"\.\.\.(?<=[(\[]\.\.\.)(?=[)\]])",
        "…",
        ("Il vint (...).", "Il vint (…)."),
        holds="...",
    ),
    TypographyRule(
        "fr.ellipsis",
        r"\.\.\.(?<![./\\]\.\.\.)(?![.\d/\\])",
        "…",
        ("Il vint...", "Il vint…"),
        counter="../ et .... et 1...5",
        holds="...",
    ),
    TypographyRule(
        "fr.range.years",
        r"(?P<a>[12](?<![\w-].)[0-9]{3})-(?P<b>[12][0-9]{3})(?![\w-])",
        "–",
        ("la guerre (1950-1953)", "la guerre (1950–1953)"),
        of="-",
        rising=True,
        counter="le 2024-06-18, en 1953-1950",
        needs=DIGITS,
        holds="-",
    ),
    TypographyRule(
        "fr.range.pages",
        any_of("p. pp. pages art. articles lignes") + " "
        r"(?P<a>[0-9]{1,4})-(?P<b>[0-9]{1,4})(?![\w-])",
        "–",
        ("voir pages 12-15", "voir pages 12–15"),
        of="-",
        rising=True,
        needs=DIGITS,
        holds="-",
    ),
    TypographyRule(
        "fr.range.units",
        rf"(?P<a>[0-9](?<![\w.,-].)[0-9]{{0,2}})-(?P<b>[0-9]{{1,3}})(?= ?(?:{_UNITS})(?![\w'’]))",
        "–",
        ("entre 5-10 km", "entre 5–10\u00a0km"),
        of="-",
        rising=True,
        counter="battus 3-0, un F-16",
        needs=DIGITS,
        holds="-",
    ),
    TypographyRule(
        "fr.dash",
        r"--(?<=\s--)(?=\s)",
        "–",
        ("Lui -- enfin -- vint.", "Lui – enfin – vint."),
        holds="--",
    ),
    TypographyRule(
        "fr.dash.hyphen",
        r"-(?<=[^\W\d_] -)(?= [^\W\d_])",
        "–",
        ("Agence - Kremlin.ru", "Agence – Kremlin.ru"),
        counter="Un Nord-Coréen",
        holds=" - ",
    ),
    TypographyRule(
        "fr.thousands",
        r"[1-9](?<![\d.,+].)(?<!\d[ \u00a0\u202f].)\d{0,2}(?:[ \u00a0]\d{3})+(?!\d)(?![ \u00a0]\d)",
        THIN,
        ("12 000 soldats", "12\u202f000 soldats"),
        of=" ",
        counter="le 079 123 45 67, en 2024 300 soldats",
        needs="123456789",
    ),
    TypographyRule(
        "fr.unit",
        rf" (?<=[0-9] )(?=(?:{_UNITS})(?![\w'’]))",
        WIDE,
        ("5 min. et 3 millions", "5\u00a0min. et 3\u00a0millions"),
        counter="En 2022 s’ouvrit la voie",
        needs=DIGITS,
    ),
    TypographyRule(
        "fr.hour",
        r" (?<=[0-9] h )(?=[0-9]{2}(?!\d))",
        WIDE,
        ("à 2 h 46", "à 2\u00a0h\u00a046"),
        holds=" h ",
    ),
    TypographyRule(
        "fr.day",
        r"[0-9](?<![\w.,].)(?:(?<=[12])[0-9]|(?<=3)[01]|(?<=1)er)? "
        rf"(?=(?:{_MONTHS})(?!\w))",
        WIDE,
        ("le 18 juin 2024", "le 18\u00a0juin 2024"),
        of=" ",
        needs=DIGITS,
    ),
    TypographyRule(
        "fr.title",
        rf"{_TITLES} (?=[A-ZÀ-ÖØ-Þ])",
        WIDE,
        ("M. Dubois et Mme Roy", "M.\u00a0Dubois et Mme\u00a0Roy"),
        of=" ",
        needs="MDP",
    ),
    TypographyRule(
        "fr.number",
        r" (?=[0-9])(?i:(?<=\bn[°º] )|(?<=\bp\. )|(?<=\bpp\. )|(?<=\b(?:art|vol)\. )"
        r"|(?<=\bchap\. ))",
        WIDE,
        ("le n° 5, p. 12", "le n°\u00a05, p.\u00a012"),
        needs=DIGITS,
    ),
    TypographyRule(
        "fr.century",
        r" (?<=[IVX]e )(?=siècles?(?!\w))",
        WIDE,
        ("au XXe siècle", "au XXe\u00a0siècle"),
        holds="e siècle",
    ),
)

_QUOTES = (
    QuoteRule(
        "fr.quote",
        '"',
        f"«{THIN}",
        f"{THIN}»",
        ('Il a dit "oui" et "non".', "Il a dit «\u202foui\u202f» et «\u202fnon\u202f»."),
        counter='Il a dit "oui, et rien de plus.',
    ),
    QuoteRule(
        "fr.quote.inner",
        '"',
        "“",
        "”",
        ('"Le mot "oui" suffit"', "«\u202fLe mot “oui” suffit\u202f»"),
        depth=1,
    ),
    QuoteRule(
        "fr.quote.continued",
        '"',
        f"«{THIN}",
        "",
        ('"Un jour.\n\n"Puis deux."', "«\u202fUn jour.\n\n«\u202fPuis deux.\u202f»"),
        continued=True,
        counter='"Un jour.\n\nPuis deux.',
    ),
)


def _colon(space: str) -> tuple[TypographyRule, ...]:
    """The space before a colon: as wide as between words in France, thin in Switzerland."""
    return (
        TypographyRule(
            "fr.colon.space",
            r"[ \u00a0\u2009\u202f](?=:(?:\s|$))(?<=\S.)",
            space,
            ("Il dit : oui", f"Il dit{space}: oui"),
            needs=":",
        ),
        TypographyRule(
            "fr.colon",
            r":(?=\s|$)(?<=[\w)\]»\"”’'%€°…]:)",
            space + "{}",
            ("En Corée: entretien", f"En Corée{space}: entretien"),
            counter="à 19:00, 3:1, https://exemple.ch",
            needs=":",
        ),
    )


_SWISS = (
    TypographyRule(
        "fr-CH.thousands",
        r"[1-9](?<![\d.,'].)\d{0,2}(?:'\d{3})+(?![\d'])",
        "’",
        ("12'000 francs", "12’000\u00a0francs"),
        of="'",
        needs="'",
    ),
)

FRANCE = Profile((*_RULES, *_colon(WIDE)), _QUOTES)
SWITZERLAND = Profile((*_RULES, *_colon(THIN), *_SWISS), _QUOTES)
