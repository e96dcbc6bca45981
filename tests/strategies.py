"""Texts that try to break things, for the property tests, and how many of them."""

import os

from hypothesis import strategies as st


def many(number: int) -> int:
    """So many examples; with `SCOLIE_TIMES=100`, a hundred times as many, for a night's run."""
    return number * int(os.environ.get("SCOLIE_TIMES", "1"))


NASTY = (
    "&<>;\"'`{}[]()*_#-=!|\\/%"
    " \t\n\r\u00a0\u202f\u2028\u2029\u0085\x0b\x0c\ufeff\u200b"
    "\x00\x01\x1f\x7f\x80\x9f\ufffe\uffff\ufdd0\U0001ffff"
    "\uff1a\ufe13\uff08\uff0f\u2024\u2026\u00bd\u2100\ufe55"
    "\u200e\u200f\u202e\u2066\u0301e\u00e9\u0153\u00c9\U0001f600\u05d0\u0639\u6f22"
)
PIECES = (
    "<script>alert(1)</script>",
    "]]>",
    "{{7*7}}",
    "{% raw %}",
    "&amp;",
    "&#13;",
    "<!--",
    "-->",
    "</p>",
    "\r\n\r\n",
    "\n\n",
    " date 2024-06 ",
    "Le 18 juin 2024, ",
    "« Oui », dit-il. ",
    "Titre\n\n",
    "- un\n- deux\n",
    "**gras** ",
    "[lien](https://example.org) ",
    "[x](javascript:alert(1)) ",
    "(AFP)",
    '"L\'an 1950-1953... 5 km": oui! ',
    'l\'"ami" -- "dit "non"" ',
    "Texte： Luc Ménard",
    "M. Dupont a dit que ",
    "hier, demain et depuis trois jours, ",
)

characters = st.one_of(st.sampled_from(NASTY), st.characters(exclude_categories=("Cs",)))
texts = st.lists(
    st.one_of(st.sampled_from(PIECES), st.text(characters, max_size=12)), max_size=14
).map("".join)
