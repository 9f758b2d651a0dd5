"""The text-to-video models that StoryVid runs. Adding one of a known family is one record."""

from __future__ import annotations

from dataclasses import dataclass, field

from rendering.renderers.base import QualityProfile
from stories.model_files import Source

NEGATIVE_PROMPT = (
    "text, watermark, logo, caption, blurry, low quality, distorted, deformed, "
    "nudity, violence, gore"
)
"""Kept short: CLIP reads 77 tokens of it."""
LONG_NEGATIVE_PROMPT = (
    "text, subtitles, captions, letters, watermark, logo, signature, still picture, overexposed, "
    "blurry details, worst quality, low quality, compression artifacts, deformed, disfigured, "
    "misshapen limbs, extra fingers, fused fingers, poorly drawn faces, messy background, "
    "nudity, sexual content, violence, blood, gore, weapons, horror"
)
"""For models that read hundreds of tokens."""


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
    that are on the card one after the other when the model is offloaded; None for the latter means
    all the rest together.
    """

    weights: float
    denoiser: float
    activations: float
    decoding: float
    largest_other: float | None = None


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

SECOND_PASS_STRENGTH = 0.6
"""The share of its steps that the second pass of `hd` takes: it begins with a picture."""

DRAFT = Sampling(12, scheduler="dpm-karras", guided=0.65)
"""Approximate: not the default of any profile until it was judged on real weights."""
TURBO = Sampling(4, scheduler="lcm", guidance=1.0, turbo=True)
"""Approximate, with distilled weights."""

_ZEROSCOPE_MEMORY = Memory(weights=3.42, denoiser=2.63, activations=2.7, decoding=0.262)

_MCM = Source("yhzhai/mcm", files=("modelscopet2v-laion/*",))
"""Distilled for ModelScope's network, which is Zeroscope's too."""

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
        turbo=_MCM,
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
    VideoModel(
        name="modelscope",
        title="ModelScope 1.7B",
        source=Source("damo-vilab/text-to-video-ms-1.7b", variant="fp16"),
        pipeline="TextToVideoSDPipeline",
        width=448,  # trained on 256 × 256; this has the shape of a film
        height=256,
        fps=8,
        guidance=9.0,
        licence="CC-BY-NC-ND-4.0",  # so its card; its metadata say CC-BY-NC-4.0
        licence_url="https://creativecommons.org/licenses/by-nc-nd/4.0/",
        commercial_use=False,
        memory=Memory(weights=3.42, denoiser=2.63, activations=1.7, decoding=0.163),
        sampling={"fast": Sampling(20), "high": Sampling(50), "draft": DRAFT, "turbo": TURBO},
        tflop_per_step=26.0,
        tflop_per_decoded_frame=1.09,
        turbo=_MCM,
    ),
    VideoModel(
        name="animatediff",
        title="AnimateDiff v3",
        source=Source("Lykon/dreamshaper-8", variant="fp16"),
        pipeline="AnimateDiffPipeline",
        width=640,  # as many pixels as the 512 × 512 that Stable Diffusion 1.5 was trained on
        height=384,
        fps=8,
        guidance=7.5,
        licence="CreativeML-OpenRAIL-M (pictures), Apache-2.0 (motion, for academic use)",
        licence_url="https://github.com/CompVis/stable-diffusion/blob/main/LICENSE",
        commercial_use=False,  # the motion module's authors released it "for academic use"
        memory=Memory(weights=2.77, denoiser=2.38, activations=2.86, decoding=0.35),
        frames=FramesRule(most=32),  # trained on 16; its positions end at 32
        sampling={"fast": Sampling(25), "high": Sampling(50)},
        negative_prompt=f"bad quality, worst quality, low resolution, {NEGATIVE_PROMPT}",
        tflop_per_step=49.4,
        tflop_per_decoded_frame=2.36,
        motion_adapter=Source("guoyww/animatediff-motion-adapter-v1-5-3"),
        style_bases={
            "realistic": Source("SG161222/Realistic_Vision_V5.1_noVAE"),
            "anime": Source("Lykon/AAM_AnyLora_AnimeMix"),
        },
    ),
    VideoModel(
        name="wan",
        title="Wan 2.1 1.3B",
        source=Source("Wan-AI/Wan2.1-T2V-1.3B-Diffusers"),
        pipeline="WanPipeline",
        width=832,
        height=480,
        fps=16,
        guidance=5.0,
        licence="Apache-2.0",
        licence_url="https://www.apache.org/licenses/LICENSE-2.0",
        commercial_use=True,
        memory=Memory(
            weights=13.69, denoiser=2.64, activations=0.47, decoding=0.93, largest_other=0.47
        ),
        frames=FramesRule(step=4, over=1, most=81),
        sampling={"fast": Sampling(25), "high": Sampling(50)},
        negative_prompt=LONG_NEGATIVE_PROMPT,
        text_tokens=512,
        dtype="bfloat16",
        size_multiple=16,
        tflop_per_step=145.0,  # attention grows faster than frames: right for 49 and 81 within 15 %
        tflop_per_decoded_frame=3.41,
    ),
    VideoModel(
        name="cogvideox",
        title="CogVideoX 2B",
        source=Source("zai-org/CogVideoX-2b"),
        pipeline="CogVideoXPipeline",
        width=720,
        height=480,
        fps=8,
        guidance=6.0,
        licence="Apache-2.0",
        licence_url="https://www.apache.org/licenses/LICENSE-2.0",
        commercial_use=True,
        memory=Memory(
            weights=12.42, denoiser=3.15, activations=0.81, decoding=0.47, largest_other=0.40
        ),
        frames=FramesRule(step=8, over=1, most=49),
        sampling={"fast": Sampling(25), "high": Sampling(50)},
        negative_prompt=LONG_NEGATIVE_PROMPT,
        text_tokens=226,
        size_multiple=16,
        tflop_per_step=99.0,  # right for 25 and 41 frames within 9 %
        tflop_per_decoded_frame=6.45,
    ),
)

MODELS: dict[str, VideoModel] = {model.name: model for model in _MODELS}
"""Every model by its name, the default one first."""

DEFAULT_MODEL = _MODELS[0].name
