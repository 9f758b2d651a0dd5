"""The renderer that generates: a text-to-video model, kept warm, on whatever memory there is."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing
from pathlib import Path

from rendering.renderers.base import (
    Frame,
    MadeBy,
    OnProgress,
    Preparing,
    QualityProfile,
    Renderer,
    RenderPostponed,
    RenderStopped,
    Shot,
    closable,
)
from stories.model_files import Source

from . import devices, weights
from .crew import Crew
from .families import FAMILIES, Pipeline
from .frames import fitted
from .ladder import STORYBOOK, Rung, ladder, useful_batch
from .models import MODELS, VideoModel
from .packages import installed, not_installed

logger = logging.getLogger(__name__)

TELL_SECONDS = 0.5
"""How often at most the bytes of a fetch are told."""
FETCH_SECONDS = 1_200
"""How long one claim fetches before it lets the worker's task end; the next one goes on."""

Takes = Iterator[tuple[int, Iterator[Frame]]]


class _Warm:
    """What this process keeps loaded: one model at a time."""

    sources: tuple[Source, ...] = ()
    pipeline: Pipeline | None = None

    def forget(self) -> None:
        """Give it back, with all that it holds on the device."""
        if self.pipeline is not None:
            self.sources, self.pipeline = (), None
            devices.clear()


_warm = _Warm()


def forget() -> None:
    """Give back the model that is warm in this process."""
    _warm.forget()


class DiffusionRenderer:
    """Generates shots with one text-to-video model; the same shot and seed give the same frames.

    What does not fit into memory goes down the ladder; below its last rung the scene is drawn.
    """

    def __init__(self, model: VideoModel, *, drawing: Callable[[], Renderer] | None = None) -> None:
        self.model = model
        self._drawing = drawing or _storybook
        self._family = FAMILIES[model.pipeline]
        self._crew: Crew | None = None

    def frames(self, shot: Shot, *, on_progress: OnProgress) -> Iterator[Frame]:
        """The shot's frames, uint8 (height, width, 3)."""
        for _, frames in self.takes([shot], on_progress=[on_progress]):
            yield from frames

    def batch_size(self, profile: QualityProfile) -> int:
        """How many shots go through the sampler together: as many as fill the card and fit."""
        if not self._family.abilities.batches or not installed():
            return 1
        device = devices.find_device()
        most = useful_batch(self.model, profile, on_card=device.is_cuda)
        return self._rungs(profile, device, scenes=most)[0].scenes

    def takes(self, shots: Sequence[Shot], *, on_progress: Sequence[OnProgress]) -> Takes:
        """Each shot's place and its frames; see BatchRenderer. The shots are of one profile.

        RenderError for what the user can read; a model that is still being fetched is postponed.
        """
        if not installed():
            raise not_installed()
        self._crew = Crew(on_progress)
        try:
            yield from self._down_the_ladder(shots, self._crew)
        finally:
            self._crew = None

    def _down_the_ladder(self, shots: Sequence[Shot], crew: Crew) -> Takes:
        profile = shots[0].profile
        device = devices.find_device()
        for rung in self._rungs(profile, device, scenes=len(shots)):
            try:
                while crew.waiting:
                    yield from self._group(shots, crew, rung, device)
                return
            except Exception as error:
                if not devices.is_out_of_memory(error):
                    raise
                logger.warning("%s: no room for %s", self.model.name, rung.name)
            devices.clear()
        forget()
        yield from self._drawn(shots, crew)

    def _rungs(self, profile: QualityProfile, device: devices.Device, *, scenes: int) -> list[Rung]:
        abilities = self._family.abilities.on(card=device.is_cuda)
        free = device.free()
        return ladder(self.model, profile, abilities=abilities, free=free, scenes=scenes)

    def _group(
        self, shots: Sequence[Shot], crew: Crew, rung: Rung, device: devices.Device
    ) -> Takes:
        """The next shots, as many as the rung makes together."""
        group = crew.waiting[: rung.scenes]
        pipeline = self._ready(shots[group[0]], device)
        made = pipeline.generate(
            [shots[place] for place in group],
            rung=rung,
            on_step=lambda share: crew.tell_step(group, share),
        )
        try:
            with closing(closable(made)) as takes:
                for index, frames in takes:
                    place = group[index]
                    crew.tell_made(place, MadeBy(self.model.name, rung.name))
                    yield place, fitted(frames, shots[place].profile, count=rung.frames)
                    crew.done(place)
        except RenderStopped:
            if not crew.waiting:
                raise

    def _drawn(self, shots: Sequence[Shot], crew: Crew) -> Takes:
        renderer = self._drawing()
        for place in crew.waiting:
            crew.tell_made(place, MadeBy(STORYBOOK, STORYBOOK))
            on_progress = _steps_of(crew, place)
            yield place, renderer.frames(shots[place], on_progress=on_progress)
            crew.done(place)

    # --- Fetching and loading ---------------------------------------------------------

    def _ready(self, shot: Shot, device: devices.Device) -> Pipeline:
        """The loaded model for that shot; what was warm before makes room for it."""
        sources = _needed(self.model, shot)
        wanted = tuple(sources.values())
        if _warm.pipeline is None or _warm.sources != wanted:
            folders = self._folders(sources)
            forget()
            load = self._family.loader()
            _warm.pipeline = load(self.model, folders, device=device, on_part=self._on_part)
            _warm.sources = wanted
        return _warm.pipeline

    def _folders(self, sources: Mapping[str, Source]) -> dict[str, Path]:
        on_bytes = _Fetching(self._tell)
        return {
            role: weights.folder_of(source, on_bytes=on_bytes) for role, source in sources.items()
        }

    def _on_part(self, what: str, done: int, total: int) -> None:
        self._tell(Preparing(what, done, total))

    def _tell(self, note: Preparing) -> None:
        if self._crew is not None:
            self._crew.tell_all(note)


class _Fetching:
    """Tells how many bytes there are, not too often, and stops in time for the next claim."""

    def __init__(self, tell: Callable[[Preparing], None]) -> None:
        self._tell = tell
        self._began = time.monotonic()
        self._told = 0.0

    def __call__(self, done: int, total: int) -> None:
        now = time.monotonic()
        if now - self._began > FETCH_SECONDS and done < total:
            raise RenderPostponed("fetching", "The model is still being fetched.")
        if now - self._told >= TELL_SECONDS or done == total:
            self._told = now
            self._tell(Preparing("fetching", done, total))


def _needed(model: VideoModel, shot: Shot) -> dict[str, Source]:
    """The files that this shot needs, by role."""
    quality = shot.profile.name
    sources = {"model": model.style_bases.get(shot.style, model.source)}
    if model.motion_adapter is not None:
        sources["motion_adapter"] = model.motion_adapter
    if quality == "hd" and model.second_pass:
        sources["second_pass"] = MODELS[model.second_pass].source
    if model.sampling[quality].turbo and model.turbo is not None:
        sources["turbo"] = model.turbo
    return sources


def _steps_of(crew: Crew, place: int) -> OnProgress:
    def on_progress(share: float, note: object = None, /) -> None:
        crew.tell_step([place], share)

    return on_progress


def _storybook() -> Renderer:
    from rendering.renderers import get_renderer

    return get_renderer(STORYBOOK)
