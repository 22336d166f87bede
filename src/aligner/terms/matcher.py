"""Where the terms of a term base stand in a text, in any of their forms."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from aligner.bitext import Span
from aligner.languages.en_irregular import BEFORE_NOUNS as ENGLISH_BEFORE_NOUNS
from aligner.languages.en_irregular import IRREGULAR_PLURALS, SELDOM_NOUNS
from aligner.languages.es_en_function_words import ARTICLES
from aligner.languages.es_irregular import BEFORE_NOUNS, HAVE
from aligner.languages.pair import Language, LanguagePair, Side
from aligner.languages.word_forms import Change, word_forms
from aligner.lexicon.word_links import translation_shares
from aligner.terms.compounds import joined_words, of_women, other_compounds
from aligner.terms.forms import Certainty, all_forms, is_form, is_verb
from aligner.terms.interruptions import Kind, later_places
from aligner.terms.spanish_verbs import without_pronouns
from aligner.terms.term_base import Term, TermBase, Usage
from aligner.terms.term_words import PhraseWord, TextWord, bare, capitals_fit, gap_fits, letters_fit, phrase_of, spaced_initials, text_words

__all__ = ["Occurrence", "TermIndex", "longest", "term_index"]

_SAME = {"y": "e", "e": "y", "o": "u", "u": "o"}
"""Spanish words that are written in two ways, by the sound that follows."""
_OF_THE = {"de": "del", "del": "de", "a": "al", "al": "a"}
_ARTICLES = frozenset("el la los las".split())
_ENGLISH_ARTICLES = ARTICLES[Language.ENGLISH] | {"this", "these"}
_CLITICS = frozenset("me te se nos os".split())
_FORMER = "ex"
"""What Spanish writes as part of a word: the “former president” is an «expresidente»."""
_SHORTEST_FORMER, _LEAST_FORMER = 5, 0.1
"""Letters of such a word, and the share of its translations that say so."""
_FINITE = re.compile("(?<![aeií]d)(?:o|a|e|as|es)$")
_FAR_BEFORE = 8
"""Words before a verb among which its object is looked for."""
_STYLE, _FEW = 1 / 3, 10
"""From this share of terms in small letters on, or among so few, a term with a capital has it because it is a name."""


@dataclass(frozen=True, slots=True)
class Occurrence:
    """A term in a text: the number of its concept, the term, the character span; the numbers of its words in the text, in order.

    Words of the text that are none of the term's may stand between them: «tribunales civiles y penales».
    """

    concept: int
    term: Term
    span: Span
    words: tuple[int, ...]

    def is_part_of(self, other: Occurrence) -> bool:
        """Whether all its words, and not only these, are words of another one."""
        return len(self.words) < len(other.words) and set(self.words) <= set(other.words)

    @property
    def is_wanted(self) -> bool:
        """Whether the term may be used."""
        return self.term.usage is not Usage.FORBIDDEN


@dataclass(frozen=True, slots=True)
class _Entry:
    """A term of the index. `is_name`: it needs its capital. `certainty`: how sure it must be that a word is a form of one of its words.

    `is_other_spelling`: it is not quite what the term base has.
    """

    concept: int
    term: Term
    phrase: tuple[PhraseWord, ...]
    is_name: bool
    certainty: Certainty
    is_other_spelling: bool = False


@dataclass(frozen=True, slots=True)
class _Meaning:
    """What stands for a concept in the other language: the forms of its words, and whether it is a verb (None: not known)."""

    forms: frozenset[str]
    is_verb: bool | None


class TermIndex:
    """The terms of one side of a pair of languages, by the forms of their first words."""

    def __init__(self, base: TermBase, side: Side, languages: LanguagePair) -> None:
        """The index of a term base; `side`: the one whose language the texts are in."""
        code = languages.language_of(side)
        self._side = side
        self._language = Language(code) if code in tuple(Language) else None
        self._by_word: defaultdict[str, list[_Entry]] = defaultdict(list)
        self._other = Language(languages.language_of(side.other)) if languages.has_tables else None
        self._base, self._languages = base, languages
        self._meanings: dict[int, _Meaning] = {}
        numbered = ((number, term) for number, one in enumerate(base.concepts) for term in one.terms)
        own = [(number, term, phrase_of(term)) for number, term in numbered if self._is_looked_for(term)]
        small = sum(phrase[0].written[:1].islower() for _, _, phrase in own if phrase)
        names = small >= _STYLE * len(own) or len(own) < _FEW
        for number, term, phrase in own:
            if not phrase:
                continue
            certainty = Certainty.POSSIBLE if side is Side.TARGET and term.usage is not Usage.FORBIDDEN else Certainty.LIKELY
            entry = _Entry(number, term, phrase, names and _is_name(phrase), certainty)
            self._add(entry)
            for other in (spaced_initials(phrase), *self._compounds(phrase, term)):
                if other is not None:
                    self._add(replace(entry, phrase=other, is_other_spelling=True))
            if self._language is Language.ENGLISH and term.inflected and (feminine := of_women(phrase)) is not None:
                self._add(replace(entry, phrase=feminine))

    def _compounds(self, phrase: tuple[PhraseWord, ...], term: Term) -> Iterator[tuple[PhraseWord, ...]]:
        return other_compounds(phrase) if self._language is Language.ENGLISH and term.inflected else iter(())

    def _is_looked_for(self, term: Term) -> bool:
        """Whether it is a term of the index's language; what is forbidden there is nothing to look for in a source."""
        return term.is_in(self._side, self._languages) and not (self._side is Side.SOURCE and term.usage is Usage.FORBIDDEN)

    def _meaning(self, number: int) -> _Meaning:
        """What the other language has for a concept; made when it is first asked for."""
        if number not in self._meanings:
            concept, other = self._base.concepts[number], self._other
            own = [word.lower for one in concept.terms if one.is_in(self._side.other, self._languages) for word in phrase_of(one)]
            # A Spanish verb shows by its infinitive, and so shows what an English term is.
            verb = any(map(is_verb, own)) if own and other is Language.SPANISH else None
            self._meanings[number] = _Meaning(frozenset() if other is None else all_forms(own, other), verb)
        return self._meanings[number]

    def __bool__(self) -> bool:
        return bool(self._by_word)

    def find(self, text: str, *, loosely: bool = False) -> list[Occurrence]:
        """All terms of a text, also those inside others, in order. `loosely`: whatever the accents, capitals, and what joins the words."""
        words = text_words(text)
        found = self._found(text, words, loosely=loosely)
        if self._side is Side.SOURCE or loosely:
            # Where the spelling does not matter, “stand-off” is “standoff”.
            joined, numbers = joined_words(words)
            if len(joined) < len(words):
                also = self._found(text, joined, loosely=loosely)
                own = (replace(one, words=tuple(number for place in one.words for number in numbers[place])) for one in also)
                found = sorted(dict.fromkeys((*found, *own)), key=lambda one: one.words[0])
        return found

    def _found(self, text: str, words: tuple[TextWord, ...], *, loosely: bool) -> list[Occurrence]:
        found = []
        for place, word in enumerate(words):
            entries, read = self._by_word.get(word.bare, ()), words
            if not entries and self._language is Language.SPANISH and _is_former(word, self._side):
                read = _without_former(words, place)
                entries = self._by_word.get(read[place].bare, ())
            elif not entries and self._language is Language.SPANISH:
                command = without_pronouns(word.lower)
                entries = [one for one in self._by_word.get(command, ()) if is_verb(one.phrase[0].lower)] if command else ()
                read = (
                    (*words[:place], replace(word, written=command, lower=command, bare=command), *words[place + 1 :]) if entries else words
                )
            for entry in entries:
                places = self._places(entry, read, place, loosely=loosely)
                if places:
                    last = words[places[-1]]
                    stop = last.span[1] + ("." in last.written and text.startswith(".", last.span[1]))
                    found.append(Occurrence(entry.concept, entry.term, (words[places[0]].span[0], stop), places))
        return found

    def _add(self, entry: _Entry) -> None:
        for form in {bare(form) for form in self._forms(entry.phrase[0].lower, entry.term)}:
            self._by_word[form].append(entry)

    def _forms(self, word: str, term: Term) -> Iterator[str]:
        yield word
        if term.inflected and self._language is not None:
            yield from word_forms(word, self._language)
            if self._language is Language.SPANISH:
                yield from (other[word] for other in (_SAME, _OF_THE) if word in other)

    def _places(self, entry: _Entry, words: Sequence[TextWord], place: int, *, loosely: bool) -> tuple[int, ...]:
        """The numbers of the words of a term that begins at a word of the text; none when it does not."""
        if not self._may_begin(entry, words, place, loosely=loosely) or not self._is_at(entry, 0, words, place, loosely=loosely):
            return ()
        places, kind = [place], self._kind(entry)
        for number in range(1, len(entry.phrase)):
            later = self._next(entry, number, words, places, kind if len(places) == places[-1] - place + 1 else None, loosely=loosely)
            if later is None and kind is Kind.VERB and self._may_lack(entry, number):
                continue
            if later is None:
                is_passive = number == 1 and kind is Kind.VERB and self._side is Side.TARGET and entry.term.inflected
                return self._object_before(entry, words, place, loosely=loosely) if is_passive else ()
            places.append(later)
        return tuple(places)

    def _may_lack(self, entry: _Entry, number: int) -> bool:
        """Whether a word is an article within a verb and its object: “play a role” is “played important roles”, too."""
        articles = ARTICLES[self._language] if self._language is not None else frozenset[str]()
        return entry.term.inflected and number < len(entry.phrase) - 1 and entry.phrase[number].lower in articles

    def _object_before(self, entry: _Entry, words: Sequence[TextWord], verb: int, *, loosely: bool) -> tuple[int, ...]:
        """The numbers of the words of a verb whose object stands before it: “proceedings were opened” for “open proceedings”; else none."""
        rest = len(entry.phrase) - 1
        for start in range(max(0, verb - _FAR_BEFORE), verb - rest + 1):
            here = range(start, start + rest)
            joined = all(gap_fits(entry.phrase[number].gap, words[at].gap, loosely=loosely) for number, at in enumerate(here[1:], 2))
            if joined and all(self._is_at(entry, number, words, at, loosely=loosely) for number, at in enumerate(here, 1)):
                return (*here, verb)
        return ()

    def _next(
        self, entry: _Entry, number: int, words: Sequence[TextWord], places: Sequence[int], kind: Kind | None, *, loosely: bool
    ) -> int | None:
        """Where the next word of a term stands; None when nowhere. `kind`: that of the term, where others may stand between."""
        at = places[-1] + 1
        if at < len(words) and self._is_extra_article(entry, number, words[at]):
            at += 1
        loose_gap = loosely or self._side is Side.SOURCE
        is_next = at < len(words) and gap_fits(entry.phrase[number].gap, words[at].gap, loosely=loose_gap)
        if is_next and self._is_at(entry, number, words, at, loosely=loosely):
            return at
        if kind is None or not entry.term.inflected or self._language is None:
            return None
        later = later_places(entry.phrase, number, words, places, kind, self._language)
        return next((one for one in later if self._is_at(entry, number, words, one, loosely=loosely)), None)

    def _is_at(self, entry: _Entry, number: int, words: Sequence[TextWord], at: int, *, loosely: bool) -> bool:
        wanted = entry.phrase[number]
        return self._fits(entry, wanted, words, at, loosely=loosely) and not self._is_of_another_kind(entry, wanted, words, at)

    def _kind(self, entry: _Entry) -> Kind:
        """Whether a term is a verb with what belongs to it, or a noun."""
        if self._language is Language.SPANISH:
            verb = is_verb(entry.phrase[0].lower)
        else:
            verb = self._meaning(entry.concept).is_verb is True
        return Kind.VERB if verb else Kind.NOUN

    def _may_begin(self, entry: _Entry, words: Sequence[TextWord], place: int, *, loosely: bool) -> bool:
        """Whether what stands around a word, and its capital, allow a term to begin there."""
        if self._side is Side.SOURCE and (_is_in_compound(words[place]) or _is_contracted(words, place)):
            return False
        if not loosely and entry.is_other_spelling and self._side is Side.TARGET:
            return False
        if not loosely and entry.is_name and not words[place].written[:1].isupper():
            return False
        return not entry.phrase[0].lower.endswith(("arse", "erse", "irse")) or _has_clitic(words, place)

    def _is_extra_article(self, entry: _Entry, number: int, word: TextWord) -> bool:
        """«el jefe de la policía» is a form of «jefe de policía»."""
        if self._language is not Language.SPANISH or not entry.term.inflected or word.lower not in _ARTICLES or word.gap != " ":
            return False
        return entry.phrase[number - 1].lower in ("de", "a") and entry.phrase[number].lower not in _ARTICLES

    def _fits(self, entry: _Entry, wanted: PhraseWord, words: Sequence[TextWord], at: int, *, loosely: bool) -> bool:
        word = words[at]
        behind_have = self._language is Language.SPANISH and at > 0 and words[at - 1].lower in HAVE
        if not loosely and self._needs_capitals(entry, wanted, word) and not capitals_fit(word.written, wanted.written, opens=word.opens):
            return False
        lenient = self._side is Side.SOURCE or word.all_caps
        for form in self._candidates(entry, wanted.lower, word):
            same = bare(form) == word.bare if loosely else letters_fit(word.written, form, accents_may_lack=lenient)
            if same and (form == wanted.lower or (is_verb(wanted.lower) and behind_have) or self._is_form(entry, form, wanted.lower)):
                return True
        return False

    def _is_of_another_kind(self, entry: _Entry, wanted: PhraseWord, words: Sequence[TextWord], at: int) -> bool:
        """Whether a word is a noun and the term is a verb, by the word before it, or the reverse.

        «De baja», «una venda» have no form of bajar and vender, “under arrest” and “a building” none of to arrest and to build; in
        “it will rain” there is no testament.
        """
        if self._side is Side.TARGET or self._language is None:
            return False
        if self._language is Language.ENGLISH and len(entry.phrase) == 1 and words[at].lower == wanted.written in SELDOM_NOUNS:
            verb = self._meaning(entry.concept).is_verb is not False
            return not verb and (at == 0 or words[at - 1].lower not in ENGLISH_BEFORE_NOUNS)
        if at == 0 or words[at].gap != " ":
            return False
        word, before = words[at].lower, words[at - 1].lower
        if self._language is Language.SPANISH:
            if before in HAVE and word.endswith("o"):
                return not is_verb(wanted.lower)  # «se ha puesto» has no post
            finite = _FINITE.search(word) is not None and word != wanted.lower
            return finite and before in BEFORE_NOUNS and word_forms(wanted.lower, Language.SPANISH).get(word) is Change.VERB
        first = wanted is entry.phrase[0] and before in ENGLISH_BEFORE_NOUNS and self._meaning(entry.concept).is_verb is True
        return first and (word == wanted.lower or (word.endswith("ing") and before in _ENGLISH_ARTICLES))

    def _needs_capitals(self, entry: _Entry, wanted: PhraseWord, word: TextWord) -> bool:
        """A text in capitals shows none of them; and small letters of a term say nothing about the source."""
        return entry.term.case_sensitive and not word.all_caps and (self._side is Side.TARGET or wanted.written != wanted.lower)

    def _candidates(self, entry: _Entry, wanted: str, word: TextWord) -> Iterator[str]:
        """Forms of a term's word that have the letters of a word of the text, whatever the accents."""
        if word.lower == wanted or not entry.term.inflected or self._language is None:
            yield wanted
            return
        forms = _folded_forms(wanted, self._language)
        yield from forms.get(word.bare, ())
        if self._language is Language.SPANISH and word.lower in (_SAME.get(wanted), _OF_THE.get(wanted)):
            yield word.lower

    def _is_form(self, entry: _Entry, form: str, wanted: str) -> bool:
        if self._language is None:
            return False
        if form in (_SAME.get(wanted), _OF_THE.get(wanted)):
            return True
        meaning = self._meaning(entry.concept)
        if (
            self._language is Language.ENGLISH
            and meaning.is_verb is not None
            and word_forms(wanted, self._language).get(form) is Change.VERB
        ):
            return meaning.is_verb
        if self._language is Language.ENGLISH and meaning.is_verb and form in IRREGULAR_PLURALS.get(wanted, ()):
            return False  # the dice are no form of “to die”
        return is_form(form, wanted, self._language, meaning.forms, entry.certainty, alone=len(entry.phrase) == 1)


