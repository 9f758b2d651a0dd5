"""The structure is a promise: these tests fail when an import breaks it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
SIZE_LIMIT = 400


def test_the_import_contracts_hold() -> None:
    done = subprocess.run(
        [str(Path(sys.executable).parent / "lint-imports"), "--no-cache"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout


def test_the_urls_load_without_torch_and_without_the_renderers(tmp_path: Path) -> None:
    program = (
        "import django, json, sys; django.setup();"
        "import storyvid_site.urls; from django.urls import get_resolver;"
        "get_resolver().url_patterns;"
        "print(json.dumps(sorted(sys.modules)))"
    )
    environment = os.environ | {
        "DJANGO_SETTINGS_MODULE": "storyvid_site.settings",
        "DATA_DIR": str(tmp_path),
    }
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    loaded = set(json.loads(done.stdout))
    heavy = {"torch", "diffusers", "transformers", "rendering.renderers.storybook"}
    assert not loaded & heavy


@pytest.mark.parametrize("package", ["storyvid_site", "stories", "rendering"])
def test_no_module_grows_past_the_limit(package: str) -> None:
    data = {"vocabulary", "migrations"}
    long = {
        str(path.relative_to(ROOT)): count
        for path in (ROOT / package).rglob("*.py")
        if not data & set(path.parts) and (count := len(path.read_text().splitlines())) > SIZE_LIMIT
    }
    assert not long


def test_there_is_no_utils_module() -> None:
    names = {path.name for app in ("stories", "rendering") for path in (ROOT / app).rglob("*.py")}
    assert not names & {"utils.py", "helpers.py", "misc.py"}
