"""Stories and their scenes: created, changed, published.

Deleting is `rendering.services.removal`: there are files and refunds.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from django.db import transaction
from django.db.models.functions import Now
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from stories import choices
from stories.models import Scene, Story, User
from stories.scene_splitting import split_scenes
from stories.services import refusing
from stories.story_text import clean_scenes, clean_story_text, first_words, joined_scenes


class StoryHidden(Exception):
    """An administrator has hidden this story: its owner cannot show it."""

    code = "hidden"
    message = _("An administrator has hidden this story. Only you can see it.")


@transaction.atomic
def create(
    owner: User,
    *,
    text: str,
    title: str = "",
    language: str = choices.DEFAULT_LANGUAGE,
    age_group: str = "",
    scenes: Sequence[str] | None = None,
    wishes: Mapping[str, str] | None = None,
) -> Story:
    """A private story, in these scenes or split into them. StoryTextError says what is wrong.

    Where the given scenes say something else than the text, they are the text.
    """
    text, told = _told(text, scenes, language=language)
    refusing.check_pasted(f"{title}\n{text}", user=owner, age_group=age_group)
    story = Story.objects.create(
        owner=owner,
        title=title_for(text, title),
        text=text,
        language=language,
        age_group=age_group,
        wishes=dict(wishes or {}),
    )
    _write_scenes(story, told)
    return story


@transaction.atomic
def change(
    story: Story,
    *,
    text: str | None = None,
    title: str | None = None,
    language: str | None = None,
    age_group: str | None = None,
    scenes: Sequence[str] | None = None,
    wishes: Mapping[str, str] | None = None,
) -> Story:
    """Change what is given. Films stay as made.

    A new text or language splits the scenes anew, unless the scenes are given too.
    """
    story = Story.objects.select_for_update().get(pk=story.pk)
    old = (story.text, story.language)
    story.language = story.language if language is None else language
    new_text = story.text if text is None else text
    story.text, told = _told(new_text, scenes, language=story.language)
    story.title = story.title if title is None else title_for(story.text, title)
    story.age_group = story.age_group if age_group is None else age_group
    refusing.check_pasted(
        f"{story.title}\n{story.text}", user=story.owner, age_group=story.age_group
    )
    story.wishes = story.wishes if wishes is None else dict(wishes)
    story.save()
    if scenes is not None or (story.text, story.language) != old:
        known = list(story.scenes.all())
        story.scenes.all().delete()
        _write_scenes(story, told, known)
    return story


@transaction.atomic
def change_scene(story: Story, *, number: int, old: str, new: str) -> Story:
    """Tell one scene in other words. A story that says something else there stays as it is."""
    story = Story.objects.select_for_update().get(pk=story.pk)
    told = {scene.number: scene.text for scene in story.scenes.all()}
    if told.get(number) != old:
        return story
    return change(story, scenes=list((told | {number: new}).values()))


def publish(story: Story) -> Story:
    """Show it to everyone; a story that is public already keeps its time. StoryHidden."""
    private = Story.objects.filter(pk=story.pk, published_at=None, hidden_at=None)
    # Python's clock: SQLite's own writes fewer digits, and the gallery's pages compare the moment.
    private.update(published_at=timezone.now(), updated_at=Now())
    return shown(Story.objects.get(pk=story.pk))


def shown(story: Story) -> Story:
    """The story, if nobody has hidden it; else StoryHidden."""
    if story.is_hidden:
        raise StoryHidden
    return story


def unpublish(story: Story) -> Story:
    public = Story.objects.filter(pk=story.pk, published_at__isnull=False)
    public.update(published_at=None, updated_at=Now())
    return Story.objects.get(pk=story.pk)


def hide(story: Story, *, by: User, why: str) -> bool:
    """From now on only its owner sees it, and reads why. False if it is hidden already."""
    seen = Story.objects.filter(pk=story.pk, hidden_at=None)
    return bool(seen.update(hidden_at=timezone.now(), hidden_by=by, hidden_why=why))


def restore(story: Story) -> bool:
    """Show it again to whom it was shown before. False if it is not hidden."""
    hidden = Story.objects.filter(pk=story.pk, hidden_at__isnull=False)
    return bool(hidden.update(hidden_at=None, hidden_by=None, hidden_why=""))


def title_for(text: str, title: str) -> str:
    """The given title on one line, or the text's first words."""
    title = " ".join(title.split())
    if not title:
        title = first_words(text)
    return title[: choices.MAX_TITLE_CHARACTERS]


def _told(text: str, scenes: Sequence[str] | None, *, language: str) -> tuple[str, list[str]]:
    """The story's text and its scenes, both as they are stored."""
    if scenes is None:
        text = clean_story_text(text)
        return text, split_scenes(text, language=language)
    told = clean_scenes(scenes)
    text = clean_story_text(text) if text.strip() else ""
    same = text and split_scenes(text, language=language) == told
    return (text if same else joined_scenes(told)), told


def _write_scenes(story: Story, texts: Sequence[str], known: Sequence[Scene] = ()) -> None:
    """A scene that says what it said keeps what its writer thought of, wherever it stands now."""
    thought = {scene.text: scene for scene in known}
    Scene.objects.bulk_create(
        _scene(story, number, text, thought.get(text)) for number, text in enumerate(texts, 1)
    )


def _scene(story: Story, number: int, text: str, known: Scene | None) -> Scene:
    scene = Scene(story=story, number=number, text=text)
    if known is not None:
        scene.visual, scene.camera, scene.mood = known.visual, known.camera, known.mood
    return scene
