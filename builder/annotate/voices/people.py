"""Who is meant by the words that name a speaker: an entry of the names, or none for sure."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import Final

from builder.annotate.voices.mentions import Mention
from builder.annotate.voices.owners import ends_in_person, is_determiner, is_owner
from builder.annotate.voices.roles import Roles
from builder.language.voicerule import VoiceGrammar
from builder.language.words import Token, tokenize_parts
from builder.model import Name, Span


class People:
    """The names of a story, to be recognised in the words that name a speaker."""

    def __init__(
        self, names: Sequence[Name], mentions: Sequence[Mention], grammar: VoiceGrammar
    ) -> None:
        """`mentions` are those of the names in the text, in order, none overlapping another."""
        self._names, self._all_mentions = names, mentions
        self._grammar = grammar
        self._roles = Roles(self, grammar)

    def find_named(self, text: str, span: Span) -> int | None:
        """The name that the words `text[start:end]` are for; none where they name two.

        A name that only says whose they are (le porte-parole du Kremlin) is not it.
        """
        head = _until_comma(text, span)
        for stretch in (head, (head[1], span[1])):
            mentions = [
                mention
                for mention in self._mentions(stretch)
                if not is_owner(text, stretch, mention, self._kind(mention), self._grammar.words)
            ]
            if mentions:
                kinds = [self._kind(mention) for mention in mentions]
                if ends_in_person(text, stretch, mentions, kinds, self._grammar.words):
                    return mentions[-1].number
                numbers = {mention.number for mention in mentions}
                return numbers.pop() if len(numbers) == 1 else None
        return None

    def find_guest(self, place: int) -> Span | None:
        """Where the only person named before a place in the text is named the last time."""
        found = [
            mention
            for mention in self._mentions((0, place))
            if self._names[mention.number].kind == "person"
        ]
        is_one = len({mention.number for mention in found}) == 1
        return (found[-1].start, found[-1].end) if is_one else None

    def find_role(self, text: str, span: Span) -> int | None:
        """The name that the story has given the role in these words (le président russe)."""
        return self._roles.find(text, _until_comma(text, span))

    def list_people(self, text: str, span: Span) -> list[tuple[int, int, int]]:
        """The names in a stretch, places apart, and strangers, as start, end and number."""
        tokens = tokenize_parts(text, *span)
        mentions = [*self._mentions(span)]
        strangers = (self._read_stranger(tokens, at) for at in range(len(tokens) - 1))
        mentions += [
            one
            for one in strangers
            if one
            and not one.gender
            and not any(one.start < m.end and m.start < one.end for m in mentions)
        ]
        return sorted(
            (one.start, one.end, one.number)
            for one in mentions
            if one.number < 0 or self._names[one.number].kind != "place"
        )

    def find_meant(self, text: str, span: Span, before: Sequence[Span]) -> int | None:
        """The person a pronoun stands for: the only one that fits in the nearest stretch.

        `before` are the stretches of text to look in, the nearest first.
        """
        gender = self.gender(text, span)
        if gender not in {"m", "f"} or not self._names:
            return None
        for stretch in before:
            fitting = {
                mention.number
                for mention in self._candidates(text, stretch)
                if not mention.gender or mention.gender == gender
            }
            if fitting:
                number = fitting.pop() if len(fitting) == 1 else -1
                return number if number >= 0 else None
        return None

    def fits(self, text: str, span: Span, number: int) -> bool:
        """Whether a pronoun may stand for a name."""
        gender, own = self.gender(text, span), self._role_gender(number)
        is_person = self._names[number].kind == "person"
        return gender in {"m", "f"} and is_person and own in {"", gender}

    def gender(self, text: str, span: Span) -> str:
        """`m`, `f` or `p` for a pronoun, empty for other words."""
        word = text[span[0] : span[1]].lower()
        is_pronoun = word in self._grammar.words.pronouns
        return self._grammar.genders.get(word, "") if is_pronoun else ""

    def _kind(self, mention: Mention) -> str:
        return self._names[mention.number].kind if mention.number >= 0 else ""

    def _mentions(self, span: Span) -> Sequence[Mention]:
        start, end = span
        first = bisect_left(self._all_mentions, (start,))
        last = bisect_left(self._all_mentions, (end,), first)
        if last > first and self._all_mentions[last - 1].end > end:
            last -= 1
        return self._all_mentions[first:last]

    def _candidates(self, text: str, span: Span) -> Iterator[Mention]:
        """The persons named in a stretch, and whoever else a pronoun might stand for there."""
        mentions = self._mentions(span)
        tokens = tokenize_parts(text, *span)
        for mention in mentions:
            if self._names[mention.number].kind == "person":
                gender = self._role_gender(mention.number)
                yield mention._replace(gender=gender or self._title_gender(tokens, mention))
        for place in range(len(tokens) - 1):
            stranger = self._read_stranger(tokens, place)
            if stranger and not any(
                mention.start < stranger.end + _NEAR and stranger.start < mention.end
                for mention in mentions
            ):
                yield stranger

    def _read_stranger(self, tokens: Sequence[Token], place: int) -> Mention | None:
        """Someone who is not among the names: le ministre, Jean Dupont."""
        first, second = tokens[place], tokens[place + 1]
        noun, gender = second.surface.lower(), self._grammar.genders.get(first.surface.lower(), "")
        is_near = second.start <= first.end + 1
        if is_near and noun in self._grammar.words.speakers and gender != "p":
            is_article = is_determiner(first.surface.lower(), self._grammar.words)
            plural = "p" if self._grammar.bare_nouns and noun.endswith("s") else gender
            own = self._grammar.genders.get(noun, plural)
            return Mention(first.start, second.end, -1, own) if is_article else None
        if first.surface.istitle() and second.surface.istitle() and second.start == first.end + 1:
            is_small = first.surface.lower() in self._grammar.words.determiners
            return None if is_small else Mention(first.start, second.end, -1)
        return None

    def _role_gender(self, number: int) -> str:
        if self._names[number].gender:
            return self._names[number].gender
        words = self._names[number].role.lower().split()
        genders = (self._grammar.genders.get(word.strip(",;"), "") for word in words[:2])
        return next((gender for gender in genders if gender in {"m", "f"}), "")

    def _title_gender(self, tokens: Sequence[Token], mention: Mention) -> str:
        """The gender of the words just before a name (Mme, la présidente)."""
        before = [token for token in tokens if mention.start - _TITLE < token.start < mention.start]
        for token in reversed(before[-3:]):
            gender = self._grammar.genders.get(token.surface.lower(), "")
            if gender in {"m", "f"}:
                return gender
            if token.surface.lower() in self._grammar.words.prepositions:
                break
        return ""


_NEAR: Final = 24
_TITLE: Final = 30


def _until_comma(text: str, span: Span) -> Span:
    comma = text.find(",", *span)
    return (span[0], comma if comma >= 0 else span[1])
