"""Every page is valid: the Nu HTML checker finds no error and gives no warning."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from sites import ROOT, build_files

# What the checker of this release does not know yet, each in a standard that browsers implement.
UNKNOWN_CSS = ("::details-content", "text-wrap", "hyphenate-limit-chars", "list-style-type")

STORIES = {
    "english": """MAP OF A DAY

By Ann Reader

LONDON, May 3, 2022 (AP) - The river rose on May 2, 2022.

- one bank
- the other bank

Read more: Why rivers rise

Photo: The river. (AP Photo/Jo Lens)

WHAT IS KNOWN

"Nothing", said an official.
""",
    "hostile": "<script>x</script> ]]> & \u202e \x00\x07\r\n\r\n{{7*7}} en 2022 \ufffe <b>",
    "arabic": "وصل الرئيس إلى المدينة يوم الثلاثاء.\n\nوقال إن الزيارة مهمة.\n",
}


def write(folder: Path, files: dict[str, bytes]) -> list[Path]:
    paths = []
    for name, data in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
        paths.append(path)
    return [path for path in paths if path.suffix == ".html"]


def test_pages_of_the_real_edition_are_valid(
    tmp_path: Path, nu_checker: Callable[..., list[Any]]
) -> None:
    assert nu_checker(write(tmp_path, build_files(ROOT / "seeds"))) == []


def test_pages_of_other_stories_are_valid(
    tmp_path: Path, story: Callable[..., Path], nu_checker: Callable[..., list[Any]]
) -> None:
    for name, text in STORIES.items():
        story(text, name)
    markdown = (
        "---\ntitle: Un essai\n---\n# Titre\n\nUn *mot* [lié](https://example.org) en 2022.\n"
    )
    seeds = story(
        "Le veto du Conseil de sécurité en 2022.\n\nUn titre\n\nLe veto, encore.\n",
        "annotated",
        glossary="- {lemma: veto, gloss: '*Non*.'}\n- {lemma: conseil de sécurité, gloss: Organe.}",
        names="- {name: Conseil de sécurité, kind: organisation, coordinates: [1, 2]}",
        timeline="- {when: 2022-02-24, title: Jour, quote: '2022', stated: 2022}",
    )
    (seeds / "essai.md").write_text(markdown, encoding="utf-8")
    assert nu_checker(write(tmp_path / "site", build_files(seeds))) == []


def test_the_style_sheet_is_valid(tmp_path: Path, nu_checker: Callable[..., list[Any]]) -> None:
    messages = nu_checker([ROOT / "static" / "style.css"])
    assert [m for m in messages if not any(word in m.text for word in UNKNOWN_CSS)] == []
