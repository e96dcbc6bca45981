"""Links to other pieces, told by how they open."""

import re

from builder.language.latepattern import LatePattern
from builder.parse.shape import cue_openers, cue_pattern, find_opener, fold, is_finished, is_short

SEPARATORS = r"\s?[:|>»\]]|\s[-–—•/]\s|$"
_ARROWS = tuple(">→►▶➡👉↪⏩")
_SIGNS = " \xa0\u202f>»→►▶➡👉↪⏩[(•*|\ufe0f"
_SEPARATOR = rf"(?:{SEPARATORS})"
_FORMULAS = cue_openers(lambda table: table.related_formulas)
_OPENERS = cue_openers(lambda table: table.related_openers)
_LABELS = cue_openers(lambda table: table.related_labels)
_AFTER_OPENER = re.compile(_SEPARATOR)
# What makes an infinitive an invitation: the thing to read, named before the colon.
_INVITATION = LatePattern(
    lambda: (
        cue_pattern(lambda table: table.related_invitations)
        + r"(?: (?:le|la|les|notre|nos|cet|cette|ce|ici|aussi|the|our|more|also|to|here)(?!\w)| l')"
        + r"[^:.!?]{0,70}:(?: |$)"
    )
)
# "Chaque semaine, retrouvez …": the invitation comes second.
_PERIOD = re.compile(cue_pattern(lambda table: table.related_periods) + r"(?: \w+){1,2}, ")
_CLOSERS = cue_openers(lambda table: table.related_closers)
# A broadcast as players name it: "La Matinale / 2 min. / lundi à 07:00".
_PLAYER = re.compile(r"\s/\s\d{1,3}\s(?:min|sec|h)\b\.?(?:\s/\s|$)")
# An address ends a pointer to more; short ones stand in posts, which are part of the story.
_URL_LAST = re.compile(r"(?:https?://|www\.)(?!t\.co/)\S+$")
_FOLLOW = re.compile(
    r"(?:follow|suivez) .{2,60} (?:on|sur) "
    r"(?:x|twitter|facebook|instagram|whatsapp|youtube|tiktok)\.?"
)
_END_SIGNS = " .!?:…»”\"')]>→"
_TAIL, _LONGEST = 200, 400


def is_related(words: str, first: bool = False) -> bool:
    """Whether `words` send the reader to another piece, a film or a broadcast.

    A label (`VIDÉO - …`) on the `first` line of all is the title's: nothing is there to relate to.
    """
    if words.startswith(_ARROWS) and any(map(str.isalnum, words[:_TAIL])):
        return True
    if _PLAYER.search(words[:_LONGEST]) or _ends_with_invitation(words):
        return True
    bare = words[:_TAIL].lstrip(_SIGNS)
    head = fold(bare).replace("(re)", "re")
    if period := _PERIOD.match(head):
        head = head[period.end() :]
    if find_opener(head, _FORMULAS) or _FOLLOW.fullmatch(head):
        return True
    # A title follows the colon, or the title of the next line: "Suivre la loi : voilà …" is prose.
    if (
        ":" in head
        and _INVITATION.match(head)
        and not bare.partition(":")[2].lstrip()[:1].islower()
    ):
        return True
    if label := find_opener(head, _LABELS):
        if _AFTER_OPENER.match(head, label):
            return not first
        if head.startswith(". ", label):  # "VIDÉO. Le barrage" against "Direct. Il l'a été."
            return not first and bare[: bare.find(".")].isupper()
    end = find_opener(head, _OPENERS)
    # The title of another piece has no full stop; prose that opens alike does.
    return end > 0 and bool(_AFTER_OPENER.match(head, end) or not is_finished(words))


def _ends_with_invitation(words: str) -> bool:
    """Whether a few words end with a web address or with "Sign up here"."""
    if not is_short(words, 45, _LONGEST):
        return False
    if _URL_LAST.search(words) and words[0] not in '«“"@':
        return True
    folded = fold(words).rstrip(_END_SIGNS)
    # Few blocks end so: one look tells it of the others.
    return folded.endswith(_CLOSERS) and any(_ends_with_word(folded, closer) for closer in _CLOSERS)


def _ends_with_word(folded: str, closer: str) -> bool:
    return folded.endswith(closer) and not folded[: -len(closer)][-1:].isalnum()
