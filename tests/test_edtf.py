"""EDTF: what it means in days, what it refuses, and that it agrees with other calendars."""

import datetime
import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builder.edtf import Edtf, day_number, from_day, parse_edtf

RANGES = {
    "1985": ("1985-01-01", "1985-12-31", "year"),
    "1985-04": ("1985-04-01", "1985-04-30", "month"),
    "1985-04-12": ("1985-04-12", "1985-04-12", "day"),
    "2024-02": ("2024-02-01", "2024-02-29", "month"),
    "1900-02": ("1900-02-01", "1900-02-28", "month"),
    "2024-06-18T19:00": ("2024-06-18", "2024-06-18", "time"),
    "2024-06-18T19:00:00Z": ("2024-06-18", "2024-06-18", "time"),
    "2024-06-18T19:00:00+02:00": ("2024-06-18", "2024-06-18", "time"),
    "198X": ("1980-01-01", "1989-12-31", "decade"),
    "19XX": ("1900-01-01", "1999-12-31", "century"),
    "1XXX": ("1000-01-01", "1999-12-31", "millennium"),
    "2024-XX": ("2024-01-01", "2024-12-31", "year"),
    "2024-XX-XX": ("2024-01-01", "2024-12-31", "year"),
    "2024-06-XX": ("2024-06-01", "2024-06-30", "month"),
    "2024-21": ("2024-03-01", "2024-05-31", "season"),
    "2024-22": ("2024-06-01", "2024-08-31", "season"),
    "2024-23": ("2024-09-01", "2024-11-30", "season"),
    "2023-24": ("2023-12-01", "2024-02-29", "season"),
    "1950/1953": ("1950-01-01", "1953-12-31", "year"),
    "2024-06-10/2024-06-16": ("2024-06-10", "2024-06-16", "day"),
    "2004-06~/2005?": ("2004-06-01", "2005-12-31", "year"),
    "2024-05/..": ("2024-05-01", None, "month"),
    "2024-05/": ("2024-05-01", None, "month"),
    "../2024-06": (None, "2024-06-30", "month"),
    "/2024-06-01": (None, "2024-06-01", "day"),
    "XXXX": (None, None, "unknown"),
}


@pytest.mark.parametrize("text", RANGES)
def test_means_these_days(text: str) -> None:
    first, last, precision = RANGES[text]
    parsed = parse_edtf(text)
    days = [day and datetime.date.fromisoformat(day).toordinal() for day in (first, last)]
    assert [parsed.earliest, parsed.latest, parsed.precision] == [*days, precision]
    assert parsed.text == text
    assert parsed.is_interval == ("/" in text)
    assert parsed.unspecified == ("X" in text)


@pytest.mark.parametrize(
    ("text", "approximate", "uncertain"),
    [
        ("2024~", True, False),
        ("2024-06?", False, True),
        ("2024-06-18%", True, True),
        ("198X~", True, False),
        ("2024-21?", False, True),
        ("2004~/..", True, False),
        ("2004/2005?", False, True),
        ("2024", False, False),
    ],
)
def test_reads_qualifiers(text: str, approximate: bool, uncertain: bool) -> None:
    parsed = parse_edtf(text)
    assert (parsed.approximate, parsed.uncertain) == (approximate, uncertain)


@pytest.mark.parametrize(
    ("text", "year"),
    [("-0044", -44), ("0000", 0), ("Y170000002", 170000002), ("Y-170000002", -170000002)],
)
def test_reads_years_that_datetime_cannot(text: str, year: int) -> None:
    parsed = parse_edtf(text)
    assert (parsed.earliest, parsed.latest) == (day_number(year, 1, 1), day_number(year, 12, 31))


def test_unknown_digits_before_our_era_count_backwards() -> None:
    parsed = parse_edtf("-198X")
    assert (parsed.earliest, parsed.latest) == (
        day_number(-1989, 1, 1),
        day_number(-1980, 12, 31),
    )


