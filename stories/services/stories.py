"""Stories and their scenes: created, changed, published.

Deleting is `rendering.services.removal`: there are files and refunds.
"""

from __future__ import annotations

from django.db import transaction
from django.db.models.functions import Now
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from stories import choices
from stories.models import Scene, Story, User
from stories.scene_splitting import split_scenes
from stories.story_text import clean_story_text, first_words


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
) -> Story:
    """A private story with its scenes. StoryTextError says what is wrong with the text."""
    text = clean_story_text(text)
    story = Story.objects.create(
        owner=owner,
        title=title_for(text, title),
        text=text,
        language=language,
        age_group=age_group,
    )
    _write_scenes(story)
    return story


@transaction.atomic
def change(
    story: Story,
    *,
    text: str | None = None,
    title: str | None = None,
    language: str | None = None,
    age_group: str | None = None,
) -> Story:
    """Change what is given; a new text or language splits the scenes anew. Films stay as made."""
    story = Story.objects.select_for_update().get(pk=story.pk)
    old = (story.text, story.language)
    story.text = story.text if text is None else clean_story_text(text)
    story.title = story.title if title is None else title_for(story.text, title)
    story.language = story.language if language is None else language
    story.age_group = story.age_group if age_group is None else age_group
    story.save()
    if (story.text, story.language) != old:
        story.scenes.all().delete()
        _write_scenes(story)
    return story


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


def _write_scenes(story: Story) -> None:
    texts = split_scenes(story.text, language=story.language)
    Scene.objects.bulk_create(
        Scene(story=story, number=number, text=text) for number, text in enumerate(texts, 1)
    )