def _is_name(phrase: Sequence[PhraseWord]) -> bool:
    """Whether the only word of a term has a capital, as Turkey and Sol have, which are other words without it."""
    return len(phrase) == 1 and phrase[0].written[:1].isupper()


@lru_cache(maxsize=16384)
def _folded_forms(word: str, language: Language) -> dict[str, tuple[str, ...]]:
    """The forms of a word by what they are without accents."""
    forms: defaultdict[str, list[str]] = defaultdict(list)
    for form in word_forms(word, language):
        forms[bare(form)].append(form)
    return {folded: tuple(own) for folded, own in forms.items()}


def _without_former(words: tuple[TextWord, ...], place: int) -> tuple[TextWord, ...]:
    """The words of a text with a word such as «expresidente» as what it is without «ex»."""
    word, cut = words[place], len(_FORMER)
    changed = replace(word, written=word.written[cut:], lower=word.lower[cut:], bare=word.bare[cut:])
    return (*words[:place], changed, *words[place + 1 :])


def _is_former(word: TextWord, side: Side) -> bool:
    """Whether a word is one for a person with «ex» before it; in a source only if the lexicon does not have it in another meaning."""
    if not word.bare.startswith(_FORMER) or len(word.bare) < _SHORTEST_FORMER:
        return False
    shares = translation_shares(word.lower, Language.SPANISH)
    return side is Side.TARGET or not shares or any(shares.get(one, 0.0) >= _LEAST_FORMER for one in ("former", "ex"))


