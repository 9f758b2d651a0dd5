"""What a worker finds out of itself: where it runs, on which device, and what it can make.

Only a process of its own may look at a card: django-q2 forks, and CUDA does not survive a fork.
"""

from __future__ import annotations

import json
import logging
import os
import socket
import sys
import tempfile
from typing import Any

from django.conf import settings

from rendering.processes import Session
from rendering.renderers import STORYBOOK, quality_profiles
from rendering.renderers.diffusion.devices import processor
from rendering.renderers.diffusion.packages import INSTALL, installed
from stories import warm_models
from stories.model_files import packages

logger = logging.getLogger(__name__)

PROBING = "rendering.renderers.diffusion.probing"
LOST = "This worker could not find out what its device can do. Its log says why."
FIELDS = ("device", "device_kind", "memory", "abilities", "problem")
Found = dict[str, Any]
"""Fields of `Worker`."""


def whereabouts() -> Found:
    """What is known at once, of every worker."""
    cards = os.environ.get("CUDA_VISIBLE_DEVICES", "")
    return {
        "host": socket.gethostname(),
        "cards": cards[:100],
        "understands": packages.installed(warm_models.PACKAGES),
    }


def drawing() -> Found:
    """Of a worker that draws, which needs no device; and what generating would need here."""
    return {
        "device": processor(),
        "device_kind": "cpu",
        "abilities": {STORYBOOK: dict.fromkeys(quality_profiles(STORYBOOK))},
        "problem": "" if installed() else INSTALL,
    }


class Probe:
    """A process that looks at this worker's device; everything else goes on meanwhile."""

    def __init__(self) -> None:
        self._said = tempfile.TemporaryFile()  # noqa: SIM115  (closed by `stop`)
        paths = [str(settings.BASE_DIR), os.environ.get("PYTHONPATH", "")]
        self._session = Session(
            [sys.executable, "-m", PROBING],
            environment=os.environ | {"PYTHONPATH": os.pathsep.join(filter(None, paths))},
            output=self._said,
        )
        self._found: Found | None = None

    def start(self) -> None:
        self._session.start()

    def stop(self) -> None:
        self._session.kill()
        self._said.close()

    def found(self) -> Found:
        """What the device can do; nothing as long as the process is looking."""
        if self._found is None and not self._session.is_running:
            self._said.seek(0)
            self._found = read(self._said.read())
            self._session.kill()
        return self._found or {}


def read(said: bytes) -> Found:
    """Fields of `Worker` out of the last line that the process printed."""
    try:
        told = json.loads(said.strip().splitlines()[-1])
        found = {name: told[name] for name in FIELDS} | {"abilities": dict(told["abilities"])}
    except (IndexError, KeyError, TypeError, ValueError):
        logger.error("Looking at the device failed; it said %r", said[-500:])
        return {"problem": LOST}
    return found | {"device": found["device"][:100], "problem": found["problem"][:300]}
