"""What a page shows of a story, its job and its film, gathered once and handed to templates."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from rendering import forecasts, queries, takes
from rendering.models import Clip, Film, RenderJob
from rendering.models.jobs import CLIP_REFUNDED, JOB_UNSETTLED, ClipStatus, JobStatus
from rendering.renderers import STORYBOOK, quality_profiles
from rendering.renderers.base import QualityProfile
from rendering.services.offers import title_of
from rendering.storyboard import storyboard
from stories.models import Story
from stories.story_text import first_words


@dataclass(frozen=True, slots=True)
class SceneCard:
    """One scene: its words, what goes on with it, and what can be watched of it."""

    number: int
    text: str
    language: str
    clip: Clip | None = None
    shown: Clip | None = None
    job: RenderJob | None = None

    @property
    def board(self) -> tuple[str, ...]:
        return storyboard(self.text)

    @property
    def stand_in(self) -> str:
        """Who drew it, where that is not who it was ordered from."""
        clip = self.clip
        if clip is None or self.job is None or clip.status != ClipStatus.READY:
            return ""
        return title_of(clip.made_by) if clip.made_by not in ("", self.job.renderer) else ""

    @property
    def can_try_again(self) -> bool:
        """A scene that is not there can be made once nothing is being joined."""
        if self.clip is None or self.job is None:
            return False
        joining = self.job.film_due or self.job.status == JobStatus.ASSEMBLING
        return not joining and self.clip.status in CLIP_REFUNDED


@dataclass(frozen=True, slots=True)
class Chapter:
    """Where a scene begins in the film, in seconds."""

    number: int
    name: str
    start: float


@dataclass(frozen=True, slots=True)
class MadeBy:
    """Who made a film's scenes."""

    models: str
    """Titles of the models that generated some of them."""
    drawn: bool
    """The storybook drew some of them."""


@dataclass(frozen=True)
class Watch:
    """A job on its way: all numbers that change while it is watched."""

    job: RenderJob
    seen: frozenset[str] = frozenset()
    """Finished takes that the page shows already, as `<scene>.<take>`."""

    @cached_property
    def clips(self) -> list[Clip]:
        return takes.latest_takes(self.job.clips.all())

    @property
    def is_live(self) -> bool:
        return self.job.is_live

    @cached_property
    def outlook(self) -> forecasts.Outlook:
        return forecasts.outlook(self.job)

    @cached_property
    def cards(self) -> list[SceneCard]:
        return scene_cards(self.job)

    @cached_property
    def finished(self) -> list[Clip]:
        return [clip for clip in self.clips if not clip.is_active]

    @property
    def seen_next(self) -> str:
        return ",".join(sorted(take_key(clip) for clip in self.finished))

    @cached_property
    def news(self) -> list[SceneCard]:
        """Cards that became ready, failed or cancelled since the page last asked."""
        new = {clip.scene_number for clip in self.finished if take_key(clip) not in self.seen}
        return [card for card in self.cards if card.number in new]

    @property
    def changed(self) -> list[SceneCard]:
        """Cards to draw again: the new ones and those in work."""
        new = {card.number for card in self.news}
        return [c for c in self.cards if c.number in new or (c.clip and c.clip.is_active)]

    @property
    def ready_numbers(self) -> list[int]:
        return [clip.scene_number for clip in self.clips if clip.status == ClipStatus.READY]

    @property
    def failed_numbers(self) -> list[int]:
        return [clip.scene_number for clip in self.clips if clip.status == ClipStatus.FAILED]

    @property
    def percent(self) -> int:
        return queries.progress(self.job)

    @property
    def can_cancel(self) -> bool:
        return self.job.status in JOB_UNSETTLED

    @property
    def comes_back(self) -> int:
        """Credits that cancelling now would give back."""
        return sum(clip.price for clip in self.clips if clip.is_active)

    @property
    def first_shown(self) -> SceneCard | None:
        return next((card for card in self.cards if card.shown), None)

    @property
    def first_just_came(self) -> bool:
        """The stage shows a storyboard still, and now there is a clip for it."""
        first = self.first_shown
        return first is not None and all(
            take_key(clip) not in self.seen
            for clip in self.finished
            if clip.status == ClipStatus.READY
        )


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
        return Watch(self.job, seen=frozenset(map(take_key, Watch(self.job).finished)))

    @property
    def is_live(self) -> bool:
        return self.watch is not None and self.watch.is_live

    @cached_property
    def cards(self) -> list[SceneCard]:
        job = self.job if self.mine else self.film_job
        if job is not None:
            return scene_cards(job)
        return [
            SceneCard(scene.number, scene.text, self.story.language)
            for scene in self.story.scenes.all()
        ]

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


def story_page(story: Story, *, mine: bool) -> StoryPage:
    job = queries.newest_jobs([story]).get(story.pk)
    film = queries.films_of([story]).get(story.pk)
    if film is None:
        return StoryPage(story, mine, job)
    if job is not None and job.pk == film.job_id:
        return StoryPage(story, mine, job, film, job)
    whole = queries.whole(RenderJob.objects.filter(pk=film.job_id)).first()
    return StoryPage(story, mine, job, film, whole)


def scene_cards(job: RenderJob) -> list[SceneCard]:
    clips = list(job.clips.all())
    shown = {clip.scene_number: clip for clip in takes.watchable_takes(clips)}
    return [
        SceneCard(
            number=clip.scene_number,
            text=clip.scene_text,
            language=job.language,
            clip=clip,
            shown=shown.get(clip.scene_number),
            job=job,
        )
        for clip in takes.latest_takes(clips)
    ]


def chapters_of(clips: Sequence[Clip]) -> list[Chapter]:
    """Chapters of a film that shows these clips one after the other."""
    chapters, start = [], 0.0
    for clip in clips:
        name = first_words(clip.scene_text, limit=40)
        chapters.append(Chapter(clip.scene_number, name, start))
        start += clip.seconds
    return chapters


def made_by(job: RenderJob) -> MadeBy:
    """Who really made the scenes that can be watched."""
    shown = takes.ready_takes(job)
    names = dict.fromkeys(clip.made_by or job.renderer for clip in shown)
    models = [title_of(name) for name in names if name != STORYBOOK]
    return MadeBy(models=", ".join(models), drawn=STORYBOOK in names)


def take_key(clip: Clip) -> str:
    return f"{clip.scene_number}.{clip.take}"


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
