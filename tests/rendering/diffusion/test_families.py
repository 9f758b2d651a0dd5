"""The families of stock pipelines: real diffusers, tiny random weights, loaded from a folder."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from diffusers import (
    AnimateDiffPipeline,
    CogVideoXDDIMScheduler,
    CogVideoXPipeline,
    DDIMScheduler,
    MotionAdapter,
    WanPipeline,
)

from rendering.renderers.base import Frame, Shot
from rendering.renderers.diffusion.devices import Device
from rendering.renderers.diffusion.families import FAMILIES
from rendering.renderers.diffusion.families.stock import StockPipeline, fitting_text, t5_tokenizer
from rendering.renderers.diffusion.ladder import Rung, rungs
from rendering.renderers.diffusion.models import MODELS, VideoModel
from stories.prompts import MAX_TOKENS, estimated_tokens
from tests.rendering.diffusion import tiny_animatediff, tiny_cogvideox, tiny_t5, tiny_wan
from tests.rendering.diffusion.old_files import make_old

WIDTH, HEIGHT, FRAMES, STEPS = 64, 32, 9, 3
TALE = "The fox ran over the hill. The moon was out. A boat lay by the river. The fox sat in it."
PROMPT = "the red fox runs over the hill"
TOP = Rung("scene", frames=FRAMES, width=WIDTH, height=HEIGHT, decoded=FRAMES)


@dataclass(frozen=True)
class Tiny:
    """A family in small: how to save it, and how plain diffusers loads it."""

    save: Callable[..., None]
    stock: Callable[[Path], Any]
    denoiser: str


def stock_animatediff(folder: Path) -> Any:
    adapter = MotionAdapter.from_pretrained(folder / "motion_adapter")
    pipe = AnimateDiffPipeline.from_pretrained(folder / "model", motion_adapter=adapter)
    pipe.scheduler = DDIMScheduler(
        beta_start=0.00085,
        beta_end=0.012,
        beta_schedule="linear",
        clip_sample=False,
        set_alpha_to_one=False,
        steps_offset=1,
        timestep_spacing="linspace",
    )
    return pipe


def stock_cogvideox(folder: Path) -> Any:
    pipe = CogVideoXPipeline.from_pretrained(folder / "model")
    pipe.scheduler = CogVideoXDDIMScheduler.from_config(
        pipe.scheduler.config, timestep_spacing="trailing"
    )
    return pipe


TINY = {
    "animatediff": Tiny(tiny_animatediff.save, stock_animatediff, "unet"),
    "wan": Tiny(
        tiny_wan.save, lambda folder: WanPipeline.from_pretrained(folder / "model"), "transformer"
    ),
    "cogvideox": Tiny(tiny_cogvideox.save, stock_cogvideox, "transformer"),
}
every_family = pytest.mark.parametrize("name", TINY)
every_model = pytest.mark.parametrize("model", MODELS.values(), ids=list(MODELS))


@pytest.fixture(autouse=True)
def exact(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CPU_DTYPE", "float32")


@pytest.fixture(scope="module")
def saved(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., Path]:
    """The folder of a tiny model, written once."""
    folders: dict[str, Path] = {}

    def saved(name: str, *, old: bool = False, variant: str | None = None) -> Path:
        key = f"{name} {old} {variant}"
        if key not in folders:
            folders[key] = tmp_path_factory.mktemp(name)
            TINY[name].save(folders[key], variant=variant)
            if old:
                make_old(folders[key])
        return folders[key]

    return saved


def ignore(*_said: object) -> None:
    pass


def load(
    name: str,
    folder: Path,
    *,
    model: VideoModel | None = None,
    device: Device | None = None,
    on_part: Any = ignore,
) -> StockPipeline:
    folders = {"model": folder / "model", "motion_adapter": folder / "motion_adapter"}
    device = device or Device("cpu", "a processor", 8 * 1024**3)
    model = model or MODELS[name]
    pipeline = FAMILIES[model.pipeline].loader()(model, folders, device=device, on_part=on_part)
    assert isinstance(pipeline, StockPipeline)
    return pipeline


def make_shot(name: str, *, seed: int = 5, prompt: str = PROMPT) -> Shot:
    profile = MODELS[name].profile("fast")
    small = replace(profile, width=WIDTH, height=HEIGHT, frames=FRAMES, steps=STEPS)
    return Shot(text="A fox.", prompt=prompt, seed=seed, profile=small)


def go_on(_share: float) -> Sequence[int]:
    return [0]


def frames_of(
    pipeline: StockPipeline, shot: Shot, *, rung: Rung = TOP, on_step: Any = go_on
) -> list[Frame]:
    ((place, frames),) = pipeline.generate([shot], rung=rung, on_step=on_step)
    assert place == 0
    return list(frames)


def differ(some: list[Frame], others: list[Frame]) -> int:
    """The largest difference of any value, 0 to 255."""
    pairs = zip(some, others, strict=True)
    return max(int(np.abs(a.astype(int) - b.astype(int)).max()) for a, b in pairs)


@every_family
def test_a_folder_becomes_frames(name: str, saved: Any) -> None:
    told: list[tuple[object, ...]] = []
    pipeline = load(name, saved(name), on_part=lambda *part: told.append(part))
    assert told == [("loading", number, 5) for number in range(1, 6)]
    frames = frames_of(pipeline, make_shot(name))
    assert len(frames) == FRAMES
    for frame in frames:
        assert frame.shape == (HEIGHT, WIDTH, 3)
        assert frame.dtype == np.uint8
        assert frame.flags.c_contiguous
    assert frames[0].std() > 1


@every_family
def test_the_seed_decides_and_nothing_else(name: str, saved: Any) -> None:
    pipeline = load(name, saved(name))
    first = frames_of(pipeline, make_shot(name))
    other = frames_of(pipeline, make_shot(name, seed=6))
    again = frames_of(pipeline, make_shot(name))
    anew = frames_of(load(name, saved(name)), make_shot(name))
    assert differ(first, again) == differ(first, anew) == 0
    assert differ(first, other) > 5


@every_family
def test_frames_are_those_of_plain_diffusers(name: str, saved: Any) -> None:
    model = replace(MODELS[name], negative_prompt="blurry text")  # the tiny tokenizers spell
    stock = TINY[name].stock(saved(name))
    stock.set_progress_bar_config(disable=True)
    plain = stock(
        prompt=PROMPT,
        negative_prompt=model.negative_prompt,
        width=WIDTH,
        height=HEIGHT,
        num_frames=FRAMES,
        num_inference_steps=STEPS,
        guidance_scale=model.guidance,
        generator=torch.Generator("cpu").manual_seed(5),
        output_type="np",
    ).frames[0]
    expected = [np.rint(frame * 255).astype(np.uint8) for frame in plain]
    made = frames_of(load(name, saved(name), model=model), make_shot(name))
    assert differ(made, expected) <= 1


@every_family
def test_words_are_heard(name: str, saved: Any) -> None:
    pipeline = load(name, saved(name))
    some = frames_of(pipeline, make_shot(name))
    assert differ(some, frames_of(pipeline, make_shot(name, prompt="a boat"))) > 0


@every_family
def test_shares_rise_through_steps_and_decoding_to_the_end(name: str, saved: Any) -> None:
    shares: list[float] = []
    pipeline = load(name, saved(name))
    rung = replace(TOP, decoded=1)
    frames_of(
        pipeline, make_shot(name), rung=rung, on_step=lambda share: shares.append(share) or [0]
    )
    assert shares[:STEPS] == [pytest.approx(step / (STEPS + 1)) for step in (1, 2, 3)]
    assert len(shares) > STEPS + 1
    assert shares == sorted(shares)
    assert shares[-1] == 1.0


class NobodyWantsIt(Exception):
    pass


@every_family
@pytest.mark.parametrize("last", [1, 2])
def test_an_exception_stops_it_after_that_step(name: str, last: int, saved: Any) -> None:
    pipeline = load(name, saved(name))
    per_step = denoisings(pipeline, name, lambda: frames_of(pipeline, make_shot(name))) / STEPS
    steps = []

    def stop(share: float) -> Sequence[int]:
        steps.append(share)
        if len(steps) == last:
            raise NobodyWantsIt
        return [0]

    def stopped() -> None:
        with pytest.raises(NobodyWantsIt):
            frames_of(pipeline, make_shot(name), on_step=stop)

    assert denoisings(pipeline, name, stopped) == last * per_step
    assert len(steps) == last
    assert len(frames_of(pipeline, make_shot(name))) == FRAMES  # it is as good as before


@every_family
def test_an_exception_stops_the_decoding(name: str, saved: Any) -> None:
    pipeline = load(name, saved(name))
    calls = []

    def stop(share: float) -> Sequence[int]:
        calls.append(share)
        if share > STEPS / (STEPS + 1):
            raise NobodyWantsIt
        return [0]

    with pytest.raises(NobodyWantsIt):
        frames_of(pipeline, make_shot(name), on_step=stop)
    assert len(calls) == STEPS + 1
    assert len(frames_of(pipeline, make_shot(name))) == FRAMES


def denoisings(pipeline: StockPipeline, name: str, work: Callable[[], object]) -> int:
    """How often the network that takes the noise away runs in that work."""
    runs: list[int] = []
    network = getattr(pipeline.pipe, TINY[name].denoiser)
    hook = network.register_forward_hook(lambda *_: runs.append(1))
    work()
    hook.remove()
    return len(runs)


@every_family
@pytest.mark.parametrize("how", [{"old": True}, {"variant": "fp16"}], ids=["bin", "fp16"])
def test_other_kinds_of_files_are_the_same_model(
    name: str, how: dict[str, Any], saved: Any
) -> None:
    usual = frames_of(load(name, saved(name)), make_shot(name))
    folder = saved(name, **how)
    endings = {file.name.partition(".")[2] for file in (folder / "model").rglob("*model*.*")}
    assert endings == {"json", "bin" if "old" in how else "fp16.safetensors"}
    source = replace(MODELS[name].source, variant="fp16")
    pipeline = load(name, folder, model=replace(MODELS[name], source=source))
    assert differ(usual, frames_of(pipeline, make_shot(name))) <= 1


class Card(Device):
    """A processor that computes in a card's precision."""

    def dtype(self, wanted: str) -> Any:
        return getattr(torch, wanted)


