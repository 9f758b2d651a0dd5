"""Who is in a scene's sentences: mentions of figures, names and pronouns, in reading order."""

from __future__ import annotations

from collections.abc import Sequence

from .joined_mentions import BECOMING, NAMING, joined
from .mention import PEOPLE, TRADES, Mention
from .noun_phrases import describes, next_word, phrase_start, stands_as_noun
from .scene_words import Token
from .vocabulary import (
    Lexicon,
    english_figures,
    first_names,
    names,
    names_also_words,
    names_of_either,
    word_set,
)
from .worn import Worn, looking

_BODY = word_set(
    "eyes eye tail face paws paw heart voice hand hands head nose ears mouth feet whiskers "
    "shoulder shoulders lap arm arms neck chest finger knee knees side back wing wings trunk "
    "claws leg legs"
)
_YOUNG = word_set("cub pup chick calf foal fawn kitten")
_TITLES = {"mr": "man", "mrs": "woman", "ms": "woman", "miss": "woman", "sir": "man", "dr": "man"}
_BEFORE_DATES = frozenset(("in", "on", "during", "since", "until", "by", "last", "next", "every"))
_ABSTRACT_ENDINGS = ("ing", "ment", "tion", "ness", "ity", "ism", "ers", "ors", "ists", "ics", "ly")
_NEVER_NAMES = word_set(
    "i we he she it they you the a an this that these those everyone everybody nobody someone "
    "somebody anyone all both each one two three many most some people then suddenly so but and "
    "who what when where why how there here now once yes no oh ah god"
)
_AFTER_OBJECT_LIST = """
the a an to in into on at by with and but from for through over up down away back home out how what
where when why until as again too once
"""
_AFTER_OBJECT = frozenset(_AFTER_OBJECT_LIST.split())
"""Words that show the "her" before them to be no "her dog"."""

_LIKES = frozenset(("i", "we", "they", "you", "to", "would", "children", "not", "don't", "kids"))


def mentions(tokens: Sequence[Token], words: Lexicon) -> list[Mention]:
    """Every mention in reading order, with its count and the colours before it."""
    found: list[Mention] = []
    for index in range(len(tokens)):
        found += _mentions_at(tokens, index, words)
    return joined(found, tokens, words)


def living_things(found: Sequence[Mention], tokens: Sequence[Token]) -> frozenset[int]:
    """The places of the words for things that are somebody here: a snowman who dances."""
    return frozenset(one.index for one in found if "prop" in tokens[one.index].facts)


def _mentions_at(tokens: Sequence[Token], index: int, words: Lexicon) -> list[Mention]:
    token = tokens[index]
    named = _named(tokens, index, words)
    if named:
        return [named]
    if token.word in words.pronouns and not token.unseen:
        objective = _is_object(tokens, index)
        owning = token.word in _POSSESSIVES and not objective
        verb = tokens[index - 1].facts.get("action") if index else None
        pursued = verb in ("run", "hug", "catch")
        pronoun = words.pronouns[token.word]
        return [
            Mention(
                index,
                pronoun=pronoun,
                possessive=owning,
                objective=objective,
                pursued=pursued,
                of_adult=owning and _head_of(tokens, index, words) in _KIN_OF_ADULTS,
            )
        ]
    if "figure" in token.facts and _is_figure(tokens, index, words):
        return _figures_at(tokens, index, words)
    return []


_POSSESSIVES = frozenset(("his", "her", "their", "its", "them", "hers", "my"))


def _is_object(tokens: Sequence[Token], index: int) -> bool:
    """ "Him", and the "her" that no noun follows."""
    if tokens[index].word != "her":
        return tokens[index].word == "him"
    after = tokens[index + 1] if index + 1 < len(tokens) else None
    return after is None or after.first or after.after_comma or after.word in _AFTER_OBJECT


def _figures_at(tokens: Sequence[Token], index: int, words: Lexicon) -> list[Mention]:
    token, start = tokens[index], phrase_start(tokens, index, words)
    before = tokens[start:index]
    kinds = token.facts["figure"].split("+")
    if any(word.word == "its" for word in before) and kinds[0] in PEOPLE:
        return []  # the mother of an elephant is no woman
    return [
        Mention(
            index,
            name=_rank(tokens, index, kind, words),
            kind=_aged(kind, [*before, *tokens[max(0, index - 1) : index + 2]]),
            count=1 if len(kinds) > 1 else _count(tokens, start, index, words),
            definite=any(word.word in _DEFINITE for word in before),
            predicate=_is_predicate(tokens, start),
            owned=any(word.word in _OWNERS for word in before),
            another=any(word.word in ("another", "other", "a", "an") for word in before),
            once_more=any(word.word in ("a", "an") for word in before),
            worn=[worn for word in before for worn in looking(word)],
            open_gender=token.word.removesuffix("s") in words.open_gender,
            colours=[word.facts["colour"] for word in before if "colour" in word.facts],
        )
        for kind in kinds
    ]


