"""Compiling a network stage by stage on its first use, so that it can be told how far it is."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import torch
from torch import nn
from torch.utils._pytree import tree_leaves

from rendering.renderers.diffusion import devices
from rendering.renderers.diffusion.families import OnPart

logger = logging.getLogger(__name__)

MOST_SHAPES = 64
"""Of one stage: sizes, lengths, batches and guidance halves multiply."""


def is_wanted(device: devices.Device) -> bool:
    """As COMPILE says, 1 or 0; without it, on a card and nowhere else."""
    said = os.environ.get("COMPILE")
    return said != "0" if said else device.is_cuda


def keep_cache() -> None:
    """What was compiled outlives the process: in COMPILE_CACHE_DIR, else in the user's caches."""
    kept = os.environ.get("COMPILE_CACHE_DIR")
    if not kept and "TORCHINDUCTOR_CACHE_DIR" in os.environ:
        return
    caches = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    folder = Path(kept) if kept else Path(caches) / "storyvid" / "compiled"
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        logger.warning("What is compiled is not kept: %s", error)
        return
    os.environ["TORCHINDUCTOR_CACHE_DIR"] = str(folder)


class Compiling:
    """Runs stages compiled. Where compiling fails, it says so once and goes on without.

    A stage is compiled for each shape that it meets; `on_part` is called after each time.
    """

    def __init__(
        self,
        stages: int,
        *,
        on_part: OnPart,
        backend: str | Callable[..., Any] = "inductor",
        mode: str | None = None,
    ) -> None:
        self.is_on = True
        self._stages = stages
        self._on_part = on_part
        self._backend = backend
        self._mode = mode
        self._compiled: dict[nn.Module, Any] = {}
        self._known: set[tuple[Any, ...]] = set()
        self._round: set[nn.Module] = set()

    def __call__(self, stage: nn.Module, /, *arguments: Any) -> Any:
        if not self.is_on:
            return stage(*arguments)
        key = (stage, *map(_shape, tree_leaves(arguments)))
        if key in self._known:
            return self._compiled[stage](*arguments)
        return self._first(stage, key, arguments)

    def _first(self, stage: nn.Module, key: tuple[Any, ...], arguments: tuple[Any, ...]) -> Any:
        try:
            made = self._ready(stage)(*arguments)
        except Exception as error:
            cause = getattr(error, "inner_exception", error)
            if devices.is_out_of_memory(cause):
                raise cause from None
            self._give_up(cause)
        if not self.is_on:  # outside of the except block, which holds on to what failed
            return stage(*arguments)
        self._known.add(key)
        self._tell(stage)
        return made

    def _ready(self, stage: nn.Module) -> Any:
        if stage not in self._compiled:
            compiled: Any = torch.compile  # its annotations lag behind its parameters
            self._compiled[stage] = compiled(
                stage,
                dynamic=False,
                backend=self._backend,
                mode=self._mode,
                recompile_limit=MOST_SHAPES,
                isolate_recompiles=True,
            )
        return self._compiled[stage]

    def _give_up(self, error: Exception) -> None:
        self.is_on = False
        self._compiled.clear()
        self._known.clear()
        reason = str(error).strip().partition("\n")[0]
        logger.warning("Going on without compiling: %s: %s", type(error).__name__, reason)

    def _tell(self, stage: nn.Module) -> None:
        """How many of the stages are compiled for what is made now."""
        if stage in self._round:  # another shape
            self._round.clear()
        self._round.add(stage)
        self._on_part("compiling", len(self._round), self._stages)


def _shape(value: Any) -> Any:
    return (value.shape, value.dtype) if isinstance(value, torch.Tensor) else value
