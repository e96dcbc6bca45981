"""The site as a whole: the real edition is complete and linked, hostile text stays text."""

import hashlib
import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import lxml.html
import pytest
from sites import ROOT, build_files, stream_files

from builder import pipeline
from builder.check import check_links, rebuild_source
from builder.errors import Problem, ScolieError
from builder.model import Seed
from builder.paths import MANIFEST
from builder.pipeline import read_story
from builder.seeds import StoryFiles, find_seeds, read_seed

SEEDS = ROOT / "seeds"
HOSTILE = """<script>alert(1)</script> ]]> {{7*7}} {% include "x" %} &amp; "quotes" 'single'

</p></article><!-- --> \u202eRTL\u202c <img src=x onerror=alert(1)> ${x} `x`

Le 18 juin 2024, "<b>dit</b>" l'homme & la femme.
"""
NAVIGATION = [
    *("glossaire.html", "chronologie.html", "noms.html", "carte.html", "voix.html"),
    "a-propos.html",
]


@pytest.fixture(scope="module")
def real() -> dict[str, bytes]:
    warnings: list[Problem] = []
    files = build_files(SEEDS, warnings)
    assert warnings == []
    return files


def test_committed_site_is_what_the_build_makes(real: dict[str, bytes]) -> None:
    site = ROOT / "site"
    committed = {
        path.relative_to(site).as_posix(): path.read_bytes()
        for path in site.rglob("*")
        if path.is_file() and not path.name.startswith(".scolie")
    }
    different = [path for path in real if committed.get(path) != real[path]]
    assert sorted(committed) == sorted(real)
    assert different == [], "run `make site` and commit what it wrote"
    listed = json.loads((site / MANIFEST).read_bytes())["files"]
    assert {path: [hashlib.sha256(data).hexdigest()] for path, data in real.items()} == listed


def test_real_edition_is_complete(real: dict[str, bytes]) -> None:
    edition, _ = read_story(read_seed(find_seeds(SEEDS)[0]))
    sections = [section.slug for section in edition.sections]
    assert sections == ["visite", "tribune", "sommet-precedent", "preoccupations-occidentales"]
    pages = {"index.html", "404.html", *NAVIGATION, *(f"{slug}.html" for slug in sections)}
    citations = {f"citation.{ending}" for ending in ("txt", "bib", "ris", "json")}
    rest = {"article.txt", "style.css", "pictures.css", "icon.svg"}
    assert set(real) == pages | citations | rest
    assert len(edition.terms) >= 22
    assert sum(entry.event is not None for entry in edition.dates) >= 15
    for entry in (*edition.terms, *(n for n in edition.names if n.id != "rts")):
        assert entry.occurrences, entry.id
    for term in edition.terms:
        assert term.term.sources, term.id
        assert term.term.as_of, term.id


def test_real_edition_reads_its_dates(real: dict[str, bytes]) -> None:
    edition, _ = read_story(read_seed(find_seeds(SEEDS)[0]))
    dates = [(o.exact, o.value) for o in edition.occurrences if o.layer == "dates"]
    assert dates == [
        ("mardi", "2024-06-18"),
        ("1950-1953", "1950/1953"),
        ("2022", "2022"),
        ("l'an 2000", "2000"),
        ("mardi", "2024-06-18"),
        ("neuf mois après", "2023-09"),
        ("mars", "2024-03"),
        ("depuis des mois", "../2024-06"),
        ("la semaine dernière", "2024-06-10/2024-06-16"),
        ("aujourd'hui à 19:00", "2024-06-18T19:00"),
    ]


def test_every_link_and_fragment_arrives(real: dict[str, bytes]) -> None:
    assert check_links(real) == []


def test_links_are_relative_and_lead_to_files(real: dict[str, bytes]) -> None:
    for path, data in real.items():
        if path.endswith(".html"):
            for _, _, href, _ in lxml.html.fromstring(data).iterlinks():
                outside = href.startswith(("http://", "https://"))
                assert not href.startswith("/"), path
                assert outside or not href.split("#")[0].endswith("/"), (path, href)


