"""The environment: what is wrong stops the start with one line; what is right is honoured."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parent.parent
SHOW = """
import json
from storyvid_site import settings
print(json.dumps({name: getattr(settings, name) for name in %r}, default=str))
"""


def start(tmp_path: Path, *names: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """A new process with that environment, which prints these settings as JSON."""
    kept = {name: os.environ[name] for name in ("PATH", "PYTHONPATH") if name in os.environ}
    return subprocess.run(
        [sys.executable, "-c", SHOW % (names,)],
        cwd=ROOT,
        env=kept | {"DATA_DIR": str(tmp_path)} | environment,
        capture_output=True,
        text=True,
        check=False,
    )


def read(tmp_path: Path, name: str, **environment: str) -> Any:
    done = start(tmp_path, name, **environment)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)[name]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("DEBUG", "maybe"),
        ("WELCOME_CREDITS", "-1"),
        ("WELCOME_CREDITS", "twenty"),
        ("MAX_OPEN_JOBS", "0"),
        ("CPU_PROCESSES", "0"),
        ("CPU_LEASE_SECONDS", "1"),
        ("GENERATE_WAIT_SECONDS", "1.5"),
        ("DATABASE_URL", "mysql://user@host/name"),
        ("DATABASE_URL", "nonsense"),
        ("REDIS_URL", "localhost:6379"),
        ("EMAIL_URL", "nonsense"),
        ("LOG_LEVEL", "LOUD"),
        ("QUEUE_LOG_LEVEL", "LOUD"),
        ("TIME_ZONE", "Middle/Earth"),
        ("DATA_DIR", "/dev/null/here"),
        ("VIDEO_MODELS", "zeroscope,sora"),
        ("VIDEO_MODELS", "zeroscope-xl"),
        ("VIDEO_MODELS", ","),
        ("STALL_SECONDS", "0"),
        ("CPU_DTYPE", "float16"),
        ("COMPILE", "maybe"),
        ("COMPILE_MODE", "fast"),
    ],
)
def test_a_wrong_value_stops_the_start_with_one_line_that_names_it(
    tmp_path: Path, name: str, value: str
) -> None:
    done = start(tmp_path, **{name: value})
    assert done.returncode == 1
    (line,) = done.stderr.strip().splitlines()
    assert f"{name}={value!r}" in line


def test_the_readme_lists_every_variable_and_no_other() -> None:
    source = (ROOT / "storyvid_site" / "settings.py").read_text()
    read_there = set(re.findall(r'env\.\w+\(\s*"([A-Z_]+)"', source)) - {"Q_CLUSTER_NAME"}
    table = (ROOT / "README.md").read_text().partition("## Configuration")[2].partition("###")[0]
    cells = re.findall(r"^\| (`[^|]+) \|", table, re.MULTILINE)
    listed = [name for cell in cells for name in re.findall(r"`([A-Z_]+)`", cell)]
    assert sorted(listed) == sorted(read_there)


def test_what_the_site_keeps_is_for_its_own_user(tmp_path: Path) -> None:
    read(tmp_path, "DATA_DIR", DATA_DIR=str(tmp_path / "new"))
    assert (tmp_path / "new").stat().st_mode & 0o077 == 0


def test_an_empty_secret_is_said_in_one_line(tmp_path: Path) -> None:
    (tmp_path / "secret_key").touch()
    done = start(tmp_path)
    assert done.returncode == 1
    (line,) = done.stderr.strip().splitlines()
    assert "secret_key is empty" in line


def test_an_empty_value_is_the_default(tmp_path: Path) -> None:
    assert read(tmp_path, "MAX_OPEN_JOBS", MAX_OPEN_JOBS=" ") == 100


def test_without_a_url_the_database_is_a_sqlite_file_with_wal_and_immediate(tmp_path: Path) -> None:
    database = read(tmp_path, "DATABASES")["default"]
    assert database["ENGINE"].endswith("sqlite3")
    assert database["NAME"] == str(tmp_path / "db.sqlite3")
    assert database["OPTIONS"]["transaction_mode"] == "IMMEDIATE"
    assert "journal_mode=WAL" in database["OPTIONS"]["init_command"]


def test_a_sqlite_url_is_opened_the_same_way(tmp_path: Path) -> None:
    database = read(tmp_path, "DATABASES", DATABASE_URL=f"sqlite:///{tmp_path}/own.db")["default"]
    assert database["NAME"] == f"{tmp_path}/own.db"
    assert database["OPTIONS"]["transaction_mode"] == "IMMEDIATE"


URL = "postgres://user:p%40ss@db.example:5433/name?sslmode=require"


def test_a_postgres_url_is_honoured_with_its_options(tmp_path: Path) -> None:
    database = read(tmp_path, "DATABASES", DATABASE_URL=URL)["default"]
    assert database["ENGINE"].endswith("postgresql")
    found = [database[key] for key in ("USER", "PASSWORD", "HOST", "PORT", "NAME")]
    assert found == ["user", "p@ss", "db.example", 5433, "name"]
    assert database["OPTIONS"]["sslmode"] == "require"
    assert database["OPTIONS"]["pool"]["max_size"] == 10
    assert database["CONN_HEALTH_CHECKS"] is True


def test_a_cluster_that_forks_has_no_pool(tmp_path: Path) -> None:
    database = read(tmp_path, "DATABASES", DATABASE_URL=URL, Q_CLUSTER_NAME="cpu")["default"]
    assert database["OPTIONS"]["pool"] is False


def test_a_redis_url_carries_cache_and_wake_ups(tmp_path: Path) -> None:
    url = "redis://localhost:6379/3"
    assert read(tmp_path, "CACHES", REDIS_URL=url)["default"]["LOCATION"] == url
    cluster = read(tmp_path, "Q_CLUSTER", REDIS_URL=url)
    assert cluster["redis"] == url
    assert "orm" not in cluster


def test_without_redis_the_database_carries_the_wake_ups(tmp_path: Path) -> None:
    cluster = read(tmp_path, "Q_CLUSTER")
    assert cluster["orm"] == "default"
    assert "redis" not in cluster


def test_the_secret_is_made_once_and_kept_to_the_owner(tmp_path: Path) -> None:
    first = read(tmp_path, "SECRET_KEY")
    assert len(first) >= 50
    assert read(tmp_path, "SECRET_KEY") == first
    assert (tmp_path / "secret_key").stat().st_mode & 0o077 == 0
    assert read(tmp_path, "SECRET_KEY", SECRET_KEY="given") == "given"


def test_all_models_are_offered_unless_some_are_named(tmp_path: Path) -> None:
    every = read(tmp_path, "VIDEO_MODELS")
    assert every[0] == "zeroscope"
    assert "zeroscope-xl" not in every, "it is only a pass of another one"
    assert read(tmp_path, "VIDEO_MODELS", VIDEO_MODELS="wan, zeroscope,wan") == ["wan", "zeroscope"]


def test_the_silence_that_a_gpu_worker_is_restarted_for_is_set(tmp_path: Path) -> None:
    queues = read(tmp_path, "QUEUES", STALL_SECONDS="300")
    assert (queues["gpu"]["stall_seconds"], queues["cpu"]["stall_seconds"]) == (300, 5)
    assert read(tmp_path, "QUEUES")["gpu"]["stall_seconds"] == 60
