"""What a language's table of structure cues holds, and the agencies that all languages share."""

from typing import NamedTuple


class Cues(NamedTuple):
    """Words that give a block away, with blocks that a test reads to see that they do."""

    words: tuple[str, ...]
    examples: tuple[str, ...]


class Structure(NamedTuple):
    """The structure cues of one language; case, accents and apostrophes do not matter."""

    related_formulas: Cues
    """Set phrases that only ever open a link to another piece."""
    related_openers: Cues
    """Words that open such a link, but also prose: a separator or the missing stop tells."""
    related_labels: Cues
    """Words that open such a link only before a separator: `Video:`."""
    caption_openers: Cues
    """Words that open the description of a picture, before a separator."""
    photo_labels: Cues
    """Words before the name of a photographer: `Photo : X`."""
    credit_words: Cues
    """Words inside brackets that make these a credit."""
    editorial_notes: tuple[str, ...]
    """What an editor puts in brackets inside a quotation."""
    byline_labels: Cues
    """Tasks, before a colon and the name of who did them."""
    byline_formulas: Cues
    """Set phrases that open a signature."""
    byline_prepositions: Cues
    """The preposition before an author's name."""
    date_lines: Cues
    """Words before the date a piece was published or changed."""
    published: tuple[str, ...]
    """Those of them that say when it first appeared."""
    joiners: tuple[str, ...]
    """Words between an author and an agency."""
    particles: tuple[str, ...]
    """Words in lower case inside the names of people and places."""
    months: tuple[tuple[str, ...], ...]
    """The names of each month, January first, with the short forms of datelines."""
    weekdays: tuple[str, ...]
    function_words: frozenset[str]
    """Frequent small words that the other languages of the edition do not have."""


def words(text: str) -> frozenset[str]:
    """Return the words of `text`: a table that reads as a paragraph."""
    return frozenset(text.split())


NEWS_AGENCIES = words("""
    afp ats sda ap reuters dpa apa ansa efe belga awp tass kcna xinhua yonhap kyodo bloomberg upi
    pa anp ntb ritzau lusa agerpres mti ctk pap aps map anadolu keystone-ats rts rtsinfo swissinfo
    """) | {
    "agence france-presse",
    "associated press",
    "the associated press",
    "thomson reuters",
    "la presse canadienne",
    "the canadian press",
    "agences",
    "agencies",
}
"""Those that sign stories. A name alone in round brackets signs the story, not a picture."""

PHOTO_AGENCIES = words("""
    getty keystone epa shutterstock istock istockphoto alamy sipa abaca imago magnum maxppp
    unsplash pexels pixabay wikimedia bestimage nurphoto fotolia depositphotos zuma
    """) | {
    "getty images",
    "adobe stock",
    "hans lucas",
    "picture alliance",
    "picture-alliance",
    "wikimedia commons",
    "afp photo",
    "ap photo",
    "pool photo",
    "sipa press",
    "sipa usa",
}
"""Those that sign pictures only."""
