"""Uploads that are too large, sent to a real uvicorn: an answer at once, and memory stays flat."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import requests

from storyvid_site.body_limits import LINGER_SECONDS, MESSAGE, MOST, UPLOADS
from tests.servers import LastWill, answers, free_port, wait_until

ROOT = Path(__file__).resolve().parent.parent
API, PAGE = UPLOADS
PIECE = bytes(1_000_000)


class Web:
    """The site under uvicorn, alone: nothing here gets as far as a database."""

    def __init__(self, folder: Path) -> None:
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        server = ["-m", "uvicorn", "storyvid_site.asgi:application", "--lifespan", "off"]
        self.process = subprocess.Popen(
            [sys.executable, *server, "--port", str(self.port), "--no-access-log"],
            cwd=ROOT,
            env=os.environ
            | {"DJANGO_SETTINGS_MODULE": "tests.settings", "DATA_DIR": str(folder)}
            | {"SECRET_KEY": "of-these-tests-alone", "STATIC_MANIFEST": "0"},
            stdin=subprocess.DEVNULL,
            start_new_session=True,
        )
        self.will = LastWill(self.process.pid)
        wait_until(lambda: answers(self.url), seconds=60, what="the site does not answer")

    def peak(self) -> float:
        """MB, at most until now."""
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        return next(
            int(line.split()[1]) * 1024 / 1e6
            for line in status.splitlines()
            if line.startswith("VmHWM")
        )

    def stop(self) -> None:
        self.will.revoke()
        self.process.terminate()
        self.process.wait(20)


@pytest.fixture(scope="module")
def web(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Web]:
    site = Web(tmp_path_factory.mktemp("site"))
    yield site
    site.stop()


def opened(web: Web, path: str, *headers: str) -> socket.socket:
    connection = socket.create_connection(("127.0.0.1", web.port), timeout=LINGER_SECONDS + 10)
    head = [f"POST {path} HTTP/1.1", "Host: localhost", "Content-Type: image/png", *headers]
    connection.sendall("\r\n".join([*head, "", ""]).encode())
    return connection


def answer(connection: socket.socket) -> tuple[int, str]:
    """Status and body of what comes."""
    received = b""
    while b"\r\n\r\n" not in received or not received.partition(b"\r\n\r\n")[2]:
        piece = connection.recv(65_536)
        assert piece, received
        received += piece
    head, _, body = received.decode().partition("\r\n\r\n")
    return int(head.split()[1]), body


@pytest.mark.parametrize("path", UPLOADS)
def test_an_upload_that_says_it_is_too_large_is_refused_before_it_comes(
    web: Web, path: str
) -> None:
    with opened(web, path, f"Content-Length: {MOST + 1}") as connection:
        status, body = answer(connection)
    assert status == 413
    assert MESSAGE in body


def test_the_api_says_it_in_its_own_shape(web: Web) -> None:
    with opened(web, API, "Content-Length: 100000000") as connection:
        _, body = answer(connection)
    assert json.loads(body) == {"error": {"code": "too_large", "message": MESSAGE}}


@pytest.mark.parametrize("path", UPLOADS)
@pytest.mark.parametrize("is_chunked", [False, True])
def test_100_mb_are_answered_and_held_nowhere(web: Web, path: str, is_chunked: bool) -> None:
    requests.post(f"{web.url}{API}", data=PIECE, timeout=20)  # what any first request loads
    before = web.peak()
    pieces = (PIECE for _ in range(100))
    body = pieces if is_chunked else PIECE * 100
    response = requests.post(f"{web.url}{path}", data=body, timeout=30)
    assert response.status_code == 413
    assert MESSAGE in response.text
    assert response.headers["X-Content-Type-Options"] == "nosniff"
    assert web.peak() - before < 50


@pytest.mark.slow
def test_one_that_sends_on_for_ever_is_cut_off(web: Web) -> None:
    with opened(web, API, "Transfer-Encoding: chunked") as connection:
        chunk = b"%x\r\n%b\r\n" % (len(PIECE), PIECE)
        sent = 0
        with pytest.raises(OSError):
            while sent < 10**12:
                connection.sendall(chunk)
                sent += len(PIECE)
    assert sent > MOST


def test_as_much_as_is_allowed_reaches_the_site(web: Web) -> None:
    """Which then asks who it is."""
    for body in (PIECE * 24, (PIECE for _ in range(24))):
        assert requests.post(f"{web.url}{API}", data=body, timeout=30).status_code == 401


def test_other_addresses_keep_their_own_limit(web: Web) -> None:
    response = requests.post(
        f"{web.url}/api/v1/auth/token/", json={"a": "x" * 2_000_000}, timeout=9
    )
    assert response.status_code == 413
    assert response.json()["error"]["message"] == "The request is too large."
