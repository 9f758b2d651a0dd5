"""A text-to-video model's files: which there are, and what is told when they are not to be had."""

from __future__ import annotations

from pathlib import Path

import pytest

from rendering.renderers.base import RenderError, RenderStopped
from rendering.renderers.diffusion import weights
from rendering.renderers.diffusion.models import DEFAULT_MODEL, MODELS
from stories.model_files import Source
from tests.stories.model_files.hub import HEAVY, Hub, loaded_by, old_style, served_hub

hub = served_hub


def test_every_role_of_a_model_has_its_source() -> None:
    model = MODELS[DEFAULT_MODEL]
    sources = weights.sources_of(model)
    assert sources["model"] == model.source
    assert sources["second_pass"] == MODELS[model.second_pass].source
    for other in MODELS.values():
        roles = set(weights.sources_of(other))
        styles = {role.removeprefix("style:") for role in roles if role.startswith("style:")}
        assert styles == set(other.style_bases)
        assert ("motion_adapter" in roles) == (other.motion_adapter is not None)


def test_asking_which_models_are_here_loads_no_model_library(tmp_path: Path) -> None:
    program = (
        "from rendering.renderers.diffusion import weights\n"
        "from rendering.renderers.diffusion.models import MODELS\n"
        "from stories.model_files import is_local\n"
        "assert not any(is_local(model.source) for model in MODELS.values())"
    )
    assert not HEAVY & loaded_by(program, model_dir=tmp_path)


@pytest.mark.parametrize(("status", "permanent"), [(503, False), (418, True)])
def test_a_fetch_that_fails_is_told_as_any_failure_of_a_clip(
    hub: Hub, status: int, permanent: bool
) -> None:
    hub.status = status
    for ask in (
        lambda: weights.folder_of(Source("m/z"), on_bytes=print),
        lambda: weights.size_of(Source("m/z")),
    ):
        with pytest.raises(RenderError, match=f"m/z cannot be fetched.* error {status}") as caught:
            ask()
        assert (caught.value.code, caught.value.permanent) == ("hub_error", permanent)


def test_a_cancelled_clip_stops_the_fetch_of_its_model(hub: Hub) -> None:
    hub.add("maker/zero", old_style())

    def stop(done: int, total: int) -> None:
        raise RenderStopped

    with pytest.raises(RenderStopped):
        weights.folder_of(Source("maker/zero"), on_bytes=stop)
