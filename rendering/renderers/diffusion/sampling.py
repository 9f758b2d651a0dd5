"""Samplers as tables: every coefficient is known before the loop, which never asks the device.

Each step is linear in what goes in: the noisy sample, what the network made of it, the clean
sample that the step before expected, and fresh noise. The tables are made from diffusers' own
schedulers with the model's own configuration, and give the same samples.
"""

from __future__ import annotations

import inspect
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol, SupportsFloat

from diffusers import DDIMScheduler, DPMSolverMultistepScheduler, LCMScheduler
from torch import Tensor

from rendering.renderers.base import RenderError

Config = Mapping[str, Any]
"""What stands in the scheduler_config.json of a model."""

Levels = tuple[float, float]
"""Factors a and b of a noisy sample a·x0 + b·ε."""

LCM_TIMESTEP_SCALING = 4.0
"""With it the distilled weights (Motion Consistency Model) were made."""


@dataclass(frozen=True, slots=True)
class Step:
    """Coefficients of one step: those of the next sample, and of the clean one expected now."""

    timestep: int
    sample: float
    output: float
    expected: float = 0.0
    noise: float = 0.0
    clean_sample: float = 0.0
    clean_output: float = 0.0

    def taken(
        self, sample: Tensor, output: Tensor, expected: Tensor | None, noise: Tensor | None
    ) -> tuple[Tensor, Tensor | None]:
        """The next sample, and the clean one expected now, where a table makes use of it."""
        after = sample * self.sample + output * self.output
        if self.expected and expected is not None:
            after = after + expected * self.expected
        if self.noise and noise is not None:
            after = after + noise * self.noise
        if not self.clean_output:
            return after, None
        return after, sample * self.clean_sample + output * self.clean_output


@dataclass(frozen=True, slots=True)
class Table:
    """The steps of a sampler, and how noisy the sample is that it begins with."""

    steps: tuple[Step, ...]
    begins: Levels

    @property
    def timesteps(self) -> list[int]:
        return [step.timestep for step in self.steps]

    def noised(self, clean: Tensor, noise: Tensor) -> Tensor:
        """A clean sample, made as noisy as the first step takes it for."""
        return clean * self.begins[0] + noise * self.begins[1]


class MakeTable(Protocol):
    """Makes the table of `steps` steps, without the first `start` of them."""

    def __call__(self, config: Config, steps: int, *, start: int = 0) -> Table: ...


def ddim(config: Config, steps: int, *, start: int = 0) -> Table:
    """Deterministic DDIM, as the model's configuration spaces it ("leading" by default)."""
    scheduler = _scheduler(DDIMScheduler, config, steps)
    signal = scheduler.alphas_cumprod
    stride = scheduler.config.num_train_timesteps // steps
    made = []
    for timestep in scheduler.timesteps.tolist()[start:]:
        then = timestep - stride
        levels = _levels(signal[timestep])
        levels_then = _levels(signal[then] if then >= 0 else scheduler.final_alpha_cumprod)
        both = zip(_clean(scheduler, levels), _noise(scheduler, levels), strict=True)
        sample, output = (levels_then[0] * x0 + levels_then[1] * noise for x0, noise in both)
        made.append(Step(timestep, sample, output))
    return Table(tuple(made), _levels(signal[made[0].timestep]))


def dpm_karras(config: Config, steps: int, *, start: int = 0) -> Table:
    """DPM-Solver++ 2M on Karras sigmas, the first and the last step of first order."""
    scheduler = _scheduler(
        DPMSolverMultistepScheduler, config, steps, use_karras_sigmas=True, **_SECOND_ORDER
    )
    levels = [_of_sigma(sigma) for sigma in scheduler.sigmas.tolist()[start:]]
    made = []
    for number, timestep in enumerate(scheduler.timesteps.tolist()[start:]):
        sample, output = _clean(scheduler, levels[number])
        now, before, growth = _second_order(levels, number)
        made.append(
            Step(
                timestep,
                sample=growth + now * sample,
                output=now * output,
                expected=before,
                clean_sample=sample,
                clean_output=output,
            )
        )
    return Table(tuple(made), levels[0])


