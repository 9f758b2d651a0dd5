"""What a page shows of a story, its job and its film, gathered once and handed to templates."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from rendering import queries, takes
from rendering.models import Film, RenderJob
from rendering.models.jobs import CLIP_REFUNDED
from rendering.renderers import STORYBOOK, quality_profiles
from rendering.renderers.base import QualityProfile
from rendering.scene_cards import Chapter, SceneCard, chapters_of, scene_cards, told_cards
from rendering.services.offers import title_of
from rendering.storyboard import storyboard
from rendering.watching import Watch
from stories.models import Story
from stories.story_text import first_words


@dataclass(frozen=True, slots=True)
class MadeBy:
    """Who made a film's scenes."""

    models: str
    """Titles of the models that generated some of them."""
    drawn: bool
    """The storybook drew some of them."""


@dataclass(frozen=True)
class StoryPage:
    """A story as its owner, or any other reader, sees it."""

    story: Story
    mine: bool
    job: RenderJob | None = None
    film: Film | None = None
    film_job: RenderJob | None = None

    @cached_property
    def watch(self) -> Watch | None:
        """What goes on, for the owner; other readers see what there is."""
        if not self.mine or self.job is None:
            return None
        return Watch(self.job)

    @property
    def is_live(self) -> bool:
        return self.watch is not None and self.watch.is_live

    @cached_property
    def cards(self) -> list[SceneCard]:
        if self.mine and self.job is not None:
            return scene_cards(self.job)
        if not self.mine and self.film_job is not None:
            return told_cards(self.film_job)
        return [
            SceneCard(scene.number, scene.text, self.story.language)
            for scene in self.story.scenes.all()
        ]

    @property
    def words(self) -> str:
        """What is told, in the words that whoever asks may read."""
        return "\n\n".join(card.text for card in self.cards)

    @cached_property
    def chapters(self) -> list[Chapter]:
        """Empty while a scene is made again: the film there is may not have it."""
        if self.film_job is None or self.is_live:
            return []
        return chapters_of(takes.watchable_takes(self.film_job.clips.all()))

    @property
    def money(self) -> queries.Money | None:
        return queries.money(self.job) if self.job else None

    @cached_property
    def made_by(self) -> MadeBy | None:
        """Who made the film that there is."""
        return made_by(self.film_job) if self.film_job else None

    @property
    def size(self) -> QualityProfile | None:
        """Width and height of the film that there is."""
        job = self.film_job
        return quality_profiles(job.renderer).get(job.quality) if job else None

    @property
    def first_words(self) -> str:
        """For the line that is read along, before anything plays."""
        return first_words(self.cards[0].text, limit=90) if self.cards else ""

    @cached_property
    def mark(self) -> str:
        """Another one for each film that was joined again: browsers keep what they played."""
        if self.film is None or self.film_job is None:
            return ""
        again = any(clip.take > 1 for clip in takes.ready_takes(self.film_job))
        return str(self.film.video.name)[-12:-4] if again else ""

    @cached_property
    def is_told_anew(self) -> bool:
        """The owner changed the scenes after the newest film was ordered."""
        if not self.mine or self.job is None or self.is_live:
            return False
        return [scene.text for scene in self.story.scenes.all()] != [
            clip.scene_text for clip in takes.latest_takes(self.job.clips.all())
        ]


def story_page(story: Story, *, mine: bool) -> StoryPage:
    job = queries.newest_jobs([story]).get(story.pk)
    film = queries.films_of([story]).get(story.pk)
    if film is None:
        return StoryPage(story, mine, job)
    if job is not None and job.pk == film.job_id:
        return StoryPage(story, mine, job, film, job)
    whole = queries.whole(RenderJob.objects.filter(pk=film.job_id)).first()
    return StoryPage(story, mine, job, film, whole)


def made_by(job: RenderJob) -> MadeBy:
    """Who really made the scenes that can be watched."""
    shown = takes.ready_takes(job)
    names = dict.fromkeys(clip.made_by or job.renderer for clip in shown)
    models = [title_of(name) for name in names if name != STORYBOOK]
    return MadeBy(models=", ".join(models), drawn=STORYBOOK in names)


# --- Shelves ------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Book:
    """A story in a grid: the film to look at, and what goes on with it."""

    story: Story
    film: Film | None = None
    job: RenderJob | None = None

    @property
    def board(self) -> tuple[str, ...]:
        return storyboard(self.story.text)

    @property
    def percent(self) -> int:
        return queries.progress(self.job) if self.job else 0

    @property
    def scenes(self) -> int:
        return len(takes.latest_takes(self.job.clips.all())) if self.job else 0

    @property
    def ready(self) -> int:
        return len(takes.ready_takes(self.job)) if self.job else 0

    @property
    def missing(self) -> int:
        return self.scenes - self.ready

    @property
    def first_missing(self) -> int | None:
        """The number of the first scene that can be tried again."""
        if self.job is None or self.job.is_live:
            return None
        clips = takes.latest_takes(self.job.clips.all())
        return next((clip.scene_number for clip in clips if clip.status in CLIP_REFUNDED), None)

    @property
    def refunded(self) -> int:
        return queries.money(self.job).refunded if self.job else 0


def public_shelf(stories: Iterable[Story]) -> list[Book]:
    """Published stories with their films: one query more."""
    listed = list(stories)
    films = queries.films_of(listed)
    return [Book(story, films.get(story.pk)) for story in listed]


def own_shelf(stories: Iterable[Story]) -> list[Book]:
    """A person's stories with films and newest jobs: three queries more."""
    listed = list(stories)
    films = queries.films_of(listed)
    jobs = queries.newest_jobs(listed)
    return [Book(story, films.get(story.pk), jobs.get(story.pk)) for story in listed]
