"""French dates as data: each way to write one, with an example and a counter-example."""

from typing import Final

from builder.language.daterule import SHARED_MACROS, Calendar, DateRule, alternatives

_MONTHS: Final = {
    "janvier": 1,
    "février": 2,
    "mars": 3,
    "avril": 4,
    "mai": 5,
    "juin": 6,
    "juillet": 7,
    "août": 8,
    "aout": 8,
    "septembre": 9,
    "octobre": 10,
    "novembre": 11,
    "décembre": 12,
    "janv.": 1,
    "févr.": 2,
    "avr.": 4,
    "juil.": 7,
    "sept.": 9,
    "oct.": 10,
    "nov.": 11,
    "déc.": 12,
}
_SEASONS: Final = {"printemps": 21, "été": 22, "automne": 23, "hiver": 24}

# Words in -s and -x after which a number is still a year: "en 2022 mais"; any other is a
# plural that the number counts: "en 2022 exemplaires".
_NO_PLURALS: Final = (
    "les|des|ses|ces|mes|nos|vos|leurs|mais|dans|sous|sans|vers|puis|depuis|plus|très|après|jamais"
    "|pas|ils|elles|nous|vous|lors|dès|hors|tous|toutes|plusieurs|certains|certaines|quelques"
    "|alors|ailleurs|près|toujours|parfois|désormais|moins|deux|trois|six|dix|eux|ceux|celles|aux"
    "|divers|diverses|autres|chaos|propos|envers"
)
_UNITS: Final = "m|km|kg|ha|h|euro|dollar|franc|mille|par|pour cent|mètre|homme|femme|personne"

_MACROS: Final = SHARED_MACROS | {
    "day": r"(?:1(?:\s?er|ᵉʳ)|0?[1-9]|[12][0-9]|3[01])",
    "month": alternatives(_MONTHS),
    # "Mars 2020" is a rover: alone, the month of March has no capital.
    "month_alone": alternatives(m for m in _MONTHS if m != "mars") + "|mars",
    "season": "printemps|automne|hiver|Printemps|Automne|Hiver",
    "weekday": r"(?:(?:[Ll]un|[Mm]ar|[Mm]ercre|[Jj]eu|[Vv]endre|[Ss]ame)di|[Dd]imanche)",
    "count": (
        rf"(?!\s{{1,2}}(?:(?:{_UNITS})(?!\w)"
        rf"|(?!(?:{_NO_PLURALS})(?!\w))[a-zà-ÿœ]{{2,24}}[sx](?!\w)))"
    ),
    "happening": (
        r"(?:élections?|présidentielle|législatives|européennes|municipales|scrutin|référendum"
        r"|accords?|guerre|conflit|invasion|offensive|annexion|crise|révolution|coup d['’][Ee]tat"
        r"|coup d['’]État|putsch|traité|armistice|attentats?|séisme|sommet|indépendance|rentrée"
        r"|été|automne|hiver|printemps|constitution|Constitution|mondial|Mondial|Jeux)"
    ),
}