def _rank(tokens: Sequence[Token], index: int, kind: str, words: Lexicon) -> str:
    """The "Papa" of "Papa Bear": three bears are three by their rank in the family."""
    before = tokens[index - 1] if index and not tokens[index].first else None
    if before is None or kind in PEOPLE or not words.determiners or "plural" in tokens[index].facts:
        return ""
    return _RANKS.get(before.word, "") if not tokens[index].after_comma else ""


_ALIKE = word_set(english_figures.ALIKE_IN_NUMBER)
_LIFELESS = word_set(english_figures.LIFELESS)
_RANKS = {
    **dict.fromkeys(("papa", "father", "daddy", "dad"), "Papa"),
    **dict.fromkeys(("mama", "mother", "mummy", "mum", "mommy", "mom"), "Mama"),
    "baby": "Baby",
}
_OWNERS = frozenset(("his", "her", "their", "my", "our", "your"))
_DEFINITE = frozenset(("the", "his", "her", "their", "this", "that", "these", "those", "my", "our"))


def _is_predicate(tokens: Sequence[Token], start: int) -> bool:
    subject = tokens[start - 2].word if start > 1 else ""
    return subject in ("he", "she", "it") and tokens[start - 1].word in BECOMING


def _aged(kind: str, around: Sequence[Token]) -> str:
    """ "Viejo", "vieux", "alter": the languages whose "old man" is not one phrase."""
    grown = TRADES.get(kind, kind)
    if grown in ("man", "woman") and any("old" in token.facts for token in around):
        return f"old {grown}"
    return kind


def _count(tokens: Sequence[Token], start: int, index: int, words: Lexicon) -> int:
    plural = "plural" in tokens[index].facts
    for token in tokens[max(0, start - 1) : index]:
        if token.word in words.numbers and (
            plural or token.word in english_figures.IRREGULAR_PLURALS
        ):
            return words.numbers[token.word]
    same_plural = tokens[index].word in _ALIKE
    if same_plural and start < index and tokens[start].word in words.numbers:
        return words.numbers[tokens[start].word]
    if start > 1 and tokens[start - 1].word == "of":
        return words.numbers.get(tokens[start - 2].word, 2 if plural else 1)
    if not plural:
        return 1
    return 2 if tokens[index].facts["figure"] in PEOPLE else 3


def _is_figure(tokens: Sequence[Token], index: int, words: Lexicon) -> bool:
    token = tokens[index]
    if not words.determiners:
        return True
    if token.word in words.ambiguous and not stands_as_noun(tokens, index, words):
        return False
    following = next_word(tokens, index)
    if token.possessive and following is not None:
        return _is_own(tokens, index, words)
    if following is not None and following.word == "of" and token.word in words.numbers:
        return False  # "a family of bears"
    if token.facts["figure"] in _LIFELESS and not _comes_alive(tokens, index, words):
        return False
    return not (_is_modifier(tokens, index, following, words) or _is_likeness(tokens, index, words))


def _is_own(tokens: Sequence[Token], index: int, words: Lexicon) -> bool:
    """Whether the "fox's" is followed by what he wears or is made of."""
    return _head_of(tokens, index, words) in _BODY | words.worn


def _head_of(tokens: Sequence[Token], index: int, words: Lexicon) -> str:
    """The noun that the "his" or "fox's" at `index` is said of."""
    head = index + 1
    while head + 1 < len(tokens) and describes(tokens[head], words):
        head += 1
    return tokens[head].word if head < len(tokens) else ""


_KIN_OF_ADULTS = word_set("wife husband bride son sons daughter daughters grandson granddaughter")


def _comes_alive(tokens: Sequence[Token], index: int, words: Lexicon) -> bool:
    """ "The snowman danced": a thing that does what only the living do."""
    for token in tokens[index + 1 : index + 3]:
        if token.first:
            break
        if token.word in words.animate_verbs | _LIVING:
            return True
    before = tokens[max(0, index - 2) : index]
    return any(token.facts.get("action") in ("talk", "hug") for token in before)


_LIVING = word_set("awoke blinked winked began talking walking dancing waving singing lived")


def _is_modifier(
    tokens: Sequence[Token], index: int, following: Token | None, words: Lexicon
) -> bool:
    if tokens[index].word in _YOUNG and index and "figure" in tokens[index - 1].facts:
        return True  # the cub of "lion cub": the lion is already there
    if following is None:
        return False
    heads = "figure" in following.facts and "action" not in following.facts
    return following.word in words.compound_heads or (
        heads and following.word not in _YOUNG and "plural" not in tokens[index].facts
    )


def _is_likeness(tokens: Sequence[Token], index: int, words: Lexicon) -> bool:
    """ "Like a lion", "as a pirate": nobody is there."""
    start = phrase_start(tokens, index, words)
    article = tokens[start].word
    if start == 0 or article not in ("a", "an", "the"):
        return False
    before = tokens[start - 1].word
    liking = start > 1 and tokens[start - 2].word in _LIKES
    return (before == "like" and not liking) or (before == "as" and article != "the")