def test_every_occurrence_and_its_entry_lead_to_each_other(real: dict[str, bytes]) -> None:
    edition, _ = read_story(read_seed(find_seeds(SEEDS)[0]))
    index = lxml.html.fromstring(real["index.html"])
    pages = {"terms": "glossaire", "dates": "chronologie", "names": "noms", "voices": "voix"}
    registers = {page: lxml.html.fromstring(real[f"{page}.html"]) for page in pages.values()}
    for occurrence in edition.occurrences:
        (anchor,) = index.xpath(f'//*[@id="{occurrence.id}"]')
        assert anchor.text_content() == edition.show(occurrence.start, occurrence.end)
        page = pages[occurrence.layer]
        (entry,) = registers[page].xpath(f'//*[@id="{occurrence.target}"]')
        assert entry.xpath(f'.//a[@href="index.html#{occurrence.id}"]'), occurrence
        href = anchor.get("href") or anchor.xpath(".//a/@href")[0]
        if href.startswith("#"):
            (note,) = index.xpath(f'//*[@id="{href[1:]}"]')
            assert note.xpath('.//a[@role="doc-backlink"]')
            assert note.xpath(".//a[contains(@class, 'see')]")
        else:
            path, _, name = href.partition("#")
            assert registers[path.removesuffix(".html")].xpath(f'//*[@id="{name}"]')


def test_real_edition_tells_who_speaks(real: dict[str, bytes]) -> None:
    edition, _ = read_story(read_seed(find_seeds(SEEDS)[0]))
    voices = [(voice.speaker, voice.name, voice.cue, voice.kind) for voice in edition.voices]
    assert ("Vladimir Poutine", "vladimir-poutine", "a écrit", "direct") in voices
    assert ("Il", "vladimir-poutine", "a également affirmé", "mixed") in voices
    assert ("Le Pentagone", "pentagone", "a accusé", "reported") in voices
    assert ("Washington et Séoul", "", "selon", "reported") in voices
    page = lxml.html.fromstring(real["voix.html"])
    assert len(page.xpath("//ol/li[@class='entry']")) == len(edition.voices)
    heads = [" ".join(p.text_content().split()) for p in page.xpath("//ol/li/p[1]")]
    assert any(head.startswith("Selon les Occidentaux : la Corée") for head in heads)
    assert any(head.startswith("Le Pentagone a accusé : ") for head in heads)
    unsaid = page.xpath("//h2[@id='_unresolved']/following-sibling::ol[1]//q/text()")
    assert unsaid == ["ardemment la bienvenue au président Poutine"]


def test_marks_keep_a_page_calm(real: dict[str, bytes]) -> None:
    for path in ("index.html", "visite.html", "tribune.html"):
        page = lxml.html.fromstring(real[path])
        for block in page.xpath("//*[@data-after]"):
            marks = block.xpath('.//a[contains(@class, "mark")]')
            assert len(marks) <= max(1, min(5, len(block.text_content().split()) // 12))
        for note in page.xpath('//details[contains(@class, "notes")]//li'):
            links = note.xpath("string(.//a[1])") + "".join(note.xpath(".//a[@class='see']/text()"))
            assert len(note.text_content()) - len(links) <= 80 + 4, note.text_content()


def test_pages_weigh_little(real: dict[str, bytes]) -> None:
    import gzip

    sizes = {path: len(gzip.compress(data)) for path, data in real.items()}
    assert sizes["style.css"] <= 6 * 1024
    assert max(size for path, size in sizes.items() if path.endswith(".html")) <= 13 * 1024


def test_pages_ask_nothing_of_other_sites(real: dict[str, bytes]) -> None:
    for path, data in real.items():
        text = data.decode()
        assert "<script" not in text
        assert not re.search(r"<(?:img|iframe|link|source)[^>]+(?:href|src)=\"https?:", text), path
        assert " style=" not in text, path
        assert not re.search(r"url\((?!#)", text), path


def test_hostile_text_stays_text(story: Callable[..., Path]) -> None:
    files = build_files(story(HOSTILE))
    index = files["index.html"].decode()
    assert rebuild_source([index]) == HOSTILE
    page = lxml.html.fromstring(files["index.html"])
    assert not page.xpath("//script | //img | //b | //*[@onerror]")
    assert "{{7*7}}" in page.text_content()
    assert "49" not in page.xpath("string(//h1)")


def test_hostile_editorial_text_stays_text(story: Callable[..., Path]) -> None:
    nasty = "<script>alert(1)</script> {{7*7}} [x](&#106;avascript:alert(1)) **gras**"
    glossary = f"terms:\n- {{lemma: traité, gloss: '{nasty}', note: '{nasty}', kind: '<i>'}}\n"
    names = f"names:\n- {{name: Paris, kind: place, role: '{nasty}', text: '{nasty}'}}\n"
    files = build_files(
        story(
            "Un traité signé à Paris.\n",
            glossary=glossary,
            names=names,
            edition=f"title: '{nasty}'\n",
        )
    )
    for path, data in files.items():
        if path.endswith(".html"):
            page = lxml.html.fromstring(data)
            assert not page.xpath("//script | //dt//i"), path
            assert not page.xpath("//a[starts-with(@href, 'javascript')]"), path
    assert "<strong>gras</strong>" in files["glossaire.html"].decode()


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "source-empty"),
        (b" \n\n \n", "source-empty"),
        (b"\xef\xbb\xbf", "source-empty"),
        ("Le pr\xe9sident".encode("latin-1"), "source-encoding"),
        ("Le président".encode("utf-16"), "source-encoding"),
    ],
    ids=["empty", "blank", "bom-only", "latin-1", "utf-16"],
)
def test_files_that_are_no_story_are_refused(
    story: Callable[..., Path], data: bytes, code: str
) -> None:
    with pytest.raises(ScolieError) as caught:
        build_files(story(data))
    assert [problem.code for problem in caught.value.problems] == [code]


