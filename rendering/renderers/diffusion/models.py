"""The text-to-video models that StoryVid runs. Adding one of a known family is one record."""

from __future__ import annotations

from dataclasses import dataclass, field

from rendering.renderers.base import QualityProfile

NEGATIVE_PROMPT = (
    "text, watermark, logo, caption, blurry, low quality, distorted, deformed, "
    "nudity, violence, gore"
)
"""Kept short: CLIP reads 77 tokens of it."""


@dataclass(frozen=True, slots=True)
class Source:
    """A repository on the hub, or the part of it that is needed.

    `files` are glob patterns; without any, the files that the pipeline in the repository's
    model_index.json needs are taken, and no others. `variant` prefers weights of that name
    (`fp16`) where the repository has them.
    """

    repo: str
    revision: str = "main"
    variant: str = ""
    files: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FramesRule:
    """How many frames the model can make: a multiple of `step`, plus `over`, within its limits."""

    step: int = 1
    over: int = 0
    most: int = 1_000

    def at_least(self, frames: int) -> int:
        """The smallest number the model can make that is not below `frames`, or the most it can."""
        steps = -(-(frames - self.over) // self.step)
        longest = (self.most - self.over) // self.step
        return max(0, min(steps, longest)) * self.step + self.over


@dataclass(frozen=True, slots=True)
class Sampling:
    """How a model goes from noise to picture.

    `scheduler` is a key of `sampling.TABLES` for the Zeroscope family; others use their pipeline's
    own and ignore it. `guided` is the share of the steps, from the first, that are guided.
    """

    steps: int
    scheduler: str = "ddim"
    guidance: float | None = None
    guided: float = 1.0
    turbo: bool = False
    """With the model's distilled weights on top."""


@dataclass(frozen=True, slots=True)
class Memory:
    """What a model takes, in GiB, at its own size; measured or computed in its own precision.

    `activations` are those of one step of 24 guided frames (both halves at once), `decoding` those
    of one frame; both grow with frames and pixels. `denoiser` and `largest_other` are the parts
    that are on the card one after the other when the model is offloaded.
    """

    weights: float
    denoiser: float
    activations: float
    decoding: float


@dataclass(frozen=True, slots=True)
class VideoModel:
    """One text-to-video model: where it is from, what it makes, and who may use it for what."""

    name: str
    """The value of `renderer` in forms and the API."""
    title: str
    source: Source
    pipeline: str
    """Class name in diffusers; `families.FAMILIES` has its adapter."""
    width: int
    height: int
    fps: int
    guidance: float
    licence: str
    licence_url: str
    commercial_use: bool
    memory: Memory
    frames: FramesRule = FramesRule()
    sampling: dict[str, Sampling] = field(default_factory=dict)
    """By quality; the keys are the qualities that the model offers."""
    negative_prompt: str = NEGATIVE_PROMPT
    text_tokens: int = 77
    dtype: str = "float16"
    size_multiple: int = 8
    """Width and height are multiples of this."""
    tflop_per_step: float | None = None
    """One guided step of 24 frames at the native size; None: not known, no time is promised."""
    tflop_per_decoded_frame: float = 0.0
    motion_adapter: Source | None = None
    style_bases: dict[str, Source] = field(default_factory=dict)
    """Other base weights for a style, where the family can change them."""
    second_pass: str = ""
    """The model whose second pass makes `hd` of this one's frames."""
    hd_size: tuple[int, int] = (1024, 576)
    turbo: Source | None = None
    offered: bool = True
    """False for a model that is only a pass of another one."""

    def profile(self, quality: str) -> QualityProfile:
        """Size, rate and length of a clip of that quality, 3 s or (`high`) 5 s. KeyError."""
        sampling = self.sampling[quality]
        seconds = SECONDS[quality]
        width, height = self.hd_size if quality == "hd" else (self.width, self.height)
        return QualityProfile(
            quality,
            width=width,
            height=height,
            fps=self.fps,
            frames=self.frames.at_least(seconds * self.fps),
            steps=sampling.steps,
        )


SECONDS = {"turbo": 3, "draft": 3, "fast": 3, "high": 5, "hd": 3}
"""Length of a clip of each quality."""

DRAFT = Sampling(12, scheduler="dpm-karras", guided=0.65)
"""Approximate: not the default of any profile until it was judged on real weights."""
TURBO = Sampling(4, scheduler="lcm", guidance=1.0, turbo=True)
"""Approximate, with distilled weights."""

_ZEROSCOPE_MEMORY = Memory(weights=3.42, denoiser=2.63, activations=2.7, decoding=0.262)

_MODELS = (
    VideoModel(
        name="zeroscope",
        title="Zeroscope v2",
        source=Source("cerspense/zeroscope_v2_576w"),
        pipeline="TextToVideoSDPipeline",
        width=576,
        height=320,
        fps=8,
        guidance=9.0,
        licence="CC-BY-NC-4.0",
        licence_url="https://creativecommons.org/licenses/by-nc/4.0/",
        commercial_use=False,
        memory=_ZEROSCOPE_MEMORY,
        sampling={
            "fast": Sampling(20),
            "high": Sampling(50),
            "hd": Sampling(20),
            "draft": DRAFT,
            "turbo": TURBO,
        },
        tflop_per_step=42.8,
        tflop_per_decoded_frame=42.3 / 24,
        second_pass="zeroscope-xl",  # noqa: S106 (no password: a step of the work)
        turbo=Source("yhzhai/mcm", files=("modelscopet2v-laion/*",)),
    ),
    VideoModel(
        name="zeroscope-xl",
        title="Zeroscope v2 XL",
        source=Source("cerspense/zeroscope_v2_XL"),
        pipeline="VideoToVideoSDPipeline",
        width=1024,
        height=576,
        fps=8,
        guidance=9.0,
        licence="CC-BY-NC-4.0",
        licence_url="https://creativecommons.org/licenses/by-nc/4.0/",
        commercial_use=False,
        memory=_ZEROSCOPE_MEMORY,
        sampling={"hd": Sampling(20)},
        tflop_per_step=42.8,
        tflop_per_decoded_frame=42.3 / 24,
        offered=False,
    ),
)

MODELS: dict[str, VideoModel] = {model.name: model for model in _MODELS}
"""Every model by its name, the default one first."""

DEFAULT_MODEL = _MODELS[0].name
