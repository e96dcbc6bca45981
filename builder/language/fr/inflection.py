"""French inflection as data: which forms of a headword's word are sure, and which are in doubt.

Plurals and feminines after Grevisse and Goosse, "Le Bon Usage", §§ 499-548.
"""

from typing import Final

from builder.language.fr.spelling import respell
from builder.language.fr.verbs import conjugate
from builder.language.grammar import Grammar, Suffix

_FIRST_GROUP: Final = (
    "é ée és ées e es ent ons ez ais ait ions iez aient ant a ai èrent"
    " era erai eras erons erez eront erait eraient erais"
)
_SOFT_G: Final = " geons geais geait geaient geant gea geai"
_SOFT_C: Final = " çons çais çait çaient çant ça çai"

_SUFFIXES: Final = (
    Suffix("eau", "eaux", "", "nouns in -eau take -x", ("réseau", "réseaux"), 1),
    Suffix("ail", "ails", "", "nouns in -ail take -s, but for seven", ("détail", "détails")),
    Suffix(
        "al",
        "aux als ale ales",
        "",
        "-al makes -aux, a few -als; the feminine -ale",
        ("occidental", "occidentales"),
    ),
    Suffix("eu", "eux eus", "eue eues", "-eu takes -x, a few -s", ("enjeu", "enjeux"), 1),
    Suffix("au", "aux aus", "", "-au takes -x, landau -s", ("noyau", "noyaux")),
    Suffix("ais", "aise aises", "", "of a people or a place", ("japonais", "japonaise"), 3),
    Suffix("ois", "oise oises", "", "of a people or a place", ("chinois", "chinoises"), 3),
    Suffix("eux", "euse euses", "", "adjectives in -eux", ("religieux", "religieuse")),
    Suffix(
        "teur",
        "teurs trice trices teuse teuses teure teures",
        "",
        "agents in -teur: -trice, -teuse, of late -teure",
        ("négociateur", "négociatrices"),
    ),
    Suffix(
        "eur",
        "eurs euse euses eure eures",
        "",
        "agents in -eur: -euse; comparatives and new usage: -eure",
        ("chercheur", "chercheuse"),
    ),
    Suffix("ien", "iens ienne iennes", "", "-ien doubles its n", ("syrien", "syrienne")),
    Suffix("éen", "éens éenne éennes", "", "-éen doubles its n", ("coréen", "coréennes")),
    Suffix("yen", "yens yenne yennes", "", "-yen doubles its n", ("citoyen", "citoyenne")),
    Suffix("if", "ifs ive ives", "", "-if makes -ive", ("actif", "active")),
    Suffix("ïf", "ïfs ïve ïves", "", "-ïf makes -ïve", ("naïf", "naïves")),
    Suffix("gu", "gus guë guës güe gües", "", "a diaeresis keeps the u", ("aigu", "aiguë"), 1),
    *(
        Suffix(ending, f"{ending}s {ending}le {ending}les", "", "-el doubles its l", example)
        for ending, example in (
            ("iel", ("officiel", "officielle")),
            ("uel", ("annuel", "annuelles")),
            ("nel", ("personnel", "personnelle")),
            ("rel", ("culturel", "culturelle")),
            ("tel", ("mortel", "mortelle")),
        )
    ),
    Suffix("el", "els", "elle elles", "appelle is no form of appel", ("dégel", "dégels"), 1),
    Suffix("eil", "eils", "eille eilles", "conseille is none of conseil", ("pareil", "pareille")),
    Suffix(
        "ger",
        "gers gère gères",
        "",
        "adjectives and verbs in -ger; g stays soft before a and o",
        ("envisager", "envisageait"),
        verb=" ".join("g" + end for end in _FIRST_GROUP.split()) + _SOFT_G,
    ),
    Suffix(
        "cer",
        "cers",
        "",
        "verbs in -cer; c stays soft before a and o",
        ("dénoncer", "dénonçait"),
        verb=" ".join("c" + end for end in _FIRST_GROUP.split()) + _SOFT_C,
    ),
    Suffix(
        "er",
        "ers ère ères",
        "",
        "adjectives and nouns in -er make -ère; verbs of the first group",
        ("premier", "première"),
        3,
        _FIRST_GROUP,
    ),
    Suffix("er", "ers", "", "short verbs", ("tuer", "tuait"), 2, _FIRST_GROUP),
    Suffix("é", "és ée ées", "", "adjectives and participles in -é", ("allié", "alliées")),
    Suffix("on", "ons", "onne onnes", "sanctionne is a verb", ("breton", "bretonne")),
    Suffix("man", "mans men", "mane manes", "English loans", ("gentleman", "gentlemen")),
    Suffix("an", "ans", "anne annes ane anes", "one n or two", ("paysan", "paysanne")),
    Suffix("plet", "plets plète plètes", "", "a grave accent", ("complet", "complètes")),
    Suffix("quiet", "quiets quiète quiètes", "", "a grave accent", ("inquiet", "inquiète"), 0),
    Suffix("cret", "crets crète crètes", "", "a grave accent", ("secret", "secrètes")),
    Suffix("et", "ets", "ète ètes ette ettes ete", "one t or two", ("sujet", "sujette")),
    Suffix("ot", "ots", "otte ottes ote otes", "one t or two", ("idiot", "idiote")),
    Suffix("c", "cs", "que ques che ches", "banque is none of banc", ("public", "publique")),
    Suffix("g", "gs", "gue gues", "u keeps the g hard", ("oblong", "oblongue")),
    Suffix("f", "fs", "ve ves", "f before e is v", ("veuf", "veuve")),
    Suffix("ch", "chs ches", "", "English loans", ("match", "matches")),
    Suffix("sh", "shs shes", "", "English loans", ("flash", "flashes")),
    Suffix("y", "ys ies", "", "English loans", ("lobby", "lobbies")),
    Suffix("e", "es", "", "one form for both genders", ("otage", "otages"), 1),
    Suffix("s", "", "se ses sse sses", "no plural; gris makes grise", ("précis", "précise")),
    Suffix("x", "", "", "no plural", ("taux", "taux")),
    Suffix("z", "", "", "no plural", ("gaz", "gaz")),
    Suffix("", "s", "e es", "plural in -s; droite is none of droit", ("dirigeant", "dirigeante")),
)

