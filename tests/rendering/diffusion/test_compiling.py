"""Compiling stage by stage: told, done once for each shape, and given up where it fails."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import torch
from torch import Tensor, nn

from rendering.renderers.base import RenderStopped
from rendering.renderers.diffusion.devices import Device
from rendering.renderers.diffusion.families.compiling import Compiling, is_wanted, keep_cache
from rendering.renderers.diffusion.fast import FastUNet
from tests.rendering.diffusion import tiny_zeroscope as tiny


@pytest.fixture(autouse=True)
def fresh() -> Iterator[None]:
    torch._dynamo.reset()
    torch._dynamo.utils.counters.clear()
    with torch.no_grad():
        yield
    torch._dynamo.reset()


def compiling(
    told: list[tuple[int, int]], *, stages: int = 2, backend: str | Callable[..., Any] = "eager"
) -> Compiling:
    def on_part(what: str, done: int, total: int) -> None:
        assert what == "compiling"
        told.append((done, total))

    return Compiling(stages, on_part=on_part, backend=backend)


def two_stages() -> tuple[nn.Module, nn.Module]:
    return nn.Linear(3, 3), nn.Linear(3, 3)


def through(run: Compiling, stages: tuple[nn.Module, ...], rows: int) -> Tensor:
    given = torch.ones(rows, 3)
    for stage in stages:
        given = run(stage, given)
    return given


def test_each_stage_is_told_once_for_each_shape() -> None:
    told: list[tuple[int, int]] = []
    run, stages = compiling(told), two_stages()
    for rows in (4, 4, 5, 4, 5):
        through(run, stages, rows)
    assert told == [(1, 2), (2, 2), (1, 2), (2, 2)]


def test_the_whole_denoiser_is_compiled_in_one_piece_for_each_stage() -> None:
    told: list[tuple[int, int]] = []
    network = FastUNet(tiny.unet())
    run = compiling(told, stages=len(network.stages))
    latents, texts = torch.randn(1, 4, 3, 8, 8), network.read(torch.randn(2, 77, 8))
    steps = network.embed(torch.tensor([900, 500]))
    for number in range(2):
        now = steps[number : number + 1]
        expected = network(latents, now, texts)
        assert torch.allclose(network(latents, now, texts, run=run), expected, atol=1e-6)
    assert told == [(number, 7) for number in range(1, 8)]
    assert torch._dynamo.utils.counters["stats"]["unique_graphs"] == len(network.stages)


def fails(graph: Any, inputs: Any) -> Any:
    raise RuntimeError("no compiler on this machine\nand more about it")


def has_no_room(graph: Any, inputs: Any) -> Any:
    raise torch.OutOfMemoryError("CUDA out of memory.")


def test_where_compiling_fails_it_says_so_once_and_goes_on(
    caplog: pytest.LogCaptureFixture,
) -> None:
    told: list[tuple[int, int]] = []
    run, stages = compiling(told, backend=fails), two_stages()
    with caplog.at_level(logging.WARNING, logger="rendering"):
        found = [through(run, stages, rows) for rows in (4, 5)]
    assert torch.equal(found[0], stages[1](stages[0](torch.ones(4, 3))))
    assert len(found[1]) == 5
    (record,) = caplog.records
    assert "no compiler on this machine" in record.getMessage()
    assert "\n" not in record.getMessage()
    assert not told


def test_short_memory_while_compiling_is_told_as_such() -> None:
    run = compiling([], backend=has_no_room)
    with pytest.raises(torch.OutOfMemoryError):
        through(run, two_stages(), 4)
    assert run.is_on


def test_compiling_can_be_stopped_between_stages() -> None:
    def stops(what: str, done: int, total: int) -> None:
        raise RenderStopped

    with pytest.raises(RenderStopped):
        through(Compiling(2, on_part=stops, backend="eager"), two_stages(), 4)


@pytest.mark.parametrize(
    ("kind", "said", "wanted"),
    [
        ("cuda", None, True),
        ("cuda", "0", False),
        ("cuda", "", True),
        ("cpu", None, False),
        ("cpu", "1", True),
    ],
)
def test_it_is_compiled_on_cards_unless_told_otherwise(
    monkeypatch: pytest.MonkeyPatch, kind: str, said: str | None, wanted: bool
) -> None:
    monkeypatch.delenv("COMPILE", raising=False)
    if said is not None:
        monkeypatch.setenv("COMPILE", said)
    assert is_wanted(Device(kind, "", 0)) is wanted


def test_what_is_compiled_is_kept_where_the_operator_says(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("COMPILE_CACHE_DIR", str(tmp_path / "compiled"))
    monkeypatch.setenv("TORCHINDUCTOR_CACHE_DIR", "elsewhere")
    keep_cache()
    assert os.environ["TORCHINDUCTOR_CACHE_DIR"] == str(tmp_path / "compiled")
    assert (tmp_path / "compiled").is_dir()


def test_without_a_word_it_is_kept_in_the_users_caches(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.delenv("COMPILE_CACHE_DIR", raising=False)
    monkeypatch.setenv("TORCHINDUCTOR_CACHE_DIR", "as the operator set it")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    keep_cache()
    assert os.environ["TORCHINDUCTOR_CACHE_DIR"] == "as the operator set it"
    monkeypatch.delenv("TORCHINDUCTOR_CACHE_DIR")
    keep_cache()
    kept = Path(os.environ["TORCHINDUCTOR_CACHE_DIR"])
    assert kept.is_dir()
    assert kept.is_relative_to(tmp_path)


def test_a_cache_that_cannot_be_made_stops_nothing(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("COMPILE_CACHE_DIR", str(tmp_path / "file" / "below"))
    monkeypatch.delenv("TORCHINDUCTOR_CACHE_DIR", raising=False)
    keep_cache()
    assert "TORCHINDUCTOR_CACHE_DIR" not in os.environ
    assert "not kept" in caplog.text
