"""What the system checks say before something goes wrong."""

from __future__ import annotations

from typing import Any

from django.core.checks import run_checks

from rendering.renderers.diffusion.models import MODELS


def said(number: str) -> list[Any]:
    return [message for message in run_checks() if message.id == f"rendering.{number}"]


def test_selling_credits_warns_of_every_licence_that_forbids_it(settings: Any) -> None:
    settings.CREDITS_FOR_SALE = True
    (warning,) = said("W002")
    for model in MODELS.values():
        assert (f"{model.title} ({model.licence})" in warning.msg) == (
            model.offered and not model.commercial_use
        )
    allowed = warning.hint.partition("VIDEO_MODELS=")[2].partition(".")[0].split(",")
    assert allowed
    assert all(MODELS[name].commercial_use for name in allowed)


def test_following_the_hint_ends_the_warning(settings: Any) -> None:
    settings.CREDITS_FOR_SALE = True
    hint = said("W002")[0].hint
    settings.VIDEO_MODELS = hint.partition("VIDEO_MODELS=")[2].partition(".")[0].split(",")
    assert not said("W002")


def test_who_gives_credits_away_may_offer_every_model(settings: Any) -> None:
    settings.CREDITS_FOR_SALE = False
    assert not said("W002")


def test_a_quality_without_a_price_is_an_error(settings: Any) -> None:
    assert not said("E003")
    prices = settings.CREDIT_PRICES
    settings.CREDIT_PRICES = prices | {"diffusion": {"fast": 2, "high": 4, "hd": 6}}
    (error,) = said("E003")
    assert error.msg == "CREDIT_PRICES['diffusion'] lacks draft, turbo."
    settings.CREDIT_PRICES = {"storybook": prices["storybook"], "diffusion": prices["diffusion"]}
    (error,) = said("E003")
    assert "writing" in error.msg
