"""Where a model is on the hub, and which of its files are needed."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Source:
    """A repository on the hub, or the part of it that is needed.

    `files` are glob patterns; without any, the files that the pipeline in the repository's
    model_index.json needs are taken, and no others; where it has no such index, one model at its
    root, with its `beside`: "tokenizer" and "processor". `variant` prefers weights of that name
    (`fp16`) where the repository has them.
    """

    repo: str
    revision: str = "main"
    variant: str = ""
    files: tuple[str, ...] = ()
    beside: tuple[str, ...] = ()
