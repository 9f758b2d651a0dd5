"""A text → the phrases in it: nouns that are known or may be one, names, and what stands before."""

from __future__ import annotations

from dataclasses import dataclass, replace

from stories.writers.offline.ideas import is_safe_word
from stories.writers.offline.names import called
from stories.writers.offline.romance.phrases import Phrase
from stories.writers.offline.romance.speech import Speech
from stories.writers.offline.romance.tokens import is_latin, tokens
from stories.writers.offline.romance.words import LIVING, Adjective, Form, Noun, gendered

_LONGEST = 5
"""Words of the longest noun."""
_MOST_PHRASES = 24
_MOST_NAME_WORDS = 2


@dataclass(frozen=True, slots=True)
class Read:
    """A phrase as it was read, and where it stands."""

    phrase: Phrase
    start: int
    end: int
    before: str
    """The word before it, in lower case; "" at the beginning of a clause."""
    known: bool
    forms: tuple[Form, ...] = ()
    """All that its noun can mean."""
    determined: bool = False


class Reader:
    """Reads one text."""

    def __init__(self, speech: Speech, text: str) -> None:
        self.speech = speech
        self.tokens = list(tokens(speech, text))
        self.lower = [token.lower() for token in self.tokens]

    def phrases(self) -> list[Read]:
        """The phrases in their order, none inside another."""
        found: list[Read] = []
        at = 0
        while at < len(self.tokens) and len(found) < _MOST_PHRASES:
            read = self._known(at) or self._town(at) or self._named(at) or self._unknown(at)
            if read is None:
                at += 1
                continue
            found.append(read)
            at = read.end
        return found

    def _known(self, at: int) -> Read | None:
        for length in range(min(_LONGEST, len(self.tokens) - at), 0, -1):
            form = self._joined(at, at + length)
            forms = self._forms(form)
            if forms and not (length == 1 and self._is_other_here(at, forms)):
                return self._read(forms, at, at + length)
        return None

    def _forms(self, form: str) -> tuple[Form, ...]:
        return self.speech.words.nouns.get(form, ())

    def _joined(self, start: int, end: int) -> str:
        return " ".join(self.lower[start:end]).replace("' ", "'")

    def _is_other_here(self, at: int, forms: tuple[Form, ...]) -> bool:
        """Whether a form of a noun is an adjective or a verb where it stands: "qui lit"."""
        before = self.lower[at - 1] if at else ""
        if before in self.speech.reflexive or self.lower[at] in self.speech.no_heroes:
            return True
        return self._is_adjective_here(at) or self._is_verb_here(at, before, forms)

    def _is_verb_here(self, at: int, before: str, forms: tuple[Form, ...]) -> bool:
        """Things come with an article, a number, an adjective or a preposition, or come first."""
        speech = self.speech
        if (
            not at
            or forms[0].noun.kind in LIVING
            or (not before[-1:].isalpha() and before[-1:] != "'")
        ):
            return False
        return not (
            before in speech.determiners
            or before in speech.numbers
            or before in speech.words.adjectives
            or before in speech.locatives | speech.of_words | speech.with_words | speech.joined_by
        )

    def _is_adjective_here(self, at: int) -> bool:
        """Some words are both: in "el viejo faro" the first is no old man, in "globo naranja" the
        last is no orange."""
        if self.lower[at] not in self.speech.words.adjectives:
            return False
        after = self.lower[at + 1] if at + 1 < len(self.lower) else ""
        before = self.lower[at - 1] if at else ""
        return bool(self._forms(after) or self._forms(before)) or self._may_be_noun(at + 1)

    def _named(self, at: int) -> Read | None:
        """A name that stands alone."""
        if not self._is_name(at):
            return None
        name, end = self._name_words(at)
        she = called(name) or self.speech.likely_gender(name)
        gender = "f" if she in ("she", "f") else "m"
        noun = Noun("", "", gender, "girl" if gender == "f" else "boy", "person")
        return self._told_apart(
            Read(Phrase(noun, name=name), at, end, self._before(at), known=True)
        )

    def _told_apart(self, named: Read) -> Read:
        """A name with what it is: "Ana, una panadera", "Léo le lion"."""
        at = self._apposed(named.end)
        what = self._known(at) if at else None
        if what is None or what.phrase.noun.kind not in LIVING or what.phrase.name:
            return named
        phrase = replace(what.phrase, name=named.phrase.name)
        return replace(what, phrase=phrase, start=named.start, before=named.before)

    def _apposed(self, at: int) -> int:
        """Where the noun begins that tells what a name is; 0 where there is none."""
        comma = at < len(self.lower) and self.lower[at] == ","
        article, noun = at + comma, at + comma + 1
        if noun >= len(self.lower) or self.lower[article] not in self.speech.articles:
            return 0
        indefinite = self.lower[article] in self.speech.grammar.INDEFINITE
        while noun < len(self.lower) and self.lower[noun] in self.speech.words.adjectives:
            noun += 1
        return noun if comma or not indefinite else 0

    def _town(self, at: int) -> Read | None:
        """A place with a name of its own: "en París"."""
        token, before = self.tokens[at], self.lower[at - 1] if at else ""
        if before not in self.speech.town_prepositions or not token[0].isupper():
            return None
        if not is_safe_word(token) or not is_latin(self.lower[at]) or self._is_word(self.lower[at]):
            return None
        if called(token) or self.lower[at] in self.speech.times:
            return None
        name, end = self._name_words(at)
        noun = Noun(name, name, "m", name, "place", "city", before)
        return Read(Phrase(noun), at, end, before, known=True, forms=(Form(noun, False),))

    def _is_name(self, at: int) -> bool:
        token, lower = self.tokens[at], self.lower[at]
        if not token[0].isupper() or not is_safe_word(token) or len(token) < 2:
            return False
        if self._is_word(lower):
            return False
        if called(token.partition("-")[0]):
            return True
        if token.isupper() and len(token) > 3:
            return False
        if self._begins(at):
            return self._begins_as_name(at)
        before = self.lower[at - 1]
        return before not in self.speech.locatives and before not in self.speech.determiners

    def _is_word(self, lower: str) -> bool:
        speech = self.speech
        return (
            lower in speech.common
            or lower in speech.words.adjectives
            or lower in speech.no_heroes
            or lower in speech.dreams
            or lower in speech.determiners
            or bool(self._forms(lower))
        )

    def _begins(self, at: int) -> bool:
        before = self.tokens[at - 1] if at else "."
        return not before[-1].isalnum() and before not in "-'"

    def _begins_as_name(self, at: int) -> bool:
        """At a sentence's beginning any word is written large: what follows it tells."""
        verb = at + 1 < len(self.lower) and self.lower[at + 1] in self.speech.verbs
        apposed = self._apposed(at + 1)
        living = apposed and self.speech.words.living(self._one_word(apposed))
        return verb or bool(living)

    def _one_word(self, at: int) -> str:
        return self.lower[at] if at < len(self.lower) else ""

    def _name_words(self, at: int) -> tuple[str, int]:
        end = at + 1
        while (
            end < len(self.tokens)
            and end - at < _MOST_NAME_WORDS
            and self.tokens[end][0].isupper()
            and is_safe_word(self.tokens[end])
            and not self._is_word(self.lower[end])
        ):
            end += 1
        return " ".join(self.tokens[at:end]), end

    def _unknown(self, at: int) -> Read | None:
        """A word that no table knows, where only a noun can be one."""
        if not self._may_be_noun(at):
            return None
        start, adjectives, told, number, owner = self._left(at)
        alone = len(self.tokens) == 1
        if not told and not number and not alone:
            return None
        plural = "?p" if number else ""
        noun = self.speech.unknown(self.lower[at], told or plural)
        if noun is None:
            return None
        form = Form(noun, (told or plural).endswith("p"))
        return self._finished(
            form, (form,), start, at, at + 1, adjectives, number, owner, known=False
        )

    def _may_be_noun(self, at: int) -> bool:
        if at >= len(self.tokens):
            return False
        lower = self.lower[at]
        return (
            len(lower) > 2
            and is_safe_word(lower)
            and not lower.endswith("'")
            and is_latin(lower)
            and not self._is_word(lower)
            and lower not in self.speech.numbers
            and lower not in self.speech.naming
            and lower not in self.speech.dreaming
        )

    def _read(self, forms: tuple[Form, ...], at: int, end: int) -> Read:
        start, adjectives, told, number, owner = self._left(at)
        form = self._meant(forms, told)
        return self._finished(form, forms, start, at, end, adjectives, number, owner, known=True)

    def _meant(self, forms: tuple[Form, ...], told: str) -> Form:
        """Of several meanings the one that agrees with the determiner."""
        for form in forms:
            gender = told[:1] in ("", "?", form.noun.gender) or form.noun.gender == "c"
            if gender and told[1:] in ("", "?", "p" if form.plural else "s"):
                return form
        return forms[0]

    def _left(self, at: int) -> tuple[int, list[Adjective], str, str, str]:
        """Where a phrase begins, its adjectives before the noun, and what its article tells."""
        adjectives: list[Adjective] = []
        told = number = owner = ""
        start = at
        while start:
            word = self.lower[start - 1]
            if word in self.speech.words.adjectives and not told and not number:
                adjectives.insert(0, self.speech.words.adjectives[word])
            elif word in self.speech.numbers and not number:
                number = word
            elif word in self.speech.determiners and not told:
                told = self.speech.determiners[word]
                owner = self.speech.possessives.get(word, "")
            elif word not in self.speech.skipped or not adjectives or told:
                break
            start -= 1
            if told:
                break
        return start, adjectives, told, number, owner

    def _finished(
        self,
        form: Form,
        forms: tuple[Form, ...],
        start: int,
        at: int,
        end: int,
        adjectives: list[Adjective],
        number: str,
        owner: str,
        *,
        known: bool,
    ) -> Read:
        told = self._told(start, at)
        made_of, end = self._made_of(form.noun, end)
        form = Form(made_of, form.plural)
        after, end = self._right(end)
        name, end = self._name_after(end, form.noun)
        noun = gendered(form.noun, self._gender(told, name, form.noun))
        alike = noun.one == noun.many and told.endswith("p")
        plural = form.plural or bool(number) or alike
        if plural:
            name, end = "", self._past_names(end)
        phrase = Phrase(noun, plural, (*adjectives, *after)[:2], number, name, owner)
        return Read(phrase, start, end, self._before(start), known, forms, bool(told or number))

    def _made_of(self, noun: Noun, end: int) -> tuple[Noun, int]:
        """Of a noun with another that says what kind it is: "un huevo de dragón"."""
        if end + 1 >= len(self.lower):
            return noun, end
        of, other = self.lower[end], self.lower[end + 1]
        if of in self.speech.of_words:
            gloss = self._material(other)
        else:
            gloss = self.speech.materials.get(other, "") if of in self.speech.made_in else ""
        if not gloss or of in self.speech.determiners:
            return noun, end
        more = f" {of} {other}".replace("' ", "'")
        made = replace(
            noun, one=noun.one + more, many=noun.many + more, gloss=f"{gloss} {noun.gloss}"
        )
        return made, end + 2

    def _material(self, word: str) -> str:
        if word in self.speech.materials:
            return self.speech.materials[word]
        forms = self._forms(word)
        return forms[0].noun.gloss if forms else ""

    def _told(self, start: int, at: int) -> str:
        words = [word for word in self.lower[start:at] if word in self.speech.determiners]
        return self.speech.determiners[words[0]] if words else ""

    def _gender(self, told: str, name: str, noun: Noun) -> str:
        """Of a noun with one form for both: by its article, else by the name."""
        if told[:1] in ("m", "f"):
            return told[0]
        if name:
            return "f" if (called(name) or self.speech.likely_gender(name)) in ("she", "f") else "m"
        return "m"

    def _right(self, end: int) -> tuple[list[Adjective], int]:
        found: list[Adjective] = []
        at = end
        while at < len(self.lower):
            word = self.lower[at]
            if word in self.speech.words.adjectives:
                found.append(self.speech.words.adjectives[word])
                end = at + 1
            elif word not in self.speech.skipped and not (found and word in self.speech.joined_by):
                break
            at += 1
        return found, end

    def _name_after(self, at: int, noun: Noun) -> tuple[str, int]:
        """The name that follows somebody: "un zorro llamado Tom", "mi perro Toby"."""
        if noun.kind not in (*LIVING, "", "standing", "sky", "vehicle"):
            return "", at
        start = at + (at < len(self.tokens) and self.tokens[at] == ",")
        introduced = self._naming_length(start)
        first = start + introduced
        if first >= len(self.tokens) or not is_safe_word(self.tokens[first]):
            return "", at
        if not introduced and (start > at or not self._is_capital_name(first)):
            return "", at
        if introduced and self.lower[first] in self.speech.common:
            return "", at
        name, end = self._name_words(first)
        if self.lower[first] in self.speech.no_heroes:
            return "", at
        return name[:1].upper() + name[1:], end

    def _past_names(self, at: int) -> int:
        """What several are called tells them apart, and is not told: "las gemelas Sara y Noa"."""
        end = at
        while at < len(self.tokens) and (
            self._is_capital_name(at) or self.lower[at] in (",", *self.speech.joined_by)
        ):
            at += 1
            end = at if self._is_capital_name(at - 1) else end
        return end

    def _is_capital_name(self, at: int) -> bool:
        """Written large beside somebody, even a common noun is a name: "el hada Flor"."""
        token, lower = self.tokens[at], self.lower[at]
        known = lower in self.speech.words.adjectives or lower in self.speech.common
        return token[0].isupper() and not token[1:].isupper() and not known

    def _naming_length(self, at: int) -> int:
        if at < len(self.lower) and self.lower[at] in self.speech.naming:
            return 1
        for words in self.speech.naming_phrases:
            if tuple(self.lower[at : at + len(words)]) == words:
                return len(words)
        return 0

    def _before(self, start: int) -> str:
        """The word before a phrase; of a contraction (al, du), that itself."""
        first = self.lower[start]
        if first in self.speech.determiners and first in (
            self.speech.locatives | self.speech.of_words
        ):
            return first
        return self.lower[start - 1] if start else ""