def test_interval_has_two_ends() -> None:
    assert parse_edtf("2024-05/..").ends == ("2024-05", "..")
    assert parse_edtf("/2024").ends == ("", "2024")
    assert parse_edtf("2024").ends == ("2024", "2024")


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("2023-02-29", "2023-02 has 28 days"),
        ("1900-02-29", "1900-02 has 28 days"),
        ("2024-13", "no month 13"),
        ("2024-00", "no month 00"),
        ("2024-25", "no month 25"),
        ("2024-06-31", "no day 31"),
        ("2024-06-00", "no day 00"),
        ("", "empty"),
        (" 2024", "white space"),
        ("2024\n", "white space"),
        ("2024-6-8", "two digits"),
        ("2024-06-18 19:00", "T before the time"),
        ("2024-06-18T19", "write a time like"),
        ("2024-06-18T25:00", "25 is too large for its hour"),
        ("2024-06-18T19:60", "60 is too large for its minute"),
        ("2024-06T19:00", "a time needs a full date"),
        ("2024-06-18T19:00?", "not after a time"),
        ("2024-06-18T19:00/2025", "dates without a time"),
        ("198x", "capital X"),
        ("1980s", "198X"),
        ("18/06/2024", "only one /"),
        ("18.06.2024", "2024-06-18"),
        ("2024?-06", "after the whole date"),
        ("2024-XX-08", "known month"),
        ("198X-06", "full year"),
        ("12345", "begins with Y"),
        ("44", "four digits"),
        ("Y17E7", "five to twelve digits"),
        ("Y123456-04", "stands alone"),
        ("Y" + "9" * 5000, "five to twelve digits"),
        ("-0000", "0000"),
        ("2025/2024", "ends before it begins"),
        ("../..", "at one end at least"),
        ("/", "at one end at least"),
        ("juin 2024", "like 2024-06-18"),
        ("٢٠٢٤", "like 2024-06-18"),
    ],
)
def test_says_what_is_wrong(text: str, why: str) -> None:
    with pytest.raises(ValueError, match=r"is not an EDTF date: ") as error:
        parse_edtf(text)
    assert why in str(error.value)


def test_sorts_by_first_day_the_longer_first() -> None:
    texts = ["-0044", "19XX", "1950/1953", "1950", "2024", "2024-06", "2024-06-18"]
    texts += ["2024-06-18T08:00", "2024-06-18T19:00", "2024-06-19", "XXXX"]
    parsed = [parse_edtf(text) for text in reversed(texts)]
    assert [p.text for p in sorted(parsed, key=lambda p: p.sort_key)] == texts


@given(st.dates())
def test_day_numbers_are_those_of_datetime(date: datetime.date) -> None:
    assert day_number(date.year, date.month, date.day) == date.toordinal()
    assert from_day(date.toordinal()) == (date.year, date.month, date.day)
    parsed = parse_edtf(date.isoformat())
    assert parsed.earliest == parsed.latest == date.toordinal()


@given(st.integers(-(10**12), 10**12))
def test_days_come_back(day: int) -> None:
    assert day_number(*from_day(day)) == day


def test_days_follow_each_other_over_year_zero() -> None:
    dates = [from_day(day) for day in range(-1000, 1000)]
    assert all(a < b for a, b in itertools.pairwise(dates))


@given(st.text(alphabet="0123456789-/.XT:Z+?~%Y ", max_size=30) | st.text(max_size=10))
def test_any_text_is_a_date_or_a_value_error(text: str) -> None:
    try:
        parsed = parse_edtf(text)
    except ValueError as error:
        assert not str(error).endswith(".")
        return
    assert parsed.text == text
    if parsed.earliest is not None and parsed.latest is not None:
        assert parsed.earliest <= parsed.latest


def _agrees(parsed: Edtf, other: object) -> bool:
    bounds = [getattr(other, name)() for name in ("lower_strict", "upper_strict")]
    days = [day_number(b.tm_year, b.tm_mon, b.tm_mday) for b in bounds]
    return days == [parsed.earliest, parsed.latest]


def test_agrees_with_the_edtf_package() -> None:
    package = pytest.importorskip("edtf", reason="the edtf package is not installed")
    # It ends winter with December and reads times and open ends in its own way.
    left_out = ("T", "..", "24", "XXXX", "1XXX")
    for text, (first, last, _) in RANGES.items():
        if first and last and not any(part in text for part in left_out):
            assert _agrees(parse_edtf(text), package.parse_edtf(text)), text
