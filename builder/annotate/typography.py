"""The layer of typography: the signs that a page shows in place of the source's own."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from builder.annotate.quote_pairs import opens_without_end, pair_quotes
from builder.annotate.single_quotes import turn_singles
from builder.language.profiles import PROFILES
from builder.language.typography import MASK, PROTECTED, Profile, QuoteRule, TypographyRule
from builder.model import Annotation, Article, Layer, Span

_PROTECTED_SIGNS = frozenset(sign[0] for signs, _ in PROTECTED for sign in signs)


def annotate_typography(article: Article, profile: str) -> Layer:
    """Every place where a page shows other signs than the source: `shown` in place of `exact`.

    Letters and figures never change. What is written for machines (addresses, hours, code)
    stays as it is, and so do quotation marks that do not pair, but for those that open each
    paragraph of a long quotation.
    """
    text = article.source.text
    spans = [
        span for block in article.blocks for span in block.items or ((block.start, block.end),)
    ]
    rules = _choose_rules(PROFILES[profile], text)
    found: list[Annotation] = []
    for number, span in enumerate(spans, start=1):
        coming = article.skip_hidden(spans[number][0]) if number < len(spans) else len(text)
        found += _set_block(article, span, text[coming : coming + 1], rules)
    return Layer("typography", tuple(found))


def _choose_rules(profile: Profile, text: str) -> Profile:
    """The rules whose signs stand somewhere in the story: often a third."""
    return Profile(
        tuple(
            rule
            for rule in profile.rules
            if rule.holds in text and (not rule.needs or any(map(text.__contains__, rule.needs)))
        ),
        tuple(quotes for quotes in profile.quotes if quotes.sign in text),
    )


_Edit = tuple[int, int, str, str]
"""Start and end, what is shown there, and the rule."""


def _set_block(
    article: Article, span: Span, following: str, profile: Profile
) -> Iterator[Annotation]:
    """The edits of one block, in order, none over another, as annotations of the source.

    `following` is the first character of the next block.
    """
    words, offsets = _read_visible(article, span)
    taken: set[int] = set()
    edits = []
    for edit in _find_edits(words, following, profile):
        start, end, shown, _ = edit
        places = range(start, end)
        whole = offsets[end - 1] - offsets[start] == end - 1 - start  # no Markdown sign inside
        if whole and taken.isdisjoint(places) and shown != words[start:end]:
            taken.update(places)
            edits.append(edit)
    for start, end, shown, rule in sorted(edits):
        first, last = offsets[start], offsets[end - 1] + 1
        yield Annotation(
            layer="typography",
            start=first,
            end=last,
            exact=article.source.text[first:last],
            rule=rule,
            certainty="high",
            shown=shown,
        )


def _read_visible(article: Article, span: Span) -> tuple[str, Sequence[int]]:
    """The words of a block without Markdown signs, code masked, with each character's offset."""
    text = article.source.text
    if not article.hidden and not article.styles:
        return text[slice(*span)], range(*span)
    hidden = article.hidden_within(*span)
    codes = [style for style in article.styles_within(*span) if style.kind == "code"]
    if not hidden and not codes:
        return text[slice(*span)], range(*span)
    offsets: list[int] = []
    cursor = span[0]
    for start, end in hidden:
        offsets += range(cursor, start)
        cursor = max(cursor, end)
    offsets += range(cursor, span[1])
    inside = {offset for code in codes for offset in range(code.start, code.end)}
    return "".join(MASK if offset in inside else text[offset] for offset in offsets), offsets


def _find_edits(words: str, following: str, profile: Profile) -> Iterator[_Edit]:
    """What each rule wants, in the order of the rules; offsets into `words`."""
    present = set(words)
    masked = words
    if not present.isdisjoint(_PROTECTED_SIGNS):
        masked = _mask_protected(words)
    for rule in profile.rules:
        if rule.holds not in masked or (rule.needs and present.isdisjoint(rule.needs)):
            continue
        for match in _compile(rule.pattern).finditer(masked):
            if not rule.rising or int(match["a"]) < int(match["b"]):
                yield from _edit_match(rule, match)
    for quotes in profile.quotes:
        if quotes.sign in masked:
            yield from _set_quotes(masked, following, quotes)


def _edit_match(rule: TypographyRule, match: re.Match[str]) -> list[_Edit]:
    start, end = match.span()
    if not rule.of:
        return [(start, end, rule.shown.replace("{}", match[0]), rule.id)]
    changed = (at for at in range(start, end) if match.string[at] in rule.of)
    return [(at, at + 1, rule.shown, rule.id) for at in changed]


def _mask_protected(words: str) -> str:
    """The words of a block, what is written for machines masked."""
    for signs, pattern in PROTECTED:
        if any(sign in words for sign in signs):
            words = _compile(pattern).sub(lambda found: MASK * len(found[0]), words)
    return words


def _set_quotes(words: str, following: str, rule: QuoteRule) -> Iterator[_Edit]:
    if rule.continued:
        if following == rule.sign and opens_without_end(words, rule.sign):
            yield (0, 1, rule.opening, rule.id)
        return
    if rule.sign == "'":
        for at, shown in turn_singles(words).items():
            yield (at, at + 1, shown, rule.id)
        return
    for pair in pair_quotes(words, rule.sign):
        if pair.depth == rule.depth:
            yield (pair.opening, pair.opening + 1, rule.opening, rule.id)
            yield (pair.closing, pair.closing + 1, rule.closing, rule.id)


@cache
def _compile(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)
