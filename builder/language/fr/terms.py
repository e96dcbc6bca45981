"""French: by which signs a word is told to be worth explaining."""

import re
from types import MappingProxyType
from typing import Final

from builder.language.fr.term_table import TABLE
from builder.language.termrule import TermLanguage, TermRule, any_of, word_list

_LETTER: Final = "a-zà-öø-ÿœ"
_DETERMINER: Final = any_of(
    """le la les l' un une des du de_la de_l' ce cet cette ces d'un d'une au aux leur leurs son
    sa ses"""
)
# Inside a noun group stand no articles and no verbs of the commonest sort.
_NO_PART: Final = any_of(
    """un une le la les ce cette ces il elle ils elles on qui que dont où est sont était étaient a
    ont avait avaient sera seront fait font peut peuvent et ou mais se ne pas plus très dans par
    pour sur avec selon"""
)
_PART: Final = rf"(?!(?:{_NO_PART})\b)[{_LETTER}][{_LETTER}-]+"
_GROUP: Final = rf"{_PART}(?:\s(?:(?:de|à|en)\s|d['’])?{_PART}){{0,2}}"
_APPOSED: Final = rf"{_PART}(?:\s(?:de\s|à\s|en\s|d['’]){_PART})?(?:\s{_PART})?"
_OWNER: Final = r"\s(?:du|des|de\sla|de\sl['’])\s?\w+"
_OPEN: Final = r"[«“\"]\s?"
_CLOSE: Final = r"\s?[»”\"]"
_QUOTED: Final = rf"{_OPEN}(?P<term>[^\W\d_][\w'’-]*(?:\s[\w'’-]+){{0,4}}){_CLOSE}"

_NAMING: Final = any_of(
    """dit dite dits dites appelé appelée appelés appelées baptisé baptisée baptisés baptisées
    nommé nommée surnommé surnommée dénommé dénommée qualifié_de qualifiée_de le_terme le_mot
    l'expression le_concept la_notion le_principe la_doctrine la_théorie le_nom_de le_terme_de
    la_notion_de le_concept_de le_principe_de"""
)
_DEFINING: Final = any_of(
    """désigne désignent désignait signifie signifient consiste consistent correspond correspondent
    regroupe regroupent"""
)
_BODIES: Final = any_of(
    """conseil cour tribunal commission comité assemblée chambre agence autorité haute-autorité
    ministère parquet traité accord convention charte protocole pacte résolution motion projet
    proposition mandat état garde mise détention contrôle loi droit plan fonds"""
)
# What follows makes a term of art of an ordinary noun.
_COMPLEMENT: Final = any_of(
    """de_sécurité d'appel d'assises de_cassation des_comptes d'État d'Etat d'enquête d'instruction
    d'administration de_surveillance constitutionnel constitutionnelle administratif administrative
    correctionnel correctionnelle pénal pénale européenne internationale international nationale
    national des_droits_de_l'homme des_droits_humains de_libre-échange de_paix de_défense
    de_non-prolifération de_cessez-le-feu de_censure de_défiance de_loi de_règlement d'arrêt
    d'urgence de_siège à_vue en_examen en_demeure provisoire judiciaire organique de_veto
    souverain d'amitié d'assistance bilatéral bilatérale multilatéral multilatérale"""
)
_GENUS: Final = any_of(
    """gaz gène protéine molécule molécules virus bactérie bactéries maladie maladies métal minéral
    organe tissu appareil dispositif technique techniques méthode procédé procédure pratique règle
    principe doctrine clause infraction délit crime taxe impôt redevance régime système mesure
    indice taux instrument style forme genre espèce plante plantes arbre oiseau poisson champignon
    substance substances composé composés médicament traitement mélange particule particules couche
    couches zone étendue organisme cellule juridiction phénomène mécanisme théorie unité danse chant
    personnes sorte type aide rapace mammifère insecte algue céréale fromage pâte logiciel
    machine"""
)
_COMMON: Final = any_of(
    """parking camping meeting marketing shopping jogging casting planning timing ring king viking
    pressing pudding building footing bowling brushing dressing rating string peeling yearling
    consulting zoning warning lightning"""
)
_LEARNED_WORD: Final = rf"""
    (?:cyber|crypto|hydro|thermo|neuro|nano|géo|aéro|agro|éco|bio|électro|immuno|cardio|photo|giga|méga|téra)
    -?(?!logi|graph|nomi|métri|copi)[{_LETTER}]{{5,20}}
    |[{_LETTER}]{{3,16}}(?:scopie|thérapie|génèse|genèse|synthèse|plastie|ectomie|émie|pathie)s?
"""

