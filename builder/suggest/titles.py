"""The words around a date → a title for its event."""

import re
from typing import Final

from builder.excerpts import find_sentence, first_words
from builder.language.structure import words
from builder.language.words import base_language
from builder.model import Article, Block, Span
from builder.parse.dateline import read_dateline


def propose_title(article: Article, block: Block, span: Span) -> str:
    """The clause around words of a block, or of its item, made as short as a title; or nothing.

    What only leads up to it (a dateline, “Selon la mairie,”) is left out, and so is the date
    itself where nothing hangs on it.
    """
    within = (item for item in block.items if item[0] <= span[0] and span[1] <= item[1])
    opens, closes = next(within, (block.start, block.end))
    before = " ".join(article.visible_text(opens, span[0]).split())
    words = " ".join(article.visible_text(*span).split())
    text = " ".join(article.visible_text(opens, closes).split())
    start = text.find(words, max(0, len(before) - 1))
    if start < 0:
        return ""
    opening = _end_of_dateline(text, start)
    first, last = find_sentence(text, start, start + len(words))
    first = _skip_source(text, max(first, opening), start)
    teller = _TELLER.search(text, start + len(words), last)
    last = teller.start() if teller else last
    clause = _drop_date(text[first:last], start - first, len(words))
    if len(clause.strip(_EDGES)) > _LENGTH:
        language = base_language(article.metadata.language or "")
        first, last = _narrow(text, (first, last), (start, start + len(words)), language)
        clause = _drop_date(text[first:last], start - first, len(words))
    plain = "".join(sign if sign.isprintable() else " " for sign in clause)
    return _shorten(" ".join(plain.split()).strip(_EDGES))


def _end_of_dateline(text: str, before: int) -> int:
    """Where the story begins behind its dateline, if that is before the date."""
    dateline = read_dateline(text)
    return dateline.end if dateline and dateline.end <= before else 0


def _skip_source(text: str, first: int, before: int) -> int:
    """Where the clause begins behind who is said to know it, if that is before the date."""
    found = _SOURCE.match(text, first)
    return found.end() if found and found.end() <= before else first


_SOURCE: Final = re.compile(r"\W*(?:selon|d['’]après|according to)\s[^,.;:()«»“”\"]{1,80},\s", re.I)


_TELLER: Final = re.compile(
    r"[»”\"]?, (?:said|says|according to|selon|d['’]après|(?:l['’])?a[- ](?:t-(?:il|elle|on) )?"
    r"(?:dit|annoncé|indiqué|déclaré|précisé|affirmé|expliqué|assuré))(?!\w)[^,.;:«»“”\"]*[.»”\"]*\Z"
)
"""Who says it, at the end of the sentence."""


def _drop_date(clause: str, start: int, length: int) -> str:
    """The clause without a date that opens it, or ends it behind a verb or a plain preposition."""
    before, date, after = clause[:start], clause[start : start + length], clause[start + length :]
    lead = before.strip(_EDGES).lower()
    if lead in {"", *_PLAIN} and after.startswith(",") and len(after) > _SHORT:
        return after
    if after.strip(_EDGES) or not before.endswith(" "):
        return clause
    kept, _, last = before.rstrip().rpartition(" ")
    if last.lower() in _PLAIN:
        short = kept
    elif date[:1].isdigit() or last.strip(_EDGES).lower() in _BOUND or not last[-1:].isalpha():
        return clause
    else:
        short = before
    if short.strip(_EDGES).rpartition(" ")[2].lower() in _BEGINS:
        return clause
    return short if len(short.strip(_EDGES)) >= _SHORT else clause


_PLAIN: Final = words("on in en le")
"""Prepositions that say no more than when."""
_BOUND: Final = words("""
    de du des d'ici depuis dès jusqu'à jusqu'au avant après pour entre et ou à au vers fin début
    ce cette dernier prochain chaque tous les la l' une un since until till by before after from
    of for than this last next every each to between and or the a an early late around about
    through mid
    """)
"""Words whose meaning hangs on the date behind them."""
_BEGINS: Final = words("""
    begin begins began begun start starts started end ends ended run runs ran last lasts lasted
    date dates dated born died set due expected scheduled published released adopted signed
    commence commencent commencé commença débute débutent débuté débuta date datent datait
    remonte remontent remontait né née nés nées mort morte prévu prévue prévus prévues fixé fixée
    """)
"""Verbs that say little without their date."""


def _shorten(clause: str) -> str:
    """The clause as a title: its first letter a capital, without what is cut in two."""
    clause = _RELATIVE.sub("", clause)
    if clause.count("(") > clause.count(")"):
        clause = clause[: clause.rindex("(")].strip(_EDGES)
    clause = _STRAIGHT.sub("’", clause[:1].upper() + clause[1:])
    short = first_words(clause, _LENGTH)
    return _close_quotes(short if short == clause else f"{short.rstrip(_EDGES)} …")


def _close_quotes(title: str) -> str:
    """The title with the end of a quotation that it cuts, or up to the end of one it is in."""
    for opening, closing in ("«", " »"), ("“", "”"):
        opened, closed = title.count(opening), title.count(closing.strip())
        if opened > closed:
            return title + closing
        if closed > opened:
            return title.partition(closing.strip())[0].rstrip(_EDGES)
    return f'{title}"' if title.count('"') % 2 else title


_STRAIGHT: Final = re.compile(r"(?<=[^\W\d_])'(?=[^\W\d_])")
_LENGTH: Final = 80
_SHORT: Final = 24
"""A clause of fewer signs besides its date says too little."""
_EDGES: Final = ' ,;:.—–-«»“”"()[]'
_RELATIVE: Final = re.compile(r"^(?:and |but |et |mais )?(?:which|who|where|qui|où)\s+", re.I)
"""What opens a clause that has its subject, or its place, before it."""
_BORDER: Final = re.compile(r"[,;:()«»“”\"]|\s[—–-]\s")
_OPENING: Final = re.compile(r"\W*(?:(?P<elided>[lLdD]['’])|(?P<word>[^\W\d_]+))")
_SUBJECTS: Final = {
    "fr": words("""
        le la les l' un une des ce cet cette ces son sa ses leur leurs notre nos mon ma mes
        il elle on ils elles je nous cela c' deux trois quatre cinq plusieurs quelques
        """),
    "en": words("""
        the a an this these those its his her their our my it he she they we there some two
        three four five several
        """),
}
"""Words that begin a subject."""


def _narrow(text: str, sentence: Span, words: Span, language: str) -> Span:
    """Of a long sentence, the last clause before the date that has a subject, to the date's end.

    With the clauses behind it, while it says too little.
    """
    borders = [match.end() for match in _BORDER.finditer(text, *sentence)]
    is_led = not _has_subject(text[sentence[0] : words[0]], language, False)
    starts = [
        border
        for border in borders
        if border <= words[0]
        and _has_subject(text[border : words[0]], language, is_led and border == borders[0])
    ]
    first = max(starts, default=sentence[0])
    ends = [border for border in borders if border >= words[1]]
    enough = first + _SHORT + words[1] - words[0]
    return first, next((border for border in ends if border >= enough), sentence[1])


def _has_subject(clause: str, language: str, may_be_name: bool) -> bool:
    """Whether a clause begins as a subject does: with a determiner, a pronoun, perhaps a name."""
    found = _OPENING.match(clause)
    if not found:
        return False
    word = found["elided"] or found["word"]
    subjects = _SUBJECTS.get(language, _SUBJECTS["en"])
    return word.lower().replace("’", "'") in subjects or (may_be_name and word[0].isupper())
