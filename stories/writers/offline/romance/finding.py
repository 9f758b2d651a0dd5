"""A brief → all that the engine fills a story with."""

from __future__ import annotations

from dataclasses import replace

from stories.writers.base import Brief, Character
from stories.writers.offline.abroad import language_of, named_abroad
from stories.writers.offline.chance import Dice
from stories.writers.offline.ideas import clean_idea, emoji_words, is_safe_word
from stories.writers.offline.names import called
from stories.writers.offline.romance.casting import Place, mention, owned, pair
from stories.writers.offline.romance.dreams import Told, dream_of, fear_of
from stories.writers.offline.romance.english import in_ascii, where_in_english
from stories.writers.offline.romance.mentions import Either
from stories.writers.offline.romance.phrases import Phrase, core, definite, indefinite
from stories.writers.offline.romance.reading import Read, Reader
from stories.writers.offline.romance.roles import Roles, cast_roles, dressed
from stories.writers.offline.romance.speech import Speech
from stories.writers.offline.romance.words import LIVING, SETTLED, Noun, gendered
from stories.writers.offline.telling import Found, Prop

_WET = ("sea", "sky", "space")
"""Where there is no ground to walk on."""
_LOOK_CHARACTERS = 120
HERO_LOOKS = (
    "in a yellow raincoat", "in a red jumper", "in a blue coat", "with a green scarf",
    "in a striped jumper",
)  # fmt: skip
FRIEND_LOOKS = (
    "with round glasses", "in a white apron", "in a brown waistcoat", "with a straw hat",
    "in a grey cardigan",
)  # fmt: skip
"""What people wear in pictures, where nobody says it."""


class Finder:
    """Finds what one language can find in a brief."""

    def __init__(self, speech: Speech) -> None:
        self.speech = speech

    def find(self, brief: Brief, dice: Dice) -> Found:
        """Everything that a story of the brief is filled with."""
        reader = Reader(self.speech, clean_idea(brief.idea))
        reads = reader.phrases()
        dream, fear = dream_of(self.speech, reader, reads), fear_of(self.speech, reader)
        free = [read for read in reads if not _inside(read, dream) and not _inside(read, fear)]
        roles = cast_roles(self.speech, free, dreams=bool(dream or fear))
        if self._says_nothing(free, brief.idea):
            roles = self._named_elsewhere(brief.idea) or roles
        if set(reader.lower) & self.speech.grief and roles.hero and roles.hero.owner:
            roles = Roles(theme=roles.hero, place=roles.place)
        return _Filling(self.speech, brief, dice, roles, reader, dream, fear).found()

    def _says_nothing(self, reads: list[Read], idea: str) -> bool:
        """Whether no noun is known; names tell something only in this language."""
        if any(read.known and read.phrase.noun.one for read in reads):
            return False
        names = any(read.known for read in reads)
        return not names or language_of(clean_idea(idea)) not in ("", self.speech.code)

    def prop(self, word: str) -> Prop:
        """A noun of a plot's props, made ready."""
        phrase = Phrase(self.speech.words.noun(word))
        return Prop(mention(self.speech, phrase), phrase.seen())

    def _named_elsewhere(self, idea: str) -> Roles | None:
        """Of ideas in another language, or of emoji only: the nouns that have a word here."""
        english = [word.strip(".,;:!?\"'()") for word in clean_idea(idea).lower().split()]
        words = [*emoji_words(idea), *english, *named_abroad(idea, but=self.speech.code)]
        nouns = [self._by_gloss(word) for word in words[:60]]
        reads = [
            Read(
                Phrase(noun),
                place,
                place + 1,
                "",
                known=True,
                forms=self.speech.words.nouns[noun.one],
            )
            for place, noun in enumerate(noun for noun in nouns if noun)
        ]
        return cast_roles(self.speech, reads, dreams=False) if reads else None

    def _by_gloss(self, word: str) -> Noun | None:
        glosses = self.speech.words.by_gloss
        return glosses.get(word) or glosses.get(word.removesuffix("s"))


def _inside(read: Read, told: Told | None) -> bool:
    return told is not None and told.start <= read.start < told.end


