"""What a clip costs in FLOPs, and in seconds: the published numbers of the model come out."""

from __future__ import annotations

from dataclasses import replace

import pytest

from rendering.renderers.diffusion import costs
from rendering.renderers.diffusion.models import MODELS, Sampling

ZEROSCOPE = MODELS["zeroscope"]
STEP, DECODED = 42.8, 42.3
"""TFLOP of a guided step, and of decoding, 24 frames of 576 × 320."""


def tflop(quality: str) -> float:
    work = costs.tflop(ZEROSCOPE, ZEROSCOPE.profile(quality))
    assert work is not None
    return work


def test_twenty_guided_steps_and_decoding_are_898_tflop() -> None:
    assert tflop("fast") == pytest.approx(20 * STEP + DECODED)
    assert tflop("fast") == pytest.approx(898, rel=0.002)


def test_work_grows_with_steps_and_frames() -> None:
    assert tflop("high") == pytest.approx((50 * STEP + DECODED) * 40 / 24)


def test_a_step_without_guidance_costs_half() -> None:
    assert tflop("turbo") == pytest.approx(4 * STEP / 2 + DECODED)


def test_guidance_for_a_share_of_the_steps_saves_half_of_the_others() -> None:
    assert tflop("draft") == pytest.approx(12 * STEP * (0.65 + 0.35 / 2) + DECODED)


def test_hd_is_a_first_pass_and_three_fifths_of_a_larger_second_one() -> None:
    size = 1024 * 576 / (576 * 320)
    second = (0.6 * 20 * STEP + DECODED) * size
    assert tflop("hd") == pytest.approx(20 * STEP + DECODED + second)


def test_a_card_of_the_issues_speed_needs_the_issues_time() -> None:
    """57 % of an H200's 790 TFLOP/s."""
    speed = 0.57 * 790e12
    assert costs.seconds(ZEROSCOPE, ZEROSCOPE.profile("fast"), speed=speed) == pytest.approx(
        2, 0.01
    )


def test_no_time_is_promised_where_the_work_is_not_known() -> None:
    unknown = replace(ZEROSCOPE, tflop_per_step=None)
    assert costs.seconds(unknown, unknown.profile("fast"), speed=1e12) is None


def test_a_model_without_a_second_pass_makes_hd_in_one() -> None:
    single = replace(ZEROSCOPE, second_pass="", sampling={"hd": Sampling(20)})
    work = costs.tflop(single, single.profile("hd"))
    assert work == pytest.approx((20 * STEP + DECODED) * 3.2)
