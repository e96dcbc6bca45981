"""JSON Schemas: they take what our readers take, and refuse what both can see is wrong."""

import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft7Validator
from mistakes import read_cases
from sites import ROOT

from builder.cli import main
from builder.edtf import PATTERN, parse_edtf
from builder.errors import ScolieError
from builder.seeds import records
from builder.seeds.schemas import NAMES, make_schema
from builder.seeds.yamltree import Node, parse_yaml

VALIDATORS = {name: Draft7Validator(make_schema(name)) for name in NAMES}
READERS: dict[str, Callable[[Node], object]] = {
    "edition": records.read_front,
    "glossary": records.read_glossary,
    "timeline": records.read_timeline,
    "names": records.read_names,
    "voices": records.read_voices,
}
CASES = ROOT / "tests" / "cases" / "mistakes"


class Core(yaml.SafeLoader):
    """YAML as programs for JSON Schema read it: numbers and truth values, but no dates (1.2)."""


Core.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in known if not tag.endswith("timestamp")]
    for first, known in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def load(text: str) -> Any:
    return yaml.load(text, Core)


def test_every_file_of_the_editor_has_a_sound_schema() -> None:
    assert VALIDATORS.keys() == READERS.keys()
    for name in NAMES:
        Draft7Validator.check_schema(make_schema(name))


def test_every_key_says_what_it_means() -> None:
    def keys(schema: object, path: str) -> Iterator[tuple[str, Any]]:
        if isinstance(schema, dict):
            for key, inner in schema.get("properties", {}).items():
                yield f"{path}.{key}", inner
            for inner in schema.values():
                yield from keys(inner, path)
        elif isinstance(schema, list):
            for inner in schema:
                yield from keys(inner, path)

    found = [pair for name in NAMES for pair in keys(make_schema(name), name)]
    assert len(found) > 60
    assert not [path for path, schema in found if len(schema.get("description", "")) < 8]


REAL = sorted(ROOT.glob("seeds/*/*.yml")) + sorted(ROOT.glob("builder/starter/*/*.yml"))


@pytest.mark.parametrize("path", [p for p in REAL if p.stem in NAMES], ids=lambda p: str(p)[-30:])
def test_real_files_fit(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert READERS[path.stem](parse_yaml(str(path), text)) is not None
    VALIDATORS[path.stem].validate(load(text))


SEEN_BY_BOTH = {"unknown-key", "wrong-type", "wrong-value", "not-slug", "not-url", "not-language"}
"""Codes of mistakes that a schema sees, too; dates of no calendar look like dates."""
PASSES = [
    "neither true nor false",
    "address of a site with a query",
    "longitude before",
    "of Markdown",
]
"""What a schema cannot know: `yes` may be a truth value, a pair of numbers is a
place, and Markdown is words."""
WRONG = [
    pytest.param(Path(path).stem, data.decode(), id=f"{case.name}: {path}")
    for file in ("keys.txt", "dates.txt", "corrections.txt")
    for case in read_cases((CASES / file).read_text(encoding="utf-8"))
    for path, data in case.files.items()
    if Path(path).stem in NAMES
    and any(code in SEEN_BY_BOTH for code, place, *_ in case.expected if place == path)
    and not any(words in case.name for words in PASSES)
]


@pytest.mark.parametrize(("name", "text"), WRONG)
def test_what_is_wrong_is_refused_by_both(name: str, text: str) -> None:
    with pytest.raises(ScolieError):
        READERS[name](parse_yaml("a.yml", text))
    assert not VALIDATORS[name].is_valid(load(text))


def test_there_are_enough_of_them() -> None:
    assert len(WRONG) >= 25


LEAVES = st.sampled_from(
    [
        "2000",
        "2024-06-XX",
        "person",
        "some words",
        "3",
        "true",
        "~",
        "no",
        "1.5",
        "https://a.b",
        "fr",
    ]
)
KEYS = st.sampled_from(
    """when quote exact ordinal sources lemma gloss kind coordinates name events dates terms names
    speaker title url date release version sections slug refused value draft id language forms
    """.split()  # noqa: SIM905
)


@given(
    st.recursive(
        LEAVES,
        lambda inner: (
            st.lists(inner, max_size=3).map(lambda items: f"[{', '.join(items)}]")
            | st.dictionaries(KEYS, inner, min_size=1, max_size=4).map(
                lambda items: "{" + ", ".join(f"{k}: {v}" for k, v in items.items()) + "}"
            )
        ),
    )
)
def test_what_our_readers_take_fits(text: str) -> None:
    for name, read in READERS.items():
        try:
            read(parse_yaml("a.yml", text))
        except ScolieError:
            continue
        VALIDATORS[name].validate(load(text))


@given(st.from_regex(r"[0-9X/.~?%TY:+Z-]{1,12}", fullmatch=True))
def test_every_date_fits_the_pattern_of_dates(text: str) -> None:
    try:
        parse_edtf(text)
    except ValueError:
        return
    assert re.fullmatch(PATTERN, text)


@pytest.mark.parametrize("text", ["yesterday", "3 May 2024", "2024-5-3", "24", "1930s", "193x"])
def test_what_looks_like_no_date_does_not_fit(text: str) -> None:
    assert not re.fullmatch(PATTERN, text)


def test_the_command_prints_one_or_their_names() -> None:
    listed = CliRunner().invoke(main, ["schema"])
    assert listed.stdout.split() == [*NAMES]
    for name in ("timeline", "timeline.yml"):
        done = CliRunner().invoke(main, ["schema", name])
        assert json.loads(done.stdout) == make_schema("timeline")
    assert CliRunner().invoke(main, ["schema", "x"]).exit_code == 2
