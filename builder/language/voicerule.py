"""The shape of a language's rules of who says what; the words are in each `voices.py`.

A rule is data: which verbs or prepositions it takes, and what stands around them. Its shapes,
parted by `|`, are read outwards from `CUE`, the words that say that someone speaks
(`CUE-PASSIVE`: that someone is spoken of). Before it:

- `S`: the noun phrase that names who speaks; `X`: the one spoken of;
- `WHO`: the same, someone and no thing; `DOC`: the same, something written (une étude);
- `S,`, `WHO,`, `DOC,`: the same, just before, perhaps with a comma;
- `P,`: a clause, and perhaps a comma; `Q,`: the same, a quotation and nothing else;
- `ADV,`: words of time, place or manner that open the sentence, and a comma;
- `^`: nothing, or a conjunction.

After it:

- `S`: who speaks; `SOURCE`: the same, a word for a source; `BY`: the same, up to what they did;
- `WHO`: the same, someone and no thing;
- `NAMED`: `S` is someone, not a thing; `HOLDER`: a noun for those who hold opinions;
- `A`: the news agency; `H`: the one spoken to; `X`: the one accused or asked, who belongs to `P`;
- `P`: a clause; `N`: a phrase, to the next comma; `NP`: one that begins as a noun phrase;
- `WH`: what follows is a question told in other words (whether it rains); `V`: the verb of the
  sentence follows; `END`: nothing follows; `CHARGE`: someone, and what they are accused of;
- `"P"`: a phrase that holds a quotation; `OPINION`: one in which a verb leads to it;
- `Q`: a quotation; `+Q`: perhaps a second one; `(P)`: the clause around the cue, before or after;
- `INF`, `ING`, `VP`: what follows begins with an infinitive, a gerund, has a subject and a verb;
- `…`: time, place, hearer, or nothing (mardi, à la presse); `…à`: the same, up to an `à`;
- `T`: time; `~`: all to a colon.

Any other word or sign stands for itself, or for the words that `literals` gives it.
"""

import re
from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import Literal, NamedTuple

import msgspec

Mood = Literal["finite", "future", "participle", "gerund", "infinitive", "preposition"]
Certainty = Literal["high", "medium"]


class VoiceRule(NamedTuple):
    """A way to say who says what, for the cues that take the frame."""

    id: str
    frame: str
    shape: str
    example: str
    """A sentence with [the words said], {who speaks} and the <cue>."""
    counter: str
    """A sentence in which nobody is said to speak."""
    certainty: Certainty = "high"
    type: Literal["reported"] | None = None
    """`reported` where quoted words in the clause are not the speaker's."""


class Form(NamedTuple):
    """What a word of the text may be a form of: a verb of saying."""

    verb: str
    mood: Mood

    @property
    def is_whole(self) -> bool:
        """Whether the verb is this word alone (not faire état de)."""
        return " " not in self.verb


class VoiceWords(msgspec.Struct, frozen=True, dict=True):
    """The small words by which a language's phrases are told apart; all in lower case."""

    determiners: frozenset[str]
    articles: frozenset[str]
    """Those of them that may open an apposition."""
    pronouns: frozenset[str]
    """Those that can name who speaks."""
    links: frozenset[str]
    """Prepositions that carry a noun phrase on (le chef de l'Etat)."""
    prepositions: frozenset[str]
    """Those that end it: time, place, manner."""
    subordinators: frozenset[str]
    relatives: frozenset[str]
    coordinators: frozenset[str]
    contrasts: frozenset[str]
    """Words that begin another thought after a comma."""
    adverbs: frozenset[str]
    adverb_endings: tuple[str, ...]
    """How adverbs of manner end (laconiquement)."""
    times: frozenset[str]
    """Words that say when, alone or after a determiner."""
    time_heads: frozenset[str]
    """Words between a determiner and these, or instead of one (last week)."""
    time_tails: frozenset[str]
    """Words after these (la semaine dernière)."""
    perfect: frozenset[str]
    """Auxiliaries before a participle."""
    passive: frozenset[str]
    """Auxiliaries that turn the sentence round, unless a reflexive stands before them."""
    finite: frozenset[str]
    """Frequent verbs, so that a clause is told from a noun phrase."""
    finite_ending: re.Pattern[str]
    clitics: frozenset[str]
    reflexives: frozenset[str]
    not_verbs_after: frozenset[str]
    """Words after which what looks like a verb of saying is none (le juge, to name)."""
    infinitive: re.Pattern[str]
    speakers: frozenset[str]
    """Nouns for people and bodies that speak."""
    not_speakers: frozenset[str]
    """Nouns after a preposition that name no one (selon les cas)."""
    works: frozenset[str]
    """Nouns before a title or a name in quotation marks."""
    documents: frozenset[str]
    """Nouns for what someone publishes, and that speaks for them."""
    publishing: frozenset[str]
    """Participles before these."""
    carriers: frozenset[str]
    """Words after which any preposition carries a noun phrase on (ministre chargé de)."""
    participles: frozenset[str]
    """Participles that open a remark on the speaker and do not name them (interrogé par)."""
    additive: frozenset[str]
    """Verbs and adverbs by which the one who spoke last goes on."""

    @cached_property
    def own_pronouns(self) -> frozenset[str]:
        """The pronouns that are no determiners."""
        return self.pronouns - self.determiners

    @cached_property
    def joins(self) -> frozenset[str]:
        """The words that begin a clause."""
        return self.relatives | self.subordinators

    @cached_property
    def outside(self) -> frozenset[str]:
        """The words that cannot be inside a noun phrase; verbs and nouns of time apart."""
        verbal = self.participles | (self.clitics - self.determiners)
        joints = self.joins | self.coordinators | self.contrasts | self.prepositions
        return joints | verbal | self.adverbs | self.own_pronouns


