"""English: by which signs a word is told to be worth explaining."""

import re
from types import MappingProxyType
from typing import Final

from builder.language.en.term_table import TABLE
from builder.language.termrule import TermLanguage, TermRule, any_of, word_list

_DETERMINER: Final = any_of("the a an this that these those its his her their our no any")
_NO_PART: Final = any_of(
    """the a an and or but is are was were be been has have had do does did will would can could
    may might not to of in on at by for with from as that which who it he she they we you this"""
)
_PART: Final = rf"(?!(?:{_NO_PART})\b)[a-z][a-z-]+"
_GROUP: Final = rf"{_PART}(?:\s{_PART}){{0,2}}"
_OPEN: Final = "[“\"‘']"
_CLOSE: Final = "[”\"’']"
_QUOTED: Final = rf"{_OPEN}(?P<term>[^\W\d_][\w-]*(?:\s[\w-]+){{0,4}}){_CLOSE}"
_NAMING: Final = any_of(
    """called known_as dubbed termed nicknamed named so-called the_term the_word the_phrase
    the_concept_of the_notion_of the_principle_of the_doctrine_of referred_to_as"""
)
_BODIES: Final = any_of(
    "council court committee commission tribunal assembly treaty convention charter protocol"
)
_KINDS: Final = any_of(
    """security supreme constitutional appeals criminal high federal district select standing
    joint electoral peace extradition non-proliferation trade cessation human_rights truth
    general arbitration family juvenile crown"""
)
_GENUS: Final = any_of(
    """gene genes protein proteins molecule molecules virus viruses bacterium bacteria disease
    diseases condition gas gases metal mineral organ organs tissue device devices tool tools
    technique techniques method methods process procedure test tests practice rule rules principle
    doctrine clause charge offence offense crime tax duty levy scheme system measure measures index
    rate instrument style form forms kind type species plant plants tree bird fish fungus substance
    substances compound compounds drug treatment mix mixture trace traces change changes layer
    layers zone stretch part piece person people peers theory unit dish dance killing trial carrier
    phenomenon mechanism particle particles boat ship machine software mammal insect alga cheese"""
)
_LOANS: Final = any_of(
    """café cafés fiancé fiancée fiancés naïve cliché clichés résumé façade façades décor élite
    protégé protégée née déjà crème purée soufflé pâté entrée jalapeño piñata señor"""
)
_FOREIGN: Final = (
    rf"(?:{_PART}\s)?(?!(?:{_LOANS})\b)[a-z]*[éèêëàâçñöüôîïæœøåß][a-zéèêëàâçñöüôîïæœøåß]*"
)
_LEARNED_WORD: Final = r"""
    (?:cyber|crypto|hydro|thermo|neuro|nano|geo|aero|agro|bio|electro|immuno|cardio)
    -?(?!log|graph|nom|metr|cop)[a-z]{5,20}
    |[a-z]{3,16}(?:scopy|therapy|genesis|synthesis|plasty|ectomy|aemia|emia|pathy)
"""

RULES: Final = (
    TermRule(
        "en.acronym",
        "high",
        "The file went to the [Harbour Works Agency] (HWA).",
        "The file went to the town hall (DRC).",
    ),
    TermRule(
        "en.explained",
        "high",
        "The port lives on [cabotage], which means trade along the coast.",
        "The port lives on cabotage, which pays badly.",
        re.compile(
            rf"\b(?:{_DETERMINER}|on|of|by|in|for|from|with)\s(?P<term>{_GROUP})"
            r"(?:,|\s\()\s?(?:which\smeans|meaning|that\sis(?=,)|i\.e\.)"
        ),
    ),
    TermRule(
        "en.apposed",
        "high",
        "The panel is full of [craquelure], a kind of fine cracking, at the edge.",
        "The panel is full of craquelure, a frame and a nail, at the edge.",
        re.compile(
            rf"\b(?i:{_DETERMINER}|on|of|by|in|for|from|with|to|and|or|as|found|called)\s(?P<term>{_GROUP})"
            rf"(?:,|\s[-–—])\s(?:an?\s|the\s|some\s)?(?:[a-z-]+\s)?(?:{_GENUS})"
            r"\s(?:of|that|which|who|whose|in|used|for|made|from|within|elsewhere|to)\b"
        ),
    ),
    TermRule(
        "en.named",
        "high",
        "It is a route known as the “[fast shuttle]”.",
        "She called: “mind the gap”.",
        re.compile(rf"\b(?:{_NAMING})\s(?:the\s|an?\s)?{_QUOTED}"),
    ),
    TermRule(
        "en.body",
        "high",
        "She went before the [constitutional court] last year.",
        "She went to the tennis court last year.",
        re.compile(rf"\b(?P<term>(?:{_KINDS})\s(?:{_BODIES}))\b", re.IGNORECASE),
    ),
    TermRule(
        "en.table",
        "high",
        "They failed to reach a [quorum].",
        "They failed to reach a town.",
    ),
    TermRule(
        "en.quoted",
        "medium",
        "The two ports signed a “[maritime twinning]” for ten years.",
        "He wants, he said, to “reopen the line”.",
        re.compile(rf"\b(?:{_DETERMINER})\s{_OPEN}(?P<term>{_PART}\s{_PART}){_CLOSE}"),
    ),
    TermRule(
        "en.compound",
        "medium",
        "A [magnetic filter] costs much. The magnetic filters wear out.",
        "A magnetic filter costs much. The red filters wear out.",
    ),
    TermRule(
        "en.learned",
        "medium",
        "The town invests in [cybersecurity].",
        "The town invests in security.",
        re.compile(
            rf"\b(?:{_DETERMINER}|of|in|on|by|for|with)\s(?P<term>{_LEARNED_WORD})\b", re.VERBOSE
        ),
    ),
    TermRule(
        "en.foreign",
        "medium",
        "It is served with a [coulis glacé] of plums.",
        "It is served in a café of plums.",
        re.compile(rf"\b(?:{_DETERMINER}|of|in|on|by|for|with)\s(?P<term>{_FOREIGN})\b"),
    ),
    TermRule(
        "en.acronym-alone",
        "low",
        "The works are in the hands of the [SGPB].",
        "THE WORKS HAVE STOPPED",
    ),
)

ENGLISH: Final = TermLanguage(
    rules=RULES,
    little=word_list("of the and for in on to a an with against by"),
    openers=word_list(
        """the a an this that these those its his her their our of in on by for with against no
        any two three several some many from to and"""
    ),
    vague_nouns=word_list(
        """year day month week time country city region world group part point question situation
        reason case thing man woman president minister media leader leaders government problem
        life role level moment number effect plan work way party team crisis decision change
        development system activity sector market service figure figures official officials
        issue issues people"""
    ),
    vague_adjectives=word_list(
        """political public historic basic specific possible national local social general total
        final special normal central real official natural personal professional traditional
        individual essential potential economic electronic cultural international critical
        typical physical logical several federal global regional annual dramatic republican
        democratic key financial medical legal original"""
    ),
    learned=("ic", "al", "ar", "oid", "genic"),
    adjective_first=True,
    known_acronyms=word_list(
        "AFP UN EU US USA UK TV CEO SMS GDP VAT CD DVD GPS OK VIP AM PM II III IV VI VII VIII"
    ),
    table=TABLE,
    of_names=frozenset(("en.acronym", "en.body", "en.table")),
    plurals=MappingProxyType({"ies": "y", "s": ""}),
)
