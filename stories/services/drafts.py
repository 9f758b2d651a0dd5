"""Stories that somebody is writing just now: kept again and again while they type."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.db import transaction
from django.utils.translation import gettext as _

from stories.models import Story, User
from stories.services import credits, refusing, stories, tellings
from stories.writers.base import Character


class ToldAgain(Exception):
    """The story was written again, or that was undone, since this page of it was loaded."""

    def __init__(self) -> None:
        self.message = _("The story was written again meanwhile. Load this page anew.")
        super().__init__(self.message)


def telling_of(story: Story) -> str:
    """Names how the story is told now; another one after it was written again, or that undone."""
    last = story.tellings.values_list("pk", flat=True).first()
    return "" if last is None else str(last)


def begun(owner: User, once: UUID) -> Story | None:
    """The story that was begun on the page with that key."""
    return Story.objects.filter(owner=owner, once=once).first()


@transaction.atomic
def begin(owner: User, *, once: UUID | None, hero: Character, **told: Any) -> Story:
    """One story for one page, however often it is sent: the first time new, then changed.

    `told` is what `stories.create` takes, and the exceptions are its.
    """
    credits.locked(credits.account_of(owner))  # whoever sends the same page waits here
    story = begun(owner, once) if once else None
    if story is not None:
        return keep(story, hero=hero, **told)
    story = stories.create(owner, **told)
    Story.objects.filter(pk=story.pk).update(once=once)
    _dress(story, hero)
    return story


@transaction.atomic
def keep(story: Story, *, hero: Character, telling: str | None = None, **told: Any) -> Story:
    """As `stories.change`, with the hero's card. ToldAgain where it isn't told as in `telling`."""
    story = Story.objects.select_for_update().get(pk=story.pk)
    if telling is not None and telling != telling_of(story):
        raise ToldAgain
    story = stories.change(story, **told)
    _dress(story, hero)
    return story


@transaction.atomic
def undo(story: Story, *, telling: str) -> bool:
    """Back to the telling before; False where it isn't told as in `telling` any more."""
    story = Story.objects.select_for_update().get(pk=story.pk)
    if not telling or telling != telling_of(story):
        return False
    tellings.undo(story)
    return True


def _dress(story: Story, hero: Character) -> None:
    if hero == tellings.hero_of(story):
        return
    said = f"{hero.name}\n{hero.what}\n{hero.look}"
    refusing.check_pasted(said, user=story.owner, age_group=story.age_group)
    tellings.change_hero(story, hero)
