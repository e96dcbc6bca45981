"""Small questions about the words of a story that all who look for names ask."""

from builder.annotate.name_reading import Reading


def is_capital(reading: Reading, number: int) -> bool:
    """Whether a word has a capital."""
    return reading.words[number][0].isupper()


def end_of_capitals(reading: Reading, number: int) -> int:
    """The last of the words with capitals that begin with this one."""
    while is_capital(reading, number + 1):
        number += 1
    return number


def is_qualifier(reading: Reading, number: int) -> bool:
    """Whether a word is an adjective that a body or a role may bear."""
    grammar, low = reading.grammar, reading.lows[number]
    if low in grammar.function or low in grammar.said:
        return False
    return bool(grammar.qualifiers.fullmatch(low) or grammar.demonyms.fullmatch(low))
