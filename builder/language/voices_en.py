"""How English says who says what: how words are cut, and the tables put together."""

import re
from typing import Final

from builder.language.voice_rules_en import RULES
from builder.language.voice_verbs_en import FORMS, FRAMES
from builder.language.voice_words_en import GENDERS, WORDS
from builder.language.voicerule import VoiceGrammar, preposition_table, word_set

_PREPOSITIONS: Final = preposition_table(
    {"according": "according to, in the words of, in the view of, as reported by, per"}
)

GRAMMAR: Final = VoiceGrammar(
    word=re.compile(
        r"(?:[A-Z]\.){2,}|(?P<possessive>(?<=\w)['’]s(?!\w))"
        r"|[0-9]+(?:[.,][0-9]+)*|\w+(?:[-‐‑]\w+)*(?:['’](?!s(?!\w))\w+)*|[^\w\s]"
    ),
    abbreviations=word_set("mr mrs ms dr gen sen rep gov prof lt col st sgt capt rev jr sr no vs"),
    closing=".",
    narrates=frozenset(),
    single_quotes=True,
    participle_endings=("ed", "en"),
    aside_endings=(),
    bare_nouns=True,
    frames=FRAMES,
    prepositions=_PREPOSITIONS,
    forms=FORMS,
    literals={
        "marker": word_set("to"),
        "source": frozenset(),
        "agency": frozenset(),
        "par": word_set("by"),
    },
    words=WORDS,
    genders=GENDERS,
    rules=RULES,
    nested=word_set("that tell of according"),
)
