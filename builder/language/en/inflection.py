"""English inflection as data: the plurals of nouns; verbs bend only in phrases, adjectives never.

After R. Quirk and others, "A Comprehensive Grammar of the English Language", §§ 5.73-5.103.
"""

from typing import Final

from builder.language.en.spelling import respell
from builder.language.en.verbs import conjugate_in_phrase
from builder.language.grammar import Grammar, Suffix

_SUFFIXES: Final = (
    Suffix("woman", "women", "", "-man makes -men", ("spokeswoman", "spokeswomen"), 0),
    Suffix("man", "men", "mans", "-man makes -men", ("chairman", "chairmen"), 0),
    *(
        Suffix(f"{vowel}y", f"{vowel}ys", "", "a vowel keeps its y", example, 1)
        for vowel, example in (
            ("a", ("essay", "essays")),
            ("e", ("attorney", "attorneys")),
            ("o", ("convoy", "convoys")),
            ("u", ("guy", "guys")),
        )
    ),
    Suffix("y", "ies", "ys", "y after a consonant makes -ies", ("treaty", "treaties"), 1),
    Suffix("sis", "ses", "", "Greek -sis makes -ses", ("crisis", "crises"), 1),
    Suffix("ss", "sses", "", "a hiss takes -es", ("witness", "witnesses"), 1),
    Suffix("us", "uses", "i", "-us takes -es, some learned words -i", ("virus", "viruses"), 1),
    Suffix("s", "", "ses", "most nouns in -s are plurals already", ("lens", "lenses"), 1),
    Suffix("ch", "ches chs", "", "a hiss takes -es", ("march", "marches"), 1),
    Suffix("sh", "shes", "", "a hiss takes -es", ("clash", "clashes"), 1),
    Suffix("x", "xes", "", "a hiss takes -es", ("tax", "taxes"), 1),
    Suffix("z", "zes zzes", "", "a hiss takes -es", ("quiz", "quizzes"), 1),
    Suffix("fe", "ves", "fes", "knife makes knives, giraffe giraffes", ("knife", "knives"), 1),
    Suffix("f", "fs", "ves", "chief makes chiefs, leaf leaves", ("chief", "chiefs"), 1),
    Suffix("o", "os oes", "", "-o takes -s or -es", ("embargo", "embargoes"), 1),
    Suffix("um", "ums", "a", "Latin -um makes -a", ("referendum", "referendums"), 1),
    Suffix("on", "ons", "a", "Greek -on makes -a", ("criterion", "criteria"), 1),
    Suffix("", "s", "", "plural in -s", ("missile", "missiles"), 2),
)

_INVARIABLE: Final = (
    "the a an of in on at by to for from with and or as is are be was were it its this that not no"
    " his her their our my your i we he she they who which"
)

GRAMMAR: Final = Grammar(
    dictionary="en",
    suffixes=_SUFFIXES,
    irregular={
        "child": "children",
        "foot": "feet",
        "tooth": "teeth",
        "goose": "geese",
        "mouse": "mice",
        "ox": "oxen",
        "person": "persons people",
        "leaf": "leaves",
        "loaf": "loaves",
        "calf": "calves",
        "elf": "elves",
        "sheaf": "sheaves",
        "hoof": "hooves hoofs",
        "scarf": "scarves scarfs",
        "wharf": "wharves wharfs",
        "life": "lives",
        "wife": "wives",
        "half": "halves",
        "shelf": "shelves",
        "wolf": "wolves",
        "thief": "thieves",
        "german": "germans",
        "human": "humans",
        "roman": "romans",
        "ottoman": "ottomans",
        "new": "",
        "mean": "",
        "series": "",
        "species": "",
        "aircraft": "",
        "sheep": "",
        "criterion": "criteria",
        "phenomenon": "phenomena",
        "nucleus": "nuclei nucleuses",
        "datum": "data",
        "axis": "axes",
        "appendix": "appendices appendixes",
        "larva": "larvae larvas",
        "formula": "formulae formulas",
        "schema": "schemata schemas",
        "spokesperson": "spokespersons spokespeople",
        "index": "indexes indices",
        "matrix": "matrices matrixes",
    },
    never={
        "arms": "arm",
        "goods": "good",
        "customs": "custom",
        "means": "mean",
        "news": "new",
        "damages": "damage",
        "glasses": "glass",
        "united": "uniteds",
    },
    only_in_phrases={"new": "news", "mean": "means", "custom": "customs", "good": "goods"},
    invariable=frozenset(_INVARIABLE.split()),
    conjugate=lambda _: (),
    conjugate_in_phrase=conjugate_in_phrase,
    infinitives="",
    feminines=(),
    participles=(),
    respell=respell,
    loses_accents=True,
)
