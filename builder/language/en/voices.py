"""How English says who says what: how words are cut, and the tables put together."""

import re
from typing import Final

from builder.language.en.voice_rules import RULES
from builder.language.en.voice_verbs import FORMS, FRAMES
from builder.language.en.voice_words import GENDERS, WORDS
from builder.language.voicerule import VoiceGrammar, preposition_table, word_set

_STATEMENTS: Final = (
    *("announcement", "claim", "claims", "statement", "statements", "allegation", "allegations"),
    *("assertion", "warning", "warnings", "admission", "suggestion", "revelation", "insistence"),
    *("accusation", "accusations", "promise", "argument", "view", "prediction", "complaint"),
)
_PREPOSITIONS: Final = preposition_table(
    {
        "according": """according to, in the words of, in the view of, in the eyes of,
            in the opinion of, as reported by""",
        "statement": ", ".join(f"'s {noun} that" for noun in _STATEMENTS),
        "stated-by": ", ".join(f"{noun} by" for noun in _STATEMENTS),
        "pour": "for",
    }
)

_LITERALS: Final = {
    "marker": word_set("to"),
    "months": word_set("""
        january february march april may june july august september october november december
        jan. feb. mar. apr. aug. sep. sept. oct. nov. dec.
        """),
    "after a time": word_set("after before"),
    "unchanged": word_set("forecast read"),
    "plural": word_set("people men women children police clergy folk media data"),
    "acts": word_set("end halt stop return response answer solution change limit cuts changes"),
    "without": word_set("without"),
    "manner": frozenset(),
    "roughly": frozenset(
        ("at least", "at most", "up to", "more than", "less than", "fewer than", "as many")
    ),
    "source": frozenset(),
    "who": word_set("who"),
    # What makes an interview of questions and answers.
    "to you": word_set("you your yours you'"),
    "of me": word_set("i i' me my mine we we' us our"),
    "ours": word_set("our"),
    "gerund nouns": word_set("warning saying ruling finding reading reporting showing"),
    "asides": frozenset(),
    "voting": word_set("reject"),
    "voted": word_set("""
        bill bills motion motions amendment amendments budget appeal appeals petition application
        applications offer offers bid bids measure measures
        """),
    "lead": word_set("""
        declined declines refused refuses on didn't wouldn't couldn't won't used likes liked loves
        loved
        """),
    "declining": word_set("declined declines refused refuses didn't wouldn't couldn't won't"),
    "lead to": word_set("to"),
    "counting": word_set(
        "a an one two three four five six seven eight nine ten several few some many"
    ),
    "definite": word_set("the this that"),
    "which": word_set("whom"),
    "not": word_set("not never"),
    "denying": frozenset(("deny", "rule out")),
    "before": frozenset(),
    "can": frozenset(),
    "provides": frozenset(),
    "statutes": frozenset(),
    "degrees": frozenset(),
    "states": word_set("""
        dominance status supremacy place form rank lead reputation trend talent potential
        """),
    # Whole by themselves: accused her | of lying; but: some of them.
    "objects": word_set("her him them it us me you"),
    "merged": frozenset(),
    "echo": frozenset(),
    "on a day": word_set("on"),
    "no gerund": word_set("missing nothing anything something everything during morning evening"),
    "anyone": frozenset(),
    "answering": word_set("""
        confirm agree reply respond answer deny disagree object concur admit acknowledge counter
        protest retort
        """),
    "words": word_set("words remarks comments"),
    "are those": word_set("are were is was those"),
    "first person": word_set("i"),
    "own": frozenset(),
    "while": word_set("while before after"),
    "went on": frozenset(),
    "came of it": frozenset(),
    "taking up": frozenset(
        ("that is what", "that 's what", "this is what", "that is according", "that 's according")
    ),
    "asking": word_set("whether if when why how what where who"),
    "holder": word_set("""
        critics opponents supporters backers analysts economists experts campaigners activists
        residents locals investors historians scientists researchers unions officials workers
        doctors nurses teachers farmers parents relatives survivors voters activists lawyers
        conservationists environmentalists prosecutors defenders detractors fans families him
        her them democrats republicans
        """),
    "agency": frozenset(),
    "par": word_set("by"),
}

GRAMMAR: Final = VoiceGrammar(
    word=re.compile(
        r"([^\W\d]\w*+(?![-‐‑'.])|(?! )(?:"  # most words, and no look at the spaces between
        r"(?:[a-z]\.){2,}|(?<=\w)'s(?!\w)"
        r"|(?:jan|feb|mar|apr|aug|sept?|oct|nov|dec)\.(?= ?[0-9])|(?<=[0-9] )[ap]\.m\."
        r"|[0-9]+(?:[.,][0-9]+)*(?:[-‐‑]\w+)*|\w+(?:[-‐‑]\w+|'(?!s(?!\w))\w+)*|[^\w\s]))"
    ),
    abbreviations=word_set(
        "approx mr mrs ms dr gen sen rep gov prof lt col st sgt capt rev jr sr no vs"
    ),
    closing=".",
    narrates=frozenset(),
    single_quotes=True,
    participle_endings=("ed", "en"),
    aside_endings=(),
    bare_nouns=True,
    frames=FRAMES,
    prepositions=_PREPOSITIONS,
    forms=FORMS,
    literals=_LITERALS,
    words=WORDS,
    genders=GENDERS,
    rules=RULES,
    nested=word_set("that tell of according"),
)
