"""Links to other pieces, told by how they open."""

import re

from builder.language.latepattern import LatePattern
from builder.parse.cues import cue_pattern, cue_phrases, fold
from builder.parse.shape import is_finished, is_short

SEPARATORS = r"\s?[:|>»\]]|\s[-–—•/]\s|$"
_ARROWS = tuple(">→►▶➡👉↪⏩")
_SIGNS = " \xa0\u202f>»→►▶➡👉↪⏩[(•*|\ufe0f"
_FORMULAS = cue_phrases(lambda table: table.related_formulas)
_OPENERS = cue_phrases(lambda table: table.related_openers)
_LABELS = cue_phrases(lambda table: table.related_labels)
_BUTTONS = cue_phrases(lambda table: table.related_buttons)
_AFTER_OPENER = re.compile(rf"(?:{SEPARATORS})")
# What makes an infinitive an invitation: the thing to read, named before the colon.
_INVITATION = LatePattern(
    lambda: (
        cue_pattern(lambda table: table.related_invitations)
        + r"(?: (?:le|la|les|notre|nos|cet|cette|ce|ici|aussi|the|our|more|also|to|here)(?!\w)| l')"
        + r"[^:.!?]{0,70}:(?: |$)"
    )
)
# "Chaque semaine, retrouvez …": the invitation comes second.
_PERIODS = cue_phrases(lambda table: table.related_periods)
_PERIOD_REST = re.compile(r"(?: \w+){1,2}, ")
_CLOSERS = cue_phrases(lambda table: table.related_closers)
# A broadcast as players name it: "La Matinale / 2 min. / lundi à 07:00".
_PLAYER = re.compile(r"\s/\s\d{1,3}\s(?:min|sec|h)\b\.?(?:\s/\s|$)")
# An address ends a pointer to more; short ones stand in posts, which are part of the story.
_URL_LAST = re.compile(r"(?:https?://|www\.)(?!t\.co/)\S+$")
_CONSENT = cue_phrases(lambda table: table.related_consent)
_ADDRESS = LatePattern(lambda: cue_pattern(lambda table: table.address))
_FOLLOWING = ("follow", "suivez")
_FOLLOW = LatePattern(
    lambda: (
        r"(?:follow|suivez) .{2,60} (?:on|sur) "
        r"(?:x|twitter|facebook|instagram|whatsapp|youtube|tiktok)\.?"
    )
)
_COUNTER = re.compile(r"\d+ (?:commentaires?|comments?|partages?|shares?|reactions?)")
_SENTENCE = re.compile(r"[^\W\d_]{2}[.!?] \W?[A-ZÀ-Þ]")
_END_SIGNS = " .!?:…»”\"')]>→"
_LONGEST = 400


def is_related(words: str, first: bool = False) -> bool:
    """Whether `words` send the reader to another piece, a film or a broadcast.

    A label (`VIDÉO - …`, `À écouter : …`) on the `first` line of all is the title's: nothing is
    there to relate to.
    """
    if words.startswith(_ARROWS) and any(map(str.isalnum, words[:_LONGEST])):
        return True
    if ("/" in words and _PLAYER.search(words[:_LONGEST])) or _ends_with_invitation(words):
        return True
    bare = words[:_LONGEST].lstrip(_SIGNS)
    head = fold(words[:_LONGEST]).lstrip(_SIGNS).replace("(re)", "re")
    if (begin := _PERIODS.find_opening(head)) and (period := _PERIOD_REST.match(head, begin)):
        head = head[period.end() :]
    if head[:1].isdigit() and _COUNTER.fullmatch(head):
        return True
    if "cookies" in head and _asks_consent(words):
        return True
    if _FORMULAS.find_opening(head) or (head[:6] in _FOLLOWING and _FOLLOW.fullmatch(head)):
        return True
    # A title follows the colon, or the title of the next line: "Suivre la loi : voilà …" is prose.
    if (
        ":" in head
        and _INVITATION.match(head)
        and not bare.partition(":")[2].lstrip()[:1].islower()
    ):
        return True
    if (button := _BUTTONS.find_opening(head)) and is_short(head[button:].strip(_END_SIGNS), 2, 24):
        return not first
    if label := _LABELS.find_opening(head):
        if _AFTER_OPENER.match(head, label):
            return not first
        if head.startswith(". ", label):  # "VIDÉO. Le barrage" against "Direct. Il l'a été."
            return not first and bare[: bare.find(".")].isupper()
    end = 0 if first else _OPENERS.find_opening(head)
    # The title of another piece has no full stop; prose that opens alike does.
    return end > 0 and bool(_AFTER_OPENER.match(head, end) or not is_finished(words))


def _asks_consent(words: str) -> bool:
    """Whether the page asks leave for cookies: a few words that say "you", and no quotation."""
    folded = fold(words)
    return (
        is_short(words, 60, _LONGEST)
        and words[0] not in '«“"'
        and _CONSENT.may_stand_in(folded)
        and _ADDRESS.search(folded) is not None
    )


def _ends_with_invitation(words: str) -> bool:
    """Whether a few words end with a web address or with "Sign up here"."""
    if len(words) > _LONGEST:
        return False
    address = _URL_LAST.search(words, words.rfind(" ") + 1) and words[0] not in '«“"@'
    if address and _SENTENCE.search(words):  # hours and numbers of a service, told in full
        return False
    invited = address or _CLOSERS.ends(fold(words).rstrip(_END_SIGNS))
    return bool(invited) and is_short(words, 45, _LONGEST)