RULES: Final = (
    TermRule(
        "fr.acronym",
        "high",
        "Le dossier ira à l'[Agence pour la gestion des ports] (AGP).",
        "Le dossier ira à la mairie (RDC).",
    ),
    TermRule(
        "fr.explained",
        "high",
        "Le port vit du [cabotage], c'est-à-dire de la navigation le long des côtes.",
        "Le port vit du cabotage et de peu d'autres choses.",
        re.compile(
            rf"\b(?i:{_DETERMINER})\s?(?P<term>{_GROUP}(?=,|\s\()|{_PART}(?={_OWNER}[,\s]))"
            rf"(?:{_OWNER})?(?:,|\s\()\s?(?:c['’]est-à-dire|autrement\sdit)\b"
        ),
    ),
    TermRule(
        "fr.apposed",
        "high",
        "On craint le [jusant], cette marée descendante, et la houle.",
        "On craint le jusant, le vent et la houle.",
        re.compile(
            rf"\b(?i:{_DETERMINER}|de|d['’]|en)\s?(?P<term>{_APPOSED}|[A-ZÀ-Ý]\w{{2,20}}),"
            rf"\s(?:(?:ce|cet|cette|ces)\s(?!jour|soir|mati|année|semaine|mois|derni|même)"
            rf"[{_LETTER}]{{3,20}}|(?:un|une|des|le|la|les|l['’])\s?(?:[{_LETTER}]+\s)?(?:{_GENUS})"
            r"\s(?:de|d['’]|du|des|qui|que|dont|à|en|où|utilisée?s?|financier))"
        ),
    ),
    TermRule(
        "fr.defined",
        "high",
        "On craint le [jusant], qui désigne la marée descendante.",
        "On craint le jusant, qui emporte les barques.",
        re.compile(rf"\b(?:{_DETERMINER})\s?(?P<term>{_GROUP}), qui\s(?:{_DEFINING})\b"),
    ),
    TermRule(
        "fr.named",
        "high",
        "C'est une voie dite « [navette rapide] ».",
        "Elle a dit : « bonne route ».",
        re.compile(rf"\b(?:{_NAMING})\s{_QUOTED}"),
    ),
    TermRule(
        "fr.body",
        "high",
        "Elle a saisi la [cour d'appel] du canton.",
        "Elle a traversé la cour de la ferme.",
        re.compile(
            rf"\b(?:{_DETERMINER}|en|de|d['’]|sous)\s?"
            rf"(?P<term>(?:{_BODIES})s?\s(?:{_COMPLEMENT})s?)\b",
            re.IGNORECASE,
        ),
    ),
    TermRule(
        "fr.table",
        "high",
        "Il manque le [quorum] depuis mardi.",
        "Il manque le pain depuis mardi.",
    ),
    TermRule(
        "fr.quoted",
        "medium",
        "Les deux ports signent un « [jumelage maritime] » pour dix ans.",
        "Il veut, dit-il, « rouvrir la ligne ».",
        re.compile(
            rf"\b(?:{_DETERMINER})\s?{_OPEN}"
            rf"(?P<term>{_PART}\s(?:(?:de|à|en)\s|d['’])?{_PART}){_CLOSE}"
        ),
    ),
    TermRule(
        "fr.compound",
        "medium",
        "Un [filtre magnétique] coûte cher. Les filtres magnétiques s'usent.",
        "Un filtre magnétique coûte cher. Les filtres rouges s'usent.",
    ),
    TermRule(
        "fr.learned",
        "medium",
        "La ville investit dans la [cybersécurité].",
        "La ville investit dans la sécurité.",
        re.compile(rf"\b(?:{_DETERMINER}|de|d['’]|en)\s?(?P<term>{_LEARNED_WORD})\b", re.VERBOSE),
    ),
    TermRule(
        "fr.foreign",
        "medium",
        "Le club vit du [crowdfunding] depuis un an.",
        "Le club vit du camping depuis un an.",
        re.compile(
            rf"\b(?:{_DETERMINER}|de|d['’]|en|par)\s?"
            rf"(?P<term>(?!(?:{_COMMON})\b)[a-z]{{3,16}}ing)\b"
        ),
    ),
    TermRule(
        "fr.acronym-alone",
        "low",
        "Le chantier est confié à la [SGPB].",
        "LE CHANTIER EST ARRÊTÉ",
    ),
)

FRENCH: Final = TermLanguage(
    rules=RULES,
    little=word_list("de du des d la le les l et pour sur à au aux en dans contre par un une"),
    openers=word_list(
        """le la les l un une des du de d ce cet cette ces au aux à en son sa ses leur leurs deux
        trois plusieurs quelques aucun aucune chaque par pour sans avec sur contre"""
    ),
    vague_nouns=word_list(
        """an année jour mois semaine fois pays ville région monde groupe partie point question
        situation raison cas chose homme femme président présidente ministre premier première
        directeur directrice chef médias presse dirigeant responsable gouvernement problème vie
        rôle niveau moment nombre effet plan travail côté manière façon parti équipe question
        crise décision changement développement système activité secteur marché service
        autorité population acteur"""
    ),
    vague_adjectives=word_list(
        """politique publique unique historique pratique spécifique possible national nationale
        local locale social sociale général générale total totale principal principale spécial
        spéciale normal normale final finale idéal égal économique physique authentique
        magnifique logique technique symbolique dramatique électronique numérique culturel
        actuel actuelle réel réelle officiel officielle nouvel exceptionnel naturel naturelle
        populaire nécessaire contraire militaire volontaire solidaire scolaire horaire salaire
        annuel annuelle personnel personnelle professionnel professionnelle traditionnel
        traditionnelle individuel essentiel potentiel mondial mondiale russe"""
    ),
    learned=(
        *("ique", "iques", "aire", "aires", "al", "ale", "ales", "aux", "el", "elle", "els"),
        *("elles", "if", "ive", "ifs", "ives", "oïde", "oïdes", "gène", "gènes"),
    ),
    adjective_first=False,
    known_acronyms=word_list(
        "AFP ATS ONU UE USA TV TGV VTT PDG SMS PIB TVA CD DVD GPS OK VIP II III IV VI VII VIII"
    ),
    table=TABLE,
    of_names=frozenset(("fr.acronym", "fr.body", "fr.table")),
    plurals=MappingProxyType({"aux": "al", "s": "", "x": ""}),
)