# Persons whose feminine is regular, but a word of its own in the dictionary or unknown to it.
_PERSONS: Final = (
    "député délégué candidat avocat magistrat lauréat soldat voisin cousin écrivain représentant"
    " militant prétendant élu insurgé envoyé accusé disparu déplacé rescapé salarié retraité"
    " associé expert adjoint afghan musulman patient sergent débutant vaincu vétéran sultan"
    " courtisan fantassin pèlerin romain châtelain échevin consul conscrit cheminot ouïghour"
    " émirati"
)
# Persons and adjectives that double the consonant: the dictionary has the feminine apart.
_DOUBLED: Final = (
    "espion patron baron piéton polisson vigneron cadet muet net coquet violet sot valaisan"
)
# Persons whose feminine is in -esse.
_ESSES: Final = "maire hôte maître poète prince comte traître prêtre tigre prophète suisse"

_IRREGULAR: Final = {
    "œil": "yeux",
    "ciel": "cieux ciels",
    "aïeul": "aïeux aïeuls aïeule aïeules",
    "monsieur": "messieurs",
    "madame": "mesdames",
    "mademoiselle": "mesdemoiselles",
    "bonhomme": "bonshommes bonhommes",
    "gentilhomme": "gentilshommes",
    "travail": "travaux",
    "bail": "baux",
    "vitrail": "vitraux",
    "corail": "coraux",
    "émail": "émaux",
    "soupirail": "soupiraux",
    "bijou": "bijoux",
    "caillou": "cailloux",
    "chou": "choux",
    "genou": "genoux",
    "hibou": "hiboux",
    "beau": "bel beaux belle belles",
    "nouveau": "nouvel nouveaux nouvelle nouvelles",
    "vieux": "vieil vieille vieilles",
    "fou": "fol fous folle folles",
    "mou": "mol mous molle molles",
    "doux": "douce douces",
    "faux": "fausse fausses",
    "roux": "rousse rousses",
    "jaloux": "jalouse jalouses",
    "blanc": "blancs blanche blanches",
    "franc": "francs franche franches",
    "sec": "secs sèche sèches",
    "frais": "fraîche fraîches fraiche fraiches",
    "grec": "grecs grecque grecques",
    "turc": "turcs turque turques",
    "long": "longs longue longues",
    "bref": "brefs brève brèves",
    "bon": "bons bonne bonnes",
    "bas": "basse basses",
    "gros": "grosse grosses",
    "favori": "favoris favorite favorites",
    "gentil": "gentils gentille gentilles",
    "nul": "nuls nulle nulles",
    "malin": "malins maligne malignes",
    "tiers": "tierce tierces",
    "époux": "épouse épouses",
    "jumeau": "jumeaux jumelle jumelles",
    "veuf": "veufs veuve veuves",
    "sauf": "saufs sauve sauves",
    "laïc": "laïcs laïque laïques",
    "cher": "chers chère chères",
    "fier": "fiers fière fières",
    "amer": "amers amère amères",
    "andalou": "andalous andalouse andalouses",
    "chef": "chefs cheffe cheffes",
    "docteur": "docteurs docteure docteures doctoresse doctoresses",
    "duc": "ducs duchesse duchesses",
    "empereur": "empereurs impératrice impératrices",
    "syndic": "syndics syndique syndiques",
    "supporter": "supporters supportrice supportrices",
    "leader": "leaders leadeuse leadeuses",
    "sprinter": "sprinters sprinteur sprinteuse sprinteuses",
    "eau": "eaux",
    "pou": "poux",
    "joujou": "joujoux",
    "sou": "sous",
    "val": "vals vaux",
    "box": "boxes",
    "maximum": "maximums maxima",
    "minimum": "minimums minima",
    "copain": "copains copine copines",
    "tout": "tous toute toutes",
    # Nouns that an ending would make say something else.
    "mis": "mise mises",
    "bien": "biens",
    "lien": "liens",
    "chien": "chiens chienne chiennes",
    "mer": "mers",
    "fer": "fers",
    "hiver": "hivers",
    "ver": "",
    "mai": "",
    "mars": "",
    "trait": "traits",
    "traite": "traites",
    "base": "bases",
    "ambassadeur": "ambassadeurs ambassadrice ambassadrices",
    "palais": "",
    "relais": "",
    "mois": "",
    "bois": "",
    "poids": "",
} | (
    {word: f"{word}s {word}e {word}es" for word in _PERSONS.split()}
    | {word: f"{word}s {word}{word[-1]}e {word}{word[-1]}es" for word in _DOUBLED.split()}
    | {word: f"{word}s {word}sse {word}sses" for word in _ESSES.split()}
)

