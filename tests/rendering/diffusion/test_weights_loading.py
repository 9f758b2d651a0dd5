"""What is fetched is enough: real pipelines with random weights load from the folder."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch

from rendering.renderers.diffusion import weights
from stories.model_files import Source
from tests.rendering.diffusion import tiny_animatediff, tiny_wan, tiny_zeroscope
from tests.stories.model_files.hub import Hub, contents, served_hub

hub = served_hub


def fetched(source: Source) -> Path:
    return weights.folder_of(source, on_bytes=lambda done, total: None)


def test_an_old_repository_of_pickled_weights_loads(hub: Hub, tmp_path: Path) -> None:
    from diffusers import TextToVideoSDPipeline

    made = tiny_zeroscope.save(tmp_path / "made", old_style=True)
    hub.add("maker/zero", contents(made) | {"zs2_576w/original.pth": b"x"})
    folder = fetched(Source("maker/zero"))
    assert not list(folder.rglob("*.safetensors"))
    pipe = TextToVideoSDPipeline.from_pretrained(folder, dtype=torch.float32)
    assert pipe.unet.config.sample_size == tiny_zeroscope.UNET["sample_size"]


def test_sharded_weights_of_a_variant_load(hub: Hub, tmp_path: Path) -> None:
    from diffusers import WanPipeline

    tiny_wan.save(tmp_path, variant="fp16")
    whole = WanPipeline.from_pretrained(tmp_path / "model", variant="fp16")
    for part, size in (("transformer", "20kB"), ("text_encoder", "2kB")):
        (one,) = (tmp_path / "model" / part).glob("*.fp16.safetensors")
        one.unlink()
        options = {"variant": "fp16", "max_shard_size": size}
        getattr(whole, part).save_pretrained(tmp_path / "model" / part, **options)
    whole.vae.save_pretrained(tmp_path / "model/vae")  # beside the variant
    hub.add("maker/wan", contents(tmp_path / "model"))
    folder = fetched(Source("maker/wan", variant="fp16"))
    assert len(list(folder.rglob("*.fp16-*-of-*.safetensors"))) > 10
    assert not (folder / "vae/diffusion_pytorch_model.safetensors").exists()
    pipe = WanPipeline.from_pretrained(folder, variant="fp16")
    for name, value in whole.transformer.state_dict().items():
        assert torch.equal(pipe.transformer.state_dict()[name], value)


def test_a_base_and_a_motion_adapter_load_without_the_safety_checker(
    hub: Hub, tmp_path: Path
) -> None:
    from diffusers import AnimateDiffPipeline, MotionAdapter

    tiny_animatediff.save(tmp_path)
    hub.add("maker/base", contents(tmp_path / "model"))
    hub.add("maker/motion", contents(tmp_path / "motion_adapter"))
    adapter = MotionAdapter.from_pretrained(fetched(Source("maker/motion")))
    pipe = AnimateDiffPipeline.from_pretrained(
        fetched(Source("maker/base")), motion_adapter=adapter, feature_extractor=None
    )
    assert pipe.motion_adapter is adapter


@pytest.fixture(autouse=True)
def quiet() -> None:
    from diffusers.utils import logging

    logging.disable_progress_bar()
