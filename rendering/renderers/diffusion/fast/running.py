"""How the stages of a network are run: plainly, or by whoever compiles them first."""

from __future__ import annotations

from typing import Any, Protocol

from torch import nn


class Run(Protocol):
    """Calls a stage with its arguments and gives what it gives."""

    def __call__(self, stage: nn.Module, /, *arguments: Any) -> Any: ...


def plainly(stage: nn.Module, /, *arguments: Any) -> Any:
    return stage(*arguments)
