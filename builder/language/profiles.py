"""The typographies that we know, by the name that an editor gives them."""

from builder.language.en import typography as typography_en
from builder.language.fr import typography as typography_fr
from builder.language.typography import Profile

PROFILES: dict[str, Profile] = {
    "fr": typography_fr.FRANCE,
    "fr-CH": typography_fr.SWITZERLAND,
    "en": typography_en.AMERICA,
    "en-GB": typography_en.BRITAIN,
    "none": Profile((), ()),
}
_BRITISH = ("en-GB", "en-IE", "en-AU", "en-NZ", "en-ZA", "en-IN")


def choose_profile(language: str) -> str:
    """The name of the profile that the texts of a language are set in, `none` for most."""
    if language in PROFILES:
        return language
    if language in _BRITISH:
        return "en-GB"
    primary = language.split("-", maxsplit=1)[0]
    return primary if primary in PROFILES else "none"
