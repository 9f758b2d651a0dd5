"""Repositories as they were before safetensors: many models, Zeroscope too, still are."""

from __future__ import annotations

from pathlib import Path

import torch
from safetensors.torch import load_file


def make_old(folder: Path) -> None:
    """Every weights file below `folder` as a pickled `.bin`, and no other."""
    for file in folder.rglob("*.safetensors"):
        name = file.name.replace(".safetensors", ".bin")
        old = name if name.startswith("diffusion") else f"pytorch_{name}"
        torch.save(load_file(file), file.with_name(old))
        file.unlink()