def test_errors_of_all_stories_come_together(story: Callable[..., Path]) -> None:
    story("Un mot.", "un", glossary="terms:\n- {lema: x}\n")
    story(b"", "deux")
    seeds = story("Mardi et mardi.", "trois", timeline="events:\n- {when: x, title: y}\n")
    with pytest.raises(ScolieError) as caught:
        build_files(seeds)
    codes = {problem.code for problem in caught.value.problems}
    assert {"unknown-key", "source-empty", "not-edtf"} <= codes


def test_building_gives_the_same_bytes_everywhere(tmp_path: Path) -> None:
    sites = []
    for number, (seed, zone, locale) in enumerate(
        [
            ("0", "UTC", "C"),
            ("1", "Asia/Tokyo", "fr_FR.UTF-8"),
            ("77", "America/Lima", "tr_TR.UTF-8"),
        ]
    ):
        output = tmp_path / str(number)
        environment = {**os.environ, "PYTHONHASHSEED": seed, "TZ": zone, "LC_ALL": locale}
        command = [sys.executable, "-m", "builder", "build", str(ROOT), "--output", str(output)]
        subprocess.run(command, env=environment, check=True, capture_output=True, cwd=ROOT)
        sites.append(
            {p.relative_to(output): p.read_bytes() for p in output.rglob("*") if p.is_file()}
        )
    assert sites[0] == sites[1] == sites[2]


STORY_EN = """MAP DAY

The river Tay rose on Monday, officials said.

A QUIET TOWN

Nothing else happened in 1999.
"""


def test_a_bare_story_becomes_an_edition(story: Callable[..., Path]) -> None:
    files = build_files(story(STORY_EN))
    assert {"index.html", "timeline.html", "voices.html", "about.html"} < set(files)
    assert "a-quiet-town.html" in files
    page = lxml.html.fromstring(files["index.html"])
    assert page.get("lang") == "en"
    assert page.xpath("string(//h1)") == "MAP DAY"
    assert page.xpath('//time[@datetime="1999"]') or page.xpath('//a[contains(@class,"date")]')
    assert check_links(files) == []


@pytest.mark.parametrize(
    ("text", "glossary", "filled"),
    [
        ("Un mot.", "[]", []),
        ("Un veto de plus.", "[{lemma: veto, gloss: Refus.}]", ["glossaire"]),
        ("Un mot de 2022.", "[]", ["chronologie"]),
        ("La délégation a quitté Lisbonne sous la pluie.", "[]", ["noms"]),
        ("« Le pont sera rouvert », a déclaré le maire.", "[]", ["voix"]),
    ],
    ids=["nothing", "terms", "dates", "names", "voices"],
)
def test_a_register_without_entries_is_nowhere(
    story: Callable[..., Path], text: str, glossary: str, filled: list[str]
) -> None:
    seeds = story(text, "un", glossary=glossary)
    registers = [f"{name}.html" for name in ("glossaire", "chronologie", "noms", "voix")]
    there = [f"{name}.html" for name in filled]
    files = build_files(seeds)
    assert [path for path in files if path in registers] == there
    assert check_links(files) == []
    story("Deux mots.", "deux")
    both = build_files(seeds)
    assert [path for path in both if path in registers] == [p for p in there if "voix" not in p]
    assert [path for path in both if path.partition("/")[2] in registers] == [
        f"un/{path}" for path in there
    ]
    assert check_links(both) == []
    pages = {**files, **{f"both/{path}": data for path, data in both.items()}}
    for path, data in pages.items():
        if path.endswith(".html"):
            links = lxml.html.fromstring(data).xpath("//@href")
            assert {link.rpartition("/")[2].partition("#")[0] for link in links} & {*registers} <= {
                *there
            }, path


