"""Who says what, as a page shows it: each voice with its words, its cue and the way to them."""

from collections.abc import Sequence

import msgspec

from builder.edition import Edition, VoiceEntry
from builder.interface import Interface
from builder.model import Span
from builder.pictures.ribbon import NARROW, WIDE, Ribbon, draw_ribbon
from builder.pictures.said import measure_shares
from builder.views.site import Link, PageView, foreign_language, navigation


class VoiceView(msgspec.Struct, frozen=True):
    """One voice: `name` leads to the name that speaks, if it has an entry."""

    id: str
    kind: str
    label: str
    speaker: str
    name: Link | None
    cue: str
    leads: bool
    """Whether the cue stands before the speaker (selon le maire)."""
    said: tuple[str, ...]
    href: str
    section: Link | None
    """The way to them in the page of their section, where it has one."""
    unsure: bool
    language: str


class VoicesPage(PageView, frozen=True, kw_only=True):
    """The voices in the order of the text, then the words of which it does not say whose.

    `ribbons` are one picture for wide screens and for narrow ones, `share` is what it says.
    """

    count: str
    share: str
    ribbons: tuple[Ribbon, ...]
    voices: tuple[VoiceView, ...]
    unresolved: tuple[VoiceView, ...]


def view_voices(edition: Edition, interface: Interface, home: str) -> VoicesPage:
    """The page of the voices of one edition."""
    path = f"{interface.files['voices']}.html"
    names = {entry.id: entry.name.name for entry in edition.names}
    voices = [_view_voice(voice, names, edition, interface) for voice in edition.voices]
    drawn = (draw_ribbon(edition, interface, width) for width in (WIDE, NARROW))
    ribbons = tuple(ribbon for ribbon in drawn if ribbon)
    return VoicesPage(
        path=path,
        title=interface.words["voices"],
        description=f"{interface.words['voices']} · {edition.title}",
        navigation=navigation(edition.registers, interface, path, home),
        count=interface.count("voices", len(voices)),
        share=_say_share(edition, ribbons[0], interface) if ribbons else "",
        ribbons=ribbons,
        voices=tuple(voice for voice in voices if voice.speaker),
        unresolved=tuple(voice for voice in voices if not voice.speaker),
    )


LEADING = frozenset(("according", "which", "for", "for-whom", "source", "said-by", "stated-by"))
"""Rules on prepositions: `Selon le maire` is no French the other way round."""


def _say_share(edition: Edition, ribbon: Ribbon, interface: Interface) -> str:
    """What the ribbon shows, in words."""
    shares = measure_shares(edition)
    kinds = {piece.kind for piece in ribbon.pieces}
    return interface.fill(
        f"voices_share_{kinds.pop()}" if len(kinds) == 1 else "voices_share",
        others=str(shares.others),
        quoted=str(shares.quoted),
        reported=str(shares.reported),
    )


def _view_voice(
    voice: VoiceEntry, names: dict[str, str], edition: Edition, interface: Interface
) -> VoiceView:
    article = edition.article
    occurrence = voice.occurrences[0]
    section = edition.sections[article.blocks[occurrence.block].section]
    href = f"{interface.files['names']}.html#{voice.name}"
    return VoiceView(
        id=voice.id,
        kind=voice.kind,
        label=interface.words[f"voice_{voice.kind}"],
        speaker=voice.speaker,
        name=Link(names[voice.name], href) if voice.name in names else None,
        cue=voice.cue,
        leads=voice.rule.partition(".")[2] in LEADING,
        said=tuple(_show_parts(voice.said, edition)),
        href=f"index.html#{occurrence.id}",
        section=Link(section.label, f"{section.page}#{occurrence.id}") if section.page else None,
        unsure=voice.certainty != "high",
        language=foreign_language(edition, interface),
    )


def _show_parts(said: Sequence[Span], edition: Edition) -> list[str]:
    """The parts of what is said; those between which no word is left out are one."""
    parts: list[str] = []
    text, end = edition.article.source.text, 0
    for span in said:
        words = edition.show(*span)
        if parts and end <= span[0] and not any(map(str.isalnum, text[end : span[0]])):
            parts[-1] += f" {words}"
        else:
            parts.append(words)
        end = span[1]
    return parts
