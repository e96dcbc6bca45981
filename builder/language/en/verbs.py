"""English verbs as data: the irregular ones, and the endings of all others.

After R. Quirk and others, "A Comprehensive Grammar of the English Language", §§ 3.3-3.20.
"""

import re
from functools import cache
from typing import Final

_IRREGULAR: Final = """
    arise arose arisen; awake awoke awoken; bear bore borne; beat beat beaten; become became;
    begin began begun; bend bent; bet; bid bade bidden; bind bound; bite bit bitten; bleed bled;
    blow blew blown; break broke broken; breed bred; bring brought; broadcast; build built;
    burst; buy bought; cast; catch caught; choose chose chosen; cling clung; come came; cost;
    creep crept; cut; deal dealt; dig dug; do did done does; draw drew drawn; drink drank drunk;
    drive drove driven; eat ate eaten; fall fell fallen; feed fed; feel felt; fight fought;
    find found; flee fled; fling flung; fly flew flown; forbid forbade forbidden;
    forecast; foresee foresaw foreseen; forget forgot forgotten; forgive forgave forgiven;
    freeze froze frozen; get got gotten; give gave given; go went gone goes; grind ground;
    grow grew grown; hang hung hanged; have had has; hear heard; hide hid hidden; hit;
    hold held; hurt; keep kept; kneel knelt; know knew known; lay laid; lead led;
    leave left; lend lent; let;
    lie lay lain lying; lose lost; make made; mean meant; meet met; mislead misled;
    mistake mistook mistaken; overcome overcame; overthrow overthrew overthrown;
    pay paid; plead pleaded pled; prove proven; put; quit; read; rebuild rebuilt; ride rode
    ridden; ring rang rung; rise rose risen; run ran; say said; see saw seen; seek sought;
    sell sold; send sent; set; sew sewn; shake shook shaken; shed; shine shone shined; shoot shot;
    show shown; shrink shrank shrunk; shut; sing sang sung; sink sank sunk; sit sat;
    sleep slept; slide slid; sow sown; speak spoke spoken; speed sped; spend spent; spin spun;
    spit spat; split; spread; spring sprang sprung; stand stood; steal stole stolen; stick stuck;
    sting stung; strike struck stricken; strive strove striven; swear swore sworn; sweep swept;
    swell swollen; swim swam swum; swing swung; take took taken; teach taught; tear tore torn;
    tell told; think thought; throw threw thrown; undergo underwent undergone undergoes;
    understand understood; undertake undertook undertaken; uphold upheld; upset; wake woke woken;
    wear wore worn; weave wove woven; weep wept; win won; wind wound; withdraw withdrew
    withdrawn; withhold withheld; withstand withstood; write wrote written
"""
"""An infinitive, then the forms that no ending tells, but for those that are the infinitive."""


def conjugate_in_phrase(word: str) -> frozenset[str]:
    """The forms of a word, were it a verb.

    Meant for the words of a phrase (plead guilty, break the seal): alone, most English verbs
    are nouns as well, and a glossary explains the noun.
    """
    stems = [word]
    present = f"{word}s"
    if re.search("[^aeiou]y$", word):
        present, stems = f"{word[:-1]}ies", [f"{word[:-1]}i"]
    elif word.endswith("e"):
        stems = [word[:-1]]
    elif word.endswith("c"):
        stems = [f"{word}k"]
    elif word.endswith(("s", "x", "z", "ch", "sh", "o")):
        present = f"{word}es"
    elif re.search("[^aeiou][aeiou][bdfglmnprt]$", word):  # admitted, but visited
        stems.append(word + word[-1])
    past = _table().get(word, frozenset(f"{stem}ed" for stem in stems))
    return past | {present, *(f"{_before_ing(word, stem)}ing" for stem in stems)}


def _before_ing(word: str, stem: str) -> str:
    if word.endswith("ie"):  # lie, lying
        return f"{word[:-2]}y"
    return word if word.endswith(("ee", "oe", "ye", "y")) else stem


@cache
def _table() -> dict[str, frozenset[str]]:
    verbs = (entry.split() for entry in _IRREGULAR.split(";"))
    return {infinitive: frozenset(forms) for infinitive, *forms in verbs}
