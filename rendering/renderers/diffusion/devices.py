"""The device at hand: what it is, how much memory is free, and running out of it.

Call these only inside a worker's task or in a process of its own: django-q2 forks, and CUDA does
not survive a fork.
"""

from __future__ import annotations

import gc
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rendering.processes import cores

GIB = 1024**3
CPU_SHARE = 0.8
"""Of the memory that is free, how much a model may take where others work too."""


@dataclass(frozen=True, slots=True)
class Device:
    """Where a model runs. `memory` is its whole memory in bytes."""

    kind: str
    """`cuda` or `cpu`."""
    name: str
    memory: int

    @property
    def is_cuda(self) -> bool:
        return self.kind == "cuda"

    def dtype(self, wanted: str) -> Any:
        """The torch dtype for weights: what the model wants on a card, bfloat16 on a processor."""
        import torch

        return getattr(torch, wanted if self.is_cuda else cpu_dtype())

    def free(self) -> float:
        """GiB that a model may take, those included that this process holds already."""
        if self.is_cuda:
            import torch

            free, _ = torch.cuda.mem_get_info()
            return (free + torch.cuda.memory_reserved()) / GIB
        return (_free_ram() * CPU_SHARE + _own_ram()) / GIB


def find_device() -> Device:
    """The card that this process sees, else the processor."""
    import torch

    if torch.cuda.is_available():
        card = torch.cuda.get_device_properties(0)
        return Device("cuda", card.name, card.total_memory)
    return Device("cpu", processor(), _all_ram())


def processor() -> str:
    """What a device without a card is called."""
    return f"{cores()} processor cores"


def cpu_dtype() -> str:
    """bfloat16 halves the memory, and is fast where the processor knows it; else float32 is."""
    return os.environ.get("CPU_DTYPE", "bfloat16")


def is_out_of_memory(error: BaseException) -> bool:
    """Whether the device, or the machine, had no room for what was asked."""
    import torch

    if isinstance(error, (torch.OutOfMemoryError, MemoryError)):
        return True
    return isinstance(error, RuntimeError) and "can't allocate memory" in str(error)


def clear() -> None:
    """Give back all that is not used any more. Call it outside of the except block."""
    gc.collect()
    import torch

    if torch.cuda.is_available():
        torch.cuda.empty_cache()


def _all_ram() -> int:
    return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")


def _free_ram() -> int:
    """Bytes; what the kernel says is available, or half of all where it does not say."""
    try:
        lines = Path("/proc/meminfo").read_text().splitlines()
    except OSError:
        return _all_ram() // 2
    found = {name: rest for name, _, rest in (line.partition(":") for line in lines)}
    return int(found["MemAvailable"].split()[0]) * 1024


def _own_ram() -> int:
    """Bytes that this process holds."""
    try:
        pages = Path("/proc/self/statm").read_text().split()[1]
    except OSError:
        return 0
    return int(pages) * os.sysconf("SC_PAGE_SIZE")
