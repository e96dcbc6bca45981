"""Words that the editor refuses in a story: no entry there has them, found or written."""

from msgspec.structs import replace

from builder.errors import Problem
from builder.language.words import phrase_key
from builder.model import Name, RefusedWords, Seed, Term


def refuse_words(seed: Seed) -> tuple[Seed, list[Problem]]:
    """The seed without the names and terms that its editor refuses, and what refuses nothing."""
    if not seed.refused:
        return seed, []
    met: set[tuple[str, str]] = set()
    names = {phrase_key(said.words) for said in seed.refused if said.layer == "names"}
    terms = {phrase_key(said.words) for said in seed.refused if said.layer == "terms"}
    kept_names = [_strip_name(name, names, met, seed.source.text) for name in seed.names]
    kept_terms = [_strip_term(term, terms, met) for term in seed.terms]
    problems = [
        _idle(said) for said in seed.refused if (said.layer, phrase_key(said.words)) not in met
    ]
    return replace(
        seed,
        names=tuple(name for name in kept_names if name),
        terms=tuple(term for term in kept_terms if term),
    ), problems


def _strip_name(name: Name, refused: set[str], met: set[tuple[str, str]], text: str) -> Name | None:
    dropped = _list_dropped(name, refused)
    met.update(("names", key) for key in dropped)
    if phrase_key(name.name) in dropped:
        return None
    aliases = tuple(alias for alias in name.aliases if phrase_key(alias) not in dropped)
    if not dropped:
        return name
    # A name found by rule bears its places with it.
    mentions = tuple(
        span for span in name.mentions if phrase_key(text[slice(*span)]) not in dropped
    )
    return replace(name, aliases=aliases, mentions=mentions)


def _strip_term(term: Term, refused: set[str], met: set[tuple[str, str]]) -> Term | None:
    dropped = _list_dropped(term, refused)
    met.update(("terms", key) for key in dropped)
    if phrase_key(term.lemma) in dropped:
        return None
    forms = tuple(form for form in term.forms if phrase_key(form) not in dropped)
    return replace(term, forms=forms) if dropped else term


def _list_dropped(entry: Name | Term, refused: set[str]) -> set[str]:
    return {phrase_key(phrase) for phrase in (entry.headword, *entry.other_phrases)} & refused


def _idle(said: RefusedWords) -> Problem:
    what = "name" if said.layer == "names" else "term"
    message = f"“{said.words}” is refused, but is no {what} of this story"
    return Problem("correction-idle", message, "Take it out.", said.at, "warning")
