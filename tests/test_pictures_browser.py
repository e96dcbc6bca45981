"""Pictures in a real browser: no words over other words, nothing outside, one drawing a width."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from sites import ROOT, build_files

FERRY = """The last ferry

OBAN, 18 June 2024 (ONS) - The last ferry left Oban at 19:00 on 18 June 2024, said Mara Quill.

The line opened in 1881 and closed between 1914 and 1918. It carried sheep until the 1960s.

In May 2024 the council voted to end the service. It will be back in autumn 2025.
"""
EVENTS = """events:
- {when: 1881-04~, title: The line opens with one paddle steamer, quote: "1881"}
- {when: -0043, title: A Roman dies far from Oban}
- {when: 2022/.., title: Losses that nobody in the harbour can explain}
"""

NAMES = """names:
- {name: Oban, kind: place, coordinates: [56.41, -5.47]}
- {name: Mara Quill, kind: person}
"""

OVERLAPS = """() => {
  const faults = [];
  for (const svg of document.querySelectorAll('figure.picture > svg')) {
    const frame = svg.getBoundingClientRect();
    if (!frame.width) continue;
    const texts = [...svg.querySelectorAll('text')].filter(t => t.getBoundingClientRect().width);
    const boxes = texts.map(text => [text.textContent, text.getBoundingClientRect()]);
    for (const [words, box] of boxes) {
      if (box.left < frame.left - 1 || box.right > frame.right + 1) faults.push(words);
      for (const [others, other] of boxes) {
        if (box === other) break;
        const across = Math.min(box.right, other.right) - Math.max(box.left, other.left);
        const down = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top);
        if (across > 0 && down > 0.35 * box.height) faults.push(`${words} | ${others}`);
      }
    }
  }
  return faults;
}"""


@pytest.fixture
def pages(tmp_path: Path, story: Callable[..., Path]) -> list[Path]:
    """The pages with pictures of three stories: the real one, an invented one, one of one date."""
    sites = {
        "real": build_files(ROOT / "seeds"),
        "ferry": build_files(story(FERRY, "ferry", timeline=EVENTS, names=NAMES)),
    }
    (tmp_path / "seeds").rename(tmp_path / "ferry-seeds")
    sites["one"] = build_files(story("The bridge opened on May 3, 2022.", "one"))
    paths = []
    for name, files in sites.items():
        for file, data in files.items():
            path = tmp_path / "sites" / name / file
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
            if b"pictures.css" in data and file.endswith(".html"):
                paths.append(path)
    assert len(paths) >= 7
    return paths


@pytest.mark.parametrize("width", [320, 390, 820, 1440])
def test_words_in_pictures_stay_apart(chromium: Any, pages: list[Path], width: int) -> None:
    context = chromium.new_context(viewport={"width": width, "height": 900})
    page = context.new_page()
    for path in pages:
        page.goto(path.as_uri())
        shown = page.locator("figure.picture > svg:visible")
        assert shown.count() == 1, path
        assert page.evaluate(OVERLAPS) == [], path
        outer = page.evaluate("document.documentElement.scrollWidth")
        assert outer <= width, path
        assert page.locator("figure.picture a").count() == 0
    context.close()