def _named(tokens: Sequence[Token], index: int, words: Lexicon) -> Mention | None:
    token = tokens[index]
    if token.unseen or not (token.capitalised or token.uncased) or token.written == "I":
        return None
    following = next_word(tokens, index)
    if token.possessive and following is not None and not _is_own(tokens, index, words):
        return None
    kind = first_names().get(token.word)
    if kind and (token.uncased or _is_name(tokens, index, words)):
        either = token.word in names_of_either()
        naming = _is_introduced(tokens, index)
        return Mention(
            index,
            kind=_of_age(kind, tokens, index),
            name=_spelled(token),
            open_gender=either,
            naming=naming,
            worn=[Worn(name, (colour,) if colour else ()) for name, colour in _known_look(token)],
        )
    return _unknown_name(tokens, index, words) if words.determiners else None


def _known_look(token: Token) -> Sequence[tuple[str, str]]:
    """What everybody knows of Snow White or Goldilocks."""
    return names.LOOKS.get(token.word, ())


def _of_age(kind: str, tokens: Sequence[Token], index: int) -> str:
    """ "Old Thomas", "old Mrs Brown"."""
    if index and "old" in tokens[index - 1].facts and kind in _GROWN_OLD:
        return _GROWN_OLD[kind]
    return kind


_GROWN_OLD = {"boy": "old man", "man": "old man", "girl": "old woman", "woman": "old woman"}


def _is_introduced(tokens: Sequence[Token], index: int) -> bool:
    return index > 1 and tokens[index - 2].word == "name" and tokens[index - 1].word in NAMING


def _spelled(token: Token) -> str:
    return token.written.replace("-", " ") if "-" in token.written else token.written


def _is_name(tokens: Sequence[Token], index: int, words: Lexicon) -> bool:
    token = tokens[index]
    before = tokens[index - 1].word if index and not token.first else ""
    if token.word not in names_also_words() and "figure" not in token.facts:
        return True
    if not words.determiners:
        return False
    if token.first or before in ("the", "a", "an", *_BEFORE_DATES):
        return _is_doing(tokens, index, words)
    return True


def _is_doing(tokens: Sequence[Token], index: int, words: Lexicon) -> bool:
    """ "Lily planted", "Rose and Tom": not "Dawn broke" nor "Roses and thorns"."""
    following = next_word(tokens, index)
    if following is None:
        return False
    if following.word == "and" and index + 2 < len(tokens):
        if tokens[index + 2].word in ("his", "her"):
            return True
        return tokens[index + 2].written.lower() in first_names() and tokens[index + 2].capitalised
    acting = "action" in following.facts and "time" not in tokens[index].facts
    return acting or following.word in words.animate_verbs | words.named_verbs


def _unknown_name(tokens: Sequence[Token], index: int, words: Lexicon) -> Mention | None:
    token = tokens[index]
    before = tokens[index - 1] if index and not token.first else None
    if token.word in _TITLES or token.word in _NEVER_NAMES or token.word in words.determiners:
        return None
    if before is not None and before.word in _TITLES:
        kind = token.facts.get("figure", _TITLES[before.word])
        kind = _of_age(kind, tokens, index - 1)
        name = f"{before.written} {token.written}"
        return Mention(index, kind=kind, name=name, open_gender=before.word == "dr")
    if token.facts or token.word in words.adjectives or token.uncased:
        return None
    called = ("named", "called")
    follows = before is not None and (before.word in called or "figure" in before.facts)
    return Mention(
        index,
        kind="child",
        name=token.written,
        open_gender=True,
        naming=_is_introduced(tokens, index),
        uncertain=not (follows or _acts(tokens, index, words) or _is_quoted(before)),
    )


def _feels(tokens: Sequence[Token], index: int) -> bool:
    """ "Nia was nervous"."""
    after = [token.word for token in tokens[index + 1 : index + 4] if not token.first]
    return after[:1] in (["was"], ["is"]) and not _FEELINGS.isdisjoint(after)


_FEELINGS = word_set(
    "nervous happy sad tired scared afraid excited lonely hungry angry worried proud shy thirsty "
    "curious bored sleepy jealous brave sick alone asleep"
)


def _is_quoted(before: Token | None) -> bool:
    """The Mina of "cried Mina"."""
    return before is not None and before.word in _SAYING


_SAYING = word_set(
    "said says cried asked whispered shouted replied called answered yelled laughed sighed"
)


def _acts(tokens: Sequence[Token], index: int, words: Lexicon) -> bool:
    """Whether a capitalised word does what only persons do."""
    token, following = tokens[index], next_word(tokens, index)
    if following is None or not (following.word in words.animate_verbs or _feels(tokens, index)):
        return False
    if index and not token.first and tokens[index - 1].word in words.determiners:
        return False
    return not token.word.endswith(_ABSTRACT_ENDINGS) and (
        not token.first or not token.word.endswith("s")
    )
