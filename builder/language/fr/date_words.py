"""The words of French dates, by class, and the signs of a verb's tense."""

from typing import Final

from builder.language.daterule import Tenses

MONTHS: Final = {
    "janvier": "1",
    "février fevrier": "2",
    "mars": "3",
    "avril": "4",
    "mai": "5",
    "juin": "6",
    "juillet": "7",
    "août aout": "8",
    "septembre": "9",
    "octobre": "10",
    "novembre": "11",
    "décembre decembre": "12",
}
_COUNTS: Final = (
    ("zéro", "0"), ("un une", "1"), ("deux", "2"), ("trois", "3"), ("quatre", "4"), ("cinq", "5"),
    ("six", "6"), ("sept", "7"), ("huit", "8"), ("neuf", "9"), ("dix", "10"), ("onze", "11"),
    ("douze", "12"), ("treize", "13"), ("quatorze", "14"), ("quinze", "15"), ("seize", "16"),
    ("vingt vingts", "20"), ("trente", "30"), ("quarante", "40"), ("cinquante", "50"),
    ("soixante", "60"), ("septante", "70"), ("huitante octante", "80"), ("nonante", "90"),
    ("cent", "100"),
)  # fmt: skip

WORDS: Final = {
    "month": MONTHS,
    "abbr": {
        "janv.": "1", "févr.": "2", "fév.": "2", "avr.": "4", "juil.": "7", "sept.": "9",
        "oct.": "10", "nov.": "11", "déc.": "12",
    },
    "weekday": {
        "lundi": "1", "mardi": "2", "mercredi": "3", "jeudi": "4", "vendredi": "5", "samedi": "6",
        "dimanche": "7",
    },
    "weekdays": {
        "lundis": "1", "mardis": "2", "mercredis": "3", "jeudis": "4", "vendredis": "5",
        "samedis": "6", "dimanches": "7",
    },
    "season": {"printemps": "SP", "été": "SU", "automne": "FA", "hiver": "WI"},
    "part": {
        "matin matinée": "MO",
        "après-midi": "AF",
        "soir soirée": "EV",
        "nuit": "NI",
    },
    "whole_day": {"journée": "DT"},
    "night": {"nuit": "NI"},
    "dawn": {"aube": "MO", "crépuscule": "EV"},
    "parts": {"matins": "MO", "après-midis": "AF", "soirs": "EV", "nuits": "NI"},
    "count": dict(_COUNTS),
    "one": {"un une": "1"},
    "some": {"quelques plusieurs": "X"},
    "ordinal": {
        "premier première": "1", "deuxième second seconde": "2", "troisième": "3",
        "quatrième": "4", "cinquième": "5", "dernier dernière": "-1",
    },
    "unit": {
        "seconde secondes": "S",
        "minute minutes min": "MIN",
        "heure heures": "HR",
        "jour jours journée journées": "D",
        "semaine semaines": "W",
        "week-end week-ends weekend weekends": "WE",
        "mois": "M",
        "trimestre trimestres": "Q",
        "semestre semestres": "H",
        "an ans année années": "Y",
        "décennie décennies": "DE",
        "siècle siècles": "CE",
        "millénaire millénaires": "MI",
    },
    "period": {
        "semaine": "W", "week-end weekend": "WE", "mois": "M", "trimestre": "Q", "semestre": "H",
        "an année": "Y", "décennie": "DE", "siècle": "CE",
    },
    "weekend": {"week-end weekend": "WE"},
    "fortnight": {"quinzaine semaine week-end weekend décade": ""},
    "ahead": {"jusqu' jusque ici": ""},
    # What lasts for years when it is said in the present: who lives in Lyon today, lived there.
    "lasts": {
        "vit vivent habite habitent réside résident demeure demeurent emploie emploient": "",
        "possède possèdent appartient appartiennent représente représentent existe": "",
        "existent abrite abritent enseigne enseignent détient détiennent": "",
    },
    "aged": {
        "âgé âgée âgés âgées retraité retraitée retraités retraitées disparu disparue": "",
        "disparus disparues défunt défunte octogénaire septuagénaire nonagénaire": "",
    },
    "onward": {"partir compter dès avant": ""},
    "from": {"de entre": ""},
    "next_one": {"prochain prochaine": "1"},
    "next_ones": {"prochains prochaines": "1"},
    "year_unit": {"année": "Y"},
    "halves": {"trimestre": "Q", "semestre": "H"},
    "quarters": {"T1": "1", "T2": "2", "T3": "3", "T4": "4"},
    "beats": {"jour": "D", "semaine": "W", "mois": "M", "trimestre": "Q", "semestre": "H",
              "an": "Y"},
    "days_or_more": {
        "jour jours": "D", "semaine semaines": "W", "mois": "M", "trimestres": "Q", "années": "Y",
        "décennie décennies": "DE", "siècle siècles": "CE", "heure heures": "HR",
        "minute minutes": "MIN", "seconde secondes": "S", "semestres": "H",
        "trimestre semestre": "Q", "week-ends": "WE",
    },
    "plain_years": {"années": "Y"},
    # What recurs; of these, newspapers are nouns: behind an article, or behind what they are.
    "frequent": {
        "quotidiennement": "D", "hebdomadairement": "W",
        "mensuel mensuelle mensuels mensuelles mensuellement": "M",
        "trimestriel trimestrielle trimestriels trimestrielles": "Q",
        "semestriel semestrielle semestriels semestrielles": "H",
        "annuel annuelle annuels annuelles annuellement": "Y",
    },
    "daily": {"quotidien quotidienne quotidiens quotidiennes": "D"},
    "no_paper": {"le un du ce au son les des ces deux grand nouveau": ""},
    "paper": {"presse journal journaux feuille grand grands principal principaux": ""},
    "child": {
        "bébé bébés nourrisson nourrissons enfant enfants fillette fillettes fils fille": "",
        "garçon garçons garçonnet prématuré chiot": "",
    },
    "dozens": {
        "dizaine": "10", "douzaine": "12", "quinzaine": "15", "vingtaine": "20",
        "trentaine": "30", "quarantaine": "40", "cinquantaine": "50", "centaine": "100",
    },
    "rel": {
        "dernier dernière derniers dernières passé passée": "-1",
        "prochain prochaine prochains prochaines": "1",
    },
    "before_rel": {"derniers dernières": "-1", "prochains prochaines": "1"},
    "before_after": {"avant": "-1", "après": "1"},
    "first_ones": {"premiers premières": ""},
    "habit": {
        "toujours généralement habituellement traditionnellement normalement d'habitude": "",
    },
    "kind": {
        "scolaire universitaire fiscal fiscale budgétaire comptable sportive civile agricole": "",
    },
    "current": {"actuel actuelle actuels actuelles": ""},
    "next_to": {"suivant suivante": "1", "précédent précédente": "-1"},
    "deictic": {
        "hier": "-1", "avant-hier": "-2", "demain": "1", "après-demain": "2",
        "aujourd'hui": "0",
    },
    "noon": {"midi": "12:00", "minuit": "00:00"},
    "half": {"demi demie": "30"},
    "ampm": {"matin": "AM", "soir après-midi": "PM"},
    "christ": {"J.-C. J.C. J-C J.-C Jésus-Christ": ""},
    "hours": {"h heure heures": "HR"},
    "feast": {"Noël": "12-25", "Toussaint": "11-1", "Saint-Sylvestre": "12-31",
              "Assomption": "8-15", "Saint-Valentin": "2-14", "Pâques": "easter 0",
              "Ascension": "easter 39", "Pentecôte": "easter 49"},
    "of_feast": {
        "sapin sapins bûche bûches marché marchés cadeau cadeaux repas père arbre arbres": "",
        "chant chants conte contes pull pulls œuf œufs lapin lapins cloches prime primes": "",
    },
    "for": {
        "depuis pendant durant sur en pour dans après avant bout terme sous": "",
        "voici voilà que ici": "",
    },
    "lasting": {
        "peine période durée mandat bail contrat délai suspension trêve règne prison absence": "",
        "plus moins près": "",
    },
    "mind": {"pense penser pensant songer songe rêver croire confiance foi quant": ""},
    "street": {
        "rue place avenue boulevard bd quai pont stade square station lycée hôpital aéroport": "",
        "caserne parc cours allée impasse esplanade collège gare faubourg": "",
    },
    "reference": {
        "n loi lois vol vols article art page p pages pp tél réf isbn résolution décret numéro": "",
    },
    "happening": {
        "élection élections présidentielle législatives européennes municipales régionales": "",
        "scrutin référendum accord accords guerre conflit invasion offensive annexion crise": "",
        "révolution putsch traité armistice attentat attentats séisme sommet indépendance": "",
        "rentrée constitution mondial jeux olympiques coupe championnat saison édition budget": "",
        "exercice tournée festival vote élu élue promotion réforme rapport bilan celui celle": "",
        "campagne bataille massacre massacres concile édit éruption famine épidémie": "",
        "crue inondation inondations canicule tempête jo comptes millésime cuvée": "",
        "ceux celles automne printemps hiver sanctions défaite victoire monde euro coup": "",
    },
    # What takes a year with “à” or “pour”: remonte à 2004, reporté à 2027, prévu pour 2030.
    "dated": {"remonte remontent remontait remontaient remontant remonter remonta": ""},
    "moved": {
        "reporté reportée reportés reportées repoussé repoussée repoussés repoussées fixé": "",
        "fixée fixés fixées avancé avancée avancés avancées décalé décalée décalés décalées": "",
        "renvoyé renvoyée renvoyés renvoyées différé différée différés différées": "",
        "prolongé prolongée prolongés prolongées report renvoi": "",
    },
    "planned": {
        "prévu prévue prévus prévues attendu attendue attendus attendues annoncé annoncée": "",
        "annoncés annoncées promis promise promises programmé programmée programmés": "",
        "programmées espéré espérée espérés espérées visé visée objectif objectifs": "",
        "rendez-vous prévision prévisions perspectives ambition ambitions cap horizon": "",
    },
    "compared": {"rapport comparé comparée comparés comparées comparativement": ""},
    "counted": {
        "m km kg ha euro dollar franc mille million millions milliard milliards mètre": "",
        "homme femme personne habitant fois": "",
    },
    # Words in -s and -x that no number counts: “en 2022 mais” is a year, “en 2022 lots” is not.
    "small": {
        "les des ses ces mes nos vos leurs mais dans sous sans vers puis depuis plus très": "",
        "après jamais pas ils elles nous vous lors dès hors tous toutes plusieurs certains": "",
        "certaines quelques alors ailleurs près toujours parfois désormais moins eux ceux": "",
        "celles aux divers diverses autres propos envers avait avaient à deux trois six dix": "",
    },
}  # fmt: skip

