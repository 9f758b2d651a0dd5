"""What the mentioned figures look like: what they wear, what grows on them, their colours."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from .mention import Mention
from .noun_phrases import describes, phrase_start
from .scene_deeds import are_together
from .scene_words import Token
from .vocabulary import Lexicon, english_looks, word_set
from .worn import Worn, hair_colour, look_colour, looking

_FARTHEST = 9
_WEARING = word_set("wearing wear wears wore worn put puts dressed donned sported")
_HAVING = word_set("had has have having with")
_USING = word_set("using uses used on leaning leaned carrying carried holding held took taking")
_AIDS = frozenset(("cane", "crutches", "wheelchair", "backpack"))
_BESIDE = word_set("play plays played playing filled covered decorated fight fought talk talked")
_ENDS_SEARCH = frozenset(("to", "from", "at", "for", "into", "by", "of", "behind", "beside"))
_BEING = frozenset(("was", "were", "is", "are"))
_GROWN = word_set("hair skin beard moustache freckles wings tail horns spots stripes") | {
    "curly hair",
}
_HAIRY = frozenset(("hair", "braids", "bun", "ponytail", "curly hair", "beard", "moustache"))
_SHEDDING = word_set("lost dropped removed gave forgot threw hung sold off loses drops")
_SEEKING = word_set("found lookingfor find finds searched seeking bought buy made knitted washed")
_GOING = word_set("flew fell blew rolled sank slipped vanished disappeared flies falls")
_LYING = frozenset(("lay", "hung", "lies", "hangs"))
_MEASURES = frozenset(("glasses", "bow", "horns", "cap", "collar"))
"""Not worn in "a cap of snow", "two glasses of milk"."""
_WORN_ON = frozenset(("in", "on", "around", "round", "over", "about"))
_WEARING_PARTS = word_set("hair head neck shoulders nose eyes face feet back waist")
_HAT_STYLES = {
    "straw hat": word_set("straw"),
    "pointed hat": word_set("pointed pointy"),
    "woolly hat": word_set("woolly wooly woollen woolen knitted wool bobble"),
    "top hat": word_set("tall"),
}


def give_looks(found: list[Mention], tokens: Sequence[Token], words: Lexicon) -> frozenset[int]:
    """Tell the mentions what they wear; the places of the words for it, which are no things."""
    used: set[int] = set()
    for index, token in enumerate(tokens):
        if not _is_look(tokens, index):
            continue
        wearers, bound = _wearers(found, tokens, index, words)
        if not wearers:
            continue
        if not bound and _is_shed(tokens, index, words):
            wearers[0].shed.append(token.facts.get("trait", ""))
            continue
        used.add(index)
        for wearer in wearers:
            wearer.worn += _items(tokens, index, words, bound)
    _give_predicates(found, tokens)
    _give_colours(found, tokens, words)
    return frozenset(used)


def _is_look(tokens: Sequence[Token], index: int) -> bool:
    token = tokens[index]
    if token.unseen or not {"trait", "clothes", "hide"} & {*token.facts}:
        return False
    following = tokens[index + 1] if index + 1 < len(tokens) else None
    if following is None or following.first:
        return True
    verb = token.word in ("bow", "bows", "horn") and following.word in ("to", "and")
    measure = following.word == "of" and token.facts.get("trait") in _MEASURES
    return not (verb or measure)


def _wearers(
    found: list[Mention], tokens: Sequence[Token], index: int, words: Lexicon
) -> tuple[list[Mention], str]:
    if not words.determiners:
        return _nearest(found, tokens, index), "with"
    at = {mention.index: mention for mention in found}
    start = phrase_start(tokens, index, words)
    owners = [at[place] for place in range(start, index) if _is_owner(at.get(place))]
    if start and tokens[start - 1].possessive and start - 1 in at and not tokens[start].first:
        owners = [at[start - 1]]
    put_on = _put_on(at, tokens, index)
    if put_on is not None:
        return [put_on], "wore"
    if owners:
        return ([] if _is_sought(tokens, start, index) else owners), ""
    return _bound(found, tokens, start, tokens[index].facts.get("trait", ""), words)


def _put_on(at: dict[int, Mention], tokens: Sequence[Token], index: int) -> Mention | None:
    """Whose hair it is in "a ribbon in her hair", whose neck in "a scarf around his neck"."""
    after = [token for token in tokens[index + 1 : index + 4] if not token.first]
    if len(after) < 3 or after[0].word not in _WORN_ON or after[2].word not in _WEARING_PARTS:
        return None
    owner = at.get(index + 2)
    return owner if _is_owner(owner) else None


def _is_owner(mention: Mention | None) -> bool:
    return mention is not None and mention.possessive


def _nearest(found: list[Mention], tokens: Sequence[Token], index: int) -> list[Mention]:
    """ "La niña con gafas": whoever was spoken of last, else who comes next."""
    here = [one for one in found if tokens[one.index].sentence == tokens[index].sentence]
    before = [one for one in here if index - _FARTHEST < one.index < index]
    after = [one for one in here if index < one.index < index + 4]
    return before[-1:] or after[:1]


def _is_sought(tokens: Sequence[Token], start: int, index: int) -> bool:
    """Whether it is somewhere else: "found her hat", "his coat hung on the door"."""
    before = _words(tokens, start - 3, start, tokens[index].sentence)
    after = _words(tokens, index + 1, index + 2, tokens[index].sentence)
    return not (_SEEKING.isdisjoint(before) and _LYING.isdisjoint(after))


def _is_shed(tokens: Sequence[Token], index: int, words: Lexicon) -> bool:
    """ "Took off his hat", "her hat flew away"."""
    if tokens[index].facts.get("trait", "hair") in _GROWN:
        return False
    start, sentence = phrase_start(tokens, index, words), tokens[index].sentence
    before = _words(tokens, start - 2, start, sentence)
    after = _words(tokens, index + 1, index + 2, sentence)
    gone = not (_GOING | {"off"}).isdisjoint(after)
    return gone or not _SHEDDING.isdisjoint(before)


def _words(tokens: Sequence[Token], start: int, end: int, sentence: int) -> list[str]:
    near = tokens[max(0, start) : max(0, end)]
    return [token.word for token in near if token.sentence == sentence]


def _bound(
    found: list[Mention], tokens: Sequence[Token], start: int, trait: str, words: Lexicon
) -> tuple[list[Mention], str]:
    """Who is "with", "in" or "wearing" what begins at `start`, and that word."""
    places = {mention.index for mention in found if not mention.possessive}
    for place in range(start - 1, max(-1, start - 1 - _FARTHEST), -1):
        if tokens[place + 1].first or place in places:
            break
        word = tokens[place].word
        if _binds(tokens, place, trait, adjacent=place - 1 in places):
            return _owners(found, tokens, place, start), word
        if word in _ENDS_SEARCH or _is_verb(tokens[place], words):
            break
    return [], ""


def _is_verb(token: Token, words: Lexicon) -> bool:
    """A deed, or what looks like one: "knitted", "bought"."""
    unknown = token.word.endswith("ed") and not token.facts and not describes(token, words)
    return unknown or token.word in _SEEKING or "action" in token.facts


def _binds(tokens: Sequence[Token], place: int, trait: str, *, adjacent: bool) -> bool:
    word = tokens[place].word
    before = tokens[place - 1] if place and not tokens[place].first else None
    if word in _USING:
        return trait in _AIDS
    if before is not None and "prop" in before.facts and "trait" not in before.facts:
        return False  # a snowman with a hat is a thing
    if word == "with":
        return before is None or before.word not in _BESIDE
    if word == "in":
        settled = adjacent or before is None or before.word in ("dressed", "hair", *_BEING)
        return settled or trait not in (*english_looks.HEADWEAR, "glasses", "backpack")
    lost = tokens[place + 1].word in _SHEDDING  # "I have lost my hat"
    return (word in _WEARING or word in _HAVING) and not lost


def _owners(found: list[Mention], tokens: Sequence[Token], place: int, start: int) -> list[Mention]:
    sentence = tokens[place].sentence
    here = [mention for mention in found if tokens[mention.index].sentence == sentence]
    before = [mention for mention in here if mention.index < place]
    if not before:
        return [mention for mention in here if mention.index > start][:1]
    both = tokens[place].word in _WEARING | {"had", "have"} and len(before) > 1
    if both and are_together(tokens, before[-2], before[-1]):
        return before[-2:]
    return before[-1:]


def _items(tokens: Sequence[Token], index: int, words: Lexicon, bound: str) -> Iterator[Worn]:
    """What the noun at `index` is with the words about it: "long red hair" is two."""
    token = tokens[index]
    name = token.facts.get("trait", "")
    said = [*_described(tokens, index, words), *_told_after(tokens, index, words)]
    if name in _HAIRY:
        yield from _hair(name, said)
        return
    if name == "skin":
        colours = [look_colour("skin", one.word) for one in said]
    else:
        colours = [one.facts["colour"] for one in said if "colour" in one.facts]
    if name == "hat":
        spoken = {one.word for one in said}
        name = next((hat for hat, of in _HAT_STYLES.items() if of & spoken), name)
    shown = tuple(dict.fromkeys(filter(None, colours)))
    if name != "skin" or shown:
        yield Worn(name, shown, "clothes" in token.facts, "hide" in token.facts, bound)


def _hair(name: str, said: Sequence[Token]) -> Iterator[Worn]:
    named = (hair_colour(one.word, one.facts.get("colour", "")) for one in said)
    colours = tuple(dict.fromkeys(filter(None, named)))[:1]
    spoken = {one.word for one in said}
    styles = [
        style
        for style, names in english_looks.HAIR_STYLES.items()
        if name == "hair" and spoken & {*names.split()}
    ]
    yield from (Worn(style) for style in styles)
    if name != "hair" or colours:
        yield Worn(name, colours)


def _described(tokens: Sequence[Token], index: int, words: Lexicon) -> Sequence[Token]:
    if words.determiners:
        return tokens[phrase_start(tokens, index, words) : index]
    after = [one for one in tokens[index + 1 : index + 3] if not one.first]
    near = [*after, *tokens[max(0, index - 1) : index]]
    told = [one for one in near if "colour" in one.facts]
    return told[:1]


def _told_after(tokens: Sequence[Token], index: int, words: Lexicon) -> list[Token]:
    """The "long and red" of "her hair was long and red"."""
    if index + 2 >= len(tokens) or tokens[index + 1].first:
        return []
    if tokens[index + 1].word not in _BEING | {"of"}:
        return []
    told: list[Token] = []
    for token in tokens[index + 2 :]:
        if token.first or not describes(token, words):
            return [] if {"figure", "prop"} & {*token.facts} and not token.first else told
        told.append(token)
    return told


def _give_predicates(found: list[Mention], tokens: Sequence[Token]) -> None:
    """ "The king was bald", "without a hat"."""
    for index, token in enumerate(tokens):
        for worn in looking(token):
            before = [one for one in found if one.index < index and not one.possessive]
            last = before[-1] if before else None
            if last is None or tokens[last.index].sentence != token.sentence:
                continue
            if token.unseen or _is_said_of(tokens, last.index, index):
                last.worn.append(worn)


def _give_colours(found: list[Mention], tokens: Sequence[Token], words: Lexicon) -> None:
    """Colours said of somebody: "the fox was red", "a woman in white"."""
    for index, token in enumerate(tokens):
        if "colour" in token.facts:
            owner = _owner(found, tokens, index, words)
            if owner is not None and token.facts["colour"] not in owner.colours:
                owner.colours.append(token.facts["colour"])


def _owner(
    found: list[Mention], tokens: Sequence[Token], index: int, words: Lexicon
) -> Mention | None:
    if not words.determiners:
        return _noun_before(found, tokens, index)
    before = [mention for mention in found if mention.index < index and not mention.possessive]
    if not before or _has_noun(tokens, index, words):
        return None
    last = before[-1]
    clothed = tokens[index - 1].word == "in" and tokens[index].sentence == (
        tokens[last.index].sentence
    )
    return last if clothed or _is_said_of(tokens, last.index, index) else None


def _has_noun(tokens: Sequence[Token], index: int, words: Lexicon) -> bool:
    """Whether the colour stands before the thing that has it."""
    head = index + 1
    while head < len(tokens) and not tokens[head].first and describes(tokens[head], words):
        head += 1
    if head >= len(tokens) or tokens[head].first or tokens[head].after_comma:
        return False
    return tokens[head].word not in _AFTER_COLOUR and "action" not in tokens[head].facts


_AFTER_COLOUR = word_set("with in on at as when while because but from to who that")


def _noun_before(found: list[Mention], tokens: Sequence[Token], index: int) -> Mention | None:
    """ "Zorro rojo", "papillon bleu et jaune": colours follow their noun."""
    for mention in reversed(found):
        if mention.index < index and not mention.possessive:
            between = tokens[mention.index + 1 : index]
            joined = all("colour" in word.facts or len(word.word) < 3 for word in between)
            return mention if joined and len(between) < 3 else None
    return None


def _is_said_of(tokens: Sequence[Token], start: int, index: int) -> bool:
    between = [token.word for token in tokens[start + 1 : index]]
    verbs = ("was", "were", "is", "are", "era", "était", "war", "ist", "es", "est")
    nearby = len(between) == 0 or between[0] in verbs
    return (
        nearby
        and len(between) <= 4
        and not any(token.first for token in tokens[start + 1 : index + 1])
    )