@every_family
@pytest.mark.parametrize("device", [Card, Device])
def test_it_works_in_half_precision(
    name: str, device: type[Device], saved: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("CPU_DTYPE")
    rough = frames_of(load(name, saved(name), device=device("cpu", "", 0)), make_shot(name))
    monkeypatch.setenv("CPU_DTYPE", "float32")
    exact = frames_of(load(name, saved(name)), make_shot(name))
    pairs = zip(rough, exact, strict=True)
    assert np.mean([np.abs(a.astype(int) - b.astype(int)).mean() for a, b in pairs]) < 40


@every_family
def test_two_thousand_words_are_cut_to_what_the_model_reads(name: str, saved: Any) -> None:
    pipeline = load(name, saved(name))
    assert len(frames_of(pipeline, make_shot(name, prompt="the red fox runs. " * 500))) == FRAMES


@pytest.mark.parametrize(
    ("text", "tokens", "kept"),
    [
        ("the fox runs", 20, "the fox runs"),
        ("the fox the fox the fox", 5, "the fox the fox"),
        ("the fox walked on", 6, "the fox"),
        ("unpronounceable", 4, "un"),
        ("", 4, ""),
    ],
)
def test_a_text_too_long_loses_whole_words(text: str, tokens: int, kept: str) -> None:
    tokenizer = tiny_t5.tokenizer(512)
    assert fitting_text(tokenizer, text, tokens=tokens).rstrip() == kept
    assert len(tokenizer(kept).input_ids) <= tokens


def test_a_vocabulary_of_sentencepiece_does_without_a_tokenizer_file(tmp_path: Path) -> None:
    pieces = pytest.importorskip("sentencepiece")  # CogVideoX has this file and no other
    pieces.SentencePieceTrainer.train(
        sentence_iterator=iter(TALE.split(". ") * 20),
        model_prefix=str(tmp_path / "spiece"),
        vocab_size=28,
        pad_id=0,
        eos_id=1,
        unk_id=2,
        bos_id=-1,
        minloglevel=2,
    )
    tokenizer = t5_tokenizer(tmp_path)()
    assert tokenizer("the fox").input_ids[-1] == 1
    assert fitting_text(tokenizer, TALE, tokens=30).rstrip() in TALE
    assert len(tokenizer(fitting_text(tokenizer, TALE, tokens=30)).input_ids) <= 30


@pytest.mark.parametrize(
    ("name", "decoded", "size"),
    [
        ("animatediff", 8, (64, 32)),
        ("animatediff", 1, (64, 32)),
        ("wan", 8, (320, 288)),
        ("wan", 1, (320, 288)),
        ("cogvideox", 8, (368, 256)),
        ("cogvideox", 1, (208, 160)),
    ],
)
def test_decoding_in_pieces_shows_nearly_the_same(
    name: str, decoded: int, size: tuple[int, int], saved: Any
) -> None:
    shot = make_shot(name)
    shot = replace(shot, profile=replace(shot.profile, steps=1))
    pipeline = load(name, saved(name))
    whole = Rung("", frames=5 if name == "wan" else FRAMES, width=size[0], height=size[1])
    whole = replace(whole, decoded=whole.frames)
    pieces = replace(whole, decoded=decoded)
    parted = np.stack(frames_of(pipeline, shot, rung=pieces))
    at_once = np.stack(frames_of(pipeline, shot, rung=whole))
    assert parted.shape == (whole.frames, *size[::-1], 3)
    tiled = name == "cogvideox" or (name, decoded) == ("wan", 1)
    far = np.abs(at_once.astype(int) - parted)
    assert (0 < far.mean() < 12) if tiled else (far.max() <= 1)


@every_family
@pytest.mark.parametrize("wrong", [{"width": 60}, {"height": 30}, {"frames": 1_000}])
def test_what_a_model_cannot_make_never_reaches_it(
    name: str, wrong: dict[str, int], saved: Any
) -> None:
    pipeline = load(name, saved(name))

    def refused() -> None:
        with pytest.raises(ValueError, match=name):
            frames_of(pipeline, make_shot(name), rung=replace(TOP, **wrong))

    assert denoisings(pipeline, name, refused) == 0


# --- The table ----------------------------------------------------------------------


@every_model
def test_every_rung_of_every_model_is_one_it_can_make(model: VideoModel) -> None:
    abilities = FAMILIES.get(model.pipeline, FAMILIES["TextToVideoSDPipeline"]).abilities
    for quality in model.sampling:
        for rung in rungs(model, model.profile(quality), abilities=abilities, scenes=4):
            assert rung.width % model.size_multiple == rung.height % model.size_multiple == 0
            assert model.frames.at_least(rung.frames) == rung.frames > 0


@every_model
def test_every_record_says_who_may_use_it(model: VideoModel) -> None:
    assert model.licence
    assert model.licence_url.startswith("https://")
    assert ("NC" in model.licence) <= (not model.commercial_use)


@every_model
def test_every_profile_obeys_its_models_rules(model: VideoModel) -> None:
    for quality, sampling in model.sampling.items():
        profile = model.profile(quality)
        assert profile.width % model.size_multiple == profile.height % model.size_multiple == 0
        assert model.frames.at_least(profile.frames) == profile.frames
        assert profile.steps == sampling.steps
        assert not sampling.turbo or model.turbo is not None
        assert 2.5 < profile.seconds < 5.5


@every_model
def test_every_negative_prompt_is_read_to_its_end(model: VideoModel) -> None:
    for unwanted in ("text", "watermark", "nudity", "violence"):
        assert unwanted in model.negative_prompt
    assert estimated_tokens(model.negative_prompt) <= max(MAX_TOKENS, model.text_tokens)


def test_those_who_sell_have_a_choice() -> None:
    assert sum(model.commercial_use and model.offered for model in MODELS.values()) >= 2


def test_every_family_has_its_adapter() -> None:
    for model in MODELS.values():
        assert not model.offered or model.pipeline in FAMILIES


def test_a_style_has_its_own_base_of_the_same_family() -> None:
    model = MODELS["animatediff"]
    assert model.motion_adapter is not None
    assert {"realistic", "anime"} <= set(model.style_bases)
    repos = [model.source.repo, *(base.repo for base in model.style_bases.values())]
    assert len(set(repos)) == len(repos)