class VoiceGrammar(msgspec.Struct, frozen=True, eq=False, dict=True):
    """What a language knows of who says what."""

    word: re.Pattern[str]
    """A word or a sign of a text in plain letters, as its only group; a pronoun hung on a verb
    (dit-il) is one with the hyphen before it."""
    abbreviations: frozenset[str]
    """Words before a stop that ends no sentence."""
    closing: str
    """Signs at the end of a quotation that end the sentence, when a capital follows."""
    narrates: frozenset[str]
    """Auxiliaries of the tense in which news is told (il a dit et a salué)."""
    single_quotes: bool
    """Whether ' opens quotations."""
    participle_endings: tuple[str, ...]
    """How participles end that `by` may follow (diffusées par)."""
    aside_endings: tuple[str, ...]
    """How participles end that open a sentence before its subject (Arrivé à Kiev, il …)."""
    bare_nouns: bool
    """Whether a noun needs no determiner (police said)."""
    frames: Mapping[str, frozenset[str]]
    """What each verb of saying takes."""
    prepositions: Mapping[str, tuple[tuple[tuple[str, ...], frozenset[str]], ...]]
    """Prepositions as words, with what they take, under the first word; longer ones first."""
    forms: Mapping[str, tuple[Form, ...]]
    """The verbs' first words, by form."""
    literals: Mapping[str, frozenset[str]]
    words: VoiceWords
    genders: Mapping[str, str]
    """`m` or `f` for pronouns, determiners, titles; `p` for the plural."""
    rules: tuple[VoiceRule, ...]
    """Those that fit a cue are tried in this order; the first that reads it counts."""
    nested: frozenset[str]
    """Frames that count within what another says (Kiev dit que Moscou accuse Minsk)."""
    inside: frozenset[str] = frozenset()
    """Rules for a speaker inside the quotation marks."""

    @cached_property
    def preposition_signs(self) -> Mapping[str, frozenset[str]]:
        """First words of prepositions by a word without which none that begins so stands there."""
        signs: dict[str, frozenset[str]] = {}
        for first, phrases in self.prepositions.items():
            for words, frames in phrases:
                longest = frozenset((max(words, key=len),))
                for sign in self.literals["source"] if "source" in frames else longest:
                    signs[sign] = signs.get(sign, frozenset()) | {first}
        return signs


def word_set(text: str) -> frozenset[str]:
    """The words of `text`: a table that reads as a paragraph."""
    return frozenset(text.split())


def frame_table(groups: Mapping[str, str]) -> dict[str, frozenset[str]]:
    """Verbs by the frames they take: `groups` maps frames to verbs parted by commas."""
    table: dict[str, frozenset[str]] = {}
    for frames, verbs in groups.items():
        for verb in verbs.split(","):
            name = " ".join(verb.split())
            table[name] = table.get(name, frozenset()) | word_set(frames)
    return table


def form_table(verbs: Iterable[tuple[str, Mapping[Mood, str]]]) -> dict[str, tuple[Form, ...]]:
    """The forms of the verbs, given by mood; a form may be of several verbs and moods."""
    table: dict[str, tuple[Form, ...]] = {}
    for verb, moods in verbs:
        for mood, forms in moods.items():
            new = (Form(verb, mood),)
            for form in forms.split():
                known = table.get(form, ())
                if not known:
                    table[form] = new
                elif known[-1] is not new[0]:  # some forms are alike (il finit, il a fini)
                    table[form] = known + new
    return table


def preposition_table(
    groups: Mapping[str, str],
) -> dict[str, tuple[tuple[tuple[str, ...], frozenset[str]], ...]]:
    """Prepositions under their first word; `groups` maps frames to prepositions, as above."""
    table: dict[str, tuple[tuple[tuple[str, ...], frozenset[str]], ...]] = {}
    frames = frame_table(groups)
    for name in sorted(frames, key=len, reverse=True):
        words = tuple(name.split())
        table[words[0]] = (*table.get(words[0], ()), (words, frames[name]))
    return table
