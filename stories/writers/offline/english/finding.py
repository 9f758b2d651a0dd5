"""An idea → whom and what it is about."""

from __future__ import annotations

from stories.writers.base import Brief, Character
from stories.writers.offline.chance import Dice
from stories.writers.offline.english.grammar import Mention
from stories.writers.offline.english.lexicon import NOUNS
from stories.writers.offline.telling import Found, Prop
from stories.writers.offline.visuals import placed, with_article


def find(brief: Brief, dice: Dice) -> Found:
    """What the story of a brief is about."""
    words = brief.idea.lower().split()
    noun = next((word for word in words if word in NOUNS), "fox")
    look = with_article(f"small {noun}")
    place = NOUNS[noun]
    return Found(
        slots={
            "hero": Mention(with_article(f"little {noun}"), f"the {noun}"),
            "place": f"in the {place}",
        },
        seen={"hero": look, "place": placed(place), "time": ""},
        cast=(Character(what=f"little {noun}", look=look),),
        tags=frozenset({"goer"}),
        taken=frozenset({noun}),
    )


def prop(word: str) -> Prop:
    """A word of a plot's props, made ready."""
    return Prop(Mention(with_article(word), f"the {word}"), with_article(word))
