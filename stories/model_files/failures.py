"""What can go wrong with a model's files: each in a sentence or two that say what to do.

Permanent are those that trying again at once would not mend.
"""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from .packages import how_to_install
from .sizes import size_in_words
from .sources import Source

_FULL = (errno.ENOSPC, errno.EDQUOT)


class ModelFilesError(Exception):
    """A model's files are not to be had; the message says why, and what to do."""

    def __init__(self, code: str, message: str, *, permanent: bool = True) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.permanent = permanent


def no_ai_packages() -> ModelFilesError:
    return ModelFilesError("no_ai_packages", how_to_install("Fetching a model"))


# --- Nobody answers, or not as wanted ----------------------------------------------


def unreachable(source: Source, endpoint: str, folder: Path) -> ModelFilesError:
    return ModelFilesError(
        "hub_unreachable",
        f"{source.repo} cannot be fetched: {endpoint} does not answer. Check the network, set "
        f"HF_ENDPOINT to a mirror's address, or put the model's files into {folder}.",
    )


def offline(source: Source, folder: Path) -> ModelFilesError:
    return ModelFilesError(
        "hub_offline",
        f"{source.repo} is not on this machine, and HF_HUB_OFFLINE forbids fetching it. Unset "
        f"HF_HUB_OFFLINE, or put the model's files into {folder}.",
    )


def not_a_hub(endpoint: str) -> ModelFilesError:
    return ModelFilesError(
        "hub_strange",
        f"{endpoint} does not answer like a model hub. Check HF_ENDPOINT, and whether the network "
        "wants you to log in first.",
    )


def hub_busy(source: Source, status: int) -> ModelFilesError:
    return ModelFilesError(
        "hub_error",
        f"{source.repo} cannot be fetched now: the model hub answers with error {status}. Try "
        "again in some minutes; what has arrived is kept.",
        permanent=False,
    )


def hub_error(source: Source, status: int) -> ModelFilesError:
    return ModelFilesError(
        "hub_error", f"{source.repo} cannot be fetched: the model hub answers with error {status}."
    )


def interrupted(source: Source) -> ModelFilesError:
    return ModelFilesError(
        "hub_interrupted",
        f"The connection broke while {source.repo} was fetched. What has arrived is kept: try "
        "again, and it goes on from there.",
        permanent=False,
    )


# --- The hub says no ----------------------------------------------------------------


def gated(source: Source, endpoint: str) -> ModelFilesError:
    return ModelFilesError(
        "model_gated",
        f"{source.repo} is only for those who accept its licence: do so on {endpoint}/"
        f"{source.repo}, then set HF_TOKEN to your access token.",
    )


def token_refused() -> ModelFilesError:
    return ModelFilesError(
        "hub_token", "The model hub does not know the access token. Check or unset HF_TOKEN."
    )


def not_found(source: Source, endpoint: str) -> ModelFilesError:
    return ModelFilesError(
        "model_not_found",
        f"{endpoint} has no model {source.repo}, or keeps it private. Check the name; for a "
        "private model set HF_TOKEN.",
    )


def no_revision(source: Source) -> ModelFilesError:
    return ModelFilesError("model_not_found", f"{source.repo} has no revision {source.revision}.")


def lacking(source: Source, missing: Sequence[str]) -> ModelFilesError:
    return ModelFilesError(
        "model_incomplete",
        f"{source.repo} has no {_some(missing)}: it cannot be loaded.",
    )


# --- This machine -------------------------------------------------------------------


def half_folder(folder: Path, missing: Sequence[str]) -> ModelFilesError:
    return ModelFilesError(
        "model_incomplete",
        f"{folder} has no {_some(missing)}. Put it there, or remove the folder so that the model "
        "is fetched.",
    )


def disk_full(source: Source, *, needed: int, free: int, folder: Path) -> ModelFilesError:
    return ModelFilesError(
        "disk_full",
        f"The disk is too full for {source.repo}: {size_in_words(needed)} needed, "
        f"{size_in_words(free)} free in {folder}. Make room, or set MODEL_DIR to another disk.",
    )


def damaged(source: Source, path: str) -> ModelFilesError:
    return ModelFilesError(
        "model_damaged",
        f"{path} of {source.repo} arrived damaged and was thrown away. Try again, and it is "
        "fetched anew.",
        permanent=False,
    )


@contextmanager
def of_disk(source: Source, folder: Path) -> Iterator[None]:
    """What the disk refuses inside comes out as a ModelFilesError."""
    try:
        yield
    except OSError as error:
        if error.errno in _FULL:
            raise ModelFilesError(
                "disk_full",
                f"The disk became full while {source.repo} was fetched. Make room in {folder}: "
                "what has arrived is kept.",
            ) from error
        reason = os.strerror(error.errno) if error.errno else str(error)
        raise ModelFilesError(
            "model_folder",
            f"{folder} cannot be written: {reason}. Set MODEL_DIR to a folder that can.",
        ) from error


def _some(missing: Sequence[str]) -> str:
    more = len(missing) - 1
    return missing[0] + (f" (and {more} more)" if more else "")
