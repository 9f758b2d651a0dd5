"""Scenes as pages show them: their words, what goes on with them, what can be watched of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from rendering import forecasts, takes
from rendering.models import Clip, RenderJob
from rendering.models.jobs import ClipStatus
from rendering.services.offers import title_of
from rendering.services.prices import price_per_scene
from rendering.storyboard import storyboard
from stories.story_text import first_words


@dataclass(frozen=True)
class SceneCard:
    """One scene. `shown` is its newest take that can be watched."""

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
    def take(self) -> int | None:
        """Of what is shown, where it is not the first: browsers keep what they played."""
        return self.shown.take if self.shown and self.shown.take > 1 else None

    @property
    def can_be_made(self) -> bool:
        """Another take may be asked for. While the film is joined, for a moment, it is refused with
        a sentence; a form that went away meanwhile would take along what was typed into it.
        """
        return self.clip is not None and self.job is not None and not self.clip.is_active

    @property
    def price(self) -> int:
        """What another take costs."""
        return price_per_scene(self.job.renderer, self.job.quality) if self.job else 0

    @property
    def seconds_taken(self) -> float | None:
        """From claim to file."""
        clip = self.shown
        if clip is None or clip.started_at is None or clip.finished_at is None:
            return None
        return (clip.finished_at - clip.started_at).total_seconds()

    @cached_property
    def seconds_left(self) -> float | None:
        """Of work on this scene alone; None where nothing is known."""
        if self.clip is None or self.job is None or not self.clip.is_active:
            return None
        seconds = forecasts.recent_pace(self.job.renderer, self.job.quality).clip_seconds
        begun = self.clip.status == ClipStatus.RENDERING and self.clip.attempts == 1
        return None if seconds is None else seconds * (1.0 - self.clip.progress * begun)


def scene_cards(job: RenderJob) -> list[SceneCard]:
    """What goes on with each scene, for its owner."""
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


def told_cards(job: RenderJob) -> list[SceneCard]:
    """Each scene in the words of the clip that can be watched, for everybody else."""
    return [
        SceneCard(card.number, card.shown.scene_text if card.shown else card.text, card.language)
        for card in scene_cards(job)
    ]


# --- Chapters -----------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Chapter:
    """Where a scene begins in the film, in seconds."""

    number: int
    name: str
    start: float


def chapters_of(clips: Sequence[Clip]) -> list[Chapter]:
    """Chapters of a film that shows these clips one after the other."""
    chapters, start = [], 0.0
    for clip in clips:
        name = first_words(clip.scene_text, limit=40)
        chapters.append(Chapter(clip.scene_number, name, start))
        start += clip.seconds
    return chapters


def take_keys(clips: Iterable[Clip]) -> frozenset[str]:
    """`<scene>.<take>` of each."""
    return frozenset(f"{clip.scene_number}.{clip.take}" for clip in clips)
