"""How English stories show their structure: cues of links, captions, signatures and datelines."""

from builder.language.structure import Cues, Structure, words

ENGLISH = Structure(
    # Invitations that have no other use in a story.
    related_formulas=Cues(
        words=(
            "see also",
            "also read",
            "read also",
            "also on",
            "more on this story",
            "more on this topic",
            "related story",
            "related stories",
            "related article",
            "related articles",
            "related coverage",
            "related topics",
            "related links",
            "further reading",
            "related internet links",
            "you may also like",
            "recommended reading",
            "follow ap's",
            "here is our full",
            "here's our full",
        ),
        examples=("See also our guide to the vote.", "[Read also] The dam, ten years on"),
    ),
    # The same verbs open prose too: "Read more than once, the letter …".
    related_openers=Cues(
        words=(
            "read more",
            "read our",
            "read the full",
            "watch live",
            "watch our",
            "watch the video",
            "watch the moment",
            "listen to our",
            "listen to the podcast",
            "click here",
            "learn more",
            "find out more",
            "more from",
            "sign up",
            "subscribe to",
            "get our",
            "follow us",
            "follow our",
            "download our",
        ),
        examples=("Read more: The dam, ten years on", "READ MORE", "Watch the video of the dam"),
    ),
    # The medium or the task before a colon or a dash: a label, not a part of a sentence.
    related_labels=Cues(
        words=(
            "read",
            "see",
            "watch",
            "listen",
            "more",
            "related",
            "recommended",
            "don't miss",
            "video",
            "videos",
            "in video",
            "audio",
            "podcast",
            "gallery",
            "in pictures",
            "live",
            "graphic",
        ),
        examples=("Watch: the dam from the air", "VIDEO - The dam from the air"),
    ),
    # An invitation, then the other piece, then a colon.
    related_closers=Cues(
        words=("sign up here", "sign up now", "sign up today", "subscribe here", "click here"),
        examples=("The best of the week's culture, every Friday. Sign up here",),
    ),
    related_invitations=Cues(
        words=("read", "watch", "listen", "see", "hear", "follow", "explore"),
        examples=("Read our explainer: The dam, ten years on",),
    ),
    # Captions that say themselves what they are; wire services open those of old pictures so.
    caption_openers=Cues(
        words=("file", "file photo", "file picture", "caption", "image caption", "pictured"),
        examples=("FILE - The dam in winter.", "FILE PHOTO: The dam in winter."),
    ),
    caption_scenes=Cues(
        words=(
            *(
                f"in this {word}"
                for word in (
                    "photo",
                    "image",
                    "picture",
                    "photograph",
                    "file photo",
                    "handout",
                    "undated",
                    "screengrab",
                    "screenshot",
                    "satellite image",
                    "aerial",
                    "combination",
                    "frame grab",
                    "image made",
                    "image taken",
                )
            ),
            *(
                f"this {noun} {verb}"
                for noun in (
                    "photo",
                    "image",
                    "picture",
                    "screengrab",
                    "satellite image",
                    "handout",
                )
                for verb in ("shows", "released", "provided", "taken", "made", "from")
            ),
            "a satellite image shows",
            "an aerial view shows",
            "an aerial view of",
            "a general view of",
            "a general view shows",
            "a screengrab from",
            "a screenshot from",
            "artist's impression",
        ),
        examples=(
            "In this photo provided by the council, the dam is seen in winter.",
            "This image taken from video shows the dam.",
        ),
    ),
    caption_excluded=Cues(
        words=(
            *("he", "she", "they", "it", "we", "i", "who", "was", "were", "had", "has", "have"),
            *("will", "would", "could", "should", "did", "said", "said.", "died", "began", "met"),
            *("became", "announced", "told", "according"),
        ),
        examples=(),
    ),
    photo_labels=Cues(
        words=(
            "photo",
            "photos",
            "photo by",
            "photos by",
            "photo credit",
            "photo courtesy of",
            "image",
            "image credit",
            "image source",
            "picture",
            "picture by",
            "pictures",
            "photograph",
            "photograph by",
            "photography",
            "credit",
            "illustration",
            "illustration by",
            "courtesy of",
        ),
        examples=(
            "The dam in winter. Photograph: Ann Hale/The Echo",
            "The dam in winter. Photo by Ann Hale",
            "Image credit: Ann Hale",
        ),
    ),
    credit_words=Cues(
        words=(
            "photo",
            "photos",
            "photo by",
            "picture",
            "photograph",
            "image",
            "credit",
            "handout",
            "courtesy",
            "courtesy of",
            "screenshot",
            "via",
        ),
        examples=("The dam in winter (Photo by Ann Hale)",),
    ),
    photo_sources=Cues(
        words=(
            *("police", "fire department", "city of", "google maps", "facebook", "instagram"),
            *("twitter", "youtube", "nasa", "esa", "noaa", "us navy", "u.s. navy", "us army"),
            *("courtesy", "file", "archive", "family handout", "collection", "supplied"),
        ),
        examples=("The dam seen from the air in winter. Family handout",),
    ),
    editorial_notes=("sic", "editor's note", "ed", "ed note", "emphasis added", "laughs", "pause"),
    byline_labels=Cues(
        words=(
            "author",
            "source",
            "sources",
            "text",
            "words",
            "reporting",
            "additional reporting",
            "translation",
            "editing",
            "writing",
            "graphics",
            "contributors",
        ),
        examples=("Additional reporting: Ann Hale", "Source: Town Council"),
    ),
    byline_formulas=Cues(
        words=(
            "reporting by",
            "reporting from",
            "heard on",
            "this article was",
            "this story was",
            "additional reporting by",
            "writing by",
            "written by",
            "editing by",
            "edited by",
            "compiled by",
            "translated by",
            "translated from",
            "interview by",
            "words by",
            "story by",
            "with files from",
            "with agencies",
            "with reporting by",
            "with additional reporting by",
            "from our correspondent",
            "our standards",
            "all rights reserved",
            "by our",
        ),
        examples=("Reporting by Ann Hale; Editing by Tom Reed", "Translated by Ann Hale"),
    ),
    byline_prepositions=Cues(
        words=("by",),
        examples=(
            "By Ann Hale",
            "By ANN HALE, Associated Press",
            "By Ann Hale and Tom Reed in Oslo",
        ),
    ),
    byline_roles=Cues(
        words=(
            *("journalist", "reporter", "correspondent", "editor", "staff writer", "columnist"),
            *("writer", "producer", "photographer", "deputy editor", "bureau chief"),
            *("special to", "news staff", "staff", "staff reports"),
        ),
        examples=(
            "Ann Hale, Environment correspondent",
            "Ann Hale Environment reporter",
            "Ann Hale | Staff Writer",
        ),
    ),
    byline_closers=Cues(
        words=(
            "contributed to this report",
            "contributed to this story",
            "contributed to this article",
            "contributed reporting",
            "contributed",
            "reported from",
            "editing by",
        ),
        examples=(
            "Staff writer Ann Hale in Oslo contributed to this report.",
            "(Reporting by Ann Hale in Oslo; Editing by Tom Reed)",
        ),
    ),
    stamp_words=words("""
        on at a am pm a.m a.m. p.m p.m. noon midnight h of and the by to - – — • · | / : , . ;
        published updated posted modified created first last edited ago read reading time
        min mins minute minutes hour hours day days week weeks
        monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs
        fri sat sun gmt bst utc est edt et cst cdt mst mdt pst pdt pt cet cest ist aest jst
        """),
    stamp_openers=words("published updated posted modified ago read"),
    date_lines=Cues(
        words=(
            "published",
            "updated",
            "posted",
            "last updated",
            "last modified",
            "first published",
        ),
        examples=("Updated 3 May 2022 10:12 GMT", "Published on May 2, 2022"),
    ),
    published=("published", "first published", "posted"),
    joiners=("with", "and", "the", "in"),
    particles=(
        "of",
        "the",
        "upon",
        "on",
        "de",
        "la",
        "von",
        "van",
        "der",
        "den",
        "bin",
        "al",
        "el",
    ),
    months=(
        ("january", "jan"),
        ("february", "feb"),
        ("march", "mar"),
        ("april", "apr"),
        ("may",),
        ("june", "jun"),
        ("july", "jul"),
        ("august", "aug"),
        ("september", "sept", "sep"),
        ("october", "oct"),
        ("november", "nov"),
        ("december", "dec"),
    ),
    weekdays=("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"),
    function_words=words("""
        the of and to in is are was were be been that which who what this these those it its he she
        they their his her them we you your our i for with without from by at into about not has had
        have will would could should than then there where when while after before since against
        between under over also very an if because so such
        """),
)
