"""The layer of typography: the signs that a page shows in place of the source's own."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

import msgspec

from builder.annotate.quote_pairs import opens_without_end, pair_quotes
from builder.annotate.single_quotes import turn_singles
from builder.language.profiles import PROFILES
from builder.language.typography import MASK, PROTECTED, QuoteRule, TypographyRule
from builder.model import Annotation, Article, Layer, Span


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
    found: list[Annotation] = []
    for number, span in enumerate(spans, start=1):
        coming = article.skip_hidden(spans[number][0]) if number < len(spans) else len(text)
        for edit in _set_block(article, span, text[coming : coming + 1], profile):
            exact = text[edit.start : edit.end]
            found.append(
                Annotation(
                    layer="typography",
                    start=edit.start,
                    end=edit.end,
                    exact=exact,
                    rule=edit.rule,
                    certainty="high",
                    shown=edit.shown,
                )
            )
    return Layer("typography", tuple(found))


class _Edit(msgspec.Struct, frozen=True):
    start: int
    end: int
    shown: str
    rule: str


def _set_block(article: Article, span: Span, following: str, profile: str) -> Iterator[_Edit]:
    """The edits of one block, in order, none over another, as offsets of the source.

    `following` is the first character of the next block.
    """
    words, offsets = _read_visible(article, span)
    taken: dict[int, _Edit] = {}
    for edit in _find_edits(words, following, profile):
        shown = edit.shown.replace("{}", words[edit.start : edit.end])
        places = range(edit.start, edit.end)
        first, last = offsets[edit.start], offsets[edit.end - 1]
        whole = last - first == edit.end - edit.start - 1  # no Markdown sign inside
        if whole and shown != words[edit.start : edit.end] and not any(p in taken for p in places):
            made = _Edit(first, last + 1, shown, edit.rule)
            taken.update(dict.fromkeys(places, made))
    yield from sorted({*taken.values()}, key=lambda edit: edit.start)


def _read_visible(article: Article, span: Span) -> tuple[str, Sequence[int]]:
    """The words of a block without Markdown signs, code masked, with each character's offset."""
    text = article.source.text
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


def _find_edits(words: str, following: str, profile: str) -> Iterator[_Edit]:
    """What each rule wants, in the order of the rules; offsets into `words`."""
    present = set(words)
    protected = [pattern for needs, pattern in PROTECTED if not present.isdisjoint(needs)]
    if protected:
        words = _compile("|".join(protected)).sub(lambda found: MASK * len(found[0]), words)
    for rule in PROFILES[profile].rules:
        if rule.holds not in words or (rule.needs and present.isdisjoint(rule.needs)):
            continue
        for match in _compile(rule.pattern).finditer(words):
            if not rule.rising or int(match["a"]) < int(match["b"]):
                yield from _edit_match(rule, match)
    for quotes in PROFILES[profile].quotes:
        if quotes.sign in words:
            yield from _set_quotes(words, following, quotes)


def _edit_match(rule: TypographyRule, match: re.Match[str]) -> Iterator[_Edit]:
    start, end = match.span()
    if not rule.of:
        yield _Edit(start, end, rule.shown, rule.id)
        return
    for at in range(start, end):
        if match.string[at] in rule.of:
            yield _Edit(at, at + 1, rule.shown, rule.id)


def _set_quotes(words: str, following: str, rule: QuoteRule) -> Iterator[_Edit]:
    if rule.continued:
        if following == rule.sign and opens_without_end(words, rule.sign):
            yield _Edit(0, 1, rule.opening, rule.id)
        return
    if rule.sign == "'":
        for at, shown in turn_singles(words).items():
            yield _Edit(at, at + 1, shown, rule.id)
        return
    for pair in pair_quotes(words, rule.sign):
        if pair.depth == rule.depth:
            yield _Edit(pair.opening, pair.opening + 1, rule.opening, rule.id)
            yield _Edit(pair.closing, pair.closing + 1, rule.closing, rule.id)


@cache
def _compile(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)