class _Filling:
    """What one brief gives, and what stands in for what it does not."""

    def __init__(
        self,
        speech: Speech,
        brief: Brief,
        dice: Dice,
        roles: Roles,
        reader: Reader,
        dream: Told | None,
        fear: Told | None,
    ) -> None:
        self.speech, self.brief, self.dice, self.roles = speech, brief, dice, roles
        self.reader, self.dream, self.fear = reader, dream, fear
        self.age = brief.age_group or "child"
        self.hero = self._hero()
        self.place = self._place()
        self.friend = self._friend()
        self.thing = roles.thing or self._keepsake()
        self.time = self._time()
        self.theme = self._theme()

    def found(self) -> Found:
        return Found(
            slots=self._slots(),
            seen=self._seen(),
            cast=self._cast(),
            tags=frozenset(self._tags()),
            taken=frozenset({self.hero.noun.one, self.friend.noun.one}),
            mood=self._mood(),
        )

    def _hero(self) -> Phrase:
        card = self.brief.hero or Character()
        phrase = self._of_card(card) or self.roles.hero or self._stand_in(card)
        if phrase.owner and phrase.noun.one in self.speech.relatives and not phrase.plural:
            others = tuple(each for each in phrase.adjectives if each.gloss != "small")
            phrase = replace(phrase, noun=replace(phrase.noun, one=""), adjectives=others)
        phrase = replace(phrase, owner="")
        if _safe_name(card.name):
            phrase = replace(phrase, name=card.name.strip())
        return self._dressed(self._grown(self._looking(phrase, card.look)), HERO_LOOKS)

    def _dressed(self, phrase: Phrase, looks: tuple[str, ...]) -> Phrase:
        """People in pictures look like themselves in every scene."""
        given = phrase.wears_seen or (self.brief.hero and self.brief.hero.look)
        if phrase.noun.kind != "person" or phrase.plural or given:
            return phrase
        return replace(phrase, wears_seen=self.dice.pick(looks, about="look"))

    def _of_card(self, card: Character) -> Phrase | None:
        reads = Reader(self.speech, clean_idea(card.what)).phrases()
        roles = cast_roles(self.speech, reads, dreams=True)
        if roles.hero or not reads:
            return roles.hero
        return reads[0].phrase

    def _stand_in(self, card: Character) -> Phrase:
        """Somebody for an idea that names nobody; with a card, whom its name calls."""
        name, _, gender = self.dice.pick(self.speech.names[self.age], about="name").partition(":")
        if _safe_name(card.name):
            name = card.name.strip()
            gender = _gender_of(self.speech, name)
        return Phrase(Noun("", "", gender, "", "person"), name=name)

    def _grown(self, phrase: Phrase) -> Phrase:
        """Who is only a name is a child, a teenager or grown up, as the readers are."""
        if phrase.noun.one:
            return phrase
        word = self.speech.people[self.age][phrase.gender == "f"]
        return replace(phrase, noun=self.speech.words.noun(word))

    def _looking(self, phrase: Phrase, look: str) -> Phrase:
        for read in Reader(self.speech, clean_idea(look)).phrases():
            if read.phrase.noun.one in self.speech.garments:
                return dressed(self.speech, phrase, replace(read.phrase, owner="", name=""))
        return phrase

    def _place(self) -> Phrase:
        if self.roles.place:
            return self.roles.place
        kind = self.speech.words.homes.get(self.hero.noun.one) or self._usual_setting()
        return Phrase(self.speech.words.usual_places[kind])

    def _usual_setting(self) -> str:
        if self.hero.noun.kind != "person":
            return self.dice.pick(("village", "garden", "city"), about="place")
        usual = {"teen": ("city", "school", "beach"), "adult": ("city", "village", "beach")}
        if self.hero.noun.kind == "sky":
            return "sky"
        return self.dice.pick(usual.get(self.age, ("village", "garden", "city")), about="place")

    def _friend(self) -> Phrase:
        if self.roles.friend:
            return self._dressed(self._grown(self.roles.friend), FRIEND_LOOKS)
        words = self.speech.locals[self.place.noun.setting].split()
        others = [
            word for word in words if self.speech.words.noun(word).gloss != self.hero.noun.gloss
        ]
        noun = self.speech.words.noun(self.dice.pick(others, about="friend"))
        kinds = self.speech.characters["person" if noun.kind == "person" else "animal"]
        word = self.dice.pick(kinds, about="friend's character")
        adjectives = (self.speech.words.adjectives[word],)
        return self._dressed(Phrase(gendered(noun, "f"), adjectives=adjectives), FRIEND_LOOKS)

    def _keepsake(self) -> Phrase:
        words = self.speech.keepsakes[self.age].split()
        others = [word for word in words if word != self.hero.noun.one.replace(" ", "_")]
        word = self.dice.pick(others, about="thing").replace("_", " ")
        return Phrase(self.speech.words.noun(word))

    def _time(self) -> tuple[str, str]:
        for word in self.reader.lower:
            if word in self.speech.times:
                return self.speech.times[word]
        return self.dice.pick(self.speech.usual_times, about="time")

    def _slots(self) -> dict[str, object]:
        spot = self._spot()
        theme = self.theme
        return {
            "hero": mention(self.speech, self.hero, beside=self._beside(), said=self._said()),
            "friend": mention(self.speech, self.friend, met=self.roles.friend is not None),
            "both": pair(self.speech, self.hero, self.friend),
            "thing": mention(self.speech, self.thing, owners=self.hero.plural),
            "place": Place(*self._there()),
            "either": Either(self.dice),
            "spot": spot[0],
            "lives": self._lives(),
            "time": self.time[0],
            "dream": self.dream.text if self.dream else "",
            "fear": self.fear.text if self.fear else "",
            "theme": definite(self.speech.grammar, replace(theme, owner="")) if theme else "",
        }

    def _lives(self) -> str:
        """Nobody lives in a school or a museum."""
        visits = self.place.noun.setting in ("school", "halls")
        word = "visiting" if visits and self.hero.noun.kind == "person" else "living"
        return self.speech.friendly[word].split("|")[self.hero.plural]

    def _there(self) -> tuple[str, str]:
        return self.speech.grammar.there(self.place), definite(self.speech.grammar, self.place)

    def _spot(self) -> tuple[str, str]:
        return self.dice.pick(self.speech.spots[self.place.noun.setting], about="spot")

    def _theme(self) -> Phrase | None:
        """What the story is about where the idea names a thing and nobody who could be the hero."""
        if self.roles.hero or (self.brief.hero and self.brief.hero.what):
            return None
        return self.roles.theme or self.roles.thing

    def _beside(self) -> str:
        """Who comes with the hero from the beginning."""
        friend = self.roles.friend
        return self._with(self._companion(friend)) if friend else ""

    def _said(self) -> str:
        """What the idea says of the hero, where the sentence has room for it."""
        if self.roles.friend or (self.hero.wears and self.hero.name):
            return ""
        friendly, number = self.speech.friendly, self.hero.plural
        if self.dream:
            return f" {friendly['dreaming'].split('|')[number]} {self.dream.text}"
        if self.fear:
            return f" {friendly['fearing'].split('|')[number]} {self.fear.text}"
        theme = self.theme
        if theme is None:
            return ""
        thought = friendly["thinking"].split("|")[number]
        if theme.owner:
            return f" {thought} {owned(self.speech, theme, owners=self.hero.plural)}"
        one_only = theme.noun.one in self.speech.grammar.UNIQUE
        word = definite if theme.noun.kind == "abstract" or one_only else indefinite
        return f" {thought} {word(self.speech.grammar, replace(theme, owner=''))}"

    def _with(self, companion: str) -> str:
        if not self.hero.wears:
            return f" {self.speech.friendly['with']} {companion}"
        word = self.speech.agree(self.speech.friendly["along"], self.hero.gender, self.hero.plural)
        return f", {word} de {companion}"

    def _companion(self, friend: Phrase) -> str:
        """ "su perro Toby", "su amigo el león"."""
        if friend.owner:
            whose = owned(self.speech, friend, owners=self.hero.plural)
            return f"{whose} {friend.name}".strip()
        friendly = self.speech.friendly[friend.gender].split("|")[self.hero.plural]
        return f"{friendly} {friend.name or definite(self.speech.grammar, friend)}"

    def _seen(self) -> dict[str, str]:
        return {
            "hero": self._hero_seen(),
            "friend": self.friend.seen(),
            "thing": self.thing.seen(),
            "place": where_in_english(self.place.noun.gloss),
            "spot": self._spot()[1],
            "time": self.time[1],
            "dream": self.dream.seen if self.dream else "",
            "fear": self.fear.seen if self.fear else "",
            "theme": self._theme_seen(),
        }

    def _theme_seen(self) -> str:
        theme = self.theme
        return "" if theme is None or theme.noun.kind == "abstract" else theme.seen()

    def _hero_seen(self) -> str:
        look = in_ascii(clean_idea(self.brief.hero.look)) if self.brief.hero else ""
        seen = self.hero.seen()
        if look and not self.hero.wears_seen:
            return f"{seen} ({look[:_LOOK_CHARACTERS]})"
        return seen

    def _cast(self) -> tuple[Character, ...]:
        hero = Character(self.hero.name, core(self.speech.grammar, self.hero), self._hero_seen())
        friend = Character(
            self.friend.name, core(self.speech.grammar, self.friend), self.friend.seen()
        )
        return (hero, friend)

    def _tags(self) -> list[str]:
        kind = self.hero.noun.kind
        given = {
            "mobile": kind not in SETTLED,
            "dry": self.place.noun.setting not in _WET,
            "alive": kind in LIVING or not kind,
            "person": kind == "person",
            "settled": kind in SETTLED,
            "standing": kind == "standing",
            "sky": kind == "sky",
            "friend": self.roles.friend is not None,
            "stranger": self.roles.friend is None,
            "thing": self.roles.thing is not None,
            "unowned": not self.thing.owner,
            "dream": self.dream is not None,
            "fear": self.fear is not None,
            "theme": self.theme is not None and self.roles.thing is None,
            "bright": not self._is_heavy(),
            "heavy": self._is_heavy(),
            "one": not self.hero.plural,
        }
        said = set(self.reader.lower)
        topics = [topic for topic, words in self.speech.topics.items() if said & set(words.split())]
        return [*(tag for tag, true in given.items() if true), *topics]

    def _is_heavy(self) -> bool:
        heavy = self.theme is not None and self.theme.noun.one in self.speech.heavy
        return heavy or bool(set(self.reader.lower) & self.speech.grief)

    def _mood(self) -> str:
        for mood, words in self.speech.moods.items():
            if set(words.split()) & set(self.reader.lower):
                return mood
        return ""


def _safe_name(name: str) -> bool:
    words = name.split()
    return 0 < len(words) <= 3 and len(name) <= 40 and all(map(is_safe_word, words))


def _gender_of(speech: Speech, name: str) -> str:
    she = called(name) or speech.likely_gender(name)
    return "f" if she in ("she", "f") else "m"