_RULES: Final = (
    DateRule(
        "fr.day-month-year",
        "{begin}(?:{weekday}{s})?(?P<d>{day}){s}(?P<m>{month}){s}(?P<y>{year}){end}",
        "Il est arrivé le [mardi 18 juin 2024] à Pyongyang.",
        "2024-06-18",
        "Il arrive le 31 février 2024.",
    ),
    DateRule(
        "fr.day-range",
        "{begin}(?P<d>{day})(?:{dash}|{s}(?:au|et le){s})(?P<d2>{day}){s}(?P<m>{month}){s}"
        "(?P<y>{year}){end}",
        "Le sommet se tiendra du [29 au 31 mai 2024].",
        "2024-05-29/2024-05-31",
        "Le sommet se tiendra du 31 au 29 mai 2024.",
    ),
    DateRule(
        "fr.date-range",
        "{begin}(?P<d>{day}){s}(?P<m>{month})(?:{s}(?P<y>{year}))?{s}au{s}(?P<d2>{day}){s}"
        "(?P<m2>{month}){s}(?P<y2>{year}){end}",
        "Elle y sera du [30 décembre 2023 au 2 janvier 2024].",
        "2023-12-30/2024-01-02",
        "Elle y sera du 30 mai au 2 mai 2024.",
    ),
    DateRule(
        "fr.month-range",
        r"(?<!\w)(?i:de|entre){s}(?P<date>(?P<m>{month})(?:{s}(?P<y>{year}))?{s}(?:à|et){s}"
        "(?P<m2>{month}){s}(?P<y2>{year})){end}",
        "Les travaux ont duré de [mars à mai 2024].",
        "2024-03/2024-05",
        "Les travaux ont duré de mai à mars 2024.",
    ),
    DateRule(
        "fr.month-year",
        r"{begin}(?:mi-)?(?P<m>{month_alone}){s}(?P<y>{year}){end}",
        "L'accord date de [juin 2024].",
        "2024-06",
        "Le robot Mars 2020 a atterri.",
    ),
    DateRule(
        "fr.season-year",
        r"(?<!\w)(?P<date>(?P<m>{season}|(?<=[lt]['’\s])été)(?:{s}de)?{s}(?P<y>{year})){end}",
        "La récolte de l'[été 2023] fut bonne.",
        "2023-22",
        "Cela a été 2000 fois moins.",
    ),
    DateRule(
        "fr.iso",
        r"(?<![\w./-])(?P<y>[0-9]{4})-(?P<m>[0-9]{2})-(?P<d>[0-9]{2})(?![\w-]|[./]\w)",
        "Publié le [2024-06-18].",
        "2024-06-18",
        "La pièce 2024-06-18-7 manque.",
    ),
    DateRule(
        "fr.numeric",
        r"(?<![\w./-])(?P<d>[0-3]?[0-9])(?P<sign>[/.])(?P<m>[01]?[0-9])(?P=sign)(?P<y>{year})"
        r"(?![\w-]|[./]\w)",
        "Publié le [18/06/2024].",
        "2024-06-18",
        "La version 18.06.2024.1 est sortie.",
    ),
    DateRule(
        "fr.year",
        r"(?<!\w)(?i:en|depuis|dès|avant|après|jusqu['’]en|courant|fin|début|d['’]ici{s}à|d['’]ici"
        r"|avant{s}fin){s}(?P<date>(?P<y>{year})){end}{count}",
        "L'invasion de l'Ukraine par la Russie en [2022] les a rapprochés.",
        "2022",
        "Il fut tiré en 2022 exemplaires.",
    ),
    DateRule(
        "fr.mid-year",
        r"(?<!\w)[Mm]i-(?P<date>(?P<y>{year})){end}{count}",
        "Il doit ouvrir mi-[2025].",
        "2025",
        "Il doit ouvrir mi-20255.",
    ),
    DateRule(
        "fr.named-year",
        r"(?<!\w)(?P<date>(?:[Ll]['’])?[Aa]nnée{s}(?P<y>{year})){end}{count}",
        "C'était dans [l'année 2016].",
        "2016",
        "Chaque année 2000 soldats partent.",
    ),
    DateRule(
        "fr.an",
        r"(?<!\w)(?P<date>[Ll]['’]an{s}(?P<y>[1-9][0-9]{2,3})){end}{count}",
        "La visite remonte à [l'an 2000].",
        "2000",
        "Elle rapporte par an 2000 francs.",
    ),
    DateRule(
        "fr.happening-year",
        "(?<!\\w){happening}{s}de{s}(?P<date>(?P<y>{year})){end}{count}",
        "Depuis la présidentielle de [2022], il se tait.",
        "2022",
        "Une guerre de 2000 drones commence.",
    ),
    DateRule(
        "fr.year-range",
        r"(?<![\w./-])(?P<y>{year})(?:[-‐‑–/]|\s–\s)(?P<y2>{year}){end}{count}",
        "La guerre de Corée ([1950-1953]) les a unis.",
        "1950/1953",
        "La loi 2016-1691 est entrée en vigueur.",
    ),
    DateRule(
        "fr.years-between",
        r"(?<!\w)(?i:de|entre){s}(?P<date>(?P<y>{year}){s}(?:à|et){s}(?P<y2>{year})){end}{count}",
        "Il a gouverné de [1998 à 2001].",
        "1998/2001",
        "Il en coûte de 1500 à 2000 euros.",
    ),
    DateRule(
        "fr.decade",
        r"(?<!\w)[Aa]nnées{s}(?P<date>(?P<decade>(?:1[0-9]|20)[0-9]0|[3-9]0)){end}",
        "Cela date des années [1990].",
        "199X",
        "Il a passé trois années 1995 compris.",
    ),
)

CALENDAR: Final = Calendar(
    months=_MONTHS | _SEASONS,
    macros=_MACROS,
    rules=_RULES,
    not_after=(
        r"(?i:(?<!\w)(?:rue|place|avenue|boulevard|bd|quai|pont|stade|square|station|lycée|hôpital"
        r"|aéroport|caserne|parc)\s(?:du|de\sl['’]|des|de)\s?"
        r"|(?<!\w)(?:n[°ºo]|loi|lois|article|art\.|page|p\.|pages|pp\.|tél|tél\.|réf|réf\.|isbn)\s?:?\s?)"
    ),
)
