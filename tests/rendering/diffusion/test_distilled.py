"""Distilled weights: low-rank differences become part of the network's own weights."""

from __future__ import annotations

import json
import math
from pathlib import Path
from typing import Any

import pytest
import torch
from safetensors.torch import load_file, save_file
from torch import Tensor, nn
from torch.nn import functional

from rendering.renderers.base import RenderError
from rendering.renderers.diffusion.devices import find_device
from rendering.renderers.diffusion.families.distilled import fuse
from rendering.renderers.diffusion.families.text_to_video import load
from rendering.renderers.diffusion.models import MODELS
from tests.rendering.diffusion import tiny_zeroscope as tiny
from tests.rendering.diffusion.tiny_zeroscope import (
    KERNEL,
    LINEAR,
    OVER_TIME,
    difference,
    make_rung,
    make_shot,
    nobody_leaves,
)

PREFIX = "base_model.model."


def beside(layer: nn.Module, given: Tensor, weights: dict[str, Tensor], name: str) -> Tensor:
    """What the low-rank layers give that are trained beside a layer: B(A(x))."""
    down = weights[f"{PREFIX}{name}.lora_A.weight"]
    up = weights[f"{PREFIX}{name}.lora_B.weight"]
    if isinstance(layer, nn.Linear):
        return functional.linear(functional.linear(given, down), up)
    if isinstance(layer, nn.Conv2d):
        return functional.conv2d(functional.conv2d(given, down, padding=layer.padding), up)
    return functional.conv3d(functional.conv3d(given, down, padding=layer.padding), up)


GIVEN = {LINEAR: (2, 5, 8), KERNEL: (2, 16, 4, 6), OVER_TIME: (1, 16, 5, 3, 4)}


@pytest.mark.parametrize("name", list(GIVEN), ids=["linear", "2-D", "over time"])
def test_a_fused_layer_gives_what_both_gave_beside_each_other(tmp_path: Path, name: str) -> None:
    network = tiny.unet()
    folder = tiny.save_turbo(tmp_path, network, rank=2, alpha=6)
    weights = load_file(folder / "adapter_model.safetensors")
    layer, given = network.get_submodule(name), torch.randn(GIVEN[name])
    expected = layer(given) + 6 / 2 * beside(layer, given, weights, name)
    fuse(network, folder)
    assert difference(layer(given), expected) < 1e-6


def test_the_adapter_may_lie_in_a_folder_of_the_repository(tmp_path: Path) -> None:
    network, other = tiny.unet(), tiny.unet()
    fuse(network, tiny.save_turbo(tmp_path / "one", network))
    tiny.save_turbo(tmp_path / "two" / "modelscopet2v-laion", other)
    fuse(other, tmp_path / "two")
    for ours, theirs in zip(network.parameters(), other.parameters(), strict=True):
        assert torch.equal(ours, theirs)


@pytest.mark.parametrize(
    ("says", "scale"),
    [
        ({"use_rslora": True}, 4 / math.sqrt(2)),
        ({"alpha_pattern": {"attn1.to_q": 10}}, 10 / 2),
        ({"alpha_pattern": {"attn2.to_q": 10}}, 4 / 2),
    ],
    ids=["square root", "own alpha", "another layer's alpha"],
)
def test_differences_are_added_as_strongly_as_the_adapter_says(
    tmp_path: Path, says: dict[str, Any], scale: float
) -> None:
    network = tiny.unet()
    folder = tiny.save_turbo(tmp_path, network)
    file = folder / "adapter_config.json"
    file.write_text(json.dumps(json.loads(file.read_text()) | says))
    weights = load_file(folder / "adapter_model.safetensors")
    product = (
        weights[f"{PREFIX}{LINEAR}.lora_B.weight"] @ weights[f"{PREFIX}{LINEAR}.lora_A.weight"]
    )
    expected = network.get_submodule(LINEAR).weight + scale * product
    fuse(network, folder)
    assert difference(network.get_submodule(LINEAR).weight, expected) < 1e-6


def test_an_adapter_for_another_network_is_refused(tmp_path: Path) -> None:
    folder = tiny.save_turbo(tmp_path, tiny.unet())
    with pytest.raises(ValueError, match="shape"):
        fuse(tiny.unet(block_out_channels=(16, 32)), folder)


@pytest.mark.parametrize("key", ["nowhere.lora_A.weight", f"{LINEAR}.lora_magnitude_vector"])
def test_an_adapter_with_more_than_differences_is_refused(tmp_path: Path, key: str) -> None:
    folder = tiny.save_turbo(tmp_path, tiny.unet())
    file = folder / "adapter_model.safetensors"
    save_file(load_file(file) | {f"{PREFIX}{key}": torch.zeros(2, 8)}, file)
    with pytest.raises(ValueError, match="more in the file"):
        fuse(tiny.unet(), folder)


def test_turbo_weights_are_fused_when_the_model_is_loaded(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CPU_DTYPE", "float32")
    model = tiny.save(tmp_path / "model")
    turbo = tiny.save_turbo(tmp_path / "turbo", tiny.unet())
    folders = {"model": model, "turbo": turbo}
    ours = load(MODELS["zeroscope"], folders, device=find_device(), on_part=lambda *part: None)
    fused = tiny.parts()
    fuse(fused.unet, turbo)
    expected, plain = tiny.zeroscope(given=fused), tiny.zeroscope()
    found = ours.latents([make_shot()], rung=make_rung(), on_step=nobody_leaves)
    for other, is_same in ((expected, True), (plain, False)):
        latents = other.latents([make_shot()], rung=make_rung(), on_step=nobody_leaves)
        assert (difference(found, latents) < 1e-5) is is_same


def test_missing_turbo_weights_are_told_in_one_sentence(tmp_path: Path) -> None:
    folders = {"model": tiny.save(tmp_path / "model"), "turbo": tmp_path / "nothing"}
    with pytest.raises(RenderError, match="download_models zeroscope"):
        load(MODELS["zeroscope"], folders, device=find_device(), on_part=lambda *part: None)
