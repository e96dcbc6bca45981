"""The colophon: where the text comes from, what the edition added, how to cite and verify it."""

from collections import Counter

import msgspec

from builder.edition import Edition
from builder.interface import Interface
from builder.model import LayerName
from builder.parse import find_signatures
from builder.views.citation import Citation
from builder.views.coverage import Coverage, view_coverage
from builder.views.site import (
    GENERATOR,
    PAGE_OF_LAYER,
    PageView,
    describe_release,
    navigation,
)


class Fact(msgspec.Struct, frozen=True):
    """One line of a list of facts. `url` and `code` say how its words are shown."""

    label: str
    words: str
    url: str = ""
    code: bool = False


class AboutPage(PageView, frozen=True, kw_only=True):
    """The colophon; `note` and `rights` are Markdown."""

    story: str
    provenance: tuple[Fact, ...]
    added: tuple[Fact, ...]
    rules: tuple[Fact, ...]
    coverage: Coverage
    note: str
    rights: str
    editors: str
    release: str
    made_with: str
    citation: str


def view_about(edition: Edition, interface: Interface, home: str, citation: Citation) -> AboutPage:
    """The about page of one edition."""
    words, front = interface.words, edition.front
    path = f"{interface.files['about']}.html"
    version = describe_release(front.release, interface)
    return AboutPage(
        path=path,
        title=words["about"],
        description=f"{words['colophon']} · {edition.title}",
        navigation=navigation(edition.registers, interface, path, home),
        story=edition.title,
        provenance=tuple(_list_provenance(edition, interface)),
        added=_count_entries(edition, interface),
        rules=_count_rules(edition, interface),
        coverage=view_coverage(edition, interface),
        note=front.note,
        rights=front.rights or words["rights_default"],
        editors=", ".join(front.editors),
        release=version,
        made_with=interface.fill("made_with", generator=GENERATOR),
        citation=citation.line,
    )


def _list_provenance(edition: Edition, interface: Interface) -> list[Fact]:
    words, front, source = interface.words, edition.front, edition.article.source
    metadata = edition.article.metadata
    blocks = edition.article.blocks
    header = source.text[: blocks[0].start].strip() if blocks else ""
    length = interface.count("characters", len(source.text))
    size = interface.count("bytes", len(source.data))
    facts = []
    if front.source:
        reference = front.source
        date = interface.date(reference.date) if reference.date else ""
        facts += [
            Fact(words["source_publisher"], reference.publisher, reference.url),
            Fact(words["source_title"], reference.title),
            Fact(words["source_date"], date),
        ]
    published = words["published_unknown"]
    if edition.published:
        published = interface.date(edition.published)
    language = interface.languages.get(edition.language, edition.language)
    bylines = find_signatures(edition.article)
    signatures = [edition.article.visible_text(b.start, b.end) for b in bylines]
    facts += [
        Fact(words["published"], ". ".join(filter(None, (published, front.published_note)))),
        Fact(words["source_header"], header if "\n" not in header else "", code=True),
        Fact(words["signature"], " · ".join(signatures)),
        Fact(words["source_place"], front.place or metadata.place or ""),
        Fact(words["language"], language),
        Fact(words["length"], f"{length}, {size}"),
        Fact(words["digest"], source.sha256, code=True),
    ]
    return [fact for fact in facts if fact.words]


def _count_entries(edition: Edition, interface: Interface) -> tuple[Fact, ...]:
    layers = Counter(occurrence.layer for occurrence in edition.occurrences)
    entries: dict[LayerName, int] = {
        "terms": len(edition.terms),
        "dates": len(edition.dates),
        "names": len(edition.names),
        "voices": len(edition.voices),
    }
    facts = []
    for layer, number in entries.items():
        if not number:
            continue
        page = PAGE_OF_LAYER[layer]
        places = interface.count("occurrences", layers[layer])
        counted = f"{interface.count(layer, number)}, {places}"
        facts.append(Fact(interface.words[page], counted, f"{interface.files[page]}.html"))
    return tuple(facts)


def _count_rules(edition: Edition, interface: Interface) -> tuple[Fact, ...]:
    """How many places each rule found: the provenance of every annotation, summed up."""
    counts = Counter(occurrence.rule for occurrence in edition.occurrences)
    return tuple(
        Fact(rule, interface.count("occurrences", number), code=True)
        for rule, number in sorted(counts.items())
    )
