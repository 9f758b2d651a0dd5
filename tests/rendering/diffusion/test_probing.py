"""What a worker's own look at its device says, in a process of its own and without one."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from rendering import probe
from rendering.renderers.diffusion import costs, packages, probing
from rendering.renderers.diffusion.devices import GIB, Device
from rendering.renderers.diffusion.models import MODELS
from rendering.renderers.diffusion.packages import INSTALL

ROOT = Path(__file__).resolve().parents[3]
TINY_UNET = {"block_out_channels": (32, 64), "attention_head_dim": 8, "cross_attention_dim": 16}
TINY_VAE = {"block_out_channels": (32, 32), "layers_per_block": 1}
TINY_BLOCKS = {"down_block_types": ("DownEncoderBlock2D",) * 2}
TINY_BLOCKS |= {"up_block_types": ("UpDecoderBlock2D",) * 2}


def on(device: Device, monkeypatch: pytest.MonkeyPatch, *, speed: float = 1e14) -> dict[str, Any]:
    monkeypatch.setattr(probing, "find_device", lambda: device)
    monkeypatch.setattr(probing, "measured_speed", lambda found: speed)
    return probing.look()


def test_a_card_makes_every_model_that_fits_in_the_time_that_its_speed_allows(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    found = on(Device("cuda", "A card", 80 * GIB), monkeypatch)
    assert (found["device"], found["device_kind"], found["memory"]) == ("A card", "cuda", 80 * GIB)
    assert found["problem"] == ""
    assert list(found["abilities"]) == [name for name, model in MODELS.items() if model.offered]
    zeroscope = found["abilities"]["zeroscope"]
    assert list(zeroscope) == list(MODELS["zeroscope"].sampling)
    assert zeroscope["fast"] == pytest.approx(8.98, rel=0.002)


def test_a_small_card_says_what_is_in_the_way(monkeypatch: pytest.MonkeyPatch) -> None:
    found = on(Device("cuda", "A card", 2 * GIB), monkeypatch)
    assert found["abilities"] == {}
    assert found["problem"] == "No model for generated video fits into the 2 GB of this card."


def test_a_processor_makes_only_what_does_not_take_hours(monkeypatch: pytest.MonkeyPatch) -> None:
    found = on(Device("cpu", "8 processor cores", 32 * GIB), monkeypatch, speed=1.5e11)
    assert list(found["abilities"]["zeroscope"]) == ["turbo"]
    assert found["abilities"]["zeroscope"]["turbo"] == pytest.approx(14 * 60, rel=0.05)
    assert "wan" not in found["abilities"]


def test_missing_packages_are_said_with_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(packages, "PACKAGES", ("torch", "a_package_that_is_not_there"))
    found = probing.look()
    assert (found["problem"], found["abilities"]) == (INSTALL, {})


def test_a_device_that_does_not_work_is_said_in_one_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken() -> Device:
        raise RuntimeError("the driver is too old")

    monkeypatch.setattr(probing, "find_device", broken)
    said = probing.look()["problem"]
    assert (
        said == "Looking at the device failed: the driver is too old. The worker’s log says more."
    )
    assert "Traceback" in capsys.readouterr().err


def test_the_answer_is_one_line_that_the_worker_reads() -> None:
    """With a stand-in for what takes long; what libraries print goes elsewhere."""
    program = (
        "import runpy; from rendering.renderers.diffusion import probing;"
        "probing.measured_speed = lambda device: print('noise') or 1e12;"
        "runpy.run_module('rendering.renderers.diffusion.probing', run_name='__main__')"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True
    )
    (line,) = done.stdout.splitlines()
    assert probe.read(line.encode()) == json.loads(line)
    assert "noise" in done.stderr


# --- Speed ------------------------------------------------------------------------


@pytest.fixture
def speed(monkeypatch: pytest.MonkeyPatch) -> Any:
    """The real measurement, of tiny networks."""
    from rendering.renderers.diffusion.probing import speed

    monkeypatch.setattr(speed, "SHORT_UNET", speed.SHORT_UNET | TINY_UNET)
    monkeypatch.setattr(speed, "VAE", speed.VAE | TINY_VAE | TINY_BLOCKS)
    monkeypatch.setattr(speed, "ENOUGH_SECONDS", 0.0)
    monkeypatch.setattr(speed, "HEIGHT", 8)
    monkeypatch.setattr(speed, "WIDTH", 8)
    return speed


def test_a_processors_speed_lies_between_that_of_both_networks(
    speed: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert speed.denoising_speed() > 0
    assert speed.decoding_speed() > 0
    monkeypatch.setattr(speed, "denoising_speed", lambda: 2e11)
    monkeypatch.setattr(speed, "decoding_speed", lambda: 1e11)
    whole, decoded = 4 * 42.8 / 2 + 42.3, 42.3
    assert speed.of_processor() == pytest.approx(
        whole / ((whole - decoded) / 2e11 + decoded / 1e11)
    )


@pytest.mark.parametrize(("seconds", "frames"), [(0.01, 8), (1.0, 8), (2.0, 4), (60.0, 2)])
def test_a_slow_processor_measures_a_shorter_film(speed: Any, seconds: float, frames: int) -> None:
    assert speed._affordable(seconds) == frames


def test_others_that_work_meanwhile_do_not_make_the_processor_slower(
    speed: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nine seconds by the clock, of which this process got one with each of its threads."""
    threads = speed.torch.get_num_threads()
    moments = iter([0.0, 1.0 * threads])
    monkeypatch.setattr(speed.time, "process_time", lambda: next(moments))
    monkeypatch.setattr(speed, "_seconds", lambda run: 9.0)
    assert speed._undisturbed_seconds(lambda: None) == pytest.approx(1 / speed.UNDISTURBED)


def test_random_weights_are_no_zeros(speed: Any) -> None:
    network = speed._random(speed.denoiser)
    assert all(weight.abs().max() > 0 for weight in network.parameters())


def test_the_flops_of_the_table_are_those_of_the_network() -> None:
    """Counted on the meta device, where nothing is computed."""
    import diffusers
    import torch

    from rendering.renderers.diffusion.probing import speed

    whole = speed.SHORT_UNET | {
        "block_out_channels": (320, 640, 1280, 1280),
        "layers_per_block": 2,
        "down_block_types": ("CrossAttnDownBlock3D",) * 3 + ("DownBlock3D",),
        "up_block_types": ("UpBlock3D",) + ("CrossAttnUpBlock3D",) * 3,
    }
    make: Any = diffusers.UNet3DConditionModel
    with torch.device("meta"), torch.inference_mode():
        network, latents = make(**whole), torch.empty(2, 4, 24, 40, 72)
        text, step = torch.empty(2, 77, 1024), torch.empty((), dtype=torch.long)
        counted = speed._flop(lambda: network(latents, step, text))
        decoder, pictures = speed.decoder(), torch.empty(1, 4, 40, 72)
        decoded = speed._flop(lambda: decoder.decode(pictures))
    model = MODELS["zeroscope"]
    assert counted / costs.TERA == pytest.approx(model.tflop_per_step, rel=0.001)
    assert decoded / costs.TERA == pytest.approx(model.tflop_per_decoded_frame, rel=0.001)
