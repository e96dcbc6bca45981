"""Spells date patterns out: one text for each way through a pattern, as far as they are few."""

from collections.abc import Iterator, Sequence

from builder.annotate.dates.grammar import expand
from builder.annotate.dates.patterns import Piece, split_pattern
from builder.language.daterule import Calendar

SAMPLES = {
    "day": "12", "two": "98", "figure": "7", "plain": "3000", "year": "1998", "first": "1er",
    "clocktime": "19:30", "years": "1998-1999", "clock12": "8.30pm", "military": "0930",
    "wars": "14-18", "pair": "98-99", "days": "9-11", "iso": "2024-06-18", "nth": "19e",
    "figures": "18/06/2024", "decades": "1990s", "roman": "XIXe", "unknown": "zut",
    "singular": "zut", "plural": "zuts", "Capital": "Zut", "number": "three trois 7", "break": "",
}  # fmt: skip


def spell_patterns(calendar: Calendar, turns: int) -> Iterator[str]:
    """Texts that the rules may match: at each choice in a pattern, it is the turn of another."""
    for rule in calendar.rules:
        pieces = split_pattern(expand(rule.pattern, calendar.pieces))
        for turn in range(turns):
            yield " ".join(_pick(_read(iter(pieces)), calendar, turn))


Node = Piece | tuple[str, list[list["Node"]]]


def _read(pieces: Iterator[Piece]) -> list[list[Node]]:
    """Alternatives of what stands up to the end of a group; groups with what opens them."""
    found: list[list[Node]] = [[]]
    for piece in pieces:
        if piece.kind == "syntax" and piece.text in (")", "]"):
            break
        if piece.text == "|" and piece.kind == "syntax":
            found.append([])
        elif piece.kind == "syntax" and piece.text != "?":
            found[-1].append((piece.text, _read(pieces)))
        else:
            found[-1].append(piece)
    return found


def _pick(alternatives: Sequence[Sequence[Node]], calendar: Calendar, turn: int) -> list[str]:
    words: list[str] = []
    chosen = list(alternatives[turn % len(alternatives)])
    for place, node in enumerate(chosen):
        optional = chosen[place + 1 : place + 2] == [Piece("syntax", "?")]
        if (optional and (turn + place) % 3 == 0) or node == Piece("syntax", "?"):
            continue
        if not isinstance(node, Piece):
            opens, inner = node
            words += [] if "!" in opens else _pick(inner, calendar, turn // 2 + place)
        elif node.kind == "classes":
            words.append(_word(node.text.split("|"), calendar, turn))
        else:
            words.append(node.text)
    return words


def _word(classes: Sequence[str], calendar: Calendar, turn: int) -> str:
    name = classes[turn % len(classes)]
    known = " ".join(calendar.words.get(name, calendar.words.get(name.lower(), {})))
    words = (SAMPLES.get(name) or known).split() or [""]
    word = words[turn // len(classes) % len(words)]
    return word.capitalize() if name[0].isupper() else word