def lcm(config: Config, steps: int, *, start: int = 0) -> Table:
    """Consistency sampling for distilled weights; every step but the last takes fresh noise."""
    scheduler = _scheduler(LCMScheduler, config, steps, timestep_scaling=LCM_TIMESTEP_SCALING)
    signal = scheduler.alphas_cumprod
    timesteps = scheduler.timesteps.tolist()[start:]
    made = []
    for timestep, then in zip(timesteps, [*timesteps[1:], None], strict=True):
        skip, out = scheduler.get_scalings_for_boundary_condition_discrete(timestep)
        sample, output = _clean(scheduler, _levels(signal[timestep]))
        left, noise = (1.0, 0.0) if then is None else _levels(signal[then])
        made.append(Step(timestep, left * (out * sample + skip), left * out * output, noise=noise))
    return Table(tuple(made), _levels(signal[timesteps[0]]))


TABLES: dict[str, MakeTable] = {"ddim": ddim, "dpm-karras": dpm_karras, "lcm": lcm}
"""By the name that a model's record uses."""

_SECOND_ORDER = {
    "algorithm_type": "dpmsolver++",
    "solver_order": 2,
    "solver_type": "midpoint",
    "final_sigmas_type": "zero",
}


def _scheduler(kind: Any, config: Config, steps: int, **pinned: Any) -> Any:
    """diffusers' scheduler with its timesteps. RenderError where it would not be linear."""
    if config.get("clip_sample") or config.get("thresholding"):
        raise RenderError("unknown_sampler", "This model's sampler clips what it expects.")
    known = inspect.signature(kind.__init__).parameters
    given = {name: value for name, value in config.items() if name in known}
    unclipped = {"clip_sample": False} if "clip_sample" in known else {}
    scheduler = kind(**given | unclipped | pinned)
    scheduler.alphas_cumprod = scheduler.alphas_cumprod.numpy()  # NumPy 2 warns of tensors
    scheduler.set_timesteps(steps)
    return scheduler


def _levels(signal: SupportsFloat) -> Levels:
    share = float(signal)
    return math.sqrt(share), math.sqrt(1.0 - share)


def _of_sigma(sigma: float) -> Levels:
    clean = 1.0 / math.sqrt(sigma**2 + 1.0)
    return clean, sigma * clean


def _clean(scheduler: Any, levels: Levels) -> tuple[float, float]:
    """Factors of the noisy sample and of the network's output in x0."""
    clean, noise = levels
    kind = scheduler.config.prediction_type
    if kind == "epsilon":
        return 1.0 / clean, -noise / clean
    if kind == "v_prediction":
        return clean, -noise
    if kind == "sample":
        return 0.0, 1.0
    raise RenderError("unknown_sampler", f"StoryVid does not know the prediction type {kind!r}.")


def _noise(scheduler: Any, levels: Levels) -> tuple[float, float]:
    """The same in ε."""
    clean, noise = levels
    kind = scheduler.config.prediction_type
    if kind == "epsilon":
        return 0.0, 1.0
    return (noise, clean) if kind == "v_prediction" else (1.0 / noise, -clean / noise)


def _second_order(levels: Sequence[Levels], number: int) -> tuple[float, float, float]:
    """Factors of the x0 expected now, of the one expected before, and of the noisy sample."""
    noise, (clean_then, noise_then) = levels[number][1], levels[number + 1]
    is_last = noise_then == 0.0
    length = math.inf if is_last else _log_ratio(levels[number + 1]) - _log_ratio(levels[number])
    now, growth = -clean_then * math.expm1(-length), noise_then / noise
    if number == 0 or is_last:
        return now, 0.0, growth
    ratio = (_log_ratio(levels[number]) - _log_ratio(levels[number - 1])) / length
    return now * (1 + 0.5 / ratio), -now * 0.5 / ratio, growth


def _log_ratio(levels: Levels) -> float:
    return math.log(levels[0]) - math.log(levels[1])
