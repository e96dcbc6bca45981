"""The words of the interface, one data file a language, and how they bend: plurals, dates."""

from functools import cache
from pathlib import Path
from typing import Any

import msgspec
import yaml
from babel import Locale, UnknownLocaleError

from builder.edtf import parse_edtf
from builder.interface.dates import format_as_of, format_date, machine_date
from builder.model import Edtf

LANGUAGES = ("fr", "en")
"""The languages that the interface speaks, the first being the project's own."""


class Interface(msgspec.Struct, frozen=True):
    """One language's words. `files` are the names of the generated pages."""

    language: str
    words: dict[str, str]
    counted: dict[str, dict[str, str]]
    dates: dict[str, str]
    files: dict[str, str]
    languages: dict[str, str]
    locale: Any
    """Babel's, with the country where the story's language names one: dates differ by country."""

    def count(self, key: str, number: int) -> str:
        """`number` and the noun `key`, in the plural form that CLDR asks for."""
        forms = self.counted[key]
        form = forms.get(self.locale.plural_form(number), forms["other"])
        return form.replace("{n}", str(number))

    def date(self, edtf: Edtf) -> str:
        """An EDTF date as a reader would write it."""
        return format_date(parse_edtf(edtf), self.locale, self.dates)

    def as_of(self, edtf: Edtf) -> str:
        """“As of …” before a date."""
        return format_as_of(parse_edtf(edtf), self.locale, self.dates)

    def machine_date(self, edtf: Edtf) -> str:
        """The same date for HTML's `datetime`, or an empty string where HTML has no form for it."""
        return machine_date(parse_edtf(edtf))

    def fill(self, key: str, **values: str) -> str:
        """The sentence `key` with `values` in the places of its `{names}`, in one pass."""
        return self.words[key].format_map(values)


def load_interface(language: str) -> Interface:
    """The interface in `language`, or in English where it does not speak that language."""
    primary = language.split("-", maxsplit=1)[0]
    return _load(primary, language) if primary in LANGUAGES else _load("en", "en")


@cache
def _load(known: str, language: str) -> Interface:
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    data = yaml.load((Path(__file__).parent / f"{known}.yml").read_bytes(), Loader=loader)  # noqa: S506
    return Interface(language=known, locale=_find_locale(known, language), **data)


def _find_locale(known: str, language: str) -> Locale:
    try:
        return Locale.parse(language, sep="-")
    except (ValueError, UnknownLocaleError):  # a country without conventions of its own
        return Locale(known)
