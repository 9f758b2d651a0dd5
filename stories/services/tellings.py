"""Stories that were written here: kept with what they were written from, told again, and back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from django.db import transaction

from stories import casting, choices
from stories.models import Character, Scene, Story, Telling, WritingJob
from stories.services import stories
from stories.story_text import clean_scenes, joined_scenes
from stories.writers import base
from stories.writers.base import WrittenStory

MOST_TELLINGS = 10
"""So many steps back are kept."""


def of_job(job: WritingJob, written: WrittenStory) -> Story:
    """The story that the job asked for: a new one, or another telling of its story."""
    brief = job.brief | {"before": ""}  # the telling before has a row of its own
    if job.story is not None:
        return retell(job.story, written, brief=brief, written_by=job.writer)
    story = Story.objects.create(
        owner=job.owner,
        title=stories.title_for(written.scenes[0].text, written.title),
        text=joined_scenes(_texts(written)),
        language=written.language,
        age_group=job.brief["age_group"],
        brief=brief,
        written_by=job.writer,
        wishes=job.wishes,
    )
    _write(story, _scenes_of(written), _cast_of(written))
    return story


@transaction.atomic
def retell(story: Story, written: WrittenStory, *, brief: dict[str, Any], written_by: str) -> Story:
    """Tell it in other words; the old telling is kept, to go back to."""
    story = Story.objects.select_for_update().get(pk=story.pk)
    _keep(story)
    story.title = stories.title_for(written.scenes[0].text, written.title)
    story.text = joined_scenes(_texts(written))
    story.brief = brief
    story.written_by = written_by
    story.save()
    _write(story, _scenes_of(written), _cast_of(written))
    return story


@transaction.atomic
def undo(story: Story) -> Story:
    """Back to the telling before this one; a story that has none stays as it is."""
    story = Story.objects.select_for_update().get(pk=story.pk)
    before = story.tellings.first()
    if before is None:
        return story
    story.title, story.text = before.title, before.text
    story.brief, story.written_by = before.brief, before.written_by
    story.save()
    _write(story, before.scenes, before.cast)
    before.delete()
    return story


@transaction.atomic
def change_hero(story: Story, hero: base.Character) -> None:
    """The hero's card, as a person filled it in; an empty one takes the hero away."""
    Story.objects.select_for_update().get(pk=story.pk)
    rest = [_character(one) for one in story.cast.all() if one.number > 1]
    first = [asdict(hero)] if hero != base.Character() else []
    _tell_of_look(story, hero_of(story).look, hero.look)
    _write_cast(story, [*first, *rest])


def _tell_of_look(story: Story, old: str, new: str) -> None:
    """What is to be seen names the hero's look: it names the new one from now on."""
    if not old or old == new:
        return
    for scene in story.scenes.filter(visual__contains=old):
        scene.visual = casting.with_look(scene.visual, old, new)
        scene.save(update_fields=["visual"])


def cast_of(story: Story) -> tuple[base.Character, ...]:
    """Everybody of whom it is known how they look, the hero first."""
    return tuple(base.Character(**_character(one)) for one in story.cast.all())


def hero_of(story: Story) -> base.Character:
    """The hero's card; an empty one where the story has no hero."""
    return next(iter(cast_of(story)), base.Character())


def _keep(story: Story) -> None:
    Telling.objects.create(
        story=story,
        title=story.title,
        text=story.text,
        scenes=[_scene(scene) for scene in story.scenes.all()],
        cast=[_character(one) for one in story.cast.all()],
        brief=story.brief,
        written_by=story.written_by,
    )
    kept = story.tellings.values_list("pk", flat=True)[:MOST_TELLINGS]
    story.tellings.exclude(pk__in=list(kept)).delete()


def _write(story: Story, scenes: Sequence[dict[str, str]], cast: Sequence[dict[str, str]]) -> None:
    story.scenes.all().delete()
    Scene.objects.bulk_create(
        Scene(story=story, number=number, **scene) for number, scene in enumerate(scenes, 1)
    )
    _write_cast(story, cast)


def _write_cast(story: Story, cast: Sequence[dict[str, str]]) -> None:
    story.cast.all().delete()
    Character.objects.bulk_create(
        Character(story=story, number=number, **_fitting(one)) for number, one in enumerate(cast, 1)
    )


def _fitting(one: dict[str, str]) -> dict[str, str]:
    return {
        "name": one["name"][: choices.MAX_NAME_CHARACTERS],
        "what": one["what"][: choices.MAX_WHAT_CHARACTERS],
        "look": one["look"][: choices.MAX_LOOK_CHARACTERS],
    }


def _texts(written: WrittenStory) -> list[str]:
    return clean_scenes([scene.text for scene in written.scenes])


def _scenes_of(written: WrittenStory) -> list[dict[str, str]]:
    texts = _texts(written)
    return [asdict(scene) | {"text": texts[at]} for at, scene in enumerate(written.scenes)]


def _cast_of(written: WrittenStory) -> list[dict[str, str]]:
    return [asdict(one) for one in written.cast]


def _scene(scene: Scene) -> dict[str, str]:
    return {name: getattr(scene, name) for name in ("text", "visual", "camera", "mood")}


def _character(one: Character) -> dict[str, str]:
    return {"name": one.name, "what": one.what, "look": one.look}
