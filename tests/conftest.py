"""Settings for every test: files in a folder of the test's own, plain static files."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from stories.models import User
from tests import factories


@pytest.fixture(autouse=True)
def own_files(settings: Any, tmp_path: Path) -> None:
    settings.MEDIA_ROOT = tmp_path / "media"
    settings.SCRATCH_DIR = settings.MEDIA_ROOT / "scratch"
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
    settings.STORAGES = settings.STORAGES | {
        "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}
    }


@pytest.fixture
def owner(db: None) -> User:
    return factories.make_user("owner")


@pytest.fixture
def stranger(db: None) -> User:
    return factories.make_user("stranger")
