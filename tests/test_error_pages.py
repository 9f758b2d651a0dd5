"""Pages of errors hold nothing back that other requests need."""

from __future__ import annotations

import pytest
from django.db import connection
from django.test import Client

from tests.factories import make_user


def test_a_page_that_is_not_there_gives_its_connection_back(
    transactional_db: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    client = Client()
    client.force_login(make_user())
    closed: list[bool] = []
    monkeypatch.setattr(connection, "close", lambda: closed.append(True))
    assert client.get("/nowhere/").status_code == 404
    assert closed