# Nouns in -é for things: no feminine, and no participle of their verb.
_THINGS: Final = (
    "traité communiqué marché comité exposé résumé énoncé procédé arrêté relevé tracé démenti"
    " congé côté clergé duché évêché canapé café fossé pavé péché défilé débouché intitulé été"
    " abrégé décolleté armé assemblé pensé"
)

_NEVER: Final = {
    "capital": "capitale capitales",
    "signal": "signale signales",
    "moral": "morale morales",
    "mal": "male males",
    "bal": "bale bales",
    "régal": "régale régales",
    "motif": "motive motives",
    "glacier": "glacière glacières",
    "mise": "mis",
    "mises": "mis mise",
    "manier": "manière manières",
    "prier": "prière prières",
    "miser": "misère misères",
    "portier": "portière portières",
    "carrier": "carrière carrières",
    "traiter": "traité traités",
    "marcher": "marché marchés",
} | {word: f"{word}e {word}es" for word in _THINGS.split()}

_INVARIABLE: Final = (
    "le la les un une des de du d l à au aux et ou où en par pour sur sous dans avec sans ce cet"
    " cette ces son sa ses mon ma mes notre nos leur que qui ne n s t m j c qu y contre entre vers"
    " chez hors non plus moins très trop si se"
)

GRAMMAR: Final = Grammar(
    dictionary="fr",
    suffixes=_SUFFIXES,
    irregular=_IRREGULAR,
    never=_NEVER,
    only_in_phrases={
        "cour": "cours",
        "foi": "fois",
        "fil": "fils",
        "fond": "fonds",
        "sou": "sous",
        "mis": "mise mises",
        "car": "cars",
        "par": "pars",
    },
    invariable=frozenset(_INVARIABLE.split()),
    conjugate=conjugate,
    conjugate_in_phrase=lambda _: (),
    infinitives=(
        r"\w+[eé][bcdglmnprstv][lr]?er|\w+yer|\w+(?:[^aeio]|[hv]a)ir|\w*(?:oir|enir|érir|ouvrir|ffrir|artir|entir)"
        r"|\w*(?:[eioa]ndre|erdre|ettre|attre|aître|uire|crire|clure|ompre|aincre|uivre)"
        r"|\w*(?:vivre|croire|élire|être|naitre)|(?:re|dé|par|contre|satis|sur)?faire|(?:dé|com)?plaire"
        r"|taire|boire|dire|interdire|lire|rire|aller"
    ),
    feminines=("trice", "trices"),
    participles=(("er", "é"), ("ir", "i"), ("re", "u"), ("ire", "it")),
    respell=respell,
)