def test_several_stories_share_registers(story: Callable[..., Path]) -> None:
    story(
        "Le veto russe.\n\nUn veto de plus en 2022.",
        "un",
        glossary="[{lemma: veto, gloss: Refus.}]",
    )
    seeds = story("Paris vote un veto à Paris.", "deux")
    (seeds / "glossary.yml").write_text(
        "terms:\n- {lemma: veto, gloss: Droit de refuser.}\n",
        encoding="utf-8",
    )
    (seeds / "names.yml").write_text(
        "names:\n- {name: Paris, kind: place}\n- {name: Rome, kind: place}\n",
        encoding="utf-8",
    )
    files = build_files(seeds)
    assert check_links(files) == []
    assert {"index.html", "un/index.html", "deux/index.html", "glossaire.html", "style.css"} < set(
        files
    )
    glossary = lxml.html.fromstring(files["glossaire.html"])
    assert glossary.xpath('//a[@href="un/index.html#t-veto-2"]')
    assert glossary.xpath('//a[@href="deux/index.html#t-veto-1"]')
    assert "Droit de refuser" in files["deux/glossaire.html"].decode()
    assert "Droit de refuser" not in files["un/glossaire.html"].decode()
    assert "Rome" not in files["noms.html"].decode()
    home = lxml.html.fromstring(files["index.html"])
    assert sorted(home.xpath("//h2/a/@href")) == ["deux/index.html", "un/index.html"]


def test_stories_leave_one_by_one(
    story: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("a", "b", "c"):
        seeds = story(f"Un mot de {name}.", name)
    log: list[str] = []
    real_read = pipeline.read_seed

    def read(files: StoryFiles, *rest) -> Seed:  # type: ignore[no-untyped-def]
        log.append(f"read {files.slug}")
        return real_read(files, *rest)

    monkeypatch.setattr(pipeline, "read_seed", read)
    for path, _ in stream_files(seeds):
        log += [path] if path.endswith("/article.txt") else []
    assert log == ["read a", "a/article.txt", "read b", "b/article.txt", "read c", "c/article.txt"]


def test_the_editor_may_keep_the_signs_of_the_source(story: Callable[..., Path]) -> None:
    text = 'L\'homme a dit "oui".'

    def read(**files: str) -> str:
        page = lxml.html.fromstring(build_files(story(text, **files))["index.html"])
        (piece,) = page.xpath("//*[@data-after]")
        assert piece.get("data-source", text.replace('"', '\\"')) == text.replace('"', '\\"')
        return str(piece.text_content())

    assert read(edition="typography: none") == text
    assert read(edition="language: fr") == "L’homme a dit «\u202foui\u202f»."


def test_each_passage_has_an_address_that_is_no_word_of_the_story(real: dict[str, bytes]) -> None:
    page = lxml.html.fromstring(real["index.html"])
    pins = page.xpath("//a[@class='pin']")
    assert len(pins) > 10
    for pin in pins:
        assert not pin.text_content()
        assert pin.get("href") == f"#{pin.getparent().get('id')}"
        assert pin.get("aria-label").startswith("Adresse du passage ")


def test_other_sites_are_told_of_a_published_story(story: Callable[..., Path]) -> None:
    seeds = story("A ferry left. It was late.", edition="url: https://example.org/ferry")
    files = build_files(seeds)
    page = lxml.html.fromstring(files["index.html"])
    said = {meta.get("property"): meta.get("content") for meta in page.xpath("//meta[@property]")}
    assert said["og:url"] == "https://example.org/ferry/"
    assert said["og:image"] == "https://example.org/ferry/card.png"
    assert said["og:title"] == "A ferry left"
    assert said["og:type"] == "article"
    assert files["card.png"].startswith(b"\x89PNG")
    about = lxml.html.fromstring(files["about.html"])
    assert about.xpath("//meta[@property='og:url']/@content") == [
        "https://example.org/ferry/about.html"
    ]


def test_an_unpublished_story_has_no_address_and_no_picture(real: dict[str, bytes]) -> None:
    assert "card.png" not in real
    assert b"og:" not in real["index.html"]
