"""Nodes → front matter: what `edition.yml` says of a story or of a collection."""

from builder.edtf import parse_edtf
from builder.errors import Problem, ScolieError
from builder.language.profiles import PROFILES
from builder.model import FrontMatter, Release, SectionLabel
from builder.seeds.fields import (
    one_of,
    read_date,
    read_language,
    read_sha256,
    read_slug,
    read_url,
    read_words,
)
from builder.seeds.looks import read_look
from builder.seeds.prose import read_prose
from builder.seeds.quoting import read_reference
from builder.seeds.reader import Reader, changed, either, list_of, record, whole
from builder.seeds.yamltree import Node

_read_release_keys = record(
    lambda at, **values: Release(**values),
    required={},
    optional={
        "version": read_words.about("Such as 1.0."),
        "date": read_date.about("Its date (EDTF)."),
    },
)


def _take_address(node: Node) -> str:
    """The address of the site: a folder, so with a slash at its end."""
    url = read_url(node)
    if "?" in url or "#" in url:
        hint = "Write the address of the site's folder, such as https://example.org/ferry/."
        message = "the address of a site has no ? and no #"
        raise ScolieError(Problem("not-url", message, hint, node.at))
    return url if url.endswith("/") else f"{url}/"


_read_address = Reader(_take_address, read_url.schema)


def _tell_release(words: str) -> Release:
    """In short a date, or a version."""
    try:
        parse_edtf(words)
    except ValueError:
        return Release(version=words)
    return Release(date=words)


_read_release = either(_read_release_keys, changed(read_words, _tell_release))

read_front_keys = record(
    FrontMatter,
    required={},
    optional={
        "title": read_words.about("Its title."),
        "subtitle": read_words.about("One sentence under the title."),
        "published": read_date.about(
            "The day of publication (EDTF): relative dates are counted from it."
        ),
        "published_note": read_words.about("How the day is known."),
        "language": read_language.about("The language of the story: fr, en, fr-CH."),
        "place": read_words.about("Where the story was written."),
        "sha256": read_sha256.about("The build stops when the text is no longer this one."),
        "source": read_reference.about("Where the text comes from."),
        "sections": whole(
            list_of(
                record(
                    SectionLabel,
                    required={"slug": read_slug.about("The address of the section.")},
                    optional={
                        "label": read_words.about("Its label, where the heading will not do."),
                        "heading": read_words.about(
                            "The heading of the section, as the story has it."
                        ),
                    },
                )
            )
        ).about("The parts of the story, by heading, or by their order."),
        "rights": read_prose.about(
            "Who owns the text, and under which licence your notes are. Markdown."
        ),
        "editors": list_of(read_words).about("Who made the edition."),
        "note": read_prose.about("What the edition added, and what it left alone. Markdown."),
        "url": _read_address.about("The address at which the site will be published."),
        "release": _read_release.about("Version and date of this release; either alone will do."),
        "typography": one_of(PROFILES).about("How the signs of the text are shown."),
        "theme": read_look.about("Colours and fonts of the pages."),
    },
)
