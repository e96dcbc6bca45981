"""Finds acronyms: with the words that they stand for, or by themselves."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from builder.language.termrule import TermLanguage, TermRule
from builder.language.words import Token, fold_accents


class Candidate(NamedTuple):
    """Words that may be a term: its headword, other words for it, the rule, the first place."""

    lemma: str
    forms: tuple[str, ...]
    rule: TermRule
    start: int


def find_acronyms(
    text: str, lines: Sequence[Sequence[Token]], language: TermLanguage, rule: TermRule
) -> Iterator[Candidate]:
    """Acronyms in brackets behind the words that they stand for, or before them."""
    for line in lines:
        for at, token in enumerate(line):
            word = token.surface
            is_titled = word.istitle() and 4 <= len(word) <= 7 and text[token.start - 1] == "("
            if not (_is_acronym(word) or is_titled):
                continue
            between = text[line[at - 1].end : token.start] if at else ""
            if between.strip(_CLOSING) == "(" and text[token.end : token.end + 1] == ")":
                floor = max(0, at - _LONGEST)
                spelled = _spell_backwards(line[floor:at], token.surface, language)
                first = None if spelled is None else floor + spelled
                last = at - 1
            elif text[token.end : token.end + 2] == " (":
                first, last = at + 1, _last_in_brackets(text, line, at + 1)
                whole = line[first : last + 1]
                spelled = _spell_backwards(whole, token.surface, language)
                first = first if spelled == 0 and whole else None
            else:
                continue
            if first is not None and first <= last:
                words = " ".join(text[line[first].start : line[last].end].split())
                yield Candidate(words, (token.surface,), rule, line[first].start)


def _is_acronym(word: str) -> bool:
    return 2 <= len(word) <= 7 and word.isupper() and word.isalpha()


_CLOSING: Final = ' \n\u00a0\u202f»”"'
_LONGEST: Final = 14
"""Words that an acronym may stand for, the little ones among them."""


def _last_in_brackets(text: str, line: Sequence[Token], at: int) -> int:
    last = at - 1
    for number in range(at, min(len(line), at + _LONGEST)):
        if ")" in text[line[number - 1].end : line[number].start]:
            break
        last = number
    return last


def _spell_backwards(words: Sequence[Token], acronym: str, language: TermLanguage) -> int | None:
    """The number of the first of the words whose initials, up to the last, spell an acronym.

    Little words may be passed over; they count only where they have to. Of a hyphenated word,
    each part may count (adeno-associated virus, AAV).
    """
    letters = fold_accents(acronym)
    for little_count in (False, True):
        left = len(letters)
        for number in range(len(words) - 1, -1, -1):
            word = words[number].surface
            is_little = word.lower() in language.little
            initials = "".join(part[0] for part in fold_accents(word).split("-") if part)
            count = len(initials) if letters[:left].endswith(initials) else 1
            if (little_count or not is_little) and initials[0] == letters[left - count]:
                left -= count
                if not left:
                    return number
            elif not is_little:
                break
    return None


def find_lone_acronyms(
    text: str, lines: Sequence[Sequence[Token]], language: TermLanguage, rule: TermRule
) -> Iterator[Candidate]:
    """Acronyms of three or four letters behind a word in small ones, that nothing explains.

    Longer ones are mostly names that somebody wrote in capitals.
    """
    for line in lines:
        for before, token in pairwise(line):
            word = token.surface
            is_open = _is_acronym(word) and word not in language.known_acronyms
            joint = text[before.end : token.start].strip()
            if is_open and 3 <= len(word) <= 4 and before.surface.islower() and joint in _JOINTS:
                yield Candidate(word, (), rule, token.start)


_JOINTS: Final = ("", "'", "’", "(", "« ", "«", "“")
