"""Settings for every test: files in a folder of the test's own, no static files but in browsers."""

from __future__ import annotations

import os
import signal
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from django.core.cache import cache
from django.utils import translation

from rendering import forecasts
from rendering.processes import cores
from stories.models import User
from tests import factories

os.environ.setdefault("OMP_NUM_THREADS", "1")  # tiny models take longer on more than one
pytest_plugins = ["tests.servers", "tests.databases", "tests.site", "tests.gemini_server"]


def pytest_configure() -> None:
    """A suite started in the background ignores Ctrl-C, and so would all that it starts."""
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)


# --- Side by side -----------------------------------------------------------------

MOST_PROCESSES = 4
"""Each may load torch, a browser and a whole site."""


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers() -> int:
    return min(cores(), MOST_PROCESSES)


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Files with the most slow tests come first, so that at the end no process has one alone."""
    if hasattr(config, "workerinput"):
        slow = Counter(item.path for item in items if item.get_closest_marker("slow"))
        items.sort(key=lambda item: -slow[item.path])


# --- What every test has ----------------------------------------------------------


@pytest.fixture(autouse=True)
def own_files(settings: Any, tmp_path: Path) -> None:
    settings.MEDIA_ROOT = tmp_path / "media"
    settings.SCRATCH_DIR = settings.MEDIA_ROOT / "scratch"
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
    settings.SERVESTATIC_AUTOREFRESH = settings.SERVESTATIC_USE_FINDERS = False
    settings.SERVESTATIC_USE_STATIC_ROOT = False  # every new client would look for all files again
    settings.STORAGES = settings.STORAGES | {
        "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}
    }


@pytest.fixture(autouse=True)
def nothing_tried_yet() -> None:
    """No test is held back by what another one tried too often."""
    cache.clear()


@pytest.fixture(autouse=True)
def in_english() -> Iterator[None]:
    """No test speaks the language of the last page that another test read."""
    yield
    translation.deactivate()


@pytest.fixture(autouse=True)
def pace_read_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    """No test sees how fast another test's server was."""
    monkeypatch.setattr(forecasts, "PACE_SECONDS", 1e-6)


@pytest.fixture
def owner(db: None) -> User:
    return factories.make_user("owner")


@pytest.fixture
def stranger(db: None) -> User:
    return factories.make_user("stranger")


# --- Parts that may be missing ---------------------------------------------------

ALL_PARTS = "STORYVID_ALL_PARTS"
skipped: list[str] = []


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    if report.skipped and "gpu" not in report.keywords:
        skipped.append(report.nodeid)


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session: pytest.Session) -> None:
    """Where all parts can be had, a skipped test is a failed one (a GPU's excepted)."""
    if os.environ.get(ALL_PARTS) and skipped and session.exitstatus == pytest.ExitCode.OK:
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def pytest_terminal_summary(terminalreporter: Any) -> None:
    if os.environ.get(ALL_PARTS) and skipped:
        terminalreporter.section(f"{ALL_PARTS} is set, yet these were skipped")
        for nodeid in skipped:
            terminalreporter.line(nodeid)
