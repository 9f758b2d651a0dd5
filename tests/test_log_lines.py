"""The log as an operator reads it."""

from __future__ import annotations

import io
import logging
from collections.abc import Iterator

import pytest
from django.conf import settings
from django.test import Client

pytestmark = pytest.mark.django_db


@pytest.fixture
def log() -> Iterator[io.StringIO]:
    """What the console handler of the settings prints from now on."""
    (console,) = (h for h in logging.getLogger().handlers if type(h) is logging.StreamHandler)
    printed = io.StringIO()
    before = console.setStream(printed)
    yield printed
    if before is not None:
        console.setStream(before)


def test_a_wrong_host_is_one_line_without_a_traceback(client: Client, log: io.StringIO) -> None:
    assert client.get("/", headers={"host": "evil.example"}).status_code == 400
    assert "Invalid HTTP_HOST header: 'evil.example'" in log.getvalue()
    assert "Traceback" not in log.getvalue()


def test_a_form_that_is_too_large_is_one_line_too(client: Client, log: io.StringIO) -> None:
    body = {"username": "a" * (settings.DATA_UPLOAD_MAX_MEMORY_SIZE + 1)}
    assert client.post("/sign-in/", body).status_code == 400
    assert "RequestDataTooBig" in log.getvalue()
    assert "Traceback" not in log.getvalue()


def test_a_bug_keeps_its_traceback(log: io.StringIO) -> None:
    try:
        raise ZeroDivisionError
    except ZeroDivisionError:
        logging.getLogger("django.request").exception("Internal Server Error: /")
    assert "Traceback" in log.getvalue()
