"""The tables give the samples that diffusers' schedulers give, with the model's configuration."""

from __future__ import annotations

from typing import Any

import pytest
import torch
from diffusers import DDIMScheduler, DPMSolverMultistepScheduler, LCMScheduler
from torch import Tensor

from rendering.renderers.base import RenderError
from rendering.renderers.diffusion.sampling import TABLES, Table
from tests.rendering.diffusion.tiny_zeroscope import SCHEDULER

pytestmark = pytest.mark.filterwarnings(
    # diffusers' DPM-Solver gives tensors to numpy, which wants to be asked in another way
    "ignore:__array__ implementation doesn't accept a copy keyword:DeprecationWarning"
)

SCHEDULERS = {
    "ddim": DDIMScheduler,
    "dpm-karras": DPMSolverMultistepScheduler,
    "lcm": LCMScheduler,
}
OPTIONS: dict[str, dict[str, Any]] = {
    "ddim": {},
    "dpm-karras": {"use_karras_sigmas": True},
    "lcm": {"timestep_scaling": 4.0},
}
CLOSE = 1e-5
"""Their coefficients are float32."""
KINDS = ("epsilon", "v_prediction", "sample")


def network(sample: Tensor, timestep: int) -> Tensor:
    """Something that is not linear and knows the time."""
    return (1.5 * sample).sin() + 0.2 * sample + timestep * 1e-4


def noise(number: int) -> torch.Generator:
    return torch.Generator().manual_seed(number)


def by_table(table: Table, sample: Tensor) -> Tensor:
    expected = None
    for number, step in enumerate(table.steps):
        fresh = torch.randn(sample.shape, generator=noise(number))
        output = network(sample, step.timestep)
        sample, expected = step.taken(sample, output, expected, fresh)
    return sample


def by_diffusers(scheduler: Any, sample: Tensor, *, start: int = 0) -> Tensor:
    scheduler.set_begin_index(start) if hasattr(scheduler, "set_begin_index") else None
    takes_noise = isinstance(scheduler, LCMScheduler)
    for number, timestep in enumerate(scheduler.timesteps[start:]):
        options = {"generator": noise(number)} if takes_noise else {}
        output = network(sample, int(timestep))
        sample = scheduler.step(output, timestep, sample, **options).prev_sample
    return sample


def scheduler_of(name: str, config: dict[str, Any], steps: int) -> Any:
    scheduler = SCHEDULERS[name].from_config(config, **OPTIONS[name])
    scheduler.set_timesteps(steps)
    return scheduler


def difference(ours: Tensor, theirs: Tensor) -> float:
    return float((ours - theirs).norm() / theirs.norm())


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    ("name", "steps"),
    [
        ("ddim", 1),
        ("ddim", 20),
        ("ddim", 50),
        ("dpm-karras", 2),
        ("dpm-karras", 12),
        ("dpm-karras", 20),
        ("lcm", 1),
        ("lcm", 4),
    ],
)
def test_a_table_samples_as_diffusers_does(name: str, steps: int, kind: str) -> None:
    config = SCHEDULER | {"prediction_type": kind}
    scheduler, table = scheduler_of(name, config, steps), TABLES[name](config, steps)
    start = torch.randn(2, 4, 3, 4, 4, generator=noise(99))
    assert table.timesteps == scheduler.timesteps.tolist()
    assert difference(by_table(table, start), by_diffusers(scheduler, start)) < CLOSE


@pytest.mark.parametrize("spacing", ["leading", "trailing", "linspace"])
@pytest.mark.parametrize("offset", [0, 1])
def test_ddim_takes_its_timesteps_as_the_model_says(spacing: str, offset: int) -> None:
    config = SCHEDULER | {"timestep_spacing": spacing, "steps_offset": offset}
    scheduler, table = scheduler_of("ddim", config, 7), TABLES["ddim"](config, 7)
    start = torch.randn(1, 4, 3, 4, 4, generator=noise(99))
    assert table.timesteps == scheduler.timesteps.tolist()
    assert difference(by_table(table, start), by_diffusers(scheduler, start)) < CLOSE


@pytest.mark.parametrize("ends_at_one", [True, False])
def test_ddim_ends_where_the_model_says(ends_at_one: bool) -> None:
    config = SCHEDULER | {"set_alpha_to_one": ends_at_one, "steps_offset": 0}
    scheduler, table = scheduler_of("ddim", config, 5), TABLES["ddim"](config, 5)
    start = torch.randn(1, 4, 3, 4, 4, generator=noise(99))
    assert difference(by_table(table, start), by_diffusers(scheduler, start)) < CLOSE


@pytest.mark.parametrize("name", ["ddim", "dpm-karras"])
def test_a_late_start_begins_as_noisy_as_diffusers_makes_it(name: str) -> None:
    scheduler, table = scheduler_of(name, SCHEDULER, 10), TABLES[name](SCHEDULER, 10, start=4)
    clean, fresh = torch.randn(2, 1, 4, 3, 4, 4, generator=noise(99))
    if name == "dpm-karras":
        scheduler.set_begin_index(4)
    noisy = scheduler.add_noise(clean, fresh, scheduler.timesteps[4:5])
    assert difference(table.noised(clean, fresh), noisy) < CLOSE
    found = by_table(table, table.noised(clean, fresh))
    assert difference(found, by_diffusers(scheduler, noisy, start=4)) < CLOSE


def test_what_a_configuration_says_of_other_samplers_does_not_matter() -> None:
    odd = SCHEDULER | {
        "_class_name": "PNDMScheduler",
        "skip_prk_steps": True,
        "solver_order": 3,
        "final_sigmas_type": "sigma_min",
    }
    for name, make in TABLES.items():
        assert make(odd, 5) == make(SCHEDULER, 5), name


@pytest.mark.parametrize("clipping", ["clip_sample", "thresholding"])
def test_a_sampler_that_clips_is_refused(clipping: str) -> None:
    with pytest.raises(RenderError, match="clips"):
        TABLES["ddim"](SCHEDULER | {clipping: True}, 5)


def test_an_unknown_prediction_is_refused() -> None:
    with pytest.raises(RenderError, match="flow"):
        TABLES["ddim"](SCHEDULER | {"prediction_type": "flow"}, 5)
