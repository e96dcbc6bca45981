"""Long words cut short: where a sentence ends, and where a word may be parted from the next."""

import pytest

from builder.excerpts import collapse, find_sentence, first_words, shorten


@pytest.mark.parametrize(
    ("text", "short"),
    [
        ("It rained. It snowed.", "It rained"),
        ("It rained… It snowed.", "It rained…"),
        ("It rained... It snowed.", "It rained..."),
        ("Did it rain?! It did.", "Did it rain?!"),
        ("M. Alrac a parlé. Il pleut.", "M. Alrac a parlé"),
        ("The U.S. Army left. It rained.", "The U.S. Army left"),
        ("So said Mr. Smith. It rained.", "So said Mr. Smith"),
        ("It rose by 2.5 percent. It fell.", "It rose by 2.5 percent"),
        ("Il a dit etc. et puis rien. Fin.", "Il a dit etc. et puis rien"),
        ("下雨了。下雪了。", "下雨了"),
        ("No stop at the end", "No stop at the end"),
        ("", ""),
    ],
)
def test_the_first_sentence(text: str, short: str) -> None:
    assert shorten(text, 80) == short


def test_long_sentences_are_cut_between_words() -> None:
    assert shorten("One, two, three and four. Five.", 10) == "One, two …"
    assert first_words("One, two, three", 9) == "One, two,"
    assert first_words("Unbreakable", 5) == "Unbre"


def test_words_stand_on_one_line() -> None:
    assert collapse(" one\n\ttwo\u00a0three ") == "one two\u00a0three"


def test_the_sentence_of_some_words() -> None:
    text = "It rained. Then it snowed... At last it froze."
    for words, sentence in (("rained", 0), ("snowed", 1), ("At last", 2)):
        start = text.index(words)
        first, last = find_sentence(text, start, start + len(words))
        expected = ["It rained.", "Then it snowed...", "At last it froze."][sentence]
        assert text[first:last].strip() == expected
