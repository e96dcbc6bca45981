"""Entries that all stories share, filed by their words once, so that each story looks at few."""

from collections.abc import Iterable, Iterator, Sequence

from builder.annotate.entries import Entry
from builder.annotate.passages import WordRow, list_vocabulary
from builder.annotate.written import write_solid
from builder.language.inflect import file_forms, find_stem
from builder.language.words import base_language, list_beginning, tokenize_parts
from builder.model import Name, Term


class Lexicon:
    """The shared glossary and names of a collection, made once and asked for each story."""

    def __init__(self, terms: Iterable[Term] = (), names: Iterable[Name] = ()) -> None:
        self._terms = [Entry(term.lemma, term.forms) for term in terms]
        self._names = [Entry(name.name, name.aliases) for name in names]
        self._filed: dict[str, tuple[_Files, _Files]] = {}

    def choose_terms(self, terms: Sequence[Term], row: WordRow, language: str) -> list[Term]:
        """The terms that these words may say: of the shared ones those whose words they have."""
        hidden = self._files(language)[0].list_absent(row.keys)
        return [term for term in terms if Entry(term.lemma, term.forms) not in hidden]

    def choose_names(self, names: Sequence[Name], row: WordRow, language: str) -> list[Name]:
        """Like `choose_terms`; a person's last word is enough, for it may stand alone."""
        hidden = self._files(language)[1].list_absent(row.keys)
        return [name for name in names if Entry(name.name, name.aliases) not in hidden]

    def _files(self, language: str) -> tuple["_Files", "_Files"]:
        """The files of a language; filed when its first story is read."""
        base = base_language(language)
        if base not in self._filed:
            terms = _Files(self._terms, base, inflected=True)
            self._filed[base] = (terms, _Files(self._names, base, inflected=False))
        return self._filed[base]


class _Files:
    """Entries by the keys of the words that one of their phrases begins (or ends) with."""

    def __init__(self, entries: Sequence[Entry], language: str, *, inflected: bool) -> None:
        self._entries = frozenset(entries)
        self._by_key: dict[str, list[Entry]] = {}
        self._by_stem: dict[str, list[Entry]] = {}
        for entry in entries:
            for key in {*_list_keys(entry, language, inflected=inflected)}:
                self._by_key.setdefault(key, []).append(entry)
            if inflected and (stem := find_stem(_first_word(entry), language)):
                self._by_stem.setdefault(stem, []).append(entry)

    def list_absent(self, keys: frozenset[str]) -> frozenset[Entry]:
        """The entries that a text with these keys cannot say."""
        if not self._entries:
            return self._entries
        present: set[Entry] = set()
        for key in self._by_key.keys() & keys:
            present.update(self._by_key[key])
        vocabulary = list_vocabulary(keys) if self._by_stem else []
        for stem, entries in self._by_stem.items():
            if list_beginning(vocabulary, stem):
                present.update(entries)
        return self._entries - present


def _list_keys(entry: Entry, language: str, *, inflected: bool) -> Iterator[str]:
    """The keys of the words that phrases of the entry begin with; names also end with them."""
    solid = write_solid(entry.headword, language) if inflected else ""
    for phrase in (entry.headword, *entry.others, solid):
        tokens = tokenize_parts(phrase)
        is_inflected = inflected and phrase in {entry.headword, solid}
        for token in tokens[:1] if inflected else (*tokens[:1], *tokens[-1:]):
            in_phrase = len(tokens) > 1
            yield from file_forms(
                token.surface, language, inflected=is_inflected, in_phrase=in_phrase
            )


def _first_word(entry: Entry) -> str:
    return next((token.surface for token in tokenize_parts(entry.headword)), "")