PROPER: Final = frozenset({"month", "weekday", "season", "unit"})

_ANNOUNCED: Final = (
    r"(?:(?<!était\s)(?<!étaient\s)(?:attendu|prévu|espéré|envisagé|escompté|(?<!\ba\s)(?<!\bont\s)(?<!été\s)(?:programmé|convoqué))"
    r"|(?<=est\s)(?:invité|appelé)|(?<=sont\s)(?:invité|appelé))e?s?"
)
"""Participles that look ahead: “la réunion prévue lundi”."""
_MOVED: Final = r"(?:fixé|reporté|repoussé|avancé|renvoyé|ajourné|décalé|programmé|convoqué)e?s?"
"""Participles of what is set for a date: “reporté à lundi”; behind the date they are past."""
_ADVERB: Final = (
    r"(?:\s(?:[^\W\d_]+ment|été|pas|plus|aussi|également|déjà|encore|donc|ainsi|bien))?"
)
_PARTICIPLE: Final = r"[^\W\d_]{2,}(?:é|i|is|it|u|us|ert|int|ait|ort)e?s?"
_INVERTED: Final = "(?:-(?:t-)?(?:je|ils?|elles?|on|nous|vous))?"
"""The subject of an inversion: “a-t-il dit”, “ont-ils rapporté”."""
_BE: Final = rf"(?:est|sont|suis|sommes){_INVERTED}{_ADVERB}\s"
_HAVE: Final = rf"(?:a|ont|ai|avons|avez|aurait|auraient){_INVERTED}"
_THING: Final = (
    r"(?:l['’]|(?:la|le|les|son|sa|ses|leur|un|une|cette|ce)\s)[^,;:.]{2,40}\s(?:de|du)\s$"
)
"""What a day is the day of, up to that day: “après la victoire de” samedi."""
_PAST: Final = (
    # Past with avoir, past of what reflects; of the rest, only verbs of going make it with être.
    rf"{_HAVE}(?!\slieu){_ADVERB}\s(?:eu|mis|(?!{_ANNOUNCED}(?!\w)){_PARTICIPLE})",
    rf"(?:s['’]est|se\ssont|s['’]était|s['’]étaient){_ADVERB}\s{_PARTICIPLE}",
    rf"{_BE}(?:arriv|all|entr|rentr|retourn|tomb|mont|pass|rest|décéd|n)ée?s?",
    rf"{_BE}(?:(?:(?:re|de|par|inter|sur)?ven|descend|appar)u|(?:(?:re)?part|sort)i)e?s?",
    "avait|avaient|avais|était|étaient|fut|furent|eut|eurent|fit|firent|dit|prit",
    # Participles that stand alone: “arrêté lundi”, “né le 4 août”; “est ouvert” is present.
    "(?:né|mort|décédé)e?s?",
    r"(?<!\best\s)(?<!\bsont\s)(?<!sera\s)(?<!seront\s)(?<!être\s)(?:élu|survenu|paru|tenu|publié|diffusé|lancé|signé|mené|retransmis|commis"
    r"|découvert|ouvert|conclu|créé|adopté|tué|blessé|arrêté|inauguré|interpellé|célébré|nommé"
    r"|remporté|interrogé|annoncé)e?s?",
    # Behind a comma: “les travaux, entamés en avril, seront longs”.
    rf"(?<=,\s)(?!{_ANNOUNCED}(?!\w))(?!année)[a-zà-ÿ]{{3,}}ée?s?",
    rf"après\s{_THING}",
    "depuis|remonte|remontent",
    # The imperfect, but not what merely ends like it.
    "(?!(?:fait|sait|lait|trait|souhait|retrait|portrait|extrait|parfait|paraît|attrait)\\b)"
    "[a-zà-ÿ]{3,}(?<!r)(?:ait|aient)",
)
_FUTURE: Final = (
    r"(?:doit|doivent|devrai(?:t|ent)|pourrai(?:t|ent)|va|vont|sera|seront|aura|auront)"
    rf"(?:\s(?:être|avoir|[^\W\d_]+ment)){{0,2}}\s{_PARTICIPLE}",
    "va|vont|doit|doivent|devrait|devraient|pourrait|pourraient|devait|devaient",
    "compte|comptent|espère|espèrent|envisage|envisagent|s['’]apprête|s['’]apprêtent",
    # Verbs of expecting: what is expected lies ahead.
    r"s['’]attend\sà|s['’]attendent\sà|tabl(?:e|ent)\ssur|redoute|redoutent|craint|craignent",
    _ANNOUNCED,
    # Verbs that announce in the present: “l'exposition s'ouvre lundi”.
    r"s['’]ouvre|s['’]ouvrent|débute|débutent|se\srend|se\srendent|se\sréunit|se\sréunissent"
    r"|se\stient|se\stiennent|se\sjoue|a\slieu|ont\slieu|entre\sen\svigueur|organise|organisent"
    "|attend|attendent|accueille|reçoit|affronte|affrontent|commence|commencent|reprend|reprennent|rouvre"
    "|repart|repartent|s['’]annonce|s['’]annoncent|paraît|paraissent|joue|jouent|défie|défient"
    r"|s['’]achève|s['’]achèvent|s['’]envole|s['’]envolent|sort\sen\ssalles?|sortent\sen\ssalles?"
    r"|se\s(?:termine|terminent|poursuit|poursuivent|déroule|déroulent|dispute|disputent)"
    "|expire|expirent|démarre|démarrent|prend\\sfin|prennent\\sfin",
    # What is so in the present: “la piscine est fermée lundi”.
    r"(?:est|sont|reste|restent)\s(?:fermé|ouvert|annulé|maintenu|interdit|suspendu|organisé)e?s?",
    rf"avant\s{_THING}",
    r"d['’]ici|avant\sde|prévoit|prévoient",
    # The future and the conditional, but not verbs whose stem ends in -r.
    "(?!(?:vir|tir|retir|attir|admir|inspir|respir|expir|désir|éclair)(?:a|ait|aient)\\b)"
    "[a-zà-ÿ]+(?:(?:[eiy]r|dr|[éeu]vr|uivr|rr|clur|ttr|îtr)(?:a|ait|aient|ont|ai|ons|ez)|[tvu]ront)",
    "aura|auront|sera|seront|fera|feront|ira|iront",
    # What was said to come; but “serait mort lundi” is hearsay of the past.
    rf"aurai(?:t|ent)\slieu|serai(?:t|ent)\s(?!(?:mort|n|décéd|arriv|part|sort|ven)){_PARTICIPLE}",
)
_AHEAD: Final = (
    r"au\splus\stard(?=\s(?:le\s|en\s|au\s|à\sla\s)?$)|dans\sl['’]attente|en\sattendant|en\sprévision|pour\slivraison",
    rf"{_MOVED}(?:\s[\w'’-]+){{0,5}}?\s(?:à|au|pour)(?=\s(?:le\s|ce\s)?$)",
    # What was promised or decided is to be done: “a promis lundi de rouvrir en mai”.
    r"(?:promis|décidé|accepté|menacé|proposé|convenu|choisi|juré|ordonné|demandé|envisagé|projeté"
    r"|recommandé|conseillé|permis|interdit)(?:\s[\w'’-]+){0,4}?"
    r"\s(?:de\s(?:ne\spas\s|se\s|la\s|les?\s|l['’]|s['’]|y\s|en\s)?|d['’])[a-zà-ÿ]+(?:er|ir|re|oir)",
    r"(?:engagée?s?|appel(?:le|lent|é)|invit(?:e|ent|é))(?:\s[\w'’-]+){0,2}?\s(?:à\s(?:ne\spas\s|se\s|l['’]|s['’]|la\s|les?\s)?)[a-zà-ÿ]+(?:er|ir|re|oir)",
)
_BEHIND: Final = (
    # The past infinitive: “après avoir échoué lundi”, “pour avoir tué”.
    rf"(?:après|pour)\s(?:ne\spas\s|n['’]|l['’]|les\s|y\s|en\s|lui\s|leur\s)?avoir{_ADVERB}\s{_PARTICIPLE}",
    rf"après\s(?:s['’])?être{_ADVERB}\s{_PARTICIPLE}",
)

TENSES: Final = Tenses(
    past=rf"(?<![\w-])(?:{'|'.join(_PAST)})(?!\w)",
    future=rf"(?<![\w-])(?:{'|'.join(_FUTURE)})(?!\w)",
    lasted=r"(?<!\w)(?:duré|poursuivi|resté|travaillé|attendu|régné|continué|brûlé|vécu|dansé|veillé)e?s?"
    r"\s(?:[^,;:.]{0,25}\s)?jusqu['’](?:à|au|en)?\s?$",
    clause=r"[,;:«»\"()–—]|(?<!\w)(?:qui|que|qu['’]|où|dont|lorsqu|quand|alors|avant|après)",
    ahead=rf"(?<![\w-])(?:{'|'.join(_AHEAD)})(?!\w)",
    names=r"(?!)",
    behind=rf"(?<![\w-])(?:{'|'.join(_BEHIND)})(?!\w)",
)