def _is_in_compound(word: TextWord) -> bool:
    """Whether a word is only a part of one: vice-president, pro-government."""
    return word.gap == "-" and word.written == word.lower


def _is_contracted(words: Sequence[TextWord], place: int) -> bool:
    """Whether a word is the first part of a contraction: “won't” is no form of “win”."""
    return place + 1 < len(words) and words[place + 1].lower == "t" and words[place + 1].gap == "'"


def _has_clitic(words: Sequence[TextWord], place: int) -> bool:
    """Whether a form of a pronominal verb has its pronoun: se queja, quejarse."""
    word = words[place]
    if word.span[1] - word.span[0] > len(word.written):
        return True  # a command, of which the pronouns are cut off
    first = place - 1 if place > 0 and words[place - 1].lower in HAVE else place  # «se han ido»
    before = first > 0 and words[first - 1].lower in _CLITICS
    return before or any(words[place].lower.endswith(clitic) for clitic in ("se", "me", "te", "nos"))


def longest(found: Sequence[Occurrence]) -> list[Occurrence]:
    """The occurrences that are not part of a longer one, in order."""
    at: defaultdict[int, list[Occurrence]] = defaultdict(list)
    for one in found:
        for word in one.words:
            at[word].append(one)
    kept = [one for one in found if not any(one.is_part_of(other) for other in at[one.words[0]])]
    return sorted(kept, key=lambda one: (one.span[0], -one.span[1]))


@lru_cache(maxsize=16)
def term_index(base: TermBase, side: Side, languages: LanguagePair) -> TermIndex:
    """The index of a term base for a side; made once for all texts."""
    return TermIndex(base, side, languages)
