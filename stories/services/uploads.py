"""Pictures and recordings that people send: checked, kept while a job needs them, then gone."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.db import transaction

from stories import pictures, recordings
from stories.models.writing import Way

FOLDER = "writing"


@dataclass(frozen=True, slots=True)
class Upload:
    """What somebody sent, made sure of and made small: nothing else of it is kept."""

    way: str
    content: bytes
    ending: str


def checked(way: str, file: Any) -> Upload:
    """The picture or recording of a binary file. UploadError says what is wrong with it."""
    return _CHECKS[way](file)


def keep(job_id: UUID, upload: Upload) -> str:
    """Its name in the storage, where it is now."""
    name = f"{FOLDER}/{job_id}{upload.ending}"
    return default_storage.save(name, ContentFile(upload.content))


def read(name: str) -> bytes:
    with default_storage.open(name) as file:
        content: bytes = file.read()
    return content


def discard(name: str) -> None:
    with suppress(FileNotFoundError):
        default_storage.delete(name)


def kept_before(moment: datetime) -> list[str]:
    """Names of those that were kept before that moment and are there still."""
    try:
        names = [f"{FOLDER}/{name}" for name in default_storage.listdir(FOLDER)[1]]
        return [name for name in names if default_storage.get_modified_time(name) < moment]
    except FileNotFoundError:  # nothing was ever kept; or one went just now, the rest is seen later
        return []


def discard_later(name: str) -> None:
    """Once this transaction is committed."""
    if name:
        transaction.on_commit(lambda: discard(name), robust=True)


def _picture(file: Any) -> Upload:
    return Upload(Way.IMAGE, pictures.normalised(file).jpeg, ".jpg")


def _recording(file: Any) -> Upload:
    return Upload(Way.AUDIO, recordings.decoded(file).wav, ".wav")


_CHECKS: dict[str, Callable[[Any], Upload]] = {Way.IMAGE: _picture, Way.AUDIO: _recording}
