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
    related_buttons: Cues
    """Words of buttons and boxes of a page; alone on their line, for they open prose as well."""
    """Words that open such a link only before a separator: `Video:`."""
    related_periods: Cues
    """Words before a day or a week and the invitation: `Chaque matin, recevez …`."""
    related_closers: Cues
    """Words that end an invitation: `… in your inbox. Sign up here`."""
    related_consent: Cues
    """What a page asks its readers to do with cookies."""
    related_invitations: Cues
    """Verbs that invite to another piece, before its kind and a colon: `Lire le portrait : X`."""
    caption_openers: Cues
    """Words that open the description of a picture, before a separator."""
    caption_scenes: Cues
    """Words of a sentence that says what a picture shows; `|` parts the readings of a place."""
    caption_excluded: Cues
    """Words of a dated sentence that tells what happened, not what a picture shows."""
    caption_times: Cues
    """Times past that end what a picture shows, and no heading."""
    photo_labels: Cues
    """Words before the name of a photographer: `Photo : X`."""
    credit_words: Cues
    """Words inside brackets that make these a credit."""
    photo_sources: Cues
    """Who gives pictures away, named behind the full stop: `… . Police cantonale`."""
    editorial_notes: tuple[str, ...]
    """What an editor puts in brackets inside a quotation."""
    byline_labels: Cues
    """Tasks, before a colon and the name of who did them."""
    byline_formulas: Cues
    """Set phrases that open a signature."""
    interviews: Cues
    """Those of them that sign an interview."""
    address: tuple[str, ...]
    """Pronouns for the one who is asked."""
    byline_prepositions: Cues
    """The preposition before an author's name."""
    byline_roles: Cues
    """What journalists are, beside their names."""
    byline_closers: Cues
    """Set phrases inside a signature: they end a sentence, or stand in brackets."""
    byline_notes: Cues
    """Words that open what an editor has to say of the story, at its head or foot."""
    byline_genres: Cues
    """Kinds of story and "by", before the name of who wrote one."""
    byline_lives: Cues
    """Verbs behind an author's name, in the lines about them at the foot."""
    match_facts: Cues
    """Words before a colon in what is said of a match above or below its story."""
    stamp_words: frozenset[str]
    """With numbers, all that a line of dates, hours and reading times is made of."""
    stamp_openers: frozenset[str]
    """Those of them that only such a line holds: one makes it a byline wherever it stands."""
    date_lines: Cues
    """Words before the date a piece was published or changed."""
    published: tuple[str, ...]
    """Those of them that say when it first appeared."""
    papers: tuple[str, ...]
    """Words for a newspaper in its name, which may stand above the headline."""
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
    vna tanjug petra pti ians
    """) | {
    "agence france-presse",
    "associated press",
    "the associated press",
    "thomson reuters",
    "pa media",
    "pa wire",
    "la presse canadienne",
    "the canadian press",
    "agences",
    "agencies",
}
"""Those that sign stories. A name alone in round brackets signs the story, not a picture."""

NEWS_OUTLETS = words("""
    franceinfo francetvinfo arte tv5monde rfi france24 rtl bfmtv bfm europe1 lci cnews mediapart
    ouest-france 20minutes libération l'humanité l'opinion huffpost slate arcinfo blick watson
    rtbf rtl-tvi sudinfo 7sur7 bx1 rts swissinfo bbc npr cnn nbc cbs abc pbs politico axios
    theguardian vox propublica euronews
    """) | {
    "20 minutes",
    "france télévisions",
    "radio france",
    "radio france internationale",
    "france inter",
    "france info",
    "france bleu",
    "ici",
    "france 2",
    "france 3",
    "france 24",
    "le monde",
    "le figaro",
    "le parisien",
    "le point",
    "le progrès",
    "le télégramme",
    "le dauphiné libéré",
    "le soir",
    "le temps",
    "le courrier",
    "le nouvelliste",
    "le devoir",
    "la croix",
    "la tribune",
    "la dépêche",
    "la libre",
    "la liberté",
    "la côte",
    "la presse",
    "la voix du nord",
    "les échos",
    "l'express",
    "l'obs",
    "l'équipe",
    "l'avenir",
    "sud ouest",
    "nice-matin",
    "paris normandie",
    "courrier international",
    "tribune de genève",
    "24 heures",
    "24heures",
    "radio-canada",
    "rts info",
    "bfm tv",
    "bbc news",
    "bbc sport",
    "bbc verify",
    "sky news",
    "itv news",
    "abc news",
    "cbs news",
    "nbc news",
    "fox news",
    "the guardian",
    "the observer",
    "the independent",
    "the times",
    "the telegraph",
    "the new york times",
    "the washington post",
    "the wall street journal",
    "los angeles times",
    "chicago tribune",
    "npr news",
    "cbc news",
    "al jazeera",
    "financial times",
    "press association",
}
"""Names of papers and channels: alone on a line they sign the story."""

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
    "pa images",
    "epa-efe",
    "epa/shutterstock",
    "rex features",
    "reuters pool",
    "ap pool",
    "afp via getty images",
    "maxar technologies",
    "planet labs",
}
"""Those that sign pictures only."""
